package dk.partsync.command.cvr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The number of a unit that is asked for: of a company or of a production unit. */
record UnitNumber(@Nullable CvrNumber cvrNumber, @Nullable PNumber pNumber) {

  /**
   * What a command asks for.
   *
   * @throws CommandRejected INVALID_REQUEST
   */
  static UnitNumber of(RegisterCompany command) {
    if (!BusinessId.isOne(command.partyId())) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "This is not the id of a company or production unit.");
    }
    return of(command.cvrNumber(), command.pNumber());
  }

  /**
   * The unit with one of the numbers.
   *
   * @throws CommandRejected INVALID_REQUEST when none or both are given
   */
  static UnitNumber of(@Nullable CvrNumber cvrNumber, @Nullable PNumber pNumber) {
    if ((cvrNumber == null) == (pNumber == null)) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "State a CVR number or a P-number, one of them.");
    }
    return new UnitNumber(cvrNumber, pNumber);
  }

  String number() {
    return cvrNumber == null ? requirePNumber().value() : cvrNumber.value();
  }

  List<CvrUnit> askOf(CvrRegister register, CvrAccess access) {
    return cvrNumber == null
        ? register.productionUnits(access, List.of(requirePNumber()))
        : register.companies(access, List.of(cvrNumber));
  }

  boolean is(CvrIdentity identity) {
    return cvrNumber == null
        ? requirePNumber().value().equals(identity.pNumber())
        : cvrNumber.value().equals(identity.cvrNumber());
  }

  private PNumber requirePNumber() {
    return Objects.requireNonNull(pNumber);
  }

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "(number)";
  }
}
