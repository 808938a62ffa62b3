/**
 * The command line: one class a command.
 *
 * <p><b>Holds</b> options, what is printed on a terminal, exit codes. <b>Never holds</b> a computation that another
 * command or the window could want. <b>May use</b> everything below it.
 */
package rivalry.cli;
