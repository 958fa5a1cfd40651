import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { genesisState } from "../model/genesis.ts";
import { productTypes } from "../model/product-type.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { testGenesis, testPerpetual } from "../testing/local.ts";
import { productOf } from "./registry.ts";

const dated = { expirySeconds: 1_700_000_000n } as const;
const struck = { ...dated, underlying: 1, strikeTicks: 4_000_000n, optionType: "call" } as const;

it("gives both sides of a trade the same value, except for rounding against them", () => {
  for (const type of productTypes) {
    const terms = { ...testPerpetual, type, quantaPerTickLot: 3n } as InstrumentTerms;
    const product = productOf(terms);
    const price = 1n << 70n;
    const sum = product.value(terms, -7n, price) + product.value(terms, 7n, price);
    expect(sum === 0n || (sum === -1n && !product.isLinear)).toBe(true);
  }
});

it("lists a product only with the terms that it has a use for", () => {
  const book = new Book(genesisState(testGenesis));
  const refused = (terms: Partial<InstrumentTerms> & Pick<InstrumentTerms, "type">) => {
    try {
      productOf(terms).requireTerms(book, { ...testPerpetual, ...terms } as InstrumentTerms);
      return null;
    } catch (error) {
      return (error as { details: { field: string } }).details.field;
    }
  };
  expect(refused({ type: "perpetual" })).toBeNull();
  expect(refused({ type: "perpetual", ...dated })).toBe("expirySeconds");
  expect(refused({ type: "perpetual", strikeTicks: 1n })).toBe("strikeTicks");
  expect(refused({ type: "future", ...dated })).toBeNull();
  expect(refused({ type: "future" })).toBe("expirySeconds");
  expect(refused({ type: "future", ...dated, optionType: "put" })).toBe("optionType");
  expect(refused({ type: "option", ...struck })).toBeNull();
  expect(refused({ type: "option", ...struck, underlying: null })).toBe("underlying");
  expect(refused({ type: "option", ...struck, strikeTicks: null })).toBe("strikeTicks");
  expect(refused({ type: "option", ...struck, strikeTicks: 0n })).toBe("strikeTicks");
  expect(refused({ type: "option", ...struck, optionType: null })).toBe("optionType");
  expect(refused({ type: "option", ...struck, expirySeconds: 1n << 40n })).toBe("expirySeconds");
});
