package dk.partsync.simulator.sor;

/**
 * Location numbers: Danish prefix 57, here always 57999, and the GS1 check digit (registers/sor.md
 * section 4.5).
 */
final class LocationNumber {

  private LocationNumber() {}

  /** The number made from a unit's running number. */
  static String of(long runningNumber) {
    String body = "57999" + String.valueOf(10_000_000 + runningNumber).substring(1);
    return body + checkDigit(body);
  }

  private static int checkDigit(String twelveDigits) {
    int sum = 0;
    for (int i = 0; i < twelveDigits.length(); i++) {
      sum += (twelveDigits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
