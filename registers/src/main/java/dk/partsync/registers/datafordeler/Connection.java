package dk.partsync.registers.datafordeler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page of what a question finds (cpr-datafordeler.md section 4.3, cvr-datafordeler.md section
 * 6.3).
 *
 * @param nodes objects, all of them
 * @param next cursor of the page after it, none on the last one
 */
public record Connection(List<JsonNode> nodes, @Nullable String next) {

  /**
   * @throws DatafordelerFailure with {@code MALFORMED} when nodes or the way to further ones are
   *     missing
   */
  static Connection of(JsonNode connection) {
    JsonNode nodes = connection.path("nodes");
    JsonNode information = connection.path("pageInfo");
    JsonNode more = information.path("hasNextPage");
    String next = Json.text(information, "endCursor");
    if (!nodes.isArray()
        || nodes.values().stream().anyMatch(node -> !node.isObject())
        || !more.isBoolean()
        || (more.booleanValue() && next == null)) {
      throw Failures.malformed(
          "The register answered without what was asked for or without page information.");
    }
    return new Connection(List.copyOf(nodes.values()), more.booleanValue() ? next : null);
  }

  /** Shows nothing of what was found. */
  @Override
  public String toString() {
    return "(page)";
  }
}
