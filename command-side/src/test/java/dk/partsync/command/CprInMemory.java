package dk.partsync.command;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** CPR as its client shows it, with persons in memory and the questions that were asked. */
public final class CprInMemory implements CprRegister {

  /** A question that came. */
  public record Question(boolean privateAccess, List<CprNumber> numbers, Instant since) {}

  private final Map<String, CprPerson> persons = new LinkedHashMap<>();
  private final Map<String, Instant> events = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<Question> questions = new CopyOnWriteArrayList<>();
  private CprOutcome failure;

  /** A person of the name, with an event delivered at the instant. */
  public synchronized void put(String number, String surname, PersonStatus status, Instant at) {
    persons.put(number, person(new CprNumbers(number, List.of()), surname, status));
    events.put(number, at);
  }

  public synchronized void put(String number, CprPerson person, Instant at) {
    persons.put(number, person);
    events.put(number, at);
  }

  public static CprPerson person(CprNumbers numbers, String surname, PersonStatus status) {
    return new CprPerson(
        "id-of-" + surname,
        numbers,
        new CprName("Kim", null, surname, "Kim " + surname, List.of(), null),
        CprAddresses.none(),
        new CprStatus(status, status.name(), null),
        new CprPersonalData("kvinde", null, null, null, null, null, List.of(), null, null),
        List.of(),
        List.of());
  }

  public synchronized void fail(CprOutcome outcome) {
    failure = outcome;
  }

  public synchronized void garble(String number) {
    unreadable.add(number);
  }

  /** The questions since the last look. */
  public List<Question> questions() {
    List<Question> asked = new ArrayList<>(questions);
    questions.clear();
    return asked;
  }

  @Override
  public synchronized List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, Instant eventsSince) {
    questions.add(new Question(access.privateAccess(), List.copyOf(numbers), eventsSince));
    if (failure != null) {
      throw new CprFailure(failure, "No answer.");
    }
    if (numbers.stream().anyMatch(number -> unreadable.contains(number.value()))) {
      throw new CprFailure(CprOutcome.MALFORMED, "The answer cannot be read.");
    }
    return numbers.stream()
        .map(CprNumber::value)
        .filter(
            number ->
                eventsSince == null
                    || events.getOrDefault(number, Instant.MIN).compareTo(eventsSince) >= 0)
        .map(persons::get)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    throw new AssertionError("runs do not look anybody up");
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    throw new AssertionError("runs do not search");
  }
}
