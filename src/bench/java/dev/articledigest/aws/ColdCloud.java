package dev.articledigest.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's Runtime API, one object in a bucket and a topic, as cheap as they can be: they shall not
 * show in what is measured. Each step of the function waits until the next is allowed.
 */
final class ColdCloud implements AutoCloseable {

  private static final String RUNTIME = "/2018-06-01/runtime/";

  /** The moments at which a function's process is looked at. */
  enum Moment {
    /** It asks for its first event, or for the restore from its snapshot. */
    READY,
    ANSWERED,
    FAILED
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Moment> moments = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> permits = new LinkedBlockingQueue<>();
  private final byte[] object;
  private final byte[] event;
  private int asked;

  /** Serves one object and, as the only event, its upload. */
  ColdCloud(byte[] object, byte[] event) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.object = object.clone();
    this.event = event.clone();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::takeStorage);
    server.createContext(RUNTIME, this::takeRuntime);
    server.start();
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  BlockingQueue<Moment> moments() {
    return moments;
  }

  /** Lets the process go on. */
  void allow() {
    permits.add(true);
  }

  private void takeRuntime(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    exchange.getRequestBody().readAllBytes();
    try {
      if (path.endsWith("/restore/next")) {
        asked++;
        pause(Moment.READY);
        answer(exchange, 200, new byte[0]);
      } else if (path.endsWith("/next")) {
        giveEvent(exchange);
      } else {
        pause(path.endsWith("/response") ? Moment.ANSWERED : Moment.FAILED);
        answer(exchange, 202, new byte[0]);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private void giveEvent(HttpExchange exchange) throws IOException, InterruptedException {
    asked++;
    if (asked == 1) {
      pause(Moment.READY);
    }
    exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "request-" + asked);
    exchange
        .getResponseHeaders()
        .add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
    exchange
        .getResponseHeaders()
        .add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:0:function:f");
    // the runtime's native client breaks without it
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    answer(exchange, 200, event);
  }

  private void pause(Moment moment) throws InterruptedException {
    moments.add(moment);
    permits.take();
  }

  private void takeStorage(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("ETag", "\"0123456789abcdef0123456789abcdef\"");
    switch (exchange.getRequestMethod()) {
      case "GET" -> {
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        answer(exchange, 200, object);
      }
      case "POST" ->
          answer(
              exchange,
              200,
              "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>"
                  .getBytes(StandardCharsets.UTF_8));
      default -> answer(exchange, 200, new byte[0]);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
