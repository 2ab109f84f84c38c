package dk.partsync.simulator.cvr;

import dk.partsync.simulator.graphql.Refusal;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a root field with a page of rows, or refuses as the platform does. */
final class RootFetcher implements DataFetcher<Object> {

  private static final String EVENTS = "CVR_Events";

  private final CvrWorld world;

  RootFetcher(CvrWorld world) {
    this.world = world;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Integer first = environment.getArgument("first");
    if (first != null && (first < 1 || first > Connection.SIZE)) {
      String text = "The page size has to be between 1 and %d.".formatted(Connection.SIZE);
      return refused(environment, "HC0051", text);
    }
    int size = first == null ? Connection.SIZE : first;
    try {
      return environment.getField().getName().equals(EVENTS)
          ? Connection.of(notices(environment), size)
          : rows(environment, size);
    } catch (IllegalArgumentException e) {
      return refused(environment, "", "The cursor specified in `after` is invalid.");
    }
  }

  private Object rows(DataFetchingEnvironment environment, int first) {
    Entity entity = Entity.ofRootField(environment.getField().getName());
    Where where = new Where(environment.getArgument("where"));
    if (entity == Entity.PERSON) {
      return refused(environment, "DAF-AUTH-0001", "No access to the entity or service");
    }
    if (where.conditions().stream().noneMatch(one -> entity.compulsory().contains(one.field()))) {
      String text =
          "When retrieving data for this entity, a filter on at least one of the following fields"
              + " must be specified: ";
      return refused(environment, "DAF-GQL-0009", text + entity.compulsoryText());
    }
    String after = environment.getArgument("after");
    Cursor cursor = after == null ? null : Cursor.read(after, Cursor.kinds(entity));
    LocalDate day = day(environment.getArgument("virkningstid"));
    return Connection.of(new Search(world.register(), entity).find(where, day, cursor), first);
  }

  private Stream<Search.Found> notices(DataFetchingEnvironment environment) {
    Where where = new Where(environment.getArgument("where"));
    String after = environment.getArgument("after");
    long last = Math.max(after == null ? 0 : lastRead(after), above(where));
    Journal journal = world.journal();
    List<Journal.Notice> rest =
        journal.notices().subList(journal.placeAfter(last), journal.notices().size());
    return rest.stream()
        .map(notice -> new Search.Found(Cursor.ofNotice(notice.id()), Rows.of(notice)))
        .filter(found -> where.allows(found.row()));
  }

  private static long lastRead(String after) {
    return (Long) Cursor.read(after, List.of(String.class, Long.class)).parts().get(1);
  }

  /** The id that a filter wants to be exceeded, which saves looking at what comes before. */
  private static long above(Where where) {
    return where.conditions().stream()
        .filter(one -> one.field().equals("eventid"))
        .map(one -> one.operands().get("gt"))
        .mapToLong(gt -> gt instanceof Long id ? id : 0)
        .max()
        .orElse(0);
  }

  private static @Nullable LocalDate day(@Nullable Instant time) {
    return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private static DataFetcherResult<@Nullable Object> refused(
      DataFetchingEnvironment environment, String code, String message) {
    return DataFetcherResult.<@Nullable Object>newResult()
        .error(Refusal.at(environment, code, message))
        .build();
  }
}
