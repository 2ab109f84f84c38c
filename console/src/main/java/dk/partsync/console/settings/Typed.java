package dk.partsync.console.settings;

import dk.partsync.console.TypedValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody has typed into a form, kept as it is, and what is wrong with it. */
public final class Typed<S> {

  static final String ON = "on";
  static final String BETWEEN = ",";

  private final Form<S> form;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  private Typed(Form<S> form) {
    this.form = form;
  }

  /** The fields of a request; what it does not hold is empty. */
  static <S> Typed<S> in(Form<S> form, MultiValueMap<String, String> request) {
    Typed<S> typed = new Typed<>(form);
    for (Field<S> field : form.fields()) {
      List<String> sent = request.getOrDefault(field.name(), List.of());
      typed.values.put(field.name(), String.join(BETWEEN, sent).strip());
    }
    return typed;
  }

  /** The settings that were typed in, none when something is wrong with them. */
  Optional<S> read() {
    for (Field<S> field : form.fields()) {
      field.fault(text(field.name())).ifPresent(fault -> faults.put(field.name(), fault));
    }
    form.between().accept(this);
    if (faults.isEmpty()) {
      S settings = form.reader().apply(this);
      return faults.isEmpty() ? Optional.of(settings) : Optional.empty();
    }
    return Optional.empty();
  }

  public boolean on(String name) {
    return text(name).equals(ON);
  }

  /** The text, empty when nothing was typed in. */
  public String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** The text, none when nothing was typed in. */
  public @Nullable String textOrNone(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  /** The number, of a field that holds one. */
  public int number(String name) {
    return TypedValues.number(text(name)).orElseThrow();
  }

  /** The day, none when nothing was typed in. */
  public @Nullable LocalDate day(String name) {
    return TypedValues.day(text(name)).orElse(null);
  }

  /** The constant; the first one, and a fault, when the text names none. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return constant(type, text(name))
        .orElseGet(
            () -> {
              refuse(name, Fault.of("settings.fault.CHOICE"));
              return type.getEnumConstants()[0];
            });
  }

  /** The constants that are ticked. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    return Arrays.stream(text(name).split(BETWEEN, -1))
        .flatMap(text -> constant(type, text).stream())
        .toList();
  }

  /**
   * Refuses the empty ones of the fields when only some are filled in, or none though they are
   * needed.
   *
   * @param key of the sentence that says why
   */
  void allOrNone(boolean needed, String key, String... names) {
    List<String> empty = Arrays.stream(names).filter(name -> text(name).isEmpty()).toList();
    if (needed || empty.size() < names.length) {
      empty.forEach(name -> refuse(name, Fault.of(key)));
    }
  }

  /** Says what is wrong with a field besides others; the first word on a field stays. */
  public void refuse(String name, Fault fault) {
    faults.putIfAbsent(name, fault);
  }

  @Nullable Fault fault(String name) {
    return faults.get(name);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }
}
