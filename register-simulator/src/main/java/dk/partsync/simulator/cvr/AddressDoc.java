package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the distribution: numbers where rows have text, letters apart (section 12). */
final class AddressDoc {

  private static final Pattern HOUSE = Pattern.compile("(\\d+)(\\D*)");
  private static final LocalDate MUNICIPALITIES_SINCE = LocalDate.of(2007, 1, 1);

  private AddressDoc() {}

  /** The address of a row, without its period; null when it is of the other use. */
  static @Nullable Doc of(Unit unit, Fact fact, String use) {
    if (!fact.text("AdresseringAnvendelse").equals(use)) {
      return null;
    }
    String careOf = fact.text("coNavn").replaceFirst("^c/o ", "");
    Doc doc =
        new Doc()
            .with("landekode", text(fact, "CVRAdresse_landekode"))
            .with("fritekst", text(fact, "CVRAdresse_adresseFritekst"))
            .with("vejkode", number(fact, "CVRAdresse_vejkode"))
            .with("kommune", municipality(unit, fact));
    house(doc, fact, "CVRAdresse_husnummerFra", "Fra");
    house(doc, fact, "CVRAdresse_husnummerTil", "Til");
    return doc.with("etage", text(fact, "CVRAdresse_etagebetegnelse"))
        .with("sidedoer", text(fact, "CVRAdresse_doerbetegnelse"))
        .with("adresseId", text(fact, "Adresse"))
        .with("sidstValideret", Doc.text(unit.updated()))
        .with("conavn", careOf.isEmpty() ? null : careOf)
        .with("postboks", text(fact, "CVRAdresse_postboks"))
        .with("vejnavn", text(fact, "CVRAdresse_vejnavn"))
        .with("bynavn", text(fact, "CVRAdresse_supplerendeBynavn"))
        .with("postnummer", number(fact, "CVRAdresse_postnummer"))
        .with("postdistrikt", text(fact, "CVRAdresse_postdistrikt"));
  }

  private static @Nullable Object municipality(Unit unit, Fact fact) {
    Integer code = number(fact, "CVRAdresse_kommunekode");
    return code == null
        ? null
        : new Doc()
            .with("kommuneKode", code)
            .with("kommuneNavn", text(fact, "CVRAdresse_kommunenavn"))
            .period(MUNICIPALITIES_SINCE, null)
            .updated(unit)
            .members();
  }

  private static void house(Doc doc, Fact fact, String field, String end) {
    Matcher parts = HOUSE.matcher(fact.text(field));
    boolean has = parts.matches();
    doc.with("husnummer" + end, has ? Integer.valueOf(parts.group(1)) : null)
        .with("bogstav" + end, has && !parts.group(2).isEmpty() ? parts.group(2) : null);
  }

  private static @Nullable String text(Fact fact, String field) {
    String text = fact.text(field);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Integer number(Fact fact, String field) {
    String text = fact.text(field);
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
