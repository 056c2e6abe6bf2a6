package org.noticekit.examples.council;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of the site. What people send is looked at for mistakes, and forgotten. */
@Controller
final class SiteController {

    @GetMapping("/")
    String home() {
        return "home";
    }

    @GetMapping("/missed-bin")
    String missedBin(Model model) {
        model.addAttribute("report", new MissedBin("", "", "", ""));
        model.addAttribute("problems", List.of());
        return "missed-bin";
    }

    @PostMapping("/missed-bin")
    ModelAndView missedBin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String happened,
            Locale language) {
        MissedBin report = new MissedBin(name, email, address, happened);
        return answer("missed-bin", report, report.problems(), language);
    }

    @GetMapping("/missed-bin/sent")
    String missedBinSent() {
        return "missed-bin-sent";
    }

    @GetMapping("/newsletter")
    String newsletter(Model model) {
        model.addAttribute("report", new Subscription("", false));
        model.addAttribute("problems", List.of());
        return "newsletter";
    }

    @PostMapping("/newsletter")
    ModelAndView newsletter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String consent,
            Locale language) {
        Subscription subscription = new Subscription(email, consent.equals("yes"));
        return answer("newsletter", subscription, subscription.problems(), language);
    }

    @GetMapping("/newsletter/sent")
    String newsletterSent() {
        return "newsletter-sent";
    }

    @GetMapping("/live-chat")
    String liveChat() {
        return "live-chat";
    }

    @GetMapping("/live-chat/open")
    String liveChatOpen() {
        return "live-chat-open";
    }

    /** The form again with its problems; or, so that nobody sends it twice by going back, the way to another page. */
    private static ModelAndView answer(String form, Record entered, List<Problem> problems, Locale language) {
        if (problems.isEmpty()) {
            String target = "/" + form + "/sent?lang=" + language.getLanguage();
            return new ModelAndView(new RedirectView(target, true, false));
        }
        ModelAndView again = new ModelAndView(form, HttpStatus.UNPROCESSABLE_ENTITY);
        again.addObject("report", entered);
        again.addObject("problems", problems);
        return again;
    }
}
