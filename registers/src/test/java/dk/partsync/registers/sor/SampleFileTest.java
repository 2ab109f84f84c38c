package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorUnit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A made-up sample in the format of registers/sor.md and its variants of section 8, night 10. */
class SampleFileTest {

  @Test
  void readsEveryValueOfAUnit() {
    SorRow row = Scanned.of(sample()).rows().get(2);
    SorUnit unit = row.unit();

    assertThat(row.line()).isEqualTo(4);
    assertThat(row.sorId().value()).isEqualTo("7770031000016004");
    assertThat(unit.partyName()).isEqualTo("Egholm Sygehus; \"Sengeafsnit\" Ø");
    assertThat(unit.address().line()).isEqualTo("Egernvej 12, 3 tv, Port C2");
    assertThat(unit.address().postCode()).isEqualTo("9999");
    assertThat(unit.address().district()).isEqualTo("Egholm");
    assertThat(unit.address().regionCode()).isEqualTo("1082");
    assertThat(unit.address().country()).isEqualTo("DK");
    assertThat(unit.address().east()).isEqualTo(new BigDecimal("574123.45"));
    assertThat(unit.address().north()).isEqualTo(new BigDecimal("6223456.78"));
    assertThat(unit.contactData().phone()).isEqualTo("99990003");
    assertThat(unit.contactData().email()).isNull();
    assertThat(unit.classification().level()).isEqualTo("OE");
    assertThat(unit.classification().typeId()).isEqualTo("550851000005109");
    assertThat(unit.classification().typeName()).isEqualTo("klinisk enhed");
    assertThat(unit.classification().shakId()).isEqualTo("9901010");
    assertThat(unit.classification().locationNumber()).isEqualTo("5799999000119");
    assertThat(unit.classification().specialities())
        .containsExactly(new SorSpeciality("394591006", "neurologi"));
    assertThat(unit.affiliation().ownerCvr()).isEqualTo("99999993");
    assertThat(unit.affiliation().ownerType()).isEqualTo("region");
    assertThat(unit.affiliation().institutionSorId()).isEqualTo("7770021000016001");
    assertThat(unit.affiliation().institutionName()).isEqualTo("Egholm Sygehus");
    assertThat(unit.affiliation().parentSorId()).isNull();
    assertThat(unit.startDate()).isEqualTo(LocalDate.of(2012, 2, 1));
    assertThat(unit.endDate()).isNull();
    assertThat(row.stamp().validFrom()).isEqualTo(LocalDate.of(2026, 8, 15));
    assertThat(row.stamp().updatedAt()).isEqualTo(LocalDate.of(2026, 8, 14).atStartOfDay());
    assertThat(row.stamp().contentHash()).isEqualTo(unit.contentHash());
  }

  @Test
  void takesInFutureUnitsAndAnnouncedClosuresAndNamesWhatTheFileLacks() {
    SorSnapshot snapshot = Scanned.of(sample()).snapshot();

    assertThat(snapshot.chosen()).extracting(ChosenRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
    assertThat(snapshot.chosen().get(3).endDate()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(snapshot.chosen().get(4).startDate()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(snapshot.rejected()).isZero();
    assertThat(snapshot.missingOptionalColumns())
        .contains("ParentSorId", "PrioritizedEntitySpeciality8Name")
        .doesNotContain("ShakId", "SorId");
  }

  @Test
  @DisplayName("N-28 the same content in another shape is the same content")
  void readsTheSameWhateverTheShapeOfTheFile() {
    List<String> expected = hashes(sample());

    assertThat(hashes("\uFEFF" + sample())).isEqualTo(expected);
    assertThat(hashes(sample().replace("\r\n", "\n"))).isEqualTo(expected);
    assertThat(hashes(withHeader(sample().toLowerCase(Locale.ROOT)))).isEqualTo(expected);
    assertThat(hashes(withHeader(sample().replace(";", " ; ")))).isEqualTo(expected);
    assertThat(hashes(withExtraColumn(sample()))).isEqualTo(expected);
    assertThat(hashes(sample().stripTrailing())).isEqualTo(expected);
    assertThat(hashes(sample() + "\r\n\r\n")).isEqualTo(expected);
    assertThat(hashes(sample().replace("\"=\"\"", "=\"").replace("\"\"\";", "\";")))
        .isEqualTo(expected);
  }

  private static String withHeader(String changed) {
    String sample = sample();
    return changed.lines().findFirst().orElseThrow() + sample.substring(sample.indexOf("\r\n"));
  }

  private static String withExtraColumn(String sample) {
    return sample
        .lines()
        .map(line -> line.replaceFirst(";", ";\"extra; \"\"quoted\"\"\";"))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<String> hashes(String text) {
    Scanned scanned = Scanned.of(text);
    assertThat(scanned.rejected()).isEmpty();
    return scanned.rows().stream()
        .flatMap(row -> Stream.of(row.sorId().value(), row.stamp().contentHash()))
        .toList();
  }

  private static String sample() {
    try (InputStream in = SampleFileTest.class.getResourceAsStream("sample.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\n", "\r\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
