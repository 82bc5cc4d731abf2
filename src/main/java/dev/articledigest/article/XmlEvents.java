package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The events of a document's XML: local names only, no DTD read, no entity replaced, bounded in
 * depth.
 */
final class XmlEvents {

  private static final String PARSER_DEPTH = "jdk.xml.maxElementDepth";

  private final XMLStreamReader reader;
  private final int deepest;
  private int depth;

  private XmlEvents(XMLStreamReader reader, int deepest) {
    this.reader = reader;
    this.deepest = deepest;
  }

  /** What stands next. */
  enum Event {
    START,
    TEXT,
    END,
    DONE
  }

  static XmlEvents of(byte[] xml, Limits limits) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    if (factory.isPropertySupported(PARSER_DEPTH)) {
      // Newer JDKs stop at 200 levels by themselves and call it an error; ours is told apart.
      factory.setProperty(PARSER_DEPTH, "0");
    }
    factory.setXMLResolver((id, system, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    try {
      return new XmlEvents(
          factory.createXMLStreamReader(new ByteArrayInputStream(xml)), limits.depth());
    } catch (XMLStreamException e) {
      throw corrupt();
    }
  }

  Event next() throws UnreadableException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            checkDepth();
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          default -> {
            // Comments, instructions, DTDs and references to entities say nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw corrupt();
    }
    return Event.DONE;
  }

  private void checkDepth() throws UnreadableException {
    depth++;
    if (depth > deepest) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The file's XML is nested deeper than " + deepest + ".");
    }
  }

  /** The element's name without prefix. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** An attribute of the element that starts, by its name without prefix. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Moves behind the element that has just started. */
  void skip() throws UnreadableException {
    int outer = depth - 1;
    while (depth > outer && next() != Event.DONE) {
      // Nothing within is wanted.
    }
  }

  /** The text of the element that has just started; moves behind it. */
  String content() throws UnreadableException {
    StringBuilder content = new StringBuilder();
    int outer = depth - 1;
    while (depth > outer) {
      Event event = next();
      if (event == Event.DONE) {
        break;
      }
      content.append(event == Event.TEXT ? text() : "");
    }
    return content.toString();
  }

  private static UnreadableException corrupt() {
    return new UnreadableException(
        Problem.Code.CORRUPT, "The XML of the file is cut off or damaged.");
  }
}
