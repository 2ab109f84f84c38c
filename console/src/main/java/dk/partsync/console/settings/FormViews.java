package dk.partsync.console.settings;

import dk.partsync.console.settings.FormView.FieldView;
import dk.partsync.console.settings.FormView.SectionView;
import dk.partsync.console.settings.FormView.State;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Forms as pages show them. */
final class FormViews {

  private FormViews() {}

  /** With what is stored. */
  static <S> FormView stored(Form<S> form, Stand<S> stand, State state) {
    return view(
        form,
        state,
        null,
        stand,
        field -> fieldView(form, field, field.value().apply(stand.settings()), null, null, null));
  }

  /**
   * With what was typed in.
   *
   * @param stand with the version that was read: who saves again decides on what was seen then
   * @param refusal see {@link FormView}
   */
  static <S> FormView typed(
      Form<S> form, Stand<S> stand, State state, @Nullable String refusal, Typed<S> typed) {
    return view(
        form,
        state,
        refusal,
        stand,
        field -> {
          String name = field.name();
          return fieldView(form, field, typed.text(name), typed.fault(name), null, null);
        });
  }

  /** With what was typed in, and with what somebody else has stored meanwhile. */
  static <S> FormView conflict(Form<S> form, Stand<S> now, Typed<S> typed) {
    return view(
        form,
        State.CONFLICT,
        null,
        now,
        field -> {
          String text = typed.text(field.name());
          String stored = field.value().apply(now.settings());
          return fieldView(form, field, text, null, stored.equals(text) ? null : stored, null);
        });
  }

  /** With what was typed in, and with what a test of the address in a field has found. */
  static <S> FormView tried(
      Form<S> form, Stand<S> stand, Typed<S> typed, String tried, Tried found) {
    return view(
        form,
        State.TRIED,
        null,
        stand,
        field -> {
          Tried of = field.name().equals(tried) ? found : null;
          return fieldView(form, field, typed.text(field.name()), null, null, of);
        });
  }

  private static <S> FormView view(
      Form<S> form,
      State state,
      @Nullable String refusal,
      Stand<S> stand,
      Function<Field<S>, FieldView> view) {
    return new FormView(
        form.name(),
        form.words(),
        form.path(),
        state,
        refusal,
        stand,
        form.sections().stream()
            .map(one -> new SectionView(one.name(), one.fields().stream().map(view).toList()))
            .toList());
  }

  private static <S> FieldView fieldView(
      Form<S> form,
      Field<S> field,
      String value,
      @Nullable Fault fault,
      @Nullable String stored,
      @Nullable Tried tried) {
    String standard = field.value().apply(form.defaults());
    return new FieldView(field, value, standard, fault, stored, tried);
  }
}
