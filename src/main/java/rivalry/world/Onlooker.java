package rivalry.world;

/** Somebody who looks on while a world is played, phase by phase, and touches nothing. */
public interface Onlooker {
    void before(Phase phase);

    void after(Phase phase);
}
