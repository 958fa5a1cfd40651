import type { AccountRecord } from "../model/account.ts";
import { parseMint, parseTokenAccount, tokenProgramAddress, uiTokenAmount } from "./layout.ts";

/** The `jsonParsed` form of a token account or mint; null for every other account. */
export function parsedTokenData(
  account: AccountRecord,
  read: (address: string) => AccountRecord | null,
): { readonly program: string; readonly space: number; readonly parsed: unknown } | null {
  const program = account.owner === tokenProgramAddress ? "spl-token" : "spl-token-2022";
  const space = account.data.length;
  const mint = parseMint(account);
  if (mint !== null) {
    const { decimals, supplyUnits, mintAuthority, freezeAuthority } = mint;
    const info = { decimals, supply: supplyUnits.toString(), mintAuthority, freezeAuthority, isInitialized: true };
    return { program, space, parsed: { type: "mint", info } };
  }
  const token = parseTokenAccount(account);
  const decimals = token === null ? undefined : parseMint(read(token.mint))?.decimals;
  if (token === null || decimals === undefined) return null;
  const info = {
    mint: token.mint,
    owner: token.owner,
    state: token.state,
    isNative: token.isNative,
    tokenAmount: uiTokenAmount(token.amountUnits, decimals),
    ...(token.delegate === null
      ? {}
      : { delegate: token.delegate, delegatedAmount: uiTokenAmount(token.delegatedUnits, decimals) }),
    ...(token.closeAuthority === null ? {} : { closeAuthority: token.closeAuthority }),
  };
  return { program, space, parsed: { type: "account", info } };
}
