/**
 * The cockpit: one window in which two runs on the same luck are moved, watched and compared.
 *
 * <p><b>Holds</b> what a user explores (pure and without Swing: explorations, their overlay, twins, scenes) and the
 * components that show it. <b>Never holds</b> a rule of the model, a number that others could want: it makes a
 * scenario, plays the same world, charts the same observations. <b>May use</b> everything but report and cli; the only
 * one to know Swing and MASON's display classes.
 */
package rivalry.gui;
