/**
 * The disk: scenario files in, results folders out.
 *
 * <p><b>Holds</b> the readers of scenarios and study files, the folders of results and studies, and how their tables
 * are written: atomically, under a lock, with the same bytes everywhere; what the window remembers of its user.
 * <b>Never holds</b> rules of the model, statistics, command lines. <b>May use</b> scenario, observation, comparison,
 * chart and {@link rivalry.experiment.RunSink}.
 */
package rivalry.files;
