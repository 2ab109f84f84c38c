package dk.partsync.http;

import dk.partsync.web.Caller;
import dk.partsync.web.PrintableText;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills in {@link Caller} parameters; without a principal the request is refused. */
final class CallerResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return caller(request.getUserPrincipal(), request.getHeader(Caller.PURPOSE_HEADER));
  }

  /**
   * @throws RequestRefused without a principal, or when the purpose is no text
   */
  static Caller caller(@Nullable Principal principal, @Nullable String purpose) {
    if (principal == null) {
      throw RequestRefused.because(ProblemCode.UNAUTHENTICATED);
    }
    return new Caller(principal.getName(), purpose(purpose));
  }

  private static @Nullable String purpose(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String purpose = PrintableText.fromHeader(header).strip();
    Faults faults = new Faults();
    faults.require(Caller.PURPOSE_HEADER, PrintableText.isPrintable(purpose), PrintableText.RULE);
    faults.refuseIfAny();
    return purpose;
  }
}
