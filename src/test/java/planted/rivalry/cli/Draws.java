package planted.rivalry.cli;

import java.awt.Color;

/** Planted: breaks a rule of the house on purpose. */
record Draws(Color color) {}
