package rivalry.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand at a place of a scenario, derived from the records by reflection: the one description that reader,
 * merging, schema and {@code describe} share.
 */
public sealed interface Shape {
    /** A number; bare, or where {@code longForm} with its provenance. */
    record Number(boolean whole, Optional<Parameter> about, boolean longForm) implements Shape {}

    /** A text; where {@link Parameter#names} says so, the id of an entry of a section. */
    record Text(Optional<Parameter> about) implements Shape {}

    /** true or false. */
    record Flag() implements Shape {}

    /** A month, {@code 2022-10}. */
    record Month() implements Shape {}

    /** One of the names of an enum, in lower_snake; a single letter stays as it is. */
    record Choice(Class<? extends Enum<?>> type) implements Shape {
        List<String> words() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
        }

        static String word(Enum<?> constant) {
            String name = constant.name();
            return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT);
        }
    }

    /** The path of a yearly table. */
    record TableFile(Optional<Parameter> about) implements Shape {}

    /** A list of things of one shape. */
    record Items(Shape of) implements Shape {}

    /** Things of one shape under ids of the writer's choice. */
    record Entries(Shape of, Optional<Parameter> about) implements Shape {}

    /** A record: known keys, each with its own shape. */
    record Group(Class<? extends Record> type, List<Field> fields) implements Shape {
        public Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        /** Whether a number left out of this record is 0. */
        boolean leftOutIsZero() {
            Class<?> here = type;
            while (here != null && !here.isAnnotationPresent(LeftOutIsZero.class)) {
                here = here.getEnclosingClass();
            }
            return here != null;
        }

        /** Whether a key may be left out: what is optional, what can be empty, and a lever not turned. */
        boolean mayLeaveOut(Field field) {
            return field.optional()
                    || field.shape() instanceof Items
                    || field.shape() instanceof Entries
                    || field.shape() instanceof Number && leftOutIsZero();
        }
    }

    /** A key of a record; {@code optional} if its value is then an empty {@link Optional}. */
    record Field(String name, Shape shape, boolean optional, Optional<Parameter> about) {
        String says() {
            return about.map(Parameter::says).orElse("");
        }
    }

    /** The shape of a record. */
    static Group of(Class<? extends Record> type) {
        return Records.shape(type);
    }

    /** The shape of a record by reflection; {@link #of} remembers it. */
    static Group read(Class<? extends Record> type) {
        return new Group(
                type,
                Arrays.stream(type.getRecordComponents()).map(Shape::field).toList());
    }

    private static Field field(RecordComponent component) {
        Optional<Parameter> about = Optional.ofNullable(component.getAnnotation(Parameter.class));
        Type type = component.getGenericType();
        boolean optional = raw(type) == Optional.class;
        boolean longForm = component.getDeclaringRecord() != LongForm.class;
        return new Field(
                component.getName(), of(optional ? argument(type, 0) : type, about, longForm), optional, about);
    }

    private static Shape of(Type type, Optional<Parameter> about, boolean longForm) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            return new Items(of(argument(type, 0), about, false));
        } else if (raw == Map.class) {
            return new Entries(of(argument(type, 1), about.filter(p -> p.names().isEmpty()), longForm, about), about);
        }
        return of(raw, about, longForm);
    }

    private static Shape of(Type type, Optional<Parameter> plain, boolean longForm, Optional<Parameter> about) {
        return raw(type) == String.class ? of(type, plain, longForm) : of(type, about, longForm);
    }

    private static Shape of(Class<?> raw, Optional<Parameter> about, boolean longForm) {
        if (raw == double.class || raw == Double.class || raw == int.class || raw == Integer.class) {
            return new Number(raw == int.class || raw == Integer.class, about, longForm);
        } else if (raw == String.class) {
            return new Text(about);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return new Flag();
        } else if (raw == YearMonth.class) {
            return new Month();
        } else if (raw == Table.class) {
            return new TableFile(about);
        } else if (raw.isEnum()) {
            return new Choice(enumClass(raw));
        } else if (raw.isRecord()) {
            return of(raw.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no shape for " + raw);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumClass(Class<?> raw) {
        return (Class<? extends Enum<?>>) raw.asSubclass(Enum.class);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
