package dk.partsync.console.access;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.web.Queries;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What lists call parties: as any list does, so nothing that is hidden. */
@Component
class AuditNames {

  private final Queries queries;

  AuditNames(Queries queries) {
    this.queries = queries;
  }

  /** Names by id; a party that is not known is called by its id. */
  Map<String, String> of(Stream<String> partyIds) {
    Map<String, String> names = new LinkedHashMap<>();
    partyIds.distinct().forEach(id -> names.put(id, of(id)));
    return names;
  }

  String of(String partyId) {
    return queries
        .find(new FindParty(partyId), PartyView.class)
        .map(PartyView::name)
        .orElse(partyId);
  }
}
