package dk.partsync.simulator.cpr;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;

/** Makes the errors with which the platform refuses a question (sections 4.6 and 4.9). */
final class Refusal {

  private Refusal() {}

  static GraphQLError of(String code, String message) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .extensions(Map.of("code", code))
        .build();
  }

  static GraphQLError withoutCode(String message) {
    return GraphqlErrorBuilder.newError().message("%s", message).build();
  }
}
