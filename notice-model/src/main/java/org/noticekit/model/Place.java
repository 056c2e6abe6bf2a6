package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where data is held or reached: a country's ISO 3166-1 alpha-2 code; an area, {@code UK}, {@code EU} or {@code EEA}; or
 * an organisation that the law on transfers treats like a country of its own, {@code EU-INSTITUTIONS} or {@code EPO}. The
 * United Kingdom is {@code UK} or {@code GB}; it is in neither the EU nor the EEA.
 */
@Value.Immutable
public abstract class Place implements Serializable, Comparable<Place> {

    /** What is no country, in the order in which all places are listed. */
    private static final List<String> OTHERS = List.of("UK", "EU", "EEA", "EU-INSTITUTIONS", "EPO");

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

    /** The member states, with their territories that have a country code of their own and are part of the Union. */
    private static final Set<String> IN_EU =
            Set.of(("AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IT LT LU LV MF "
                            + "MQ MT NL PL PT RE RO SE SI SK YT")
                    .split(" "));

    private static final Set<String> IN_EEA_ONLY = Set.of("IS", "LI", "NO");

    /** The United Kingdom. */
    public static final Place UK = of("UK");

    /** The European Union, all of it or somewhere in it. */
    public static final Place EU = of("EU");

    /** The European Economic Area: the EU with Iceland, Liechtenstein and Norway; all of it or somewhere in it. */
    public static final Place EEA = of("EEA");

    /** The institutions, bodies and agencies of the European Union, wherever they are. */
    public static final Place EU_INSTITUTIONS = of("EU-INSTITUTIONS");

    /** The European Patent Organisation, of which the European Patent Office is a part. */
    public static final Place EPO = of("EPO");

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
        if (!OTHERS.contains(value()) && !COUNTRIES.contains(value())) {
            throw new IllegalArgumentException(
                    "\"" + value() + "\" is not a place this file can name. Write UK, EU or EEA, "
                            + "or a country's two-letter code in capitals, like \"IE\" for Ireland.");
        }
    }

    /** All places that can be named: the three areas, the two organisations, then the 249 countries by code. */
    public static List<Place> all() {
        return Stream.concat(OTHERS.stream(), COUNTRIES.stream().sorted())
                .map(Place::of)
                .toList();
    }

    /** Whether it is the United Kingdom, under either code. */
    public final boolean isUnitedKingdom() {
        return value().equals("UK") || value().equals("GB");
    }

    /**
     * Whether all of {@code other} lies in it, as of today: the EEA contains the EU and Ireland, the EU contains Ireland,
     * the United Kingdom is the same under both codes. Organisations contain nothing but themselves and lie nowhere.
     */
    public final boolean contains(Place other) {
        if (equals(other) || (isUnitedKingdom() && other.isUnitedKingdom())) {
            return true;
        }
        boolean inUnion = IN_EU.contains(other.value());
        return switch (value()) {
            case "EU" -> inUnion;
            case "EEA" -> inUnion || other.equals(EU) || IN_EEA_ONLY.contains(other.value());
            default -> false;
        };
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
