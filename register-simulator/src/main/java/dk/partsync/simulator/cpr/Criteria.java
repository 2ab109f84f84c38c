package dk.partsync.simulator.cpr;

import dk.partsync.simulator.graphql.Operators;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares people with an input object. The schema's operator types say how each member is
 * compared; the members of one nested object have to be met by one and the same record.
 */
final class Criteria {

  private static final String ANY_CASE = "DafCaseInsensitive";
  private static final String OPERATORS = "Daf";

  private final GraphQLSchema schema;

  Criteria(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** Whether the person meets an object of the type {@code PublicSectorPersonInput}. */
  boolean meet(Citizen citizen, Map<String, Object> input) {
    GraphQLInputObjectType type = type("PublicSectorPersonInput");
    return input.entrySet().stream()
        .allMatch(entry -> meet(citizen, member(type, entry.getKey()), entry));
  }

  private boolean meet(
      Citizen citizen, GraphQLInputObjectType type, Map.Entry<String, Object> entry) {
    Map<String, Object> wanted = object(entry.getValue());
    if (isOperators(type)) {
      return holds(type, wanted, PersonFields.of(citizen, entry.getKey()));
    }
    return records(citizen, entry.getKey()).stream()
        .anyMatch(record -> meets(type, wanted, object(record)));
  }

  /**
   * Whether a record as answers show it meets an input object.
   *
   * @param typeName of the input object
   */
  boolean meets(String typeName, Map<String, Object> wanted, Map<String, Object> record) {
    return meets(type(typeName), wanted, record);
  }

  private boolean meets(
      GraphQLInputObjectType type, Map<String, Object> wanted, Map<String, Object> record) {
    return wanted.entrySet().stream()
        .allMatch(
            entry -> {
              GraphQLInputObjectType member = member(type, entry.getKey());
              Object value = record.get(entry.getKey());
              return isOperators(member)
                  ? holds(member, object(entry.getValue()), value)
                  : meets(member, object(entry.getValue()), object(value));
            });
  }

  private static boolean holds(
      GraphQLInputObjectType type, Map<String, Object> operands, @Nullable Object value) {
    return Operators.hold(operands, value, type.getName().startsWith(ANY_CASE));
  }

  private static Collection<?> records(Citizen citizen, String member) {
    String field =
        switch (member) {
          case "personnummer" -> "personnumre";
          case "navn" -> "navne";
          case "statsborgerskab" -> "statsborgerskaber";
          default -> member;
        };
    if (member.startsWith("cprhaendelse")) {
      return citizen.events.stream().map(Criteria::event).toList();
    }
    return PersonFields.of(citizen, field) instanceof Collection<?> all ? all : List.of();
  }

  private static Map<String, Object> event(Event event) {
    return new Node()
        .with("forretningshaendelse", event.kind())
        .with("haendelseskode", PersonFields.code(event))
        .with("afleveringsdato", Node.text(event.delivered()))
        .day("virkningfra", event.day())
        .members();
  }

  private GraphQLInputObjectType type(String name) {
    return schema.getTypeAs(name);
  }

  private static GraphQLInputObjectType member(GraphQLInputObjectType type, String name) {
    return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type.getField(name).getType());
  }

  private static boolean isOperators(GraphQLInputObjectType type) {
    return type.getName().startsWith(OPERATORS);
  }

  @SuppressWarnings("unchecked") // input objects and records are maps by name
  private static Map<String, Object> object(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
