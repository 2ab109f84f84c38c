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

/** Which cases are closed since when, and who is on them. */
final class KnownCases {

  private final Map<String, LocalDate> closed = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  /** Remembers that something has happened to a party, and finds it. */
  interface Touch {
    KnownPerson touch(String partyId);
  }

  CaseStanding standing(String caseId) {
    return new CaseStanding(caseId, closed.get(caseId));
  }

  /**
   * Takes a fact in.
   *
   * @param persons called for every party that it bears on
   */
  void evolve(CaseEvent event, Touch persons) {
    String caseId = event.caseId();
    if (event instanceof PartyAddedToCase added) {
      partiesOf(caseId).add(added.partyId());
      persons.touch(added.partyId()).cases().add(caseId);
    } else if (event instanceof PartyRemovedFromCase removed) {
      partiesOf(caseId).remove(removed.partyId());
      persons.touch(removed.partyId()).cases().remove(caseId);
    } else if (event instanceof CaseClosed closing) {
      closed.put(caseId, closing.closedOn());
      partiesOf(caseId).forEach(persons::touch);
    } else if (event instanceof CaseReopened) {
      closed.remove(caseId);
      partiesOf(caseId).forEach(persons::touch);
    }
  }

  private Set<String> partiesOf(String caseId) {
    return members.computeIfAbsent(caseId, opened -> new HashSet<>());
  }
}
