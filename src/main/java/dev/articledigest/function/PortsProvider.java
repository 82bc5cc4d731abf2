package dev.articledigest.function;

/** Opens the ports in the cloud; found as a service, so that the function needs no SDK. */
@FunctionalInterface
public interface PortsProvider {

  /** Opens the ports, once for the life of a function's process. */
  Ports open(Settings settings);
}
