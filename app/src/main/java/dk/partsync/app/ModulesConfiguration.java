package dk.partsync.app;

import dk.partsync.command.CommandSide;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.query.QuerySide;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.sagas.Sagas;
import java.time.Clock;
import java.time.ZoneId;
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
      CprRegister cpr,
      CvrRegister cvr,
      IdentifierKey key,
      DataDirectory data,
      Clock clock) {
    return new CommandSide(downloader, cpr, cvr, key, data.resolve("sources"), clock);
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
