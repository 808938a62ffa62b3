package rivalry.scenario;

import java.util.List;

/** What must hold between several values of a scenario. */
final class Rules {
    private static final List<Rule> ALL = List.of(
            new HorizonRules(),
            new EntityRules(),
            new CountryShareRules(),
            new DonorRules(),
            new MoneyRules(),
            new OrderRules(),
            new SkillRules(),
            new PolicyRules(),
            new LeverRules(),
            new EventRules());

    private Rules() {}

    static void check(Scenario scenario, Node.Mapping document, Problems problems) {
        for (Rule rule : ALL) {
            rule.check(scenario, (path, name, message) -> problems.add(where(document, path), name, message));
        }
    }

    /** Whether a drawn scenario keeps the rules that its stated values keep. */
    static boolean hold(Scenario scenario) {
        boolean[] broken = new boolean[1];
        ALL.forEach(rule -> rule.check(scenario, (path, name, message) -> broken[0] = true));
        return !broken[0];
    }

    private static Origin where(Node.Mapping document, String path) {
        for (String here = path; ; here = here.substring(0, here.lastIndexOf('.'))) {
            var node = Node.at(document, here);
            if (node.isPresent()) {
                return node.get().origin();
            }
            if (!here.contains(".")) {
                return document.origin();
            }
        }
    }
}
