package dev.articledigest.function;

import dev.articledigest.Source;
import java.util.Optional;

/**
 * A stored document and what subscribers need to know of it.
 *
 * @param document the document
 * @param source where its article came from
 * @param resultBucket the bucket it lies in
 * @param resultKey the key it lies under
 */
record Announcement(Document document, Source source, String resultBucket, String resultKey) {

  /** Stable over repeats: what subscribers drop duplicates by. */
  String digestId() {
    Optional<String> mark = source.versionId().isPresent() ? source.versionId() : source.eTag();
    return Keys.hash(
        String.join(
            "\n", source.bucket(), source.key(), mark.orElse(""), source.sequencer().orElse("")));
  }

  /** The folder of the article's key, with its slash; empty at the top. */
  String sourcePrefix() {
    return source.key().substring(0, source.key().lastIndexOf('/') + 1);
  }

  String location() {
    return "s3://" + resultBucket + "/" + resultKey;
  }
}
