package dk.partsync.api.cvr;

import dk.partsync.api.StoredFormHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What CVR says of a company or production unit on a day: the wanted state of its party. Source:
 * cvr-datafordeler.md section 6.6, mapped as party-fields.md section 4 says.
 *
 * @param name of any length
 * @param industries the main one first, then up to three others
 * @param form {@code Virksomhedsform}, only of companies
 * @param advertisingProtected {@code Reklamebeskyttelse}: must not be sent advertisements; travels
 *     with the data wherever they go
 * @param owner only of production units
 */
public record CvrUnit(
    CvrIdentity identity,
    String name,
    CvrAddresses addresses,
    List<CvrCode> industries,
    @Nullable CvrCode form,
    CvrStatus status,
    boolean advertisingProtected,
    CvrContactData contactData,
    @Nullable CvrOwner owner) {

  public CvrUnit {
    industries = industries == null ? List.of() : List.copyOf(industries);
  }

  /** 22 characters that differ when anything here does. */
  public String contentHash() {
    return StoredFormHash.of(this);
  }

  /** Whether the register has told its last day. */
  public boolean hasCeased() {
    return status.endDate() != null;
  }

  public CvrUnit withIdentity(CvrIdentity identity) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withName(String name) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withAddresses(CvrAddresses addresses) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withIndustries(List<CvrCode> industries) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withForm(@Nullable CvrCode form) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withStatus(CvrStatus status) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withAdvertisingProtected(boolean advertisingProtected) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withContactData(CvrContactData contactData) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  public CvrUnit withOwner(@Nullable CvrOwner owner) {
    return new CvrUnit(
        identity,
        name,
        addresses,
        industries,
        form,
        status,
        advertisingProtected,
        contactData,
        owner);
  }

  /** Shows nothing of the unit, which can be a person's business. */
  @Override
  public String toString() {
    return "(" + identity.kind() + ")";
  }
}
