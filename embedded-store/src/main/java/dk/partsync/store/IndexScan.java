package dk.partsync.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The index by aggregate, summed up, which takes a small part of the time of reading the log.
 *
 * @param entries how many there are
 * @param sum over those of positions up to the witness's
 * @param rest over the others
 */
record IndexScan(long entries, long sum, long rest) {

  /** An entry of another type is found by nobody who looks for it, though its bytes are right. */
  private static final String ENTRIES =
      """
      SELECT aggregate_id, sequence, position FROM event INDEXED BY sqlite_autoindex_event_2
      WHERE typeof(aggregate_id) = 'text' AND typeof(sequence) = 'integer'""";

  static IndexScan upTo(SqlSession session, long witnessed) throws SQLException {
    long entries = 0;
    long sum = 0;
    long rest = 0;
    try (ResultSet rows = session.prepare(ENTRIES).executeQuery()) {
      while (rows.next()) {
        long position = rows.getLong(3);
        long entry = LogHead.entry(rows.getBytes(1), rows.getLong(2), position);
        entries++;
        if (position <= witnessed) {
          sum += entry;
        } else {
          rest += entry;
        }
      }
    }
    return new IndexScan(entries, sum, rest);
  }
}
