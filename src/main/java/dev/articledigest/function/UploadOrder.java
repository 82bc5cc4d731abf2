package dev.articledigest.function;

import dev.articledigest.Source;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Which of two uploads of a key came later. */
enum UploadOrder {
  /** Ours is newer than the stored document's. */
  NEWER,
  /** They are one upload. */
  SAME,
  /** Ours is older. */
  STALE;

  /** Compares an upload with the {@code source} of a stored document. */
  static UploadOrder of(Source ours, Json stored) {
    Optional<String> sequencer = stored.text("sequencer");
    if (ours.sequencer().isPresent() && sequencer.isPresent()) {
      int order = compare(ours.sequencer().get(), sequencer.get());
      return order == 0 ? same(ours, stored) : order > 0 ? NEWER : STALE;
    }
    if (same(ours, stored) == SAME) {
      return SAME;
    }
    Optional<Instant> time = instant(stored.text("uploadedAt"));
    boolean older =
        ours.uploadedAt().isPresent()
            && time.isPresent()
            && ours.uploadedAt().get().isBefore(time.get());
    return older ? STALE : NEWER;
  }

  /** Hexadecimal of any length and case; the shorter is padded with zeros at the right. */
  static int compare(String left, String right) {
    int length = Math.max(left.length(), right.length());
    return padded(left, length).compareTo(padded(right, length));
  }

  private static String padded(String sequencer, int length) {
    return sequencer.toUpperCase(Locale.ROOT) + "0".repeat(length - sequencer.length());
  }

  /** Emulators send one sequencer for all uploads, so a duplicate needs an equal mark, too. */
  private static UploadOrder same(Source ours, Json stored) {
    Optional<String> version = stored.text("versionId");
    if (ours.versionId().isPresent() && version.isPresent()) {
      return ours.versionId().equals(version) ? SAME : NEWER;
    }
    return ours.eTag().equals(stored.text("eTag")) ? SAME : NEWER;
  }

  private static Optional<Instant> instant(Optional<String> text) {
    try {
      return text.map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
