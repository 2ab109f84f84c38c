package dk.partsync.http.party;

import dk.partsync.http.Fault;
import dk.partsync.http.RequestRefused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The moment of an as-of question. */
final class KnownAt {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private KnownAt() {}

  /**
   * Reads an ISO 8601 time with offset, or a date, which stands for the last moment of that Danish
   * day.
   *
   * @throws RequestRefused with 400 when it is neither
   */
  static Instant of(String asOf) {
    try {
      return asOf.indexOf('T') >= 0
          ? OffsetDateTime.parse(asOf).toInstant()
          : endOf(LocalDate.parse(asOf));
    } catch (DateTimeException e) {
      throw RequestRefused.invalid(
          List.of(new Fault("asOf", "must be an ISO 8601 time with offset, or a date")));
    }
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(DENMARK).toInstant().minusNanos(1);
  }
}
