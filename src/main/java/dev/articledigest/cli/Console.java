package dev.articledigest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a command reads from and prints to: UTF-8 and "\n" on every machine. */
record Console(InputStream in, OutputStream out, PrintStream err) {

  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  void print(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("output could not be written", e);
    }
  }

  void complain(String message) {
    err.print(message + "\n");
    err.flush();
  }
}
