package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's numbers, chosen by what the register says of them and never by their place. */
final class NumberMapper {

  private static final String FIELD = "personnummer";
  private static final Comparator<Part> BY_STATUS_AND_TIME =
      Comparator.comparing(Part::isCurrent).thenComparing(Part::beginning);

  private NumberMapper() {}

  /** Those that were not taken back. Without one in force it is the last one that was. */
  static CprNumbers of(Part person) {
    List<String> numbers =
        person.parts("personnumre").stream()
            .filter(record -> !record.isWithdrawn())
            .sorted(BY_STATUS_AND_TIME.reversed())
            .map(record -> number(record, FIELD))
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return numbers.isEmpty()
        ? new CprNumbers("", List.of())
        : new CprNumbers(
            numbers.get(0), numbers.subList(1, numbers.size()).stream().sorted().toList());
  }

  /** Whether the register gives any number, also one that it has taken back. */
  static boolean isNamedBy(Part person, CprNumber number) {
    return person.parts("personnumre").stream()
        .anyMatch(record -> number.value().equals(number(record, FIELD)));
  }

  /** Ten digits, none when the text is no number. */
  static @Nullable String number(Part record, String field) {
    String text = record.text(field);
    return text != null && CprNumber.isOne(text) ? CprNumber.of(text).value() : null;
  }
}
