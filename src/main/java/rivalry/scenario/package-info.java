/**
 * The immutable, checked input of a run: what the scenario files say, as records.
 *
 * <p><b>Holds</b> scenarios, countries, labs, parameters, policies, events, tables, and how documents become them.
 * <b>Never holds</b> state that changes in a run, files, MASON types. <b>May use</b> luck.
 */
package rivalry.scenario;
