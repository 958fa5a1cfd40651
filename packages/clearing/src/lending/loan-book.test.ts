import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders, usd } from "../testing/traders.ts";
import { loanBook } from "./loan-book.ts";

it("counts the open loss of a bankrupt account that holds nothing but dollars", () => {
  const { local, members, deal } = traders([3_000, 500_000]);
  const [alice, bob] = members;
  deal(alice, bob, 10_000n);
  // A coin from 40,000 to 33,000 dollars: 7,000 lost, of 3,000 and a rebate of 4.
  local.prices({ 1: 3_300_000n });
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  const loans = loanBook(book);
  expect(loans.owedBy(book.read(alice.id), "USD")).toBe(usd(3_996));
  expect(loans.pool("USD")).toEqual({ owed: usd(3_996), held: usd(503_000) });
});
