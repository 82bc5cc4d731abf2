package dev.articledigest.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The ports in memory, for many threads: articles from {@code events/buckets}, or by key, or by
 * ETag where versions of a key matter; documents in a map with the conditional writes of object
 * storage.
 */
final class MemoryCloud implements ArticleStore, DigestStore, Notifier {

  final Map<String, byte[]> articles = new ConcurrentHashMap<>();
  final Map<String, byte[]> documents = new ConcurrentHashMap<>();
  final List<byte[]> stored = new CopyOnWriteArrayList<>();
  final List<Notification> told = new CopyOnWriteArrayList<>();
  volatile boolean publishFails;

  @Override
  public Optional<StoredArticle> read(Upload upload, int maxBytes) {
    Path file = Path.of("events/buckets", upload.bucket(), upload.key());
    byte[] content = upload.eTag().map(articles::get).orElseGet(() -> articles.get(upload.key()));
    if (content == null && !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = content == null ? bytes(file) : content;
    StoredArticle.Facets facets =
        new StoredArticle.Facets(
            Optional.empty(),
            upload.eTag().or(() -> Optional.of("etag")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-24T06:30:15Z")));
    return Optional.of(new StoredArticle(bytes, bytes.length, facets));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized boolean putIfAbsent(String key, byte[] document) {
    return !documents.containsKey(key) && put(key, document);
  }

  @Override
  public synchronized boolean replace(String key, byte[] document, String eTag) {
    return read(key).filter(stored -> stored.eTag().equals(eTag)).isPresent() && put(key, document);
  }

  private boolean put(String key, byte[] document) {
    documents.put(key, document);
    stored.add(document);
    return true;
  }

  @Override
  public synchronized Optional<StoredDigest> read(String key) {
    return Optional.ofNullable(documents.get(key)).map(d -> new StoredDigest(d, eTag(d)));
  }

  private static String eTag(byte[] document) {
    return Keys.hash(new String(document, StandardCharsets.UTF_8));
  }

  @Override
  public void publish(Notification notification) {
    if (publishFails) {
      throw new NotificationException("publishing", new IllegalStateException("throttled"));
    }
    told.add(notification);
  }

  String document(String key) {
    return new String(documents.get(key), StandardCharsets.UTF_8);
  }
}
