package rivalry.story;

import rivalry.scenario.Parameter;
import rivalry.scenario.Scenario;
import rivalry.scenario.Table;

/** A scenario in another currency: every amount multiplied by 2 to the power of US$ in its unit. */
final class Money {
    private static final String CURRENCY = "US$";

    private Money() {}

    static Scenario doubled(Scenario scenario) {
        return Rebuilt.everywhere(scenario, Money::doubled);
    }

    private static Object doubled(Object value, Parameter about) {
        if (value instanceof Table.Row row) {
            return Rebuilt.with(row, "value", scaled(row.value(), row.unit()));
        }
        return value instanceof Double amount && about != null ? scaled(amount, about.unit()) : value;
    }

    private static Object scaled(double amount, String unit) {
        int power = power(unit);
        return power == 0 ? (Object) amount : amount * Math.scalb(1.0, power);
    }

    /** The power of US$ in a unit such as {@code US$/month} (1), {@code people/US$} (−1) or {@code 1/month} (0). */
    static int power(String unit) {
        int power = 0;
        String[] parts = unit.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].contains(CURRENCY)) {
                power += i == 0 ? 1 : -1;
            }
        }
        return power;
    }
}
