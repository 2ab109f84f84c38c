package dk.partsync.app.wiring;

import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Gives the product the clock of the test: its day, and the time of its events. Downloads are tried
 * as often as ever but with short pauses.
 */
record TimeOfTheTest(Clock clock)
    implements ApplicationContextInitializer<GenericApplicationContext> {

  private static final DownloadLimits QUICK =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          4,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          1L << 30);

  @Override
  public void initialize(GenericApplicationContext beans) {
    GenericEventMessage.clock = clock;
    beans.registerBean("testClock", Clock.class, () -> clock, TimeOfTheTest::prefer);
    beans.registerBean(
        "quickDownloader",
        SourceDownloader.class,
        () -> new SourceDownloader(QUICK),
        TimeOfTheTest::prefer);
  }

  private static void prefer(BeanDefinition bean) {
    bean.setPrimary(true);
  }
}
