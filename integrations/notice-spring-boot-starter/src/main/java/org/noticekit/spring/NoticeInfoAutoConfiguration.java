package org.noticekit.spring;

import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Tells the info endpoint which notices there are. */
@AutoConfiguration(after = NoticeAutoConfiguration.class)
@ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
@ConditionalOnBean(ServedNotices.class)
@ConditionalOnEnabledInfoContributor("noticekit")
public final class NoticeInfoAutoConfiguration {

    NoticeInfoAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "noticekitInfoContributor")
    InfoContributor noticekitInfoContributor(ServedNotices served) {
        return new NoticeInfoContributor(served);
    }
}
