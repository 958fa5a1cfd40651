import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { genesisState } from "../model/genesis.ts";
import { productTypes } from "../model/product-type.ts";
import type { InstrumentTerms, State } from "../model/state.ts";
import { coinWorld } from "../testing/coin-world.ts";
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
  const refused = (
    terms: Partial<InstrumentTerms> & Pick<InstrumentTerms, "type">,
    state: State = genesisState(testGenesis),
  ) => {
    try {
      productOf(terms).requireTerms(new Book(state), { ...testPerpetual, ...terms } as InstrumentTerms);
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
  const coined = { settlementClass: "BTC" } as const;
  expect(refused({ type: "inverse-perpetual", ...coined })).toBeNull();
  expect(refused({ type: "inverse-perpetual" })).toBe("settlementClass");
  expect(refused({ type: "inverse-future", ...coined })).toBe("expirySeconds");
  expect(refused({ type: "inverse-future", ...coined, ...dated })).toBeNull();
  expect(refused({ type: "inverse-option", ...coined, ...struck })).toBeNull();
  expect(refused({ type: "inverse-option", ...struck })).toBe("settlementClass");
  expect(refused({ type: "inverse-option", ...coined, ...struck, deliveryClass: "BTC" })).toBe("deliveryClass");
  // Paid in bitcoin, which instrument 1 marks: a contract on ether would gain by the product of two prices.
  const paid = (terms: Partial<InstrumentTerms> & Pick<InstrumentTerms, "type">) =>
    refused({ ...coined, ...terms }, coinWorld([]).ccp.engine.state);
  expect(paid({ type: "inverse-option", ...struck })).toBeNull();
  expect(paid({ type: "inverse-option", ...struck, underlying: 2 })).toBe("underlying");
  expect(paid({ type: "inverse-perpetual", underlying: 2 })).toBe("underlying");
  expect(paid({ type: "inverse-future", ...dated, underlying: 1 })).toBeNull();
  expect(refused({ type: "perpetual", deliveryClass: "BTC" })).toBe("deliveryClass");
  const { state } = coinWorld([]).ccp.engine;
  const inCoins = (terms: Partial<InstrumentTerms>) => refused({ type: "spot", deliveryClass: "BTC", ...terms }, state);
  expect(inCoins({ lotsPerUnit: 10_000n })).toBeNull();
  expect(inCoins({ lotsPerUnit: 3n })).toBe("lotsPerUnit");
  expect(inCoins({ lotsPerUnit: 10_000n, ...dated })).toBe("expirySeconds");
  expect(inCoins({ lotsPerUnit: 10_000n, strikeTicks: 1n })).toBe("strikeTicks");
  expect(inCoins({ lotsPerUnit: 10_000n, deliveryClass: "USD" })).toBe("deliveryClass");
  expect(inCoins({ lotsPerUnit: 10_000n, deliveryClass: "ETH" })).toBe("deliveryClass");
  expect(inCoins({ lotsPerUnit: 10_000n, deliveryClass: undefined })).toBe("deliveryClass");
  expect(inCoins({ type: "option", lotsPerUnit: 10_000n, ...struck })).toBeNull();
  expect(inCoins({ type: "option", lotsPerUnit: 10_000n, ...struck, ...coined })).toBe("deliveryClass");
});
