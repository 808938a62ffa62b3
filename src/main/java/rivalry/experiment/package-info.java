/**
 * Playing scenarios: one run, many runs over threads, plans of runs.
 *
 * <p><b>Holds</b> the run, the ensemble and where finished runs go; what facts, claims, games, sensitivity analyses and
 * calibrations play, and how a calibration searches. <b>Never holds</b> rules of the model, files, figures.
 * <b>May use</b> comparison and what comparison may use.
 */
package rivalry.experiment;
