package dk.partsync.app.wiring;

import dk.partsync.app.ApiClient;
import dk.partsync.app.Partsync;
import dk.partsync.app.Users;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product in this process, on a free port and a data directory of its own. */
public final class StartedProduct implements AutoCloseable {

  private static final String QUIET = "--logging.level.root=WARN";

  private final ConfigurableApplicationContext context;
  private final LogCapture log;
  private final String printed;
  private final Users users;
  private final HttpClient http = HttpClient.newHttpClient();

  private StartedProduct(
      ConfigurableApplicationContext context, LogCapture log, String printed, Users users) {
    this.context = context;
    this.log = log;
    this.printed = printed;
    this.users = users;
  }

  public static StartedProduct start(Path data) {
    return start(data, List.of());
  }

  /** Starts with the further bean classes and command line arguments. */
  public static StartedProduct start(Path data, List<Class<?>> further, String... arguments) {
    SpringApplication application =
        new SpringApplication(
            Stream.concat(Stream.of(Partsync.class), further.stream()).toArray(Class<?>[]::new));
    return run(application, data, Optional.empty(), arguments);
  }

  /** Starts a fresh installation that lives in the time of the test. */
  public static StartedProduct start(Path data, Clock clock) {
    return run(at(clock), data, Optional.empty(), QUIET);
  }

  /** The same, marked as one for tests: it calls no host of production. */
  public static StartedProduct startForTests(Path data, Clock clock) {
    return run(at(clock), data, Optional.empty(), QUIET, "--partsync.installation=test");
  }

  /** Starts what is installed already; its users are those of the first start. */
  public static StartedProduct startAgain(Path data, Clock clock, Users users) {
    return run(at(clock), data, Optional.of(users), QUIET);
  }

  private static SpringApplication at(Clock clock) {
    SpringApplication application = new SpringApplication(Partsync.class);
    application.addInitializers(new TimeOfTheTest(clock));
    return application;
  }

  private static StartedProduct run(
      SpringApplication application, Path data, Optional<Users> known, String... arguments) {
    LogCapture log = new LogCapture();
    application.addInitializers(log);
    List<String> all = new ArrayList<>(List.of("--server.port=0", "--partsync.data-dir=" + data));
    all.addAll(Arrays.asList(arguments));
    PrintStream out = System.out;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      ConfigurableApplicationContext context = application.run(all.toArray(String[]::new));
      String printed = captured.toString(StandardCharsets.UTF_8);
      Users users = known.orElseGet(() -> Users.printedIn(printed));
      return new StartedProduct(context, log, printed, users);
    } finally {
      System.setOut(out);
    }
  }

  /** The API as one of the installation's users. */
  public ApiClient as(String user) {
    return new ApiClient(port(), users, user);
  }

  public Users users() {
    return users;
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** What the start printed to the console. */
  public String printed() {
    return printed;
  }

  public List<String> logLines() {
    return log.lines();
  }

  /** The generated passwords by user, empty when the start printed none. */
  public Map<String, String> passwords() {
    return users.passwords();
  }

  /** Basic credentials of a user whose password this start has printed. */
  public String credentials(String user) {
    return Credentials.basic(user, passwords().get(user));
  }

  public int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  public HttpResponse<String> get(String path, String credentials) {
    return send(request(path).header("Authorization", credentials).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    GenericEventMessage.clock = Clock.systemUTC();
  }
}
