import {
  type Canonical,
  accountId,
  addressOfPrivateKey,
  amountLimitQuanta,
  bandLeafHash,
  type CycleHeader,
  creditLeafHash,
  cycleDigest,
  domain,
  emptyAccumulator,
  emptyRoot,
  encodeCreditUpdate,
  encodeEnvelope,
  encodeSettlementRoot,
  encodeVaa,
  encodeVaaBody,
  entitlementLeafHash,
  type Envelope,
  foldDeposit,
  foldJournal,
  commandDigest,
  fromHex,
  type Hex,
  keccak256,
  type LeafScope,
  MerkleTree,
  messageId,
  type Purpose,
  quorumOf,
  signDigest,
  toHex,
  totalsLeafHash,
  vaaDigest,
  vaultRootsHash,
  venueRootsHash,
  type VaaBody,
} from "@isthmus/protocol";

/** A file of golden vectors: its name without the folder, and its content. */
export interface VectorFile {
  readonly name: string;
  readonly content: Canonical;
}

const maxAmountQuanta = amountLimitQuanta - 1n;
const maxU64 = (1n << 64n) - 1n;
const zero32: Hex = `0x${"00".repeat(32)}`;
const ones32: Hex = `0x${"ff".repeat(32)}`;

const text = new TextEncoder();
/** A repeatable 32-byte value that looks like nothing in particular. */
const sample = (label: string): Hex => toHex(keccak256(text.encode(`isthmus/vector/${label}`)));
/** A repeatable 20-byte address, left-padded to 32 bytes. */
const sampleAddress32 = (label: string): Hex => `0x${"00".repeat(12)}${sample(label).slice(26)}`;

const hubVault: LeafScope = { house: 7, chain: 1, contract: sampleAddress32("hub vault") };
const secondVenue: LeafScope = { house: 7, chain: 2, contract: sampleAddress32("second venue") };
const solanaVault: LeafScope = { house: 7, chain: 3, contract: sample("solana vault") };
const scopes = [
  hubVault,
  solanaVault,
  { house: 0, chain: 0, contract: zero32 },
  { house: 0xffffffff, chain: 0xffff, contract: ones32 },
] as const;

/** Test keys: never use them anywhere else. */
const signerKeys = [0, 1, 2, 3].map((index) => fromHex(sample(`signer ${index}`)));
const signers = signerKeys.map(addressOfPrivateKey);

function domains(): Canonical {
  const purposes: readonly Purpose[] = [
    "leaf",
    "totals",
    "credit",
    "band",
    "cycle",
    "vaults",
    "venues",
    "order",
    "receipt",
    "journal",
    "account",
    "command",
    "deposit",
  ];
  return { domains: purposes.map((purpose) => ({ purpose, domain: toHex(domain(purpose)) })) };
}

const settlementRoots = [
  {
    name: "plain",
    root: sample("root"),
    depositAccumulator: sample("accumulator"),
    depositIndex: 42n,
    cycleDigest: sample("cycle digest"),
    totalsRoot: sample("totals root"),
  },
  {
    name: "all zero",
    root: zero32,
    depositAccumulator: zero32,
    depositIndex: 0n,
    cycleDigest: zero32,
    totalsRoot: zero32,
  },
  {
    name: "all ones",
    root: ones32,
    depositAccumulator: ones32,
    depositIndex: maxU64,
    cycleDigest: ones32,
    totalsRoot: ones32,
  },
] as const;

const creditUpdates = [
  {
    name: "plain",
    venue: secondVenue.contract,
    creditRoot: sample("credit root"),
    bandRoot: sample("band root"),
    expirySeconds: 1_900_000_000n,
    cycleDigest: sample("cycle digest"),
  },
  { name: "all zero", venue: zero32, creditRoot: zero32, bandRoot: zero32, expirySeconds: 0n, cycleDigest: zero32 },
  {
    name: "all ones",
    venue: ones32,
    creditRoot: ones32,
    bandRoot: ones32,
    expirySeconds: maxU64,
    cycleDigest: ones32,
  },
] as const;

function payloads(): Canonical {
  return {
    settlementRoots: settlementRoots.map((row) => ({ ...row, encoded: toHex(encodeSettlementRoot(row)) })),
    creditUpdates: creditUpdates.map((row) => ({ ...row, encoded: toHex(encodeCreditUpdate(row)) })),
    malformed: [
      { name: "empty", encoded: "0x" },
      { name: "one byte short", encoded: toHex(encodeSettlementRoot(settlementRoots[0]).slice(0, 135)) },
      { name: "one byte long", encoded: `${toHex(encodeSettlementRoot(settlementRoots[0]))}00` },
    ],
  };
}

const plainEnvelope: Envelope = {
  kind: 1,
  house: 7,
  source: 1,
  destination: 2,
  lane: 1,
  session: 1,
  sequence: 9n,
  cycle: 9n,
  deadlineSeconds: 1_900_000_000n,
  payload: encodeSettlementRoot(settlementRoots[0]),
};

const envelopeCases: readonly { readonly name: string; readonly envelope: Envelope }[] = [
  { name: "settlement root to an EVM chain", envelope: plainEnvelope },
  { name: "settlement root to Solana", envelope: { ...plainEnvelope, destination: 3 } },
  {
    name: "credit update",
    envelope: { ...plainEnvelope, kind: 2, lane: 2, payload: encodeCreditUpdate(creditUpdates[0]) },
  },
  {
    name: "smallest",
    envelope: {
      kind: 5,
      house: 0,
      source: 0,
      destination: 0,
      lane: 0,
      session: 0,
      sequence: 0n,
      cycle: 0n,
      deadlineSeconds: 0n,
      payload: new Uint8Array(0),
    },
  },
  {
    name: "largest",
    envelope: {
      kind: 6,
      house: 0xffffffff,
      source: 0xffff,
      destination: 0xffff,
      lane: 3,
      session: 0xffffffff,
      sequence: maxU64,
      cycle: maxU64,
      deadlineSeconds: maxU64,
      payload: new Uint8Array(473).fill(0xff),
    },
  },
];

function envelopes(): Canonical {
  const plain = toHex(encodeEnvelope(plainEnvelope));
  return {
    cases: envelopeCases.map(({ name, envelope }) => {
      const encoded = encodeEnvelope(envelope);
      return {
        name,
        ...envelope,
        payload: toHex(envelope.payload),
        encoded: toHex(encoded),
        messageId: toHex(messageId(encoded)),
      };
    }),
    malformed: [
      { name: "empty", encoded: "0x", error: "ENVELOPE_MALFORMED" },
      { name: "header cut short", encoded: plain.slice(0, 2 + 2 * 38), error: "ENVELOPE_MALFORMED" },
      { name: "513 bytes", encoded: `${plain}${"00".repeat(513 - (plain.length - 2) / 2)}`, error: "ENVELOPE_TOO_LARGE" },
      { name: "version 0", encoded: `0x00${plain.slice(4)}`, error: "VERSION_UNKNOWN" },
      { name: "version 2", encoded: `0x02${plain.slice(4)}`, error: "VERSION_UNKNOWN" },
      { name: "kind 0", encoded: `0x0100${plain.slice(6)}`, error: "KIND_UNKNOWN" },
      { name: "kind 7", encoded: `0x0107${plain.slice(6)}`, error: "KIND_UNKNOWN" },
      { name: "lane 4", encoded: `${plain.slice(0, 22)}04${plain.slice(24)}`, error: "ENVELOPE_MALFORMED" },
    ],
  };
}

const scopeFields = (scope: LeafScope) => ({ house: scope.house, chain: scope.chain, contract: scope.contract });

function leaves(): Canonical {
  const amounts = [
    [5_000_000n, 1_250_000n, 9_000_000n],
    [0n, 0n, 0n],
    [maxAmountQuanta, maxAmountQuanta, maxAmountQuanta],
    [1n, maxAmountQuanta, 0n],
  ] as const;
  const cases = scopes.map((scope, index) => ({ scope, amounts: amounts[index] ?? amounts[0], index }));
  return {
    entitlement: cases.map(({ scope, amounts: [entitledQuanta, exitQuanta], index }) => {
      const leaf = {
        account: index === 2 ? zero32 : sample(`account ${index}`),
        asset: [1, 2, 0, 0xffff][index] ?? 1,
        recipient: index === 0 ? sampleAddress32("recipient 0") : sample(`recipient ${index}`),
        entitledQuanta,
        exitQuanta,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(entitlementLeafHash(scope, leaf)) };
    }),
    totals: cases.map(({ scope, amounts: [entitledQuanta, exitQuanta, consumedQuanta], index }) => {
      const leaf = { asset: [1, 2, 0, 0xffff][index] ?? 1, entitledQuanta, exitQuanta, consumedQuanta };
      return { ...scopeFields(scope), ...leaf, hash: toHex(totalsLeafHash(scope, leaf)) };
    }),
    credit: cases.map(({ scope, amounts: [limitQuanta], index }) => {
      const leaf = {
        account: sample(`account ${index}`),
        trader: sampleAddress32(`trader ${index}`),
        limitQuanta,
        expirySeconds: [1_900_000_000n, 0n, maxU64, 1n][index] ?? 0n,
        flags: [0, 1, 255, 0][index] ?? 0,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(creditLeafHash(scope, leaf)) };
    }),
    band: cases.map(({ scope, amounts: [marginPerLotQuanta, quantaPerTickLot], index }) => {
      const leaf = {
        instrument: [1, 2, 0, 0xffff][index] ?? 1,
        lowTicks: [2_900_000n, 0n, 0n, maxU64][index] ?? 0n,
        highTicks: [3_100_000n, 0n, maxU64, maxU64][index] ?? 0n,
        marginPerLotQuanta,
        quantaPerTickLot,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(bandLeafHash(scope, leaf)) };
    }),
  };
}

function treeCase(name: string, leafHashes: readonly Uint8Array[]): Canonical {
  const tree = new MerkleTree(leafHashes);
  return {
    name,
    leafCount: leafHashes.length,
    leaves: leafHashes.map(toHex),
    root: tree.root,
    proofs: leafHashes.map((_, index) => ({ index, proof: tree.proof(index) })),
  };
}

function trees(): Canonical {
  const entitlementLeaves = (count: number): Uint8Array[] =>
    Array.from({ length: count }, (_, index) =>
      entitlementLeafHash(hubVault, {
        account: sample(`tree account ${index}`),
        asset: 1,
        recipient: sampleAddress32(`tree recipient ${index}`),
        entitledQuanta: BigInt(index) * 1_000n,
        exitQuanta: BigInt(index),
      }),
    );
  return {
    emptyRoot,
    trees: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 17].map((count) => treeCase(`${count} leaves`, entitlementLeaves(count))),
    invalid: [
      { name: "empty root", root: emptyRoot, leaf: emptyRoot, proof: [] },
      { name: "wrong root", root: sample("other"), leaf: sample("leaf"), proof: [sample("sibling")] },
    ],
  };
}

function depositChains(): Canonical {
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

function cycles(): Canonical {
  const vaults = [hubVault, { house: 7, chain: 2, contract: sampleAddress32("second vault") }, solanaVault].map(
    (scope, index) => ({
      chain: scope.chain,
      vault: scope.contract,
      root: index === 1 ? emptyRoot : sample(`cycle root ${index}`),
      depositAccumulator: index === 1 ? emptyAccumulator : sample(`cycle accumulator ${index}`),
      depositIndex: BigInt(index * 3),
      totalsRoot: sample(`cycle totals ${index}`),
    }),
  );
  const venues = [
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
      house: 7,
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
      house: 7,
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
      house: 0xffffffff,
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
  return {
    signers,
    threshold: quorumOf(signers.length),
    cases: headers.map((header) => {
      const digest = cycleDigest(header);
      return {
        ...header,
        vaults: header.vaults.map((row) => ({ ...row })),
        venues: header.venues.map((row) => ({ ...row })),
        vaultRootsHash: toHex(vaultRootsHash(header.house, header.vaults)),
        venueRootsHash: toHex(venueRootsHash(header.house, header.venues)),
        digest,
        signatures: [0, 2, 3].map((index) => ({
          ...signDigest(signerKeys[index] as Uint8Array, fromHex(digest), index),
        })),
      };
    }),
  };
}

function vaas(): Canonical {
  const bodies: readonly (VaaBody & { readonly name: string; readonly signerSet: number })[] = [
    {
      name: "attested settlement root",
      signerSet: 0,
      timestampSeconds: 1_800_000_000,
      nonce: 1,
      emitterChain: 1,
      emitter: sampleAddress32("attester adapter"),
      sequence: 9n,
      consistency: 1,
      payload: encodeEnvelope(plainEnvelope),
    },
    {
      name: "guardians, to Solana",
      signerSet: 0,
      timestampSeconds: 1_800_000_000,
      nonce: 1,
      emitterChain: 10002,
      emitter: sampleAddress32("wormhole adapter"),
      sequence: 0n,
      consistency: 1,
      payload: encodeEnvelope({ ...plainEnvelope, destination: 3 }),
    },
    {
      name: "empty payload",
      signerSet: 0,
      timestampSeconds: 0,
      nonce: 0,
      emitterChain: 0,
      emitter: zero32,
      sequence: 0n,
      consistency: 0,
      payload: new Uint8Array(0),
    },
    {
      name: "largest numbers",
      signerSet: 0xffffffff,
      timestampSeconds: 0xffffffff,
      nonce: 0xffffffff,
      emitterChain: 0xffff,
      emitter: ones32,
      sequence: maxU64,
      consistency: 255,
      payload: new Uint8Array(512).fill(0xff),
    },
  ];
  return {
    signers,
    cases: bodies.map((body) => {
      const digest = vaaDigest(body);
      const signatures = [0, 1, 3].map((index) => signDigest(signerKeys[index] as Uint8Array, digest, index));
      return {
        ...body,
        payload: toHex(body.payload),
        body: toHex(encodeVaaBody(body)),
        digest: toHex(digest),
        signatures: signatures.map((signature) => ({ ...signature })),
        encoded: toHex(encodeVaa({ signerSet: body.signerSet, signatures, body })),
      };
    }),
    malformed: [
      { name: "empty", encoded: "0x" },
      { name: "version 2", encoded: "0x020000000000" },
      { name: "signatures cut short", encoded: "0x01000000000100" },
      { name: "body cut short", encoded: `0x010000000000${"00".repeat(50)}` },
    ],
  };
}

function accounts(): Canonical {
  const rows = [
    { house: 7, chain: 1, address: sample("owner 0").slice(0, 42), subAccount: 0 },
    { house: 7, chain: 1, address: sample("owner 0").slice(0, 42), subAccount: 1 },
    { house: 7, chain: 3, address: sample("owner 1"), subAccount: 0 },
    { house: 0, chain: 0, address: zero32, subAccount: 0 },
    { house: 0xffffffff, chain: 0xffff, address: ones32, subAccount: 0xffffffff },
  ];
  return {
    accounts: rows.map((row) => ({ ...row, id: accountId(row.house, row.chain, fromHex(row.address), row.subAccount) })),
  };
}

function journals(): Canonical {
  const entries = ["{}", '{"type":"chain-time","seconds":1800000000}', ""];
  let digest: Hex = zero32;
  return {
    house: 7,
    entries: entries.map((entry, position) => {
      const bytes = text.encode(entry);
      digest = foldJournal(7, digest, BigInt(position + 1), bytes);
      return { position: position + 1, entry: toHex(bytes), digest, commandDigest: toHex(commandDigest(7, bytes)) };
    }),
  };
}

/** Every golden vector, made from `@isthmus/protocol` alone; the same on every run. */
export function vectorFiles(): readonly VectorFile[] {
  return [
    { name: "domains.json", content: domains() },
    { name: "payloads.json", content: payloads() },
    { name: "envelopes.json", content: envelopes() },
    { name: "leaves.json", content: leaves() },
    { name: "trees.json", content: trees() },
    { name: "deposits.json", content: depositChains() },
    { name: "cycles.json", content: cycles() },
    { name: "vaas.json", content: vaas() },
    { name: "accounts.json", content: accounts() },
    { name: "journals.json", content: journals() },
  ];
}

/** The text of a file: bigints as decimal strings, two spaces, one newline at the end. */
export function vectorText(file: VectorFile): string {
  const plain = (_key: string, value: Canonical): Canonical => (typeof value === "bigint" ? value.toString() : value);
  return `${JSON.stringify(file.content, plain, 2)}\n`;
}
