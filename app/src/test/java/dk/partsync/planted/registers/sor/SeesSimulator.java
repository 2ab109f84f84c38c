package dk.partsync.planted.registers.sor;

import dk.partsync.planted.simulator.Simulator;

/** Breaks: the simulator is no part of the product. */
record SeesSimulator(Simulator simulator) {}
