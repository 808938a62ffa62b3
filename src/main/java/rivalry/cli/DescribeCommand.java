package rivalry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rivalry.files.ClaimsReader;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.scenario.Nearest;

/** {@code rivalry describe}: what a name means. */
@Command(
        name = "describe",
        description = {
            "Say what a name means: meaning, unit, range, default, source.",
            "A name is that of a parameter, symbol, lever, measure, phase, equation, rule, claim or key of a game or "
                    + "design file, of a country, lab, policy or event of the baseline, or of a number of history. "
                    + "Without one: list them all."
        },
        footer = {
            "",
            "Example: rivalry describe compute.leak",
            "         rivalry describe joint_papers",
            "         rivalry describe E8",
            "         rivalry describe discount"
        })
final class DescribeCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A path or its last key, a symbol, lever, measure,"
                    + " phase (TALENT), equation (E8), rule (winner_takes_all), claim (s10), lab (openai), policy"
                    + " (chip-rules-2022) or number of history (G1-2023).")
    private String name;

    private final Terminal terminal;

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Glossary glossary =
                new Glossary(ScenarioReader.read(Shipped.baseline(), List.of(), List.of()), ClaimsReader.claims());
        if (name == null) {
            glossary.overview().forEach(terminal.out()::println);
            return Exit.OK;
        }
        List<String> lines = new ArrayList<>(glossary.about(name));
        if (lines.isEmpty()) {
            String near = Nearest.to(name, glossary.names())
                    .map(found -> " Did you mean '" + found + "'?")
                    .orElse("");
            throw new UsageFault("nothing is named '" + name + "'." + near + " 'rivalry describe' lists all names.");
        }
        lines.forEach(terminal.out()::println);
        return Exit.OK;
    }
}
