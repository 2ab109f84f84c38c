package dk.partsync.http.cvr;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/**
 * Answer to a request that has written a list down.
 *
 * @param links addresses by what they are: {@code self}
 */
record IntakeLink(String id, Map<String, String> links) {

  /**
   * Answers with where the list is.
   *
   * @param intakeId an id of ours, which needs no escaping
   */
  static ResponseEntity<IntakeLink> accepted(String intakeId) {
    URI self = URI.create("/api/cvr/intakes/" + intakeId);
    return ResponseEntity.accepted()
        .location(self)
        .body(new IntakeLink(intakeId, Map.of("self", self.toString())));
  }
}
