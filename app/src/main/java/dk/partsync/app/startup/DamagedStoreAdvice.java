package dk.partsync.app.startup;

import dk.partsync.http.ProblemCode;
import dk.partsync.http.ProblemWriter;
import dk.partsync.store.DamagedStoreException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what a damaged store cannot do with a code of its own: health says where the damage is.
 * It is here because the API does not know which store there is. Without Retry-After, for trying
 * again does not help.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("embedded")
final class DamagedStoreAdvice {

  private final ProblemWriter problems;

  DamagedStoreAdvice(ProblemWriter problems) {
    this.problems = problems;
  }

  /**
   * @throws DamagedStoreException the failure itself when part of an answer is already on its way,
   *     so that the container breaks the connection off
   */
  @ExceptionHandler
  void refused(DamagedStoreException damage, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      throw damage;
    }
    problems.write(response, ProblemCode.STORE_DAMAGED);
  }
}
