package dk.partsync.simulator.sor;

/**
 * Invented CVR numbers with a valid modulus 11, counted down from 99999999: the first nine hundred
 * start with 9999, and no number anywhere near has been issued (registers/sor.md section 4.5).
 */
final class CvrNumbers {

  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

  private int last = 100_000_000;

  String next() {
    do {
      last--;
    } while (!isValid(Integer.toString(last)));
    return Integer.toString(last);
  }

  static boolean isValid(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }
}
