import {
  type Canonical,
  emptyAccumulator,
  foldDeposit,
  foldTakeBack,
  foldTakeBackRequest,
  foldWithdrawalRequest,
  type LeafScope,
} from "@isthmus/protocol";
import {
  hubVault,
  maxAmountQuanta,
  maxU64,
  ones32,
  sample,
  sampleAddress32,
  scopeFields,
  solanaVault,
} from "./samples.ts";

/** A chain of every kind of entry: deposit, request to take it back, its payment, request for a withdrawal. */
function entriesOf(scope: LeafScope): Canonical {
  const money = { account: sample("account 0"), asset: 2, amountQuanta: 1_000_000_007n };
  const takeBack = { ...money, depositIndex: 1n };
  const withdrawal = { ...money, index: 4n, requester: sampleAddress32("requester"), amountQuanta: 3n };
  const links = [
    { kind: "deposit", index: 1n, ...money },
    { kind: "take-back-request", index: 2n, ...takeBack },
    { kind: "take-back", index: 3n, ...takeBack },
    { kind: "withdrawal-request", ...withdrawal },
  ];
  const first = foldDeposit(scope, emptyAccumulator, { index: 1n, ...money });
  const second = foldTakeBackRequest(scope, first, { index: 2n, ...takeBack });
  const third = foldTakeBack(scope, second, { index: 3n, ...takeBack });
  const folded = [emptyAccumulator, first, second, third, foldWithdrawalRequest(scope, third, withdrawal)];
  return {
    ...scopeFields(scope),
    entries: links.map((link, position) => ({
      ...link,
      previous: folded[position] ?? null,
      accumulator: folded[position + 1] ?? null,
    })),
  };
}

/** Hash chains of vaults' entries. */
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
    entries: [entriesOf(hubVault), entriesOf(solanaVault)],
    edge: {
      ...scopeFields(solanaVault),
      ...edge,
      previous: ones32,
      accumulator: foldDeposit(solanaVault, ones32, edge),
    },
  };
}
