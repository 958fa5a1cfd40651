import { type Canonical, emptyAccumulator, foldDeposit, type LeafScope } from "@isthmus/protocol";
import { hubVault, maxAmountQuanta, maxU64, ones32, sample, scopeFields, solanaVault } from "./samples.ts";

/** Deposit hash chains. */
export function depositChains(): Canonical {
  const chainOf = (scope: LeafScope, amounts: readonly bigint[]): Canonical => {
    let accumulator = emptyAccumulator;
    return {
      ...scopeFields(scope),
      deposits: amounts.map((amountQuanta, position) => {
        const previous = accumulator;
        const deposit = {
          index: BigInt(position + 1),
          account: sample(`account ${position % 3}`),
          asset: (position % 2) + 1,
          amountQuanta,
        };
        accumulator = foldDeposit(scope, previous, deposit);
        return { ...deposit, previous, accumulator };
      }),
    };
  };
  const edge = { index: maxU64, account: ones32, asset: 0xffff, amountQuanta: maxAmountQuanta };
  return {
    emptyAccumulator,
    chains: [
      chainOf(hubVault, [5_000_000n, 1n, maxAmountQuanta, 0n, 123_456_789n]),
      chainOf(solanaVault, [250_000_000n, 1_000_000n, 7n]),
    ],
    edge: {
      ...scopeFields(solanaVault),
      ...edge,
      previous: ones32,
      accumulator: foldDeposit(solanaVault, ones32, edge),
    },
  };
}
