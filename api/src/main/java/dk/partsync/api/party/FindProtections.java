package dk.partsync.api.party;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Persons whose name and address are, will be or were protected by date, in the order in which
 * their protections end; those without an end last. Answers a {@link ProtectionPage}.
 *
 * @param term those that are wanted, none for all; with {@link ProtectionTerm#PROTECTED} also those
 *     that are about to lapse
 * @param days how far ahead a protection is about to lapse, and how far back one has lapsed, 1 to
 *     {@value #MOST_DAYS}; what lapsed earlier is not listed
 * @param after the {@code next} of the page before, none for the first page
 * @param limit see {@link PageLimit}
 */
public record FindProtections(
    @Nullable ProtectionTerm term, int days, @Nullable String after, int limit) {

  public static final int MOST_DAYS = 366;

  public FindProtections {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days must be 1 to " + MOST_DAYS);
    }
    PageLimit.require(limit);
  }
}
