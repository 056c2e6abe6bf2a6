import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] src/main/notices/website.yaml:1:1: info: ')
assert log.contains('[INFO] src/main/notices/website.yaml: 0 errors, 0 warnings, 1 for information')

def reports = new File(basedir, 'target/notice')
assert reports.list().sort() == ['notices.gcc.txt', 'notices.github.txt', 'notices.gitlab.json', 'notices.json',
        'notices.junit.xml', 'notices.md', 'notices.sarif', 'notices.txt']
def result = new JsonSlurper().parse(new File(reports, 'notices.sarif')).runs[0].results[0]
assert result.locations[0].physicalLocation.artifactLocation.uri == 'src/main/notices/website.yaml'
assert !new File(reports, 'notices.json').text.contains(basedir.path)
