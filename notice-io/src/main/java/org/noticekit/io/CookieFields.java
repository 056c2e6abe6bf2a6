package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.SharedFields.PROCESSOR_KEY;
import static org.noticekit.io.WordKind.words;

import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.model.StorageTechnologyKind;

/** Cookies and the like. */
final class CookieFields {

    static final ObjectKind<CookieInformation, CookieInformation.Builder> COOKIE_INFORMATION = new ObjectKind<>(
            "cookieInformation",
            "a statement about cookies",
            CookieInformation::builder,
            CookieInformation.Builder::build,
            fields -> fields.optional(
                            "summary",
                            PROSE,
                            CookieInformation::summary,
                            CookieInformation.Builder::summary,
                            "What is said in short.")
                    .optional(
                            "policy",
                            SharedFields.LINK,
                            CookieInformation::policy,
                            CookieInformation.Builder::policy,
                            "The cookie page.")
                    .stated(
                            "technologies",
                            CookieFields.STORAGE_TECHNOLOGY,
                            CookieInformation::technologies,
                            CookieInformation.Builder::technologies,
                            "What is stored on or read from people's devices.")
                    .list(
                            "analytics",
                            CookieFields.ANALYTICS_TOOL,
                            CookieInformation::analytics,
                            CookieInformation.Builder::addAllAnalytics,
                            "The tools that measure use.")
                    .optional(
                            "choices",
                            PROSE,
                            CookieInformation::choices,
                            CookieInformation.Builder::choices,
                            "How people choose and change their mind."));

    static final ObjectKind<StorageTechnology, StorageTechnology.Builder> STORAGE_TECHNOLOGY = new ObjectKind<>(
            "storageTechnology",
            "a storage technology",
            StorageTechnology::builder,
            StorageTechnology.Builder::build,
            fields -> fields.required(
                            "name", TEXT, StorageTechnology::name, StorageTechnology.Builder::name, "Its name.")
                    .optional(
                            "kind",
                            words("a kind of storage technology", StorageTechnologyKind.values()),
                            StorageTechnology::kind,
                            StorageTechnology.Builder::kind,
                            "What it is; if left out, a cookie.")
                    .optional(
                            "purpose",
                            PROSE,
                            StorageTechnology::purpose,
                            StorageTechnology.Builder::purpose,
                            "What it is for.")
                    .optional(
                            "processor",
                            PROCESSOR_KEY,
                            StorageTechnology::processor,
                            StorageTechnology.Builder::processor,
                            "The supplier that sets it, by its key under \"processors\".")
                    .optional(
                            "provider",
                            TEXT,
                            StorageTechnology::provider,
                            StorageTechnology.Builder::provider,
                            "Who sets it, where that is no supplier of the notice.")
                    .optional(
                            "duration",
                            PERIOD,
                            StorageTechnology::duration,
                            StorageTechnology.Builder::duration,
                            "How long it stays.")
                    .optional(
                            "sessionOnly",
                            YES_OR_NO,
                            StorageTechnology::sessionOnly,
                            StorageTechnology.Builder::sessionOnly,
                            "Whether it goes when the browser is closed.")
                    .optional(
                            "exception",
                            words("an exception in PECR Schedule A1", StorageException.values()),
                            StorageTechnology::exception,
                            StorageTechnology.Builder::exception,
                            "The exception from consent relied on (PECR Schedule A1); if left out, none.")
                    .optional(
                            "consent",
                            YES_OR_NO,
                            StorageTechnology::consent,
                            StorageTechnology.Builder::consent,
                            "Whether people are asked first.")
                    .optional(
                            "optOut",
                            PROSE,
                            StorageTechnology::optOut,
                            StorageTechnology.Builder::optOut,
                            "How to object."));

    static final ObjectKind<AnalyticsTool, AnalyticsTool.Builder> ANALYTICS_TOOL = new ObjectKind<>(
            "analyticsTool",
            "an analytics tool",
            AnalyticsTool::builder,
            AnalyticsTool.Builder::build,
            fields -> fields.required("name", TEXT, AnalyticsTool::name, AnalyticsTool.Builder::name, "Its name.")
                    .optional(
                            "processor",
                            PROCESSOR_KEY,
                            AnalyticsTool::processor,
                            AnalyticsTool.Builder::processor,
                            "The supplier that runs it, by its key under \"processors\".")
                    .optional(
                            "provider",
                            TEXT,
                            AnalyticsTool::provider,
                            AnalyticsTool.Builder::provider,
                            "Who runs it, where that is no supplier of the notice.")
                    .optional(
                            "purpose",
                            PROSE,
                            AnalyticsTool::purpose,
                            AnalyticsTool.Builder::purpose,
                            "What it measures and why.")
                    .optional(
                            "anonymisation",
                            PROSE,
                            AnalyticsTool::anonymisation,
                            AnalyticsTool.Builder::anonymisation,
                            "What keeps it from telling who somebody is.")
                    .optional("optOut", PROSE, AnalyticsTool::optOut, AnalyticsTool.Builder::optOut, "How to opt out.")
                    .optional(
                            "retention",
                            PERIOD,
                            AnalyticsTool::retention,
                            AnalyticsTool.Builder::retention,
                            "How long its data is kept at most.")
                    .optional(
                            "privacyNotice",
                            SharedFields.LINK,
                            AnalyticsTool::privacyNotice,
                            AnalyticsTool.Builder::privacyNotice,
                            "Its own notice or page."));

    private CookieFields() {}
}
