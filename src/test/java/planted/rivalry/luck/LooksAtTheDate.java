package planted.rivalry.luck;

import java.time.YearMonth;
import java.time.ZoneOffset;

/** Planted: breaks a rule of the house on purpose. */
final class LooksAtTheDate {
    YearMonth today() {
        return YearMonth.now(ZoneOffset.UTC);
    }
}
