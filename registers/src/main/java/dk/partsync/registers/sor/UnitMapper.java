package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row into the parts of a unit. */
final class UnitMapper {

  private final int[] specialityIds;
  private final int[] specialityNames;

  UnitMapper(SorColumns columns) {
    this.specialityIds = columns.specialityIds();
    this.specialityNames = columns.specialityNames();
  }

  SorUnit map(CsvRow row, RowValues values, String name, LocalDate start, @Nullable LocalDate end) {
    return new SorUnit(
        name,
        address(values),
        contactData(values),
        classification(row, values),
        affiliation(values),
        start,
        end);
  }

  private static SorAddress address(RowValues values) {
    return new SorAddress(
        values.text(SorColumn.STREET),
        values.text(SorColumn.BUILDING),
        values.text(SorColumn.FLOOR),
        values.text(SorColumn.SUITE),
        values.text(SorColumn.ADDITIONAL_INFO),
        values.text(SorColumn.POST_CODE),
        values.text(SorColumn.DISTRICT),
        values.text(SorColumn.REGION_CODE),
        values.text(SorColumn.COUNTRY),
        values.number(SorColumn.EAST),
        values.number(SorColumn.NORTH));
  }

  private static SorContactData contactData(RowValues values) {
    return new SorContactData(
        values.text(SorColumn.PHONE), values.text(SorColumn.EMAIL), values.text(SorColumn.WEBSITE));
  }

  private SorClassification classification(CsvRow row, RowValues values) {
    return new SorClassification(
        values.text(SorColumn.LEVEL),
        values.text(SorColumn.TYPE_ID),
        values.text(SorColumn.TYPE_NAME),
        specialities(row),
        values.text(SorColumn.SHAK_ID),
        values.text(SorColumn.LOCATION_NUMBER));
  }

  private List<SorSpeciality> specialities(CsvRow row) {
    List<SorSpeciality> specialities = new ArrayList<>();
    for (int i = 0; i < specialityIds.length; i++) {
      String id = row.text(specialityIds[i]);
      String name = row.text(specialityNames[i]);
      if (id != null || name != null) {
        specialities.add(new SorSpeciality(id, name));
      }
    }
    return specialities;
  }

  private static SorAffiliation affiliation(RowValues values) {
    return new SorAffiliation(
        values.text(SorColumn.OWNER_SOR_ID),
        values.text(SorColumn.OWNER_NAME),
        values.text(SorColumn.OWNER_CVR),
        values.text(SorColumn.OWNER_TYPE),
        values.text(SorColumn.INSTITUTION_SOR_ID),
        values.text(SorColumn.INSTITUTION_NAME),
        values.text(SorColumn.INSTITUTION_TYPE),
        values.text(SorColumn.PARENT_SOR_ID));
  }
}
