package dev.articledigest.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 something was rejected or failed, 2 wrong usage. */
public final class Main {

  private final Console console;

  /** A command line on the given streams; all text is UTF-8. */
  public Main(InputStream in, OutputStream out, OutputStream err) {
    console = new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new Main(System.in, System.out, System.err).run(arguments));
  }

  /** Runs the command that {@code arguments} name and returns its exit code. */
  public int run(String... arguments) {
    return new CommandLine(new Commands())
        .addSubcommand(new DigestCommand(console))
        .addSubcommand(new BatchCommand(console))
        .addSubcommand(new InvokeCommand(console))
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure))
        .execute(arguments);
  }

  private int failed(Exception failure) {
    console.complain("article-digest: " + failure);
    return 1;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Command(
      name = "article-digest",
      mixinStandardHelpOptions = true,
      description = "Turns article files into checkable key facts and a short digest.")
  private static final class Commands {}
}
