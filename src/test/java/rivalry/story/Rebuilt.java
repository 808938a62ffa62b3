package rivalry.story;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rivalry.scenario.Parameter;

/** Copies of scenario records with some of their content changed. */
final class Rebuilt {
    /** What to put in the place of a value; {@code about} is null inside collections. */
    @FunctionalInterface
    interface Change {
        Object of(Object value, Parameter about);
    }

    private Rebuilt() {}

    /** A copy in which one component has another value. */
    static <R extends Record> R with(R record, String component, Object value) {
        return copy(record, c -> c.getName().equals(component) ? value : read(record, c));
    }

    /** A copy in which every number, text and record below has been given to {@code change}. */
    @SuppressWarnings("unchecked")
    static <T> T everywhere(T value, Change change) {
        return (T) visit(value, null, change);
    }

    private static Object visit(Object value, Parameter about, Change change) {
        Object changed = change.of(value, about);
        if (changed != value) {
            return changed;
        }
        if (value instanceof Record record) {
            return copy(record, c -> visit(read(record, c), c.getAnnotation(Parameter.class), change));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, visit(each, about, change)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(visit(each, about, change)));
            return copy;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> visit(each, about, change));
        }
        return value;
    }

    static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R copy(R record, Function<RecordComponent, Object> value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value.apply(components[i]);
        }
        try {
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }
}
