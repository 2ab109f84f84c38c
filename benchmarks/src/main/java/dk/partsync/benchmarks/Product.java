package dk.partsync.benchmarks;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.app.Partsync;
import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded product in this process, wired as it always is. */
final class Product implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Product(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it on a data directory with SOR switched on. */
  static Product start(Path data, String url) {
    return start(data, url, "embedded", List.of());
  }

  /** Starts its writing half on servers. */
  static Product startDistributed(
      Path data, Path key, String url, String axonServer, String mongoUri) {
    return start(
        data,
        url,
        "axonserver",
        List.of(
            "--partsync.roles=command,saga",
            "--partsync.identifier-key-file=" + key,
            "--partsync.master-key-file=" + key,
            "--axon.axonserver.servers=" + axonServer,
            "--spring.mongodb.uri=" + mongoUri));
  }

  private static Product start(Path data, String url, String profile, List<String> more) {
    return withSor(started(data, profile, more), url);
  }

  private static Product withSor(Product product, String url) {
    SorSettings standard = SorSettings.defaults();
    product
        .commands()
        .sendAndWait(
            new ChangeSorSettings(
                new SorSettings(true, false, url, url, null, standard.contactType(), 5, 30), null));
    return product;
  }

  private static Product started(
      Path data, String profile, List<String> more, ApplicationContextInitializer<?>... changes) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--spring.profiles.active=" + profile,
                "--server.port=0",
                "--logging.level.root=ERROR",
                "--partsync.data-dir=" + data));
    arguments.addAll(more);
    SpringApplication product = new SpringApplication(Partsync.class);
    product.addInitializers(changes);
    return new Product(product.run(arguments.toArray(String[]::new)));
  }

  /** Starts it on a data directory as it is installed: no register is switched on. */
  static Product startEmbedded(Path data) {
    return started(data, "embedded", List.of());
  }

  /** The same without its query side: nothing is projected. */
  static Product startWithoutViews(Path data, String url) {
    return withoutViews(start(data, url));
  }

  /** The same on a disk whose commits take longer. */
  static Product startWithoutViews(Path data, String url, Duration delay) {
    return withoutViews(
        withSor(started(data, "embedded", List.of(), new MeasuredStore(false, delay)), url));
  }

  private static Product withoutViews(Product product) {
    EventProcessingConfiguration processing =
        product.context.getBean(EventProcessingConfiguration.class);
    for (String group : ProcessingGroups.PROJECTIONS) {
      processing.eventProcessor(group).ifPresent(EventProcessor::shutDown);
    }
    return product;
  }

  /** Runs an import to its end. */
  RunWatch run() throws InterruptedException {
    return run(() -> {});
  }

  /** The same; the task is run when the file is on disk. */
  RunWatch run(Runnable whenFetched) throws InterruptedException {
    return run(Register.SOR, null, whenFetched);
  }

  /**
   * Runs a register to its end.
   *
   * @param mode none to let settings and history decide
   */
  RunWatch run(Register register, @Nullable SyncMode mode, Runnable whenFetched)
      throws InterruptedException {
    String id = "run-" + UUID.randomUUID();
    RunWatch watch = new RunWatch(id, whenFetched);
    Registration subscription = context.getBean(EventStore.class).subscribe(watch::see);
    try {
      commands().sendAndWait(new StartSyncRun(id, register, mode, false));
      watch.awaitEnd();
    } finally {
      subscription.cancel();
    }
    return watch;
  }

  /** The store, which counts. */
  SqliteDatabase database() {
    return context.getBean(SqliteDatabase.class);
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  CommandGateway commands() {
    return context.getBean(CommandGateway.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
