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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Documents the problem documents that an endpoint can answer with, by status. */
final class ProblemResponses implements OperationCustomizer {

  private static final String PROBLEM = "application/problem+json";

  private static final List<ProblemCode> EVERYWHERE =
      List.of(
          ProblemCode.UNAUTHENTICATED,
          ProblemCode.FORBIDDEN,
          ProblemCode.NOT_ACCEPTABLE,
          ProblemCode.UNAVAILABLE,
          ProblemCode.STORE_DAMAGED,
          ProblemCode.TIMEOUT);

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
    if (hasBody || hasParameter(operation, in -> !in.equals("path"))) {
      problems.add(Problem.invalid(List.of(new Fault("name", "is required"))));
    }
    if (hasBody) {
      problems.add(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
      problems.add(Problem.of(ProblemCode.CONTENT_TOO_LARGE));
    }
    if (hasParameter(operation, in -> in.equals("path"))) {
      problems.add(Problem.of(RejectionCode.NOT_FOUND, "Nothing has this id."));
    }
    if (refuses != null) {
      Stream.of(refuses.value())
          .map(code -> Problem.of(code, "One sentence that says why."))
          .forEach(problems::add);
      Stream.of(refuses.http()).map(Problem::of).forEach(problems::add);
    }
    EVERYWHERE.stream().map(Problem::of).forEach(problems::add);
    problems.add(Problem.incident(new UUID(0, 0)));
    return problems;
  }

  private static boolean hasParameter(Operation operation, Predicate<String> place) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> place.test(p.getIn()));
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
