def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] src/main/notices/website.yaml:27:17: error: ')
assert log.contains('[ERROR] src/main/notices/website.yaml:35:7: error: ')
assert log.contains('The notices are not as they should be. src/main/notices/website.yaml: 2 errors, 0 warnings')
assert log.contains('MojoFailureException')

def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/notice/notices.junit.xml'))
assert suite.depthFirst().findAll { it.name() == 'failure' }.size() == 2
assert new File(basedir, 'target/notice/notices.sarif').exists()
assert new File(basedir, 'target/notice/notices.txt').text.endsWith('2 errors, 0 warnings, 0 for information\n')
