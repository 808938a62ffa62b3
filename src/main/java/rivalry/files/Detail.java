package rivalry.files;

import rivalry.observation.EntityKind;
import rivalry.observation.Happening;
import rivalry.observation.Headline;
import rivalry.observation.Series;

/**
 * How much of every run a folder keeps: what {@code series.csv} holds, and whether the other tables tell of third countries
 * among themselves. Headlines stand by month at any detail.
 */
public enum Detail {
    /**
     * By year, of the two rivals, their pair and the world, without further dimensions: what a default run has room for.
     * Pairs of countries of which neither is a rival are left out of all tables, and what their labs do of the events.
     */
    YEARS {
        @Override
        Rows rows(Series series) {
            return isCentral(series) && series.by().isEmpty() ? Rows.YEARS : Rows.NONE;
        }

        @Override
        boolean keeps(Series series) {
            return !isPair(series) || Headline.isWithARival(series.entity());
        }

        @Override
        boolean keeps(Happening happening) {
            return happening.home().isEmpty() || Headline.isOfRivals(happening.home());
        }
    },
    /** Everything by month, but for labs. */
    MONTHS {
        @Override
        Rows rows(Series series) {
            return isLab(series) ? Rows.NONE : Rows.MONTHS;
        }
    },
    /** Everything by year, labs too. */
    LABS {
        @Override
        Rows rows(Series series) {
            return Rows.YEARS;
        }
    },
    /** Everything by month, labs too. */
    ALL {
        @Override
        Rows rows(Series series) {
            return Rows.MONTHS;
        }
    };

    /** What stands in {@code series.csv} of a series. */
    enum Rows {
        NONE,
        YEARS,
        MONTHS
    }

    /** What this detail keeps of a series that is no headline. */
    abstract Rows rows(Series series);

    /** Whether the tables tell of a series at all. */
    boolean keeps(Series series) {
        return true;
    }

    /** Whether {@code events.csv} tells of a happening. */
    boolean keeps(Happening happening) {
        return true;
    }

    Rows of(Series series) {
        return Headline.covers(series) ? Rows.MONTHS : rows(series);
    }

    /** Whether a comparison tells of a series beside the headlines: of the rivals, their pair and the world, not by origin. */
    static boolean isTold(Series series) {
        return Headline.covers(series) || isCentral(series) && !series.by().contains("origin=");
    }

    /** Whether a series is of the two rivals, their pair or the world. */
    private static boolean isCentral(Series series) {
        return switch (series.measure().entities()) {
            case LAB -> false;
            case WORLD, ARCHITECTURE -> true;
            case COUNTRY, PAIR, DIRECTED_PAIR -> Headline.isOfRivals(series.entity());
        };
    }

    private static boolean isPair(Series series) {
        return series.measure().entities() == EntityKind.PAIR
                || series.measure().entities() == EntityKind.DIRECTED_PAIR;
    }

    private static boolean isLab(Series series) {
        return series.measure().entities() == EntityKind.LAB;
    }
}
