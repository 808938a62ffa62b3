package rivalry.scenario;

/** One genius must not write or earn everything: sums of a power of skill need a finite variance. */
final class SkillRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        double steepest = Math.max(scenario.impact().skill(), scenario.papers().skill());
        if (scenario.careers().skill_tail() <= 2 * steepest) {
            report.broken(
                    "careers.skill_tail",
                    "skill_tail",
                    "the tail exponent must be above twice the returns to skill, 2 × " + Ranges.number(steepest)
                            + ": else one person outweighs everyone");
        }
    }
}
