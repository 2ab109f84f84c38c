package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.cvr.Documents.Hits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents were updated since a time (section 8.3). The distribution has no notices: a
 * position is the time of an update, in milliseconds, and what was updated shortly before is told
 * again, as documents become visible somewhat later than their time says.
 */
final class DocumentChanges {

  private static final String UPDATED = "sidstOpdateret";
  private static final String ID = "enhedsNummer";
  private static final Duration OVERLAP = Duration.ofMinutes(10);
  private static final int PAGE = 1000;

  private final Documents documents;

  DocumentChanges(Documents documents) {
    this.documents = documents;
  }

  CvrPosition position(CvrAccess access) {
    long newest = 0;
    for (DocumentType type : DocumentType.values()) {
      List<Row> last = documents.search(access, type, search(type, 1, "desc", 0));
      newest = Math.max(newest, last.isEmpty() ? 0 : updated(last.get(0)));
    }
    return before(newest);
  }

  CvrNotices since(CvrAccess access, CvrPosition position, int limit) {
    Set<CvrUnitId> units = new LinkedHashSet<>();
    long newest = position.eventId();
    long stopped = Long.MAX_VALUE;
    for (DocumentType type : DocumentType.values()) {
      Reading reading = new Reading(position.eventId(), limit, units);
      read(access, type, reading);
      newest = Math.max(newest, reading.last);
      stopped = Math.min(stopped, reading.more ? reading.last : Long.MAX_VALUE);
    }
    boolean more = stopped < Long.MAX_VALUE;
    long next = more ? stopped : Math.max(position.eventId(), before(newest).eventId());
    return new CvrNotices(List.copyOf(units), new CvrPosition(next), more);
  }

  private void read(CvrAccess access, DocumentType type, Reading reading) {
    Hits hits = documents.scroll(access, type, search(type, PAGE, "asc", reading.last));
    while (!hits.documents().isEmpty() && reading.takes(hits.documents())) {
      hits = documents.next(access, type, hits);
    }
  }

  private static CvrPosition before(long time) {
    return new CvrPosition(Math.max(0, time - OVERLAP.toMillis()));
  }

  private static Map<String, Object> search(DocumentType type, int size, String order, long after) {
    return Map.of(
        "size",
        size,
        "_source",
        List.of(type.field(ID), type.field(UPDATED)),
        "query",
        Map.of(
            "range",
            Map.of(type.field(UPDATED), Map.of("gt", Instant.ofEpochMilli(after).toString()))),
        "sort",
        List.of(Map.of(type.field(UPDATED), order)));
  }

  private static long updated(Row document) {
    try {
      return OffsetDateTime.parse(document.textOrEmpty(UPDATED)).toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      throw CvrFailures.malformed("CVR answered with a time that cannot be read.");
    }
  }

  /** What has been read of one kind. */
  private static final class Reading {

    private final int limit;
    private final Set<CvrUnitId> units;
    private long last;
    private int read;
    private boolean more;

    Reading(long after, int limit, Set<CvrUnitId> units) {
      this.last = after;
      this.limit = limit;
      this.units = units;
    }

    /** Stops at the limit, but never between documents of one time: a position is no finer. */
    boolean takes(List<Row> documents) {
      for (Row document : documents) {
        long updated = updated(document);
        if (updated < last) {
          throw CvrFailures.malformed("CVR's documents are not in their order.");
        }
        if (read >= limit && updated > last) {
          more = true;
          return false;
        }
        read++;
        last = updated;
        String unit = document.text(ID);
        if (unit != null && CvrUnitId.isOne(unit)) {
          units.add(new CvrUnitId(unit));
        }
      }
      return true;
    }
  }
}
