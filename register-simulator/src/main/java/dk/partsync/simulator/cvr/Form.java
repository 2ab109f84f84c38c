package dk.partsync.simulator.cvr;

import java.util.Map;

/**
 * Company forms. All codes but that of the association were seen in data (section 8.5); clients are
 * to go by the text.
 */
enum Form {
  SOLE("10", "ENK", "Enkeltmandsvirksomhed", "GER", ""),
  PARTNERSHIP("30", "I/S", "Interessentskab", "GER", " I/S"),
  LIMITED_PARTNERSHIP("40", "K/S", "Kommanditselskab", "GER", " K/S"),
  PUBLIC_LIMITED("60", "A/S", "Aktieselskab", "E&S", " A/S"),
  PRIVATE_LIMITED("80", "APS", "Anpartsselskab", "E&S", " ApS"),
  ASSOCIATION("110", "FOR", "Forening", "GER", "");

  private final String code;
  private final String brief;
  private final String title;
  private final String supplier;
  private final String suffix;

  Form(String code, String brief, String title, String supplier, String suffix) {
    this.code = code;
    this.brief = brief;
    this.title = title;
    this.supplier = supplier;
    this.suffix = suffix;
  }

  /** {@code kortBeskrivelse} of the distribution. */
  static String brief(String code) {
    for (Form form : values()) {
      if (form.code.equals(code)) {
        return form.brief;
      }
    }
    throw new IllegalArgumentException("no company form " + code);
  }

  Map<String, Object> form() {
    return Map.of("vaerdi", code, "vaerdiTekst", title);
  }

  /** The supplier of data that is responsible for companies of the form. */
  Map<String, Object> supplier() {
    String text = supplier.equals("GER") ? "Skatteforvaltningen" : "Erhvervsstyrelsen";
    return Map.of("vaerdi", supplier, "vaerdiTekst", text);
  }

  /** What names of such companies end with. */
  String suffix() {
    return suffix;
  }
}
