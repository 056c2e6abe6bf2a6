package org.noticekit.check.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A case in JUnit's XML.
 *
 * @param className what build servers group cases by
 * @param name what it is called in its file
 * @param outcome what came of it
 * @param type how grave it is
 * @param message the outcome in a sentence
 * @param text all that is to be said of it, in lines; may be empty
 */
record JunitCase(String className, String name, JunitOutcome outcome, String type, String message, String text) {

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        JunitReport.attribute(xml, "classname", className);
        JunitReport.attribute(xml, "name", name);
        switch (outcome) {
            case FAILURE, ERROR -> {
                xml.writeStartElement(outcome.element());
                JunitReport.attribute(xml, "type", type);
                JunitReport.attribute(xml, "message", message);
                xml.writeCharacters(text);
                xml.writeEndElement();
            }
            case SKIPPED -> {
                xml.writeEmptyElement(outcome.element());
                JunitReport.attribute(xml, "message", message);
                writeOutput(xml);
            }
            case PASSED -> writeOutput(xml);
        }
        xml.writeEndElement();
        JunitReport.line(xml);
    }

    private void writeOutput(XMLStreamWriter xml) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }
}
