package dk.partsync.simulator.sor;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the archive with four of the members of registers/sor.md section 2.1, the entity file
 * neither first nor last, so that readers have to go by name.
 *
 * <p>Only the columns of {@code SOREntity.csv} are public in part; those of the other three are
 * chosen here: {@code ShakId;SorId}, {@code SorId;ReplacedBySorId;FromDate} and {@code Id;Name}.
 */
final class CompleteArchive {

  private final Registry registry;
  private final LocalDate today;
  private final SorFormat format;

  CompleteArchive(Registry registry, LocalDate today, SorFormat format) {
    this.registry = registry;
    this.today = today;
    this.format = format;
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    begin(zip, "SORClassifications.csv");
    writeClassifications(new CsvLines(zip, format));
    begin(zip, "SOREntity.csv");
    new EntityCsv(format.withByteOrderMark(true)).write(versions(), zip);
    begin(zip, "SORReplacedEntities.csv");
    writeReplacements(new CsvLines(zip, format));
    begin(zip, "SHAKSORMap.csv");
    writeShakMap(new CsvLines(zip, format));
    zip.finish();
  }

  private void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(today.atTime(3, 0));
    zip.putNextEntry(entry);
  }

  private Stream<Row> versions() {
    return registry.all().stream()
        .flatMap(unit -> unit.history().all().stream().map(version -> new Row(unit, version)));
  }

  private static void writeClassifications(CsvLines lines) throws IOException {
    lines.text("Id");
    lines.text("Name");
    lines.endLine();
    for (Speciality speciality : Speciality.values()) {
      lines.id(speciality.id());
      lines.text(speciality.danishName());
      lines.endLine();
    }
    lines.flush();
  }

  private void writeReplacements(CsvLines lines) throws IOException {
    lines.text("SorId");
    lines.text("ReplacedBySorId");
    lines.text("FromDate");
    lines.endLine();
    for (Replacement replacement : registry.replacements()) {
      lines.id(replacement.replaced().value());
      lines.id(replacement.by().value());
      lines.text(replacement.from().toString());
      lines.endLine();
    }
    lines.flush();
  }

  private void writeShakMap(CsvLines lines) throws IOException {
    lines.text("ShakId");
    lines.text("SorId");
    lines.endLine();
    for (Unit unit : registry.all()) {
      if (!unit.shak().isEmpty()) {
        lines.id(unit.shak());
        lines.id(unit.id().value());
        lines.endLine();
      }
    }
    lines.flush();
  }
}
