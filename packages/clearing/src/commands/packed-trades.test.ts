import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { packedAccountsDigest, packTrades } from "../model/packed-trades.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import type { TestMember } from "../testing/member.ts";
import { stranger } from "../testing/open-world.ts";
import { code, trade, twoTraders, usd } from "../testing/traders.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ venue: 77 }, "VENUE_UNKNOWN"],
  [{ venue: 1 }, "UNAUTHORIZED"],
  [{ rows: "AAAA" }, "INPUT_INVALID"],
  [{ accountsDigest: stranger }, "ACCOUNT_NUMBERS_MISMATCH"],
];

describe("packed-trades", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "packed-trades", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "packed-trades")).toEqual({ code: "accepted", changed: true });
  });

  it("gives the state of the same trades unpacked, and refuses malformed rows", () => {
    const plain = twoTraders();
    const packed = twoTraders();
    const rows = [0, 1, 2].map((index) => ({ ...trade, sizeLots: 100n * BigInt(index + 1) }));
    plain.local.trades(
      rows.map((row, index) => ({ ...row, id: String(50 + index), buyer: plain.alice.id, seller: plain.bob.id })),
    );
    const [buyer, seller] = [packed.alice, packed.bob].map((member) =>
      packed.local.engine.state.accountIds.indexOf(member.id),
    );
    const numbered = rows.map((row) => ({ ...row, buyer: buyer ?? 0, seller: seller ?? 0 }));
    const text = packTrades(numbered);
    const idOf = (number: number) => packed.local.engine.state.accountIds[number];
    const command = {
      kind: "packed-trades",
      venue: 2,
      batch: 1n,
      firstId: 50n,
      accountsDigest: packedAccountsDigest(numbered, idOf),
      rows: text,
      signature: `0x${"00".repeat(65)}`,
    } as const;
    expect(code(packed.local.apply(command))).toBe("accepted");
    expect(packed.local.engine.digest()).toBe(plain.local.engine.digest());
    const digest = packed.local.engine.digest();
    for (const bad of [text.slice(4), `${text}AAAA`, text.replace(/.$/, "=")]) {
      expect(code(packed.local.apply({ ...command, rows: bad }))).toBe("INPUT_INVALID");
    }
    const unknown = [{ ...trade, buyer: 999_999, seller: seller ?? 0 }];
    const none = { rows: packTrades(unknown), accountsDigest: packedAccountsDigest(unknown, idOf) };
    const refused = packed.local.apply({ ...command, firstId: 90n, ...none });
    expect(refused.ok && refused.effects[0]).toMatchObject({ kind: "trade-refused", error: "ACCOUNT_UNKNOWN" });
    expect(packed.local.engine.digest()).not.toBe(digest);
  });

  it("is refused as a whole if a number is not the account that the venue means", () => {
    const { local, alice, bob } = twoTraders();
    // A dishonest coordinator could give Carol's number to an account of its own.
    const carol = local.member(7);
    const { length } = local.engine.state.accountIds;
    const thief = local.open(8);
    local.deposit(thief.id, 1, usd(100_000));
    expect(local.engine.state.accountIds[length]).toBe(thief.id);
    const meant = [...local.engine.state.accountIds.slice(0, length), carol.id];
    const rows = [
      { ...trade, buyer: meant.indexOf(alice.id), seller: meant.indexOf(bob.id) },
      { ...trade, buyer: meant.indexOf(carol.id), seller: meant.indexOf(bob.id) },
    ];
    const batch = (idOf: (number: number) => TestMember["id"] | undefined) =>
      ({
        kind: "packed-trades",
        venue: 2,
        batch: 1n,
        firstId: 1n,
        accountsDigest: packedAccountsDigest(rows, idOf),
        rows: packTrades(rows),
        signature: `0x${"00".repeat(65)}`,
      }) as const;
    const before = local.engine.digest();
    expect(code(local.apply(batch((number) => meant[number])))).toBe("ACCOUNT_NUMBERS_MISMATCH");
    expect(local.engine.digest()).toBe(before);
    expect(code(local.apply(batch((number) => local.engine.state.accountIds[number])))).toBe("accepted");
  });
});
