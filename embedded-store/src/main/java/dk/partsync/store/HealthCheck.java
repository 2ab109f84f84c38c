package dk.partsync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Looks for damage: broken pages and indexes, and events missing from the dense order. */
final class HealthCheck {

  private HealthCheck() {}

  /** What is wrong, in words without any stored content; empty if nothing is. */
  static Optional<String> damage(SqlSession session) {
    try {
      Optional<String> broken = brokenStructure(session);
      return broken.isPresent() ? broken : missingEvents(session);
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> brokenStructure(SqlSession session) throws SQLException {
    try (ResultSet row = session.prepare("PRAGMA quick_check(1)").executeQuery()) {
      String finding = row.getString(1);
      return "ok".equals(finding) ? Optional.empty() : Optional.of(finding);
    }
  }

  private static Optional<String> missingEvents(SqlSession session) throws SQLException {
    String extent =
        "SELECT ifnull(min(position), 1), ifnull(max(position), 0), count(*) FROM event";
    try (ResultSet row = session.prepare(extent).executeQuery()) {
      long first = row.getLong(1);
      long last = row.getLong(2);
      long count = row.getLong(3);
      return first == 1 && last == count
          ? Optional.empty()
          : Optional.of("%d events stand at positions %d to %d".formatted(count, first, last));
    }
  }
}
