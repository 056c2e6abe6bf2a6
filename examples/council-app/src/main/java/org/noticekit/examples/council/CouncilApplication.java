package org.noticekit.examples.council;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;

/** The site of Example County Borough Council, which does not exist. */
@SpringBootApplication
public class CouncilApplication {

    /** Starts it at port 8080, or as {@code --server.port} says. */
    public static void main(String[] arguments) {
        SpringApplication.run(CouncilApplication.class, arguments);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new SiteLanguage();
    }
}
