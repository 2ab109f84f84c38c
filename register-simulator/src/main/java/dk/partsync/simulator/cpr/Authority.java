package dk.partsync.simulator.cpr;

/**
 * A municipality, parish or other unit of administration.
 *
 * @param code four digits
 * @param type two digits (section 6.5)
 */
record Authority(String code, String name, String type, String typeName) {

  static final Authority UNKNOWN = new Authority("0000", "Ukendt Myndighed", "00", "Ukendt");

  static Authority municipality(String code, String name) {
    return new Authority(code, name, "05", "Kommune");
  }
}
