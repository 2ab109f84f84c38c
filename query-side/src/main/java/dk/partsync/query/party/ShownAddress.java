package dk.partsync.query.party;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.TextAddress;
import dk.partsync.api.party.PersonAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address in the form that all parties share.
 *
 * @param country ISO 3166-1 code of two letters; none of those abroad, whose lines tell it
 */
record ShownAddress(
    String line, @Nullable String postCode, @Nullable String district, @Nullable String country) {

  static ShownAddress of(PersonAddress own) {
    return new ShownAddress(own.line(), own.postCode(), own.district(), own.country());
  }

  /** The residence, or else the address abroad; none when CPR says of neither. */
  static @Nullable ShownAddress of(CprAddresses addresses) {
    CprResidence residence = addresses.residence();
    List<String> lines = residence == null ? List.of() : residence.lines();
    if (residence != null && !lines.isEmpty()) {
      return new ShownAddress(
          String.join(", ", lines),
          residence.postCode(),
          residence.district(),
          PersonAddress.DENMARK);
    }
    TextAddress abroad = addresses.abroad();
    return abroad == null
        ? null
        : new ShownAddress(String.join(", ", abroad.lines()), null, null, null);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
