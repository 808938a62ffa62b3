/**
 * The report: a comparison as one page that anybody can read, print and pass on.
 *
 * <p><b>Holds</b> the page as records, the sentences that findings allow, the template, its style and its script.
 * <b>Never holds</b> statistics, drawing, a world; it writes no file. <b>May use</b> files and what files may use.
 */
package rivalry.report;
