package dk.partsync.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this process uses of the processors while some of its work is done. */
final class ProcessorTime {

  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long nanos;
  private long units;

  /** Does the work and adds what was used meanwhile, by whatever thread. */
  long of(Rounds.Work work) throws Exception {
    long before = process.getProcessCpuTime();
    long done = work.run();
    nanos += process.getProcessCpuTime() - before;
    units += done;
    return done;
  }

  double millisPerUnit() {
    return nanos / 1e6 / units;
  }
}
