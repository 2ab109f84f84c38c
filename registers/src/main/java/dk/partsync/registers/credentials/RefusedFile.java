package dk.partsync.registers.credentials;

/** A file, or what is in it, is not taken. */
final class RefusedFile extends Exception {

  private static final long serialVersionUID = 1;

  private final CertificateFault fault;

  /**
   * @param text one sentence for the person who uploaded it
   */
  RefusedFile(CertificateFault fault, String text) {
    super(text, null, false, false);
    this.fault = fault;
  }

  CertificateReading.Refused refused() {
    return new CertificateReading.Refused(fault, String.valueOf(getMessage()));
  }
}
