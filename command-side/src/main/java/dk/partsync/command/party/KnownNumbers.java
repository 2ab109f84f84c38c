package dk.partsync.command.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that a party is known by: they change and become more, none is ever forgotten. */
final class KnownNumbers {

  private KnownNumbers() {}

  /** Numbers that the register delivers and the party is not known by yet, in order. */
  static List<String> newIn(CprNumbers known, CprNumbers delivered) {
    Set<String> numbers = all(delivered);
    numbers.removeAll(all(known));
    return List.copyOf(numbers);
  }

  /**
   * What the party is known by after a delivery.
   *
   * @param elsewhere delivered numbers that other parties have
   */
  static CprNumbers after(CprNumbers known, CprNumbers delivered, Collection<String> elsewhere) {
    boolean changes =
        CprNumber.isOne(delivered.current()) && !elsewhere.contains(delivered.current());
    String current = changes ? delivered.current() : known.current();
    Set<String> former = all(known);
    former.addAll(all(delivered));
    elsewhere.forEach(former::remove);
    former.remove(current);
    return new CprNumbers(current, List.copyOf(former));
  }

  /** Whether any number is in both; private access delivers none, which is no difference. */
  static boolean areOfOnePerson(CprNumbers known, CprNumbers delivered) {
    Set<String> numbers = all(delivered);
    return numbers.isEmpty() || all(known).stream().anyMatch(numbers::contains);
  }

  private static Set<String> all(CprNumbers numbers) {
    return Stream.concat(Stream.of(numbers.current()), numbers.former().stream())
        .filter(CprNumber::isOne)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
