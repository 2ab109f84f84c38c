package dk.partsync.console;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RejectionCode;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.MessageFailure.TimedOut;
import dk.partsync.web.TooManyStreamsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Failures as words for a person: a page of their own, or the line under the heading when htmx
 * asked. They never hold what was typed in.
 */
@ControllerAdvice(basePackageClasses = ConsoleErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ConsoleErrors {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleErrors.class);

  private final ShellAdvice shell;

  ConsoleErrors(ShellAdvice shell) {
    this.shell = shell;
  }

  @ExceptionHandler
  ModelAndView notFound(
      NotFoundException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return show("failure.NOT_FOUND", HttpStatus.NOT_FOUND, null, request, response, language);
  }

  @ExceptionHandler
  ModelAndView invalid(
      InvalidInputException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return show(failure.messageKey(), HttpStatus.BAD_REQUEST, null, request, response, language);
  }

  /** A part of an address that was typed by hand, or a form that no page of ours has sent. */
  @ExceptionHandler({TypeMismatchException.class, MultipartException.class})
  ModelAndView unreadable(
      Exception failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return show(
        "failure.INVALID_REQUEST", HttpStatus.BAD_REQUEST, null, request, response, language);
  }

  @ExceptionHandler
  ModelAndView full(
      TooManyStreamsException failure,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return show(
        "failure.UNAVAILABLE", HttpStatus.TOO_MANY_REQUESTS, null, request, response, language);
  }

  /**
   * @throws Exception the failure itself when it is one of security, or part of an answer is
   *     already on its way
   */
  @ExceptionHandler(Exception.class)
  ModelAndView failed(
      Exception failure, HttpServletRequest request, HttpServletResponse response, Locale language)
      throws Exception {
    if (response.isCommitted() || failure instanceof AccessDeniedException) {
      throw failure;
    }
    Optional<MessageFailure> known = MessageFailure.of(failure);
    if (known.isPresent()) {
      return show(key(known.get()), HttpStatus.CONFLICT, null, request, response, language);
    }
    if (failure instanceof ErrorResponse answer) {
      return show(
          "failure.INVALID_REQUEST",
          HttpStatus.valueOf(answer.getStatusCode().value()),
          null,
          request,
          response,
          language);
    }
    UUID incident = UUID.randomUUID();
    LOG.error("Incident {}", incident, FailureWithoutTexts.of(failure));
    return show(
        "failure.INTERNAL",
        HttpStatus.INTERNAL_SERVER_ERROR,
        incident.toString(),
        request,
        response,
        language);
  }

  private static String key(MessageFailure failure) {
    if (failure instanceof Rejected rejected) {
      return key(rejected.code());
    }
    return failure instanceof TimedOut ? "failure.TIMEOUT" : "failure.UNAVAILABLE";
  }

  /** Key of the sentence that says why a command was refused. */
  static String key(RejectionCode code) {
    return "failure." + code.name();
  }

  private ModelAndView show(
      String key,
      HttpStatus status,
      @Nullable String incident,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    boolean part = request.getHeader("HX-Request") != null;
    if (part) {
      response.setHeader("HX-Retarget", "#message");
      response.setHeader("HX-Reswap", "innerHTML");
    }
    ModelAndView page =
        new ModelAndView(part ? "console/shell/failure :: line" : "console/shell/failure", status);
    page.addObject("shell", shell.shell(request, language));
    page.addObject("may", shell.may());
    page.addObject("shown", shell.shown(language));
    page.addObject("key", key);
    page.addObject("incident", incident);
    return page;
  }
}
