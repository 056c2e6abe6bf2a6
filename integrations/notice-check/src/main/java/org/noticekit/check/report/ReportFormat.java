package org.noticekit.check.report;

import java.nio.file.Path;

/** The ways to write what was found. */
public enum ReportFormat {
    /** A block for each finding, for people. */
    TEXT,
    /** A line for each finding, as compilers write them. */
    GCC,
    /** One JSON object, as {@link ReportSchema} describes it. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit's XML, for build servers: a test suite for each file. */
    JUNIT,
    /** Commands that GitHub Actions makes annotations of. */
    GITHUB,
    /** GitLab's Code Quality report. */
    GITLAB,
    /** Markdown with tables, for a job's summary or a comment. */
    MARKDOWN;

    /**
     * The report.
     *
     * @param folder the folder from which the reports for other programs name files, usually the one that is under version
     *     control; text, GCC and JSON name a file as it was given
     */
    public Report report(Path folder) {
        FileNames names = FileNames.from(folder);
        return switch (this) {
            case TEXT -> new TextReport(SeverityStyle.PLAIN);
            case GCC -> new GccReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(names);
            case JUNIT -> new JunitReport(names);
            case GITHUB -> new GitHubReport(names);
            case GITLAB -> new GitLabReport(names);
            case MARKDOWN -> new MarkdownReport(names);
        };
    }
}
