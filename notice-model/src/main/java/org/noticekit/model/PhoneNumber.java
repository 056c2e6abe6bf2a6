package org.noticekit.model;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A telephone number as people write it, such as {@code 0303 123 1113} or {@code +44 1603 222222}.
 */
@Value.Immutable
public abstract class PhoneNumber implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("[+(]?[0-9](?:[ .()-]{0,2}[0-9])*(?: ?(?:ext\\.?|x) ?[0-9]{1,6})?");
    private static final int MAX_LENGTH = 64;
    private static final int MIN_DIGITS = 3;
    private static final int MAX_DIGITS = 20;

    PhoneNumber() {}

    /**
     * The number written so.
     *
     * @throws IllegalArgumentException if it has other characters than digits, spaces, hyphens, dots, brackets and a
     *     leading plus (an extension may follow as {@code ext 12}), does not end in a digit, or has fewer than 3 or more
     *     than 20 digits or more than 64 characters
     */
    public static PhoneNumber of(String text) {
        return ImmutablePhoneNumber.of(text);
    }

    /** The number. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        // Length first: on a text of any length the pattern could run out of stack.
        if (value().length() > MAX_LENGTH || !hasForm()) {
            throw new IllegalArgumentException(
                    "\"" + value() + "\" is not a phone number. Write it like \"0303 123 1113\".");
        }
    }

    private boolean hasForm() {
        long digits = value().chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= MIN_DIGITS
                && digits <= MAX_DIGITS
                && FORM.matcher(value()).matches();
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
