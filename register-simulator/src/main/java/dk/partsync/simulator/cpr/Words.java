package dk.partsync.simulator.cpr;

import java.util.List;
import java.util.Random;

/** Invents names and occupations; the surnames are made of words for what is not real. */
final class Words {

  private static final List<String> FEMALE =
      List.of("Lone", "Åse", "Kirsten", "Mette", "Ida", "Søs", "Æbba", "Ingrid", "Karla", "Jytte");
  private static final List<String> MALE =
      List.of("Søren", "Bjørn", "Jørgen", "Anders", "Pæl", "Óli", "Karl", "Emil", "Åge", "Viggo");
  private static final List<String> SURNAMES =
      joined(
          List.of("Prøve", "Test", "Eksempel", "Attrap", "Øve", "Skin", "Mønster", "Påhit"),
          List.of("sen", "dal", "gaard", "lund", "bæk", "holm", "skov", "ågård"));
  private static final List<String> OCCUPATIONS =
      List.of("lærer", "tømrer", "sygeplejerske", "fisker", "børnehaveklasseleder", "smed");

  private final Random random;

  Words(Random random) {
    this.random = random;
  }

  String given(boolean female) {
    return pick(female ? FEMALE : MALE);
  }

  String surname() {
    return pick(SURNAMES);
  }

  String occupation() {
    return pick(OCCUPATIONS);
  }

  /** A name with that surname. */
  Name name(boolean female, String surname) {
    String middle = random.nextInt(3) == 0 ? surname() : null;
    return new Name(given(female), middle, surname, null);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  static List<String> joined(List<String> heads, List<String> tails) {
    return heads.stream().flatMap(head -> tails.stream().map(tail -> head + tail)).toList();
  }
}
