package org.noticekit.model;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An e-mail address, such as {@code dpo@example.gov.uk}.
 */
@Value.Immutable
public abstract class EmailAddress implements Serializable {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,}");
    private static final int MAX_LENGTH = 254;

    EmailAddress() {}

    /**
     * The address written so.
     *
     * @throws IllegalArgumentException if it is not of the form {@code name@domain}
     */
    public static EmailAddress of(String text) {
        return ImmutableEmailAddress.of(text);
    }

    /** The address. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        if (value().length() > MAX_LENGTH || !FORM.matcher(value()).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value() + "\" is not an e-mail address. Write it like \"dpo@example.gov.uk\".");
        }
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
