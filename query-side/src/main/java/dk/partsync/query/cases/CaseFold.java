package dk.partsync.query.cases;

import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place where an event changes a case. */
final class CaseFold {

  private CaseFold() {}

  static CaseDocument evolve(
      @Nullable CaseDocument before, CaseEvent event, String id, long version) {
    LocalDate closedOn = before == null ? null : before.closedOn();
    List<String> partyIds = new ArrayList<>(before == null ? List.of() : before.partyIds());
    if (event instanceof CaseClosed closed) {
      closedOn = closed.closedOn();
    } else if (event instanceof CaseReopened) {
      closedOn = null;
    } else if (event instanceof PartyAddedToCase added) {
      partyIds.add(added.partyId());
    } else if (event instanceof PartyRemovedFromCase removed) {
      partyIds.remove(removed.partyId());
    }
    return new CaseDocument(id, version, event.caseId(), closedOn, List.copyOf(partyIds));
  }
}
