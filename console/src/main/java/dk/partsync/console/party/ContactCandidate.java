package dk.partsync.console.party;

import dk.partsync.api.cpr.CprCandidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person that a lookup found.
 *
 * @param key see {@link ContactKey}
 * @param relatedTo name of the match that this is a relative of; none of a match (A1-10)
 */
public record ContactCandidate(CprCandidate person, String key, @Nullable String relatedTo) {

  static List<ContactCandidate> of(List<CprCandidate> found) {
    return found.stream()
        .map(person -> new ContactCandidate(person, ContactKey.fresh(), related(person, found)))
        .toList();
  }

  private static @Nullable String related(CprCandidate person, List<CprCandidate> found) {
    Integer place = person.relatedTo();
    return place == null ? null : found.get(place).name();
  }

  /** Whether it is a relative of a match. */
  public boolean relative() {
    return person.relatedTo() != null;
  }

  public boolean hidden() {
    return person.protection().hides();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ContactCandidate";
  }
}
