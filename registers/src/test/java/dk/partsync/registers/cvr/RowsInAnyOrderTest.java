package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** However rows arrive, and whatever was registered before, they come to the same unit. */
class RowsInAnyOrderTest {

  @Example
  void rowsComeToTheUnit() {
    assertThat(Units.join(Units.rows())).isEqualTo(Units.company());
  }

  @Property(tries = 200)
  @Label("N-19 the order of rows and registrations that were superseded change nothing")
  void orderAndSupersededRowsChangeNothing(
      @ForAll Random random, @ForAll @IntRange(max = 12) int superseded) {
    Map<CvrEntity, ArrayNode> rows = Units.rows();
    for (int i = 0; i < superseded; i++) {
      supersede(List.copyOf(rows.values()).get(random.nextInt(rows.size())), random);
    }
    rows.values().forEach(list -> shuffle(list, random));

    assertThat(Units.join(rows)).isEqualTo(Units.company());
  }

  /** A row that says something else, and that a later registration has replaced or corrected. */
  private static void supersede(ArrayNode rows, Random random) {
    ObjectNode old = (ObjectNode) rows.get(random.nextInt(rows.size())).deepCopy();
    old.put("vaerdi", "noget andet").put("sekvens", random.nextInt(5));
    old.put("virksomhedOphoersdato", "2020-02-02").put("AdresseringAnvendelse", "postadresse");
    old.put("CVRAdresse_vejnavn", "Fortidsvej").put("virkningFra", "2019-04-02");
    if (random.nextBoolean()) {
      old.put("registreringTil", "2025-01-03T10:21:55.000000Z");
      old.put("registreringFra", "2026-05-05T00:00:00.000000Z");
    } else {
      old.put("registreringFra", "2024-05-05T00:00:00.000000Z");
      old.put("virkningTil", "2020-01-01");
    }
    rows.add(old);
  }

  private static void shuffle(ArrayNode rows, Random random) {
    List<JsonNode> shuffled = new ArrayList<>(rows.values());
    Collections.shuffle(shuffled, random);
    rows.removeAll();
    rows.addAll(shuffled);
  }
}
