package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A unit that is written in any allowed way reads back equal. */
class RoundTripTest {

  enum Wrapping {
    BARE,
    QUOTED,
    EXCEL_QUOTED,
    EXCEL_BARE;

    String write(String text) {
      boolean special = text.matches("(?s).*[;\r\n\"].*");
      String excel = "=\"" + text.replace("\"", "\"\"") + "\"";
      return switch (this) {
        case BARE -> special ? quoted(text) : text;
        case QUOTED -> quoted(text);
        case EXCEL_QUOTED -> quoted(excel);
        case EXCEL_BARE -> special ? quoted(excel) : excel;
      };
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\"", "\"\"") + "\"";
    }
  }

  record Unit(
      long number, String name, String phone, LocalDate start, LocalDateTime edited, int cm) {}

  record Shape(Wrapping wrapping, String lineEnd, boolean mark, String dates, String times) {}

  @Property(tries = 400)
  void readsBackWhatWasWritten(@ForAll("units") List<Unit> units, @ForAll("shapes") Shape shape) {
    StringBuilder text = new StringBuilder(shape.mark() ? "\uFEFF" : "");
    text.append(Csv.HEADER).append(shape.lineEnd());
    units.forEach(unit -> text.append(write(unit, shape)).append(shape.lineEnd()));

    Scanned scanned =
        Scanned.of(text.toString().getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 9, 20));

    assertThat(scanned.rejected()).isEmpty();
    assertThat(scanned.rows()).extracting(RoundTripTest::read).isEqualTo(units);
  }

  private static String write(Unit unit, Shape shape) {
    Wrapping wrapping = shape.wrapping();
    return Csv.row(
        wrapping.write(SorId.of(unit.number()).value()),
        "EntityName",
        wrapping.write(unit.name()),
        "VirtualAddressTelephoneNumber",
        wrapping.write(unit.phone()),
        "FirstFromDate",
        wrapping.write(unit.start().format(DateTimeFormatter.ofPattern(shape.dates()))),
        "UpdatedAt",
        wrapping.write(unit.edited().format(DateTimeFormatter.ofPattern(shape.times()))),
        "PostalAddressCoordETRS89z32EMeasure",
        wrapping.write(BigDecimal.valueOf(unit.cm(), 2).toString().replace('.', ',')));
  }

  private static Unit read(SorRow row) {
    String digits = row.sorId().value();
    BigDecimal east = row.unit().address().east();
    String phone = row.unit().contactData().phone();
    return new Unit(
        Long.parseLong(digits.substring(0, digits.length() - 10)),
        row.unit().name(),
        phone == null ? "" : phone,
        row.unit().startDate(),
        row.stamp().updatedAt(),
        east == null ? 0 : east.unscaledValue().intValueExact());
  }

  @Provide
  Arbitrary<List<Unit>> units() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withChars("abcæøåÆØÅ 12;\"\"\r\n\t=,.é漢")
            .ofMaxLength(12)
            .map(String::strip)
            .filter(s -> !s.startsWith("=\""));
    Arbitrary<LocalDate> dates =
        Arbitraries.longs().between(-20_000, 80_000).map(LocalDate::ofEpochDay);
    Arbitrary<LocalDateTime> times =
        Combinators.combine(dates, Arbitraries.integers().between(0, 86_399))
            .as((date, second) -> date.atStartOfDay().plusSeconds(second));
    return Combinators.combine(
            Arbitraries.longs().between(1, 99_999_999),
            text.filter(s -> !s.isEmpty()),
            text,
            dates,
            times,
            Arbitraries.integers().between(0, 90_000_000))
        .as(Unit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .uniqueElements(Unit::number);
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return Combinators.combine(
            Arbitraries.of(Wrapping.class),
            Arbitraries.of("\r\n", "\n", "\r"),
            Arbitraries.of(true, false),
            Arbitraries.of("yyyy-MM-dd", "dd-MM-yyyy"),
            Arbitraries.of(
                "yyyy-MM-dd HH:mm:ss",
                "yyyy-MM-dd HH:mm:ss.SSS",
                "yyyy-MM-dd'T'HH:mm:ss",
                "dd-MM-yyyy HH:mm:ss"))
        .as(Shape::new);
  }
}
