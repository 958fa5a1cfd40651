import { expect, it } from "vitest";
import { makeTraders } from "./traders.ts";

const options = { houseId: 7, secret: `0x${"5e".repeat(32)}`, count: 8 } as const;

it("derives the same accounts from the same secret, and others from another", () => {
  const accounts = (secret: `0x${string}`) => makeTraders({ ...options, secret }).map(({ member }) => member.account);
  expect(accounts(options.secret)).toEqual(accounts(options.secret));
  expect(new Set([...accounts(options.secret), ...accounts(`0x${"5f".repeat(32)}`)]).size).toBe(16);
});

it("spreads the traders over the three chains, each with the asset of its chain and a recipient on all", () => {
  const traders = makeTraders(options);
  expect(traders.slice(0, 4).map(({ member, home, asset }) => [member.name, home, asset])).toEqual([
    ["Ana", 3, 2],
    ["Ben", 1, 1],
    ["Cleo", 2, 3],
    ["Member 4", 3, 2],
  ]);
  for (const { member, home } of traders) {
    expect(member.addresses[0]?.chain).toBe(home);
    expect(member.addresses.map(({ chain }) => chain).sort()).toEqual([1, 2, 3]);
  }
});
