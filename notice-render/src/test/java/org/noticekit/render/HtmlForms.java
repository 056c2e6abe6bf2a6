package org.noticekit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every form that HTML can take: each theme as a page and as a fragment, and the fragment for a strict CMS. */
public enum HtmlForms {
    PLAIN_PAGE,
    PLAIN_FRAGMENT,
    GOVUK_PAGE,
    GOVUK_FRAGMENT,
    NHSUK_PAGE,
    NHSUK_FRAGMENT,
    CMS_SAFE;

    public HtmlRenderer renderer() {
        HtmlRenderer.Builder html = HtmlRenderer.builder();
        return switch (this) {
            case PLAIN_PAGE -> html.stylesheet("notice.css").build();
            case PLAIN_FRAGMENT -> html.fragment().contents(true).build();
            case GOVUK_PAGE ->
                html.theme(HtmlTheme.GOVUK)
                        .stylesheet("/assets/govuk-frontend.min.css")
                        .build();
            case GOVUK_FRAGMENT -> html.theme(HtmlTheme.GOVUK).fragment(3).build();
            case NHSUK_PAGE ->
                html.theme(HtmlTheme.NHSUK)
                        .stylesheet("https://assets.example/nhsuk.min.css")
                        .build();
            case NHSUK_FRAGMENT ->
                html.theme(HtmlTheme.NHSUK).fragment().contents(true).build();
            case CMS_SAFE -> html.cmsSafe().build();
        };
    }

    boolean isPage() {
        return name().endsWith("PAGE");
    }

    /** As a page: a fragment within the least that a page has around it. */
    String page(String html) {
        return isPage() ? html : page(List.of(html));
    }

    static String page(List<String> fragments) {
        List<String> lines = new ArrayList<>();
        lines.add("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Council</title></head>");
        lines.add("<body><main><h1>Council</h1>");
        lines.addAll(fragments);
        lines.add("</main></body></html>\n");
        return String.join("\n", lines);
    }

    static Stream<HtmlForms> pages() {
        return Stream.of(values()).filter(HtmlForms::isPage);
    }
}
