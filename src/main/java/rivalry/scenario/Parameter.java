package rivalry.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a scenario record means. The one source of the reader's checks, the JSON Schemas, {@code
 * rivalry describe}, the ODD tables and the cockpit's sliders.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** Symbol in the model description, or empty. */
    String symbol() default "";

    /** Unit, as a product of powers: {@code 1/month}, {@code US$/H100e}; {@code 1} for a pure number. */
    String unit() default "1";

    /** The value must be greater than this. */
    double above() default Double.NEGATIVE_INFINITY;

    /** The value must be at least this. */
    double atLeast() default Double.NEGATIVE_INFINITY;

    /** The value must be less than this. */
    double below() default Double.POSITIVE_INFINITY;

    /** The value must be at most this. */
    double atMost() default Double.POSITIVE_INFINITY;

    /** The equation it enters, as the model description numbers it, such as {@code E8}; or empty. */
    String equation() default "";

    /** The section whose ids this text, or the keys of this map, must name, such as {@code countries}; or empty. */
    String names() default "";

    /** Whether each key of this map names two of that section, such as {@code US+CN}. */
    boolean pairs() default false;

    /** Meaning, in words a reader who does not program understands. */
    String says();
}
