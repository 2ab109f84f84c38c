package dk.partsync.simulator.cpr;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody can live.
 *
 * @param houseNumber three digits and perhaps a letter
 * @param building in Greenland only
 * @param darId UUID of the address
 */
record Place(
    Authority municipality,
    String roadCode,
    @Nullable String road,
    @Nullable String houseNumber,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String building,
    @Nullable String locality,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable String darId) {

  Place withDoor(String otherFloor, String otherDoor) {
    return new Place(
        municipality,
        roadCode,
        road,
        houseNumber,
        otherFloor,
        otherDoor,
        building,
        locality,
        postCode,
        district,
        darId);
  }
}
