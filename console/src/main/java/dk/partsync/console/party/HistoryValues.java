package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.console.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What fields hold, in words and with days as people write them. */
final class HistoryValues {

  private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+Z");

  /** Fields whose words the registers give as codes. */
  private static final Set<String> CODED =
      Set.of("status", "sex", "civilStatus", "church", "registerNameMarks");

  /** The field of each event that says from which day the register says so. */
  private static final Map<String, String> SINCE =
      Map.of(
          "CprNameChanged", "registerNameSince",
          "CprAddressesChanged", "residenceSince",
          "CprStatusChanged", "statusSince");

  private final MessageSource messages;
  private final Locale language;
  private final Shown shown;

  HistoryValues(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
    this.shown = new Shown(language);
  }

  String text(String field, String value) {
    return switch (field) {
      case "ownsEmailDomain", "advertisingProtected", "endDateInferred" -> word(value, value);
      case "relatives" -> relatives(value);
      case "protections" -> protections(value);
      default -> plain(field, value);
    };
  }

  static @Nullable LocalDate since(PartyHistory.Entry entry) {
    String field = SINCE.get(entry.kind());
    return entry.changes().stream()
        .filter(change -> change.field().equals(field))
        .map(PartyHistory.Change::to)
        .filter(day -> day != null && DAY.matcher(day).matches())
        .findFirst()
        .map(LocalDate::parse)
        .orElse(null);
  }

  private String plain(String field, String value) {
    if (CODED.contains(field)) {
      return days(coded(value));
    }
    return DAY.matcher(value).matches() ? days(value) : value;
  }

  private String coded(String value) {
    return Arrays.stream(value.split(" ", -1))
        .map(one -> word("code." + one, one))
        .collect(Collectors.joining(" "));
  }

  private static String days(String text) {
    return DAY.matcher(text).replaceAll("$3-$2-$1");
  }

  /** Each kind of relative once, with how many there are. */
  private String relatives(String value) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    parts(value).forEach(kind -> counted.merge(kind, 1, Integer::sum));
    return counted.entrySet().stream()
        .map(one -> word("relative." + one.getKey(), one.getKey()) + times(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + ")";
  }

  private String protections(String value) {
    return parts(value).stream().map(this::protection).collect(Collectors.joining(", "));
  }

  private String protection(String part) {
    String kind = part.split(" ", 2)[0];
    String term = part.substring(kind.length());
    String days =
        INSTANT.matcher(term).replaceAll(found -> shown.dayOf(Instant.parse(found.group())));
    return word("protection." + kind, kind)
        + days.replace(" from ", " " + word("from", "from") + " ")
            .replace(" until ", " " + word("until", "until") + " ");
  }

  private static List<String> parts(String value) {
    return List.of(value.split(", "));
  }

  private String word(String key, String otherwise) {
    String word = messages.getMessage("history.value." + key, null, otherwise, language);
    return word == null ? otherwise : word;
  }
}
