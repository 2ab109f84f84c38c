package dk.partsync.benchmarks;

import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Partsync;
import dk.partsync.registers.sor.SorSnapshotReader;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How fast a snapshot of SOR is taken in by the embedded product, against bare Commons CSV parsing
 * of the same file in the same run. Argument: number of units, 100,000 if absent.
 */
public final class SorImport {

  private static final int ROUNDS = 5;
  private static final long SEED = 20_260_920;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private SorImport() {}

  public static void main(String[] args) throws Exception {
    int units = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    Path directory = Files.createTempDirectory("partsync-benchmark");
    try (RegisterSimulator simulator = RegisterSimulator.start(0, SorWorld.of(SEED, units, DAY))) {
      Path file = directory.resolve("snapshot.csv");
      try (OutputStream out = Files.newOutputStream(file)) {
        simulator.sor().writeDaily(out, SorFormat.standard());
      }
      Table table = new Table(units);
      for (int round = 0; round < ROUNDS; round++) {
        table.baseline(BareParse.time(file));
        table.add("scan (parse, check, choose, hash)", scan(file));
      }
      runs(simulator, directory.resolve("data"), table);
      table.print();
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  private static Duration scan(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    String sha256 = HexFormat.of().formatHex(digest);
    Instant start = Instant.now();
    new SorSnapshotReader().scan(file, sha256, DAY, rejected -> {});
    return Duration.between(start, Instant.now());
  }

  private static void runs(RegisterSimulator simulator, Path data, Table table) throws Exception {
    System.setProperty("axoniq.update-checker.disabled", "true");
    try (ConfigurableApplicationContext product =
        SpringApplication.run(
            Partsync.class,
            "--server.port=0",
            "--logging.level.root=ERROR",
            "--partsync.data-dir=" + data)) {
      String url = simulator.sorDailyUrl().toString();
      SorSettings wanted = SorSettings.defaults();
      product
          .getBean(CommandGateway.class)
          .sendAndWait(
              new ChangeSorSettings(
                  new SorSettings(true, false, url, url, null, wanted.contactType(), 5, 30), null));
      Steps first = run(product);
      table.add("first import: plan", first.plan());
      table.add("first import: apply, durable", first.apply());
      table.add("first import: whole run", first.whole());
      for (int round = 0; round < ROUNDS; round++) {
        Steps second = run(product);
        table.add("unchanged run: plan", second.plan());
        table.add("unchanged run: whole run", second.whole());
      }
    }
  }

  private static Steps run(ConfigurableApplicationContext product) throws Exception {
    CommandGateway commands = product.getBean(CommandGateway.class);
    QueryGateway queries = product.getBean(QueryGateway.class);
    String id = "run-" + UUID.randomUUID();
    commands.sendAndWait(new StartSyncRun(id, Register.SOR, null, false));
    SyncRunView view = null;
    while (view == null || view.endedAt() == null) {
      Thread.sleep(50);
      view = queries.query(new FindSyncRun(id), SyncRunView.class).get();
    }
    if (view.failureText() != null) {
      throw new IllegalStateException(view.failureText());
    }
    return Steps.of(product.getBean(EventStore.class).readEvents(id));
  }
}
