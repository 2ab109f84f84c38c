package dk.partsync.benchmarks;

import dk.partsync.api.MessageJson;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.store.SqliteDatabase;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.axonframework.common.IdentifierFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The baseline of a first import: parses the file, makes each row's event and metadata into the
 * same JSON and puts them into the same table, a thousand to a transaction. One thread, no plan, no
 * check, no receipt; where the product chains hashes it writes zeros.
 */
final class BareImport {

  private static final int BATCH = 1_000;
  private static final byte[] NO_HASH = new byte[32];
  private static final String INSERT =
      "INSERT INTO event (event_id, aggregate_id, sequence, aggregate_type, timestamp,"
          + " payload_type, payload_revision, payload, metadata, position, hash)"
          + " VALUES (?,?,0,'Party',?,?,'1',?,?,?,?)";

  private final ObjectWriter json;
  private final String correlation = IdentifierFactory.getInstance().generateIdentifier();
  private long position;

  BareImport() {
    JsonMapper.Builder mapper = JsonMapper.builder();
    MessageJson.configure(mapper);
    json = mapper.build().writer();
  }

  /** Imports the file into a new store; answers the number of rows. */
  long run(Path file, Path store) throws IOException, SQLException {
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(text);
        Connection connection = open(store);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      BareUnits units = new BareUnits(rows.iterator().next());
      for (CSVRecord row : rows) {
        add(insert, units.event(row), rows.getCurrentLineNumber());
        if (position % BATCH == 0) {
          insert.executeBatch();
          connection.commit();
        }
      }
      insert.executeBatch();
      connection.commit();
      return position;
    }
  }

  private void add(PreparedStatement insert, SorUnitImported event, long line) throws SQLException {
    Instant now = Instant.now();
    insert.setString(1, IdentifierFactory.getInstance().generateIdentifier());
    insert.setString(2, event.partyId());
    insert.setLong(3, now.getEpochSecond() * 1_000_000_000 + now.getNano());
    insert.setString(4, SorUnitImported.class.getName());
    insert.setBytes(5, json.writeValueAsBytes(event));
    insert.setBytes(6, json.writeValueAsBytes(origin(line)));
    insert.setLong(7, ++position);
    insert.setBytes(8, NO_HASH);
    insert.addBatch();
  }

  private Map<String, Object> origin(long line) {
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put(MetaKeys.WHO, MetaKeys.SYSTEM);
    origin.put("traceId", correlation);
    origin.put("correlationId", correlation);
    origin.put(MetaKeys.RUN, correlation);
    origin.put(MetaKeys.SOURCE, "0".repeat(64));
    origin.put(MetaKeys.LINE, line);
    return origin;
  }

  /** The product's own tables. */
  private static Connection open(Path store) throws SQLException {
    SqliteDatabase.open(store).close();
    return Sqlite.open(store);
  }
}
