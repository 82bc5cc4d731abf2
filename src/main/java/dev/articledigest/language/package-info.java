/**
 * Annotating: an article becomes a {@link dev.articledigest.language.Text} of sentences, tokens and
 * names. Sees the room {@code article} only.
 */
@NullMarked
package dev.articledigest.language;

import org.jspecify.annotations.NullMarked;
