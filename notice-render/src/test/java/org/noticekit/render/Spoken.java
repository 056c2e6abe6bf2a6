package org.noticekit.render;

/** How a language says dates and lengths of time, told apart from the library's own tables. */
public enum Spoken {
    ENGLISH("en-GB", "January February March April May June July August September October November December") {
        @Override
        String years(int number) {
            return number + " years";
        }

        @Override
        String weeks(int number) {
            return number + " weeks";
        }

        @Override
        String aYearAndMonthsAndADay(int months) {
            return "1 year, " + months + " months and 1 day";
        }
    },

    WELSH("cy", "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr") {
        @Override
        String years(int number) {
            return number + (number == 3 || number == 6 ? " blynedd" : " o flynyddoedd");
        }

        @Override
        String weeks(int number) {
            return number + " wythnos";
        }

        @Override
        String aYearAndMonthsAndADay(int months) {
            return "1 flwyddyn, " + months + " mis, 1 diwrnod";
        }
    },

    GERMAN("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember") {
        @Override
        String day(int day) {
            return day + ".";
        }

        @Override
        String years(int number) {
            return number + " Jahre";
        }

        @Override
        String weeks(int number) {
            return number + " Wochen";
        }

        @Override
        String aYearAndMonthsAndADay(int months) {
            return "1 Jahr, " + months + " Monate und 1 Tag";
        }
    };

    private final String tag;
    private final String months;

    Spoken(String tag, String months) {
        this.tag = tag;
        this.months = months;
    }

    /** The language's tag. */
    public String tag() {
        return tag;
    }

    /** The name of the month, 1 to 12. */
    String month(int number) {
        return months.split(" ", -1)[number - 1];
    }

    /** The day of the month. */
    String day(int day) {
        return Integer.toString(day);
    }

    /** So many years, more than two. */
    abstract String years(int number);

    /** So many weeks, more than two. */
    abstract String weeks(int number);

    /** A year, so many months (more than two) and a day. */
    abstract String aYearAndMonthsAndADay(int months);
}
