package rivalry.comparison;

import java.util.List;

/** What the runs of a study say: one sample a replicate, {@link Sample#NONE} where a run failed or has no such number. */
@FunctionalInterface
public interface Runs {
    List<Sample> of(String world, Reading reading);
}
