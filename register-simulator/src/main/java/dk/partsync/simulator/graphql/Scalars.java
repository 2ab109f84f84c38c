package dk.partsync.simulator.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
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

/** The scalars of the schemas: days and times are text on the wire. */
public final class Scalars {

  /** A day; {@link LocalDate} as input. */
  public static final GraphQLScalarType LOCAL_DATE = text("LocalDate", LocalDate::parse);

  /** A time with offset; {@link java.time.Instant} as input. */
  public static final GraphQLScalarType DAF_DATE_TIME =
      text("DafDateTime", text -> OffsetDateTime.parse(text).toInstant());

  /** A number of 64 bits; {@link Long} as input. */
  public static final GraphQLScalarType LONG = scalar("Long", new Whole());

  /** Text of a fixed form. */
  public static final GraphQLScalarType UUID = text("UUID", text -> text);

  /** One character, as text. */
  public static final GraphQLScalarType CHAR = text("Char", text -> text);

  private Scalars() {}

  private static GraphQLScalarType text(String name, Function<String, Object> reader) {
    return scalar(name, new Text(name, reader));
  }

  private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }

  private record Whole() implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof Number number && !(input instanceof Double)) {
        return number.longValue();
      }
      throw CoercingParseValueException.newCoercingParseValueException()
          .message("Long cannot parse the given value")
          .build();
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof IntValue number && number.getValue().bitLength() < Long.SIZE) {
        return number.getValue().longValue();
      }
      throw CoercingParseLiteralException.newCoercingParseLiteralException()
          .message("Long cannot parse the given literal")
          .build();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return IntValue.of(((Number) input).intValue());
    }
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
