def log = new File(basedir, 'build.log').text
// The first set has a policy and a severity of its own, and the goal's waivers.
assert log.contains('[ERROR] ../fail/src/main/notices/website.yaml:27:17: error: For the supplier Chat Host Ltd, data is in Ireland, but by the policy')
assert log.contains('[INFO] ../fail/src/main/notices/website.yaml:27:17: error (waived): ')
assert log.contains('[WARNING] ../fail/src/main/notices/website.yaml:35:7: warning: ')
// The second is held together, and fails nothing.
assert log.contains('[WARNING] ../setup/src/main/notices/cy/website.yaml:11:3: warning: ')
assert log.contains('3 files: 1 error, 3 warnings, 1 for information, 1 waived. ')
// The waiver is used by one of the sets, and so is not told as unused by the other.
assert !log.contains('[waiver-unused]')
