import { createHash, timingSafeEqual } from "node:crypto";
import { IsthmusError } from "@isthmus/protocol";

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Checks a request's `authorization` header in constant time: hashes of one length are compared, so neither the token's
 * length nor a shared prefix leaks.
 * @throws UNAUTHORIZED
 */
export function requireAdmin(authorization: string | undefined, adminToken: string): void {
  const given = /^Bearer (.+)$/.exec(authorization ?? "")?.[1] ?? "";
  if (!timingSafeEqual(sha256(given), sha256(adminToken))) throw new IsthmusError("UNAUTHORIZED", {});
}
