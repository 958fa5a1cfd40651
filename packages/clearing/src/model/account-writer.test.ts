import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AccountReader } from "./account-reader.ts";
import { AccountWriter } from "./account-writer.ts";
import { newAccount } from "./new-account.ts";
import type { Account } from "./state.ts";
import { encodeState } from "./state-codec.ts";
import { StateReader } from "./state-reader.ts";
import { StateWriter } from "./state-writer.ts";

const id: Hex = `0x${"a1".repeat(32)}`;

/** The bytes of some accounts and the shapes noted, by the writer of accounts or by that of all values. */
function written(
  accounts: readonly Account[],
  { isGeneral }: { readonly isGeneral: boolean },
): { bytes: string; shapes: string[] } {
  const writer = new StateWriter();
  const accountWriter = new AccountWriter(writer);
  for (const account of accounts) {
    if (isGeneral) writer.value(account);
    else accountWriter.write(account);
  }
  const bytes = Buffer.from(writer.bytes.subarray(0, writer.length)).toString("hex");
  return { bytes, shapes: [...writer.shapes.keys()].sort() };
}

const freshNames = Object.keys(newAccount({ id, number: 0, kind: "member", owner: { chain: 1, address: id } }));

const amount = fc.oneof(fc.bigInt(), fc.bigInt({ min: -9n, max: 9n }));
const number = fc.nat(400);
const amounts = fc.array(fc.tuple(number, amount), { maxLength: 3 });

const accounts = fc
  .record({
    kind: fc.constantFrom("member" as const, "system" as const),
    number,
    quanta: fc.array(amount, { minLength: 7, maxLength: 7 }),
    balances: amounts,
    gains: amounts,
    exits: amounts,
    reasons: fc.array(fc.tuple(fc.string(), amount), { maxLength: 3 }),
    leaving: fc.array(fc.tuple(amount, amount), { maxLength: 2 }),
    positions: fc.array(fc.tuple(number, fc.array(amount, { minLength: 3, maxLength: 3 })), { maxLength: 3 }),
    entitlements: fc.array(fc.tuple(number, amount, fc.boolean()), { maxLength: 2 }),
    recipients: fc.array(fc.tuple(number, fc.option(amount)), { maxLength: 2 }),
    due: fc.option(amount),
    isCalled: fc.boolean(),
    hasClass: fc.boolean(),
    extra: fc.option(fc.constantFrom("aField", "zField")),
  })
  .map((given) => {
    const account = newAccount({
      id,
      number: given.number,
      kind: given.kind,
      owner: { chain: given.number, address: id },
    });
    const [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n] = given.quanta;
    account.contributionQuanta = a;
    account.auctionsWonQuanta = b;
    account.requiredContributionQuanta = c;
    account.lastNonce = d;
    account.pendingQuanta = e;
    account.realisedQuanta = f;
    account.variationQuanta = g;
    account.contributionDueCycle = given.due;
    if (given.isCalled) account.marginCall = { openedSeconds: a, amountQuanta: b, deadlineSeconds: c, missed: true };
    for (const [key, value] of given.balances) account.balances.set(key, value);
    for (const [key, value] of given.gains) account.cycleGains.set(key, value);
    for (const [key, value] of given.exits) account.exits.set(key, value);
    for (const [key, value] of given.reasons) account.byReason.set(key, value);
    for (const [key, value] of given.leaving) account.leavingContributions.set(key, value);
    for (const [key, [lots = 0n, costQuanta = 0n, fundingIndex = 0n]] of given.positions) {
      account.positions.set(key, { costQuanta, lots, fundingIndex });
    }
    for (const [key, entitledQuanta, isSorted] of given.entitlements) {
      const claimedQuanta = entitledQuanta;
      account.entitlements.set(key, isSorted ? { claimedQuanta, entitledQuanta } : { entitledQuanta, claimedQuanta });
    }
    for (const [key, fromCycle] of given.recipients) {
      account.recipients.set(key, { address: id, next: fromCycle === null ? null : { address: id, fromCycle } });
      account.credits.set(key, { limitQuanta: a, usedSeenQuanta: b, expirySeconds: c, stoppedCycle: null });
    }
    const ledger = { pendingQuanta: a, byReason: new Map(), realisedQuanta: b, variationQuanta: c };
    if (given.hasClass) account.classes = new Map([["eth", ledger]]);
    return given.extra === null ? account : Object.assign(account, { [given.extra]: a });
  });

describe("the reader of accounts", () => {
  it("reads what the writer wrote, as objects of the kind that new accounts are", () => {
    fc.assert(
      fc.property(fc.array(accounts, { maxLength: 4 }), (made) => {
        const writer = new StateWriter();
        const accountWriter = new AccountWriter(writer);
        for (const account of made) accountWriter.write(account);
        const shapes = new Map([...writer.shapes].map(([code, { sorted }]) => [code, sorted]));
        const reader = new StateReader(writer.bytes.subarray(0, writer.length), 0, shapes);
        const accountReader = new AccountReader(reader);
        const read = made.map(() => accountReader.read());
        expect(reader.at).toBe(writer.length);
        expect(read.map(encodeState)).toEqual(made.map(encodeState));
        for (const [index, account] of read.entries()) {
          expect(Object.keys(account).filter((name) => freshNames.includes(name))).toEqual(freshNames);
          expect(account.balances.constructor).toBe(made[index]?.balances.constructor);
        }
      }),
    );
  });
});

describe("the writer of accounts", () => {
  it("writes the bytes that the writer of all values writes, whatever the fields and their order", () => {
    fc.assert(
      fc.property(fc.array(accounts, { maxLength: 4 }), (made) => {
        expect(written(made, { isGeneral: false })).toEqual(written(made, { isGeneral: true }));
      }),
    );
  });
});
