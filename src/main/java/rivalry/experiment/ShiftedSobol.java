package rivalry.experiment;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import rivalry.luck.Draws;

/** Points of Sobol's sequence in the unit cube (1967), all shifted alike by luck, so that the cube's corner is no special place. */
final class ShiftedSobol {
    private final SobolSequenceGenerator sequence;
    private final double[] shift;

    /** @param stem of the draws that shift the axes */
    ShiftedSobol(int axes, long stem) {
        sequence = new SobolSequenceGenerator(axes);
        sequence.skipTo(1); // the first point is all zeros
        shift = new double[axes];
        Arrays.setAll(shift, axis -> Draws.uniform(stem, axis));
    }

    double[] next() {
        double[] point = sequence.nextVector();
        for (int axis = 0; axis < point.length; axis++) {
            double moved = point[axis] + shift[axis];
            point[axis] = moved < 1 ? moved : moved - 1;
        }
        return point;
    }
}
