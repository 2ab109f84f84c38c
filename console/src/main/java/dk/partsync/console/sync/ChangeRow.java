package dk.partsync.console.sync;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import org.jspecify.annotations.Nullable;

/**
 * What a run does to one party. A protected person is named as in any list, so not at all.
 *
 * @param name the party's now, else the one in the register's file; none of a party that is still
 *     to come and that no file names
 * @param contactType none of a party that is still to come
 * @param exists whether there is such a party now, so that a link to it leads somewhere
 */
public record ChangeRow(
    PlannedChange planned,
    @Nullable String name,
    @Nullable ContactType contactType,
    boolean exists,
    ChangedValues values) {

  static ChangeRow of(PlannedChange planned, @Nullable PartyView party, ChangedValues values) {
    return new ChangeRow(
        planned,
        party == null ? planned.name() : party.name(),
        party == null ? null : party.contactType(),
        party != null,
        values);
  }

  public String path() {
    return "/console/parties/" + planned.party();
  }

  /** Class of the tag that names what is done. */
  public String tag() {
    SyncAction action = planned.action();
    return switch (action) {
      case CREATE, REOPEN -> "ok";
      case CLOSE -> "wait";
      case CHANGE, CONFIRM -> "plain";
    };
  }
}
