package org.noticekit.model;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An address that a link can lead to: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, or relative to the
 * notice's own site, starting with {@code /}, {@code ./}, {@code ../}, {@code ?} or {@code #}. Nothing else, so that no
 * address can run a script.
 */
@Value.Immutable
public abstract class WebAddress implements Serializable {

    private static final Set<String> CONTACT_SCHEMES = Set.of("mailto", "tel");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
    private static final Pattern RELATIVE = Pattern.compile("(?:/(?!/)|\\.{1,2}/|[?#]).*");

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
        return RELATIVE.matcher(value()).matches();
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
            return RELATIVE.matcher(address).matches();
        }
        String lowerCase = scheme.toLowerCase(Locale.ROOT);
        return CONTACT_SCHEMES.contains(lowerCase)
                || (WEB_SCHEMES.contains(lowerCase) && uri.getHost() != null && uri.getRawUserInfo() == null);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
