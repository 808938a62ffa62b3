package rivalry.world;

/** Where a lab stands with the world outside: its models on offer, users, developers, data, incidents. */
public final class Standing {
    Model open;
    double served;
    double trend;
    final double[] use;
    final double[] data;
    double dataGain;
    double developers;
    double newcomers;
    double distilled;
    double answers;
    double rented;
    double rentedOut;
    double rent;
    double incidents;
    int pausedUntil = -1;
    final boolean[] licensed;
    final boolean[] stolen;

    Standing(int niches, int nations) {
        use = new double[niches];
        data = new double[niches];
        licensed = new boolean[nations];
        stolen = new boolean[nations];
    }

    /** Its best model with open weights; null before the first. */
    public Model open() {
        return open;
    }

    /** Share of the world's demand for models that it serves, 0..1. */
    public double served() {
        return served;
    }

    /** Outside developers round its open models [people]. */
    public double developers() {
        return developers;
    }

    /** Those of them who came this month [people]. */
    public double newcomers() {
        return newcomers;
    }

    /** Credit on ln E from other labs' answers. */
    public double distilled() {
        return distilled;
    }

    /** Credit on ln E from deployment data. */
    public double dataGain() {
        return dataGain;
    }

    /** Paid for other labs' answers this month [US$]. */
    public double answers() {
        return answers;
    }

    /** Compute rented abroad [H100e]. */
    public double rented() {
        return rented;
    }

    /** Whether its best closed model is licensed to suppliers in a country. */
    public boolean licensed(Nation nation) {
        return licensed[nation.index()];
    }

    /** What it reaches in ln E beyond its own efficiency: answers distilled and data from use. */
    double credit() {
        return distilled + dataGain;
    }
}
