package planted.rivalry.world;

import sim.util.Bag;

/** Planted: breaks a rule of the house on purpose. */
record HasABag(Bag bag) {}
