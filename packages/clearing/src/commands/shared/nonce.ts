import { type Context, require } from "../../book/context.ts";
import type { Account } from "../../model/state.ts";

/** Requires that a member's nonce rises, so that no command can be replayed. @throws NONCE_USED */
export function requireNonce(account: Readonly<Account>, nonce: bigint): void {
  require(nonce > account.lastNonce, "NONCE_USED", { nonce, lastNonce: account.lastNonce });
}

/** Requires that the admin key's nonce rises. @throws NONCE_USED */
export function requireAdminNonce({ book }: Context, nonce: bigint): void {
  const { adminNonce } = book.state;
  require(nonce > adminNonce, "NONCE_USED", { nonce, lastNonce: adminNonce });
}

/** Records the admin key's nonce as used. */
export function useAdminNonce({ book }: Context, nonce: bigint): void {
  book.state.adminNonce = nonce;
}
