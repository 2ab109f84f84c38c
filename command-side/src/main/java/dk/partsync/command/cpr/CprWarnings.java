package dk.partsync.command.cpr;

import dk.partsync.command.subscription.Pause;
import dk.partsync.command.subscription.SubscribedPerson;
import java.util.ArrayList;
import java.util.List;

/** What the report of a run says to people. Persons are named by their parties' ids alone. */
final class CprWarnings {

  private static final int MOST_NAMED = 50;

  private CprWarnings() {}

  static List<String> of(long rejected, List<SubscribedPerson> paused) {
    List<String> warnings = new ArrayList<>();
    if (rejected > 0) {
      warnings.add(
          "Persons of whom CPR gave no usable answer, left as they are: " + rejected + ".");
    }
    paused.stream().limit(MOST_NAMED).map(CprWarnings::leftAlone).forEach(warnings::add);
    if (paused.size() > MOST_NAMED) {
      warnings.add("More persons left alone: " + (paused.size() - MOST_NAMED) + ".");
    }
    return warnings;
  }

  private static String leftAlone(SubscribedPerson person) {
    Pause pause = person.pause();
    return pause == null
        ? "Left alone: " + person.partyId() + "."
        : "Left alone: "
            + person.partyId()
            + ", paused by "
            + pause.by()
            + " until "
            + pause.until()
            + ".";
  }
}
