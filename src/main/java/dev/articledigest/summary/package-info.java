/**
 * Choosing: text and facts become a {@link dev.articledigest.summary.Digest}. Sees the rooms {@code
 * article}, {@code language} and {@code facts}.
 */
@NullMarked
package dev.articledigest.summary;

import org.jspecify.annotations.NullMarked;
