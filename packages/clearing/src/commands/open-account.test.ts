import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { blank } from "../testing/local.ts";
import { openWorld } from "../testing/open-world.ts";
import { code, traders } from "../testing/traders.ts";
import { type Change, outcomeOf } from "../testing/world.ts";
import type { CommandOf } from "./registry.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [({ alice }) => ({ account: alice.id }), "INPUT_INVALID"],
  [{ subAccount: 1 }, "INPUT_INVALID"],
  [{ signatures: [blank, blank] }, "INPUT_INVALID"],
  [{ addresses: [] }, "INPUT_INVALID"],
];

const systemAccountCount = Object.keys(systemAccounts).length;

describe("open-account", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "open-account", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "open-account")).toEqual({ code: "accepted", changed: true });
  });

  it("is refused a second time, and with two addresses on one chain", () => {
    const world = openWorld();
    const { ccp } = world;
    const open = ccp.journal.find((command) => command.kind === "open-account") as CommandOf<"open-account">;
    expect(code(ccp.engine.apply(open))).toBe("ACCOUNT_EXISTS");
    const fresh = ccp.member(50);
    const address = { chain: 1, address: fresh.evmWord };
    const twice = { account: fresh.id, addresses: [address, address], signatures: [blank, blank] };
    expect(code(ccp.engine.apply({ ...open, ...twice }))).toBe("INPUT_INVALID");
  });

  it("is refused beyond the number of accounts that one owner may have, and not to another owner", () => {
    const { local, members } = traders([1, 1], { maxOwnerAccounts: 3 });
    const [owner, other] = members;
    for (const number of [1, 2]) local.openSub(owner, number, "cross");
    expect(() => local.openSub(owner, 3, "isolated")).toThrow(
      expect.objectContaining({ code: "OWNER_ACCOUNTS_LIMIT" }),
    );
    expect(local.engine.state.accounts.size).toBe(systemAccountCount + 4);
    expect(() => local.openSub(other, 3, "isolated")).not.toThrow();
  });
});
