import { type Hex, toHex } from "@isthmus/protocol";
import { addressBytes32, evmAddress, solanaAddress } from "../authority/keys.ts";
import { openedAccountId } from "../commands/open-account.ts";
import { key } from "./local.ts";

/** A member of the local clearing house with its keys. */
export interface TestMember {
  readonly id: Hex;
  readonly evmKey: Uint8Array;
  readonly solanaKey: Uint8Array;
  readonly evmWord: Hex;
  readonly solanaWord: Hex;
}

/**
 * The member of an index, the same in every test.
 * @param options `signed`: its addresses are derived from its keys
 */
export function localMember(houseId: number, index: number, { signed }: { readonly signed: boolean }): TestMember {
  const evmKey = key(0xb1, index);
  const solanaKey = key(0xb2, index);
  // Deriving addresses is most of the work of a large world; members without signatures get plain words.
  const evmWord: Hex = signed ? addressBytes32(evmAddress(evmKey)) : toHex(key(0, index));
  const solanaWord = signed ? solanaAddress(solanaKey) : toHex(key(0xb2, index));
  const id = openedAccountId(houseId, { addresses: [{ chain: 1, address: evmWord }], subAccount: 0 });
  return { id, evmKey, solanaKey, evmWord, solanaWord };
}
