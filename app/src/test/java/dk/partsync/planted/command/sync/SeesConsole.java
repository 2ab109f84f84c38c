package dk.partsync.planted.command.sync;

import dk.partsync.planted.console.ConsoleSide;

/** Breaks: modules in the middle never see each other. */
record SeesConsole(ConsoleSide other) {}
