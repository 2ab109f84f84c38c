package dk.partsync.simulator.cvr;

import dk.partsync.simulator.graphql.GraphQlAnswer;
import dk.partsync.simulator.graphql.QueryRules;
import dk.partsync.simulator.graphql.Scalars;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers questions from a world, by real GraphQL. Safe for use by many threads. */
public final class CvrGraphQl {

  private static final String STATUS = "DAF_RegisterImportStatus";

  private final CvrWorld world;
  private final String schemaText;
  private final GraphQL graphQl;

  /** The service over this world. */
  public CvrGraphQl(CvrWorld world) {
    this.world = world;
    this.schemaText = read("cvr.graphqls");
    this.graphQl = GraphQL.newGraphQL(schema()).instrumentation(new QueryRules()).build();
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

  private GraphQLSchema schema() {
    DataFetcher<Object> status = environment -> Rows.of(world.journal().status());
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(Scalars.LOCAL_DATE)
            .scalar(Scalars.DAF_DATE_TIME)
            .scalar(Scalars.LONG)
            .scalar(Scalars.UUID)
            .scalar(Scalars.CHAR)
            .type(
                "Query",
                type -> type.defaultDataFetcher(new RootFetcher(world)).dataFetcher(STATUS, status))
            .build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schemaText), wiring);
  }

  private static String read(String name) {
    try (InputStream in = CvrGraphQl.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
