package dk.partsync.app.crash;

import dk.partsync.api.MessageJson;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import dk.partsync.store.SqliteEventStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.util.FileSystemUtils;
import org.sqlite.SQLiteConfig;

/** A copy of an installation's event log, which can be read without disturbing the original. */
record LogCopy(Path file) {

  static final String NAME = "partsync.db";

  /** Copies the files that a process has left behind. */
  static LogCopy ofEnded(Path dataDir, Path to) throws IOException {
    FileSystemUtils.deleteRecursively(to);
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(dataDir)) {
      for (Path file : files.filter(LogCopy::belongsToLog).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return new LogCopy(to.resolve(NAME));
  }

  /** Copies what the running process has committed. */
  static LogCopy ofRunning(Path dataDir, Path to) throws IOException, SQLException {
    FileSystemUtils.deleteRecursively(to);
    Files.createDirectories(to);
    Path copy = to.resolve(NAME);
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection live = config.createConnection("jdbc:sqlite:" + dataDir.resolve(NAME));
        PreparedStatement vacuum = live.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
    return new LogCopy(copy);
  }

  /** All events in the order of the log. */
  List<Fact> facts() throws Exception {
    return withEngine(
        engine -> engine.readEvents((TrackingToken) null, false).map(Fact::of).toList());
  }

  /** Lets the reader have the log as an event store. */
  <T> T withStore(Reader<EventStore, T> reader) throws Exception {
    return withEngine(engine -> reader.read(SqliteEventStore.on(engine)));
  }

  private <T> T withEngine(Reader<SqliteEventStorageEngine, T> reader) throws Exception {
    Serializer json =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      if (database.damage().isPresent()) {
        throw new BrokenPromiseError(List.of("the log is damaged: " + database.damage().get()));
      }
      return reader.read(SqliteEventStorageEngine.builder(database, json, json).build());
    }
  }

  private static boolean belongsToLog(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(NAME) && !name.endsWith("-shm");
  }

  /** Reads something. */
  interface Reader<S, T> {
    T read(S source) throws Exception;
  }
}
