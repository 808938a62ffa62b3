package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Document;
import rivalry.scenario.Game;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problem;
import rivalry.scenario.Problems;

/** Reads a game, {@code kind: game}: two players, their choices as policies over the scenario, and what they want. */
public final class GameReader {
    private final Problems problems = new Problems();
    private final StudyFile file;
    private final List<Path> worlds;
    private final List<String> settings;

    private GameReader(Path file, List<Path> worlds, List<String> settings) {
        this.file = StudyFile.read(file, "game", problems);
        this.worlds = worlds;
        this.settings = settings;
    }

    /**
     * Reads a game and the scenario of every pair of choices.
     *
     * @throws InvalidScenario with everything that is wrong
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ResolvedGame read(Path file, List<Path> worlds, List<String> settings) {
        return new GameReader(file, worlds, settings).read();
    }

    private ResolvedGame read() {
        Game game = Document.bind(Game.class, frame(file.document()), problems);
        Resolved base = ScenarioReader.of(file.under(), worlds, settings);
        game.countries().forEach(country -> checkPlayer(country, base, game));
        problems.raise();
        List<Node.Mapping> rows = choices(game, 0);
        List<Node.Mapping> columns = choices(game, 1);
        problems.raise();
        rows.forEach(choice -> resolve(List.of(choice)));
        columns.forEach(choice -> resolve(List.of(choice)));
        problems.raise();
        List<List<Resolved>> cells = new ArrayList<>();
        for (Node.Mapping row : rows) {
            List<Resolved> across = new ArrayList<>();
            for (Node.Mapping column : columns) {
                checkApart(row, column);
                across.add(resolve(List.of(row, column)));
            }
            cells.add(Collections.unmodifiableList(across));
        }
        problems.raise();
        Resolved bare = settings.isEmpty() ? base : ScenarioReader.of(file.under(), worlds, List.of());
        return new ResolvedGame(file.own().file(), game, file.own().document(), base, bare, cells);
    }

    /** The scenario with choices laid over it, or null after noting what is wrong. */
    private Resolved resolve(List<Node.Mapping> choices) {
        List<Layer> layers = new ArrayList<>(file.under());
        choices.forEach(choice -> layers.add(file.over(choice)));
        try {
            return ScenarioReader.of(layers, worlds, settings);
        } catch (InvalidScenario invalid) {
            invalid.problems().forEach(problems::add);
            return null;
        }
    }

    /** The document without what choices change: that is read as a part of the scenario. */
    private static Node.Mapping frame(Node.Mapping document) {
        return emptied(document, List.of("players", "*", "choices", "*", "policies"));
    }

    /** A map with the maps at a path emptied; {@code *} stands for every key. */
    private static Node.Mapping emptied(Node.Mapping map, List<String> path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            Node value = entry.value();
            if ((path.get(0).equals("*") || path.get(0).equals(key)) && value instanceof Node.Mapping inner) {
                value = path.size() == 1
                        ? new Node.Mapping(Collections.emptyMap(), inner.origin())
                        : emptied(inner, path.subList(1, path.size()));
            }
            entries.put(key, new Node.Entry(entry.key(), value));
        });
        return new Node.Mapping(entries, map.origin());
    }

    private void checkPlayer(String country, Resolved base, Game game) {
        Collection<String> countries = base.prior().centre().countries().keySet();
        if (!countries.contains(country)) {
            Node.Mapping players = (Node.Mapping) file.document().at("players").orElseThrow();
            problems.add(Problem.unknownName(players.entries().get(country).key(), country, "countries", countries));
        }
        Node.Mapping terms = mapping("players." + country + ".objective");
        game.players().get(country).objective().forEach((name, term) -> {
            Node.Mapping node = (Node.Mapping) terms.at(name).orElseThrow();
            Entities.check(node, term.measure(), term.entity(), base.prior().centre(), problems);
            int first = base.prior().centre().horizon().start().getYear();
            int last = base.prior().centre().horizon().end().getYear();
            if (term.when().first().getYear() < first || term.when().last().getYear() > last) {
                Origin origin = node.at("period").orElseThrow().origin();
                String span = first + ".." + last;
                problems.add(origin, "inside_horizon", term.period() + " is outside the scenario's years " + span);
            }
        });
    }

    private Node.Mapping mapping(String path) {
        return (Node.Mapping) Node.at(file.document(), path).orElseThrow();
    }

    /** A player's choices as documents to lay over the scenario. */
    private List<Node.Mapping> choices(Game game, int player) {
        String country = game.countries().get(player);
        List<Node.Mapping> choices = new ArrayList<>();
        for (String name : game.player(player).names()) {
            Node.Mapping choice = mapping("players." + country + ".choices." + name);
            checkActors(choice, country);
            choices.add(choice.without("says"));
        }
        return choices;
    }

    private void checkActors(Node.Mapping choice, String country) {
        policies(choice).entries().forEach((name, entry) -> {
            Node stated = Node.at(entry.value(), "actor").orElse(null);
            String acts = stated instanceof Node.Scalar scalar ? scalar.text() : country;
            String inherited = inheritedActor(name).orElse(country);
            if (!acts.equals(country) || !inherited.equals(country)) {
                problems.add(
                        inherited.equals(country) ? stated.origin() : entry.key(),
                        "own_policies",
                        "'" + name + "' is a policy of " + (inherited.equals(country) ? acts : inherited)
                                + ": a player turns its own policies only");
            }
        });
    }

    private Optional<String> inheritedActor(String policy) {
        for (int i = file.under().size() - 1; i >= 0; i--) {
            var actor = Node.at(file.under().get(i).document(), "policies." + policy + ".actor");
            if (actor.isPresent() && actor.get() instanceof Node.Scalar scalar) {
                return Optional.of(scalar.text());
            }
        }
        return Optional.empty();
    }

    private void checkApart(Node.Mapping row, Node.Mapping column) {
        policies(column).entries().forEach((name, entry) -> {
            if (policies(row).entries().containsKey(name)) {
                int line = policies(row).entries().get(name).key().line();
                problems.add(
                        entry.key(),
                        "choices_clash",
                        "'" + name + "' is changed by both players",
                        "first: line " + line);
            }
        });
    }

    private static Node.Mapping policies(Node.Mapping choice) {
        return choice.at("policies").orElse(null) instanceof Node.Mapping map
                ? map
                : new Node.Mapping(Collections.emptyMap(), choice.origin());
    }
}
