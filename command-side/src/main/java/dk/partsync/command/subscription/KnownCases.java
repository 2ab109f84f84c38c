package dk.partsync.command.subscription;

import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which cases are closed since when, and who is on them. */
final class KnownCases {

  private final Map<String, LocalDate> closed = new HashMap<>();
  private final Map<String, Set<String>> parties = new HashMap<>();

  CaseStanding standing(String caseId) {
    return new CaseStanding(caseId, closed.get(caseId));
  }

  /**
   * Takes a fact in.
   *
   * @param touch called for every party that it bears on
   */
  void evolve(CaseEvent event, Function<String, KnownPerson> touch) {
    String caseId = event.caseId();
    if (event instanceof PartyAddedToCase added) {
      partiesOf(caseId).add(added.partyId());
      touch.apply(added.partyId()).cases().add(caseId);
    } else if (event instanceof PartyRemovedFromCase removed) {
      partiesOf(caseId).remove(removed.partyId());
      touch.apply(removed.partyId()).cases().remove(caseId);
    } else if (event instanceof CaseClosed closing) {
      closed.put(caseId, closing.closedOn());
      partiesOf(caseId).forEach(touch::apply);
    } else if (event instanceof CaseReopened) {
      closed.remove(caseId);
      partiesOf(caseId).forEach(touch::apply);
    }
  }

  private Set<String> partiesOf(String caseId) {
    return parties.computeIfAbsent(caseId, opened -> new HashSet<>());
  }
}
