package dk.partsync.app.crash;

import dk.partsync.app.ApiClient;

/** Somebody who uses the API and writes down what they are told. */
interface Client {

  /** Does one thing; what fails because the product is gone is thrown. */
  void act(ApiClient admin) throws Exception;
}
