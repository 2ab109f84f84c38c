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
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Process process;
  private final StringBuffer output = new StringBuffer();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Thread reader;
  private final Path dataDir;
  private Users users;

  private SeparateProduct(Path dataDir, Users users) throws IOException {
    this.dataDir = dataDir;
    this.users = users;
    this.process = command(dataDir).start();
    this.reader = new Thread(this::read, "output-of-the-product");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a fresh installation and waits until it answers. */
  public static SeparateProduct start(Path dataDir) throws IOException {
    return new SeparateProduct(dataDir, null).awaitReady();
  }

  /** Kills the process without a warning (SIGKILL) and starts the installation again. */
  public SeparateProduct killAndStartAgain() throws IOException {
    kill();
    return new SeparateProduct(dataDir, users).awaitReady();
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
    return new SeparateProduct(dataDir, users).awaitReady();
  }

  public ApiClient as(String user) {
    return new ApiClient(port.join(), users, user);
  }

  private SeparateProduct awaitReady() {
    int listening = port.orTimeout(START.toSeconds(), TimeUnit.SECONDS).join();
    if (users == null) {
      users = Users.printedIn(output.toString());
    }
    ApiClient anybody = new ApiClient(listening, users, "admin");
    Awaitility.await()
        .atMost(START)
        .pollInterval(LOOK)
        .until(() -> anybody.get("/actuator/health/readiness").status() == 200);
    return this;
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

  private static ProcessBuilder command(Path dataDir) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Daxoniq.update-checker.disabled=true",
            "-cp",
            classPath,
            Partsync.class.getName(),
            "--server.port=0",
            "--partsync.data-dir=" + dataDir)
        .redirectErrorStream(true);
  }

  private void kill() {
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
