package rivalry.world;

import rivalry.equation.DeploymentData;
import rivalry.scenario.AdopterParams;

/** RELEASE: what labs learn from the use of their models, niche by niche (E17). */
final class Deployment {
    private final AdopterParams params;

    Deployment(World world) {
        params = world.scenario().adopters();
    }

    void learn(World world, double[] demand) {
        for (Lab lab : world.labs()) {
            Standing standing = lab.standing;
            double gain = 0;
            for (int n = 0; n < demand.length; n++) {
                standing.data[n] = DeploymentData.stock(standing.data[n], standing.use[n], params.data_decay());
                if (standing.data[n] > 0) {
                    double ratio = standing.data[n] / params.data_reference();
                    gain += demand[n] * DeploymentData.gain(params.data_gain(), ratio, params.data_exponent());
                }
            }
            standing.dataGain = gain;
        }
    }
}
