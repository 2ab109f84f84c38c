package dk.partsync.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.cases.CaseId;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A matter in a client application: open or closed, with parties on it in both states. */
public class Case {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private String id;

  private @Nullable String caseId;
  private @Nullable LocalDate closedOn;
  private final Set<String> parties = new HashSet<>();

  /** A case that is still to be opened, or to have its events replayed onto it. */
  @SuppressWarnings("NullAway.Init")
  Case() {}

  void open(String wanted) {
    if (closedOn != null) {
      throw wrongState("The case was closed; it is reopened, not opened again.");
    }
    if (caseId == null) {
      apply(new CaseOpened(wanted));
    }
  }

  /**
   * Ends the case.
   *
   * @param day the day in Denmark, none for today
   */
  void close(@Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "A case is not closed on a day that is still to come.");
    }
    if (closedOn == null) {
      apply(new CaseClosed(own(), day == null ? today : day));
    } else if (day != null && !day.equals(closedOn)) {
      throw wrongState("The case was closed on another day.");
    }
  }

  void reopen() {
    if (closedOn != null) {
      apply(new CaseReopened(own()));
    }
  }

  void add(String partyId) {
    if (!parties.contains(partyId)) {
      apply(new PartyAddedToCase(own(), partyId));
    }
  }

  void remove(String partyId) {
    if (parties.contains(partyId)) {
      apply(new PartyRemovedFromCase(own(), partyId));
    }
  }

  private String own() {
    if (caseId == null) {
      throw new IllegalStateException("the case has not been opened");
    }
    return caseId;
  }

  private static CommandRejected wrongState(String text) {
    return new CommandRejected(RejectionCode.WRONG_CASE_STATE, text);
  }

  @EventSourcingHandler
  void evolve(CaseEvent event) {
    caseId = event.caseId();
    id = new CaseId(event.caseId()).aggregateId();
    if (event instanceof CaseClosed closing) {
      closedOn = closing.closedOn();
    } else if (event instanceof CaseReopened) {
      closedOn = null;
    } else if (event instanceof PartyAddedToCase added) {
      parties.add(added.partyId());
    } else if (event instanceof PartyRemovedFromCase removed) {
      parties.remove(removed.partyId());
    }
  }
}
