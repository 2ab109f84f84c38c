package dk.partsync.http.party;

import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.http.VersionTag;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Answer to a request that has registered a party.
 *
 * @param links addresses by what they are: {@code self} and {@code history}
 * @param fetch what came of the fetch from CPR, where one was asked for
 */
record PartyLink(String id, Map<String, String> links, @Nullable CprFetchAnswer fetch) {

  /**
   * Answers with where the party is.
   *
   * @param partyId an id of ours, which needs no escaping
   * @param version of the party as it is now
   */
  static ResponseEntity<PartyLink> created(
      String partyId, long version, @Nullable CprFetchAnswer fetch) {
    URI self = URI.create("/api/parties/" + partyId);
    Map<String, String> links = Map.of("self", self.toString(), "history", self + "/history");
    return ResponseEntity.created(self)
        .eTag(VersionTag.of(version))
        .body(new PartyLink(partyId, links, fetch));
  }
}
