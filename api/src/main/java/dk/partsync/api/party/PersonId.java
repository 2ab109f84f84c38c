package dk.partsync.api.party;

import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of parties that are persons: random, so that they say nothing of the person. */
public final class PersonId {

  private static final Pattern FORM =
      Pattern.compile("person-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private PersonId() {}

  /**
   * The id made of something unique, for example {@code
   * person-0f8fad5b-d9cb-469f-a165-70867728950e}.
   */
  public static String of(UUID unique) {
    return "person-" + unique;
  }

  /** Whether a party's id is that of a person. */
  public static boolean isOne(String partyId) {
    return FORM.matcher(partyId).matches();
  }
}
