package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows rows and notices with all fields of the schema (sections 6.6 and 7.1). */
final class Rows {

  private static final String AUTHORITY = "ERST";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Rows() {}

  /**
   * The rows of an entity that a unit has.
   *
   * @param day on which they have to hold, taken back or not (section 12); null for any
   */
  static List<Map<String, Object>> of(Unit unit, Entity entity, @Nullable LocalDate day) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int ordinal = 0; ordinal < unit.facts().size(); ordinal++) {
      Fact fact = unit.facts().get(ordinal);
      boolean holds = day == null || !entity.bitemporal() || fact.span().holdsOn(day);
      if (fact.entity() == entity && holds) {
        rows.add(row(unit, ordinal));
      }
    }
    return rows;
  }

  private static Map<String, Object> row(Unit unit, int ordinal) {
    Fact fact = unit.facts().get(ordinal);
    Map<String, Object> row = new HashMap<>(fact.values());
    row.put(fact.entity().idField(), unit.id());
    if (fact.entity().bitemporal()) {
      Span span = fact.span();
      row.put("registreringFra", TIME.format(span.registered()));
      put(row, "registreringTil", text(span.superseded()));
      row.put("registreringsaktoer", AUTHORITY);
      row.put("virkningFra", span.from().toString());
      put(row, "virkningTil", text(span.until()));
      row.put("virkningsaktoer", AUTHORITY);
      row.put("feltliste", "Oprettet");
    }
    row.put("datafordelerOpdateringstid", TIME.format(unit.updated()));
    row.put("datafordelerRegisterImportSequenceNumber", unit.sequence());
    row.put("datafordelerRowId", unit.rowId(ordinal));
    row.put("datafordelerRowVersion", 1);
    return row;
  }

  static Map<String, Object> of(Journal.Notice notice) {
    Fact fact = notice.fact();
    Unit unit = notice.unit();
    Map<String, Object> row = new HashMap<>();
    row.put("eventid", notice.id());
    row.put("entityname", fact.entity().eventName());
    row.put("eventaction", notice.inserted() ? "i" : "d");
    row.put("object_id", unit.id());
    row.put("object_datafordelerRowId", unit.rowId(notice.ordinal()));
    row.put("object_datafordelerRowVersion", 1);
    put(row, "object_status", (String) fact.values().get("status"));
    if (fact.entity().bitemporal()) {
      row.put("object_registreringfra", TIME.format(fact.span().registered()));
      put(row, "object_registreringtil", text(fact.span().superseded()));
      row.put("object_virkningfra", fact.span().from().toString());
      put(row, "object_virkningtil", text(fact.span().until()));
    }
    row.put("datafordelerRegisterImportSequenceNumber", unit.sequence());
    row.put("datafordelerOpdateringstid", TIME.format(notice.at()));
    row.put("fromfailedimport", false);
    return row;
  }

  static Map<String, Object> of(Journal.Status status) {
    return Map.of(
        "lastEventId", status.lastEventId(),
        "lastSequenceNumber", status.lastSequence(),
        "lastUpdated", TIME.format(status.lastUpdated()));
  }

  private static void put(Map<String, Object> row, String field, @Nullable String value) {
    if (value != null) {
      row.put(field, value);
    }
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : TIME.format(time);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
