package org.noticekit.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.thymeleaf.dialect.AbstractProcessorDialect;

/** Gives Thymeleaf's templates elements for notices. */
@AutoConfiguration(after = NoticeAutoConfiguration.class)
@ConditionalOnClass(AbstractProcessorDialect.class)
@ConditionalOnBean(ServedNotices.class)
public final class NoticeThymeleafAutoConfiguration {

    NoticeThymeleafAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    NoticeDialect noticekitDialect(ServedNotices served, DefaultNotice defaultNotice) {
        return new NoticeDialect(new NoticeFragments(served, defaultNotice));
    }
}
