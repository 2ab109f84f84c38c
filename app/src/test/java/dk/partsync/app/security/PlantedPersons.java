package dk.partsync.app.security;

import static org.awaitility.Awaitility.await;

import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.PersonId;
import dk.partsync.app.Answer;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.SimulatedPerson;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A product that knows persons who are hidden in every way, and one who is not. */
final class PlantedPersons implements AutoCloseable {

  static final String CASE = PlantingApi.CASE;
  static final String[] PURPOSE = PlantingApi.PURPOSE;

  /** At once hidden when they are fetched, by protection or by having no fixed address. */
  private static final List<String> HIDDEN =
      List.of("protected", "protected-renumbered", "special-road", "protected-disappeared");

  /** Known and shown before the protection began. */
  private static final String LATER_PROTECTED = "adult";

  /** Not hidden, but married to somebody who is. */
  private static final String OPEN = "married-to-protected";

  /** Registered, but CPR was never asked. */
  private static final String UNKNOWN = "protected-for-ever";

  /** Chosen from a lookup onto a party that had no number. */
  private static final String CHOSEN = "protected-parent";

  /** Of whom a run that changes them all is held. */
  private static final List<String> CROWD =
      IntStream.rangeClosed(1, 11).mapToObj(i -> "one-of-many-" + i).toList();

  /** A number that CPR does not know, so that runs reject its row. */
  private static final String NOBODY = "3112659999";

  private final RegisterSimulator register;
  private final StartedProduct product;
  private final PlantingApi api;
  private final CprWorld world;
  private final ProtectedStrings strings = new ProtectedStrings();
  private final ProtectedStrings openStrings = new ProtectedStrings();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<String> runs = new ArrayList<>();
  private final List<Answer> choices = new ArrayList<>();
  private String heldRun = "";
  private Instant beforeProtection = Instant.EPOCH;

  private PlantedPersons(RegisterSimulator register, StartedProduct product) {
    this.register = register;
    this.product = product;
    this.api = new PlantingApi(product);
    this.world = register.cpr().world();
  }

  static PlantedPersons start(Path directory) throws IOException {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    CprWorld people = CprWorld.of(41, CprWorld.SMALLEST, today);
    people.setNow(Instant.now());
    RegisterSimulator register = RegisterSimulator.start(0, SorWorld.of(41, 50, today), people);
    StartedProduct product =
        StartedProduct.start(
            directory.resolve("data"),
            List.of(),
            "--logging.level.dk.partsync=DEBUG",
            "--logging.level.org.axonframework=INFO",
            "--logging.level.org.mongodb.driver=INFO",
            "--logging.level.de.bwaldvogel=DEBUG",
            "--logging.level.org.apache.hc=DEBUG");
    return new PlantedPersons(register, product);
  }

  void plant() {
    api.connect(register.cpr());
    api.caseworker().put("/api/cases/" + CASE, "");
    HIDDEN.forEach(kind -> register(kind, true));
    register(UNKNOWN, false);
    register(OPEN, true);
    register(LATER_PROTECTED, true);
    choose();
    CROWD.forEach(this::joinCase);
    strings.addNumber(NOBODY);
    strings.addWords("Egeningen", "Egetingensen", "ingenvej");
    api.putOnCase(api.register("ingen", NOBODY, false));
    beforeProtection = Instant.now();
    hideLater();
    holdARun();
    poison();
    ids.forEach(this::keepStrings);
    strings.leaveOut(openStrings);
  }

  private void choose() {
    String word = wordOf(CHOSEN);
    String number = world.special(CHOSEN).number();
    world.change(number).rename("Cpr" + word, "Navn" + word + "sen");
    String id = api.register(word, null, false);
    String body = "{\"cprNumber\":\"" + number + "\"}";
    Answer chosen = api.caseworker().post("/api/parties/" + id + "/cpr-candidate", body, PURPOSE);
    PlantingApi.expect(200, chosen);
    choices.add(chosen);
    ids.put(CHOSEN, id);
    api.putOnCase(id);
  }

  /** On the case, for the next run to ask for. */
  private void joinCase(String kind) {
    SimulatedPerson person = world.special(kind);
    world.change(person.number()).protect();
    renameInCrowd(kind, "flok");
    strings.addWords(wordOf(kind));
    strings.addNumbersOf(person);
    api.putOnCase(api.register(wordOf(kind), person.number(), false));
  }

  private void renameInCrowd(String kind, String how) {
    String number = world.special(kind).number();
    strings.addNameOf(world.change(number).rename(how + wordOf(kind), how + "en" + wordOf(kind)));
  }

  private void holdARun() {
    CROWD.forEach(kind -> renameInCrowd(kind, "skare"));
    api.change(settings -> settings.put("changeLimitPercent", 0));
    heldRun = api.run(false, "HELD");
  }

  /** An event that no view can take in, with a name that nobody may see. */
  private void poison() {
    String id = PersonId.of(UUID.randomUUID());
    strings.addWords("Giftkanin", "Giftigsen");
    CprName name = new CprName("Giftkanin", null, "Giftigsen", "Giftigsen", List.of(), null);
    CprStamp stamp = new CprStamp(Instant.now(), CprTrigger.SYNC, "hash", false);
    product
        .bean(EventStore.class)
        .publish(
            new GenericDomainEventMessage<>("Person", id, 0, new CprNameChanged(id, name, stamp)));
    await()
        .atMost(PlantingApi.PATIENCE)
        .until(() -> api.admin().get("/api/operations/dead-letters").body().contains(id));
  }

  private void hideLater() {
    String number = world.special(LATER_PROTECTED).number();
    strings.addAddressOf(world.special(LATER_PROTECTED));
    strings.addWhatIsShownIn(api.caseworker().get("/api/parties/" + ids.get(LATER_PROTECTED)));
    runs.add(api.run(true, "COMPLETED"));
    world.change(number).move();
    world.change(number).rename("Kaninette", "Hemmeligsen");
    world.change(number).protect(Instant.now().minus(Duration.ofMinutes(1)), null);
    runs.add(api.run(true, "COMPLETED"));
    runs.add(api.run(false, "COMPLETED"));
    String path = "/api/parties/" + ids.get(LATER_PROTECTED);
    await()
        .atMost(PlantingApi.PATIENCE)
        .until(() -> api.caseworker().get(path).json().at("/protection/masked").asBoolean());
    strings.addNameOf(world.special(LATER_PROTECTED));
    strings.addAddressOf(world.special(LATER_PROTECTED));
  }

  /** With a name in CPR that nobody else has, and own details. */
  private void register(String kind, boolean fetch) {
    String word = wordOf(kind);
    String number = world.special(kind).number();
    world.change(number).rename("Cpr" + word, "Navn" + word + "sen");
    String id = api.register(word, number, fetch);
    ids.put(kind, id);
    if (fetch) {
      api.putOnCase(id);
    }
  }

  /** A word of letters that nobody but one of the kind has. */
  private static String wordOf(String kind) {
    return "Kanin" + kind.replace("-", "x") + "hop";
  }

  private void keepStrings(String kind, String id) {
    SimulatedPerson person = world.special(kind);
    ProtectedStrings kept = OPEN.equals(kind) ? openStrings : strings;
    kept.addWords(wordOf(kind));
    kept.addNameOf(person);
    kept.addNumbersOf(person);
    kept.addAddressOf(person);
    if (!UNKNOWN.equals(kind)) {
      Answer shown = unmasked(id);
      PlantingApi.expect(200, shown);
      kept.addWhatIsShownIn(shown);
    }
    if (OPEN.equals(kind)) {
      SimulatedPerson spouse = world.special("protected-spouse");
      strings.addNumbersOf(spouse);
    }
  }

  Answer unmasked(String id) {
    return product.as("unmasker").post("/api/parties/" + id + "/unmask", "", PURPOSE);
  }

  /** What must not come out. */
  ProtectedStrings strings() {
    return strings;
  }

  /** What may, of somebody who is not hidden. */
  ProtectedStrings openStrings() {
    return openStrings;
  }

  List<String> ids() {
    return List.copyOf(ids.values());
  }

  /** Those who are hidden as they stand in the register now. */
  List<SimulatedPerson> hidden() {
    return ids.keySet().stream().filter(kind -> !OPEN.equals(kind)).map(world::special).toList();
  }

  boolean isKnown(String id) {
    return !id.equals(ids.get(UNKNOWN));
  }

  String[] hiddenIds() {
    return ids().stream().filter(id -> !id.equals(openId())).toArray(String[]::new);
  }

  String openId() {
    return String.valueOf(ids.get(OPEN));
  }

  SimulatedPerson open() {
    return world.special(OPEN);
  }

  /** Those that have ended. */
  List<String> runs() {
    return List.copyOf(runs);
  }

  /** One that waits for somebody to decide. */
  String heldRun() {
    return heldRun;
  }

  /** What was answered to choices of candidates. */
  List<Answer> choices() {
    return List.copyOf(choices);
  }

  /** When a person was known and shown who is hidden since. */
  Instant beforeProtection() {
    return beforeProtection;
  }

  StartedProduct product() {
    return product;
  }

  @Override
  public void close() throws IOException {
    product.close();
    register.close();
  }
}
