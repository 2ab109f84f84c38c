package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold of single fields for a document to match a query. */
final class Conditions {

  static final Conditions NONE = new Conditions();

  private final Map<String, List<@Nullable Object>> byField = new HashMap<>();
  private final Map<String, List<Range>> ranges = new HashMap<>();

  private Conditions() {}

  static Conditions of(Document query) {
    Conditions conditions = new Conditions();
    conditions.take(query);
    conditions.byField.forEach(
        (field, values) ->
            conditions.ranges.put(field, values.stream().flatMap(Range::of).toList()));
    return conditions;
  }

  private void take(Document query) {
    for (Map.Entry<String, Object> entry : query.entrySet()) {
      if (entry.getKey().equals("$and")) {
        ((Collection<?>) entry.getValue()).forEach(part -> take((Document) part));
      } else if (!entry.getKey().startsWith("$")) {
        byField.computeIfAbsent(entry.getKey(), field -> new ArrayList<>()).add(entry.getValue());
      }
    }
  }

  /** The conditions on these fields, if there is one on each. */
  @Nullable Document on(List<IndexKey> fields) {
    Document query = new Document();
    for (IndexKey field : fields) {
      List<@Nullable Object> conditions = byField.get(field.getKey());
      if (conditions == null) {
        return null;
      }
      query.append(field.getKey(), conditions.get(0));
    }
    return query;
  }

  /** The range that holds the field's value if it has one only. */
  Range range(String field) {
    return ranges(field).stream().reduce(Range.ALL, Range::and);
  }

  /** The ranges of which one holds the field's value, or one of its values; empty if not known. */
  List<Range> alternatives(String field) {
    return byField.getOrDefault(field, List.of()).stream()
        .map(Range::alternatives)
        .filter(alternatives -> alternatives.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** The ranges that each hold the field's value, or one of its values if it has several. */
  List<Range> ranges(String field) {
    return ranges.getOrDefault(field, List.of());
  }

  boolean isOn(String field) {
    return byField.containsKey(field);
  }
}
