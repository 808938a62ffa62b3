/**
 * Classes that MASON looks up by name.
 *
 * <p><b>Holds</b> stand-ins for what MASON's console needs and no longer finds. <b>Never holds</b> anything of ours.
 * <b>May use</b> nothing.
 */
package sim.display;
