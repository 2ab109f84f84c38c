package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A register of a few persons, which fails when it is told to and remembers what it was asked. */
final class ScriptedCpr implements CprRegister {

  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<CprAccess> accesses = new CopyOnWriteArrayList<>();
  private volatile List<CprPerson> persons = List.of();
  private volatile @Nullable RuntimeException failure;
  private volatile Runnable beforeAnswer = () -> {};

  void knows(CprPerson... known) {
    persons = List.of(known);
  }

  void failsWith(@Nullable RuntimeException trouble) {
    failure = trouble;
  }

  void doBeforeAnswering(Runnable action) {
    beforeAnswer = action;
  }

  @Override
  public List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    note(access, "persons");
    return persons.stream()
        .filter(person -> numbers.stream().anyMatch(number -> has(person, number)))
        .toList();
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    note(access, withRelatives ? "lookUp with relatives" : "lookUp");
    return persons.stream().filter(person -> has(person, number)).toList();
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    note(access, withRelatives ? "search with relatives" : "search");
    return new CprMatches(new ArrayList<>(persons), false);
  }

  private void note(CprAccess access, String question) {
    asked.add(question);
    accesses.add(access);
    beforeAnswer.run();
    if (failure != null) {
      throw failure;
    }
  }

  private static boolean has(CprPerson person, CprNumber number) {
    return Stream.concat(Stream.of(person.numbers().current()), person.numbers().former().stream())
        .anyMatch(number.value()::equals);
  }
}
