package rivalry.equation;

import rivalry.scenario.CareerParams;
import rivalry.scenario.FirstJobParams;
import rivalry.scenario.IdeaStockParams;
import rivalry.scenario.ImpactParams;
import rivalry.scenario.MoveParams;
import rivalry.scenario.PaperParams;
import rivalry.scenario.PhdParams;
import rivalry.scenario.TeamParams;

/** Parameters of people and papers with round numbers, for tests by hand. */
final class People {
    static final PhdParams PHD = new PhdParams(60, 0.6, 0.5, 0, 1, 0.5, 1, 0.5, 3, 6);
    static final FirstJobParams JOBS = new FirstJobParams(1, 0.5, -1, 0, 0.5, 0.25, 0.001, 0.0005);
    static final MoveParams MOVES = new MoveParams(0.001, 0.0005, 0.0002, 0.5, 0.25, 1, 0.01, 0.5, 2);
    static final CareerParams CAREERS = new CareerParams(3, 20, 0.01, 48, 0.005, 480, 0.6, 0.1, 0.6, 0.05, 0.3);
    static final PaperParams PAPERS = new PaperParams(0.1, 0.5, 0.5, 0.5);
    static final TeamParams TEAMS = new TeamParams(0.5, 0.5, 0.1, 1, 0.5, 100, 1, 1, 1, 2, 0.5, 0.4, 0.2, 0.5);
    static final ImpactParams IMPACT = new ImpactParams(1, 0.5, 0.1, 0.5, 0.25, 0.6, 0.5, 50);
    static final IdeaStockParams IDEAS = new IdeaStockParams(0.01, 30, 0.5, 0.5);

    private People() {}
}
