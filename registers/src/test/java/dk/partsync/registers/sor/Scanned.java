package dk.partsync.registers.sor;

import dk.partsync.api.Sha256Digest;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A snapshot that was read from a file of its own, with all its chosen rows mapped. */
record Scanned(SorSnapshot snapshot, List<RejectedRow> rejected, List<SorRow> rows) {

  static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

  static Scanned of(Object text) {
    return of(text.toString().getBytes(StandardCharsets.UTF_8), TODAY);
  }

  static Scanned of(byte[] bytes, LocalDate today) {
    try {
      Path file = Files.createTempFile("snapshot", ".csv");
      try {
        Files.write(file, bytes);
        return of(file, today);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scanned of(Path file, LocalDate today) {
    return of(file, today, new SorSnapshotReader());
  }

  static Scanned of(Path file, LocalDate today, SorSnapshotReader reader) {
    List<RejectedRow> rejected = new ArrayList<>();
    SorSnapshot snapshot = reader.scan(file, sha256(file), today, rejected::add);
    List<SorRow> rows = new ArrayList<>();
    reader.read(file, snapshot.chosen().stream().mapToLong(ChosenRow::line).iterator(), rows::add);
    return new Scanned(snapshot, rejected, rows);
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of().formatHex(Sha256Digest.create().digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
