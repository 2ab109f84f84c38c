package dk.partsync.console;

import dk.partsync.api.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills in {@link User} parameters. */
final class UserResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == User.class;
  }

  @Override
  public @Nullable User resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    return http == null ? null : of(http);
  }

  /** None before somebody has signed in. */
  static @Nullable User of(HttpServletRequest request) {
    return request.getUserPrincipal() == null
        ? null
        : new User(
            request.getUserPrincipal().getName(),
            Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .collect(Collectors.toUnmodifiableSet()));
  }
}
