package dk.partsync.app.distributed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Profile axonserver starts when both servers are there. Until then it says which one it waits for,
 * in the log and to those who ask for its health, and looks again by itself.
 */
final class AwaitServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger log = LoggerFactory.getLogger(AwaitServers.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int LOOKS_PER_LOG = 15;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("axonserver"))) {
      return;
    }
    try (ServerProbe axonServer = AxonServerProbe.in(environment);
        ServerProbe mongo = new MongoProbe(MongoConnection.in(environment))) {
      await(List.of(axonServer, mongo), WaitingRoom.of(environment));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the servers", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void await(List<ServerProbe> servers, WaitingRoom room)
      throws InterruptedException, IOException {
    List<ServerProbe> missing = missing(servers);
    if (missing.isEmpty()) {
      return;
    }
    try (WaitingRoom open = room) {
      open.open();
      for (int look = 0; !missing.isEmpty(); look++) {
        open.awaits(missing.stream().map(ServerProbe::name).toList());
        if (look % LOOKS_PER_LOG == 0) {
          missing.forEach(
              server -> log.warn("Waiting for {} at {}", server.name(), server.address()));
        }
        Thread.sleep(LOOK.toMillis());
        missing = missing(servers);
      }
    }
    log.info("Axon Server and MongoDB are there");
  }

  private static List<ServerProbe> missing(List<ServerProbe> servers) {
    List<ServerProbe> missing = new ArrayList<>();
    for (ServerProbe server : servers) {
      if (!server.answers()) {
        missing.add(server);
      }
    }
    return missing;
  }
}
