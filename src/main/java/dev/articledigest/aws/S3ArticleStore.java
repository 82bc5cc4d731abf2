package dev.articledigest.aws;

import dev.articledigest.function.ArticleReadException;
import dev.articledigest.function.ArticleStore;
import dev.articledigest.function.StoredArticle;
import dev.articledigest.function.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Article files in S3. */
final class S3ArticleStore implements ArticleStore {

  /** Not there; a delete marker; another object since: nothing that a later try would find. */
  private static final Set<Integer> GONE = Set.of(404, 405, 412);

  private final S3Client s3;

  S3ArticleStore(S3Client s3) {
    this.s3 = s3;
  }

  @Override
  public Optional<StoredArticle> read(Upload upload, int maxBytes) {
    try (ResponseInputStream<GetObjectResponse> object = s3.getObject(request(upload))) {
      byte[] content = object.readNBytes(maxBytes);
      long size = Optional.ofNullable(object.response().contentLength()).orElse(0L);
      if (size > content.length) {
        object.abort();
      }
      return Optional.of(
          new StoredArticle(content, Math.max(size, content.length), facets(object.response())));
    } catch (S3Exception e) {
      if (GONE.contains(e.statusCode()) && !"NoSuchBucket".equals(code(e))) {
        return Optional.empty();
      }
      throw failure(upload, e);
    } catch (SdkException | IOException | UncheckedIOException e) {
      throw failure(upload, e);
    }
  }

  private static String code(S3Exception e) {
    return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
  }

  private static ArticleReadException failure(Upload upload, Exception cause) {
    return new ArticleReadException(
        "reading s3://" + upload.bucket() + "/" + upload.key() + ": " + cause.getMessage(), cause);
  }

  private static GetObjectRequest request(Upload upload) {
    GetObjectRequest.Builder request =
        GetObjectRequest.builder().bucket(upload.bucket()).key(upload.key());
    if (upload.versionId().isPresent()) {
      return request.versionId(upload.versionId().get()).build();
    }
    upload.eTag().ifPresent(tag -> request.ifMatch("\"" + tag + "\""));
    return request.build();
  }

  private static StoredArticle.Facets facets(GetObjectResponse object) {
    return new StoredArticle.Facets(
        Optional.ofNullable(object.versionId()).filter(id -> !id.equals("null")),
        Optional.ofNullable(object.eTag()).map(tag -> tag.replace("\"", "")),
        Optional.ofNullable(object.contentType()),
        Optional.ofNullable(object.metadata().get("published-at")),
        Optional.ofNullable(object.lastModified()));
  }
}
