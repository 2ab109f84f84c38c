package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A relative who has no CPR number. */
record Outsider(String name, @Nullable LocalDate birthDate, boolean birthDateUncertain) {}
