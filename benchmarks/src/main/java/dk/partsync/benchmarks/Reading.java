package dk.partsync.benchmarks;

import dk.partsync.api.sor.SorId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a client may ask for: one party, or a page of those that bear a name. */
enum Reading {
  BY_ID("a party by id") {
    @Override
    String path(Random random) {
      return "/api/parties/" + known(random).partyId();
    }
  },
  BY_NUMBER("a party by SOR id") {
    @Override
    String path(Random random) {
      return "/api/parties?sorId=" + known(random).value();
    }
  },
  BY_NAME("a page of a name search") {
    @Override
    String path(Random random) {
      return "/api/parties?limit=25&name=" + NAMES.get(random.nextInt(NAMES.size()));
    }
  };

  /** How many parties, the first of a snapshot, are asked for. */
  static final int KNOWN = 1_000;

  private static final int OF_ALL_SEGMENTS = 50;

  /** Borne by many, by some and by none, whole and begun. */
  private static final List<String> NAMES =
      List.of(
          "laege",
          "tandl",
          "a",
          "aagaard",
          "apotek",
          "klinik%20mette",
          "kirsten%20sp",
          "v%20%C3%B8",
          "oesterl%20apo",
          "soeren%20kj%20tand",
          "nobody");

  private final String text;

  Reading(String text) {
    this.text = text;
  }

  /** Path and query of a request. */
  abstract String path(Random random);

  /** The last parties that may be asked for: some of each segment of the views. */
  static List<SorId> last() {
    return IntStream.range(KNOWN - OF_ALL_SEGMENTS, KNOWN)
        .mapToObj(n -> SorId.of(Snapshot.FIRST_RUNNING_NUMBER + n))
        .toList();
  }

  private static SorId known(Random random) {
    return SorId.of(Snapshot.FIRST_RUNNING_NUMBER + random.nextInt(KNOWN));
  }

  @Override
  public String toString() {
    return text;
  }
}
