package dev.articledigest.article;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads Rich Text Format: text without headers, notes, pictures, fields and deleted words. */
final class RtfReader extends RtfListenerAdaptor {

  private static final Set<Command> SKIPPED =
      EnumSet.of(
          Command.fonttbl,
          Command.colortbl,
          Command.stylesheet,
          Command.pict,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.footnote,
          Command.annotation,
          Command.fldinst,
          Command.object,
          Command.listtext,
          Command.pntext,
          Command.info,
          Command.deleted,
          Command.v,
          Command.shptxt,
          Command.nonshppict,
          Command.xe,
          Command.tc,
          Command.bkmkstart,
          Command.bkmkend);

  /** What "\\v0" and the like switch off again. */
  private static final Set<Command> TOGGLES = EnumSet.of(Command.v, Command.deleted);

  private final DocumentBlocks blocks = new DocumentBlocks();
  private final Map<Command, String> filed = new EnumMap<>(Command.class);
  private final Deque<State> states = new ArrayDeque<>();
  private State state = new State(false, Command.rtf);
  private boolean item;
  private boolean inRow;
  private int ended;

  private RtfReader() {}

  /** What holds within a group. */
  private record State(boolean skipped, Command field) {}

  static Draft read(byte[] content) throws UnreadableException {
    RtfReader reader = new RtfReader();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), reader);
    } catch (IOException e) {
      throw corrupt();
    }
    if (!reader.states.isEmpty() || reader.ended == 0) {
      throw corrupt();
    }
    Draft draft = PassageReader.document(reader.blocks.passages(), Details.NONE);
    Details filed =
        FiledDetails.of(
            reader.filed.getOrDefault(Command.title, ""),
            reader.filed.getOrDefault(Command.author, ""),
            draft);
    return new Draft(draft.blocks(), draft.details().or(filed));
  }

  private static UnreadableException corrupt() {
    return new UnreadableException(
        Problem.Code.CORRUPT, "The file is Rich Text, but cut off or damaged.");
  }

  @Override
  public void processGroupStart() {
    states.push(state);
  }

  @Override
  public void processGroupEnd() {
    ended++;
    if (!states.isEmpty()) {
      state = states.pop();
    }
  }

  @Override
  public void processString(String text) {
    if (state.field() == Command.title || state.field() == Command.author) {
      filed.merge(state.field(), text, String::concat);
    } else if (!state.skipped()) {
      blocks.text(text);
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean given, boolean optional) {
    boolean off = given && parameter == 0;
    if (off && TOGGLES.contains(command)) {
      state = states.isEmpty() ? state : states.peek();
    } else if (optional || SKIPPED.contains(command)) {
      state = new State(true, state.field());
    } else if (command == Command.title || command == Command.author) {
      state = new State(true, command);
    } else if (!state.skipped()) {
      layout(command);
    }
  }

  private void layout(Command command) {
    switch (command) {
      case par, sect, page -> end();
      case line -> blocks.lineBreak(kind());
      case tab -> blocks.text(" ");
      case pard -> item = false;
      case ls -> item = true;
      case intbl -> startRow();
      case cell -> {
        startRow();
        blocks.endParagraph(Block.Kind.PARAGRAPH);
      }
      case row -> {
        blocks.endRow();
        inRow = false;
      }
      default -> {
        // Everything else is looks.
      }
    }
  }

  private void startRow() {
    if (!inRow) {
      blocks.startRow();
      inRow = true;
    }
  }

  private void end() {
    blocks.endParagraph(kind());
  }

  private Block.Kind kind() {
    return item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
