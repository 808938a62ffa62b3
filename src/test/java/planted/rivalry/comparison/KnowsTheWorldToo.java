package planted.rivalry.comparison;

import planted.rivalry.world.Place;

/** Planted: breaks a rule of the house on purpose. */
record KnowsTheWorldToo(Place place) {}
