package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.World;

/** What labs and governments were like, month by month, as far as a world was played: the histories that inspectors draw. */
final class Diary {
    /** What is kept of a lab. */
    enum OfLab {
        CAPABILITY {
            @Override
            double read(Lab lab) {
                return lab.model() == null ? Double.NaN : lab.model().capability();
            }
        },
        COMPUTE {
            @Override
            double read(Lab lab) {
                return lab.compute();
            }
        },
        STAFF {
            @Override
            double read(Lab lab) {
                return lab.staff();
            }
        },
        OPENNESS {
            @Override
            double read(Lab lab) {
                return lab.conduct().opennessOfWeights();
            }
        };

        abstract double read(Lab lab);
    }

    private final List<double[]> labs = new ArrayList<>();
    private final List<double[]> capabilities = new ArrayList<>();

    /** Another diary with the same pages so far. */
    Diary copy() {
        Diary copy = new Diary();
        copy.labs.addAll(labs);
        copy.capabilities.addAll(capabilities);
        return copy;
    }

    /** Takes down the month just played. */
    void write(World world) {
        OfLab[] kinds = OfLab.values();
        double[] page = new double[world.labs().size() * kinds.length];
        int next = 0;
        for (Lab lab : world.labs()) {
            boolean exists = lab.exists(world.month());
            for (OfLab kind : kinds) {
                page[next++] = exists ? kind.read(lab) : Double.NaN;
            }
        }
        labs.add(page);
        capabilities.add(world.nations().stream()
                .mapToDouble(nation -> nation.capability(world.month()))
                .toArray());
    }

    /** What was kept of a lab, a value a month. */
    double[] of(Lab lab, World world, OfLab kind) {
        int place = world.labs().indexOf(lab) * OfLab.values().length + kind.ordinal();
        return labs.stream().mapToDouble(page -> page[place]).toArray();
    }

    /** Capability of a country's best model, a value a month. */
    double[] of(Nation nation) {
        return capabilities.stream().mapToDouble(page -> page[nation.index()]).toArray();
    }
}
