package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static dk.partsync.registers.sor.Csv.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several rows of one unit (registers/sor.md section 5.3); the day is 2026-09-20. */
class CurrentRowTest {

  static Stream<Arguments> editions() {
    return Stream.of(
        Arguments.of(
            "the greatest start that has come",
            List.of(
                edition("wins", "2026-09-20", "", "2026-01-01"),
                edition("older", "2026-09-19", "", "2026-09-19"),
                edition("open start", "", "", "2026-09-20"),
                edition("future", "2026-09-21", "", "2026-09-20"))),
        Arguments.of(
            "of one start the latest edit",
            List.of(
                edition("wins", "2026-01-01", "", "2026-02-02 10:00:01"),
                edition("earlier", "2026-01-01", "", "2026-02-02 10:00:00"),
                edition("unknown", "2026-01-01", "", ""))),
        Arguments.of(
            "one that ends today before one that has ended",
            List.of(
                edition("wins", "2020-01-01", "2026-09-20", "2020-01-01"),
                edition("ended", "2026-01-01", "2026-09-19", "2026-01-01"))),
        Arguments.of(
            "the next future one when none is current",
            List.of(
                edition("wins", "2026-10-01", "", "2026-01-01"),
                edition("later", "2026-11-01", "", "2026-09-01"),
                edition("ended", "2026-01-01", "2026-09-19", "2026-09-19"))),
        Arguments.of(
            "the last valid one when all have ended",
            List.of(
                edition("wins", "2020-01-01", "2026-09-19", "2020-01-01"),
                edition("ended before", "2021-01-01", "2026-09-18", "2026-09-18"))));
  }

  private static String edition(String name, String from, String to, String updated) {
    return row(id(1), "EntityName", name, "FromDate", from, "ToDate", to, "UpdatedAt", updated);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void isChosenWhateverTheOrderOfTheFile(String rule, List<String> rows) {
    for (int seed = 0; seed < 24; seed++) {
      List<String> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(seed));
      Csv csv = new Csv();
      shuffled.forEach(csv::add);
      SorSnapshot snapshot = Scanned.of(csv).snapshot();

      assertThat(snapshot.chosen()).extracting(ChosenRow::name).containsExactly("wins");
      assertThat(snapshot.superseded()).isEqualTo(rows.size() - 1);
    }
  }

  @Test
  void isTheLastInTheFileWhenNothingElseDecides() {
    Csv csv = new Csv().add(row(id(1))).add(row(id(2))).add(row(id(1)));

    assertThat(Scanned.of(csv).snapshot().chosen())
        .extracting(ChosenRow::line)
        .containsExactly(3L, 4L);
  }

  @Test
  @DisplayName("N-28 a row of tomorrow waits for its day; night 9 of the recipe")
  void changesWithTheDayAndNotWithTheFile() {
    byte[] file =
        new Csv()
            .add(edition("today", "2026-01-01", "", "2026-01-01"))
            .add(edition("tomorrow", "2026-09-21", "", "2026-01-01"))
            .toString()
            .getBytes(StandardCharsets.UTF_8);

    assertThat(nameOn(file, LocalDate.of(2026, 9, 20))).isEqualTo("today");
    assertThat(nameOn(file, LocalDate.of(2026, 9, 21))).isEqualTo("tomorrow");
  }

  private static String nameOn(byte[] file, LocalDate day) {
    return Scanned.of(file, day).snapshot().chosen().get(0).name();
  }

  @Property(tries = 200)
  void isTheSameForAnyPermutationOfDistinctRows(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String from = "2026-09-" + (15 + random.nextInt(10));
      String to = random.nextBoolean() ? "" : "2026-09-" + (15 + random.nextInt(10));
      String edited = "2026-01-01 10:00:" + (10 + i);
      rows.add(
          row(
              id(1 + random.nextInt(3)),
              "EntityName",
              "edition " + i,
              "FromDate",
              from,
              "ToDate",
              to,
              "UpdatedAt",
              edited));
    }
    List<String> expected = chosen(rows);
    Collections.shuffle(rows, random);

    assertThat(chosen(rows)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> chosen(List<String> rows) {
    Csv csv = new Csv();
    rows.forEach(csv::add);
    return Scanned.of(csv).snapshot().chosen().stream().map(ChosenRow::name).toList();
  }
}
