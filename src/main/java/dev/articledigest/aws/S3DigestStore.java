package dev.articledigest.aws;

import dev.articledigest.function.DigestStore;
import dev.articledigest.function.DigestStoreException;
import dev.articledigest.function.StoredDigest;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Documents in S3, written on conditions. */
final class S3DigestStore implements DigestStore {

  /** {@code PreconditionFailed}, and {@code ConditionalRequestConflict} with another write. */
  private static final Set<Integer> LOST = Set.of(409, 412);

  private static final int NOT_FOUND = 404;

  private final S3Client s3;
  private final String bucket;

  S3DigestStore(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public boolean putIfAbsent(String key, byte[] document) {
    return put(key, document, request -> request.ifNoneMatch("*"));
  }

  @Override
  public boolean replace(String key, byte[] document, String eTag) {
    return put(key, document, request -> request.ifMatch(eTag));
  }

  private boolean put(String key, byte[] document, Consumer<PutObjectRequest.Builder> condition) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder().bucket(bucket).key(key).contentType("application/json");
    condition.accept(request);
    try {
      s3.putObject(request.build(), RequestBody.fromBytes(document));
      return true;
    } catch (S3Exception e) {
      boolean vanished = e.statusCode() == NOT_FOUND && !isNoBucket(e);
      if (LOST.contains(e.statusCode()) || vanished) {
        return false;
      }
      throw failure("storing", key, e);
    } catch (SdkException | UncheckedIOException e) {
      throw failure("storing", key, e);
    }
  }

  @Override
  public Optional<StoredDigest> read(String key) {
    try {
      ResponseBytes<GetObjectResponse> object =
          s3.getObjectAsBytes(request -> request.bucket(bucket).key(key));
      return Optional.of(new StoredDigest(object.asByteArray(), object.response().eTag()));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException | UncheckedIOException e) {
      throw failure("reading", key, e);
    }
  }

  private static boolean isNoBucket(S3Exception e) {
    return e.awsErrorDetails() != null && "NoSuchBucket".equals(e.awsErrorDetails().errorCode());
  }

  private DigestStoreException failure(String act, String key, Exception cause) {
    return new DigestStoreException(
        act + " s3://" + bucket + "/" + key + ": " + cause.getMessage(), cause);
  }
}
