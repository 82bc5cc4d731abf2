package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;

/**
 * The class that Lambda loads: takes the JSON of any event that tells of uploads, digests each and
 * answers as the event's sender expects.
 *
 * <p>A stream handler, because one function takes several event shapes and S3 Batch Operations
 * demands one of Java functions. Safe for use by many threads.
 */
public final class DigestHandler implements RequestStreamHandler {

  private final EventHandler events;

  /**
   * Opens the ports in the cloud, with settings from the environment. Logs to the standard output,
   * whose lines Lambda keeps as they are: its logger would wrap a line into JSON of its own, where
   * no metrics are found.
   *
   * @throws IllegalArgumentException naming the environment variable that is missing or wrong
   */
  public DigestHandler() {
    this(Settings.from(System.getenv()));
  }

  private DigestHandler(Settings settings) {
    this(settings, cloud().open(settings), (context, line) -> System.out.println(line));
  }

  private DigestHandler(Settings settings, Ports ports, BiConsumer<Context, String> log) {
    this.events = new EventHandler(new UploadHandler(settings, ports), log);
  }

  /** A handler on other ports: folders, or fakes. */
  public static DigestHandler on(
      Settings settings, ArticleStore articles, DigestStore digests, Notifier notifier) {
    return new DigestHandler(
        settings,
        new Ports(articles, digests, notifier),
        (context, line) -> context.getLogger().log(line));
  }

  private static PortsProvider cloud() {
    return ServiceLoader.load(PortsProvider.class, DigestHandler.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + PortsProvider.class.getName()));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    events.handle(event, answer, context);
  }
}
