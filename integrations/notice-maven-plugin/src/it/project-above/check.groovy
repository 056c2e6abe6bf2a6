def log = new File(basedir, 'build.log').text
// The project above all modules is found from each; a module judges the notices in its own folder.
assert log.count('[INFO] Goes by noticekit.yaml.') == 8
assert log.count('[INFO] east/notices/website.yaml:35:7: error (known): ') == 2
assert log.count('[INFO] There is no notice, for none of those that ') == 2
// A waiver that another module needs is not called unused.
assert log.count('[INFO] north/notices/website.yaml:27:17: error (waived): ') == 2
assert !log.contains('waiver-unused')

// Started in the module, the same findings are known, and files are called as they are seen from there.
assert log.count('[INFO] Goes by ../noticekit.yaml.') == 2
assert log.count('[INFO] notices/website.yaml:35:7: error (known): ') == 1
def fingerprints = { it.text.findAll(/(?<="noticekitFinding\/v1":")\w+/) }
assert fingerprints(new File(basedir, 'east/target/alone/notices.sarif')) == fingerprints(new File(basedir, 'east/target/notice/notices.sarif'))

// Pages have the place that their notices have in the folder of the module, or of the project above all.
assert new File(basedir, 'east/target/generated-site/resources/notices/notices/website.html').isFile()
assert new File(basedir, 'north/target/generated-site/resources/notices/notices/website.html').isFile()
assert new File(basedir, 'target/generated-site/resources/notices/north/notices/website.html').isFile()
