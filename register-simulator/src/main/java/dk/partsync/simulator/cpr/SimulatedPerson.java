package dk.partsync.simulator.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the simulated register as it is now, for tests to ask for and to compare with.
 *
 * @param id UUID that outlives a change of number
 * @param number current CPR number, ten digits
 * @param formerNumbers oldest first
 * @param givenNames empty for an unnamed child, as is the surname
 * @param roadName of the current home; null without one, as are the others
 * @param houseNumber padded with zeros, as delivered
 * @param status as on the wire (section 6.1)
 */
public record SimulatedPerson(
    String id,
    String number,
    List<String> formerNumbers,
    String givenNames,
    @Nullable String middleName,
    String surname,
    @Nullable String roadName,
    @Nullable String houseNumber,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String postCode,
    @Nullable String town,
    String status) {

  /** Copies the list. */
  public SimulatedPerson {
    formerNumbers = List.copyOf(formerNumbers);
  }

  static SimulatedPerson of(Citizen citizen) {
    Name name = citizen.name();
    Home home = citizen.homes.currentValue();
    Place place = home == null ? null : home.place();
    return new SimulatedPerson(
        citizen.id,
        citizen.number(),
        citizen.numbers.all().stream()
            .filter(number -> !number.current())
            .map(Dated::value)
            .toList(),
        name.given(),
        name.middle(),
        name.surname(),
        place == null ? null : place.road(),
        place == null ? null : place.houseNumber(),
        place == null ? null : place.floor(),
        place == null ? null : place.door(),
        place == null ? null : place.postCode(),
        place == null ? null : place.district(),
        citizen.status.wire());
  }
}
