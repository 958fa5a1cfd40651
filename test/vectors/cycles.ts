import {
  type Canonical,
  type CreditStop,
  type CycleHeader,
  creditStopDigest,
  cycleDigest,
  emptyAccumulator,
  emptyRoot,
  fromHex,
  quorumOf,
  type StopHub,
  signDigest,
  toHex,
  vaultRootsHash,
  venueRootsHash,
} from "@isthmus/protocol";
import {
  hubVault,
  maxU64,
  ones32,
  sample,
  sampleAddress32,
  secondVenue,
  signerKeys,
  signers,
  solanaVault,
  zero32,
} from "./samples.ts";

/** Cycle headers, digests and signatures of three of four signers; stops of credit and their digests. */
export function cycles(): Canonical {
  return {
    signers,
    threshold: quorumOf(signers.length),
    cases: headers.map((header) => {
      const digest = cycleDigest(header);
      return {
        ...header,
        vaults: header.vaults.map((row) => ({ ...row })),
        venues: header.venues.map((row) => ({ ...row })),
        vaultRootsHash: toHex(vaultRootsHash(header.houseId, header.vaults)),
        venueRootsHash: toHex(venueRootsHash(header.houseId, header.venues)),
        digest,
        signatures: [0, 2, 3].map((index) => ({
          ...signDigest(signerKeys[index] as Uint8Array, fromHex(digest), index),
        })),
      };
    }),
    creditStops: creditStops.map((stop) => ({ ...stop, accounts: [...stop.accounts], digest: creditStopDigest(stop, stop) })),
  };
}

const creditStops: readonly (CreditStop & StopHub & { readonly name: string })[] = [
  {
    name: "two accounts",
    houseId: 7,
    hubChain: 1,
    hub: sampleAddress32("hub"),
    chain: 2,
    venue: secondVenue.contract,
    cycle: 9n,
    accounts: [sample("account"), sample("another account")],
  },
  {
    name: "largest numbers",
    houseId: 0xffffffff,
    hubChain: 0xffff,
    hub: ones32,
    chain: 0xffff,
    venue: ones32,
    cycle: maxU64,
    accounts: Array.from({ length: 13 }, () => ones32),
  },
];

const vaults: CycleHeader["vaults"] = [hubVault, { houseId: 7, chain: 2, contract: sampleAddress32("second vault") }, solanaVault].map(
  (scope, index) => ({
    chain: scope.chain,
    vault: scope.contract,
    root: index === 1 ? emptyRoot : sample(`cycle root ${index}`),
    depositAccumulator: index === 1 ? emptyAccumulator : sample(`cycle accumulator ${index}`),
    depositIndex: BigInt(index * 3),
    totalsRoot: sample(`cycle totals ${index}`),
  }),
);

const venues: CycleHeader["venues"] = [
  {
    chain: 2,
    venue: secondVenue.contract,
    creditRoot: sample("cycle credit"),
    bandRoot: sample("cycle band"),
    expirySeconds: 1_900_000_000n,
  },
];

const headers: readonly (CycleHeader & { readonly name: string })[] = [
  {
    name: "three vaults and one venue",
    houseId: 7,
    hubChain: 1,
    hub: sampleAddress32("hub"),
    cycle: 9n,
    previousDigest: sample("previous digest"),
    journalPosition: 1_234n,
    journalDigest: sample("journal digest"),
    stateRoot: sample("state root"),
    vaults,
    venues,
  },
  {
    name: "nothing to post",
    houseId: 7,
    hubChain: 1,
    hub: sampleAddress32("hub"),
    cycle: 1n,
    previousDigest: zero32,
    journalPosition: 0n,
    journalDigest: zero32,
    stateRoot: zero32,
    vaults: [],
    venues: [],
  },
  {
    name: "largest numbers",
    houseId: 0xffffffff,
    hubChain: 0xffff,
    hub: ones32,
    cycle: maxU64,
    previousDigest: ones32,
    journalPosition: maxU64,
    journalDigest: ones32,
    stateRoot: ones32,
    vaults: [
      {
        chain: 0xffff,
        vault: ones32,
        root: ones32,
        depositAccumulator: ones32,
        depositIndex: maxU64,
        totalsRoot: ones32,
      },
    ],
    venues: [{ chain: 0xffff, venue: ones32, creditRoot: ones32, bandRoot: ones32, expirySeconds: maxU64 }],
  },
];
