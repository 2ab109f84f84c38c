package dk.partsync.command.cpr;

import dk.partsync.command.subscription.LeftAlone;
import dk.partsync.command.subscription.SubscribedPerson;
import java.util.ArrayList;
import java.util.List;

/** What the report of a run says to people. Persons are named by their parties' ids alone. */
final class CprWarnings {

  private CprWarnings() {}

  static List<String> of(long rejected, List<SubscribedPerson> paused) {
    List<String> warnings = new ArrayList<>();
    if (rejected > 0) {
      warnings.add(
          "Persons of whom CPR gave no usable answer, left as they are: " + rejected + ".");
    }
    List<LeftAlone> leftAlone =
        paused.stream().map(person -> new LeftAlone(person.partyId(), person.pause())).toList();
    warnings.addAll(LeftAlone.warnings(leftAlone, "persons"));
    return warnings;
  }
}
