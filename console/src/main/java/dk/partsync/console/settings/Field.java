package dk.partsync.console.settings;

import dk.partsync.console.TypedValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form of settings.
 *
 * @param <S> the settings
 * @param name name of the field, and the last part of the keys of its words
 * @param value what it holds, as text: {@code on} or nothing, a number, a day (ISO 8601), names of
 *     constants with commas between them
 * @param needed whether it may not be left empty
 * @param least smallest number, or shortest text
 * @param most largest number, or longest text
 * @param choices names of constants of which it holds one, or several
 * @param tested whether there is a button that tries the address
 */
public record Field<S>(
    String name,
    Kind kind,
    Function<S, String> value,
    boolean needed,
    int least,
    int most,
    List<String> choices,
    boolean tested) {

  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_LINE = 200;

  /** How a field is filled in. */
  public enum Kind {
    CHECK,
    TEXT,
    ADDRESS,
    NUMBER,
    DAY,
    CHOICE,
    CHOICES
  }

  public Field {
    choices = List.copyOf(choices);
  }

  public static <S> Field<S> check(String name, Predicate<S> value) {
    return new Field<>(
        name, Kind.CHECK, s -> value.test(s) ? Typed.ON : "", false, 0, 0, List.of(), false);
  }

  /** One line. */
  public static <S> Field<S> text(String name, Function<S, @Nullable String> value) {
    return new Field<>(name, Kind.TEXT, shown(value), true, 1, LONGEST_LINE, List.of(), false);
  }

  public static <S> Field<S> address(String name, Function<S, @Nullable String> value) {
    return new Field<>(
        name, Kind.ADDRESS, shown(value), true, 1, LONGEST_ADDRESS, List.of(), false);
  }

  public static <S> Field<S> number(String name, ToIntFunction<S> value, int least, int most) {
    return new Field<>(
        name,
        Kind.NUMBER,
        s -> String.valueOf(value.applyAsInt(s)),
        true,
        least,
        most,
        List.of(),
        false);
  }

  public static <S> Field<S> day(String name, Function<S, @Nullable LocalDate> value) {
    return new Field<>(name, Kind.DAY, shown(value), true, 0, 0, List.of(), false);
  }

  /** One of the constants. */
  public static <S, E extends Enum<E>> Field<S> choice(
      String name, Function<S, E> value, List<E> choices) {
    return new Field<>(
        name, Kind.CHOICE, s -> value.apply(s).name(), true, 0, 0, names(choices), false);
  }

  /** Any of the constants, at least one. */
  public static <S, E extends Enum<E>> Field<S> choices(
      String name, Function<S, List<E>> value, List<E> choices) {
    return new Field<>(
        name,
        Kind.CHOICES,
        s -> String.join(Typed.BETWEEN, names(value.apply(s))),
        true,
        1,
        choices.size(),
        names(choices),
        false);
  }

  /** The same, which may be left empty. */
  public Field<S> optional() {
    return new Field<>(name, kind, value, false, least, most, choices, tested);
  }

  /** The same, with a button that tries the address. */
  public Field<S> withTest() {
    return new Field<>(name, kind, value, needed, least, most, choices, true);
  }

  /** What is wrong with what was typed in, as far as one field can tell. */
  Optional<Fault> fault(String typed) {
    if (typed.isEmpty()) {
      return needed ? Optional.of(Fault.of("settings.fault." + kind + ".empty")) : Optional.empty();
    }
    boolean sound =
        switch (kind) {
          case CHECK, CHOICE, CHOICES -> true;
          case TEXT, ADDRESS -> typed.length() <= most;
          case NUMBER -> TypedValues.number(typed).filter(this::isInRange).isPresent();
          case DAY -> TypedValues.day(typed).isPresent();
        };
    return sound ? Optional.empty() : Optional.of(new Fault(unsound(), least, most));
  }

  private String unsound() {
    boolean open = kind == Kind.NUMBER && most == Integer.MAX_VALUE;
    return "settings.fault." + kind + (open ? ".open" : "");
  }

  private boolean isInRange(int number) {
    return number >= least && number <= most;
  }

  private static <S> Function<S, String> shown(Function<S, ? extends @Nullable Object> value) {
    return s -> {
      Object held = value.apply(s);
      return held == null ? "" : held.toString();
    };
  }

  private static List<String> names(List<? extends Enum<?>> constants) {
    return constants.stream().<String>map(Enum::name).toList();
  }
}
