package dk.partsync.registers.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page of persons (section 4.3).
 *
 * @param next cursor of the page after it, none on the last one
 */
record Page(List<Part> persons, @Nullable String next) {

  /**
   * @throws CprFailure with {@code MALFORMED} when persons or the way to further ones are missing
   */
  static Page of(JsonNode connection) {
    JsonNode nodes = connection.path("nodes");
    Part information = new Part(connection.path("pageInfo"));
    JsonNode more = information.node().path("hasNextPage");
    String next = information.text("endCursor");
    if (!nodes.isArray()
        || nodes.values().stream().anyMatch(node -> !node.isObject())
        || !more.isBoolean()
        || (more.booleanValue() && next == null)) {
      throw CprFailures.malformed("CPR answered without persons or without page information.");
    }
    return new Page(
        nodes.values().stream().map(Part::new).toList(), more.booleanValue() ? next : null);
  }
}
