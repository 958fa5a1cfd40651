import { isIP } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

/** Names under which every server may be called: they never lead to another machine. */
const ownNames: ReadonlySet<string> = new Set(["localhost"]);

/**
 * Refuses a request whose Host names another server: a page of a website whose name is made to point here (DNS rebinding) could
 * otherwise read everything that needs no token. An address in digits needs no name and is never refused.
 * @param allowed names beside localhost, lower case
 * @throws HOST_UNKNOWN
 */
export function requireKnownHost(host: string, allowed: ReadonlySet<string>): void {
  const name = host
    .replace(/:\d*$/, "")
    .replace(/^\[|\]$/g, "")
    .toLowerCase();
  if (isIP(name) !== 0 || ownNames.has(name) || allowed.has(name)) return;
  throw new IsthmusError("HOST_UNKNOWN", { host: host.slice(0, 200) });
}
