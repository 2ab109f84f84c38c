package dk.partsync.api.party;

import org.jspecify.annotations.Nullable;

/**
 * How a person is reached otherwise.
 *
 * @param ownsEmailDomain whether every address of the e-mail's domain is the party's (A2-27)
 */
public record PersonContactData(
    @Nullable String phone,
    @Nullable String mobile,
    @Nullable String email,
    boolean ownsEmailDomain,
    @Nullable String website) {

  public PersonContactData {
    phone = OwnText.orNone(phone);
    mobile = OwnText.orNone(mobile);
    email = OwnText.orNone(email);
    website = OwnText.orNone(website);
  }

  /** Nothing is known. */
  public static PersonContactData none() {
    return new PersonContactData(null, null, null, false, null);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
