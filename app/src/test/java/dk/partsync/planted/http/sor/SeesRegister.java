package dk.partsync.planted.http.sor;

import dk.partsync.planted.registers.sor.Register;

/** Breaks: registers serve the command side. */
record SeesRegister(Register register) {}
