package rivalry.files;

import rivalry.observation.EntityKind;
import rivalry.observation.Headline;
import rivalry.observation.Series;

/**
 * How much of every run {@code series.csv} keeps. {@code summary.csv} covers every series of every year at any detail.
 *
 * <p>Headlines stand by month at any detail.
 */
public enum Detail {
    /** By year, of the two rivals, their pair and the world, but not by origin: what a default run has room for. */
    YEARS {
        @Override
        Rows rows(Series series) {
            return isCentral(series) && !series.by().contains("origin=") ? Rows.YEARS : Rows.NONE;
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

    Rows of(Series series) {
        return Headline.covers(series) ? Rows.MONTHS : rows(series);
    }

    private static boolean isLab(Series series) {
        return series.measure().entities() == EntityKind.LAB;
    }

    private static boolean isCentral(Series series) {
        return switch (series.measure().entities()) {
            case LAB -> false;
            case WORLD, ARCHITECTURE -> true;
            case COUNTRY, PAIR, DIRECTED_PAIR -> Headline.isOfRivals(series.entity());
        };
    }
}
