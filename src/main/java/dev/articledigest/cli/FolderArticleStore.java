package dev.articledigest.cli;

import dev.articledigest.function.ArticleReadException;
import dev.articledigest.function.ArticleStore;
import dev.articledigest.function.StoredArticle;
import dev.articledigest.function.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Article files in folders. A folder keeps no versions and no ETags, so the file that lies there now is
 * read, whichever version the event names; the event's time stands for the upload's.
 */
final class FolderArticleStore implements ArticleStore {

  private final BucketFolders folders;

  FolderArticleStore(BucketFolders folders) {
    this.folders = folders;
  }

  @Override
  public Optional<StoredArticle> read(Upload upload, int maxBytes) {
    Path file = folders.file(upload.bucket(), upload.key());
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new StoredArticle(in.readNBytes(maxBytes), Files.size(file), facets()));
    } catch (IOException e) {
      throw new ArticleReadException("reading " + file, e);
    }
  }

  private static StoredArticle.Facets facets() {
    return new StoredArticle.Facets(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
