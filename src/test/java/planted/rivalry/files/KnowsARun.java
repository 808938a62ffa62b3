package planted.rivalry.files;

import planted.rivalry.experiment.Schedules;

/** Planted: breaks a rule of the house on purpose. */
record KnowsARun(Schedules run) {}
