package dk.partsync.app.axon;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Refuses every log statement that would write out a message with all that it holds, whatever the
 * levels are set to: Axon's dead-letter queues do so at INFO, other parts of it at TRACE.
 */
@Component
final class MessagesStayOutOfLogs extends TurboFilter implements DisposableBean {

  private final @Nullable LoggerContext logging =
      LoggerFactory.getILoggerFactory() instanceof LoggerContext logback ? logback : null;

  MessagesStayOutOfLogs() {
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
    if (arguments != null) {
      for (Object argument : arguments) {
        if (argument instanceof Message || argument instanceof DeadLetter) {
          return FilterReply.DENY;
        }
      }
    }
    return FilterReply.NEUTRAL;
  }

  @Override
  public void destroy() {
    if (logging != null) {
      logging.getTurboFilterList().remove(this);
    }
  }
}
