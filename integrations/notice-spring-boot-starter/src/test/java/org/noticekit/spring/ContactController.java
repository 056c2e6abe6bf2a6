package org.noticekit.spring;

import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The controller that {@code docs/spring-boot.md} shows. */
@Controller
class ContactController {

    private final ServedNotices notices;

    ContactController(ServedNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/contact")
    String contact(Model model) {
        model.addAttribute(
                "newsletterNotice",
                notices.pages()
                        .justInTime(
                                Identifier.of("library-newsletter"),
                                LanguageTag.of("en-GB"),
                                Identifier.of("newsletter"),
                                Optional.empty(),
                                2));
        return "contact";
    }
}
