def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Of 2 notices, 9 files are new or changed in ')
assert log.contains('[INFO] Of 2 notices, 0 files are new or changed in ')

def pages = new File(basedir, 'target/generated-site/resources/notices')
assert pages.list().sort() == ['cy', 'notice.css', 'website.html', 'website.md', 'website.svg', 'website.txt']
assert new File(pages, 'cy').list().sort() == ['website.html', 'website.md', 'website.svg', 'website.txt']
assert new File(pages, 'website.html').getText('UTF-8').contains('href="./notice.css"')
def welsh = new File(pages, 'cy/website.html').getText('UTF-8')
assert welsh.contains('href="../notice.css"') && welsh.contains('lang="cy"')
