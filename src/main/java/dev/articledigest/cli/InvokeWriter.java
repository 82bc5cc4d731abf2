package dev.articledigest.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.function.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints what an invocation left behind: documents, notifications and the handler's answer. */
final class InvokeWriter {

  private final Console console;

  InvokeWriter(Console console) {
    this.console = console;
  }

  /**
   * Prints where a document lies, its digest and its key facts.
   *
   * @return whether it says that the article was rejected
   */
  boolean writeDocument(Path file) throws IOException {
    Map<String, Object> document = JSON.std.mapFrom(Files.readAllBytes(file));
    line("Document   " + shown(file));
    boolean rejected = "rejected".equals(document.get("status"));
    if (rejected) {
      line("Rejected   " + field(document.get("problem"), "message"));
      return true;
    }
    line("Title      " + field(document.get("article"), "title"));
    line("Digest     " + field(document.get("digest"), "text"));
    line("Key facts");
    if (document.get("keyFacts") instanceof List<?> facts) {
      facts.forEach(fact -> line("  - " + field(fact, "text") + "  " + ranges(fact)));
    }
    line("");
    return false;
  }

  void writeNotification(Notification notification) {
    line("Notification to " + notification.topicArn());
    notification.subject().ifPresent(subject -> line("Subject: " + subject));
    notification.attributes().forEach((name, value) -> line("  " + name + " = " + value.value()));
    line(notification.message());
    line("");
  }

  void writeAnswer(String answer) {
    line("Answer     " + answer);
  }

  /** Without controls: a key can't steer the terminal that shows it. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static String field(@Nullable Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    return value == null ? "(none)" : value.toString();
  }

  private static String ranges(Object fact) {
    StringBuilder ranges = new StringBuilder();
    if (fact instanceof Map<?, ?> map && map.get("evidence") instanceof List<?> list) {
      for (Object range : list) {
        ranges
            .append('[')
            .append(field(range, "start"))
            .append("–")
            .append(field(range, "end"))
            .append(')');
      }
    }
    return ranges.toString();
  }

  private void line(String text) {
    console.print(plain(text));
    console.print("\n");
  }
}
