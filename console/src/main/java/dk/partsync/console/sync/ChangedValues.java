package dk.partsync.console.sync;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.console.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of a party before and after.
 *
 * @param shown those that people know a party by, at most {@value #MOST}
 * @param others how many more there are
 */
public record ChangedValues(List<PartyHistory.Change> shown, int others) {

  static final ChangedValues NONE = new ChangedValues(List.of(), 0);

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int MOST = 4;
  private static final String WHERE = "addressLine";

  /** Fields that have words below {@code runs.field.}. */
  static final Set<String> FIELDS =
      Set.of(
          "name",
          "addressLine",
          "startDate",
          "endDate",
          "replacedBy",
          "phone",
          "email",
          "website",
          "typeName",
          "specialities",
          "ownerName",
          "institutionName",
          "registerName",
          "residence",
          "contactAddress",
          "protections",
          "postalAddress",
          "mainIndustry",
          "form",
          "ownerCvrNumber");

  /** A value as people read it: a day that the history has as ISO 8601 in the Danish way. */
  public String text(String value, Shown shown) {
    return ISO_DAY.matcher(value).matches() ? shown.day(LocalDate.parse(value)) : value;
  }

  /** Whether a value changed that is protected, so that the same stands in place of both. */
  public boolean hides(PartyHistory.Change change) {
    return change.from() != null && change.from().equals(change.to());
  }

  /** Of what happened to a party; of a new one all is new, so where it is must do. */
  static ChangedValues of(SyncAction action, List<PartyHistory.Change> changes) {
    if (action == SyncAction.CREATE) {
      return new ChangedValues(
          changes.stream().filter(change -> change.field().equals(WHERE)).toList(), 0);
    }
    List<PartyHistory.Change> known =
        changes.stream().filter(change -> FIELDS.contains(change.field())).limit(MOST).toList();
    return new ChangedValues(known, changes.size() - known.size());
  }

  /** Of what is still to happen: a plan knows the new name of a SOR unit, and when units close. */
  static ChangedValues planned(PlannedChange planned, @Nullable PartyView party) {
    String after = planned.name();
    String before = party == null ? null : party.name();
    boolean renamed =
        planned.action() == SyncAction.CHANGE
            && before != null
            && after != null
            && !after.equals(before);
    return renamed
        ? new ChangedValues(List.of(new PartyHistory.Change("name", before, after)), 0)
        : NONE;
  }
}
