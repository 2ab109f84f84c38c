package dk.partsync.simulator.cvr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page of rows as the schema has it (section 6.3). */
final class Connection {

  /** Default and maximum size. */
  static final int SIZE = 1000;

  private Connection() {}

  /**
   * @param found what comes after the cursor, in order
   */
  static Map<String, Object> of(Stream<Search.Found> found, int first) {
    List<Search.Found> some = found.limit(first + 1L).toList();
    boolean more = some.size() > first;
    List<Search.Found> page = more ? some.subList(0, first) : some;
    Map<String, Object> info = new HashMap<>();
    info.put("hasNextPage", more);
    info.put("hasPreviousPage", false);
    if (!page.isEmpty()) {
      info.put("startCursor", page.get(0).cursor().text());
      info.put("endCursor", page.get(page.size() - 1).cursor().text());
    }
    return Map.of(
        "pageInfo", info,
        "nodes", page.stream().map(Search.Found::row).toList(),
        "edges", page.stream().map(Connection::edge).toList());
  }

  private static Map<String, Object> edge(Search.Found one) {
    return Map.of("cursor", one.cursor().text(), "node", one.row());
  }
}
