package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.registers.http.SourceException;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A reader that remembers the rows of earlier files answers exactly as one that has seen none: same
 * rows chosen, same rows rejected, same counts, same refusals (ADR 8).
 */
class RememberedRowsTest {

  private static final String[] TEXTS = {
    "Prøveklinikken", "\"A; \"\"B\"\"\"", "\"to\r\nlinjer\"", "=\"Ø\"", "", "\"=\"\"x\"\"\"", "a\"b"
  };
  private static final String[] DATES = {
    "", "2026-09-19", "2026-09-20", "2026-09-21", "20-09-2026", "2026-09-2x", "2020-01-01"
  };
  private static final byte[] MEANINGFUL = {'"', ';', '\n', '\r', '=', 0, (byte) 0xff, 'x', ' '};

  @Property(tries = 250)
  void rememberedRowsAreReadAsIfForTheFirstTime(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int nights) {
    Random random = new Random(seed);
    SorSnapshotReader reader = new SorSnapshotReader();
    List<String> lines = lines(random);
    for (int night = 0; night < nights; night++) {
      byte[] file = file(lines, random);
      LocalDate day = Scanned.TODAY.plusDays(random.nextInt(3));
      assertThat(outcome(file, day, reader)).isEqualTo(outcome(file, day, new SorSnapshotReader()));
      edit(lines, random);
    }
  }

  /** Large enough for several blocks, which are worked on at the same time. */
  @Example
  void nightsOfALargeFileAreReadAsIfForTheFirstTime() throws IOException {
    SorWorld world = SorWorld.of(3, 3_000, Scanned.TODAY);
    SorSnapshotReader reader = new SorSnapshotReader();
    for (int night = 0; night < 3; night++) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      world.writeDaily(file, SorFormat.standard());
      assertThat(outcome(file.toByteArray(), world.today(), reader))
          .isEqualTo(outcome(file.toByteArray(), world.today(), new SorSnapshotReader()));
      world.nextDay();
    }
  }

  /** Everything that can be seen of a scan: the result, or the refusal's words. */
  private static Object outcome(byte[] bytes, LocalDate day, SorSnapshotReader reader) {
    try {
      Path file = Files.createTempFile("snapshot", ".csv");
      try {
        Files.write(file, bytes);
        Scanned scanned = Scanned.of(file, day, reader);
        return List.of(scanned.snapshot(), scanned.rejected(), scanned.rows());
      } catch (SourceException e) {
        return List.of(e.code(), e.getMessage());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      lines.add(line(random));
    }
    return lines;
  }

  /** Few ids, so that units have several rows; some rows are bad. */
  private static String line(Random random) {
    String id = SorId.of(1 + random.nextInt(12)).value();
    return Csv.row(
        random.nextInt(12) == 0 ? id + "0" : id,
        "EntityName",
        TEXTS[random.nextInt(TEXTS.length)],
        "FirstFromDate",
        random.nextInt(9) == 0 ? "" : "2020-01-01",
        "FromDate",
        DATES[random.nextInt(DATES.length)],
        "ToDate",
        DATES[random.nextInt(DATES.length)],
        "UpdatedAt",
        random.nextBoolean() ? "2026-01-02" : "2026-01-02 10:11:12.13");
  }

  private static void edit(List<String> lines, Random random) {
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.set(at, line(random));
        case 1 -> lines.add(at, line(random));
        case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 3 -> lines.add(at, random.nextBoolean() ? "" : "\"");
        case 4 -> Collections.shuffle(lines, random);
        default -> {
          if (lines.size() > 1) {
            lines.remove(at);
          }
        }
      }
    }
  }

  private static byte[] file(List<String> lines, Random random) {
    String end = List.of("\r\n", "\n", "\r").get(random.nextInt(3));
    String header =
        random.nextInt(5) == 0 ? Csv.HEADER.replace("UpdatedAt", "updatedat") : Csv.HEADER;
    String text = header + end + String.join(end, lines) + (random.nextBoolean() ? end : "");
    byte[] bytes = ((random.nextBoolean() ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = MEANINGFUL[random.nextInt(MEANINGFUL.length)];
    }
    return bytes;
  }
}
