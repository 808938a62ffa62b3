/**
 * The disk: scenario files in, results folders out.
 *
 * <p><b>Holds</b> the scenario reader, the results folder and how its tables are written: atomically, under a lock, with
 * the same bytes everywhere. <b>Never holds</b> rules of the model, statistics, command lines. <b>May use</b> scenario,
 * observation, comparison, chart and {@link rivalry.experiment.RunSink}.
 */
package rivalry.files;
