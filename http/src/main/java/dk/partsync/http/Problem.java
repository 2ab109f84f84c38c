package dk.partsync.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.partsync.api.RejectionCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem document (RFC 9457) of type {@code about:blank}. It holds no personal data and nothing
 * that the client sent.
 *
 * @param title the words of the HTTP status
 * @param detail one sentence for a person
 * @param code the reason, stable: name of a {@link RejectionCode} or a {@link ProblemCode}
 * @param errors every fault of the request, only with codes INVALID_REQUEST and INCOMPLETE
 * @param incident id under which the log tells more, only with code INTERNAL
 * @param traceId id under which the log tells what else the request caused
 */
public record Problem(
    String title,
    int status,
    String detail,
    String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
    @Nullable String incident,
    @Nullable String traceId) {

  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(ProblemCode code) {
    return of(code.status(), code.name(), code.text());
  }

  static Problem of(ProblemCode code, List<Fault> faults) {
    return new Problem(
        code.status().getReasonPhrase(),
        code.status().value(),
        code.text(),
        code.name(),
        faults,
        null,
        TraceId.current());
  }

  static Problem of(RejectionCode code, String text) {
    return of(RejectionStatus.of(code), code.name(), text);
  }

  static Problem invalid(List<Fault> faults) {
    HttpStatus status = RejectionStatus.of(RejectionCode.INVALID_REQUEST);
    return new Problem(
        status.getReasonPhrase(),
        status.value(),
        "The request is not valid.",
        RejectionCode.INVALID_REQUEST.name(),
        faults,
        null,
        TraceId.current());
  }

  static Problem incident(UUID incident) {
    ProblemCode code = ProblemCode.INTERNAL;
    return new Problem(
        code.status().getReasonPhrase(),
        code.status().value(),
        code.text(),
        code.name(),
        List.of(),
        incident.toString(),
        TraceId.current());
  }

  private static Problem of(HttpStatus status, String code, String text) {
    return new Problem(
        status.getReasonPhrase(), status.value(), text, code, List.of(), null, TraceId.current());
  }
}
