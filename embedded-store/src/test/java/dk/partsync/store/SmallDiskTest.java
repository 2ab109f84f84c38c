package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.partsync.store.TestEvents.Noted;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file system that is really full, and a process that may not write more. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "mounts and limits as Linux knows them")
class SmallDiskTest {

  private static final int BALLAST_BYTES = 1 << 20;
  private static final int APPENDS = 20_000;

  @TempDir Path directory;

  @Test
  void onAFullFileSystemAppendsFailAndGoOnWhenThereIsRoomAgain() throws Exception {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", directory.toString()) == 0,
        "this user may not mount a small file system");
    try {
      Path ballast = Files.write(directory.resolve("ballast"), new byte[BALLAST_BYTES]);
      assertFillsAndGoesOn(directory.resolve("events.db"), ballast);
    } finally {
      assertThat(run("umount", directory.toString())).isZero();
    }
  }

  private static void assertFillsAndGoesOn(Path file, Path ballast) throws IOException {
    long acknowledged;
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      EventStorageEngine engine = TestSerializers.engine(database);
      acknowledged = appendUntilRefused(engine, 0);
      assertThat(engine.readEvents("a").asStream()).hasSize((int) acknowledged);
      assertThat(database.damage()).isEmpty();

      Files.delete(ballast);
      long before = acknowledged;
      acknowledged = appendUntilRefused(engine, acknowledged);
      assertThat(acknowledged).as("goes on without a restart").isGreaterThan(before);
    }
    try (SqliteDatabase reopened = SqliteDatabase.open(file)) {
      assertThat(reopened.damage()).isEmpty();
      assertThat(TestSerializers.engine(reopened).readEvents("a").asStream())
          .hasSize((int) acknowledged);
    }
    assertThat(Verification.of(file).damage()).isEmpty();
  }

  private static long appendUntilRefused(EventStorageEngine engine, long from) {
    for (long sequence = from; sequence < APPENDS; sequence++) {
      long next = sequence;
      Throwable refusal = catchThrowable(() -> engine.appendEvents(noted("a", next)));
      if (refusal != null) {
        assertThat(refusal).isInstanceOf(StoreFullException.class);
        return sequence;
      }
    }
    throw new AssertionError("the file system never became full");
  }

  @Test
  void aProcessThatMayNotWriteMoreIsToldSoAndLosesNothing() throws Exception {
    assumeTrue(run("prlimit", "--version") == 0, "there is no prlimit to set the limit with");
    Path file = directory.resolve("events.db");
    Process process = limitedAppender(file);
    List<String> lines;
    try (BufferedReader output = process.inputReader()) {
      lines = output.lines().toList();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    List<String> acknowledged = lines.stream().filter(line -> line.startsWith("a/")).toList();
    assertThat(lines.stream().filter(line -> !line.startsWith("a/")))
        .as("once, and never when it may write again")
        .containsExactly("refused StoreDiskException");
    assertThat(acknowledged.size()).isGreaterThan(lines.indexOf("refused StoreDiskException"));
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).isEmpty();
      assertThat(
              TestSerializers.engine(database)
                  .readEvents(null, false)
                  .map(event -> ((Noted) event.getPayload()).text()))
          .containsExactlyElementsOf(acknowledged);
    }
  }

  private static Process limitedAppender(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java, "-cp", classPath, RefusedAppender.class.getName(), file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
