package dk.partsync.http.sync;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answer to a request that a run works on from here.
 *
 * @param links addresses by what they are: {@code self}, {@code report}, {@code events}, {@code
 *     changes} and {@code rejections}
 */
record RunLink(String id, Map<String, String> links) {

  static ResponseEntity<RunLink> accepted(String runId) {
    URI self = UriComponentsBuilder.fromPath("/api/sync-runs/{id}").encode().build(runId);
    Map<String, String> links =
        Map.of(
            "self", self.toString(),
            "report", self + "/report",
            "events", self + "/events",
            "changes", self + "/changes",
            "rejections", self + "/rejections");
    return ResponseEntity.accepted().location(self).body(new RunLink(runId, links));
  }
}
