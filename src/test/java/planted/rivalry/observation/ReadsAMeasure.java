package planted.rivalry.observation;

/** Planted: breaks a rule of the house on purpose. */
final class ReadsAMeasure {
    double peek(Measure measure) {
        return measure.read();
    }
}
