/**
 * The model's equations: pure functions, one method each, numbered as in the model description, cited and
 * unit-checked.
 *
 * <p><b>Holds</b> every formula the model description numbers. <b>Never holds</b> state, luck, files, MASON types.
 * <b>May use</b> scenario and what scenario may use.
 */
package rivalry.equation;
