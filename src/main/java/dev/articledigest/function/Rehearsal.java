package dev.articledigest.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Takes an article of its own through all the steps, as text and as page, on ports that lead
 * nowhere: what the first upload would load, link and compile is then in the snapshot that Lambda
 * starts the function from.
 */
final class Rehearsal {

  /** So many that the compiler has seen what is called often. */
  private static final int ROUNDS = 20;

  private static final String ARTICLE = "rehearsal.txt";
  private static final String EVENT =
      """
      {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put","eventTime":"2026-04-14T06:30:15.000Z",
       "s3":{"bucket":{"name":"rehearsal"},"object":{"key":"rehearsal.%s","sequencer":"01"}}}]}""";

  private final Settings settings;
  private final PortsProvider provider;

  Rehearsal(Settings settings, PortsProvider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  /**
   * Rehearses.
   *
   * @throws RuntimeException if a step failed: no snapshot shall be taken then
   */
  void run() {
    String text = new String(article(), StandardCharsets.UTF_8);
    String page =
        "<html><article><p>" + text.replace("\n\n", "</p>\n<p>") + "</p></article></html>";
    rehearse("txt", text);
    rehearse("html", page);
  }

  private void rehearse(String ending, String content) {
    Ports ports = provider.rehearse(settings, content.getBytes(StandardCharsets.UTF_8));
    UploadHandler uploads = new UploadHandler(settings, ports);
    byte[] event = EVENT.formatted(ending).getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      Delivery delivery = EventReader.read(Json.parse(event), "rehearsal");
      for (Supplier<Upload> upload : ((Delivery.Uploads) delivery).uploads()) {
        Handled handled = uploads.handle(upload.get(), new LogLine().times());
        if (!handled.outcome().published()) {
          throw new IllegalStateException("the rehearsal ended with " + handled.summary());
        }
      }
    }
  }

  private static byte[] article() {
    try (InputStream in = Rehearsal.class.getResourceAsStream(ARTICLE)) {
      if (in == null) {
        throw new IllegalStateException(ARTICLE + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(ARTICLE + " is unreadable", e);
    }
  }
}
