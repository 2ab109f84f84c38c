package dk.partsync.api.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A search by name and address (A2-07); given names, surname, road, house number and post code are
 * all needed, which is what makes the address one.
 *
 * @param givenNames compared with the register's whole field, letter case aside
 * @param houseNumber with or without leading zeros, with its letter
 * @param birthDate narrows the search when it is known
 */
public record PersonSearch(
    @Nullable String givenNames,
    @Nullable String middleName,
    @Nullable String surname,
    @Nullable String roadName,
    @Nullable String houseNumber,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String postCode,
    @Nullable LocalDate birthDate) {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
