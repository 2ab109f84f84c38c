package dk.partsync.console.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.web.MessageFailure.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A form of settings.
 *
 * @param <S> the settings
 * @param name unique on its page
 * @param words first part of the keys of its words, after {@code settings.}
 * @param path where it stands; it is sent there as well
 * @param sections in their order
 * @param defaults the settings of a fresh installation
 * @param between says what is wrong between fields, whatever is wrong with each
 * @param reader makes settings of what was typed in, with which nothing of that is wrong; it may
 *     still refuse some of it
 */
public record Form<S>(
    String name,
    String words,
    String path,
    List<Section<S>> sections,
    S defaults,
    Consumer<Typed<S>> between,
    Function<Typed<S>, S> reader) {

  public Form {
    sections = List.copyOf(sections);
  }

  List<Field<S>> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /**
   * The field that a refusal speaks of: its text begins with the field's name, where parts of a
   * part have a full stop between them.
   */
  Optional<String> fieldIn(Rejected refusal) {
    String first =
        refusal.code() == RejectionCode.CONTACT_TYPE_FIXED
            ? "contactType"
            : refusal.text().split("[ :]", 2)[0].replace(".", "");
    return fields().stream().map(Field::name).filter(first::equalsIgnoreCase).findFirst();
  }

  /** Fields that belong together, under a heading, with help of their own. */
  public record Section<S>(String name, List<Field<S>> fields) {

    public Section {
      fields = List.copyOf(fields);
    }

    @SafeVarargs
    public static <S> Section<S> of(String name, Field<S>... fields) {
      List<Field<S>> together = new ArrayList<>();
      for (Field<S> field : fields) {
        together.add(field);
      }
      return new Section<>(name, together);
    }
  }
}
