package rivalry.chart;

import java.util.ArrayList;
import java.util.List;

/** The range an axis shows and the round numbers it marks. */
record Ruler(Range range, List<Mark> marks) {

    /** A marked number: where it stands and how it reads. */
    record Mark(double place, String text) {}

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Rules an axis over what its lines need, with at most about {@code most} marks. */
    static Ruler of(Axis axis, Range needed, int most) {
        if (axis.numbers() == Numbers.YEAR) {
            return years(needed, most);
        }
        if (!axis.names().isEmpty()) {
            return names(axis.names());
        }
        return switch (axis.scale()) {
            case LINEAR -> round(axis, needed, most);
            case LOGARITHMIC -> decades(axis, needed, most);
            case SIGNED -> signed(axis, needed, most);
        };
    }

    private static Ruler names(List<String> names) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            marks.add(new Mark(i, names.get(i)));
        }
        return new Ruler(new Range(-0.5, names.size() - 0.5), marks);
    }

    /** 0, and on both sides powers of ten as dense as {@code most} allows. */
    private static Ruler signed(Axis axis, Range needed, int most) {
        Range range = needed.with(0);
        range = range.with(range.low() - 0.05 * range.length()).with(range.high() + 0.05 * range.length());
        range = range.length() > 0 ? range : new Range(-1, 1);
        List<Double> sizes = signedSizes(Math.max(range.high(), -range.low()), most / range.length());
        List<Mark> marks = new ArrayList<>();
        for (int i = sizes.size() - 1; i >= 0; i--) {
            markSigned(axis, marks, -sizes.get(i), range);
        }
        marks.add(new Mark(0, axis.numbers().print(0)));
        for (double size : sizes) {
            markSigned(axis, marks, size, range);
        }
        return new Ruler(range, marks);
    }

    /**
     * 1, 2, 5, 10 …, or 1, 10, 100 … where there is no room.
     *
     * @param farthest the last place that must be reached
     * @param dense how many marks a decade may have
     */
    private static List<Double> signedSizes(double farthest, double dense) {
        int step = Math.max(1, (int) Math.ceil(1 / dense));
        List<Double> sizes = new ArrayList<>();
        for (int decade = 0; decade <= Math.ceil(farthest); decade += step) {
            for (double round : new double[] {1, 2, 5}) {
                if (round == 1 || dense > 2.5) {
                    sizes.add(round * Math.pow(10, decade));
                }
            }
        }
        return sizes;
    }

    private static void markSigned(Axis axis, List<Mark> marks, double value, Range range) {
        double place = axis.scale().place(value);
        if (place >= range.low() && place <= range.high()) {
            marks.add(new Mark(place, axis.numbers().print(value)));
        }
    }

    private static Ruler years(Range needed, int most) {
        int step = 1;
        for (int candidate : new int[] {1, 2, 5, 10, 20, 50}) {
            step = candidate;
            if (needed.length() / step <= most) {
                break;
            }
        }
        List<Mark> marks = new ArrayList<>();
        int last = (int) Math.floor(needed.high());
        for (int year = (int) Math.ceil(needed.low()); year <= last; year++) {
            if (year % step == 0) {
                marks.add(new Mark(year, Numbers.YEAR.print(year)));
            }
        }
        boolean isOneYear = needed.length() == 0;
        return new Ruler(isOneYear ? new Range(needed.low() - 0.5, needed.high() + 0.5) : needed, marks);
    }

    private static Ruler round(Axis axis, Range needed, int most) {
        Range wanted = axis.zero() ? needed.with(0) : needed;
        if (wanted.low() == 0 && wanted.high() == 0) {
            wanted = new Range(0, 1); // nothing but zeros: marks of a size one can imagine
        }
        double span = wanted.length() > 0 ? wanted.length() : Math.max(1e-9, Math.abs(wanted.high()));
        double step = step(span / most);
        double low = Math.floor(wanted.low() / step + 1e-9) * step;
        double high = Math.ceil(wanted.high() / step - 1e-9) * step;
        if (axis.numbers() == Numbers.PERCENT && wanted.high() <= 1) {
            high = Math.min(high, 1);
        }
        if (high <= low) {
            high = low + step;
        }
        List<Mark> marks = new ArrayList<>();
        long count = Math.round(Math.floor((high - low) / step + 1e-9));
        for (int i = 0; i <= count; i++) {
            double value = (Math.round(low / step) + i) * step;
            marks.add(new Mark(value, axis.numbers().print(value)));
        }
        return new Ruler(new Range(low, high), marks);
    }

    private static double step(double least) {
        double decade = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * decade >= least * (1 - 1e-9)) {
                return round * decade;
            }
        }
        return 10 * decade;
    }

    private static Ruler decades(Axis axis, Range needed, int most) {
        double low = Math.floor(needed.low() * 2) / 2;
        double high = Math.max(low + 1, Math.ceil(needed.high() * 2) / 2);
        int step = (int) Math.ceil((high - low) / most);
        List<Mark> marks = new ArrayList<>();
        for (int decade = (int) Math.floor(low); decade <= high; decade++) {
            if (Math.floorMod(decade, step) == 0) {
                mark(axis, marks, decade, low, high);
            }
            if (high - low <= 2) {
                mark(axis, marks, decade + Math.log10(2), low, high);
                mark(axis, marks, decade + Math.log10(5), low, high);
            }
        }
        return new Ruler(new Range(low, high), marks);
    }

    private static void mark(Axis axis, List<Mark> marks, double place, double low, double high) {
        if (place >= low - 1e-9 && place <= high + 1e-9) {
            marks.add(new Mark(place, axis.numbers().print(Math.pow(10, place))));
        }
    }
}
