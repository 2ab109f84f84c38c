package dk.partsync.command.access;

import dk.partsync.api.cpr.PersonSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was searched by, for the record: which fields, and a text that equal searches share. */
final class SearchFields {

  private SearchFields() {}

  /** Names of the fields that were stated. */
  static List<String> named(PersonSearch search) {
    return List.copyOf(stated(search).keySet());
  }

  static String text(PersonSearch search) {
    return stated(search).entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> stated(PersonSearch search) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "givenNames", search.givenNames());
    put(fields, "middleName", search.middleName());
    put(fields, "surname", search.surname());
    put(fields, "roadName", search.roadName());
    put(fields, "houseNumber", search.houseNumber());
    put(fields, "floor", search.floor());
    put(fields, "door", search.door());
    put(fields, "postCode", search.postCode());
    put(fields, "birthDate", search.birthDate());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString().strip();
    if (!text.isEmpty()) {
      fields.put(name, text);
    }
  }
}
