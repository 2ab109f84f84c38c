package dk.partsync.app;

import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole product in this process, on a port that is free and with the clock of the test: its
 * day, and the time of its events. Downloads are tried as often as ever but with short pauses.
 */
public final class RunningProduct implements AutoCloseable {

  private static final DownloadLimits QUICK =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          4,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          1L << 30);

  private final ConfigurableApplicationContext context;
  private final Users users;

  private RunningProduct(ConfigurableApplicationContext context, Users users) {
    this.context = context;
    this.users = users;
  }

  /** Starts a fresh installation. */
  public static RunningProduct start(Path dataDir, Clock clock) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ConfigurableApplicationContext context = run(dataDir, clock);
      Users users = Users.printedIn(printed.toString(StandardCharsets.UTF_8));
      return new RunningProduct(context, users);
    } finally {
      System.setOut(terminal);
    }
  }

  /** Starts what is installed already; its users are those of the first start. */
  public static RunningProduct startAgain(Path dataDir, Clock clock, Users users) {
    return new RunningProduct(run(dataDir, clock), users);
  }

  public ApiClient as(String user) {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new ApiClient(port, users, user);
  }

  public Users users() {
    return users;
  }

  @Override
  public void close() {
    context.close();
    GenericEventMessage.clock = Clock.systemUTC();
  }

  private static ConfigurableApplicationContext run(Path dataDir, Clock clock) {
    GenericEventMessage.clock = clock;
    SpringApplication application = new SpringApplication(Partsync.class);
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean("testClock", Clock.class, () -> clock, RunningProduct::prefer);
          beans.registerBean(
              "quickDownloader",
              SourceDownloader.class,
              () -> new SourceDownloader(QUICK),
              RunningProduct::prefer);
        });
    return application.run(
        "--server.port=0", "--partsync.data-dir=" + dataDir, "--logging.level.root=WARN");
  }

  private static void prefer(BeanDefinition bean) {
    bean.setPrimary(true);
  }
}
