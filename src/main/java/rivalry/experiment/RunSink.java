package rivalry.experiment;

import rivalry.observation.History;

/** Where finished runs go: memory or disk. Called from several threads, in any order of replicates. */
public interface RunSink {
    /** Takes a finished run. */
    void finished(String arm, int replicate, History history);

    /** Takes note of a run that failed; the others go on. */
    void failed(String arm, int replicate, RuntimeException cause);
}
