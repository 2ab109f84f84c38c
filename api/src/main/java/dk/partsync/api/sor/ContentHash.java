package dk.partsync.api.sor;

import dk.partsync.api.Sha256Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** First 128 bits of a SHA-256 over a unit's values, each ended by a mark that no value holds. */
final class ContentHash {

  private static final char ABSENT = '\u0000';
  private static final char END = '\u0001';
  private static final int BYTES = 16;

  private static final ThreadLocal<ContentHash> PER_THREAD =
      ThreadLocal.withInitial(ContentHash::new);

  private final StringBuilder text = new StringBuilder(512);
  private final MessageDigest sha256 = Sha256Digest.create();

  private ContentHash() {}

  static String of(SorUnit unit) {
    ContentHash hash = PER_THREAD.get();
    hash.text.setLength(0);
    return hash.add(unit.name())
        .add(unit.startDate())
        .add(unit.endDate())
        .address(unit.address())
        .contactData(unit.contactData())
        .classification(unit.classification())
        .affiliation(unit.affiliation())
        .digest();
  }

  private ContentHash address(SorAddress address) {
    return add(address.street())
        .add(address.buildingId())
        .add(address.floor())
        .add(address.suite())
        .add(address.additionalInfo())
        .add(address.postCode())
        .add(address.district())
        .add(address.regionCode())
        .add(address.country())
        .add(address.east())
        .add(address.north());
  }

  private ContentHash contactData(SorContactData data) {
    return add(data.phone()).add(data.email()).add(data.website());
  }

  private ContentHash classification(SorClassification classification) {
    add(classification.level())
        .add(classification.typeId())
        .add(classification.typeName())
        .add(classification.shakId())
        .add(classification.locationNumber());
    for (SorSpeciality speciality : classification.specialities()) {
      add(speciality.id()).add(speciality.name());
    }
    return this;
  }

  private ContentHash affiliation(SorAffiliation affiliation) {
    return add(affiliation.ownerSorId())
        .add(affiliation.ownerName())
        .add(affiliation.ownerCvr())
        .add(affiliation.ownerType())
        .add(affiliation.institutionSorId())
        .add(affiliation.institutionName())
        .add(affiliation.institutionType())
        .add(affiliation.parentSorId());
  }

  private ContentHash add(@Nullable Object value) {
    if (value == null) {
      text.append(ABSENT);
    } else {
      text.append(value);
    }
    text.append(END);
    return this;
  }

  private String digest() {
    byte[] hash = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }
}
