package org.noticekit.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts what a notice says in place of an element. What is wrong with the element is told with its line and column in the
 * template.
 */
final class NoticeElementProcessor extends AbstractElementTagProcessor {

    private static final int ONLY_ONE = 1000;
    private static final String NAMESPACE = "xmlns";

    private final NoticeElement element;
    private final NoticeFragments fragments;

    NoticeElementProcessor(String prefix, NoticeElement element, NoticeFragments fragments) {
        super(TemplateMode.HTML, prefix, element.tag(), true, null, false, ONLY_ONE);
        this.element = element;
        this.fragments = fragments;
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
        String html;
        try {
            html = fragments.of(element, attributes(tag), context.getLocale());
        } catch (IllegalArgumentException wrong) {
            throw new TemplateProcessingException(
                    "<" + tag.getElementCompleteName() + ">: " + wrong.getMessage(),
                    tag.getTemplateName(),
                    tag.getLine(),
                    tag.getCol(),
                    wrong);
        }
        // Our own renderer's HTML, in which whatever came from a notice is escaped already.
        structure.replaceWith(html, false);
    }

    private static Map<String, String> attributes(IProcessableElementTag tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (IAttribute each : tag.getAllAttributes()) {
            String name = each.getAttributeCompleteName();
            if (!name.startsWith(NAMESPACE)) {
                attributes.put(name, each.getValue() == null ? "" : each.getValue());
            }
        }
        return attributes;
    }
}
