package dk.partsync.benchmarks;

import dk.partsync.api.party.SorUnitImported;

/** The naive import's command for one row. */
record ImportUnit(SorUnitImported unit, String runId, long line) {}
