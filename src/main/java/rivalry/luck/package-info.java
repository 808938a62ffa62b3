/**
 * Keyed randomness: the same luck in every arm of a comparison.
 *
 * <p><b>Holds</b> draws looked up by key, keyed choices, distributions of uncertain parameters. <b>Never holds</b> a
 * stream of random numbers, state that a draw would change, MASON types. <b>May use</b> quantity.
 */
package rivalry.luck;
