package dk.partsync.benchmarks;

import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that each register one party after the other over HTTP and wait for each answer: the
 * product, whose callers share commits, against the same product with a commit for each.
 *
 * <p>How much sharing gains depends on what a commit costs beside everything else. The first line
 * is this machine's disk, whose sync is timed; the second is a simulated disk and says so. On a
 * disk whose sync takes less of a processor than a command does there is little to share: the
 * processor time of a command is printed beside.
 */
final class SingleCommands implements Benchmark {

  private static final int CLIENTS = 32;

  /**
   * Of each client, before anything is measured: a process is measured when it runs compiled. It
   * takes that many commands, for they go through much code and compilers share the processors.
   */
  private static final int WARM_UP = 4_000;

  private static final String PARTY =
      """
      {"name":{"givenNames":"Test","surname":"Person"},
       "address":{"lines":["Testvej 7"],"postCode":"9999","district":"Testby"},
       "contactData":{"phone":"99990001"}}
      """;

  @Override
  public String id() {
    return "B6";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int each = size == Size.FULL ? 200 : 20;
    if (size == Size.FULL) {
      warmUp(directory.resolve("warm-up"));
    }
    System.out.printf("B6    a sync of this disk takes %d µs%n", SyncCost.medianMicros(directory));
    compare(directory, "this disk", Duration.ZERO, each, report);
    compare(
        directory,
        "SIMULATED disk, %d ms a commit more".formatted(MeasuredStore.SLOWER.toMillis()),
        MeasuredStore.SLOWER,
        each / 4,
        report);
  }

  /** On a product of its own, so that those which are measured begin empty. */
  private static void warmUp(Path data) throws Exception {
    try (MeasuredProduct product = MeasuredProduct.start(data, false, Duration.ZERO)) {
      register(product, WARM_UP);
    }
  }

  private static void compare(Path directory, String disk, Duration delay, int each, Report report)
      throws Exception {
    Path data = directory.resolve("delay-" + delay.toMillis());
    try (MeasuredProduct alone = MeasuredProduct.start(data.resolve("alone"), true, delay);
        MeasuredProduct shared = MeasuredProduct.start(data.resolve("shared"), false, delay)) {
      register(alone, each);
      register(shared, each);
      long writes = shared.store().writes();
      long commits = shared.store().commits();
      ProcessorTime time = new ProcessorTime();
      Rounds rounds =
          Rounds.alternate(
              5, () -> register(alone, each), () -> time.of(() -> register(shared, each)));
      System.out.printf(
          "B6    %s: %.0f commands a second; %.1f writes share a commit; %.2f ms of processor time"
              + " each, clients and views included%n",
          disk,
          rounds.measured(),
          perCommit(shared.store(), writes, commits),
          time.millisPerUnit());
      report.atLeast("B6", "32 clients over HTTP / a commit each, " + disk, rounds, 5, 10);
    }
  }

  private static double perCommit(SqliteDatabase store, long writes, long commits) {
    return (double) (store.writes() - writes) / (store.commits() - commits);
  }

  private static long register(MeasuredProduct product, int each) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        work.add(() -> registerOneByOne(product, each));
      }
      long done = 0;
      for (Future<Integer> client : clients.invokeAll(work)) {
        done += client.get();
      }
      return done;
    } finally {
      clients.shutdown();
    }
  }

  private static int registerOneByOne(MeasuredProduct product, int each) throws Exception {
    try (ApiConnection api = new ApiConnection(product.port(), MeasuredUser.AUTHORIZATION)) {
      for (int i = 0; i < each; i++) {
        int status = api.post("/api/parties", PARTY);
        if (status != 201) {
          throw new IllegalStateException("a registration was answered " + status);
        }
      }
      return each;
    }
  }
}
