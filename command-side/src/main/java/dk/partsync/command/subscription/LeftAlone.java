package dk.partsync.command.subscription;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party that a run leaves as it is, for somebody paused it (N-26). */
public record LeftAlone(String partyId, @Nullable Pause pause) {

  private static final int MOST_NAMED = 50;

  /**
   * What the report of a run says of them; parties are named by their ids alone.
   *
   * @param what they are, in the plural
   */
  public static List<String> warnings(List<LeftAlone> parties, String what) {
    List<String> warnings = new ArrayList<>();
    parties.stream().limit(MOST_NAMED).map(LeftAlone::warning).forEach(warnings::add);
    if (parties.size() > MOST_NAMED) {
      warnings.add("More " + what + " left alone: " + (parties.size() - MOST_NAMED) + ".");
    }
    return warnings;
  }

  private String warning() {
    String who = "Left alone: " + partyId;
    return pause == null
        ? who + "."
        : who + ", paused by " + pause.by() + " until " + pause.until() + ".";
  }
}
