package planted.rivalry.attic;

/** Planted: breaks a rule of the house on purpose. */
final class LivesNowhere {}
