package planted.rivalry.observation;

/** Planted: breaks a rule of the house on purpose. */
final class Measure {
    double read() {
        return 1;
    }
}
