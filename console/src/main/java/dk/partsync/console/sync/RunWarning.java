package dk.partsync.console.sync;

import dk.partsync.api.sync.HoldCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A warning of a run, which its report keeps as an English sentence, in the words of the page.
 *
 * @param key of its words below {@code runs.warning.}, none where the sentence is not one that we
 *     know, so that it is shown as it is
 * @param values what stands in the sentence
 * @param text the sentence
 */
public record RunWarning(@Nullable String key, List<String> values, String text) {

  private static final String NUMBER = "(\\d+)";

  private static final Map<String, Pattern> KNOWN = known();

  static RunWarning of(String text) {
    return KNOWN.entrySet().stream()
        .map(
            known -> {
              Matcher found = known.getValue().matcher(text);
              return found.matches() ? new RunWarning(known.getKey(), groups(found), text) : null;
            })
        .filter(warning -> warning != null)
        .findFirst()
        .orElseGet(() -> new RunWarning(null, List.of(), text));
  }

  /** What stands at a place in the sentence, an empty text where nothing does. */
  public String value(int place) {
    return place < values.size() ? values.get(place) : "";
  }

  /** The words below {@code runs.warning.} that there have to be. */
  static List<String> keys() {
    return List.copyOf(KNOWN.keySet());
  }

  private static List<String> groups(Matcher found) {
    return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toList();
  }

  private static Map<String, Pattern> known() {
    Map<String, Pattern> known = new LinkedHashMap<>();
    Arrays.stream(HoldCode.values())
        .forEach(code -> put(known, "held." + code, "A real run would be held: " + code + "\\."));
    put(
        known,
        "unitsWithoutAnswer",
        "Companies and production units of which CVR gave no usable answer: " + NUMBER + "\\.");
    put(
        known,
        "personsWithoutAnswer",
        "Persons of whom CPR gave no usable answer, left as they are: " + NUMBER + "\\.");
    put(
        known,
        "unitsWithRejectedRow",
        "Known units left as they are because one of their rows was rejected: " + NUMBER + "\\.");
    put(known, "columnsMissing", "The file lacks columns that SOR is expected to have: (.+)\\.");
    put(
        known,
        "leftOpenUnreadable",
        NUMBER
            + " missing units were left open: "
            + NUMBER
            + " rows could not be read and may be theirs\\.");
    put(
        known,
        "leftOpenByHistory",
        NUMBER + " missing units were left open: the history file says that they are open\\.");
    put(known, "paused", "Left alone: (\\S+), paused by (.+) until (\\S+)\\.");
    put(known, "leftAlone", "Left alone: (\\S+)\\.");
    put(known, "moreLeftAlone", "More .+ left alone: " + NUMBER + "\\.");
    return known;
  }

  private static void put(Map<String, Pattern> known, String key, String sentence) {
    known.put(key, Pattern.compile(sentence));
  }
}
