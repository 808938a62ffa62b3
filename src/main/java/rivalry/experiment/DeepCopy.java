package rivalry.experiment;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.objenesis.Objenesis;
import org.objenesis.ObjenesisStd;

/**
 * Copies an object with all that it reaches, so that the two can go separate ways. What cannot change is shared: strings,
 * numbers, constants, dates, and everything of a scenario. A kind of object that it does not know how to copy is an
 * error, never a silent share.
 */
final class DeepCopy {
    private static final Objenesis MAKER = new ObjenesisStd(true);

    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> each = type; !each.getName().startsWith("java."); each = each.getSuperclass()) {
                fields.addAll(Arrays.asList(each.getDeclaredFields()));
            }
            fields.removeIf(field -> Modifier.isStatic(field.getModifiers()));
            fields.forEach(field -> field.setAccessible(true));
            return fields.toArray(Field[]::new);
        }
    };

    private record RecordKind(Constructor<?> constructor, Method... parts) {
        static RecordKind of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Method[] parts =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                AccessibleObject.setAccessible(parts, true);
                constructor.setAccessible(true);
                return new RecordKind(constructor, parts);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<RecordKind> RECORDS = new ClassValue<>() {
        @Override
        protected RecordKind computeValue(Class<?> type) {
            return RecordKind.of(type);
        }
    };

    private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
    private final Deque<Object> unfilled = new ArrayDeque<>();

    private DeepCopy() {}

    /**
     * The copy of an object.
     *
     * @throws IllegalStateException if it reaches an object that cannot be copied; it names the class
     */
    static <T> T of(T original) {
        DeepCopy copy = new DeepCopy();
        @SuppressWarnings("unchecked") // a copy is of its original's class
        T made = (T) copy.twin(original);
        copy.fill();
        return made;
    }

    private void fill() {
        try {
            while (!unfilled.isEmpty()) {
                Object original = unfilled.remove();
                Object copy = copies.get(original);
                for (Field field : FIELDS.get(original.getClass())) {
                    field.set(copy, twin(field.get(original)));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object twin(Object original) {
        if (original == null || isShared(original)) {
            return original;
        }
        Object known = copies.get(original);
        if (known != null) {
            return known;
        }
        if (original.getClass().isArray()) {
            return array(original);
        }
        if (original instanceof Collection<?> collection && isOfTheJdk(original)) {
            return collection(collection);
        }
        if (original instanceof Record record) {
            return record(record);
        }
        return object(original);
    }

    private static boolean isOfTheJdk(Object object) {
        return object.getClass().getName().startsWith("java.");
    }

    private static boolean isShared(Object original) {
        Class<?> type = original.getClass();
        return original instanceof Enum
                || original instanceof String
                || original instanceof Number
                || original instanceof Boolean
                || type.getPackageName().equals("rivalry.scenario")
                || type.getPackageName().equals("java.time");
    }

    private Object array(Object original) {
        int length = Array.getLength(original);
        Object copy = Array.newInstance(original.getClass().getComponentType(), length);
        copies.put(original, copy);
        if (original instanceof Object[] elements) {
            for (int i = 0; i < length; i++) {
                ((Object[]) copy)[i] = twin(elements[i]);
            }
        } else {
            System.arraycopy(original, 0, copy, 0, length);
        }
        return copy;
    }

    private Object collection(Collection<?> original) {
        if (original instanceof ArrayList) {
            List<Object> copy = new ArrayList<>(original.size());
            copies.put(original, copy);
            original.forEach(each -> copy.add(twin(each)));
            return copy;
        }
        if (original instanceof HashSet && original.isEmpty()) {
            return new HashSet<>(); // of MASON's, which this model has no use for
        }
        if (original.getClass().getName().startsWith("java.util.ImmutableCollections$List")) {
            return original.stream().map(this::twin).toList();
        }
        throw unknown(original);
    }

    private Object record(Record original) {
        RecordKind kind = RECORDS.get(original.getClass());
        try {
            Object[] values = new Object[kind.parts().length];
            boolean changed = false;
            for (int i = 0; i < values.length; i++) {
                Object part = kind.parts()[i].invoke(original);
                values[i] = twin(part);
                changed |= values[i] != part;
            }
            Object copy = changed ? kind.constructor().newInstance(values) : original;
            copies.put(original, copy);
            return copy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object object(Object original) {
        if (isOfTheJdk(original) || original.getClass().isHidden()) {
            throw unknown(original);
        }
        Object copy = MAKER.newInstance(original.getClass());
        copies.put(original, copy);
        unfilled.add(original);
        return copy;
    }

    private static IllegalStateException unknown(Object original) {
        return new IllegalStateException("cannot copy a " + original.getClass().getName());
    }
}
