package dk.partsync.command.party;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprProtectionsChanged;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From known protections to wanted ones: what hides more is told before anything else of a
 * delivery, what hides less after everything else.
 */
record ProtectionSteps(List<CprEvent> first, List<CprEvent> last) {

  static ProtectionSteps between(
      String partyId, List<CprProtection> known, List<CprProtection> wanted, CprStamp stamp) {
    List<CprProtection> meanwhile = known;
    List<CprEvent> first = List.of();
    if (!covers(known, wanted)) {
      meanwhile = covers(wanted, known) ? wanted : both(known, wanted);
      first = List.of(new AddressProtectionDetected(partyId, meanwhile, stamp));
    }
    List<CprEvent> last =
        Set.copyOf(meanwhile).equals(Set.copyOf(wanted))
            ? List.of()
            : List.of(told(partyId, meanwhile, wanted, stamp));
    return new ProtectionSteps(first, last);
  }

  private static CprEvent told(
      String partyId, List<CprProtection> before, List<CprProtection> after, CprStamp stamp) {
    if (covers(after, before)) {
      return new CprProtectionsChanged(partyId, after, stamp);
    }
    return hiding(after).findAny().isPresent()
        ? new AddressProtectionDetected(partyId, after, stamp)
        : new AddressProtectionLifted(partyId, after, stamp);
  }

  private static List<CprProtection> both(List<CprProtection> known, List<CprProtection> wanted) {
    return Stream.concat(known.stream(), wanted.stream()).distinct().toList();
  }

  /** Whether one list surely hides whenever the other does. */
  private static boolean covers(List<CprProtection> one, List<CprProtection> other) {
    return hiding(other)
        .allMatch(needed -> hiding(one).anyMatch(protection -> covers(protection, needed)));
  }

  private static boolean covers(CprProtection one, CprProtection other) {
    return (one.from() == null || (other.from() != null && !one.from().isAfter(other.from())))
        && (one.until() == null || (other.until() != null && !one.until().isBefore(other.until())));
  }

  private static Stream<CprProtection> hiding(List<CprProtection> protections) {
    return protections.stream().filter(protection -> protection.kind().hidesNameAndAddress());
  }
}
