package dk.partsync.query.sync;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.query.party.PartyNames;
import java.util.List;
import java.util.Map;

/** Gives planned closings the names that the source lacks. */
final class ClosingNames {

  private final PartyNames parties;

  ClosingNames(PartyNames parties) {
    this.parties = parties;
  }

  List<PlannedChange> fillIn(List<PlannedChange> changes) {
    List<String> closing =
        changes.stream().filter(ClosingNames::lacksName).map(PlannedChange::party).toList();
    if (closing.isEmpty()) {
      return changes;
    }
    Map<String, String> names = parties.of(closing);
    return changes.stream()
        .map(change -> lacksName(change) ? named(change, names) : change)
        .toList();
  }

  private static boolean lacksName(PlannedChange change) {
    return change.action() == SyncAction.CLOSE && change.name() == null;
  }

  private static PlannedChange named(PlannedChange change, Map<String, String> names) {
    return new PlannedChange(
        change.action(),
        change.sorId(),
        change.line(),
        names.get(change.party()),
        change.endDate(),
        change.endDateInferred(),
        change.replacedBy(),
        change.partyId());
  }
}
