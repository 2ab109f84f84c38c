package dk.partsync.query.party;

/**
 * Divides parties into parts of like size whatever their ids look like, so that one part is a fair
 * sample of all.
 */
final class SamplePart {

  static final int PARTS = 64;

  private static final int GOLDEN_RATIO = 0x9E3779B9;
  private static final int SHIFT = 26;

  private SamplePart() {}

  /** 0 to {@value #PARTS} - 1. */
  static int of(String partyId) {
    return (partyId.hashCode() * GOLDEN_RATIO) >>> SHIFT;
  }
}
