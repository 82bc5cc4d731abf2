package dev.articledigest.function;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in JSON what topics refuse or a reader could take for a command: the controls from DEL
 * on, the separators of lines, the non-characters. They stay what they were for whoever parses.
 */
final class UnsayableEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean control = c >= 0x7F && c < 0xA0;
    boolean separator = c == 0x2028 || c == 0x2029;
    return control || separator || c == 0xFFFE || c == 0xFFFF
        ? new SerializedString(String.format("\\u%04x", c))
        : null;
  }
}
