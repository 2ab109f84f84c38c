package dk.partsync.query.party;

import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.party.SorUnitTransferred;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One sentence in English per event. */
final class EventWords {

  private EventWords() {}

  static String of(PartyEvent event, List<PartyHistory.Change> changes) {
    if (event instanceof SorUnitImported imported) {
      return "Imported from SOR as " + imported.unit().partyName() + ".";
    }
    if (event instanceof SorUnitRenamed renamed) {
      return "Renamed to " + renamed.name() + ".";
    }
    if (event instanceof SorUnitMoved moved) {
      return "Moved to " + orNothing(moved.address().line()) + ".";
    }
    if (event instanceof SorUnitContactDataChanged) {
      return "Reached in another way: " + fields(changes) + ".";
    }
    if (event instanceof SorUnitReclassified) {
      return "Classified anew: " + fields(changes) + ".";
    }
    if (event instanceof SorUnitTransferred) {
      return "Placed elsewhere among owners and institutions: " + fields(changes) + ".";
    }
    if (event instanceof SorUnitPeriodChanged changed) {
      return "In force from " + changed.startDate() + until(changed.endDate()) + ".";
    }
    if (event instanceof SorUnitReopened reopened) {
      return "In SOR again" + until(reopened.endDate()) + ".";
    }
    if (event instanceof SorUnitClosed closed) {
      return closing(closed);
    }
    if (event instanceof PartyRegistered registered) {
      String name = registered.details().name().full();
      return name.isEmpty() ? "Registered." : "Registered as " + name + ".";
    }
    if (event instanceof PartyDetailsChanged) {
      return "Written down anew: " + fields(changes) + ".";
    }
    if (event instanceof CprEvent cpr) {
      return CprWords.of(cpr, fields(changes));
    }
    if (event instanceof CvrEvent cvr) {
      return CvrWords.of(cvr, fields(changes));
    }
    throw new IllegalStateException("no words for " + event.getClass().getName());
  }

  private static String closing(SorUnitClosed closed) {
    String inferred = closed.endDateInferred() ? ", a day that SOR did not tell" : "";
    String heirs =
        closed.replacedBy().isEmpty()
            ? ""
            : "; replaced by " + String.join(", ", closed.replacedBy());
    return "No longer in SOR; last valid day " + closed.endDate() + inferred + heirs + ".";
  }

  private static String until(@Nullable Object endDate) {
    return endDate == null ? "" : " until " + endDate;
  }

  private static String orNothing(String line) {
    return line.isEmpty() ? "no address" : line;
  }

  private static String fields(List<PartyHistory.Change> changes) {
    return changes.isEmpty()
        ? "nothing that is shown"
        : changes.stream().map(PartyHistory.Change::field).collect(Collectors.joining(", "));
  }
}
