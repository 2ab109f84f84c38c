package dk.partsync.app;

import dk.partsync.command.CommandSide;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.credentials.CredentialWatch;
import dk.partsync.command.credentials.WatchedCpr;
import dk.partsync.command.credentials.WatchedCvr;
import dk.partsync.query.QuerySide;
import dk.partsync.registers.cpr.DatafordelerCpr;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.cvr.CvrClient;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.sagas.Sagas;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The modules that the roles of the process call for. */
@Configuration
class ModulesConfiguration {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Copenhagen"));
  }

  @Bean
  SourceDownloader sourceDownloader() {
    return new SourceDownloader(DownloadLimits.defaults());
  }

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  CommandSide commandSide(
      SourceDownloader downloader,
      DatafordelerCpr cpr,
      CvrClient cvr,
      ObjectProvider<org.axonframework.config.Configuration> axon,
      Installation installation,
      IdentifierKey key,
      DataDirectory data,
      Clock clock) {
    Supplier<CredentialWatch> watch = () -> axon.getObject().getComponent(CredentialWatch.class);
    return new CommandSide(
        downloader,
        new WatchedCpr(cpr, installation, watch),
        new WatchedCvr(cvr, installation, watch),
        key,
        data.resolve("sources"),
        clock);
  }

  @Bean
  @ConditionalOnRole(ProcessRole.SAGA)
  Sagas sagas() {
    return new Sagas();
  }

  @Bean
  @ConditionalOnRole(ProcessRole.QUERY)
  QuerySide querySide(MongoTemplate mongo, Clock clock) {
    QuerySide querySide = new QuerySide(mongo, clock);
    querySide.createIndexes();
    return querySide;
  }
}
