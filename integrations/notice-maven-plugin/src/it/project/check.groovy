import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
// Each goal goes by it.
assert log.count('[INFO] Goes by noticekit.yaml.') == 6
def results = { folder ->
    new JsonSlurper().parse(new File(basedir, "target/$folder/notices.sarif")).runs[0].results.collect {
        [it.locations[0].physicalLocation.artifactLocation.uri, it.ruleId, it.suppressions*.justification.join(), it.baselineState]
    }
}

// One error is waived and one is known, and in the archive nothing fails.
assert log.contains('[INFO] notices/website.yaml:27:17: error (waived): ')
assert log.contains('[INFO] notices/website.yaml:35:7: error (known): ')
assert log.contains('[WARNING] notices/archive/website.yaml:35:7: error: ')
def byProject = results('notice')
assert byProject.any { it[0] == 'notices/website.yaml' && it[1] == 'purpose-lawful-basis' && it[3] == 'unchanged' }
assert byProject.count { it[2].contains('The chat moves to a data centre in London in January.') } == 2

// Another baseline stands in place of the project's, and what else the project says stays.
assert results('over').any { it[0] == 'notices/website.yaml' && it[1] == 'purpose-lawful-basis' && it[3] != 'unchanged' }
assert results('over').count { it[2].contains('The chat moves to a data centre in London in January.') } == 2

// So does another folder in place of its notices, and another threshold in place of that of its folders.
assert results('archive')*.first().unique() == ['notices/archive/website.yaml']
assert log.contains('[ERROR] notices/archive/website.yaml:35:7: error: ')

// Without it all that is found counts.
assert results('without').every { it[2] == '' && it[3] == null }
assert log.contains('[ERROR] notices/website.yaml:27:17: error: ')

// Pages have the place that their notices have in the folder that the project names.
def pages = { new File(basedir, "target/generated-site/resources/notices/$it") }
assert pages('website.html').text.contains('<h1')
assert pages('archive/website.html').text.contains('<h1')
assert pages('notice.css').isFile()
