package dk.partsync.app.wiring;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Everything that an application logs from the moment its logging is set up, kept here instead of
 * on the console.
 */
final class LogCapture extends AppenderBase<ILoggingEvent>
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    setContext(logging);
    start();
    Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAppender("CONSOLE");
    root.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(
        "%s %s %s %s %s"
            .formatted(
                event.getLevel(),
                event.getLoggerName(),
                event.getFormattedMessage(),
                event.getMDCPropertyMap(),
                trace));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
