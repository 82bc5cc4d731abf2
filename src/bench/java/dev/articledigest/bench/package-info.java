/** Measures how fast articles are digested, beside others in the same run. */
@NullMarked
package dev.articledigest.bench;

import org.jspecify.annotations.NullMarked;
