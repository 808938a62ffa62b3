package rivalry.world;

import java.util.Locale;

/** How compute came to a lab. */
public enum Channel {
    LEGAL,
    LEAKED,
    DOMESTIC;

    private final String by = "channel=" + name().toLowerCase(Locale.ROOT);

    /** As result files write it. */
    public String by() {
        return by;
    }
}
