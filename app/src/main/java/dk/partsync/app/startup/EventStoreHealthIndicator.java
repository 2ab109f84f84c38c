package dk.partsync.app.startup;

import dk.partsync.store.SqliteDatabase;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Health component {@code eventStore}: down when the file is damaged and appends are refused. */
@Component
@Profile("embedded")
class EventStoreHealthIndicator extends AbstractHealthIndicator {

  private final SqliteDatabase database;

  EventStoreHealthIndicator(SqliteDatabase database) {
    this.database = database;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    database
        .damage()
        .ifPresentOrElse(
            damage -> builder.down().withDetail("damage", damage),
            () -> builder.up().withDetail("appendedEvents", database.appendedEvents()));
  }
}
