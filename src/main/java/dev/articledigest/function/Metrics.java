package dev.articledigest.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Metrics as fields of a log line, in CloudWatch's embedded metric format: a count of one for what
 * came of an upload, and milliseconds.
 */
final class Metrics {

  /** The namespace of all metrics. */
  static final String NAMESPACE = "ArticleDigest";

  private static final String FUNCTION = "FunctionName";
  private static final String CODE = "Code";

  private Metrics() {}

  /**
   * The fields to add to a line.
   *
   * @param function the function's name, the dimension of every metric
   * @param count what came of the upload: "Digested", "Rejected", "Stale"
   * @param code why it was rejected, a second dimension
   * @param milliseconds times by metric
   */
  static Map<String, Object> fields(
      String function, String count, Optional<String> code, Map<String, Long> milliseconds) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(FUNCTION, function);
    fields.put(count, 1);
    fields.putAll(milliseconds);
    List<Object> metrics = new ArrayList<>();
    metrics.add(metric(count, "Count"));
    for (String name : milliseconds.keySet()) {
      metrics.add(metric(name, "Milliseconds"));
    }
    List<Object> directives = new ArrayList<>();
    directives.add(directive(List.of(FUNCTION), metrics));
    if (code.isPresent()) {
      fields.put(CODE, code.get());
      directives.add(directive(List.of(FUNCTION, CODE), List.of(metric(count, "Count"))));
    }
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("Timestamp", System.currentTimeMillis());
    meta.put("CloudWatchMetrics", directives);
    fields.put("_aws", meta);
    return fields;
  }

  private static Map<String, Object> directive(List<String> dimensions, List<Object> metrics) {
    Map<String, Object> directive = new LinkedHashMap<>();
    directive.put("Namespace", NAMESPACE);
    directive.put("Dimensions", List.of(dimensions));
    directive.put("Metrics", metrics);
    return directive;
  }

  private static Map<String, String> metric(String name, String unit) {
    Map<String, String> metric = new LinkedHashMap<>();
    metric.put("Name", name);
    metric.put("Unit", unit);
    return metric;
  }
}
