package dk.partsync.planted.query.settings;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: nothing is injected into fields. */
final class Injected {

  @Autowired private Object planted;

  Object planted() {
    return planted;
  }
}
