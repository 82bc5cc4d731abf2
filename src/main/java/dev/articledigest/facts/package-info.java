/**
 * Finding: an annotated text becomes {@link dev.articledigest.facts.Facts}, each with the range of
 * the article it was read from. Sees the rooms {@code article} and {@code language}.
 */
@NullMarked
package dev.articledigest.facts;

import org.jspecify.annotations.NullMarked;
