package dk.partsync.api.sor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What SOR says of a unit on a day: the wanted state of its party. Source: registers/sor.md section
 * 3, mapped as party-fields.md section 5 says.
 *
 * @param name as delivered, of any length
 * @param startDate {@code FirstFromDate}: the unit exists from this day
 * @param endDate {@code ToDate}: last valid day, inclusive
 */
public record SorUnit(
    String name,
    SorAddress address,
    SorContactData contactData,
    SorClassification classification,
    SorAffiliation affiliation,
    LocalDate startDate,
    @Nullable LocalDate endDate) {

  /** The name as the party shows it: at most 150 code points. */
  public String partyName() {
    return PartyText.cut(name);
  }

  /** Whether name or address line are longer than the party shows. */
  public boolean isCut() {
    return PartyText.isCut(name) || address.lineIsCut();
  }

  /** Fingerprint of every mapped value; equal hashes mean that nothing changed. */
  public String contentHash() {
    return ContentHash.of(this);
  }

  public SorUnit withName(String name) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }

  public SorUnit withAddress(SorAddress address) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }

  public SorUnit withContactData(SorContactData contactData) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }

  public SorUnit withClassification(SorClassification classification) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }

  public SorUnit withAffiliation(SorAffiliation affiliation) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }

  public SorUnit withPeriod(LocalDate startDate, @Nullable LocalDate endDate) {
    return new SorUnit(name, address, contactData, classification, affiliation, startDate, endDate);
  }
}
