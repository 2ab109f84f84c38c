package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.datafordeler.Connection;
import dk.partsync.registers.datafordeler.ImportStatus;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads notices of changes, those of imports that are finished (section 7.1). */
final class NoticeReader {

  /** Of what this product does not keep, or may not ask for. */
  private static final Set<String> OF_NO_INTEREST =
      Set.of(
          "Beskaeftigelse",
          "AnsvarligDataleverandoer",
          "FuldtAnsvarligDeltagerRelation",
          "Telefaxnummer",
          "AndreDeltagere",
          "CVRPerson");

  private final CvrPages pages;

  NoticeReader(CvrPages pages) {
    this.pages = pages;
  }

  /** Just before the first notice of an import that is not finished. */
  CvrPosition position(CvrAccess access) {
    ImportStatus status = pages.importStatus(access);
    Connection unfinished =
        pages.page(
            access,
            CvrQueries.UNFINISHED,
            new HashMap<>(Map.of("sequence", status.lastSequenceNumber())));
    long first =
        unfinished.nodes().stream()
            .mapToLong(node -> new Row(node).number("eventid"))
            .min()
            .orElse(Long.MAX_VALUE);
    return new CvrPosition(Math.min(status.lastEventId(), first - 1));
  }

  CvrNotices since(CvrAccess access, CvrPosition position, int limit) {
    ImportStatus status = pages.importStatus(access);
    if (position.eventId() > status.lastEventId()) {
      throw new CvrFailure(
          CvrFailure.Kind.BAD_REQUEST,
          "The position in CVR's notices lies after the newest of them; it is not one of this"
              + " service, and everything has to be fetched anew.");
    }
    Reading reading = new Reading(position, limit, status);
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("position", position.eventId());
    Connection page = pages.page(access, CvrQueries.NOTICES, variables);
    while (reading.takes(page.nodes()) && page.next() != null) {
      variables.put("after", page.next());
      page = pages.page(access, CvrQueries.NOTICES, variables);
    }
    return reading.notices();
  }

  /** What has been read so far. */
  private static final class Reading {

    private final int limit;
    private final ImportStatus status;
    private final Set<CvrUnitId> units = new LinkedHashSet<>();
    private long last;
    private int read;
    private boolean more;

    Reading(CvrPosition position, int limit, ImportStatus status) {
      this.last = position.eventId();
      this.limit = limit;
      this.status = status;
    }

    /** Reads on until the limit, or the first notice of an import that is not finished. */
    boolean takes(List<JsonNode> nodes) {
      for (JsonNode node : nodes) {
        Row notice = new Row(node);
        long event = notice.number("eventid");
        if (event <= last) {
          throw CvrFailures.malformed("CVR's notices are not in their order.");
        }
        if (event > status.lastEventId()
            || notice.number("datafordelerRegisterImportSequenceNumber")
                > status.lastSequenceNumber()) {
          return false;
        }
        if (read == limit) {
          more = true;
          return false;
        }
        read++;
        last = event;
        name(notice);
      }
      return true;
    }

    private void name(Row notice) {
      String unit = notice.text("object_id");
      if (unit != null
          && CvrUnitId.isOne(unit)
          && !OF_NO_INTEREST.contains(notice.textOrEmpty("entityname"))) {
        units.add(new CvrUnitId(unit));
      }
    }

    CvrNotices notices() {
      return new CvrNotices(List.copyOf(units), new CvrPosition(last), more);
    }
  }
}
