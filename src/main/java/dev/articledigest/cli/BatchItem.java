package dev.articledigest.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleDigestJson;
import dev.articledigest.ArticleHints;
import dev.articledigest.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** One article of a batch, digested into one line of output. */
final class BatchItem {

  private BatchItem() {}

  /** A line of output and whether its article was rejected. */
  record Line(String text, boolean rejected) {}

  /** Digests a line of input; one that can't be read gets a rejected document. */
  static Line ofLine(String line, long number, int words, LimitOptions limits) {
    String id = Long.toString(number);
    try {
      Map<String, Object> fields = JSON.std.mapFrom(line);
      if (fields == null) {
        return rejected(id, line.length(), "line " + number + " holds no object");
      }
      id = field(fields, "id").orElse(id);
      return line(id, limits.digest(content(fields), hints(fields, words)));
    } catch (IOException e) {
      return rejected(id, line.length(), "line " + number + " is not a JSON object");
    } catch (RuntimeException e) {
      return rejected(id, line.length(), "line " + number + " can't be digested: " + e);
    }
  }

  /** Digests a file of a folder. */
  static Line ofFile(Path file, int words, LimitOptions limits) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    try {
      return line(
          name, limits.digest(Files.readAllBytes(file), hints(Map.of("name", name), words)));
    } catch (IOException | RuntimeException e) {
      return rejected(name, 0, "the file can't be digested: " + e);
    }
  }

  private static byte[] content(Map<String, Object> fields) {
    Optional<String> packed = field(fields, "contentBase64");
    if (packed.isPresent()) {
      return Base64.getDecoder().decode(packed.get());
    }
    return field(fields, "content")
        .orElseThrow(() -> new IllegalArgumentException("neither content nor contentBase64"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ArticleHints hints(Map<String, Object> fields, int words) {
    Optional<LocalDate> published = field(fields, "publishedAt").flatMap(BatchItem::day);
    return new ArticleHints(
        field(fields, "name"),
        Optional.empty(),
        published,
        Optional.empty(),
        field(fields, "url"),
        words);
  }

  /** What is no date (exports have "None" or "unknown") tells nothing, and costs no article. */
  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.substring(0, Math.min(10, time.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> field(Map<String, Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  private static Line rejected(String id, long size, String message) {
    return line(id, new ArticleDigest.Rejected(size, new Problem(Problem.Code.CORRUPT, message)));
  }

  /** The id goes before the document's own fields. */
  private static Line line(String id, ArticleDigest digest) {
    String document =
        new String(ArticleDigestJson.write(digest, Optional.empty()), StandardCharsets.UTF_8);
    try {
      String line = "{\"id\":" + JSON.std.asString(id) + "," + document.substring(1) + "\n";
      return new Line(line, digest instanceof ArticleDigest.Rejected);
    } catch (IOException e) {
      throw new UncheckedIOException("id could not be written", e);
    }
  }
}
