package rivalry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import rivalry.comparison.Utility;
import rivalry.observation.History;
import rivalry.scenario.Game;
import rivalry.scenario.Prior;

/**
 * A game as worlds to play: every pair of choices is an arm, all on the same luck.
 *
 * @param cells the scenario of each pair, by row and column choice
 */
public record GamePlan(Game game, List<List<Prior>> cells) {

    /** The arms, row by row. */
    public List<Arm> arms() {
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                arms.add(new Arm(name(i, j), cells.get(i).get(j)));
            }
        }
        return arms;
    }

    /** The name of a pair of choices. */
    public String name(int i, int j) {
        return game.player(0).names().get(i) + " / " + game.player(1).names().get(j);
    }

    /** What a run is worth: the terms of the first player's objective, then those of the second's. */
    public double[] worth(History history) {
        for (int player = 0; player < 2; player++) {
            for (Game.Term term : game.player(player).objective().values()) {
                Utility.obstacle(term, history).ifPresent(why -> {
                    throw new Unreadable(why);
                });
            }
        }
        return DoubleStream.concat(
                        DoubleStream.of(Utility.of(game.player(0).objective().values(), history)),
                        DoubleStream.of(Utility.of(game.player(1).objective().values(), history)))
                .toArray();
    }
}
