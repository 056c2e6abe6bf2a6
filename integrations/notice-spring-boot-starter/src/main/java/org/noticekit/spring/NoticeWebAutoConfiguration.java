package org.noticekit.spring;

import jakarta.servlet.ServletContext;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the notices with Spring MVC. There is nothing for WebFlux. */
@AutoConfiguration(after = NoticeAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, DispatcherServletPath.class})
@ConditionalOnBean(ServedNotices.class)
public final class NoticeWebAutoConfiguration {

    /** Behind the application's own controllers, which have 0, and before its static resources. */
    private static final int ORDER = 1;

    NoticeWebAutoConfiguration() {}

    @Bean
    ApplicationPrefix noticekitApplicationPrefix(
            ObjectProvider<ServletContext> servlets, ObjectProvider<DispatcherServletPath> dispatcher) {
        String context = servlets.stream()
                .findFirst()
                .map(ServletContext::getContextPath)
                .orElse("");
        return new ApplicationPrefix(context
                + dispatcher.stream()
                        .findFirst()
                        .map(DispatcherServletPath::getPrefix)
                        .orElse(""));
    }

    @Bean
    HandlerMapping noticekitHandlerMapping(ServedNotices served, NoticekitProperties properties) {
        String path = properties.path();
        HttpRequestHandler handler = new NoticeRequestHandler(served, path);
        return new SimpleUrlHandlerMapping(Map.of(path, handler, path + "/**", handler), ORDER);
    }

    @Bean
    @ConditionalOnBooleanProperty("noticekit.well-known")
    HandlerMapping noticekitWellKnownMapping(ServedNotices served, DefaultNotice defaultNotice) {
        defaultNotice.require(served.catalog(), "noticekit.well-known");
        return new SimpleUrlHandlerMapping(
                Map.of(WellKnownHandler.PATH, new WellKnownHandler(served, defaultNotice)), ORDER);
    }

    @Bean
    @ConditionalOnBooleanProperty("noticekit.link-header")
    WebMvcConfigurer noticekitLinkHeader(ServedNotices served, DefaultNotice defaultNotice) {
        defaultNotice.require(served.catalog(), "noticekit.link-header");
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PolicyLinkInterceptor(served));
            }
        };
    }
}
