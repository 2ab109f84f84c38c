package dk.partsync.app.metrics;

import dk.partsync.store.SqliteDatabase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The embedded store: how many writes share a sync to disk, how many wait, whether it is sound. */
@Component
@Profile("embedded")
class StoreMetrics implements MeterBinder {

  private final SqliteDatabase database;

  StoreMetrics(SqliteDatabase database) {
    this.database = database;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    FunctionCounter.builder("partsync.store.commits", database, SqliteDatabase::commits)
        .description("Transactions committed, each one sync to disk")
        .register(registry);
    FunctionCounter.builder("partsync.store.writes", database, SqliteDatabase::writes)
        .description("Writes in those transactions")
        .register(registry);
    Gauge.builder("partsync.store.writes.waiting", database, SqliteDatabase::waitingWrites)
        .description("Writes that wait for the writer")
        .register(registry);
    Gauge.builder("partsync.store.damaged", () -> database.damage().isPresent() ? 1 : 0)
        .description("1 when the store is damaged and refuses to append")
        .register(registry);
  }
}
