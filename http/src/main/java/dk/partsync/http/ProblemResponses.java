package dk.partsync.http;

import dk.partsync.api.RejectionCode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Documents the problem documents that an endpoint can answer with, by status. */
final class ProblemResponses implements OperationCustomizer {

  private static final String PROBLEM = "application/problem+json";

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Map<Integer, List<Problem>> byStatus =
        problemsOf(operation, method.getMethodAnnotation(Refuses.class)).stream()
            .collect(Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()));
    byStatus.forEach(
        (status, problems) ->
            operation.getResponses().addApiResponse(String.valueOf(status), response(problems)));
    return operation;
  }

  private static List<Problem> problemsOf(Operation operation, @Nullable Refuses refuses) {
    List<Problem> problems = new ArrayList<>();
    boolean hasBody = operation.getRequestBody() != null;
    boolean hasParameters = operation.getParameters() != null;
    if (hasBody || hasParameters) {
      problems.add(Problem.invalid(List.of(new Fault("field", "is required"))));
    }
    problems.add(Problem.of(ProblemCode.UNAUTHENTICATED));
    problems.add(Problem.of(ProblemCode.FORBIDDEN));
    if (hasParameters && hasPathVariable(operation)) {
      problems.add(Problem.of(RejectionCode.NOT_FOUND, "Nothing has this id."));
    }
    problems.add(Problem.of(ProblemCode.NOT_ACCEPTABLE));
    if (hasBody) {
      problems.add(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
    }
    if (refuses != null) {
      for (RejectionCode code : refuses.value()) {
        problems.add(Problem.of(code, "The command was refused."));
      }
      for (ProblemCode code : refuses.http()) {
        problems.add(Problem.of(code));
      }
    }
    problems.add(Problem.incident(new UUID(0, 0)));
    problems.add(Problem.of(ProblemCode.UNAVAILABLE));
    problems.add(Problem.of(ProblemCode.TIMEOUT));
    return problems;
  }

  private static boolean hasPathVariable(Operation operation) {
    return operation.getParameters().stream().anyMatch(p -> "path".equals(p.getIn()));
  }

  private static ApiResponse response(List<Problem> problems) {
    String codes = problems.stream().map(Problem::code).collect(Collectors.joining(" or "));
    return new ApiResponse()
        .description(problems.get(0).title() + ": " + codes)
        .content(
            new Content()
                .addMediaType(
                    PROBLEM,
                    new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                        .example(Examples.asTree(problems.get(0)))));
  }
}
