package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("K' = K·(1−δ) + bought  (E6)")
class ComputeStockTest {
    @Test
    void byHand() {
        assertThat(ComputeStock.next(Sample.COMPUTE, 100, 10)).isEqualTo(85);
    }

    @Test
    void settlesWhereWearMeetsPurchases() {
        double stock = 0;
        for (int month = 0; month < 200; month++) {
            stock = ComputeStock.next(Sample.COMPUTE, stock, 10);
        }
        assertThat(stock).isCloseTo(10 / Sample.COMPUTE.wear(), within(1e-9));
    }
}
