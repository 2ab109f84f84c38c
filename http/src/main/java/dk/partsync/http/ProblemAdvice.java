package dk.partsync.http;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RejectionCode;
import dk.partsync.web.TooManyStreamsException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where failures become problem documents. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  /** By then what waits now has long been done, unless the disk stands still. */
  private static final String RETRY_SECONDS = "2";

  /** A register that is down, or that asks for patience, is not asked again at once. */
  private static final String REGISTER_RETRY_SECONDS = "60";

  private static final Set<String> OF_REGISTER =
      Set.of(
          ProblemCode.REGISTER_DOWN.name(),
          ProblemCode.RATE_LIMITED.name(),
          ProblemCode.BUDGET_EXHAUSTED.name());
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(RequestRefused refused) {
    return answer(refused.problem(), HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<Object> full(TooManyStreamsException full) {
    return answer(Problem.of(ProblemCode.TOO_MANY_STREAMS), HttpHeaders.EMPTY);
  }

  /** A form that cannot be taken apart, whatever the words of the server. */
  @ExceptionHandler
  ResponseEntity<Object> unreadable(MultipartException failure) {
    return answer(Problem.invalid(List.of()), HttpHeaders.EMPTY);
  }

  /**
   * @throws Exception the failure itself when part of an answer is already on its way: the
   *     container then breaks the connection off, so that half an answer never looks like a whole
   *     one
   */
  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> failed(Exception failure, HttpServletResponse response)
      throws Exception {
    if (!response.isCommitted()) {
      Optional<Problem> known = FailedMessage.problemOf(failure);
      return answer(known.orElseGet(() -> incident(failure)), HttpHeaders.EMPTY);
    }
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null;
    }
    throw failure;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String name = e.getPropertyName();
    return invalid(name == null ? "parameter" : name, UnreadableBody.WRONG_FORM);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalid(e.getParameterName(), "is required");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return e instanceof MissingRequestHeaderException missing
        ? invalid(missing.getHeaderName(), "is required")
        : super.handleServletRequestBindingException(e, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Fault> faults =
        e.getBindingResult().getFieldErrors().stream()
            .map(FieldError::getField)
            .distinct()
            .map(field -> new Fault(field, UnreadableBody.WRONG_FORM))
            .toList();
    return answer(Problem.invalid(faults), HttpHeaders.EMPTY);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(Problem.invalid(List.of(UnreadableBody.faultOf(e))), HttpHeaders.EMPTY);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Problem problem =
        switch (status.value()) {
          case 400 -> Problem.invalid(List.of());
          case 404 -> Problem.of(RejectionCode.NOT_FOUND, "There is nothing at this address.");
          case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
          case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
          case 413 -> Problem.of(ProblemCode.CONTENT_TOO_LARGE);
          case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
          case 503 -> Problem.of(ProblemCode.UNAVAILABLE);
          default -> incident(e);
        };
    return answer(problem, headers);
  }

  private static ResponseEntity<Object> invalid(String field, String text) {
    return answer(Problem.invalid(List.of(new Fault(field, text))), HttpHeaders.EMPTY);
  }

  private static Problem incident(Exception failure) {
    UUID incident = UUID.randomUUID();
    LOG.error("Incident {}", incident, FailureWithoutTexts.of(failure));
    return Problem.incident(incident);
  }

  private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status()).headers(headers);
    if (problem.status() == HttpStatus.TOO_MANY_REQUESTS.value()
        || problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(
          HttpHeaders.RETRY_AFTER,
          OF_REGISTER.contains(problem.code()) ? REGISTER_RETRY_SECONDS : RETRY_SECONDS);
    }
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
