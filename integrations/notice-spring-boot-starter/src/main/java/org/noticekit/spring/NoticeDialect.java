package org.noticekit.spring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Elements for Thymeleaf's templates: {@code <notice:summary of="website"/>} and {@code <notice:just-in-time of="website"
 * channel="live-chat"/>}. Each is replaced by what the notice says.
 */
final class NoticeDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "notice";
    /** After the standard dialect, which by then has put values in place of expressions such as {@code th:channel}. */
    private static final int PRECEDENCE = StandardDialect.PROCESSOR_PRECEDENCE + 1;

    private final NoticeFragments fragments;

    NoticeDialect(NoticeFragments fragments) {
        super("Noticekit", PREFIX, PRECEDENCE);
        this.fragments = fragments;
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        Set<IProcessor> processors = new LinkedHashSet<>();
        for (NoticeElement element : NoticeElement.values()) {
            processors.add(new NoticeElementProcessor(dialectPrefix, element, fragments));
        }
        return processors;
    }
}
