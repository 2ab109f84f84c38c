package dk.partsync.store;

import java.sql.SQLException;

/** Something to do on a connection; may be run on another thread than the one that asked. */
@FunctionalInterface
interface SqlWork<T> {

  T execute(SqlSession session) throws SQLException;
}
