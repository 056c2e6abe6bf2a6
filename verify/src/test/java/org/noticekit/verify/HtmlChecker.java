package org.noticekit.verify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker. Each thread reads its schema once, for that takes longer than most pages. */
final class HtmlChecker {
    private static final ThreadLocal<SimpleDocumentValidator> CHECKER =
            ThreadLocal.withInitial(HtmlChecker::withSchema);

    private HtmlChecker() {}

    /** What it has to say of a page, error or warning, each on a line of its own. */
    static List<String> problems(String page) throws IOException, SAXException {
        Problems problems = new Problems(new ArrayList<>());
        SimpleDocumentValidator checker = CHECKER.get();
        checker.setUpValidatorAndParsers(problems, false, false);
        checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return problems.found();
    }

    private static SimpleDocumentValidator withSchema() {
        Problems problems = new Problems(new ArrayList<>());
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
        try {
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, problems);
        } catch (Exception unusable) {
            throw new IllegalStateException("The checker's schema cannot be read: " + problems.found(), unusable);
        }
        return checker;
    }

    private record Problems(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("error", problem);
        }

        private void add(String kind, SAXParseException problem) {
            found.add(kind + ": " + problem.getLineNumber() + ":" + problem.getColumnNumber() + ": "
                    + problem.getMessage());
        }
    }
}
