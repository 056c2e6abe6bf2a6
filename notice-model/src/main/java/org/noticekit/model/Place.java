package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A country or area in which data is held or reached: an ISO 3166-1 alpha-2 code, or {@code UK}, {@code EU} or
 * {@code EEA}. The United Kingdom is {@code UK} or {@code GB}; it is in neither the EU nor the EEA.
 */
@Value.Immutable
public abstract class Place implements Serializable, Comparable<Place> {

    private static final Set<String> AREAS = Set.of("UK", "EU", "EEA");
    private static final Set<String> COUNTRIES =
            Set.of(("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
                            + "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
                            + "DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
                            + "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
                            + "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
                            + "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
                            + "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
                            + "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
                            + "VN VU WF WS YE YT ZA ZM ZW")
                    .split(" "));

    /** The United Kingdom. */
    public static final Place UK = of("UK");

    /** The European Union, all of it or somewhere in it. */
    public static final Place EU = of("EU");

    /** The European Economic Area: the EU with Iceland, Liechtenstein and Norway; all of it or somewhere in it. */
    public static final Place EEA = of("EEA");

    Place() {}

    /**
     * The place with this code.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public static Place of(String code) {
        return ImmutablePlace.of(code);
    }

    /** The code, in capitals. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        if (!AREAS.contains(value()) && !COUNTRIES.contains(value())) {
            throw new IllegalArgumentException(
                    "\"" + value() + "\" is not a place this file can name. Write UK, EU or EEA, "
                            + "or a country's two-letter code in capitals, like \"IE\" for Ireland.");
        }
    }

    /** All places that can be named, by code: the three areas, then the 249 countries. */
    public static List<Place> all() {
        return Stream.concat(Stream.of("UK", "EU", "EEA"), COUNTRIES.stream().sorted())
                .map(Place::of)
                .toList();
    }

    /** Whether it is the United Kingdom, under either code. */
    public final boolean isUnitedKingdom() {
        return value().equals("UK") || value().equals("GB");
    }

    @Override
    public final int compareTo(Place other) {
        return value().compareTo(other.value());
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
