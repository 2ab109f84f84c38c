package dk.partsync.simulator.sor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to be when it is created.
 *
 * @param address null to inherit the parent's
 * @param shak SHAK code, empty outside hospitals
 */
record Draft(
    UnitType type,
    String name,
    @Nullable Address address,
    String shak,
    List<Speciality> specialities) {

  static Draft of(UnitType type, String name) {
    return new Draft(type, name, null, "", List.of());
  }

  Draft at(@Nullable Address newAddress) {
    return new Draft(type, name, newAddress, shak, specialities);
  }

  Draft withShak(String code) {
    return new Draft(type, name, address, code, specialities);
  }

  Draft withSpecialities(List<Speciality> list) {
    return new Draft(type, name, address, shak, list);
  }
}
