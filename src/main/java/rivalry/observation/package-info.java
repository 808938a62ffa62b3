/**
 * What is observed of a run: the one list of measures, and the months of one run's values.
 *
 * <p><b>Holds</b> measures with unit, meaning and formula; how a world is read without touching it. <b>Never holds</b>
 * statistics across runs, files. <b>May use</b> world and what world may use.
 */
package rivalry.observation;
