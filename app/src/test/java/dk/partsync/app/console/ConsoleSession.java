package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.wiring.StartedProduct;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A signed-in user of the console without a browser: one cookie, and the token of its forms. Reads
 * English, for "uden fast bopæl" is both a word of the console and an address in CPR.
 */
public final class ConsoleSession {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final StartedProduct product;
  private String cookie;
  private String token;

  private ConsoleSession(StartedProduct product, String cookie, String token) {
    this.product = product;
    this.cookie = cookie;
    this.token = token;
  }

  public static ConsoleSession of(StartedProduct product, String user) {
    HttpResponse<String> form = product.get("/console/login");
    ConsoleSession session = new ConsoleSession(product, cookieOf(form), tokenIn(form.body()));
    HttpResponse<String> signedIn =
        session.post(
            "/console/login", Map.of("username", user, "password", product.passwords().get(user)));
    assertThat(signedIn.headers().firstValue("Location"))
        .hasValueSatisfying(there -> assertThat(there).endsWith("/console"));
    session.cookie = cookieOf(signedIn);
    session.token = tokenIn(session.get("/console").body());
    return session;
  }

  public HttpResponse<String> get(String path) {
    return product.send(
        product.request(path).header("Cookie", cookie).header("Accept-Language", "en").build());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(path, form(fields) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
  }

  HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
    return send(path, form(fields));
  }

  private HttpResponse<String> send(String path, String body) {
    HttpRequest request =
        product
            .request(path)
            .header("Cookie", cookie)
            .header("Accept-Language", "en")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return product.send(request);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String cookieOf(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("__Host-partsync="))
        .map(cookie -> cookie.replaceAll(";.*", ""))
        .findFirst()
        .orElseThrow();
  }

  private static String tokenIn(String page) {
    Matcher found = TOKEN.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
