package dk.partsync.query.party;

import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PartyValues;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a history what may not be shown today, also of entries from before a protection.
 * Fields are hidden unless they are known to be open, so that a new one is hidden by itself.
 */
final class HistoryMask {

  private static final Set<String> OPEN =
      Set.of(
          "startDate",
          "endDate",
          "endDateInferred",
          "replacedBy",
          CprFields.STATUS,
          CprFields.STATUS_SINCE,
          CprFields.SEX,
          CprFields.CIVIL_STATUS,
          CprFields.CITIZENSHIPS,
          CprFields.RELATIVES,
          CprFields.PROTECTIONS,
          CprFields.PAUSED_UNTIL);

  private final Disclosure disclosure;

  HistoryMask(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  List<PartyHistory.Change> of(List<PartyHistory.Change> changes) {
    return changes.stream().map(this::of).toList();
  }

  String words(PartyEvent event, List<PartyHistory.Change> changes) {
    return disclosure.masked() && event instanceof PartyRegistered
        ? "Registered."
        : EventWords.of(event, changes);
  }

  /** What a field may be shown to hold. */
  PartyValues.Value of(PartyValues.Value value) {
    String shown = of(new PartyHistory.Change(value.field(), null, value.value())).to();
    return new PartyValues.Value(value.field(), Objects.requireNonNull(shown));
  }

  private PartyHistory.Change of(PartyHistory.Change change) {
    if (CprFields.NUMBERS.contains(change.field())) {
      return replaced(change, PartyHistory.NOT_SHOWN);
    }
    return disclosure.masked() && !OPEN.contains(change.field())
        ? replaced(change, disclosure.message(PartyHistory.NOT_SHOWN))
        : change;
  }

  private static PartyHistory.Change replaced(PartyHistory.Change change, String text) {
    return new PartyHistory.Change(
        change.field(), instead(change.from(), text), instead(change.to(), text));
  }

  private static @Nullable String instead(@Nullable String value, String text) {
    return value == null ? null : text;
  }
}
