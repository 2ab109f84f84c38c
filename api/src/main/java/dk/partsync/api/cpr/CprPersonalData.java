package dk.partsync.api.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else the register says of a person.
 *
 * @param sex {@code kvinde} or {@code mand}, as delivered
 * @param birthPlace the authority of the birth's registration
 * @param church membership of the national church, as delivered
 */
public record CprPersonalData(
    @Nullable String sex,
    @Nullable PartialDate birthDate,
    @Nullable CprCode birthPlace,
    @Nullable String birthPlaceText,
    @Nullable String occupation,
    @Nullable CivilStatus civilStatus,
    List<Citizenship> citizenships,
    @Nullable String church,
    @Nullable PartialDate churchSince) {

  public CprPersonalData {
    citizenships = citizenships == null ? List.of() : List.copyOf(citizenships);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
