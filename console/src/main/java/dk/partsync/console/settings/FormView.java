package dk.partsync.console.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it.
 *
 * @param refusal key of the sentence that says why it was refused as a whole, none when it was not
 */
public record FormView(
    String name,
    String words,
    String path,
    State state,
    @Nullable String refusal,
    Stand<?> stand,
    List<SectionView> sections) {

  public FormView {
    sections = List.copyOf(sections);
  }

  /** What has just happened to it. */
  public enum State {
    /** Nothing: it shows what is stored. */
    STORED,
    /** It was saved. */
    SAVED,
    /** It was saved, but cannot be read yet. */
    SAVED_UNREAD,
    /** It was not saved, because something is wrong with it. */
    REFUSED,
    /** It was not saved, because somebody else has saved another one meanwhile. */
    CONFLICT,
    /** It was not saved: an address in it was tried. */
    TRIED
  }

  /** Whether it holds what is not saved. */
  public boolean unsaved() {
    return state == State.REFUSED || state == State.CONFLICT || state == State.TRIED;
  }

  /** Fields that have to be corrected. */
  public List<FieldView> faulty() {
    return fields().stream().filter(field -> field.fault() != null).toList();
  }

  /** Fields of which something else is stored than they show, after a conflict. */
  public List<FieldView> differing() {
    return fields().stream().filter(field -> field.stored() != null).toList();
  }

  private List<FieldView> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /** Fields under a heading. */
  public record SectionView(String name, List<FieldView> fields) {

    public SectionView {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param value what it holds, see {@link Field#value}
   * @param standard what it holds in a fresh installation
   * @param stored what is stored where that is something else, after a conflict
   * @param tried what a test of its address has just found
   */
  public record FieldView(
      Field<?> field,
      String value,
      String standard,
      @Nullable Fault fault,
      @Nullable String stored,
      @Nullable Tried tried) {

    /** Whether the constant is chosen. */
    public boolean has(String choice) {
      return List.of(value.split(Typed.BETWEEN, -1)).contains(choice);
    }
  }
}
