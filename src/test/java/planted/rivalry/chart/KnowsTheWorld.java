package planted.rivalry.chart;

import planted.rivalry.world.Place;

/** Planted: breaks a rule of the house on purpose. */
record KnowsTheWorld(Place place) {}
