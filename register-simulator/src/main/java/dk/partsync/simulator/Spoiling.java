package dk.partsync.simulator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils the data of a GraphQL answer as a register of tomorrow, or a broken one, would. */
final class Spoiling {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> CODES = List.of("koen", "status");

  private Spoiling() {}

  static Reply spoil(Reply reply, Fault.OfGraphQl fault) {
    JsonNode root = JSON.readTree(reply.text());
    if (!(root.path("data") instanceof ObjectNode data) || data.isEmpty()) {
      return reply;
    }
    String field = data.propertyNames().iterator().next();
    for (JsonNode person : data.path(field).path("nodes")) {
      if (person instanceof ObjectNode object) {
        spoil(object, fault);
      }
    }
    if (fault instanceof Fault.PartialData && root instanceof ObjectNode whole) {
      whole
          .putArray("errors")
          .addObject()
          .put("message", "Unexpected Execution Error")
          .putArray("path")
          .add(field)
          .add("nodes");
    }
    return reply.withText(JSON.writeValueAsString(root));
  }

  private static void spoil(ObjectNode person, Fault.OfGraphQl fault) {
    for (String name : List.copyOf(person.propertyNames())) {
      JsonNode value = person.path(name);
      if (fault instanceof Fault.NullLists) {
        nullIfEmpty(person, name, value);
      } else if (fault instanceof Fault.PartialData && value instanceof ArrayNode) {
        person.putNull(name);
      } else if (fault instanceof Fault.UnknownValues) {
        disguise(person, name, value);
      }
    }
  }

  private static void nullIfEmpty(ObjectNode person, String name, JsonNode value) {
    if (value instanceof ArrayNode list && list.isEmpty()) {
      person.putNull(name);
    }
  }

  private static void disguise(ObjectNode person, String name, JsonNode value) {
    if (CODES.contains(name)) {
      person.put(name, "fremtidig_vaerdi");
    } else if (name.equals("civilstande") || name.equals("folkekirke")) {
      value.forEach(
          record -> {
            if (record instanceof ObjectNode object) {
              disguiseType(object);
            }
          });
    } else if (name.equals("beskyttelser") && value instanceof ArrayNode protections) {
      protections
          .addObject()
          .put("beskyttelsestype", "fremtidig_beskyttelse")
          .put("status", "aktuel")
          .putNull("virkningfra")
          .putNull("virkningtil");
    }
  }

  private static void disguiseType(ObjectNode record) {
    for (String type : List.of("civilstandstype", "tilhoersforhold")) {
      if (record.has(type)) {
        record.put(type, "fremtidig_vaerdi");
      }
    }
  }
}
