package dev.articledigest.article;

import java.util.Optional;

/**
 * What is known of a file beside its bytes; bytes win where they disagree.
 *
 * @param name the file's name or object key
 * @param contentType the media type it was stored with
 * @param url the address it was fetched from
 */
public record FileHints(
    Optional<String> name, Optional<String> contentType, Optional<String> url) {}
