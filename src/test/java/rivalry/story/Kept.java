package rivalry.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rivalry.experiment.RunSink;
import rivalry.observation.History;

/** The runs of an ensemble, by arm and replicate; one that fails ends the story. */
final class Kept implements RunSink {
    private final Map<String, History> runs = new ConcurrentHashMap<>();

    @Override
    public void finished(String arm, int replicate, History history) {
        runs.put(arm + replicate, history);
    }

    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        throw cause;
    }

    History run(String arm, int replicate) {
        return runs.get(arm + replicate);
    }
}
