package rivalry.world;

/**
 * An architecture of this run: one of the scenario's, or one born by a breakthrough.
 *
 * @param place the lab that found it; null for those of the scenario
 * @param fitness points of capability it adds in each niche
 * @param mean its fitness averaged over the world's demand [points]
 */
public record Breed(String id, long key, int born, Lab place, double[] fitness, double mean) {
    /** As result files write it. */
    public String entity() {
        return "architecture:" + id;
    }
}
