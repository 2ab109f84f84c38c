package dk.partsync.simulator.cvr;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents names of companies and persons, of words for what is not real. */
final class Words {

  private static final List<String> HEADS =
      List.of("Prøve", "Test", "Eksempel", "Attrap", "Øvelses", "Skin", "Mønster", "Påhits");
  private static final List<String> PLACES =
      List.of("havnens", "dalens", "bæk", "ågårds", "lundens", "stadens", "bjergets", "søens");
  private static final List<String> GIVEN =
      List.of("Søren", "Åse", "Bjørn", "Kirsten", "Jørgen", "Mette", "Pæl", "Ingrid", "Óli");
  private static final List<String> TAILS = List.of("sen", "gaard", "holm", "skov", "ågård", "by");

  private final RandomGenerator random;

  Words(RandomGenerator random) {
    this.random = random;
  }

  /** The name of a company, a sole proprietor's with the person. */
  String company(Form form, Trade trade) {
    String name = pick(HEADS) + pick(PLACES) + " " + trade.word();
    return form == Form.SOLE ? name + " v/ " + person() : name + form.suffix();
  }

  String person() {
    return pick(GIVEN) + " " + pick(HEADS) + pick(TAILS);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
