assert new File(basedir, 'build.log').text.contains('[INFO] Nothing is done, for notice.skip is set.')
assert !new File(basedir, 'target').exists()
