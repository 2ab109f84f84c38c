package dk.partsync.benchmarks;

import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Columns into events with nothing checked: every row is taken for good. */
final class BareUnits {

  private static final String SPECIALITY = "PrioritizedEntitySpeciality";

  private final int[] own;
  private final int[] address;
  private final int[] contact;
  private final int[] classification;
  private final int[] affiliation;
  private final int[] specialities;

  BareUnits(CSVRecord header) {
    own = positions(header, "SorId,EntityName,FirstFromDate,ToDate,FromDate,UpdatedAt");
    address =
        positions(
            header,
            "StreetName,StreetBuildingId,FloorId,SuiteId,AdditionalAddressInfo,PostCodeId,"
                + "DistrictName,RegionCode,CountryIdCode,CoordETRS89z32EMeasure,"
                + "CoordETRS89z32NMeasure",
            "PostalAddress");
    contact = positions(header, "TelephoneNumber,EmailAddress,Website", "VirtualAddress");
    classification =
        positions(header, "SorType,EntityTypeId,EntityTypeName,ShakId,EanLocationCode");
    affiliation =
        positions(
            header,
            "InstitutionOwnerSorId,InstitutionOwnerEntityName,InstitutionOwnerCvrNumberId,"
                + "InstitutionOwnerEntityTypeName,HealthInstitutionSorId,"
                + "HealthInstitutionEntityName,HealthInstitutionEntityTypeName,ParentSorId");
    specialities =
        IntStream.rangeClosed(1, 8)
            .flatMap(n -> IntStream.of(positions(header, n + "Id," + n + "Name", SPECIALITY)))
            .toArray();
  }

  private static int[] positions(CSVRecord header, String names) {
    return positions(header, names, "");
  }

  private static int[] positions(CSVRecord header, String names, String prefix) {
    List<String> columns = header.toList();
    return Stream.of(names.split(",")).mapToInt(name -> columns.indexOf(prefix + name)).toArray();
  }

  SorUnitImported event(CSVRecord row) {
    String id = String.valueOf(text(row, own[0]));
    SorUnit unit =
        new SorUnit(
            String.valueOf(text(row, own[1])),
            address(row),
            new SorContactData(text(row, contact[0]), text(row, contact[1]), text(row, contact[2])),
            classification(row),
            affiliation(row),
            LocalDate.parse(row.get(own[2])),
            date(row, own[3]));
    LocalDate updated = date(row, own[5]);
    SorStamp stamp =
        new SorStamp(
            date(row, own[4]), updated == null ? null : updated.atStartOfDay(), unit.contentHash());
    return new SorUnitImported("sor-" + id, id, unit, stamp);
  }

  private SorAddress address(CSVRecord row) {
    @Nullable String[] t = texts(row, address);
    return new SorAddress(
        t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], number(t[9]), number(t[10]));
  }

  private SorClassification classification(CSVRecord row) {
    @Nullable String[] t = texts(row, classification);
    return new SorClassification(t[0], t[1], t[2], specialities(row), t[3], t[4]);
  }

  private List<SorSpeciality> specialities(CSVRecord row) {
    List<SorSpeciality> found = new ArrayList<>();
    for (int i = 0; i < specialities.length; i += 2) {
      String id = text(row, specialities[i]);
      String name = text(row, specialities[i + 1]);
      if (id != null || name != null) {
        found.add(new SorSpeciality(id, name));
      }
    }
    return found;
  }

  private SorAffiliation affiliation(CSVRecord row) {
    @Nullable String[] t = texts(row, affiliation);
    return new SorAffiliation(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]);
  }

  private static @Nullable String[] texts(CSVRecord row, int[] positions) {
    @Nullable String[] texts = new @Nullable String[positions.length];
    for (int i = 0; i < positions.length; i++) {
      texts[i] = text(row, positions[i]);
    }
    return texts;
  }

  private static @Nullable String text(CSVRecord row, int position) {
    String text = row.get(position);
    if (text.startsWith("=\"")) {
      return text.substring(2, text.length() - 1);
    }
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate date(CSVRecord row, int position) {
    String text = row.get(position);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text.replace(',', '.'));
  }
}
