package dk.partsync.app.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.credentials.BrokenSealException;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.sync.Register;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-34 secrets under the master key")
class MasterKeySealTest {

  private static final String TEXT = "blåbærgrød 🔑 47";
  private static final MasterKey KEY =
      new MasterKey("k".repeat(32).getBytes(StandardCharsets.UTF_8));
  private static final MasterKeySeal SEAL = new MasterKeySeal(KEY);

  private static SealedSecret sealed() {
    return SEAL.seal(Register.CPR, "one", CredentialSecret.ofText(TEXT.toCharArray()));
  }

  private static void isBroken(Register register, String id, SealedSecret sealed) {
    assertThatThrownBy(() -> SEAL.open(register, id, sealed))
        .isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aTextComesBackAsItWas() {
    try (CredentialSecret opened = SEAL.open(Register.CPR, "one", sealed())) {
      assertThat(new String(opened.text())).isEqualTo(TEXT);
      assertThat(opened.file()).isEmpty();
    }
  }

  @Test
  void aFileWithItsPasswordComesBackAsItWas() {
    byte[] file = new byte[CredentialSecret.LARGEST_FILE];
    Arrays.fill(file, (byte) 0x9c);
    char[] longest = "å".repeat(CredentialSecret.LONGEST_TEXT).toCharArray();
    SealedSecret sealed =
        SEAL.seal(Register.CVR, "two", CredentialSecret.ofFile(file.clone(), longest.clone()));
    try (CredentialSecret opened = SEAL.open(Register.CVR, "two", sealed)) {
      assertThat(opened.file()).isEqualTo(file);
      assertThat(opened.text()).isEqualTo(longest);
    }
  }

  @Test
  void whatIsSealedShowsNothingAndIsNeverTheSame() {
    String bytes = new String(sealed().bytes(), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("grød").doesNotContain("47");
    assertThat(sealed()).isNotEqualTo(sealed());
    assertThat(sealed().toString()).isEqualTo("(sealed secret)");
    assertThat(KEY.toString()).doesNotContain("k".repeat(3));
  }

  @Test
  void itOpensForItsOwnCredentialOnly() {
    isBroken(Register.CVR, "one", sealed());
    isBroken(Register.CPR, "two", sealed());
  }

  @Test
  void anotherKeyDoesNotOpenIt() {
    MasterKeySeal other = new MasterKeySeal(new MasterKey(new byte[32]));
    SealedSecret sealed = sealed();
    assertThatThrownBy(() -> other.open(Register.CPR, "one", sealed))
        .isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aChangeOfAnyByteOrOfTheLengthBreaksIt() {
    byte[] bytes = sealed().bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      isBroken(Register.CPR, "one", SealedSecret.of(changed));
    }
    for (int length : List.of(1, 20, bytes.length - 1)) {
      isBroken(Register.CPR, "one", SealedSecret.of(Arrays.copyOf(bytes, length)));
    }
    isBroken(Register.CPR, "one", new SealedSecret("no base64!"));
  }

  @Test
  void whatIsTooLargeIsRefused() {
    CredentialSecret file =
        CredentialSecret.ofFile(new byte[CredentialSecret.LARGEST_FILE + 1], new char[1]);
    CredentialSecret text = CredentialSecret.ofText(new char[CredentialSecret.LONGEST_TEXT + 1]);
    assertThatIllegalArgumentException().isThrownBy(() -> SEAL.seal(Register.CPR, "one", file));
    assertThatIllegalArgumentException().isThrownBy(() -> SEAL.seal(Register.CPR, "one", text));
  }

  @Test
  void aClosedSecretIsWiped() {
    char[] text = TEXT.toCharArray();
    byte[] file = {1, 2, 3};
    CredentialSecret.ofFile(file, text).close();
    assertThat(text).containsOnly('\0');
    assertThat(file).containsOnly(0);
  }
}
