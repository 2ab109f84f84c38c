package dk.partsync.registers.cpr;

import java.io.InputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person as the register delivers one; invented, with numbers that fail modulus 11. */
final class Persons {

  static final String CURRENT = "2305841298";
  static final String FORMER = "2305841239";
  static final String WITHDRAWN = "2305841255";

  private static final JsonMapper JSON = new JsonMapper();

  private Persons() {}

  /** With every field that is asked for, a copy at each call. */
  static ObjectNode whole() {
    InputStream person = Persons.class.getResourceAsStream("/cpr/person.json");
    return (ObjectNode) JSON.readTree(person);
  }
}
