import { accountId, fromHex, type Hex } from "@isthmus/protocol";
import { z } from "zod";
import { everyAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { noteUnknown } from "../cycle/older-exits.ts";
import { address20, bytes32, type ChainAddress, chainAddress, signature } from "../model/fields.ts";
import { newAccount } from "../model/new-account.ts";
import { sortedNumbers } from "../model/order.ts";
import { defineCommand } from "./define-command.ts";
import { creditSuspense } from "./shared/deposit-credit.ts";

/** Opens an account and credits deposits that wait for it; every address becomes its recipient on its chain. */
export const openAccount = defineCommand({
  kind: "open-account",
  source: "member",
  summary: "Opens an account and credits deposits that wait for it; every address becomes its recipient on its chain.",
  schema: {
    /** `openedAccountId` of the first address and the sub-account number. */
    account: bytes32,
    subAccount: z.int().min(0).max(0xffff_ffff),
    /** Cross: one margin over all positions. Isolated: a sub-account whose losses are limited to its own collateral. */
    marginMode: z.enum(["cross", "isolated"]),
    addresses: z.array(chainAddress).min(1).max(8),
    /** The EVM key that signs this account's orders. */
    trader: address20,
    signatures: z.array(signature).min(1).max(8),
  },
  authority: everyAddress,
  handle: (context, command) => {
    const { book, effects } = context;
    const { state } = book;
    require(command.account === openedAccountId(state.houseId, command), "INPUT_INVALID", { field: "account" });
    require(!state.accounts.has(command.account), "ACCOUNT_EXISTS", { account: command.account });
    require(command.addresses.length === command.signatures.length, "INPUT_INVALID", { field: "signatures" });
    const chains = new Set(command.addresses.map((entry) => entry.chain));
    require(chains.size === command.addresses.length, "INPUT_INVALID", { field: "addresses" });
    const [first] = command.addresses;
    require(first !== undefined, "INPUT_INVALID", { field: "addresses" });
    const { maxOwnerAccounts } = state.parameters;
    const opened = book.accountsOf(first).length;
    require(opened < maxOwnerAccounts, "OWNER_ACCOUNTS_LIMIT", { opened, maxOwnerAccounts });
    const account = newAccount({
      id: command.account,
      number: state.accountIds.length,
      kind: "member",
      owner: { chain: first.chain, address: first.address },
      subAccount: command.subAccount,
      marginMode: command.marginMode,
      trader: command.trader,
    });
    for (const { chain, address } of command.addresses) account.recipients.set(chain, { address, next: null });
    for (const other of book.accountsOf(first)) noteUnknown(book, other);
    book.add(account);
    effects.push({ kind: "account-opened", account: account.id });
    for (const asset of sortedNumbers(state.assets.keys())) creditSuspense(context, book.asset(asset), account.id);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    addresses: [
      { address: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838", chain: 1 },
      { address: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838", chain: 2 },
      { address: "0x12582770873b145834b2ac0c4cc2e9cbacf8b99b5f84529c835fc9158db981cb", chain: 3 },
    ],
    kind: "open-account",
    marginMode: "cross",
    signatures: [
      "0xe375ad5723de38dea25d4796f5f64cf86ff24c7a03c5b44f64378be8c3460f71171a0fef583c574829b0b74fe8ef1bf4249880b0ff6fbdada83503567031571c00",
      "0xe375ad5723de38dea25d4796f5f64cf86ff24c7a03c5b44f64378be8c3460f71171a0fef583c574829b0b74fe8ef1bf4249880b0ff6fbdada83503567031571c00",
      "0xf2f5bd404e9d37dd253e4fd0977635f0719bc643b485f4055779b25bf270e58d25c3234f73b1f7e0504a8804c132124dec33faaf04f17cf605783d19adaaea08",
    ],
    subAccount: 0,
    trader: "0x53efdfde1892f2c5d9e5eb95ee0055bb63e35838",
  },
});

/** The id of the account that an `open-account` command opens. The first address is its owner. @throws INPUT_INVALID */
export function openedAccountId(
  houseId: number,
  command: { readonly addresses: readonly ChainAddress[]; readonly subAccount: number },
): Hex {
  const first = command.addresses[0];
  require(first !== undefined, "INPUT_INVALID", { field: "addresses" });
  return accountId(houseId, first.chain, fromHex(first.address, 32), command.subAccount);
}
