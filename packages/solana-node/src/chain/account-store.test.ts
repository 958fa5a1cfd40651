import { expect, it } from "vitest";
import type { AccountRecord } from "../model/account.ts";
import { AccountStore } from "./account-store.ts";

const ownedBy = (owner: string): AccountRecord => ({ lamports: 1n, owner, data: new Uint8Array(), executable: false });

it("indexes accounts by their current owner", () => {
  const store = new AccountStore();
  store.set("x", ownedBy("a"));
  store.set("y", ownedBy("a"));
  store.set("x", ownedBy("b"));
  expect([[...store.ownedBy("a")], [...store.ownedBy("b")]]).toEqual([["y"], ["x"]]);
  store.set("y", null);
  expect([store.get("y"), [...store.ownedBy("a")], store.owners()]).toEqual([null, [], ["b"]]);
});
