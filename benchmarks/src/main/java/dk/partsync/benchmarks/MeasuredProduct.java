package dk.partsync.benchmarks;

import dk.partsync.app.Partsync;
import dk.partsync.store.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product in this process, as it is but for its store. */
final class MeasuredProduct implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private MeasuredProduct(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it on an empty directory.
   *
   * @param alone whether each write is committed by itself
   * @param delay what each commit takes longer
   */
  static MeasuredProduct start(Path data, boolean alone, Duration delay) throws IOException {
    MeasuredUser.addTo(data);
    SpringApplication product = new SpringApplication(Partsync.class);
    product.addInitializers(new MeasuredStore(alone, delay));
    return new MeasuredProduct(
        product.run(
            "--server.port=0", "--logging.level.root=ERROR", "--partsync.data-dir=" + data));
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  SqliteDatabase store() {
    return context.getBean(SqliteDatabase.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
