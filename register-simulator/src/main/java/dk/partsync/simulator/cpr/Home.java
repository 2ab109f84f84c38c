package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person lives somewhere.
 *
 * @param careOf at most 34 characters
 * @param inMunicipalitySince when the person came to this municipality
 * @param formerMunicipality where the person came from
 * @param leftFormer when the person left it; null when it is not known
 */
record Home(
    Place place,
    @Nullable String careOf,
    LocalDate inMunicipalitySince,
    Authority formerMunicipality,
    @Nullable LocalDate leftFormer,
    @Nullable Lines supplementary) {

  /** The first known home of a person. */
  static Home first(Place place, LocalDate since) {
    return new Home(place, null, since, Authority.UNKNOWN, null, null);
  }

  /** Where the person goes from here. */
  Home next(Place other, LocalDate day) {
    return other.municipality().equals(place.municipality())
        ? new Home(other, null, inMunicipalitySince, formerMunicipality, leftFormer, null)
        : new Home(other, null, day, place.municipality(), day, null);
  }

  Home careOf(String name) {
    return new Home(place, name, inMunicipalitySince, formerMunicipality, leftFormer, null);
  }

  Home supplementedBy(Lines lines) {
    return new Home(place, careOf, inMunicipalitySince, formerMunicipality, leftFormer, lines);
  }
}
