package dk.partsync.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is reached, as in a chain of security filters. */
@Component
public final class ProblemWriter {

  private final JsonMapper json = HttpJson.mapper();

  /**
   * Sets status, content type and body of a response that has not been committed.
   *
   * @throws IOException when the client is gone
   */
  public void write(HttpServletResponse response, ProblemCode code) throws IOException {
    response.setStatus(code.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(Problem.of(code)));
  }
}
