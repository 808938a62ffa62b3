package rivalry.scenario;

import java.util.Map;
import java.util.TreeMap;

/** How many countries and labs there may be, that no two share their luck, and that models have a use and a way to be built. */
final class EntityRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        int countries = scenario.countries().size();
        if (countries < 2 || countries > 8) {
            report.broken("countries", "number_of_countries", "there are " + countries + " countries, not 2 to 8");
        }
        if (scenario.labs().isEmpty()) {
            report.broken("labs", "number_of_labs", "there is no lab");
        }
        if (scenario.niches().isEmpty()) {
            report.broken("niches", "number_of_niches", "there is no niche");
        }
        if (scenario.architectures().values().stream().allMatch(architecture -> architecture.share() == 0)) {
            report.broken(
                    "architectures", "number_of_architectures", "no architecture has a share of research at the start");
        }
        Map<String, String> seen = new TreeMap<>();
        scenario.countries().forEach((id, country) -> own(seen, country.luck().orElse(id), "countries." + id, report));
        seen.clear();
        scenario.labs().forEach((id, lab) -> own(seen, lab.luck().orElse(id), "labs." + id, report));
    }

    private static void own(Map<String, String> seen, String luck, String path, Report report) {
        String other = seen.putIfAbsent(luck, path);
        if (other != null) {
            report.broken(path + ".luck", "luck_of_its_own", "the luck '" + luck + "' is that of " + other + " too");
        }
    }
}
