package dk.partsync.console.party;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrCandidate;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company or production unit that a lookup found.
 *
 * @param partyId the party that already has it
 * @param key see {@link ContactKey}
 */
public record ContactUnit(CvrUnit unit, @Nullable String partyId, String key) {

  static ContactUnit of(CvrCandidate found) {
    return new ContactUnit(found.unit(), found.partyId(), ContactKey.fresh());
  }

  public boolean company() {
    return unit.identity().kind() == CvrUnitKind.COMPANY;
  }

  /** The number that it is registered by. */
  public @Nullable String number() {
    return company() ? unit.identity().cvrNumber() : unit.identity().pNumber();
  }

  /** Where it is, in one line; empty when CVR does not tell. */
  public String place() {
    CvrAddress address = unit.addresses().location();
    if (address == null) {
      return "";
    }
    return address.freeText() != null
        ? address.freeText()
        : Stream.of(
                together(address.street(), address.houseNumberFrom()),
                together(address.postCode(), address.district()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private static String together(@Nullable String one, @Nullable String other) {
    return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "ContactUnit";
  }
}
