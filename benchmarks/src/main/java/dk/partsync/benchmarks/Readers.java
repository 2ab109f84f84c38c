package dk.partsync.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One client for each reading, which asks at a fixed rate over HTTP. A time begins when its request
 * is due, so that waiting behind a slow one counts.
 */
final class Readers implements AutoCloseable {

  /** Requests a second of each client. */
  private static final int RATE = 20;

  private static final double SHARE = 0.99;
  private static final long SEED = 8;

  private final ExecutorService threads = Executors.newFixedThreadPool(Reading.values().length);
  private final Map<Reading, Future<List<Long>>> clients = new EnumMap<>(Reading.class);
  private volatile boolean stopped;

  /** They begin to ask. */
  Readers(int port) {
    for (Reading reading : Reading.values()) {
      clients.put(reading, threads.submit(() -> read(port, reading)));
    }
  }

  /** They stop; answers the time that 99 % of each took at most, in nanoseconds. */
  Map<Reading, Double> stop() throws Exception {
    stopped = true;
    Map<Reading, Double> times = new EnumMap<>(Reading.class);
    for (Map.Entry<Reading, Future<List<Long>>> client : clients.entrySet()) {
      times.put(client.getKey(), percentile(client.getValue().get()));
    }
    return times;
  }

  private List<Long> read(int port, Reading reading) throws Exception {
    List<Long> times = new ArrayList<>();
    Random random = new Random(SEED);
    try (ApiConnection api = new ApiConnection(port, MeasuredUser.AUTHORIZATION)) {
      long start = System.nanoTime();
      for (long n = 1; !stopped; n++) {
        long due = start + n * TimeUnit.SECONDS.toNanos(1) / RATE;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        int status = api.get(reading.path(random));
        if (status != 200) {
          throw new IllegalStateException(reading + " was answered " + status);
        }
        times.add(System.nanoTime() - due);
      }
    }
    return times;
  }

  private static double percentile(List<Long> times) {
    Collections.sort(times);
    return times.get((int) (times.size() * SHARE));
  }

  @Override
  public void close() {
    stopped = true;
    threads.shutdownNow();
  }
}
