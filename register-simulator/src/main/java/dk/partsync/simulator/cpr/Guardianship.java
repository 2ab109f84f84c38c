package dk.partsync.simulator.cpr;

/**
 * Guardianship of an adult.
 *
 * @param type as on the wire (section 6.3)
 */
record Guardianship(String type, String guardian, Lines address) {}
