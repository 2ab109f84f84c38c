package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A history in plain words of one language. */
final class HistoryText {

  private final MessageSource messages;
  private final Locale language;
  private final HistoryHead party;
  private final HistoryValues values;

  HistoryText(MessageSource messages, Locale language, HistoryHead party) {
    this.messages = messages;
    this.language = language;
    this.party = party;
    this.values = new HistoryValues(messages, language);
  }

  /** What happened, as a headline. */
  String event(PartyHistory.Entry entry) {
    String plain = wordOr("history.event." + entry.kind(), word("history.event.other"));
    String variant = variant(entry);
    return variant == null ? plain : wordOr("history.event." + entry.kind() + "." + variant, plain);
  }

  /** What a field is called; of persons some are only what was written down. */
  String field(String field) {
    String plain = wordOr("history.field." + field, word("history.field.other"));
    return party.isPerson() ? wordOr("history.field.person." + field, plain) : plain;
  }

  /** Whether a value is left out, so that nothing can be said of it. */
  boolean isHidden(@Nullable String value) {
    return value != null
        && (value.equals(PartyHistory.NOT_SHOWN)
            || (party.hidden() && value.equals(party.message())));
  }

  /** What a field held, none for nothing. */
  @Nullable String value(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return isHidden(value) ? word("history.value.hidden") : values.text(field, value);
  }

  /** By which rule a field came to hold what it does. */
  String rule(HistorySource source, String field) {
    String register = "history.rule." + source.name();
    return wordOr(register + "." + field, word(register));
  }

  String kind(HistoryKind kind) {
    return word("history.kind." + kind.name());
  }

  /** Who did it; the product itself goes by its own name. */
  String who(@Nullable String who) {
    return who == null || who.equals("system") ? word("history.who.system") : who;
  }

  /** The day from which a register says so, where an event tells one. */
  static @Nullable LocalDate validFrom(PartyHistory.Entry entry) {
    return entry.origin().validFrom() != null
        ? entry.origin().validFrom()
        : HistoryValues.since(entry);
  }

  String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  private String wordOr(String key, String otherwise) {
    String word = messages.getMessage(key, null, otherwise, language);
    return word == null ? otherwise : word;
  }

  private static @Nullable String variant(PartyHistory.Entry entry) {
    boolean answered = entry.kind().endsWith("DataFetched");
    return answered && entry.origin().trigger() != null
        ? entry.origin().trigger().name()
        : entry.detail();
  }
}
