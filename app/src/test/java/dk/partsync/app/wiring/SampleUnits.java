package dk.partsync.app.wiring;

import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events of made-up SOR units, as they are appended to the log. */
public final class SampleUnits {

  private static final SorStamp STAMP =
      new SorStamp(LocalDate.of(2020, 1, 1), LocalDateTime.of(2024, 2, 29, 12, 30, 1), "hash");

  private SampleUnits() {}

  public static String party(int number) {
    return SorId.of(number).partyId();
  }

  /** First event of the party. */
  public static DomainEventMessage<?> imported(int number, String name) {
    SorUnitImported imported =
        new SorUnitImported(party(number), SorId.of(number).value(), unit(name), STAMP);
    return new GenericDomainEventMessage<>("Party", party(number), 0, imported);
  }

  public static DomainEventMessage<?> renamed(int number, long sequence, String name) {
    return new GenericDomainEventMessage<>(
        "Party", party(number), sequence, new SorUnitRenamed(party(number), name, STAMP));
  }

  private static SorUnit unit(String name) {
    return new SorUnit(
        name,
        new SorAddress(
            "Vestergade", "12", null, null, null, "5000", "Odense C", "1083", "DK", null, null),
        new SorContactData("70121212", "post@example.dk", "https://example.dk"),
        new SorClassification("OE", "550671000005100", "afdeling", List.of(), "4212", null),
        new SorAffiliation(
            SorId.of(9).value(),
            "Region Syddanmark",
            "29190909",
            "region",
            SorId.of(8).value(),
            "OUH",
            "sygehus",
            null),
        LocalDate.of(2007, 1, 1),
        null);
  }
}
