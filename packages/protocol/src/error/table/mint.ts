import { errorEntry } from "./entry.ts";

const next = "Register a mint without extensions, or with the transfer fee alone";

/** Extensions of Token-2022's mints that a vault on Solana refuses: 37x. */
export const mintErrors = {
  MINT_HAS_DELEGATE: errorEntry(374, "The mint has a permanent delegate, who could take the vault's tokens", next),
  MINT_CALLS_HOOK: errorEntry(375, "The mint calls another program with every transfer, which could refuse it", next),
  MINT_CAN_CLOSE: errorEntry(376, "The mint has a close authority, who could replace it by another one", next),
  MINT_HIDES_AMOUNTS: errorEntry(377, "The mint allows confidential amounts, which no balance shows", next),
  MINT_STOPS_TRANSFERS: errorEntry(
    378,
    "The mint is pausable, not transferable, or opens frozen accounts: its issuer could hold every payment",
    next,
  ),
  MINT_EXTENSION_REFUSED: errorEntry(379, "The mint has an extension other than the transfer fee", next),
} as const;
