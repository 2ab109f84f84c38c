package dk.partsync.http;

import java.security.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Base of tests that call endpoints; what handlers answer is set in {@link #backend}. */
@SpringBootTest(classes = TestApplication.class)
@AutoConfigureMockMvc
public abstract class HttpTest {

  protected static final Principal ANNA = () -> "anna";

  @Autowired protected MockMvcTester http;
  @Autowired protected Backend backend;

  @BeforeEach
  void forgetWhatWasBefore() {
    backend.reset();
  }

  protected MvcTestResult get(String uri) {
    return http.get().uri(uri).principal(ANNA).exchange();
  }

  protected MvcTestResult post(String uri, String json) {
    return http.post()
        .uri(uri)
        .principal(ANNA)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }
}
