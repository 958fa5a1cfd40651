/**
 * An error of this package, with a code of the error table. The table itself is TypeScript, which cannot be loaded yet
 * where programs are launched.
 */
export class LaunchError extends Error {
  name = "LaunchError";

  /** @param code a code of the error table */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
