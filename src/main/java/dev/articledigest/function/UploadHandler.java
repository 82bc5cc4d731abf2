package dev.articledigest.function;

import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleDigestJson;
import dev.articledigest.ArticleHints;
import dev.articledigest.Digester;
import dev.articledigest.Source;
import dev.articledigest.function.Times.Step;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Takes one upload through the steps: read, digest, store, notify. */
final class UploadHandler {

  /** Each lost race means that another write won, so few are ever needed. */
  private static final int MOST_TRIES = 10;

  private static final int DATE_LENGTH = "2020-06-11".length();

  private final Settings settings;
  private final Ports ports;
  private final Announcer announcer;

  UploadHandler(Settings settings, Ports ports) {
    this.settings = settings;
    this.ports = ports;
    this.announcer = new Announcer(settings, ports.notifier());
  }

  /**
   * Handles an upload.
   *
   * @param times counts the time of each step
   * @throws RuntimeException if it failed and a later try may succeed
   */
  Handled handle(Upload upload, Times times) {
    if (upload.bucket().equals(settings.resultsBucket())
        && upload.key().startsWith(settings.digestPrefix())) {
      return Handled.unread(Outcome.IGNORED, upload);
    }
    Optional<StoredArticle> article = read(upload, times);
    if (article.isPresent()) {
      return digest(upload, article.get(), times);
    }
    Optional<Upload> other = upload.otherKey().map(upload::withKey);
    Optional<StoredArticle> otherArticle = other.flatMap(o -> read(o, times));
    return otherArticle.isPresent()
        ? digest(other.orElseThrow(), otherArticle.get(), times)
        : Handled.unread(Outcome.GONE, upload);
  }

  private Optional<StoredArticle> read(Upload upload, Times times) {
    return times.of(Step.READ, () -> ports.articles().read(upload, settings.maxArticleBytes()));
  }

  private Handled digest(Upload upload, StoredArticle article, Times times) {
    Source source = source(upload, article.facets());
    Map<String, Object> fields = times.of(Step.DIGEST, () -> document(article, source));
    byte[] document = times.of(Step.DIGEST, () -> ArticleDigestJson.write(fields));
    Announcement announcement =
        new Announcement(
            new Document(new Json(fields)),
            source,
            settings.resultsBucket(),
            Keys.ofDigest(settings.digestPrefix(), source.key()));
    Deadline.check("store");
    Outcome outcome = times.of(Step.STORE, () -> store(announcement.resultKey(), document, source));
    if (outcome == Outcome.DUPLICATE && upload.redrive()) {
      outcome = Outcome.REPUBLISHED;
    }
    if (outcome.published()) {
      Deadline.check("notify");
      times.of(Step.NOTIFY, () -> announcer.announce(announcement));
    }
    return new Handled(outcome, upload, Optional.of(announcement), article.size(), document.length);
  }

  private Map<String, Object> document(StoredArticle article, Source source) {
    ArticleDigest digest =
        article.size() > settings.maxArticleBytes()
            ? ArticleDigest.tooLarge(article.size(), settings.maxArticleBytes())
            : Digester.digest(
                article.content(),
                hints(source, article.facets()),
                settings.maxUnpackedBytes(),
                settings.maxCharacters());
    return ArticleDigestJson.fields(digest, Optional.of(source));
  }

  private Outcome store(String key, byte[] document, Source source) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (ports.digests().putIfAbsent(key, document)) {
        return Outcome.STORED;
      }
      Optional<StoredDigest> stored = ports.digests().read(key);
      if (stored.isPresent()) {
        Json theirs = origin(stored.get());
        UploadOrder order = UploadOrder.of(source, theirs);
        if (order != UploadOrder.NEWER) {
          return settled(order, source, theirs);
        }
        if (ports.digests().replace(key, document, stored.get().eTag())) {
          return Outcome.REPLACED;
        }
      }
    }
    throw new DigestStoreException(
        "storing " + key,
        new IllegalStateException("it changed at each of " + MOST_TRIES + " tries"));
  }

  private static Outcome settled(UploadOrder order, Source source, Json theirs) {
    if (order == UploadOrder.STALE) {
      return Outcome.STALE;
    }
    return source.deliveryId().equals(theirs.text("deliveryId"))
        ? Outcome.REPUBLISHED
        : Outcome.DUPLICATE;
  }

  /** What lies there but is no document is as good as nothing: it gets replaced. */
  private static Json origin(StoredDigest stored) {
    try {
      return Json.parse(stored.document()).at("source");
    } catch (IllegalArgumentException e) {
      return new Json(null);
    }
  }

  private static Source source(Upload upload, StoredArticle.Facets facets) {
    return new Source(
        upload.bucket(),
        upload.key(),
        upload.versionId().isPresent() ? upload.versionId() : facets.versionId(),
        upload.eTag().isPresent() ? upload.eTag() : facets.eTag(),
        upload.sequencer(),
        facets.lastModified().isPresent() ? facets.lastModified() : upload.eventTime(),
        Optional.of(upload.deliveryId()));
  }

  private ArticleHints hints(Source source, StoredArticle.Facets facets) {
    return new ArticleHints(
        Optional.of(source.key()),
        facets.contentType(),
        facets.publishedAt().isPresent() ? day(facets.publishedAt().get()) : Optional.empty(),
        source.uploadedAt(),
        Optional.empty(),
        settings.words());
  }

  /** The day of "2020-06-11" or "2020-06-11T08:30:00Z"; other metadata is no date. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), DATE_LENGTH))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
