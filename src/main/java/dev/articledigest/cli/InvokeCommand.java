package dev.articledigest.cli;

import dev.articledigest.function.DigestHandler;
import dev.articledigest.function.Notification;
import dev.articledigest.function.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the Lambda handler on an event, over folders: a bucket is a folder below the root. */
@Command(
    name = "invoke",
    mixinStandardHelpOptions = true,
    description = "Runs the Lambda handler on an event file, over folders for buckets.")
final class InvokeCommand implements Callable<Integer> {

  /** What the template would set, for a run without a cloud. */
  private static final Map<String, String> LOCAL_SETTINGS =
      Map.of(
          "RESULTS_BUCKET", "article-digest-results",
          "DIGEST_TOPIC_ARN", "arn:aws:sns:local:000000000000:digests",
          "MAIL_TOPIC_ARN", "arn:aws:sns:local:000000000000:mail");

  private final Console console;

  @Parameters(arity = "1", paramLabel = "EVENT", description = "The event, a JSON file.")
  private Path event = Path.of("");

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "Where the buckets' folders lie; default: buckets beside the event file.")
  private Optional<Path> root = Optional.empty();

  @Option(names = "--log", description = "Also print what the function logs.")
  private boolean log;

  InvokeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return invoke(Files.readAllBytes(event));
    } catch (NoSuchFileException e) {
      console.complain(e.getMessage() + ": no such file or folder");
      return 1;
    }
  }

  private int invoke(byte[] json) throws IOException {
    BucketFolders folders = new BucketFolders(root.orElseGet(this::besideEvent));
    Settings settings = settings();
    FolderDigestStore digests = new FolderDigestStore(folders, settings.resultsBucket());
    List<Notification> notifications = new ArrayList<>();
    DigestHandler handler =
        DigestHandler.on(settings, new FolderArticleStore(folders), digests, notifications::add);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(json), answer, context(json));
    } catch (RuntimeException e) {
      console.complain("the function failed: " + e.getMessage());
      return 1;
    }
    InvokeWriter writer = new InvokeWriter(console);
    boolean rejected = false;
    for (Path document : digests.touched()) {
      rejected |= writer.writeDocument(document);
    }
    notifications.forEach(writer::writeNotification);
    writer.writeAnswer(answer.toString(StandardCharsets.UTF_8));
    return rejected ? 1 : 0;
  }

  private Path besideEvent() {
    return event.toAbsolutePath().resolveSibling("buckets");
  }

  private static Settings settings() {
    Map<String, String> environment = new HashMap<>(LOCAL_SETTINGS);
    environment.putAll(System.getenv());
    return Settings.from(environment);
  }

  private LocalContext context(byte[] json) {
    String requestId = UUID.nameUUIDFromBytes(json).toString();
    return new LocalContext(requestId, log ? console::complain : line -> {});
  }
}
