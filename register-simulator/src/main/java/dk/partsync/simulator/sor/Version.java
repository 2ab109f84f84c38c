package dk.partsync.simulator.sor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What SOR says of a unit from one day on.
 *
 * @param ownAddress null when the address is inherited from the parent
 * @param to last valid day, inclusive; null while open
 */
record Version(
    String name,
    @Nullable Address ownAddress,
    String phone,
    LocalDate from,
    @Nullable LocalDate to,
    LocalDate updatedAt) {

  boolean hasEndedBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  Version withName(String newName) {
    return new Version(newName, ownAddress, phone, from, to, updatedAt);
  }

  Version withAddress(Address address) {
    return new Version(name, address, phone, from, to, updatedAt);
  }

  Version withPhone(String newPhone) {
    return new Version(name, ownAddress, newPhone, from, to, updatedAt);
  }

  Version withTo(@Nullable LocalDate newTo) {
    return new Version(name, ownAddress, phone, from, newTo, updatedAt);
  }

  Version from(LocalDate newFrom) {
    return new Version(name, ownAddress, phone, newFrom, to, updatedAt);
  }

  Version updatedAt(LocalDate day) {
    return new Version(name, ownAddress, phone, from, to, day);
  }
}
