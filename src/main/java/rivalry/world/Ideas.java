package rivalry.world;

/** A lab's algorithmic efficiency by architecture, {@code ln A = known + open + secret}, and its research mix (E8–E10). */
public final class Ideas {
    final double[] known = new double[Architectures.MOST];
    final double[] open = new double[Architectures.MOST];
    final double[] secret = new double[Architectures.MOST];
    final double[] mix = new double[Architectures.MOST];
    /** mix^λ_mix, renewed when the mix is. */
    final double[] mixReturns = new double[Architectures.MOST];

    private int count;

    Ideas(int count) {
        this.count = count;
    }

    /** Begins a new lab with what its country can read. */
    void begin(double[] frontiers) {
        System.arraycopy(frontiers, 0, known, 0, count);
    }

    /** Starts a new architecture from what the lab knows of its parent. */
    void inherit(int parent, int child) {
        known[child] = known[parent];
        open[child] = open[parent];
        secret[child] = secret[parent];
        count = child + 1;
    }

    /** Moves a share of all research to one architecture. */
    void devote(int architecture, double share) {
        for (int a = 0; a < count; a++) {
            mix[a] *= 1 - share;
        }
        mix[architecture] += share;
    }

    /** Efficiency in one architecture [ln]. */
    public double lnA(int architecture) {
        return known[architecture] + open[architecture] + secret[architecture];
    }

    /** Efficiency in the best of them [ln]. */
    public double lnA() {
        return lnA(best());
    }

    /** The one in which efficiency is highest. */
    int best() {
        int best = 0;
        double most = lnA(0);
        for (int a = 1; a < count; a++) {
            double lnA = lnA(a);
            if (lnA > most) {
                best = a;
                most = lnA;
            }
        }
        return best;
    }

    /** Secret work in one architecture [ln]. */
    public double secret(int architecture) {
        return secret[architecture];
    }

    /** Share of the lab's research on one architecture, 0..1. */
    public double mix(int architecture) {
        return mix[architecture];
    }
}
