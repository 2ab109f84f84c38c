package dk.partsync.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final List<String> arguments;
  private Users users;

  private SeparateProduct(Path dataDir, List<String> arguments, Users users) throws IOException {
    this.dataDir = dataDir;
    this.arguments = arguments;
    this.users = users;
    this.process = command(dataDir, arguments).start();
    this.reader = new Thread(this::read, "output-of-the-product");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a fresh installation and waits until it answers. */
  public static SeparateProduct start(Path dataDir) throws IOException {
    return new SeparateProduct(dataDir, List.of(), null).awaitReady();
  }

  /** Starts one process of an installation of several and does not wait for it. */
  public static SeparateProduct begin(Path dataDir, String... arguments) throws IOException {
    return new SeparateProduct(dataDir, List.of(arguments), new Users(Map.of()));
  }

  /** Kills the process without a warning (SIGKILL) and starts the installation again. */
  public SeparateProduct killAndStartAgain() throws IOException {
    kill();
    return new SeparateProduct(dataDir, arguments, users).awaitReady();
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
    return new SeparateProduct(dataDir, arguments, users).awaitReady();
  }

  public ApiClient as(String user) {
    return as(user, users);
  }

  /** The API of this process for a user whose password another process has printed. */
  public ApiClient as(String user, Users known) {
    return new ApiClient(port.join(), known, user);
  }

  /** The users that this process has printed; empty when another one did. */
  public Users printedUsers() {
    return Users.printedIn(output.toString());
  }

  public String output() {
    return output.toString();
  }

  /** Kills the process without a warning (SIGKILL). */
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Waits until it says that it is ready. */
  public SeparateProduct awaitReady() {
    int listening = port.orTimeout(START.toSeconds(), TimeUnit.SECONDS).join();
    if (users == null) {
      users = Users.printedIn(output.toString());
    }
    Awaitility.await().atMost(START).pollInterval(LOOK).until(() -> isReady(listening));
    return this;
  }

  private static boolean isReady(int port) throws IOException {
    URL readiness = new URL("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpURLConnection asked = (HttpURLConnection) readiness.openConnection();
    try {
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } finally {
      asked.disconnect();
    }
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

  private static ProcessBuilder command(Path dataDir, List<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                arguments.isEmpty() ? "-Xmx512m" : "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                classPath,
                Partsync.class.getName(),
                "--server.port=0",
                "--partsync.data-dir=" + dataDir));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  @Override
  public void close() {
    kill();
  }
}
