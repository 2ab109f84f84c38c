package dk.partsync.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads who has signed in to the page they wanted, else to the start. Only by its path: behind a
 * proxy the address that the server knows is not the one that the browser does.
 */
final class BackWhereTheyWanted implements AuthenticationSuccessHandler {

  private static final String START = "/console";

  private final RequestCache wanted = new HttpSessionRequestCache();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication user)
      throws IOException {
    response.sendRedirect(path(wanted.getRequest(request, response)));
    wanted.removeRequest(request, response);
  }

  private static String path(@Nullable SavedRequest saved) {
    if (!(saved instanceof DefaultSavedRequest page) || !page.getMethod().equals("GET")) {
      return START;
    }
    String path = page.getRequestURI();
    if (path == null || !path.startsWith(START + "/")) {
      return START;
    }
    String query = page.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}
