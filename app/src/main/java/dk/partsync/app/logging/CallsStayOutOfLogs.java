package dk.partsync.app.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Refuses what the HTTP client would write out of calls to registers, and the stand-in for MongoDB
 * out of calls to it, whatever the levels are set to: numbers, answers, access tokens, keys in
 * addresses and documents.
 */
@Component
final class CallsStayOutOfLogs extends TurboFilter implements DisposableBean {

  private static final Set<String> REFUSED =
      Set.of(
          "org.apache.hc.client5.http.wire",
          "org.apache.hc.client5.http.headers",
          // whole addresses, which hold the API key where there is one
          "org.apache.hc.client5.http.impl.classic.MainClientExec");

  /** Writes out whole commands that fail, at ERROR. */
  private static final String STAND_IN = "de.bwaldvogel.";

  private final @Nullable LoggerContext logging =
      LoggerFactory.getILoggerFactory() instanceof LoggerContext logback ? logback : null;

  CallsStayOutOfLogs() {
    if (logging != null) {
      logging.addTurboFilter(this);
    }
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] arguments,
      @Nullable Throwable failure) {
    String name = logger.getName();
    boolean refused = REFUSED.contains(name) || name.startsWith(STAND_IN);
    return refused ? FilterReply.DENY : FilterReply.NEUTRAL;
  }

  @Override
  public void destroy() {
    if (logging != null) {
      logging.getTurboFilterList().remove(this);
    }
  }
}
