package org.noticekit.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells the health endpoint of notices that need care. */
@AutoConfiguration(after = NoticeAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(ServedNotices.class)
@ConditionalOnEnabledHealthIndicator("noticekit")
public final class NoticeHealthAutoConfiguration {

    NoticeHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "noticekitHealthIndicator")
    HealthIndicator noticekitHealthIndicator(
            ServedNotices served, NoticeJudge judge, NoticeDay day, NoticekitProperties properties) {
        return new NoticeHealthIndicator(served, judge, day, properties.health());
    }
}
