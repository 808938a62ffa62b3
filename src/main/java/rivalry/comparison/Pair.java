package rivalry.comparison;

/** A quantity in one replicate, with an event and without it, on the same luck. */
record Pair(Sample with, Sample without) {
    boolean exists() {
        return with.exists() && without.exists();
    }
}
