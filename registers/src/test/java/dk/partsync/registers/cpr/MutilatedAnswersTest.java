package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.partsync.api.cpr.CprPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is missing, null or strange in an answer: it is read, and protections are kept. */
class MutilatedAnswersTest {

  private static final Instant NOW = Instant.parse("2026-09-20T10:00:00Z");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> KNOWN_TO_BE_OVER =
      Set.of("historisk", "fortrudt", "rettet", "teknisk_aendring");

  private static CprPerson map(ObjectNode person) {
    Part part = new Part(person);
    return PersonMapper.of(part, NumberMapper.of(part));
  }

  @Property(tries = 250)
  @Label("N-09 parts that are missing, null or unknown break no mapping and lose no protection")
  void nothingBreaksTheMappingOrLosesAProtection(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int wounds) {
    ObjectNode person = Persons.whole();
    for (int wound = 0; wound < wounds; wound++) {
      mutilate(person, random);
    }

    CprPerson mapped = map(person);

    assertThatCode(mapped::contentHash).doesNotThrowAnyException();
    assertThat(mapped.protectionAt(NOW).hides())
        .as("%s", person.path("beskyttelser"))
        .isEqualTo(mustHide(person) || mapped.status().status().hasNoFixedAddress());
  }

  /** What section 7 and "what is not known is hidden" come to, said in another way. */
  private static boolean mustHide(ObjectNode person) {
    JsonNode list = person.path("beskyttelser");
    if (list.isNull()) {
      return false;
    }
    if (!list.isArray()) {
      return !isOver(list);
    }
    return list.values().stream().anyMatch(one -> !isOver(one) && !isHarmless(one));
  }

  private static boolean isOver(JsonNode protection) {
    return KNOWN_TO_BE_OVER.contains(protection.path("status").asString(""));
  }

  /** The sample's marketing protection hides nothing; its name and address one is in force. */
  private static boolean isHarmless(JsonNode protection) {
    String kind = protection.path("beskyttelsestype").asString("");
    return Set.of("markedsfoering", "kreditadvarsel", "lokal_vejviser").contains(kind);
  }

  private static void mutilate(ObjectNode person, Random random) {
    List<JsonNode> inner = new ArrayList<>();
    collect(person, inner);
    JsonNode place = inner.get(random.nextInt(inner.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = List.copyOf(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(4) == 0) {
        object.remove(name);
      } else {
        object.set(name, strange(random));
      }
      object.put("noget_nyt_" + random.nextInt(9), "ukendt");
    } else if (place instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), strange(random));
    }
  }

  private static JsonNode strange(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.stringNode("");
      case 2 -> JSON.stringNode("ukendt_værdi");
      case 3 -> JSON.stringNode("1941-13-45");
      case 4 -> JSON.numberNode(random.nextLong());
      case 5 -> JSON.booleanNode(random.nextBoolean());
      case 6 -> JSON.arrayNode().add(JSON.nullNode());
      case 7 -> JSON.objectNode().put("status", "aktuel");
      default -> JSON.arrayNode();
    };
  }

  private static void collect(JsonNode node, List<JsonNode> into) {
    if (node.isContainer()) {
      into.add(node);
      node.values().forEach(child -> collect(child, into));
    }
  }
}
