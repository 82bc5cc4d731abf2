package dev.articledigest;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an article came from, as its document records it.
 *
 * @param bucket the bucket, or folder
 * @param key the object's key, decoded
 * @param versionId the object's version
 * @param eTag the object's ETag, without quotes
 * @param sequencer the order of the upload among those of the same key, hexadecimal
 * @param uploadedAt when it was uploaded
 * @param deliveryId the delivery that wrote the document, equal across its retries
 */
public record Source(
    String bucket,
    String key,
    Optional<String> versionId,
    Optional<String> eTag,
    Optional<String> sequencer,
    Optional<Instant> uploadedAt,
    Optional<String> deliveryId) {}
