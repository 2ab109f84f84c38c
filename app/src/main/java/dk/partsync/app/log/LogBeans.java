package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.axon.SerializerConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** What the verbs need of the product: its event store and nothing that handles events. */
@EnableConfigurationProperties(PartsyncProperties.class)
@Import({DataDirectory.class, SerializerConfiguration.class, AxonServerLog.class})
@ComponentScan("dk.partsync.app.embedded")
class LogBeans {}
