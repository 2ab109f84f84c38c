package dk.partsync.planted.sagas.sync;

import dk.partsync.planted.command.CommandSide;

/** Breaks: modules in the middle never see each other. */
record SeesCommand(CommandSide other) {}
