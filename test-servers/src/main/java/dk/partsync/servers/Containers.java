package dk.partsync.servers;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.mongodb.MongoDBContainer;

/** Starts the servers of docker-compose.yml; Testcontainers removes them with the process. */
final class Containers {

  private static final String AXON_SERVER = "axoniq/axonserver:2024.2.4-jdk-17-nonroot";
  private static final String MONGODB = "mongo:8.0.13";
  private static final int AXON_GRPC = 8124;
  private static final int AXON_HTTP = 8024;

  private Containers() {}

  static String axonServer() {
    GenericContainer<?> server =
        new GenericContainer<>(AXON_SERVER)
            .withExposedPorts(AXON_GRPC, AXON_HTTP)
            .withEnv("AXONIQ_AXONSERVER_STANDALONE", "true")
            .withEnv("AXONIQ_AXONSERVER_HOSTNAME", "localhost")
            .withEnv("AXONIQ_AXONSERVER_MAX_MESSAGE_SIZE", "16777216")
            .waitingFor(Wait.forHttp("/actuator/health").forPort(AXON_HTTP));
    server.start();
    return server.getHost() + ":" + server.getMappedPort(AXON_GRPC);
  }

  static String mongoDb() {
    MongoDBContainer server = new MongoDBContainer(MONGODB).withReplicaSet();
    server.start();
    return server.getConnectionString();
  }
}
