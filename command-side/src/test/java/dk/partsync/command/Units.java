package dk.partsync.command;

import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Made-up units for tests. */
public final class Units {

  public static final SorId ID = SorId.of(999_903);
  public static final LocalDate START = LocalDate.of(2012, 2, 1);
  public static final LocalDate EDITED = LocalDate.of(2026, 8, 14);

  private Units() {}

  public static SorUnit ward() {
    return new SorUnit(
        "Prøvehospitalet; \"Hjerneafsnit\" Ø",
        new SorAddress(
            "Prøvevej",
            "12",
            "3",
            "tv",
            "Indgang 4B",
            "9999",
            "Prøveby",
            "1082",
            "DK",
            new BigDecimal("574123.40"),
            new BigDecimal("6223456.78")),
        new SorContactData("99990003", null, null),
        new SorClassification(
            "OE",
            "550851000005109",
            "klinisk enhed",
            List.of(new SorSpeciality("394591006", "neurologi")),
            "9901010",
            "5799999000119"),
        new SorAffiliation(null, null, "99999993", "region", null, "Prøvehospitalet", null, null),
        START,
        null);
  }

  /** The unit as SOR says it since the day on which it was edited. */
  public static SorRow row(SorUnit unit, LocalDate edited) {
    return row(ID, unit, edited);
  }

  public static SorRow row(SorId id, SorUnit unit, LocalDate edited) {
    SorStamp stamp = new SorStamp(edited.plusDays(1), edited.atStartOfDay(), unit.contentHash());
    return new SorRow(4, id, unit, stamp);
  }
}
