package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class DyingThreadsTest {

  private final AnnotationConfigApplicationContext beans =
      new AnnotationConfigApplicationContext(DyingThreads.class, ApplicationAvailabilityBean.class);
  private final Logger logger = (Logger) LoggerFactory.getLogger(DyingThreads.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    AvailabilityChangeEvent.publish(beans, LivenessState.CORRECT);
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void end() {
    logger.detachAppender(log);
    beans.close();
    assertThat(Thread.getDefaultUncaughtExceptionHandler()).isNull();
  }

  @Test
  void aThreadThatDiesSaysSoWithoutWhatItWasAtWorkOn() throws InterruptedException {
    die(new IllegalStateException("at 010190-1234"));

    ILoggingEvent said = log.list.get(0);
    assertThat(said.getFormattedMessage()).isEqualTo("Thread a-worker died");
    assertThat(ThrowableProxyUtil.asString(said.getThrowableProxy()))
        .contains("IllegalStateException", "DyingThreadsTest")
        .doesNotContain("1234");
    assertThat(liveness()).isEqualTo(LivenessState.CORRECT);
  }

  @Test
  void whenTheMemoryRanOutTheProcessIsNoLongerAlive() throws InterruptedException {
    die(new OutOfMemoryError("planted"));

    assertThat(liveness()).isEqualTo(LivenessState.BROKEN);
  }

  private LivenessState liveness() {
    return beans.getBean(ApplicationAvailabilityBean.class).getLivenessState();
  }

  private static void die(Throwable cause) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              if (cause instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) cause;
            },
            "a-worker");
    worker.start();
    worker.join();
  }
}
