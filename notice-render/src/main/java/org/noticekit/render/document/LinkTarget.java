package org.noticekit.render.document;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.CodePoints;
import org.noticekit.internal.LinkAddress;
import org.noticekit.model.EmailAddress;

/**
 * An address that a link of a document may lead to: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, or
 * relative to the site that shows the notice, starting with {@code /}, {@code ./}, {@code ../}, {@code ?} or {@code #}.
 *
 * <p>There is no way to make one for any other address, so a renderer need not ask: what it is given can run no script
 * and hides no other host.
 */
public final class LinkTarget {
    /** RFC 6068 gives them a meaning of their own, or lets none stand as they are. */
    private static final String MORE_THAN_A_MAILBOX = "%?&=#/{}|^`";

    private final String value;
    private final String fromAnywhere;

    private LinkTarget(String value, String fromAnywhere) {
        this.value = value;
        this.fromAnywhere = fromAnywhere;
    }

    /** The address as a target, or nothing if a link must not lead there. */
    public static Optional<LinkTarget> of(String address) {
        return isPrintable(address) && (LinkAddress.isRelative(address) || isAbsolute(address))
                ? Optional.of(new LinkTarget(address, address))
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

    /** The address for a text that may be read anywhere: absolute, if it is known which page it was written for. */
    public String fromAnywhere() {
        return fromAnywhere;
    }

    /** Whether it leads to a page of a site, not to a place in the page around the link, a mailbox or a phone. */
    public boolean isPage() {
        return value.startsWith("/") || value.startsWith(".") || LinkAddress.isWeb(scheme());
    }

    /** Whether it leads to a page of a site whatever page it stands on, and nobody on the way can change that page. */
    public boolean isSecure() {
        return scheme().equalsIgnoreCase("https");
    }

    /** Whether what it leads to depends on the page that it stands on. */
    public boolean isRelative() {
        return LinkAddress.isRelative(value);
    }

    /**
     * The same target, written for the page at {@code base}: if it is relative and {@code base} is an absolute web address,
     * {@link #fromAnywhere()} says where it leads (RFC 3986, 5.2).
     */
    public LinkTarget on(LinkTarget base) {
        return isRelative() && LinkAddress.isWeb(base.scheme())
                ? of(RelativeAddress.resolve(base.value, value))
                        .map(it -> new LinkTarget(value, it.value))
                        .orElse(this)
                : this;
    }

    private String scheme() {
        return value.substring(0, Math.max(0, value.indexOf(':')));
    }

    /** Whether {@code other} is a target with the same address, written for the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkTarget target
                && target.value.equals(value)
                && target.fromAnywhere.equals(fromAnywhere);
    }

    @Override
    public int hashCode() {
        return fromAnywhere.hashCode();
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
            if (c == '\\' || CodePoints.isUnseen(c) || CodePoints.isSpaceSeparator(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isAbsolute(String address) {
        int colon = address.indexOf(':');
        if (colon < 0 || colon == address.length() - 1) {
            return false;
        }
        String scheme = address.substring(0, colon);
        return LinkAddress.isContact(scheme) || (LinkAddress.isWeb(scheme) && hasHost(address, colon + 1));
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
