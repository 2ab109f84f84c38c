package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of histories, and made-up entries to tell with them. */
final class HistoryTexts {

  static final String MESSAGE = "Må ikke ses";

  private HistoryTexts() {}

  static HistoryText danish(boolean hidden) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("dk/partsync/console/words/history");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    HistoryHead head =
        new HistoryHead("person-1", ContactType.C, null, hidden, hidden ? MESSAGE : null);
    return new HistoryText(messages, Locale.forLanguageTag("da"), head);
  }

  static PartyHistory.Entry entry(
      long version, String at, String kind, PartyHistory.Change... changes) {
    return entry(version, at, kind, null, changes);
  }

  static PartyHistory.Entry entry(
      long version,
      String at,
      String kind,
      @Nullable LocalDate validFrom,
      PartyHistory.Change... changes) {
    return new PartyHistory.Entry(
        version,
        Instant.parse(at),
        kind,
        null,
        "Changed.",
        List.of(changes),
        new PartyHistory.Origin("anna", null, null, null, null, validFrom, null, null));
  }

  static PartyHistory.Change change(String field, @Nullable String from, @Nullable String to) {
    return new PartyHistory.Change(field, from, to);
  }
}
