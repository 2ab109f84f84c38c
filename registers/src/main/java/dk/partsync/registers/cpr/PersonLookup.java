package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.registers.cpr.PersonPages.Page;
import dk.partsync.registers.datafordeler.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Persons by their numbers. */
final class PersonLookup {

  /** More than as many pages as there are numbers have nothing to hold. */
  private static final int MAX_PAGES = CprRegister.MAX_NUMBERS;

  /** Section 4.5: six digits of a second and an offset. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

  private final PersonPages service;

  PersonLookup(PersonPages service) {
    this.service = service;
  }

  /** From the service for authorities, in one question. */
  List<CprPerson> publicPersons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("numbers", numbers.stream().map(CprNumber::value).toList());
    if (eventsSince != null) {
      variables.put("since", TIME.format(eventsSince));
    }
    Query query = eventsSince == null ? PublicQueries.PERSONS : PublicQueries.CHANGED_PERSONS;
    return publicPersons(access, query, variables, numbers);
  }

  /** What tells the person with a number from others, from the service for authorities. */
  List<CprPerson> publicCandidates(CprAccess access, CprNumber number, boolean withRelatives) {
    Query query =
        withRelatives ? PublicQueries.CANDIDATES_WITH_RELATIVES : PublicQueries.CANDIDATES;
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("numbers", List.of(number.value()));
    return publicPersons(access, query, variables, List.of(number));
  }

  private List<CprPerson> publicPersons(
      CprAccess access,
      Query query,
      Map<String, @Nullable Object> variables,
      List<CprNumber> numbers) {
    return all(access, query, variables).stream()
        .flatMap(person -> publicPerson(person, numbers))
        .distinct()
        .toList();
  }

  /** From the service for private companies, a question for each number. */
  List<CprPerson> privatePersons(CprAccess access, List<CprNumber> numbers) {
    return numbers.stream().flatMap(number -> privatePerson(access, number)).toList();
  }

  private Stream<CprPerson> privatePerson(CprAccess access, CprNumber number) {
    List<Part> persons =
        all(access, PrivateQueries.PERSON, new HashMap<>(Map.of("number", number.value())));
    if (persons.size() > 1) {
      throw CprFailures.malformed("CPR answered with several persons for one number.");
    }
    return persons.stream()
        .map(person -> PersonMapper.of(person, new CprNumbers(number.value(), List.of())));
  }

  private List<Part> all(CprAccess access, Query query, Map<String, @Nullable Object> variables) {
    List<Part> persons = new ArrayList<>();
    for (int pages = 0; pages < MAX_PAGES; pages++) {
      Page page = service.page(access, query, variables);
      persons.addAll(page.persons());
      if (page.next() == null) {
        return persons;
      }
      variables.put("after", page.next());
    }
    throw CprFailures.malformed("CPR answers with pages without end.");
  }

  /** Nobody when the number that was asked for has been taken back from the person. */
  private static Stream<CprPerson> publicPerson(Part person, List<CprNumber> asked) {
    CprNumbers numbers = NumberMapper.of(person);
    if (person.parts("personnumre").isEmpty() && asked.size() == 1) {
      numbers = new CprNumbers(asked.get(0).value(), List.of());
    } else if (asked.stream().noneMatch(number -> NumberMapper.isNamedBy(person, number))) {
      throw CprFailures.malformed("CPR answered with a person that was not asked for.");
    }
    return Stream.concat(Stream.of(numbers.current()), numbers.former().stream())
            .anyMatch(number -> asked.stream().anyMatch(one -> one.value().equals(number)))
        ? Stream.of(PersonMapper.of(person, numbers))
        : Stream.empty();
  }
}
