package dev.articledigest.aws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Answers every request of the SDK as the cloud would, without sending it. */
final class SilentHttpClient implements SdkHttpClient {

  private static final byte[] PUBLISHED =
      "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>"
          .getBytes(StandardCharsets.UTF_8);

  private final byte[] object;

  /**
   * Knows one object.
   *
   * @param object what whoever reads an object gets
   */
  SilentHttpClient(byte[] object) {
    this.object = object.clone();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    byte[] body = request.httpRequest().method() == SdkHttpMethod.GET ? object : PUBLISHED;
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return answer(body);
      }

      @Override
      public void abort() {
        // nothing is under way
      }
    };
  }

  private static HttpExecuteResponse answer(byte[] body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("ETag", "\"0123456789abcdef0123456789abcdef\"")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  @Override
  public void close() {
    // nothing is open
  }
}
