package dk.partsync.registers.datafordeler;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a register's service has brought in whole (cvr-datafordeler.md sections 6.6 and 7.1). Asking
 * for it names nobody.
 *
 * @param lastEventId of the newest notice, also of imports that are not finished
 * @param lastSequenceNumber of the newest import that is finished
 */
public record ImportStatus(long lastEventId, long lastSequenceNumber) {

  /** The one question of a service that is not paged. */
  public static final Query QUERY =
      new Query(
          "DAF_RegisterImportStatus",
          "query { DAF_RegisterImportStatus { lastEventId lastSequenceNumber lastUpdated } }");

  /**
   * Asks for it.
   *
   * @throws DatafordelerFailure when there is no usable answer
   */
  public static ImportStatus of(Datafordeler datafordeler, DatafordelerAccess access) {
    JsonNode answer = datafordeler.ask(access, QUERY, Map.of());
    JsonNode status = answer.isArray() && answer.size() == 1 ? answer.path(0) : answer;
    JsonNode event = status.path("lastEventId");
    JsonNode sequence = status.path("lastSequenceNumber");
    if (!event.isIntegralNumber()
        || !event.canConvertToLong()
        || !sequence.isIntegralNumber()
        || !sequence.canConvertToLong()) {
      throw Failures.malformed("The register answered without the state of its imports.");
    }
    return new ImportStatus(event.longValue(), sequence.longValue());
  }
}
