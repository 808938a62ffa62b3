/**
 * Figures: from summaries over replicates to pictures, the same in report and window.
 *
 * <p><b>Holds</b> a small model of a figure (panels, axes, lines with bands), the figures of a run, one painter, SVG and
 * PNG. <b>Never holds</b> a world, statistics, files: pictures leave as bytes. <b>May use</b> comparison, observation,
 * scenario.
 */
package rivalry.chart;
