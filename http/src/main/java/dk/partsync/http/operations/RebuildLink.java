package dk.partsync.http.operations;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/**
 * Answer to a request to rebuild a view.
 *
 * @param id of the rebuild
 * @param links addresses by what they are: {@code progress}
 */
record RebuildLink(String view, String id, Map<String, String> links) {

  static ResponseEntity<RebuildLink> accepted(String view, String id) {
    return ResponseEntity.accepted()
        .location(URI.create(ViewController.PATH))
        .body(new RebuildLink(view, id, Map.of("progress", ViewController.PATH)));
  }
}
