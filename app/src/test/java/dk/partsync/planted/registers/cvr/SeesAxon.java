package dk.partsync.planted.registers.cvr;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Breaks: registers know no framework. */
record SeesAxon(CommandGateway gateway) {}
