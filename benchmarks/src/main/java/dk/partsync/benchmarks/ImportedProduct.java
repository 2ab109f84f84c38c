package dk.partsync.benchmarks;

import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Partsync;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded product with the units of a simulated register imported. */
record ImportedProduct(RegisterSimulator register, ConfigurableApplicationContext context)
    implements AutoCloseable {

  private static final long SEED = 20_260_920;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  static ImportedProduct start(Path directory, int units) throws Exception {
    ImportedProduct product =
        new ImportedProduct(
            RegisterSimulator.start(0, SorWorld.of(SEED, units, DAY)),
            SpringApplication.run(
                Partsync.class,
                "--server.port=0",
                "--logging.level.root=ERROR",
                "--partsync.data-dir=" + directory.resolve("data")));
    String url = product.register.sorDailyUrl().toString();
    product.send(
        new ChangeSorSettings(
            new SorSettings(
                true, false, url, url, null, SorSettings.defaults().contactType(), 5, 30),
            null));
    product.importOnce();
    return product;
  }

  /** Runs a sync run to its end. */
  void importOnce() throws Exception {
    String id = "run-" + UUID.randomUUID();
    send(new StartSyncRun(id, Register.SOR, null, false));
    QueryGateway queries = context.getBean(QueryGateway.class);
    SyncRunView view = null;
    while (view == null || view.endedAt() == null) {
      Thread.sleep(50);
      view = queries.query(new FindSyncRun(id), SyncRunView.class).get();
    }
    if (view.failureText() != null) {
      throw new IllegalStateException(view.failureText());
    }
  }

  private void send(Object command) {
    context.getBean(CommandGateway.class).sendAndWait(command);
  }

  @Override
  public void close() throws IOException {
    context.close();
    register.close();
  }
}
