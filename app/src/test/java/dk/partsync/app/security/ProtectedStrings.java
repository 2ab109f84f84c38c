package dk.partsync.app.security;

import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must not come out about persons that are hidden, and a scan for it. */
final class ProtectedStrings {

  /** Fields of a person that tell nothing of who or where. */
  private static final Set<String> HARMLESS =
      Set.of("validFrom", "country", "ownsEmailDomain", "marks", "since");

  /** What the register calls a municipality that it does not know. */
  private static final String NOWHERE = "Ukendt Myndighed";

  /** Found wherever they stand, in any letter case. */
  private final Set<String> words = new TreeSet<>();

  /** Too short for that: found where they are all of a JSON string. */
  private final Set<String> values = new TreeSet<>();

  private final Set<String> numbers = new TreeSet<>();

  void addWords(String... protectedWords) {
    for (String word : protectedWords) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }

  void addNameOf(SimulatedPerson person) {
    addWords(person.givenNames(), person.surname());
  }

  void addNumbersOf(SimulatedPerson person) {
    List<String> all = new ArrayList<>(person.formerNumbers());
    all.add(person.number());
    all.forEach(this::addNumber);
  }

  void addNumber(String number) {
    numbers.add(number);
    numbers.add(number.substring(0, 6) + "-" + number.substring(6));
  }

  void addAddressOf(SimulatedPerson person) {
    for (String part :
        new String[] {
          person.roadName(), person.houseNumber(), person.postCode(), person.town(), person.door()
        }) {
      if (part != null && part.length() > 2) {
        values.add(part);
      }
    }
  }

  /** Everything that tells who and where in an answer that shows a person. */
  void addWhatIsShownIn(Answer shown) {
    JsonNode json = shown.json();
    for (String field : List.of("name", "addressLine", "postCode", "district", "phone", "email")) {
      harvest(json.path(field));
    }
    harvest(json.path("person"));
    harvest(json.at("/cpr/name"));
    harvest(json.at("/cpr/addresses"));
    harvest(json.at("/cpr/addressLines"));
    harvest(json.at("/cpr/personalData/birthPlace"));
    harvest(json.at("/cpr/personalData/birthPlaceText"));
  }

  /** Leaves out what somebody who is not hidden has as well. */
  void leaveOut(ProtectedStrings open) {
    values.removeAll(open.values);
  }

  /** What of it is in the text, numbers aside. */
  List<String> foundIn(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(words.stream().filter(folded::contains).toList());
    if (text.startsWith("{\"")) {
      scan(JsonMapper.shared().readTree(text), found);
    }
    return found;
  }

  /** Which of the CPR numbers are in the text. */
  List<String> numbersIn(String text) {
    return numbers.stream().filter(text::contains).toList();
  }

  private void harvest(JsonNode node) {
    if (node.isString() && !NOWHERE.equals(node.asString())) {
      String value = node.asString();
      if (value.length() > 2 && !value.matches("[\\d-]{10}")) {
        values.add(value);
      }
      // a line of an address may be part of a sentence
      if (value.contains(" ") && value.length() > 6) {
        addWords(value);
      }
      return;
    }
    node.properties().stream()
        .filter(field -> !HARMLESS.contains(field.getKey()))
        .forEach(field -> harvest(field.getValue()));
    if (node.isArray()) {
      node.forEach(this::harvest);
    }
  }

  private void scan(JsonNode node, List<String> found) {
    if (node.isString() && values.contains(node.asString())) {
      found.add(node.asString());
    }
    if (node.isArray()) {
      node.forEach(child -> scan(child, found));
    }
    node.properties().stream().forEach(field -> scan(field.getValue(), found));
  }
}
