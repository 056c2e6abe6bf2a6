package org.noticekit.model;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import org.immutables.value.Value;
import org.noticekit.internal.LinkAddress;

/**
 * An address that a link can lead to: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, or relative to the
 * notice's own site, starting with {@code /}, {@code ./}, {@code ../}, {@code ?} or {@code #}. Nothing else, so that no
 * address can run a script.
 */
@Value.Immutable
public abstract class WebAddress implements Serializable {

    WebAddress() {}

    /**
     * The address written so.
     *
     * @throws IllegalArgumentException if it is none of those, or is not well-formed
     */
    public static WebAddress of(String text) {
        return ImmutableWebAddress.of(text);
    }

    /** The address. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        if (!isAllowed(value())) {
            throw new IllegalArgumentException("\"" + value() + "\" is not a web address that a notice can link to. "
                    + "Write it in full, like \"https://www.example.gov.uk/privacy\".");
        }
    }

    /** Whether it is relative to the site that shows the notice. */
    public final boolean isRelative() {
        return LinkAddress.isRelative(value());
    }

    private static boolean isAllowed(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException notWellFormed) {
            return false;
        }
        String scheme = uri.getScheme();
        if (scheme == null) {
            return LinkAddress.isRelative(address);
        }
        return LinkAddress.isContact(scheme)
                || (LinkAddress.isWeb(scheme) && uri.getHost() != null && uri.getRawUserInfo() == null);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
