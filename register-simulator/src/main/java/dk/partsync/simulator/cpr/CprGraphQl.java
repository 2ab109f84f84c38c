package dk.partsync.simulator.cpr;

import dk.partsync.simulator.graphql.GraphQlAnswer;
import dk.partsync.simulator.graphql.QueryRules;
import dk.partsync.simulator.graphql.Scalars;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers questions of one service from a world, by real GraphQL. Safe for use by many threads. */
public final class CprGraphQl {

  private static final DataFetcher<@Nullable Object> MEMBER = CprGraphQl::member;

  private final CprWorld world;
  private final String schemaText;
  private final GraphQL graphQl;

  /** The service over this world. */
  public CprGraphQl(CprService service, CprWorld world) {
    this.world = world;
    this.schemaText = SchemaText.of(service);
    GraphQLSchema schema = schema(service, schemaText, world);
    this.graphQl = GraphQL.newGraphQL(schema).instrumentation(new QueryRules()).build();
  }

  /** The schema in GraphQL's language. */
  public String schemaText() {
    return schemaText;
  }

  /** Answers a question; errors are in the answer. */
  public GraphQlAnswer answer(
      String query, Map<String, Object> variables, @Nullable String operationName) {
    ExecutionInput input =
        ExecutionInput.newExecutionInput(query)
            .variables(variables)
            .operationName(operationName)
            .build();
    ExecutionResult result = world.undisturbed(() -> graphQl.execute(input));
    return GraphQlAnswer.of(result);
  }

  private static GraphQLSchema schema(CprService service, String text, CprWorld world) {
    RootFetcher root = new RootFetcher(service, world);
    GraphQLCodeRegistry.Builder code =
        GraphQLCodeRegistry.newCodeRegistry()
            .defaultDataFetcher(DataFetcherFactories.useDataFetcher(MEMBER));
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .codeRegistry(code)
            .scalar(Scalars.LOCAL_DATE)
            .scalar(Scalars.DAF_DATE_TIME)
            .type("Query", type -> type.dataFetcher(service.rootField(), root))
            .build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
  }

  private static @Nullable Object member(DataFetchingEnvironment environment) {
    Object source = environment.getSource();
    String name = environment.getField().getName();
    Object value =
        source instanceof Citizen citizen
            ? PersonFields.of(citizen, name)
            : source instanceof Map<?, ?> map ? map.get(name) : null;
    Map<?, ?> where = environment.getArgument("where");
    return where == null ? value : StatusFilter.keep(value, where);
  }
}
