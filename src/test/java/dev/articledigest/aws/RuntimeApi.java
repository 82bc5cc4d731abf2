package dev.articledigest.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The Runtime API of Lambda (2018-06-01) for one function process: hands out events, takes answers
 * and errors.
 */
final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATION = ROOT + "invocation/";
  private static final long TIMEOUT = 60_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
  private final CountDownLatch restored = new CountDownLatch(1);
  private volatile String ended = "";
  private final CompletableFuture<String> initError = new CompletableFuture<>();

  private record Invocation(String id, String event) {}

  /** What the function said: its answer, or the error that the runtime reported. */
  record Answer(boolean failed, String body) {}

  RuntimeApi() throws IOException {
    // Otherwise each answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(INVOCATION + "next", this::next);
    server.createContext(INVOCATION, this::answer);
    server.createContext(
        ROOT + "restore/next",
        exchange -> {
          restored.countDown();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.createContext(
        ROOT + "init/error",
        exchange -> {
          initError.complete(body(exchange));
          accept(exchange);
        });
    server.start();
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} names them. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands an event to the process as soon as it asks. */
  CompletableFuture<Answer> invoke(String id, String event) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    answers.put(id, answer);
    if (!ended.isEmpty()) {
      answer.completeExceptionally(new IOException(ended));
    }
    waiting.add(new Invocation(id, event));
    return answer;
  }

  /** Whether the process is ready for, and past, the moment at which a snapshot is taken. */
  boolean isRestored() {
    return restored.getCount() == 0;
  }

  /** The error of a process that could not start. */
  CompletableFuture<String> initError() {
    return initError;
  }

  /** Nothing more will come: whoever waits learns why. */
  void fail(String why) {
    ended = why;
    answers.values().forEach(answer -> answer.completeExceptionally(new IOException(why)));
    initError.completeExceptionally(new IOException(why));
  }

  private void next(HttpExchange exchange) throws IOException {
    Invocation invocation;
    try {
      invocation = waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", invocation.id);
    exchange
        .getResponseHeaders()
        .add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + TIMEOUT));
    exchange
        .getResponseHeaders()
        .add(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:eu-central-1:000000000000:function:article-digest:live");
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    byte[] event = invocation.event.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
    exchange.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] parts =
        exchange.getRequestURI().getPath().substring(INVOCATION.length()).split("/", -1);
    String body = body(exchange);
    accept(exchange);
    answers.get(parts[0]).complete(new Answer(parts[1].equals("error"), body));
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void accept(HttpExchange exchange) throws IOException {
    byte[] status = "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(202, status.length);
    exchange.getResponseBody().write(status);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
