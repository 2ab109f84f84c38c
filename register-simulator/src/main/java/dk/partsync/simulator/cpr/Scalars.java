package dk.partsync.simulator.cpr;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;

/** The scalars of the schema: text on the wire, days and instants as input. */
final class Scalars {

  static final GraphQLScalarType LOCAL_DATE = scalar("LocalDate", LocalDate::parse);
  static final GraphQLScalarType DAF_DATE_TIME =
      scalar("DafDateTime", text -> OffsetDateTime.parse(text).toInstant());

  private Scalars() {}

  private static GraphQLScalarType scalar(String name, Function<String, Object> reader) {
    return GraphQLScalarType.newScalar().name(name).coercing(new Text(name, reader)).build();
  }

  private record Text(String type, Function<String, Object> reader)
      implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return reader.apply(input.toString());
      } catch (DateTimeException e) {
        throw CoercingParseValueException.newCoercingParseValueException()
            .message(type + " cannot parse the given value")
            .build();
      }
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      try {
        return reader.apply(((StringValue) input).getValue());
      } catch (DateTimeException | ClassCastException e) {
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
            .message(type + " cannot parse the given literal")
            .build();
      }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.of(input.toString());
    }
  }
}
