package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.MoneyParams;

/** What labs pay, in order, and what a researcher earns (E2). Nothing else moves money. */
public final class Ledger {
    private Ledger() {}

    /** E2: what a lab would pay if all its posts were filled, out of a month's income [US$/month]. */
    public static double payroll(MoneyParams p, double income) {
        return p.payroll_share() * income;
    }

    /** E2: what it does pay: a post that nobody fills costs nothing [US$/month]. */
    public static double pay(double payroll, double posts, double staff) {
        return staff < posts ? payroll * (staff / posts) : payroll;
    }

    /** E2: money free for compute and efficiency research: income after pay, and part of the balance or debt. */
    public static double free(MoneyParams p, double income, double pay, double cash) {
        return Math.max(0, income - pay + p.settling() * cash);
    }

    /** E2: posts that a payroll fills at last month's wage [people]. */
    public static double posts(double payroll, double wage) {
        return payroll / wage;
    }

    /** E2: pay when posts equal staff; firms pay a premium (T21) [US$/month]. */
    public static double wageAtRest(MoneyParams p, double wage, boolean firm) {
        return firm ? p.firm_premium() * wage : wage;
    }

    /** E2: share of a lab's contracts that end this month: those above its posts, within the limit. */
    public static double layoffs(MoneyParams p, double posts, double staff) {
        return posts >= staff ? 0 : Math.min(p.layoff_limit(), 1 - posts / staff);
    }

    /** E2: the wage at which {@code posts} chase {@code staff}: {@code w0·(posts/staff)^η_w} [US$/month]. */
    public static double wage(MoneyParams p, double wageAtRest, double posts, double staff) {
        if (staff <= 0 || posts <= 0) {
            return wageAtRest;
        }
        return wageAtRest * StrictFastMath.pow(posts / staff, p.wage_response());
    }
}
