package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An industry, as the code list of 2025 has it and as the one before had it.
 *
 * @param word for names of companies
 */
record Trade(String code, String formerCode, String text, String word) {

  /** When the codes of today came (section 9). */
  static final LocalDate CODES_SINCE = LocalDate.of(2025, 1, 1);

  static final List<Trade> ALL =
      List.of(
          new Trade("433200", "433210", "Bygningsinstallation af snedkerarbejde", "Snedkeri"),
          new Trade("412000", "412010", "Opførelse af bygninger", "Byg"),
          new Trade("432100", "432110", "Elinstallationsarbejde", "El"),
          new Trade("433400", "433410", "Maler- og glarmesterarbejde", "Malerforretning"),
          new Trade("471100", "471120", "Ikkespecialiseret detailhandel", "Købmandsgård"),
          new Trade("561100", "561110", "Servering af mad i restauranter", "Spisehus"),
          new Trade("620200", "620210", "Konsulentbistand vedrørende it", "Datastue"),
          new Trade("692000", "692020", "Bogføring og revision", "Bogholderi"),
          new Trade("960200", "960210", "Frisører og skønhedspleje", "Frisør"),
          new Trade("494100", "494110", "Vejgodstransport", "Vognmand"),
          new Trade("011100", "011110", "Dyrkning af korn og bælgfrugter", "Markbrug"),
          new Trade("869000", "869020", "Sundhedsvæsen i øvrigt", "Klinik"));

  /**
   * @param sequence 0 for the main industry, 1 to 3 for others
   */
  Map<String, Object> values(long sequence) {
    return Map.of("sekvens", sequence, "vaerdi", code, "vaerdiTekst", text);
  }

  Map<String, Object> formerValues(long sequence) {
    return Map.of("sekvens", sequence, "vaerdi", formerCode, "vaerdiTekst", text + " (DB07)");
  }

  Trade next() {
    return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
  }

  static Trade ofCode(String code) {
    return ALL.stream().filter(trade -> trade.code.equals(code)).findFirst().orElse(ALL.get(0));
  }
}
