package dk.partsync.command.access;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The CPR numbers that a person has or had. */
final class PersonNumbers {

  private PersonNumbers() {}

  static List<CprNumber> in(EventStore events, String partyId) {
    return events
        .readEvents(partyId, 0)
        .asStream()
        .flatMap(event -> numbers(event.getPayload()))
        .filter(number -> !number.isEmpty())
        .distinct()
        .map(CprNumber::of)
        .toList();
  }

  private static Stream<String> numbers(Object event) {
    if (event instanceof CprNumberAssigned assigned) {
      return Stream.of(assigned.cprNumber());
    }
    if (event instanceof CprNumbersChanged changed) {
      CprNumbers numbers = changed.numbers();
      return Stream.concat(Stream.of(numbers.current()), numbers.former().stream());
    }
    return Stream.empty();
  }
}
