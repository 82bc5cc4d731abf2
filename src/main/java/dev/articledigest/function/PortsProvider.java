package dev.articledigest.function;

/** Opens the ports in the cloud; found as a service, so that the function needs no SDK. */
public interface PortsProvider {

  /** Opens the ports, once for the life of a function's process. */
  Ports open(Settings settings);

  /**
   * Opens ports that do all that those in the cloud do but send anything.
   *
   * @param article what every article read from them holds
   */
  Ports rehearse(Settings settings, byte[] article);
}
