package planted.rivalry.experiment;

import sim.engine.Schedule;

/** Planted: breaks a rule of the house on purpose. */
public record Schedules(Schedule schedule) {}
