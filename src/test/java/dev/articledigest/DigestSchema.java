package dev.articledigest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract of the documents, for tests. */
public final class DigestSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DigestSchema.class.getResourceAsStream("digest.schema.json"));

  private DigestSchema() {}

  /** What is wrong with a document by the schema; empty where nothing is. */
  public static List<String> violations(byte[] document) {
    return SCHEMA.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
