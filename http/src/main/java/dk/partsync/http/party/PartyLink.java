package dk.partsync.http.party;

import dk.partsync.http.VersionTag;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answer to a request that has registered a party.
 *
 * @param links addresses by what they are: {@code self} and {@code history}
 */
record PartyLink(String id, Map<String, String> links) {

  /**
   * @param version of the party as it was registered
   */
  static ResponseEntity<PartyLink> created(String partyId, long version) {
    URI self = UriComponentsBuilder.fromPath("/api/parties/{id}").encode().build(partyId);
    Map<String, String> links = Map.of("self", self.toString(), "history", self + "/history");
    return ResponseEntity.created(self)
        .eTag(VersionTag.of(version))
        .body(new PartyLink(partyId, links));
  }
}
