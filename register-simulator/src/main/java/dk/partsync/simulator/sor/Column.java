package dk.partsync.simulator.sor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the entity files (registers/sor.md sections 3.1 and 3.2). {@code SorId} is first;
 * where the others really stand is not public.
 */
record Column(String header, Kind kind, Function<Row, String> text, DateOf date) {

  enum Kind {
    TEXT,
    ID,
    DATE
  }

  /** A date of a row, absent where the register has none. */
  @FunctionalInterface
  interface DateOf {
    @Nullable LocalDate of(Row row);
  }

  private static final List<Column> STANDARD =
      List.of(
          id("SorId", row -> row.unit().id().value()),
          text("EntityName", row -> row.version().name()),
          id("EntityTypeId", row -> row.unit().type().id()),
          text("EntityTypeName", row -> row.unit().type().danishName()),
          text("SorType", row -> row.unit().level().name()),
          id("ParentSorId", Row::parentId),
          id("InstitutionOwnerSorId", row -> row.owner().id().value()),
          text("InstitutionOwnerEntityName", row -> row.owner().history().current().name()),
          id("InstitutionOwnerCvrNumberId", row -> row.owner().cvr()),
          text("InstitutionOwnerEntityTypeName", row -> row.owner().type().danishName()),
          id("HealthInstitutionSorId", Row::institutionId),
          text("HealthInstitutionEntityName", Row::institutionName),
          text("HealthInstitutionEntityTypeName", Row::institutionType),
          id("ShakId", row -> row.unit().shak()),
          id("PrioritizedEntitySpeciality1Id", row -> row.specialityId(0)),
          text("PrioritizedEntitySpeciality1Name", row -> row.specialityName(0)),
          id("PrioritizedEntitySpeciality2Id", row -> row.specialityId(1)),
          text("PrioritizedEntitySpeciality2Name", row -> row.specialityName(1)),
          id("PrioritizedEntitySpeciality3Id", row -> row.specialityId(2)),
          text("PrioritizedEntitySpeciality3Name", row -> row.specialityName(2)),
          id("PrioritizedEntitySpeciality4Id", row -> row.specialityId(3)),
          text("PrioritizedEntitySpeciality4Name", row -> row.specialityName(3)),
          id("PrioritizedEntitySpeciality5Id", row -> row.specialityId(4)),
          text("PrioritizedEntitySpeciality5Name", row -> row.specialityName(4)),
          id("PrioritizedEntitySpeciality6Id", row -> row.specialityId(5)),
          text("PrioritizedEntitySpeciality6Name", row -> row.specialityName(5)),
          id("PrioritizedEntitySpeciality7Id", row -> row.specialityId(6)),
          text("PrioritizedEntitySpeciality7Name", row -> row.specialityName(6)),
          id("PrioritizedEntitySpeciality8Id", row -> row.specialityId(7)),
          text("PrioritizedEntitySpeciality8Name", row -> row.specialityName(7)),
          id("EanLocationCode", Row::locationNumber),
          text("PostalAddressStreetName", row -> row.address().street()),
          text("PostalAddressStreetBuildingId", row -> row.address().building()),
          text("PostalAddressFloorId", row -> row.address().floor()),
          text("PostalAddressSuiteId", row -> row.address().suite()),
          text("PostalAddressAdditionalAddressInfo", row -> row.address().additionalInfo()),
          text("PostalAddressPostCodeId", row -> row.address().postCode()),
          text("PostalAddressDistrictName", row -> row.address().district()),
          id("PostalAddressMunicipalityCode", row -> row.address().municipalityCode()),
          id("PostalAddressRegionCode", row -> row.address().regionCode()),
          text("PostalAddressCountryIdCode", row -> row.address().country()),
          text("PostalAddressCoordETRS89z32EMeasure", row -> row.address().east()),
          text("PostalAddressCoordETRS89z32NMeasure", row -> row.address().north()),
          text("VirtualAddressTelephoneNumber", row -> row.version().phone()),
          text("VirtualAddressEmailAddress", Row::email),
          text("VirtualAddressWebsite", Row::website),
          date("FirstFromDate", row -> row.unit().firstFrom()),
          date("FromDate", row -> row.version().from()),
          date("ToDate", row -> row.version().to()),
          date("UpdatedAt", row -> row.version().updatedAt()));

  static List<Column> in(SorFormat.ColumnOrder order) {
    List<Column> columns = new ArrayList<>(STANDARD);
    switch (order) {
      case STANDARD -> {}
      case REVERSED -> Collections.reverse(columns);
      case WITH_EXTRA -> {
        columns.add(0, text("NewColumnA", row -> "x"));
        columns.add(columns.size() / 2, text("NewColumnB", row -> "a;\"b\""));
        columns.add(text("NewColumnC", row -> ""));
      }
    }
    return columns;
  }

  private static Column text(String header, Function<Row, String> text) {
    return new Column(header, Kind.TEXT, text, row -> null);
  }

  private static Column id(String header, Function<Row, String> text) {
    return new Column(header, Kind.ID, text, row -> null);
  }

  private static Column date(String header, DateOf date) {
    return new Column(header, Kind.DATE, row -> "", date);
  }
}
