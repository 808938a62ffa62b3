package rivalry.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of the scenario, ready to be made for given draws. What no draw touches is made once and shared, so that a
 * replicate's scenario costs only the records on the way to its uncertain numbers.
 */
sealed interface Bound {
    Object make(double[] drawn);

    /** A value that no draw touches. */
    record Constant(Object value) implements Bound {
        @Override
        public Object make(double[] drawn) {
            return value;
        }
    }

    /** An uncertain number, by its place among the draws. */
    record Drawn(int index, boolean whole) implements Bound {
        @Override
        public Object make(double[] drawn) {
            return whole ? (Object) (int) StrictMath.rint(drawn[index]) : (Object) drawn[index];
        }
    }

    /** A value that may be missing. */
    record Maybe(Bound value) implements Bound {
        @Override
        public Object make(double[] drawn) {
            return Optional.of(value.make(drawn));
        }
    }

    /** A record by its constructor. */
    record Built(Constructor<?> constructor, List<Bound> components) implements Bound {
        @Override
        public Object make(double[] drawn) {
            Object[] arguments = new Object[components.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = components.get(i).make(drawn);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(thrown.getCause());
            } catch (ReflectiveOperationException thrown) {
                throw new IllegalStateException(thrown);
            }
        }
    }

    /** A list. */
    record Listed(List<Bound> items) implements Bound {
        @Override
        public Object make(double[] drawn) {
            List<Object> made = new ArrayList<>(items.size());
            items.forEach(item -> made.add(item.make(drawn)));
            return Collections.unmodifiableList(made);
        }
    }

    /** A map in the order of the file. */
    record Keyed(Map<String, Bound> entries) implements Bound {
        @Override
        public Object make(double[] drawn) {
            Map<String, Object> made = new LinkedHashMap<>();
            entries.forEach((key, value) -> made.put(key, value.make(drawn)));
            return Collections.unmodifiableMap(made);
        }
    }

    /** The same, made once if all its parts are constant. */
    static Bound folded(Bound bound, Iterable<Bound> parts) {
        for (Bound part : parts) {
            if (!(part instanceof Constant)) {
                return bound;
            }
        }
        return new Constant(bound.make(new double[0]));
    }
}
