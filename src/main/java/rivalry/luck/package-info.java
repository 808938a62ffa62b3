/**
 * Keyed randomness: the same luck in every arm of a comparison.
 *
 * <p><b>Holds</b> draws looked up by key, keyed choices, the standard normal distribution. <b>Never holds</b> a
 * stream of random numbers, state that a draw would change, MASON types. <b>May use</b> no other package.
 */
package rivalry.luck;
