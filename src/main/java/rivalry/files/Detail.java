package rivalry.files;

import rivalry.observation.EntityKind;
import rivalry.observation.Headline;
import rivalry.observation.Series;

/** How much of every run {@code series.csv} keeps. {@code summary.csv} covers every measure of every year at any detail. */
public enum Detail {
    /** Headline measures by month, all others by year, labs left out. */
    YEARS,
    /** Everything by month, labs left out. */
    MONTHS,
    /** As {@link #YEARS}, and labs by year. */
    LABS,
    /** Everything by month, labs too. */
    ALL;

    /** Whether {@code series.csv} has rows of this series. */
    boolean keeps(Series series) {
        return this == LABS || this == ALL || series.measure().entities() != EntityKind.LAB;
    }

    /** Whether these rows are months instead of years. */
    boolean monthly(Series series) {
        return this == MONTHS || this == ALL || Headline.covers(series);
    }
}
