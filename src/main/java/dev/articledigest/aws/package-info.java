/** The ports of the function on S3 and SNS. */
@NullMarked
package dev.articledigest.aws;

import org.jspecify.annotations.NullMarked;
