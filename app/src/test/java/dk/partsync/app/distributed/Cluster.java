package dk.partsync.app.distributed;

import dk.partsync.app.ApiClient;
import dk.partsync.app.Launch;
import dk.partsync.app.SeparateProduct;
import dk.partsync.app.Users;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An installation of separate processes, so many of each role. */
public final class Cluster implements AutoCloseable {

  public static final List<String> ROLES = List.of("http", "command", "query", "saga");

  private final RealServers servers;
  private final Path directory;
  private final Map<String, SeparateProduct> processes = new LinkedHashMap<>();
  private Users users;

  private Cluster(RealServers servers, Path directory) {
    this.servers = servers;
    this.directory = directory;
  }

  /** Starts all of them and waits until each is ready. */
  public static Cluster start(RealServers servers, Path directory, int ofEach) throws IOException {
    Cluster cluster = new Cluster(servers, directory);
    try {
      for (int number = 1; number <= ofEach; number++) {
        for (String role : ROLES) {
          cluster.begin(role + number, role);
        }
        cluster.processes.values().forEach(SeparateProduct::awaitReady);
      }
      cluster.users = cluster.printedUsers();
      return cluster;
    } catch (RuntimeException | IOException e) {
      cluster.close();
      throw e;
    }
  }

  public SeparateProduct begin(String name, String role) throws IOException {
    SeparateProduct process =
        SeparateProduct.begin(
            Launch.of(directory.resolve(name)).with(servers.options(role, directory)), null);
    processes.put(name, process);
    return process;
  }

  public SeparateProduct process(String name) {
    return processes.get(name);
  }

  /** The API of one of the http processes. */
  public ApiClient admin(String name) {
    return as(name, "admin");
  }

  /** The same for another user. */
  public ApiClient as(String name, String user) {
    return process(name).as(user, users);
  }

  /** Each user is printed by the process that was first with it. */
  private Users printedUsers() {
    Map<String, String> all = new LinkedHashMap<>();
    processes.values().forEach(process -> all.putAll(process.users().passwords()));
    return new Users(all);
  }

  @Override
  public void close() {
    processes.values().forEach(SeparateProduct::close);
  }
}
