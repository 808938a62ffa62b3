/**
 * Statistics on observations: summaries over replicates, differences, verdicts.
 *
 * <p><b>Holds</b> pure functions of what was observed, and what they need: resamples, emulators, games of two players.
 * <b>Never holds</b> a world, a file, a clock. <b>May use</b> observation and what observation may use.
 */
package rivalry.comparison;
