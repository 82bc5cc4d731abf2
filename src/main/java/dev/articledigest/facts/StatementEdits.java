package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is left out of a sentence and what is put in, and how it reads then. */
final class StatementEdits {

  /**
   * The characters that go and those that come in their place; either may be none.
   *
   * @param leads whether it stays before what is cut right behind it
   */
  private record Edit(Span span, String text, boolean leads) implements Comparable<Edit> {

    Edit(Span span, String text) {
      this(span, text, false);
    }

    /** By place, of those that start at the same the longest behind one that leads. */
    @Override
    public int compareTo(Edit other) {
      int byStart = Integer.compare(span.start(), other.span.start());
      int byLead = byStart != 0 ? byStart : Boolean.compare(other.leads, leads);
      return byLead != 0 ? byLead : Integer.compare(other.span.length(), span.length());
    }
  }

  private final List<Edit> edits = new ArrayList<>();

  /** These, and what else is cut. */
  StatementEdits with(List<Span> cuts) {
    StatementEdits all = new StatementEdits();
    all.edits.addAll(edits);
    for (Span cut : cuts) {
      all.cut(cut);
    }
    return all;
  }

  void cut(Span span) {
    edits.add(new Edit(span, ""));
  }

  void replace(Span span, String text) {
    edits.add(new Edit(span, text));
  }

  /** Puts text in at an offset. */
  void insert(int at, String text) {
    edits.add(new Edit(new Span(at, at), text));
  }

  /** Puts text in at an offset, whatever is cut right behind it. */
  void lead(int at, String text) {
    edits.add(new Edit(new Span(at, at), text, true));
  }

  /** Forgets the edits that lie within what another one cuts, or stand behind its last word. */
  private List<Edit> inOrder() {
    if (edits.isEmpty()) {
      return edits;
    }
    List<Edit> sorted = new ArrayList<>(edits);
    Collections.sort(sorted);
    List<Edit> kept = new ArrayList<>();
    int end = -1;
    for (Edit edit : sorted) {
      boolean behind = edit.span().length() == 0 && edit.span().start() == end;
      if (edit.span().start() >= end && !(behind && kept.get(kept.size() - 1).text().isEmpty())) {
        kept.add(edit);
        end = edit.span().end();
      }
    }
    return kept;
  }

  /** The ranges of {@code span} that stay. */
  List<Span> kept(Span span) {
    List<Span> kept = new ArrayList<>();
    int from = span.start();
    for (Edit edit : inOrder()) {
      if (edit.span().start() > from) {
        kept.add(new Span(from, edit.span().start()));
      }
      from = Math.max(from, edit.span().end());
    }
    if (from < span.end()) {
      kept.add(new Span(from, span.end()));
    }
    return kept;
  }

  /** How {@code span} reads with the edits done, without white space around it. */
  String text(Span span, String content) {
    StringBuilder text = new StringBuilder();
    int from = span.start();
    for (Edit edit : inOrder()) {
      text.append(content, from, Math.max(from, edit.span().start())).append(edit.text());
      from = Math.max(from, edit.span().end());
      boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (spaced && from < span.end() && content.charAt(from) == ' ') {
        from++;
      }
    }
    return text.append(content, from, span.end()).toString().strip();
  }

  /** Whether nothing goes and nothing comes. */
  boolean isEmpty() {
    return edits.isEmpty();
  }
}
