package org.noticekit.validate.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Controller;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;

/**
 * What a notice is made of, whatever law judges it: so that it is taken apart once, under however many laws it stands.
 *
 * @param notice the notice
 * @param elsewhere the topics of which other notices tell in its place, whether they are linked or not
 * @param activities all that is written as an activity, what holds in general first
 * @param texts all that it says in words
 */
record NoticeParts(
        PrivacyNotice notice,
        Set<NoticeTopic> elsewhere,
        List<ActivityView> activities,
        Map<Identifier, Part<Controller>> controllers,
        Map<Identifier, Part<DataProtectionOfficer>> officers,
        Map<Identifier, Part<NoticeLayer>> layers,
        Map<Identifier, Part<CollectionChannel>> channels,
        Map<Identifier, Part<Processor>> processors,
        Map<Identifier, Part<Recipient>> recipients,
        NoticeTexts texts) {

    static NoticeParts of(PrivacyNotice notice) {
        Set<NoticeTopic> elsewhere = EnumSet.noneOf(NoticeTopic.class);
        notice.layers().forEach((key, layer) -> {
            if (!Companions.isItself(notice, key)) {
                elsewhere.addAll(layer.covers());
            }
        });
        return new NoticeParts(
                notice,
                elsewhere,
                Activities.of(notice, elsewhere),
                parts("controllers", notice.controllers(), Names::controller),
                parts("dataProtectionOfficers", notice.dataProtectionOfficers(), Names::officer),
                parts("layers", notice.layers(), (key, layer) -> Names.layer(layer)),
                parts("channels", notice.channels(), (key, channel) -> Names.channel(channel)),
                parts("processors", notice.processors(), Names::processor),
                parts("recipients", notice.recipients(), Names::recipient),
                new NoticeTexts(notice));
    }

    private static <T> Map<Identifier, Part<T>> parts(
            String field, Map<Identifier, T> values, BiFunction<Identifier, T, String> name) {
        Map<Identifier, Part<T>> parts = new LinkedHashMap<>();
        values.forEach((key, value) -> parts.put(
                key, new Part<>(value, new Subject(NoticePath.of(field, key.value()), name.apply(key, value)))));
        return Collections.unmodifiableMap(parts);
    }
}
