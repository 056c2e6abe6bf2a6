package org.noticekit.internal;

import java.util.Locale;
import java.util.Set;

/** What an address must start with so that a link may lead there. */
public final class LinkAddress {
    private static final Set<String> CONTACT_SCHEMES = Set.of("mailto", "tel");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

    private LinkAddress() {}

    /** Whether {@code scheme} is that of a page of a site, whatever the case of its letters. */
    public static boolean isWeb(String scheme) {
        return WEB_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code scheme} is that of a mailbox or a phone, whatever the case of its letters. */
    public static boolean isContact(String scheme) {
        return CONTACT_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code address} is relative to the page around the link, and cannot be read as another host or a scheme. */
    public static boolean isRelative(String address) {
        if (address.startsWith("/")) {
            return !address.startsWith("//");
        }
        return address.startsWith("#")
                || address.startsWith("?")
                || address.startsWith("./")
                || address.startsWith("../");
    }
}
