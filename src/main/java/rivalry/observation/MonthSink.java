package rivalry.observation;

/** Where a measure's extractor puts a month's values. NaN means "does not exist this month". */
interface MonthSink {
    /** A value of a flow or stock. */
    void put(String entity, String by, double value);

    /** A value of a rate, as numerator and denominator. */
    void ratio(String entity, String by, double numerator, double denominator);
}
