package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.Map;

/** One unit of each special kind (section 12), and what they need beside them. */
final class Specials {

  /** How many production units the largest company has. */
  static final int MANY = 120;

  /** More CVR numbers than all of them take. */
  static final int NUMBERS = 40;

  private static final String LIQUIDATED = "OPLØST EFTER FRIVILLIG LIKVIDATION";

  private final Planting planting;
  private final LocalDate firstDay;

  Specials(Planting planting, LocalDate firstDay) {
    this.planting = planting;
    this.firstDay = firstDay;
  }

  void plant() {
    plantForms();
    plantAddresses();
    plantMarks();
    plantEnds();
    plantHistories();
    plantMany();
  }

  private void plantForms() {
    add("publicLimited", open(Form.PUBLIC_LIMITED, "Prøvehavnens Rederi A/S"));
    add("oneUnit", planting.unitOf("publicLimited", "Prøvehavnens Rederi A/S"));
    add("noUnits", open(Form.PRIVATE_LIMITED, "Attrapdalens Byg ApS"));
    String partner = planting.add(planting.participant("Provbolaget AB"));
    add(
        "partnership",
        open(Form.PARTNERSHIP, "Testrup & Mønster I/S")
            .with(Entity.LIABLE, Map.of("deltagendeEnhedsId", planting.id("publicLimited")))
            .with(Entity.LIABLE, Map.of("deltagendeEnhedsId", partner)));
    add("limitedPartnership", open(Form.LIMITED_PARTNERSHIP, "Skinbjergets Vind K/S"));
    add("soleProprietor", open(Form.SOLE, "Påhitsbæk Snedkeri v/ Ingrid Attrapsen"));
    add("association", open(Form.ASSOCIATION, "Foreningen af Øvelsesdale"));
  }

  private void plantAddresses() {
    Places places = planting.places();
    add(
        "foreignAddress",
        bare(Form.PUBLIC_LIMITED, "Testhamn Filial A/S").with(Entity.ADDRESS, Places.abroad()));
    add(
        "careOf",
        bare(Form.PRIVATE_LIMITED, "Lånebordet ApS")
            .with(Entity.ADDRESS, places.anywhereWith(Map.of("coNavn", "c/o Kontorhotellet"))));
    add("postBox", open(Form.PRIVATE_LIMITED, "Boksen ApS").with(Entity.ADDRESS, places.postBox()));
    add(
        "noEmail",
        bare(Form.PRIVATE_LIMITED, "Den Tavse ApS").with(Entity.ADDRESS, places.anywhere()));
    add("specialLetters", open(Form.PRIVATE_LIMITED, "Ærø Ål & Østers, Åse's \"Spisehus\" ApS"));
    String part = "Prøvehavnens og Omegns Forenede Skibsreparationer, ";
    add("longName", open(Form.PRIVATE_LIMITED, part.repeat(4) + "Tovværk & Ankersmedje ApS"));
  }

  private void plantMarks() {
    add(
        "protected",
        planting
            .company(Form.SOLE, "Skovens Frisør v/ Åse Prøveby")
            .protectedFromAdvertising(true));
    add("unprotected", open(Form.SOLE, "Engens Frisør v/ Pæl Prøveby"));
    Draft four = open(Form.PUBLIC_LIMITED, "Alskens Virke A/S");
    for (int sequence = 1; sequence <= 3; sequence++) {
      four.in(Trade.ALL.get(3 * sequence), sequence);
    }
    add("fourIndustries", four);
    add(
        "bankrupt",
        open(Form.PRIVATE_LIMITED, "Uheldets Byg ApS")
            .later(firstDay.minusDays(90), edit -> edit.set(Entity.CREDIT, Credit.BANKRUPT)));
  }

  private void plantEnds() {
    LocalDate end = firstDay.minusDays(200);
    String name = "Fortidens Handel ApS";
    add("ceased", open(Form.PRIVATE_LIMITED, name).closed(end, LIQUIDATED));
    add("ceasedUnit", planting.unitOf("ceased", name).closed(end, LIQUIDATED));
    add(
        "ceasedInEffect",
        open(Form.PUBLIC_LIMITED, "Efterklangen A/S").closedInEffect(end, "OPLØST EFTER FUSION"));
    add("givenFirst", open(Form.SOLE, "Den Forrige v/ Óli Skinholm").closed(end, LIQUIDATED));
    add(
        "givenAgain",
        planting
            .bare(Form.PRIVATE_LIMITED, "Den Nuværende ApS", planting.number("givenFirst"))
            .with(Entity.ADDRESS, planting.places().anywhere())
            .protectedFromAdvertising(false));
  }

  private void plantHistories() {
    add(
        "renamed",
        open(Form.PRIVATE_LIMITED, "Førnavnet ApS")
            .later(
                firstDay.minusDays(500),
                edit -> edit.set(Entity.NAME, Draft.nameOf("Mellemnavnet ApS")))
            .later(
                firstDay.minusDays(100),
                edit -> edit.set(Entity.NAME, Draft.nameOf("Nunavnet ApS"))));
    add(
        "toBeRenamed",
        open(Form.PRIVATE_LIMITED, "Endnu ApS")
            .entered(
                firstDay.minusDays(3),
                firstDay.plusDays(30),
                edit -> edit.set(Entity.NAME, Draft.nameOf("Snart ApS"))));
    LocalDate day = firstDay.minusDays(60);
    Map<String, Object> other = Owner.of(planting.number("publicLimited"), day);
    add(
        "movedUnit",
        planting
            .unitOf("noUnits", "Flyttegodset")
            .later(day, edit -> edit.revise(Entity.PRODUCTION_UNIT, other)));
  }

  private void plantMany() {
    add("manyUnits", open(Form.PUBLIC_LIMITED, "Kæden på Mønsterbro A/S"));
    for (int i = 1; i <= MANY; i++) {
      planting.add(planting.unitOf("manyUnits", "Kæden på Mønsterbro, butik " + i));
    }
  }

  private Draft open(Form form, String name) {
    return planting.company(form, name).protectedFromAdvertising(false);
  }

  private Draft bare(Form form, String name) {
    return planting.bare(form, name).protectedFromAdvertising(false);
  }

  private void add(String name, Draft draft) {
    planting.add(name, draft);
  }
}
