package dk.partsync.simulator.cvr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units as whole documents of the distribution (section 8.4). Owners, boards and what else the rows
 * on Datafordeler do not tell is left empty.
 */
final class Documents {

  /** How much later a document is loaded than it was updated. */
  static final int LOADING_SECONDS = 51;

  private final Register register;

  Documents(Register register) {
    this.register = register;
  }

  Map<String, @Nullable Object> of(Unit unit) {
    return unit.kind() == Kind.COMPANY ? company(unit) : productionUnit(unit);
  }

  private Map<String, @Nullable Object> company(Unit unit) {
    List<Object> forms = Doc.history(unit, Entity.FORM, fact -> form(unit, fact));
    List<Object> units = units(unit);
    Doc doc = new Doc().with("cvrNummer", number(unit));
    common(doc.empty("regNummer", "binavne", "attributter", "fusioner", "spaltninger"), unit);
    Doc newest = newest(unit).with("nyesteVirksomhedsform", Doc.newest(forms));
    return doc.empty("deltagerRelation", "obligatoriskEmail")
        .with("virksomhedsform", forms)
        .with("virksomhedsstatus", Standing.states(unit))
        .with("status", Doc.history(unit, Entity.CREDIT, Standing::credit))
        .with("penheder", units)
        .with(
            "virksomhedMetadata",
            newest
                .with("nyesteStatus", Doc.newest(Standing.states(unit)))
                .with("antalPenheder", units.size())
                .with("stiftelsesDato", Standing.start(unit).toString())
                .members())
        .members();
  }

  private static Map<String, @Nullable Object> productionUnit(Unit unit) {
    List<Object> owners =
        Doc.history(
            unit,
            Entity.PRODUCTION_UNIT,
            fact -> new Doc().with("cvrNummer", fact.values().get(Owner.FIELD)));
    Doc doc = new Doc().with("pNummer", number(unit));
    common(doc, unit);
    return doc.empty("attributter", "deltagerRelation")
        .with("virksomhedsrelation", owners)
        .with(
            "produktionsEnhedMetadata",
            newest(unit).with("nyesteCvrNummerRelation", unit.owner()).members())
        .members();
  }

  private static void common(Doc doc, Unit unit) {
    doc.with("brancheAnsvarskode", 0)
        .with("reklamebeskyttet", unit.values(Entity.ADVERTISING).get("vaerdi"))
        .with("navne", names(unit))
        .with("beliggenhedsadresse", addresses(unit, Places.LOCATION))
        .with("postadresse", addresses(unit, Places.POST))
        .with("telefonNummer", contacts(unit, Entity.PHONE))
        .with("telefaxNummer", contacts(unit, Entity.FAX))
        .with("elektroniskPost", contacts(unit, Entity.EMAIL))
        .empty("sekundaertTelefonNummer", "sekundaertTelefaxNummer", "hjemmeside")
        .with("livsforloeb", List.of(Standing.life(unit)))
        .with("hovedbranche", industries(unit, 0))
        .with("bibranche1", industries(unit, 1))
        .with("bibranche2", industries(unit, 2))
        .with("bibranche3", industries(unit, 3))
        .empty("aarsbeskaeftigelse", "kvartalsbeskaeftigelse", "maanedsbeskaeftigelse")
        .empty("erstMaanedsbeskaeftigelse")
        .with("samtId", unit.sequence() - Ordinary.FIRST_IMPORT + 1)
        .with("fejlRegistreret", false)
        .with("dataAdgang", 0)
        .with("enhedsNummer", Long.parseLong(unit.id()))
        .with("enhedstype", unit.kind() == Kind.COMPANY ? "VIRKSOMHED" : "PRODUKTIONSENHED")
        .with("sidstIndlaest", Doc.text(unit.updated().plusSeconds(LOADING_SECONDS)))
        .with("sidstOpdateret", Doc.text(unit.updated()))
        .with("fejlVedIndlaesning", false)
        .with("naermesteFremtidigeDato", null)
        .with("fejlBeskrivelse", null)
        .with("virkningsAktoer", "PO");
  }

  private static Doc newest(Unit unit) {
    List<Object> reached = new ArrayList<>();
    for (Entity entity : List.of(Entity.PHONE, Entity.EMAIL)) {
      String value = unit.text(entity, "vaerdi");
      if (!value.isEmpty()) {
        reached.add(value);
      }
    }
    return new Doc()
        .with("nyesteNavn", Doc.newest(names(unit)))
        .with("nyesteBeliggenhedsadresse", Doc.newest(addresses(unit, Places.LOCATION)))
        .with("nyesteHovedbranche", Doc.newest(industries(unit, 0)))
        .with("nyesteBibranche1", Doc.newest(industries(unit, 1)))
        .with("nyesteBibranche2", Doc.newest(industries(unit, 2)))
        .with("nyesteBibranche3", Doc.newest(industries(unit, 3)))
        .with("nyesteKontaktoplysninger", reached)
        .with("sammensatStatus", Standing.composed(unit));
  }

  private List<Object> units(Unit company) {
    List<Object> units = new ArrayList<>();
    for (int place : register.byOwner(number(company))) {
      Unit unit = register.unit(place);
      Doc.history(unit, Entity.PRODUCTION_UNIT, fact -> belonging(company, unit, fact))
          .forEach(units::add);
    }
    return units;
  }

  private static @Nullable Doc belonging(Unit company, Unit unit, Fact fact) {
    return number(company) == (Long) fact.values().getOrDefault(Owner.FIELD, 0L)
        ? new Doc().with("pNummer", number(unit))
        : null;
  }

  private static List<Object> names(Unit unit) {
    return Doc.history(unit, Entity.NAME, fact -> new Doc().with("navn", fact.text("vaerdi")));
  }

  private static List<Object> addresses(Unit unit, String use) {
    return Doc.history(unit, Entity.ADDRESS, fact -> AddressDoc.of(unit, fact, use));
  }

  private static List<Object> contacts(Unit unit, Entity entity) {
    return Doc.history(
        unit,
        entity,
        fact -> new Doc().with("kontaktoplysning", fact.text("vaerdi")).with("hemmelig", false));
  }

  private static List<Object> industries(Unit unit, long sequence) {
    return Doc.history(
        unit,
        Entity.INDUSTRY,
        fact ->
            fact.text("sekvens").equals(Long.toString(sequence))
                ? new Doc()
                    .with("branchekode", fact.text("vaerdi"))
                    .with("branchetekst", fact.text("vaerdiTekst"))
                : null);
  }

  private static Doc form(Unit unit, Fact fact) {
    return new Doc()
        .with("virksomhedsformkode", Integer.valueOf(fact.text("vaerdi")))
        .with("kortBeskrivelse", Form.brief(fact.text("vaerdi")))
        .with("langBeskrivelse", fact.text("vaerdiTekst"))
        .with("ansvarligDataleverandoer", unit.text(Entity.SUPPLIER, "vaerdi"));
  }

  private static long number(Unit unit) {
    return Long.parseLong(unit.number());
  }
}
