package dk.partsync.web.sync;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list that comes in pages as one CSV file, written page by page as it is read.
 *
 * @param pages reads the page with the number
 * @param next number of the page behind a page, none on the last
 * @param rows the lines of a page
 */
public record CsvDownload<P>(
    IntFunction<P> pages, Function<P, @Nullable Integer> next, Function<P, List<String>> rows) {

  /** Content type of the file. */
  public static final String CSV = "text/csv";

  /** Writes the file; what goes wrong with the first page is still a problem document. */
  public void write(String fileName, String header, HttpServletResponse response)
      throws IOException {
    P page = pages.apply(0);
    response.setContentType(CSV);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    Writer out = response.getWriter();
    out.write(header);
    write(page, out);
    for (Integer number = next.apply(page); number != null; number = next.apply(page)) {
      page = pages.apply(number);
      write(page, out);
    }
  }

  private void write(P page, Writer out) throws IOException {
    for (String row : rows.apply(page)) {
      out.write(row);
    }
  }
}
