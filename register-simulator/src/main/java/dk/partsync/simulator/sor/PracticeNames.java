package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/** Invents names of private practices, some with the letters and signs that break readers. */
final class PracticeNames {

  private static final List<String> FIRST_NAMES =
      List.of("Søren", "Åse", "Bjørn", "Kirsten", "Jørgen", "Mette", "Pæl", "Ingrid", "Óli");
  private static final List<String> LAST_NAMES =
      List.of("Ærøskov", "Ågård", "Østerlund", "Prøvesen", "Bæk", "Holmgård", "Sø", "Kjær");
  private static final List<String> HOUSES =
      List.of("Åen", "\"Den Gule Villa\"", "Fjorden", "Kær; 1. sal", "Møllen", "Skovbrynet");

  private final Random random;

  PracticeNames(Random random) {
    this.random = random;
  }

  String next(UnitType type) {
    return switch (type) {
      case PHARMACY -> pick(LAST_NAMES) + " Apotek";
      case GENERAL_PRACTICE ->
          random.nextBoolean() ? "Lægerne ved " + pick(HOUSES) : "Læge " + person();
      case DENTAL_PRACTICE -> "Tandlæge " + person();
      case CHIROPRACTOR -> "Kiropraktisk Klinik v/ " + person();
      case PHYSIOTHERAPY -> "Fysioterapien ved " + pick(HOUSES);
      default -> "Speciallæge " + person();
    };
  }

  private String person() {
    return pick(FIRST_NAMES) + " " + pick(LAST_NAMES);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
