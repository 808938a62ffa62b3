package rivalry.experiment;

import rivalry.scenario.Prior;

/** One scenario of a plan, named as in result files. */
public record Arm(String name, Prior prior) {}
