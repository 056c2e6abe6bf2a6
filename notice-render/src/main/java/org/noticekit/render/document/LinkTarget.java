package org.noticekit.render.document;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.CodePoints;
import org.noticekit.model.EmailAddress;

/**
 * An address that a link of a document may lead to: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, or
 * relative to the site that shows the notice, starting with {@code /}, {@code ./}, {@code ../}, {@code ?} or {@code #}.
 *
 * <p>There is no way to make one for any other address, so a renderer need not ask: what it is given can run no script
 * and hides no other host.
 */
public final class LinkTarget {
    private static final Set<String> CONTACT_SCHEMES = Set.of("mailto", "tel");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

    /** RFC 6068 gives them a meaning of their own, or lets none stand as they are. */
    private static final String MORE_THAN_A_MAILBOX = "%?&=#/{}|^`";

    private final String value;

    private LinkTarget(String value) {
        this.value = value;
    }

    /** The address as a target, or nothing if a link must not lead there. */
    public static Optional<LinkTarget> of(String address) {
        return isPrintable(address) && (isRelative(address) || isAbsolute(address))
                ? Optional.of(new LinkTarget(address))
                : Optional.empty();
    }

    /**
     * A page as people name it: an address as {@link #of} takes it, or the name of a page beside the one that shows the
     * notice, such as {@code privacy.html}. Nothing if a link must not lead there.
     */
    public static Optional<LinkTarget> ofPage(String address) {
        boolean named = !address.isEmpty() && "/.#?".indexOf(address.charAt(0)) < 0 && address.indexOf(':') < 0;
        return of(named ? "./" + address : address);
    }

    /** A mailbox, with the characters escaped that would say more than whose it is. */
    public static Optional<LinkTarget> ofMailbox(EmailAddress address) {
        return of(mailto(address.value()));
    }

    /** Whether it leads to the mailbox of {@code address}. */
    public boolean isMailbox(String address) {
        return value.equals(mailto(address));
    }

    private static String mailto(String address) {
        StringBuilder target = new StringBuilder("mailto:");
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (MORE_THAN_A_MAILBOX.indexOf(c) < 0) {
                target.append(c);
            } else {
                target.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        }
        return target.toString();
    }

    /** The address, as it was given. */
    public String value() {
        return value;
    }

    /** Whether it leads to a page of a site, not to a place in the page around the link, a mailbox or a phone. */
    public boolean isPage() {
        return value.startsWith("/") || value.startsWith(".") || isOf(WEB_SCHEMES);
    }

    /** Whether it leads to a page of a site whatever page it stands on, and nobody on the way can change that page. */
    public boolean isSecure() {
        return isOf(Set.of("https"));
    }

    private boolean isOf(Set<String> schemes) {
        int colon = value.indexOf(':');
        return colon > 0 && schemes.contains(value.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Whether {@code other} is a target with the same address. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkTarget target && target.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The address. */
    @Override
    public String toString() {
        return value;
    }

    /** Browsers drop or rewrite some characters before they look at the scheme; none of them is let through. */
    private static boolean isPrintable(String address) {
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            if (c == '\\' || CodePoints.isUnseen(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isRelative(String address) {
        if (address.startsWith("/")) {
            return !address.startsWith("//");
        }
        return address.startsWith("#")
                || address.startsWith("?")
                || address.startsWith("./")
                || address.startsWith("../");
    }

    private static boolean isAbsolute(String address) {
        int colon = address.indexOf(':');
        if (colon < 0 || colon == address.length() - 1) {
            return false;
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        return CONTACT_SCHEMES.contains(scheme) || (WEB_SCHEMES.contains(scheme) && hasHost(address, colon + 1));
    }

    /** Whether a host follows, and no user name before it that could pass for one. */
    private static boolean hasHost(String address, int start) {
        if (!address.startsWith("//", start)) {
            return false;
        }
        int hostStart = start + 2;
        int end = hostStart;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            if (address.charAt(end) == '@') {
                return false;
            }
            end++;
        }
        return end > hostStart && address.charAt(hostStart) != ':';
    }
}
