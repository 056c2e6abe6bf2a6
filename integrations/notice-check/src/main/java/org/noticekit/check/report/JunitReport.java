package org.noticekit.check.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.ReadingRule;

/**
 * JUnit's XML: a suite for each file and a case for each finding, which fails if the check fails because of it. A file without
 * a finding has one case, so that it is seen; one that was not judged has a case that is skipped.
 */
final class JunitReport implements Report {

    private final FileNames names;

    JunitReport(FileNames names) {
        this.names = names;
    }

    @Override
    public String of(CheckResult result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("testsuites");
            attribute(xml, "name", "Privacy notices");
            line(xml);
            for (CheckedFile file : result.files()) {
                writeSuite(file, xml);
            }
            xml.writeEndElement();
            line(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text in memory can be written", impossible);
        }
        return text.toString();
    }

    private void writeSuite(CheckedFile file, XMLStreamWriter xml) throws XMLStreamException {
        String place = names.of(file);
        List<JunitCase> cases = cases(file, place.replace('.', '_'));
        xml.writeStartElement("testsuite");
        attribute(xml, "name", place);
        attribute(xml, "file", place);
        attribute(xml, "tests", Integer.toString(cases.size()));
        attribute(xml, "failures", count(cases, JunitOutcome.FAILURE));
        attribute(xml, "errors", count(cases, JunitOutcome.ERROR));
        attribute(xml, "skipped", count(cases, JunitOutcome.SKIPPED));
        line(xml);
        for (JunitCase each : cases) {
            each.write(xml);
        }
        xml.writeEndElement();
        line(xml);
    }

    private List<JunitCase> cases(CheckedFile file, String className) {
        List<JunitCase> cases = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CheckedFinding checked : file.checked()) {
            Finding finding = checked.finding();
            String name = (finding.rule() + " " + finding.path()).strip();
            int number = seen.merge(name, 1, Integer::sum);
            cases.add(new JunitCase(
                    className,
                    number == 1 ? name : name + " (" + number + ")",
                    outcome(file, checked),
                    finding.severity().word(),
                    Standing.of(checked).orElse(finding.message()),
                    Lines.block(file, names.located(file, checked), SeverityStyle.PLAIN)));
        }
        NotJudged.sentence(file)
                .ifPresent(sentence ->
                        cases.add(new JunitCase(className, NotJudged.NAME, JunitOutcome.SKIPPED, "", sentence, "")));
        if (cases.isEmpty()) {
            cases.add(new JunitCase(className, "nothing found", JunitOutcome.PASSED, "", "", ""));
        }
        return cases;
    }

    private static JunitOutcome outcome(CheckedFile file, CheckedFinding checked) {
        if (checked.finding().rule().equals(ReadingRule.UNREADABLE.id())) {
            return JunitOutcome.ERROR;
        }
        if (file.failsBecauseOf(checked)) {
            return JunitOutcome.FAILURE;
        }
        return checked.counts() ? JunitOutcome.PASSED : JunitOutcome.SKIPPED;
    }

    private static String count(List<JunitCase> cases, JunitOutcome outcome) {
        return Long.toString(
                cases.stream().filter(each -> each.outcome() == outcome).count());
    }

    static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, FindingFormatter.visible(value).replace('\t', ' '));
    }

    static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
