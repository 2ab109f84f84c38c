package dk.partsync.query.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.ProtectionState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Decides what an answer may show of a party. */
final class Guard {

  private final ProtectionText text;
  private final ProtectedNumbers others;
  private final Clock clock;

  /**
   * @param others knows which relatives are protected as parties of their own
   */
  Guard(EventStore events, ProtectedNumbers others, Clock clock) {
    this.text = new ProtectionText(events);
    this.others = others;
    this.clock = clock;
  }

  /**
   * @param newest the party as it is known now
   */
  Disclosure disclose(Party newest, boolean withNumbers) {
    return disclose(newest, withNumbers, true);
  }

  /** What may be shown after the showing itself was recorded. */
  Disclosure unmask(Party newest) {
    return disclose(newest, true, false);
  }

  private Disclosure disclose(Party newest, boolean withNumbers, boolean mask) {
    Instant now = clock.instant();
    ProtectionState state = newest.protectionAt(now);
    CprPerson person =
        newest instanceof PersonParty known && known.cpr() != null
            ? known.cpr().person()
            : CprPerson.nothing();
    return new Disclosure(
        state,
        mask && state.hides(),
        state.hides() ? text.now() : null,
        person.protections().stream().filter(p -> isActive(p, now)).toList(),
        withNumbers,
        openRelatives(person.relatives(), now));
  }

  private static boolean isActive(CprProtection protection, Instant now) {
    return protection.isActiveAt(now);
  }

  private Set<String> openRelatives(List<CprRelative> relatives, Instant now) {
    if (relatives.isEmpty()) {
      return Set.of();
    }
    Set<String> hidden = others.among(relatives, now);
    Set<String> closed =
        relatives.stream()
            .filter(
                relative ->
                    !Disclosure.isOpen(relative, now)
                        || (relative.cprNumber() != null && hidden.contains(relative.cprNumber())))
            .map(Disclosure::keyOf)
            .collect(Collectors.toSet());
    return relatives.stream()
        .map(Disclosure::keyOf)
        .filter(key -> !closed.contains(key))
        .collect(Collectors.toSet());
  }
}
