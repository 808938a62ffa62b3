/** Planted violations. <b>Holds</b> a window that adds to the model. <b>Never holds</b> what is used. <b>May use</b> anything. */
package planted.rivalry.gui;
