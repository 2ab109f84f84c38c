package dk.partsync.app.demo;

import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cases with people of the simulated CPR on them, so that there is somebody to keep up to date.
 * Those that the register plants under a name are left to whoever tries it out.
 */
final class DemoCases {

  private static final int CASES = 6;
  private static final int PEOPLE_ON_EACH = 2;
  private static final String PHONE = "+45 99 90 00 ";

  private DemoCases() {}

  /**
   * What tells of one case, in order.
   *
   * @param id of the case, which is also what its people are fetched for
   */
  record DemoCase(String id, List<Object> commands) {}

  static List<DemoCase> of(CprWorld people) {
    List<SimulatedPerson> ordinary = ordinary(people);
    return Stream.iterate(0, number -> number < CASES, number -> number + 1)
        .map(number -> caseOf(number, ordinary))
        .toList();
  }

  private static DemoCase caseOf(int number, List<SimulatedPerson> people) {
    String caseId = "2026-%04d".formatted(1101 + number);
    int first = number * PEOPLE_ON_EACH;
    Stream<Object> commands =
        people.subList(first, first + PEOPLE_ON_EACH).stream()
            .flatMap(person -> commands(caseId, person, people.indexOf(person)));
    return new DemoCase(caseId, Stream.concat(Stream.of(new OpenCase(caseId)), commands).toList());
  }

  private static Stream<Object> commands(String caseId, SimulatedPerson person, int index) {
    String partyId = PersonId.of(UUID.randomUUID());
    PersonDetails details =
        new PersonDetails(
            new PersonName(null, null, null),
            new PersonAddress(List.of(), null, null, PersonAddress.DENMARK),
            new PersonContactData("%s%02d".formatted(PHONE, index), null, null, false, null),
            null);
    return Stream.of(
        new RegisterCprPerson(partyId, new CprNumber(person.number()), details),
        new AddPartyToCase(caseId, partyId),
        new FetchCprData(partyId, true));
  }

  private static List<SimulatedPerson> ordinary(CprWorld people) {
    List<String> special =
        people.specialNames().stream().map(name -> people.special(name).number()).toList();
    List<SimulatedPerson> living =
        people.numbers().stream()
            .filter(number -> !special.contains(number))
            .map(people::person)
            .filter(person -> person.roadName() != null)
            .toList();
    int wanted = CASES * PEOPLE_ON_EACH;
    return living.subList(living.size() - wanted, living.size());
  }
}
