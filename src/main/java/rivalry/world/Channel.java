package rivalry.world;

/** How compute came to a lab. */
public enum Channel {
    LEGAL,
    LEAKED,
    DOMESTIC;

    /** As result files write it. */
    public String by() {
        return "channel=" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
