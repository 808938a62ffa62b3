/**
 * Statistics on observations: summaries over replicates, differences, verdicts.
 *
 * <p><b>Holds</b> pure functions of what was observed. <b>Never holds</b> a world, a file, a clock. <b>May use</b>
 * observation and what observation may use.
 */
package rivalry.comparison;
