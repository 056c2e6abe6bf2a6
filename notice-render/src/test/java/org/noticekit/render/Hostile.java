package org.noticekit.render;

import java.util.List;

/** Texts that would break a page, or do worse, if they were not escaped. All of them can stand in a notice. */
final class Hostile {
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</title></p></li></dd></main><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "<!-- <b> -->",
            "]]> <![CDATA[",
            "&lt;b&gt; &#60; &amp;amp; &NotAnEntity",
            "<svg/onload=alert(1)>",
            "{{7+7}} ${7+7} <%= 7+7 %>",
            "javascript:alert(1)",
            "\u200fgnp.exe \u200b \ufffd \u00a0",
            "<a href=//evil.example>x</a>");

    private Hostile() {}
}
