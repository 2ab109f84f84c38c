package dk.partsync.console.party;

import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.console.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a register says of a party.
 *
 * @param label key of its name below {@code party.fact.}
 * @param value as text
 * @param words key of the words for it where it is no text
 * @param partyId the party that it speaks of
 */
public record PartyFact(
    String label, String value, @Nullable String words, @Nullable String partyId) {

  /** Facts that belong together; what is not known is left out. */
  static final class Group {

    private static final Shown SHOWN = new Shown(Locale.ROOT);

    private final List<PartyFact> facts = new ArrayList<>();

    Group text(String label, @Nullable String value) {
      return value == null || value.isBlank() ? this : add(label, value, null, null);
    }

    /** A text as the register delivers it, with underscores for blanks. */
    Group delivered(String label, @Nullable String value) {
      return value == null ? this : text(label, value.replace('_', ' '));
    }

    Group words(String label, String key) {
      return add(label, "", key, null);
    }

    Group day(String label, @Nullable LocalDate day) {
      return text(label, SHOWN.day(day));
    }

    Group day(String label, @Nullable PartialDate date) {
      return date == null ? this : text(label, date(date));
    }

    Group code(String label, @Nullable CprCode code) {
      return code == null ? this : text(label, code.name() == null ? code.code() : code.name());
    }

    Group code(String label, @Nullable CvrCode code) {
      return code == null
          ? this
          : text(label, code.text() == null ? code.code() : code.text() + " (" + code.code() + ")");
    }

    Group lines(String label, List<String> lines) {
      return text(label, String.join(", ", lines));
    }

    Group party(String label, @Nullable String value, @Nullable String partyId) {
      return value == null || value.isBlank() ? this : add(label, value, null, partyId);
    }

    List<PartyFact> all() {
      return List.copyOf(facts);
    }

    private Group add(
        String label, String value, @Nullable String words, @Nullable String partyId) {
      facts.add(new PartyFact(label, value, words, partyId));
      return this;
    }
  }

  /** As exact as the register has it: dd-MM-yyyy, MM-yyyy or yyyy, with ? where it is uncertain. */
  static String date(PartialDate date) {
    LocalDate value = date.value();
    String text =
        value == null
            ? date.text()
            : switch (date.precision()) {
              case DAY -> Group.SHOWN.day(value);
              case MONTH -> Group.SHOWN.day(value).substring(3);
              case YEAR -> String.valueOf(value.getYear());
              case NONE -> date.text();
            };
    return date.uncertain() ? text + " ?" : text;
  }

  /** Shows nothing of the party. */
  @Override
  public String toString() {
    return "PartyFact[" + label + "]";
  }
}
