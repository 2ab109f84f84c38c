package dk.partsync.app.log;

import dk.partsync.api.MessageJson;
import dk.partsync.app.DataDirectory;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import dk.partsync.app.embedded.StoreFile;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import dk.partsync.store.SqliteEventStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** An event log in a data directory, as the verbs see it. */
final class Log implements AutoCloseable {

  static final Serializer SERIALIZER =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

  final DataDirectory data;
  final EventStore store;
  private final SqliteDatabase database;

  Log(Path directory) {
    this.data = new DataDirectory(new PartsyncProperties(directory, Set.of(ProcessRole.values())));
    this.database = SqliteDatabase.open(StoreFile.in(data));
    this.store =
        SqliteEventStore.on(
            SqliteEventStorageEngine.builder(database, SERIALIZER, SERIALIZER).build());
  }

  LogExport export() {
    return new LogExport(store, SERIALIZER);
  }

  LogImport importing() {
    return new LogImport(store, SERIALIZER, data);
  }

  List<EventMessage<?>> events() throws InterruptedException {
    List<EventMessage<?>> events = new ArrayList<>();
    WholeLog.read(store, events::add);
    return events;
  }

  /** Every column of every row, its hash among them. */
  static List<String> rows(Path directory) throws Exception {
    List<String> rows = new ArrayList<>();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("partsync.db"));
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT quote(position) || quote(event_id) || quote(aggregate_id) ||"
                        + " quote(sequence) || quote(aggregate_type) || quote(timestamp) ||"
                        + " quote(payload_type) || quote(payload_revision) || quote(payload) ||"
                        + " quote(metadata) || quote(hash) FROM event ORDER BY position")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    database.close();
    data.destroy();
  }
}
