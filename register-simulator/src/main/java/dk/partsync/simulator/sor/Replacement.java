package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;

/** A closed unit and the one that took over from the given day. */
record Replacement(SorId replaced, SorId by, LocalDate from) {}
