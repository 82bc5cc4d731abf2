package dev.articledigest.function;

import java.time.Instant;
import java.util.Optional;

/**
 * An object that an event says was uploaded.
 *
 * @param bucket the bucket
 * @param key the key, decoded
 * @param otherKey the key to try if there is no object under {@code key}: where it is unknown
 *     whether an event encodes its keys
 * @param versionId the version, in buckets that keep versions
 * @param eTag the ETag, without quotes
 * @param sequencer the order of the upload among those of its key, hexadecimal
 * @param eventTime when the event says it happened
 * @param deliveryId the delivery that brought the event, equal across its retries
 * @param redrive whether a person put the event back after it had failed
 */
public record Upload(
    String bucket,
    String key,
    Optional<String> otherKey,
    Optional<String> versionId,
    Optional<String> eTag,
    Optional<String> sequencer,
    Optional<Instant> eventTime,
    String deliveryId,
    boolean redrive) {

  Upload withKey(String other) {
    return new Upload(
        bucket,
        other,
        Optional.empty(),
        versionId,
        eTag,
        sequencer,
        eventTime,
        deliveryId,
        redrive);
  }
}
