package rivalry.experiment;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What the processors have done for this program. */
public final class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CpuTime() {}

    /** Since it was started, all threads together [s]. */
    public static double seconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
