package dev.articledigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderStoresTest {

  private static final byte[] ONE = "1".getBytes(StandardCharsets.UTF_8);
  private static final byte[] TWO = "2".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path root;
  private BucketFolders folders;
  private FolderDigestStore store;

  @BeforeEach
  void open() throws IOException {
    folders = new BucketFolders(root);
    store = new FolderDigestStore(folders, "results");
  }

  @Test
  void putsOnlyWhereNothingIs() {
    assertThat(store.putIfAbsent("a/b.json", ONE)).isTrue();
    assertThat(store.putIfAbsent("a/b.json", TWO)).isFalse();
    assertThat(store.read("a/b.json").orElseThrow().document()).isEqualTo(ONE);
  }

  @Test
  void replacesOnlyTheStateItIsTold() {
    store.putIfAbsent("a.json", ONE);
    String eTag = store.read("a.json").orElseThrow().eTag();
    assertThat(store.replace("a.json", TWO, eTag)).isTrue();
    assertThat(store.replace("a.json", ONE, eTag)).isFalse();
    assertThat(store.read("a.json").orElseThrow().document()).isEqualTo(TWO);
  }

  @Test
  void replacesNothingThatIsNotThere() {
    assertThat(store.replace("a.json", TWO, "tag")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "bucket, ../other/a.txt",
    "bucket, /etc/hosts",
    "bucket, a/../../../b",
    "bucket, .",
    ".., a.txt",
    "a/b, c.txt",
    "'', a.txt"
  })
  void refusesToLeaveABucketsFolder(String bucket, String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> folders.file(bucket, key));
  }

  @Test
  void refusesALinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
    Path bucket = Files.createDirectories(folders.file("bucket", "x").resolveSibling("."));
    Files.createSymbolicLink(bucket.normalize().resolve("link"), elsewhere);
    assertThatIllegalArgumentException().isThrownBy(() -> folders.file("bucket", "link/a.txt"));
  }

  @Test
  void refusesABucketThatIsALinkOut(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(root.resolve("bucket"), elsewhere);
    assertThatIllegalArgumentException().isThrownBy(() -> folders.file("bucket", "a.txt"));
  }

  /** What the link names does not exist yet; it must not come to be by our writing. */
  @Test
  void writesNothingThroughALinkThatDangles(@TempDir Path elsewhere) throws IOException {
    Path bucket = Files.createDirectory(root.resolve("results"));
    Files.createSymbolicLink(bucket.resolve("a.json"), elsewhere.resolve("stolen.json"));
    store.putIfAbsent("a.json", ONE);
    assertThat(elsewhere).isEmptyDirectory();
  }
}
