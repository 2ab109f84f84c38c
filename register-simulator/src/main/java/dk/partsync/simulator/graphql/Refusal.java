package dk.partsync.simulator.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the errors with which the platform refuses a question. */
public final class Refusal {

  private Refusal() {}

  /** An error with a code of the platform. */
  public static GraphQLError of(String code, String message) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .extensions(Map.of("code", code))
        .build();
  }

  /** An error that the platform gives no code. */
  public static GraphQLError withoutCode(String message) {
    return GraphqlErrorBuilder.newError().message("%s", message).build();
  }

  /**
   * An error of one field, which is null in the data, in the shape that was captured
   * (cvr-datafordeler.md section 6.1).
   *
   * @param code empty for none
   */
  public static GraphQLError at(DataFetchingEnvironment environment, String code, String message) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("traceId", traceId());
    if (!code.isEmpty()) {
      extensions.put("code", code);
    }
    return GraphqlErrorBuilder.newError(environment)
        .message("%s", message)
        .extensions(extensions)
        .build();
  }

  private static String traceId() {
    String digits = UUID.randomUUID().toString().replace("-", "");
    return "00-%s-%s-01".formatted(digits, digits.substring(0, 16));
  }
}
