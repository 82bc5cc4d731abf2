package dev.articledigest.article;

import java.text.Normalizer;
import java.util.Optional;

/** Brings a text to Unicode NFC, its runs with it. */
final class NormalForm {

  /** Below it no character combines with one before it (UAX #15: ccc=0, NFC_QC=Yes). */
  static final int FIRST_COMBINING = 0x300;

  private final FoldedText text;
  private final StringBuilder normal = new StringBuilder();
  private final RunWriter runs = new RunWriter();

  private NormalForm(FoldedText text) {
    this.text = text;
  }

  /** The text in NFC; only the runs of what changed lose their exactness. */
  static FoldedText of(FoldedText text) {
    if (Normalizer.isNormalized(text.text(), Normalizer.Form.NFC)) {
      return text;
    }
    NormalForm form = new NormalForm(text);
    form.write();
    return new FoldedText(form.normal.toString(), form.runs.runs());
  }

  /** Piece by piece: a character and what combines with it. */
  private void write() {
    String content = text.text();
    int kept = 0;
    for (int start = 0; start < content.length(); ) {
      int end = start + Character.charCount(content.codePointAt(start));
      while (end < content.length() && combines(content.codePointAt(end))) {
        end += Character.charCount(content.codePointAt(end));
      }
      if (end > start + 1 || content.charAt(start) >= FIRST_COMBINING) {
        keep(kept, start);
        writePiece(start, end);
        kept = end;
      }
      start = end;
    }
    keep(kept, content.length());
  }

  /** Marks, and the vowels and finals of Hangul (all that UAX #15 calls NFC_QC=Maybe). */
  private static boolean combines(int c) {
    return c >= FIRST_COMBINING
        && (FoldedWriter.isMark(Character.getType(c)) || (c >= 0x1160 && c <= 0x11FF));
  }

  private void keep(int from, int to) {
    if (to > from) {
      runs.addAll(text.cut(new Span(from, to)), normal.length());
      normal.append(text.text(), from, to);
    }
  }

  private void writePiece(int from, int to) {
    String piece = text.text().substring(from, to);
    String changed = Normalizer.normalize(piece, Normalizer.Form.NFC);
    if (piece.equals(changed)) {
      keep(from, to);
      return;
    }
    Optional<Span> source = Alignment.sourceOf(text.runs(), new Span(from, to));
    source.ifPresent(s -> place(piece, changed, s));
    normal.append(changed);
  }

  /** Marks that were only put in order still map one by one. */
  private void place(String piece, String changed, Span source) {
    if (source.length() == piece.length()) {
      runs.add(normal.length(), changed.length(), source.start(), source.end());
    } else {
      runs.addWhole(normal.length(), changed.length(), source);
    }
  }
}
