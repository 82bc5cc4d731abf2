package dev.articledigest.cli;

import dev.articledigest.function.DigestStore;
import dev.articledigest.function.DigestStoreException;
import dev.articledigest.function.StoredDigest;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Documents in a folder, with the conditional writes of object storage: the ETag is the MD5 of the
 * bytes, and a document is whole or not there. Writers of one process only.
 */
final class FolderDigestStore implements DigestStore {

  private final BucketFolders folders;
  private final String bucket;
  private final Set<Path> touched = new LinkedHashSet<>();

  FolderDigestStore(BucketFolders folders, String bucket) {
    this.folders = folders;
    this.bucket = bucket;
  }

  /** The documents that were stored or found, in order. */
  Set<Path> touched() {
    return touched;
  }

  @Override
  public synchronized boolean putIfAbsent(String key, byte[] document) {
    Path file = folders.file(bucket, key);
    if (Files.exists(file)) {
      return false;
    }
    write(file, document);
    return true;
  }

  @Override
  public synchronized boolean replace(String key, byte[] document, String eTag) {
    if (read(key).filter(stored -> stored.eTag().equals(eTag)).isEmpty()) {
      return false;
    }
    write(folders.file(bucket, key), document);
    return true;
  }

  @Override
  public synchronized Optional<StoredDigest> read(String key) {
    Path file = folders.file(bucket, key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] document = Files.readAllBytes(file);
      touched.add(file);
      return Optional.of(new StoredDigest(document, eTag(document)));
    } catch (IOException e) {
      throw new DigestStoreException("reading " + file, e);
    }
  }

  private void write(Path file, byte[] document) {
    try {
      Path folder = Files.createDirectories(parent(file));
      Path part = Files.createTempFile(folder, ".digest-", ".part");
      Files.write(part, document);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      touched.add(file);
    } catch (IOException e) {
      throw new DigestStoreException("storing " + file, e);
    }
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return parent;
  }

  private static String eTag(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
