package dk.partsync.api;

/** How many entries a page of a list may have. */
public final class PageLimit {

  public static final int MAX = 200;

  private PageLimit() {}

  /**
   * Refuses what is no limit of a page.
   *
   * @throws IllegalArgumentException when the limit is not 1 to {@value #MAX}
   */
  public static void require(int limit) {
    if (limit < 1 || limit > MAX) {
      throw new IllegalArgumentException("limit must be 1 to " + MAX);
    }
  }
}
