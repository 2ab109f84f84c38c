package dk.partsync.command.cpr;

import dk.partsync.api.cpr.PersonSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search by name and address lacks (A2-30). */
final class MissingFields {

  private MissingFields() {}

  static List<String> of(PersonSearch search) {
    List<String> missing = new ArrayList<>();
    addIfBlank(missing, "givenNames", search.givenNames());
    addIfBlank(missing, "surname", search.surname());
    addIfBlank(missing, "roadName", search.roadName());
    addIfBlank(missing, "houseNumber", search.houseNumber());
    addIfBlank(missing, "postCode", search.postCode());
    return missing;
  }

  private static void addIfBlank(List<String> missing, String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      missing.add(field);
    }
  }
}
