package dk.partsync.app;

import dk.partsync.console.ConsoleConfiguration;
import dk.partsync.http.HttpConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The API and the console; other roles serve their health and nothing else. */
@Configuration
@ConditionalOnRole(ProcessRole.HTTP)
@Import({HttpConfiguration.class, ConsoleConfiguration.class})
class HttpRoleConfiguration {}
