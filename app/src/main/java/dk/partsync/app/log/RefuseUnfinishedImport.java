package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Keeps the product from starting on half a log. */
@Component
class RefuseUnfinishedImport {

  RefuseUnfinishedImport(DataDirectory data) throws IOException {
    if (new UnfinishedImport(data).seal().isPresent()) {
      throw new UnfinishedImportException();
    }
  }
}
