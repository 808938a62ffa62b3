package rivalry.observation;

/** How the months of a measure make a year. */
public enum Yearly {
    /** A flow: the sum of its months. */
    SUM,
    /** A stock: its value in December. */
    DECEMBER,
    /** A rate: the sum of its numerators over the sum of its denominators. */
    RATIO
}
