package dk.partsync.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The product as a process of its own, which can be killed. */
public final class SeparateProduct implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Duration START = Duration.ofMinutes(4);
  private static final long ASK_LOOK_MILLIS = 10;
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Process process;
  private final StringBuffer output = new StringBuffer();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Launch launch;
  private final Thread reader;
  private Users users;

  private SeparateProduct(Launch launch, Users users) throws IOException {
    this.launch = launch;
    this.users = users;
    this.process = launch.command().start();
    this.reader = new Thread(this::read, "output-of-the-product");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a fresh installation and waits until it answers. */
  public static SeparateProduct start(Path dataDir) throws IOException {
    return start(Launch.of(dataDir));
  }

  /** Starts a fresh installation and waits until it answers. */
  public static SeparateProduct start(Launch launch) throws IOException {
    return new SeparateProduct(launch, null).awaitReady();
  }

  /** Begins to start what is installed already and does not wait; see {@link #awaitReady}. */
  public static SeparateProduct begin(Launch launch, Users users) throws IOException {
    return new SeparateProduct(launch, users);
  }

  /** Kills the process without a warning (SIGKILL) and starts the installation again. */
  public SeparateProduct killAndStartAgain() throws IOException {
    kill();
    return new SeparateProduct(launch, users).awaitReady();
  }

  /**
   * Asks the process to end (SIGTERM), as whoever stops a service does.
   *
   * @return what it printed from then on
   */
  public String terminate(Duration patience) throws InterruptedException {
    int before = output.length();
    process.toHandle().destroy();
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still running after " + patience + ":\n" + output);
    }
    reader.join();
    return output.substring(before);
  }

  /** Starts the installation again after its end. */
  public SeparateProduct startAgain() throws IOException {
    return new SeparateProduct(launch, users).awaitReady();
  }

  public ApiClient as(String user) {
    return as(user, users);
  }

  /** The API of this process for a user whose password another process has printed. */
  public ApiClient as(String user, Users known) {
    return new ApiClient(port.join(), known, user);
  }

  /**
   * Waits until the product answers.
   *
   * @throws RuntimeException if it ends before that, or takes too long
   */
  public SeparateProduct awaitReady() {
    int listening = port.orTimeout(START.toSeconds(), TimeUnit.SECONDS).join();
    if (users == null) {
      users = Users.printedIn(output.toString());
    }
    ApiClient anybody = new ApiClient(listening, users, "admin");
    Awaitility.await()
        .atMost(START)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(() -> anybody.get("/actuator/health/readiness").status() == 200);
    return this;
  }

  public Users users() {
    return users;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end of the process, at most so long; whether it has ended. */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Sends a line to the process and waits for what it prints.
   *
   * @throws IllegalStateException if the process ends before that
   * @throws AssertionError if it takes too long
   */
  public Matcher ask(Pattern expected) throws InterruptedException {
    int asked = output.length();
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long deadline = System.nanoTime() + START.toNanos();
    while (process.isAlive()) {
      Matcher printed = expected.matcher(output.substring(asked));
      if (printed.find()) {
        return printed;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no answer:\n" + output.substring(asked));
      }
      Thread.sleep(ASK_LOOK_MILLIS);
    }
    throw new IllegalStateException("the product ended instead of answering");
  }

  /** Everything the process has printed and logged so far. */
  public String output() {
    return output.toString();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.append(line).append('\n');
        Matcher started = PORT.matcher(line);
        if (started.find()) {
          port.complete(Integer.valueOf(started.group(1)));
        }
      }
      port.completeExceptionally(new IllegalStateException("the product ended:\n" + output));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  /** Kills the process without a warning (SIGKILL), unless it has ended already. */
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    kill();
  }
}
