// Two modules at once; the project that has only modules has no notice.
def log = new File(basedir, 'build.log').text
['east', 'west'].each { module ->
    assert log.count("[INFO] $module/src/main/notices/website.yaml: 0 errors") == 1
    assert new File(basedir, "$module/target/notice/notices.sarif").text.contains("\"$module/src/main/notices/website.yaml\"")
}
assert log.count('[INFO] There is no notice, for there is no folder') == 1
assert !log.contains('thread-safe')
assert !new File(basedir, 'target').exists()
