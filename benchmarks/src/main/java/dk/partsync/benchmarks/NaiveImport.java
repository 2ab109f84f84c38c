package dk.partsync.benchmarks;

import dk.partsync.api.MessageJson;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.SorUnitImported;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/**
 * The import as Axon's tutorials have it: a command for every row, sent and waited for, an
 * aggregate each, Axon's own JDBC engine on SQLite with the product's settings. Every row is a
 * commit.
 */
final class NaiveImport {

  private static final String TABLE =
      """
      CREATE TABLE DomainEventEntry (
        globalIndex INTEGER PRIMARY KEY,
        eventIdentifier TEXT NOT NULL UNIQUE,
        aggregateIdentifier TEXT NOT NULL,
        sequenceNumber INTEGER NOT NULL,
        type TEXT,
        timeStamp TEXT NOT NULL,
        payloadType TEXT NOT NULL,
        payloadRevision TEXT,
        payload BLOB NOT NULL,
        metaData BLOB NOT NULL,
        UNIQUE (aggregateIdentifier, sequenceNumber))""";

  private NaiveImport() {}

  /**
   * Imports the first rows of the file into a new store; answers how many.
   *
   * @param delay what each commit takes longer
   */
  static long run(Path file, Path store, int rows, Duration delay) throws Exception {
    try (Connection connection = Sqlite.open(store)) {
      if (!delay.isZero()) {
        connection.unwrap(SQLiteConnection.class).addCommitListener(new SlowCommit(delay));
      }
      connection.createStatement().execute(TABLE);
      Configuration axon = configuration(connection);
      axon.start();
      try {
        return send(file, rows, axon.commandGateway());
      } finally {
        axon.shutdown();
      }
    }
  }

  private record SlowCommit(Duration delay) implements SQLiteCommitListener {

    @Override
    public void onCommit() {
      LockSupport.parkNanos(delay.toNanos());
    }

    @Override
    public void onRollback() {}
  }

  private static long send(Path file, int rows, CommandGateway commands) throws Exception {
    try (Reader text = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      BareUnits units = new BareUnits(records.next());
      long sent = 0;
      while (sent < rows && records.hasNext()) {
        SorUnitImported event = units.event(records.next());
        Map<String, String> who = Map.of(MetaKeys.WHO, MetaKeys.SYSTEM);
        commands.sendAndWait(
            new GenericCommandMessage<>(
                new ImportUnit(event, "run", parser.getCurrentLineNumber()), who));
        sent++;
      }
      return sent;
    }
  }

  private static Configuration configuration(Connection connection) {
    Connection shared =
        ConnectionWrapperFactory.wrap(connection, new ConnectionWrapperFactory.NoOpCloseHandler());
    Jackson3Serializer json =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    JdbcEventStorageEngine engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(() -> shared)
            .transactionManager(NoTransactionManager.INSTANCE)
            .eventSerializer(json)
            .snapshotSerializer(json)
            .build();
    return DefaultConfigurer.defaultConfiguration(false)
        .configureSerializer(c -> json)
        .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build())
        .configureAggregate(ImportedUnit.class)
        .buildConfiguration();
  }
}
