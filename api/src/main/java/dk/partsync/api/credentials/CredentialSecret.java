package dk.partsync.api.credentials;

import java.util.Arrays;

/**
 * A secret in clear, for the moment between its upload and its sealing or between its opening and
 * its use. Whoever has it closes it, which wipes it. It is no message and is never stored.
 */
public final class CredentialSecret implements AutoCloseable {

  /** Bytes of the largest certificate file that is taken. */
  public static final int LARGEST_FILE = 100_000;

  /** Characters of the longest secret, key or password that is taken. */
  public static final int LONGEST_TEXT = 4_096;

  private static final byte[] NO_FILE = {};

  private final byte[] file;
  private final char[] text;

  private CredentialSecret(byte[] file, char[] text) {
    this.file = file;
    this.text = text;
  }

  /** A client secret, an API key or a user's password. The array is wiped with this. */
  public static CredentialSecret ofText(char[] text) {
    return new CredentialSecret(NO_FILE, text);
  }

  /** A PKCS#12 file and its password. Both arrays are wiped with this. */
  public static CredentialSecret ofFile(byte[] pkcs12, char[] password) {
    return new CredentialSecret(pkcs12, password);
  }

  /** The PKCS#12 file, no copy; empty when the secret is a text. */
  public byte[] file() {
    return file;
  }

  /** The text, or the password of the file; no copy. */
  public char[] text() {
    return text;
  }

  @Override
  public void close() {
    Arrays.fill(file, (byte) 0);
    Arrays.fill(text, '\0');
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
