// Each build says what it cannot use, and that it is the configuration, not the notices.
def log = new File(basedir, 'build.log').text
assert log.contains('failOn: "errors" is none of error, warning, info, never.')
assert log.contains('There is no notice, for there is no folder')
assert log.contains('nowhere.yaml is not a file of waivers:')
assert log.contains('website.yaml is not a policy:')
assert log.contains('website.yaml is not a project file:')
assert log.contains('project does not go with noProject.')
assert log.contains('nowhere.yaml is not there yet.')
assert log.count('http://cwiki.apache.org/confluence/display/MAVEN/MojoExecutionException') == 7
assert !log.contains('MojoFailureException')
