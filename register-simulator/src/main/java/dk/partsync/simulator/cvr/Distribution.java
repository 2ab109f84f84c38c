package dk.partsync.simulator.cvr;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of whole documents: searches and scrolls (section 8). What is known shows at
 * once, also while imports on Datafordeler are held. Safe for use by many threads.
 */
public final class Distribution {

  /** Most documents that a search without scroll reaches. */
  public static final int WINDOW = 3000;

  private static final int SIZE = 10;
  private static final int MOST_SCROLLS = 100;

  private final CvrWorld world;
  private final Documents documents;
  private final Map<String, Scroll> scrolls = new LinkedHashMap<>();
  private long scrolled;

  /** The distribution of this world. */
  public Distribution(CvrWorld world) {
    this.world = world;
    this.documents = new Documents(world.register());
  }

  /** The kinds of documents. */
  public enum Type {
    COMPANY("virksomhed", "Vrvirksomhed", "cvr-v-20220630", Kind.COMPANY),
    PRODUCTION_UNIT(
        "produktionsenhed", "VrproduktionsEnhed", "cvr-p-20200115", Kind.PRODUCTION_UNIT);

    private final String path;
    private final String title;
    private final String alias;
    private final Kind kind;

    Type(String path, String title, String alias, Kind kind) {
      this.path = path;
      this.title = title;
      this.alias = alias;
      this.kind = kind;
    }

    /** Its part of the address. */
    public String path() {
      return path;
    }
  }

  /** A page of what was found. */
  private record Scroll(Type type, List<Integer> places, Selection selection, int from, int size) {

    Scroll following() {
      return new Scroll(type, places, selection, from + size, size);
    }
  }

  /**
   * Searches.
   *
   * @param request the body, as JSON has it
   * @param scroll whether the rest is to be had by {@link #next}
   * @throws IllegalArgumentException when the request is of a form that is not known here
   */
  public Map<String, Object> search(Type type, Map<String, Object> request, boolean scroll) {
    Object query = request.getOrDefault("query", Map.of("match_all", Map.of()));
    int from = number(request, "from", 0);
    int size = number(request, "size", SIZE);
    if (from < 0 || size < 0 || (!scroll && from + size > WINDOW)) {
      throw new IllegalArgumentException(
          "Result window is too large, from + size must be less than or equal to: ["
              + WINDOW
              + "]");
    }
    DocumentQuery wanted = new DocumentQuery(type.title, query);
    Comparator<Integer> order = order(type, world.register(), request.get("sort"));
    Selection selection = new Selection(type.title, request.get("_source"));
    return world.undisturbed(
        () -> {
          List<Integer> places = find(type, wanted, order);
          return scroll
              ? page("scroll-" + ++scrolled, new Scroll(type, places, selection, 0, size))
              : answer(new Scroll(type, places, selection, from, size), null);
        });
  }

  /**
   * The next page of a scroll; null when there is no such scroll.
   *
   * @param id of the scroll
   */
  public @Nullable Map<String, Object> next(String id) {
    return world.undisturbed(
        () -> {
          Scroll scroll = scrolls.remove(id);
          return scroll == null ? null : page(id, scroll);
        });
  }

  /** Ends a scroll, if there is such a one. */
  public void end(String id) {
    world.undisturbed(() -> scrolls.remove(id));
  }

  private Map<String, Object> page(String id, Scroll page) {
    scrolls.put(id, page.following());
    if (scrolls.size() > MOST_SCROLLS) {
      scrolls.remove(scrolls.keySet().iterator().next());
    }
    return answer(page, id);
  }

  private List<Integer> find(Type type, DocumentQuery query, Comparator<Integer> order) {
    Register register = world.register();
    return candidates(query)
        .filter(place -> place >= 0 && place < register.size())
        .filter(place -> register.kind(place) == type.kind)
        .filter(place -> query.allows(register.updated(place)))
        .boxed()
        .sorted(order)
        .toList();
  }

  private IntStream candidates(DocumentQuery query) {
    List<String> values = query.values();
    if (values == null) {
      return world.register().places();
    }
    return values.stream()
        .flatMap(value -> places(query.field(), value))
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct();
  }

  private Stream<Integer> places(String field, String value) {
    return switch (field) {
      case "cvrNummer" ->
          FictitiousUnitNumbers.containCvr(value)
              ? world.register().byCvr(Long.parseLong(value)).stream()
              : Stream.of();
      case "pNummer" -> Stream.of(FictitiousUnitNumbers.indexOfPNumber(value));
      default -> Stream.of(FictitiousUnitNumbers.indexOfId(value));
    };
  }

  private Map<String, Object> answer(Scroll page, @Nullable String scroll) {
    List<Object> hits =
        page.places.stream()
            .skip(page.from)
            .limit(page.size)
            .map(place -> hit(page, world.register().unit(place)))
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    if (scroll != null) {
      answer.put("_scroll_id", scroll);
    }
    answer.put("took", 2);
    answer.put("timed_out", false);
    answer.put("_shards", Map.of("total", 6, "successful", 6, "skipped", 0, "failed", 0));
    answer.put("hits", Map.of("total", page.places.size(), "max_score", 1.0, "hits", hits));
    return answer;
  }

  private Object hit(Scroll page, Unit unit) {
    return Map.of(
        "_index",
        page.type.alias,
        "_type",
        "_doc",
        "_id",
        unit.id(),
        "_score",
        1.0,
        "_source",
        Map.of(page.type.title, page.selection.of(documents.of(unit))));
  }

  /** By the last update, or by id when nothing is said. */
  private static Comparator<Integer> order(Type type, Register register, @Nullable Object sort) {
    Object one = sort instanceof List<?> list && list.size() == 1 ? list.get(0) : sort;
    if (one == null || one.equals("_doc")) {
      return Comparator.naturalOrder();
    }
    String field = type.title + ".sidstOpdateret";
    Comparator<Integer> rising = Comparator.comparing(register::updated);
    Object way = one instanceof Map<?, ?> map && map.containsKey(field) ? map.get(field) : "";
    if (way.equals("asc") || way.equals(Map.of("order", "asc")) || one.equals(field)) {
      return rising;
    }
    if (way.equals("desc") || way.equals(Map.of("order", "desc"))) {
      return rising.reversed();
    }
    throw new IllegalArgumentException("no such order");
  }

  private static int number(Map<String, Object> request, String name, int otherwise) {
    Object value = request.getOrDefault(name, otherwise);
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("[" + name + "] is a number");
  }
}
