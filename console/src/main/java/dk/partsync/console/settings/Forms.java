package dk.partsync.console.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.console.settings.FormView.State;
import dk.partsync.web.Caller;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.Queries;
import dk.partsync.web.settings.SettingsChange;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Shows forms of settings and saves them; what was typed in is never lost by it. */
@Component
public final class Forms {

  private final Queries queries;
  private final SettingsChange change;

  Forms(Queries queries, SettingsChange change) {
    this.queries = queries;
    this.change = change;
  }

  /**
   * The form with what is stored.
   *
   * @param saved whether that has just been saved
   */
  public <S, V> FormView stored(Source<S, V> source, boolean saved) {
    return FormViews.stored(source.form(), stand(source), saved ? State.SAVED : State.STORED);
  }

  /**
   * Saves a form.
   *
   * @param version the version that was read
   */
  public <S, V> FormView save(
      Source<S, V> source, MultiValueMap<String, String> request, long version, Caller caller) {
    Form<S> form = source.form();
    Typed<S> typed = Typed.in(form, request);
    Optional<S> wanted = typed.read();
    if (wanted.isEmpty()) {
      return FormViews.typed(form, read(source, version), State.REFUSED, null, typed);
    }
    try {
      return send(source, wanted.get(), version, caller)
          .map(stand -> FormViews.stored(form, stand, State.SAVED))
          .orElseGet(
              () -> FormViews.typed(form, read(source, version), State.SAVED_UNREAD, null, typed));
    } catch (RuntimeException failure) {
      if (MessageFailure.of(failure).orElse(null) instanceof Rejected rejected) {
        return refused(source, typed, rejected, version);
      }
      throw failure;
    }
  }

  /** The form as it was typed in, with what a test of the address in a field has found. */
  <S, V> FormView tried(
      Source<S, V> source,
      MultiValueMap<String, String> request,
      long version,
      String field,
      Tried found) {
    Typed<S> typed = Typed.in(source.form(), request);
    return FormViews.tried(source.form(), read(source, version), typed, field, found);
  }

  private <S, V> Optional<Stand<S>> send(
      Source<S, V> source, S wanted, long version, Caller caller) {
    return change
        .make(
            source.command().apply(wanted, version),
            caller,
            source.query(),
            source.view(),
            view -> source.stand().apply(view).version())
        .map(source.stand());
  }

  private <S, V> FormView refused(
      Source<S, V> source, Typed<S> typed, Rejected rejected, long version) {
    Form<S> form = source.form();
    if (rejected.code() == RejectionCode.VERSION_CONFLICT) {
      return FormViews.conflict(form, stand(source), typed);
    }
    String words = "failure." + rejected.code();
    form.fieldIn(rejected).ifPresent(field -> typed.refuse(field, Fault.of(words)));
    return FormViews.typed(form, read(source, version), State.REFUSED, words, typed);
  }

  private <S, V> Stand<S> stand(Source<S, V> source) {
    return source.stand().apply(queries.ask(source.query(), source.view()));
  }

  /** As it stands, but with the version that was read. */
  private <S, V> Stand<S> read(Source<S, V> source, long version) {
    Stand<S> now = stand(source);
    return new Stand<>(now.settings(), version, now.changedBy(), now.changedAt());
  }
}
