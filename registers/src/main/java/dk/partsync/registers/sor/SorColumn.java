package dk.partsync.registers.sor;

/** The columns that are read from a snapshot (registers/sor.md sections 3.1 to 3.3). */
enum SorColumn {
  SOR_ID("SorId", true),
  NAME("EntityName", true),
  FIRST_FROM_DATE("FirstFromDate", true),
  TO_DATE("ToDate", true),
  UPDATED_AT("UpdatedAt", true),
  STREET("PostalAddressStreetName", true),
  BUILDING("PostalAddressStreetBuildingId", true),
  POST_CODE("PostalAddressPostCodeId", true),
  COUNTRY("PostalAddressCountryIdCode", true),
  FROM_DATE("FromDate", false),
  FLOOR("PostalAddressFloorId", false),
  SUITE("PostalAddressSuiteId", false),
  ADDITIONAL_INFO("PostalAddressAdditionalAddressInfo", false),
  DISTRICT("PostalAddressDistrictName", false),
  REGION_CODE("PostalAddressRegionCode", false),
  EAST("PostalAddressCoordETRS89z32EMeasure", false),
  NORTH("PostalAddressCoordETRS89z32NMeasure", false),
  PHONE("VirtualAddressTelephoneNumber", false),
  EMAIL("VirtualAddressEmailAddress", false),
  WEBSITE("VirtualAddressWebsite", false),
  LEVEL("SorType", false),
  TYPE_ID("EntityTypeId", false),
  TYPE_NAME("EntityTypeName", false),
  SHAK_ID("ShakId", false),
  LOCATION_NUMBER("EanLocationCode", false),
  OWNER_SOR_ID("InstitutionOwnerSorId", false),
  OWNER_NAME("InstitutionOwnerEntityName", false),
  OWNER_CVR("InstitutionOwnerCvrNumberId", false),
  OWNER_TYPE("InstitutionOwnerEntityTypeName", false),
  INSTITUTION_SOR_ID("HealthInstitutionSorId", false),
  INSTITUTION_NAME("HealthInstitutionEntityName", false),
  INSTITUTION_TYPE("HealthInstitutionEntityTypeName", false),
  PARENT_SOR_ID("ParentSorId", false);

  private final String header;
  private final boolean mandatory;

  SorColumn(String header, boolean mandatory) {
    this.header = header;
    this.mandatory = mandatory;
  }

  String header() {
    return header;
  }

  boolean isMandatory() {
    return mandatory;
  }
}
