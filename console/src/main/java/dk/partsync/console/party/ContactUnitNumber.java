package dk.partsync.console.party;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.LookUpCompany;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.console.InvalidInputException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The number of a company or of a production unit: exactly one of the two. */
record ContactUnitNumber(@Nullable CvrNumber cvrNumber, @Nullable PNumber pNumber) {

  /**
   * Reads what was typed; the two differ in length.
   *
   * @throws InvalidInputException when it is neither
   */
  static ContactUnitNumber of(String text) {
    ContactUnitNumber typed =
        new ContactUnitNumber(read(text, CvrNumber::of), read(text, PNumber::of));
    if (typed.cvrNumber == null && typed.pNumber == null) {
      throw new InvalidInputException("number", "contacts.fault.unitNumber");
    }
    return typed;
  }

  LookUpCompany lookup() {
    return new LookUpCompany(UUID.randomUUID().toString(), cvrNumber, pNumber, cvrNumber != null);
  }

  RegisterCompany registration(String partyId) {
    return new RegisterCompany(partyId, cvrNumber, pNumber);
  }

  private static <N> @Nullable N read(String text, Function<String, N> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "ContactUnitNumber";
  }
}
