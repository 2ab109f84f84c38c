package dk.partsync.api.party;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids of parties that CVR keeps, companies and production units: random, since a company can be a
 * person's and its number can be given anew.
 */
public final class BusinessId {

  private static final Pattern FORM =
      Pattern.compile("business-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private BusinessId() {}

  /**
   * The id made of something unique, for example {@code
   * business-0f8fad5b-d9cb-469f-a165-70867728950e}.
   */
  public static String of(UUID unique) {
    return "business-" + unique;
  }

  /** Whether a party's id is that of a company or production unit. */
  public static boolean isOne(String partyId) {
    return FORM.matcher(partyId).matches();
  }
}
