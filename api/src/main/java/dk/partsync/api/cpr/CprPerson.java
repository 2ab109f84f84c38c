package dk.partsync.api.cpr;

import dk.partsync.api.StoredFormHash;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that CPR says of a person and this product keeps.
 *
 * @param personId the person's id in CPR, which survives a change of number; none in private access
 * @param name none in private access while it is protected
 * @param protections those that are not withdrawn, past and future ones too
 */
public record CprPerson(
    @Nullable String personId,
    CprNumbers numbers,
    @Nullable CprName name,
    CprAddresses addresses,
    CprStatus status,
    CprPersonalData personalData,
    List<CprRelative> relatives,
    List<CprProtection> protections) {

  public CprPerson {
    relatives = relatives == null ? List.of() : List.copyOf(relatives);
    protections = protections == null ? List.of() : List.copyOf(protections);
  }

  /** The register has not said anything yet. */
  public static CprPerson nothing() {
    return new CprPerson(
        null,
        new CprNumbers("", List.of()),
        null,
        CprAddresses.none(),
        new CprStatus(PersonStatus.OTHER, "", null),
        new CprPersonalData(null, null, null, null, null, null, List.of(), null, null),
        List.of(),
        List.of());
  }

  public CprPerson withPersonId(@Nullable String personId) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withNumbers(CprNumbers numbers) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withName(@Nullable CprName name) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withAddresses(CprAddresses addresses) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withStatus(CprStatus status) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withPersonalData(CprPersonalData personalData) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withRelatives(List<CprRelative> relatives) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  public CprPerson withProtections(List<CprProtection> protections) {
    return new CprPerson(
        personId, numbers, name, addresses, status, personalData, relatives, protections);
  }

  /** 22 characters that differ when anything here does. */
  public String contentHash() {
    return StoredFormHash.of(this);
  }

  /** Whether name and address are to be hidden, for whatever reason. */
  public ProtectionState protectionAt(Instant moment) {
    return ProtectionState.of(status.status(), protections, moment);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
