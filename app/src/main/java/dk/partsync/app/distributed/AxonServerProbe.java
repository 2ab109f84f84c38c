package dk.partsync.app.distributed;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Whether Axon Server lets this process in and tells where its event log ends. */
final class AxonServerProbe implements ServerProbe {

  private static final int SECONDS = 2;

  private final String servers;
  private final AxonServerConnectionManager connections;

  private AxonServerProbe(String servers, AxonServerConnectionManager connections) {
    this.servers = servers;
    this.connections = connections;
  }

  /**
   * @throws InvalidServerSettingException when the settings name no server
   */
  static AxonServerProbe in(Environment environment) {
    AxonServerConfiguration server =
        Binder.get(environment).bindOrCreate("axon.axonserver", AxonServerConfiguration.class);
    if (server.getServers().isBlank()) {
      throw new InvalidServerSettingException("axon.axonserver.servers", "is missing");
    }
    return new AxonServerProbe(
        server.getServers(),
        AxonServerConnectionManager.builder()
            .routingServers(server.getServers())
            .axonServerConfiguration(server)
            .build());
  }

  @Override
  public String name() {
    return "axonServer";
  }

  @Override
  public String address() {
    return servers;
  }

  @Override
  public boolean answers() {
    try {
      connections.getConnection().eventChannel().getLastToken().get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    connections.shutdown();
  }
}
