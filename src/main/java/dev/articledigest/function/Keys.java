package dev.articledigest.function;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Object keys: how events write them and what documents are stored under. */
final class Keys {

  /** The longest key of object storage, in bytes of UTF-8. */
  private static final int LONGEST = 1024;

  private static final String ENDING = ".json";
  private static final int CUT = 600;

  private Keys() {}

  /** Decodes a key as S3 notifications write it: a space is {@code +}. */
  static String fromForm(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return key; // "100%.txt": not encoded after all
    }
  }

  /** Decodes a key that is percent-encoded, where {@code +} is itself. */
  static String fromPercent(String key) {
    return fromForm(key.replace("+", "%2B"));
  }

  /** The key of an article's document; a key that would grow too long ends in a hash instead. */
  static String ofDigest(String prefix, String articleKey) {
    String key = prefix + articleKey + ENDING;
    if (key.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return key;
    }
    byte[] bytes = articleKey.getBytes(StandardCharsets.UTF_8);
    String head = new String(bytes, 0, CUT, StandardCharsets.UTF_8).replace("\uFFFD", "");
    return prefix + head + "~" + hash(articleKey) + ENDING;
  }

  /** The first 32 hexadecimal digits of the SHA-256 of a text. */
  static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
