package dk.partsync.benchmarks;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.MessageJson;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import dk.partsync.store.SqliteEventStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * B5: the whole log as a projection gets it, payload and metadata decoded and every hash checked,
 * against a program that reads the rows in order and decodes both.
 */
final class LogReading implements Benchmark {

  private static final int ROUNDS = 5;
  private static final String ROWS =
      "SELECT event_id, aggregate_id, sequence, aggregate_type, timestamp, payload_type,"
          + " payload_revision, payload, metadata, position FROM event ORDER BY position";
  private static final int PAYLOAD_TYPE = 6;
  private static final int PAYLOAD = 8;
  private static final int METADATA = 9;

  @Override
  public String id() {
    return "B5";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 100_000 : 10_000;
    imported(directory, units);
    Path store = directory.resolve("partsync.db");
    try (SqliteDatabase database = SqliteDatabase.open(store);
        Connection connection = Sqlite.open(store)) {
      Rounds rounds = Rounds.alternate(ROUNDS, () -> rows(connection), () -> followed(database));
      report.atLeast(
          "B5", "log as a projection gets it / rows in order, decoded", rounds, 0.5, 0.7);
    }
  }

  private static void imported(Path data, int units) throws Exception {
    try (FileServer server = new FileServer(Snapshot.write(data, units));
        Product product = Product.startWithoutViews(data, server.url())) {
      product.run();
    }
  }

  private static long rows(Connection connection) throws SQLException, ClassNotFoundException {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    JsonMapper json = builder.build();
    long count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ROWS)) {
      while (row.next()) {
        for (int column = 1; column < PAYLOAD; column++) {
          row.getString(column);
        }
        Object payload = json.readValue(row.getBytes(PAYLOAD), type(row.getString(PAYLOAD_TYPE)));
        Map<?, ?> metadata = json.readValue(row.getBytes(METADATA), Map.class);
        requireNonNull(payload);
        requireNonNull(metadata);
        count++;
      }
    }
    return count;
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name);
  }

  /** Each round with a store of its own, for what one has read it keeps. */
  private static long followed(SqliteDatabase database) throws InterruptedException {
    Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    SqliteEventStore store =
        SqliteEventStore.on(
            SqliteEventStorageEngine.builder(database, serializer, serializer).build());
    long count = 0;
    try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
      while (stream.hasNextAvailable()) {
        TrackedEventMessage<?> event = stream.nextAvailable();
        requireNonNull(event.getPayload());
        requireNonNull(event.getMetaData());
        count++;
      }
    }
    store.shutDown();
    return count;
  }
}
