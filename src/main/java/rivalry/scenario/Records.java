package rivalry.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What reflection tells of record classes, asked once a class. */
final class Records {
    private static final ClassValue<Shape.Group> SHAPES = new ClassValue<>() {
        @Override
        protected Shape.Group computeValue(Class<?> type) {
            return Shape.read(type.asSubclass(Record.class));
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private Records() {}

    static Shape.Group shape(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    static Constructor<?> constructor(Class<? extends Record> type) {
        return CONSTRUCTORS.get(type);
    }
}
