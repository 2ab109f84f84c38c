package dk.partsync.simulator.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The platform's own rules for a question that is valid GraphQL (cpr-datafordeler.md section 4.6,
 * cvr-datafordeler.md section 6.1). Judged on the question with its fragments spread, so that a
 * fragment neither hides a breach nor makes one.
 */
public final class QueryRules extends SimplePerformantInstrumentation {

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    List<GraphQLError> errors =
        check(
            parameters.getExecutionContext().getNormalizedQueryTree().get().getTopLevelFields(),
            parameters.getExecutionContext().getGraphQLSchema());
    if (!errors.isEmpty()) {
      throw new AbortExecutionException(errors);
    }
    return SimpleInstrumentationContext.noOp();
  }

  private static List<GraphQLError> check(
      List<ExecutableNormalizedField> roots, GraphQLSchema schema) {
    if (roots.stream().anyMatch(root -> isIntrospection(root.getName()))) {
      return List.of(Refusal.of("HC0046", "Introspection is not allowed for the current request."));
    }
    if (roots.stream().filter(root -> !root.getName().equals("__typename")).count() > 1) {
      return List.of(Refusal.of("DAF-GQL-0010", "Only one root field is allowed in a query"));
    }
    List<GraphQLError> errors = new ArrayList<>();
    for (ExecutableNormalizedField root : roots) {
      root.traverseSubTree(field -> check(field, schema, errors));
      check(root, schema, errors);
    }
    return List.copyOf(errors);
  }

  private static void check(
      ExecutableNormalizedField field, GraphQLSchema schema, List<GraphQLError> errors) {
    if (field.getAlias() != null) {
      add(errors, Refusal.of("DAF-GQL-0008", "Aliases are not allowed: " + field.getAlias()));
    }
    if (!InLists.areShort(field.getResolvedArguments())) {
      add(
          errors,
          Refusal.of(
              "DAF-GQL-0016",
              "The number of elements in the supplied 'in' list is not allowed to exceed "
                  + InLists.LONGEST));
    }
    String missing = missing(field, schema);
    if (!missing.isEmpty()) {
      add(
          errors,
          Refusal.withoutCode("Required fields are missing in query selection: " + missing));
    }
  }

  private static void add(List<GraphQLError> errors, GraphQLError error) {
    if (errors.stream().noneMatch(one -> one.getMessage().equals(error.getMessage()))) {
      errors.add(error);
    }
  }

  private static String missing(ExecutableNormalizedField field, GraphQLSchema schema) {
    if (!field.hasChildren()) {
      return "";
    }
    Set<String> selected =
        field.getChildren().stream()
            .map(ExecutableNormalizedField::getName)
            .collect(Collectors.toSet());
    return required(GraphQLTypeUtil.unwrapAll(field.getType(schema)))
        .filter(name -> !selected.contains(name))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> required(@Nullable Object type) {
    return type instanceof GraphQLObjectType object
        ? object.getFieldDefinitions().stream()
            .filter(definition -> definition.hasAppliedDirective("requiredField"))
            .map(GraphQLFieldDefinition::getName)
        : Stream.of();
  }

  private static boolean isIntrospection(String name) {
    return name.equals("__schema") || name.equals("__type");
  }
}
