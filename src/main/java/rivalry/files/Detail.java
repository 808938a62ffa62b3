package rivalry.files;

import rivalry.observation.EntityKind;
import rivalry.observation.Headline;
import rivalry.observation.Series;

/** How much of every run {@code series.csv} keeps. {@code summary.csv} covers every series of every year at any detail. */
public enum Detail {
    /** Headlines by month, all others by year, labs left out. */
    YEARS(Rows.YEARS, Rows.NONE),
    /** Everything by month, labs left out. */
    MONTHS(Rows.MONTHS, Rows.NONE),
    /** As {@link #YEARS}, and labs by year. */
    LABS(Rows.YEARS, Rows.YEARS),
    /** Everything by month, labs too. */
    ALL(Rows.MONTHS, Rows.MONTHS);

    /** What stands in {@code series.csv} of a series. */
    enum Rows {
        NONE,
        YEARS,
        MONTHS
    }

    private final Rows most;
    private final Rows labs;

    Detail(Rows most, Rows labs) {
        this.most = most;
        this.labs = labs;
    }

    Rows rows(Series series) {
        if (Headline.covers(series)) {
            return Rows.MONTHS;
        }
        return series.measure().entities() == EntityKind.LAB ? labs : most;
    }
}
