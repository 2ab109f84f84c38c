package dk.partsync.app.crash;

import dk.partsync.app.ApiClient;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients at work, each on a thread of its own, until they are told to stop or cut off. */
final class Workload implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<?>> clients = new ArrayList<>();
  private volatile boolean stopped;

  Workload(ApiClient admin, List<Client> clients) {
    clients.forEach(client -> this.clients.add(threads.submit(() -> work(client, admin))));
  }

  private Void work(Client client, ApiClient admin) throws Exception {
    try {
      while (!stopped) {
        client.act(admin);
      }
    } catch (UncheckedIOException cutOff) {
      // the product is gone, and with it the answer
    }
    return null;
  }

  /** Waits for the clients, whose product has ended; fails if one met what it should not. */
  @Override
  public void close() throws InterruptedException {
    stopped = true;
    threads.shutdown();
    for (Future<?> client : clients) {
      try {
        client.get();
      } catch (ExecutionException e) {
        throw new AssertionError("a client met what it should not: " + e.getCause(), e.getCause());
      }
    }
  }
}
