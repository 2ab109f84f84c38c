package dk.partsync.command;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.PNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invented companies and production units. */
public final class CvrUnits {

  public static final LocalDate BEGUN = LocalDate.of(2012, 2, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);

  private static final int FIRST = 90_000_000;
  private static final int TO_BE_SURE_OF_ONE = 25;
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

  private CvrUnits() {}

  /** A CVR number for each index. */
  public static CvrNumber cvrNumber(int index) {
    int from = FIRST + index * TO_BE_SURE_OF_ONE;
    return IntStream.range(from, from + TO_BE_SURE_OF_ONE)
        .mapToObj(String::valueOf)
        .filter(CvrUnits::passes)
        .map(CvrNumber::new)
        .findFirst()
        .orElseThrow();
  }

  private static boolean passes(String digits) {
    return IntStream.range(0, WEIGHTS.length)
                .map(at -> (digits.charAt(at) - '0') * WEIGHTS[at])
                .sum()
            % 11
        == 0;
  }

  public static PNumber pNumber(int index) {
    return new PNumber(String.valueOf(1_999_900_000L + index));
  }

  public static CvrUnit company(int index) {
    return unit(
        new CvrIdentity(
            CvrUnitKind.COMPANY,
            String.valueOf(4_900_000_000L + index),
            cvrNumber(index).value(),
            null),
        "Prøvefirma " + index,
        null);
  }

  public static CvrUnit productionUnit(int index, CvrNumber owner) {
    return unit(
        new CvrIdentity(
            CvrUnitKind.PRODUCTION_UNIT,
            String.valueOf(4_950_000_000L + index),
            null,
            pNumber(index).value()),
        "Prøveværksted " + index,
        new CvrOwner(owner.value(), BEGUN, null));
  }

  private static CvrUnit unit(CvrIdentity identity, String name, CvrOwner owner) {
    return new CvrUnit(
        identity,
        name,
        living("Prøvevej"),
        List.of(industry("433200")),
        owner == null ? new CvrCode("80", "Anpartsselskab") : null,
        open(),
        false,
        new CvrContactData("99990005", "post@example.invalid"),
        owner);
  }

  public static CvrAddresses living(String street) {
    return new CvrAddresses(
        new CvrAddress(
            null, "1234", street, "12", null, null, null, null, null, "9999", "Egholm", "1082",
            "EGHOLM", "DK", null, null),
        null);
  }

  public static CvrCode industry(String code) {
    return new CvrCode(code, "Branche " + code);
  }

  public static CvrStatus open() {
    return new CvrStatus("aktiv", List.of(), BEGUN, null);
  }

  public static CvrStatus bankrupt() {
    return new CvrStatus("aktiv", List.of(new CvrCode("3", "Under konkurs")), BEGUN, null);
  }

  public static CvrStatus ended() {
    return new CvrStatus("ophørt", List.of(), BEGUN, LAST_DAY);
  }
}
