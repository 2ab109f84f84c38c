package dk.partsync.planted.app.startup;

import dk.partsync.planted.simulator.Simulator;
import dk.partsync.planted.store.Stored;

/** May see everything, seen by the wrong ones. */
public record Start(Simulator simulator, Stored stored) {}
