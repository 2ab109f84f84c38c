package dk.partsync.planted.command.sor;

import dk.partsync.planted.registers.sor.Register;

/** Breaks nothing. */
record MaySeeRegister(Register register) {}
