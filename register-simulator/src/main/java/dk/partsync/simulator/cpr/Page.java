package dk.partsync.simulator.cpr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of people in the order of their places in the register, which never change: a cursor stays
 * good while the register changes.
 *
 * @param more whether people come after it
 */
record Page(List<Citizen> citizens, boolean more, boolean notFirst) {

  /** Default and maximum size. */
  static final int SIZE = 100;

  private static final String MARK = "plads:";

  /**
   * @param matches in order
   * @param after cursor, null for the first page
   * @throws IllegalArgumentException when the cursor is none
   */
  static Page of(Stream<Citizen> matches, int first, @Nullable String after) {
    int place = after == null ? -1 : place(after);
    List<Citizen> some =
        matches.filter(citizen -> citizen.ordinal > place).limit(first + 1L).toList();
    boolean more = some.size() > first;
    return new Page(more ? some.subList(0, first) : some, more, after != null);
  }

  /**
   * As a connection of the schema.
   *
   * @param shown what stands for a person
   */
  Object connection(Function<Citizen, Object> shown) {
    List<Object> nodes = citizens.stream().map(shown).toList();
    List<Object> edges = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      edges.add(
          new Node().with("cursor", cursor(citizens.get(i))).with("node", nodes.get(i)).members());
    }
    boolean empty = citizens.isEmpty();
    Node info =
        new Node()
            .with("hasNextPage", more)
            .with("hasPreviousPage", notFirst)
            .with("startCursor", empty ? null : cursor(citizens.get(0)))
            .with("endCursor", empty ? null : cursor(citizens.get(citizens.size() - 1)));
    return new Node()
        .with("pageInfo", info.members())
        .with("edges", edges)
        .with("nodes", nodes)
        .members();
  }

  private static String cursor(Citizen citizen) {
    byte[] text = (MARK + citizen.ordinal).getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().encodeToString(text);
  }

  private static int place(String cursor) {
    String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.US_ASCII);
    if (!text.startsWith(MARK)) {
      throw new IllegalArgumentException("not a cursor of this service");
    }
    return Integer.parseInt(text.substring(MARK.length()));
  }
}
