package dk.partsync.api.sor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of unit it is. Source: registers/sor.md sections 4.2, 4.3 and 4.5.
 *
 * @param level {@code IE} owner, {@code SI} institution or {@code OE} organisational unit
 * @param typeId SNOMED CT or Danish extension id
 * @param specialities up to eight, the main one first
 * @param shakId SHAK code, 4 to 7 characters
 * @param locationNumber GLN of 13 digits
 */
public record SorClassification(
    @Nullable String level,
    @Nullable String typeId,
    @Nullable String typeName,
    List<SorSpeciality> specialities,
    @Nullable String shakId,
    @Nullable String locationNumber) {

  public SorClassification {
    specialities = List.copyOf(specialities);
  }
}
