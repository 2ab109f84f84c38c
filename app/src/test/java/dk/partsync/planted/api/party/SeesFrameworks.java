package dk.partsync.planted.api.party;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.BeanFactory;

/** Breaks: the api knows no framework. */
record SeesFrameworks(CommandGateway gateway, BeanFactory beans) {}
