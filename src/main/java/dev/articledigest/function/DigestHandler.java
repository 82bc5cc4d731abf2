package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import org.crac.Core;
import org.crac.Resource;

/**
 * The class that Lambda loads: takes the JSON of any event that tells of uploads, digests each and
 * answers as the event's sender expects.
 *
 * <p>A stream handler, because one function takes several event shapes and S3 Batch Operations
 * demands one of Java functions. Safe for use by many threads.
 */
public final class DigestHandler implements RequestStreamHandler, Resource {

  private final EventHandler events;
  private final Optional<Rehearsal> rehearsal;

  /**
   * Opens the ports in the cloud, with settings from the environment. Logs to the standard output,
   * whose lines Lambda keeps as they are: its logger would wrap a line into JSON of its own, where
   * no metrics are found.
   *
   * @throws IllegalArgumentException naming the environment variable that is missing or wrong
   */
  public DigestHandler() {
    this(Settings.from(System.getenv()), cloud());
    Core.getGlobalContext().register(this);
  }

  private DigestHandler(Settings settings, PortsProvider cloud) {
    this(
        events(settings, cloud.open(settings), (context, line) -> System.out.println(line)),
        Optional.of(new Rehearsal(settings, cloud)));
  }

  private DigestHandler(EventHandler events, Optional<Rehearsal> rehearsal) {
    this.events = events;
    this.rehearsal = rehearsal;
  }

  /** A handler on other ports: folders, or fakes. */
  public static DigestHandler on(
      Settings settings, ArticleStore articles, DigestStore digests, Notifier notifier) {
    Ports ports = new Ports(articles, digests, notifier);
    return new DigestHandler(
        events(settings, ports, (context, line) -> context.getLogger().log(line)),
        Optional.empty());
  }

  private static EventHandler events(
      Settings settings, Ports ports, BiConsumer<Context, String> log) {
    return new EventHandler(new UploadHandler(settings, ports), log);
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

  /** Before Lambda takes the snapshot that the function is started from: does all of it once. */
  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    rehearsal.ifPresent(Rehearsal::run);
  }

  /** Nothing that a snapshot would hold goes stale: no connection is open, no secret is read. */
  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // see above
  }
}
