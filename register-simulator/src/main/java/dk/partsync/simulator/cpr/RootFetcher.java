package dk.partsync.simulator.cpr;

import dk.partsync.simulator.graphql.Refusal;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers the one root field of a service with a page of people. */
final class RootFetcher implements DataFetcher<Object> {

  private final CprService service;
  private final CprWorld world;

  RootFetcher(CprService service, CprWorld world) {
    this.service = service;
    this.world = world;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Integer first = environment.getArgument("first");
    if (first != null && (first < 1 || first > Page.SIZE)) {
      return refused(
          Refusal.of("HC0051", "The page size has to be between 1 and %d.".formatted(Page.SIZE)));
    }
    try {
      Page page =
          Page.of(
              find(environment),
              first == null ? Page.SIZE : first,
              environment.getArgument("after"));
      return page.connection(this::shown);
    } catch (IllegalArgumentException e) {
      return refused(Refusal.withoutCode("Invalid argument: " + e.getMessage()));
    }
  }

  private Stream<Citizen> find(DataFetchingEnvironment environment) {
    Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
    Criteria criteria = new Criteria(environment.getGraphQLSchema());
    return service == CprService.PUBLIC
        ? new PublicSearch(world.registry(), criteria).find(input)
        : new PrivateSearch(world.registry(), criteria).find(input).stream();
  }

  private Object shown(Citizen citizen) {
    return service == CprService.PUBLIC ? citizen : new PrivateView(world.now()).of(citizen);
  }

  private static DataFetcherResult<@Nullable Object> refused(GraphQLError error) {
    return DataFetcherResult.<@Nullable Object>newResult().error(error).build();
  }
}
