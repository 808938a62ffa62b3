package rivalry.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;

/** A small world under overlays, with somebody who checks a phase by what it found and what it left. */
final class Watched {
    /** One architecture and no breakthroughs, so that a lab's efficiency is one number. */
    static final String PLAIN =
            "breakthroughs: {hazard: 0}\n" + "architectures: {moe: none, state-space: none, multimodal: none}";

    /** Rules that bear on the two rivals differently. */
    static final String ONE_SIDED = "policies: {ours: {actor: US, target: CN, from: 2017-01, research_security: 0.4,"
            + " export_controls: {weights: 0.6, api: 0.3}}, theirs: {actor: CN, target: US, from: 2018-01, market_ban: 0.5}}";

    private Watched() {}

    static World world(String... overlays) {
        List<String> all = new ArrayList<>(List.of("run: {scale: 1000}"));
        all.addAll(Arrays.asList(overlays));
        var prior = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), all.toArray(String[]::new))
                .prior();
        return new World(prior.centre(), new Draws(1, 0));
    }

    /** Plays on, looking at the world just before and just after a phase of every month. */
    static void play(World world, int months, Phase phase, Consumer<World> before, Consumer<World> after) {
        world.watchedBy(new Onlooker() {
            @Override
            public void before(Phase each) {
                if (each == phase) {
                    before.accept(world);
                }
            }

            @Override
            public void after(Phase each) {
                if (each == phase) {
                    after.accept(world);
                }
            }
        });
        for (int month = 0; month < months; month++) {
            world.playMonth();
        }
    }
}
