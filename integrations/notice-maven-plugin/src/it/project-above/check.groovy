def log = new File(basedir, 'build.log').text
// The project above all modules is found from each; a module judges the notices in its own folder.
assert log.count('[INFO] Goes by noticekit.yaml.') == 3
assert log.count('[INFO] east/notices/website.yaml:35:7: error (known): ') == 2
assert log.count('[INFO] There is no notice, for none of those that ') == 1
assert log.count('[WARNING] waivers.yaml:2:5: warning: ') == 2

// Started in the module, the same findings are known, and files are called as they are seen from there.
assert log.count('[INFO] Goes by ../noticekit.yaml.') == 1
assert log.count('[INFO] notices/website.yaml:35:7: error (known): ') == 1
assert log.count('[WARNING] ../waivers.yaml:2:5: warning: ') == 1
def fingerprints = { it.text.findAll(/(?<="noticekitFinding\/v1":")\w+/) }
assert fingerprints(new File(basedir, 'east/target/alone/notices.sarif')) == fingerprints(new File(basedir, 'east/target/notice/notices.sarif'))
