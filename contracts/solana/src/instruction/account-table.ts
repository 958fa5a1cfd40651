import type { RecordName } from "../record/reader.ts";
import type { InstructionName } from "./layout.ts";

/** Requirement on one account of an instruction (PROTOCOL P36). */
export type AccountKind =
  /** Any wallet. */
  | "wallet"
  /** An existing record. */
  | "record"
  /** An account that the instruction creates and that must not exist. */
  | "new"
  /** A record that the instruction creates if it does not exist. */
  | "record or new"
  /** The vault's token account of the asset. */
  | "vault token"
  /** A token account of the asset's mint whose owner field is the named wallet. */
  | "wallet token"
  | "mint"
  | "token program"
  | "system program"
  /** The vault program itself, callee of its self-CPI events. */
  | "vault program";

/** One row of the account table. All accounts of an instruction are distinct. */
export interface AccountRow {
  readonly name: string;
  readonly kind: AccountKind;
  /** For records: the type in the header. */
  readonly record?: RecordName;
  /** Program-address seeds, for accounts that have them. */
  readonly seeds?: string;
  readonly signer?: true;
  readonly writable?: true;
  /** Written only by acts that write it themselves. */
  readonly byAct?: true;
  /** Present only under this condition; the instruction data determines it. */
  readonly when?: string;
}

const vault = { name: "vault", kind: "record", record: "vault", seeds: "vault · house id u32 · creator" } as const;
const asset = { name: "asset", kind: "record", record: "asset", seeds: "asset · vault · asset u16" } as const;
const vaultToken = { name: "vault token", kind: "vault token", seeds: "token · vault · mint" } as const;
const page = { name: "deposit page", record: "deposits", seeds: "deposits · vault · number u64" } as const;
const vote = { name: "vote", record: "vote", seeds: "vote · vault · message id" } as const;
const buffer = { name: "buffer", record: "buffer", seeds: "buffer · vault · payer · digest" } as const;
const act = { name: "act", record: "act", seeds: "act · vault · keccak256(bytes)" } as const;
const payer = { name: "payer", kind: "wallet", signer: true, writable: true } as const;
const admin = { name: "admin", kind: "wallet", signer: true } as const;
const tokenProgram = { name: "token program", kind: "token program" } as const;
const systemProgram = { name: "system program", kind: "system program" } as const;
const vaultProgram = { name: "vault program", kind: "vault program" } as const;
const writable = { writable: true } as const;
/** Condition of the mint that a transfer of Token-2022's is shown. */
export const tokenCondition = "the asset's mint is Token-2022's";
const mint = { name: "mint", kind: "mint", when: tokenCondition } as const;
const entryPages = [
  { ...page, kind: "record or new", ...writable },
  { ...page, name: "next page", kind: "record or new", ...writable },
] as const;
const depositOfEntry = {
  ...page,
  name: "page of the deposit",
  kind: "record",
  ...writable,
  when: "the deposit is on another page than the first",
} as const;

const leafAccounts: readonly AccountRow[] = [
  payer,
  vault,
  { ...asset, ...writable },
  {
    name: "claim",
    kind: "record or new",
    record: "claim",
    seeds: "claim · vault · account · asset u16",
    ...writable,
  },
  {
    name: "recipient token",
    kind: "wallet token",
    seeds: "associated token account; any if the payer is the recipient",
    ...writable,
  },
  { ...vaultToken, ...writable },
  tokenProgram,
  systemProgram,
  mint,
];

/** The accounts of every instruction, in order. README.md shows this table; the negative tests iterate over it. */
export const accountTable: Readonly<Record<InstructionName, readonly AccountRow[]>> = {
  initialize: [{ ...payer, name: "admin" }, { ...vault, kind: "new", ...writable }, systemProgram],
  addAsset: [
    { ...payer, name: "admin" },
    vault,
    { ...asset, kind: "new", ...writable },
    { ...vaultToken, kind: "new", ...writable },
    { name: "mint", kind: "mint" },
    tokenProgram,
    systemProgram,
  ],
  deposit: [
    { ...payer, name: "depositor" },
    { ...vault, ...writable },
    { ...asset, ...writable },
    ...entryPages,
    { name: "source token", kind: "wallet token", ...writable },
    { ...vaultToken, ...writable },
    vaultProgram,
    tokenProgram,
    systemProgram,
    mint,
  ],
  postVote: [payer, vault, { ...vote, kind: "record or new", ...writable }, systemProgram],
  postVoteFromBuffer: [
    payer,
    vault,
    { ...vote, kind: "record or new", ...writable },
    { ...buffer, kind: "record" },
    systemProgram,
  ],
  executeRoot: [
    { ...vault, ...writable },
    { ...vote, kind: "record", ...writable },
    vaultProgram,
    { ...page, kind: "record", when: "deposit index > 0" },
  ],
  activateRoot: [{ ...vault, ...writable }, vaultProgram],
  activateAsset: [vault, { ...asset, ...writable }, vaultToken, { ...page, kind: "record", when: "record index > 0" }],
  claim: leafAccounts,
  pause: [
    { name: "pauser", kind: "wallet", signer: true },
    { ...vault, ...writable },
  ],
  unpause: [admin, { ...vault, ...writable }],
  setPauser: [admin, { ...vault, ...writable }],
  suspendAsset: [admin, vault, { ...asset, ...writable }],
  bufferOpen: [payer, vault, { ...buffer, kind: "new", ...writable }, systemProgram],
  bufferWrite: [
    { name: "payer", kind: "wallet", signer: true },
    { ...buffer, kind: "record", ...writable },
  ],
  bufferClose: [payer, { ...buffer, kind: "record", ...writable }],
  openSession: [admin, { ...vault, ...writable }],
  selfCpiEvent: [{ ...vault, signer: true }],
  startTimelock: [admin, { ...vault, ...writable }],
  scheduleAct: [{ ...payer, name: "admin" }, vault, { ...act, kind: "new", ...writable }, systemProgram],
  cancelAct: [{ ...payer, name: "canceller or admin" }, vault, { ...act, kind: "record", ...writable }],
  // Behind the vault: the act's other accounts. The vault is written unless the act is about one asset.
  performAct: [
    { ...payer, name: "admin" },
    { ...act, kind: "record", ...writable },
    { ...vault, ...writable, byAct: true },
  ],
  setCanceller: [admin, { ...vault, ...writable }],
  nameAdmin: [admin, { ...vault, ...writable }],
  acceptAdmin: [
    { ...admin, name: "next admin" },
    { ...vault, ...writable },
  ],
  setWatchtowers: [admin, { ...vault, ...writable }],
  veto: [
    { ...admin, name: "watchtower" },
    { ...vault, ...writable },
  ],
  liftVeto: [admin, { ...vault, ...writable }],
  freeze: [{ ...vault, ...writable }, vaultProgram],
  takeExit: leafAccounts,
  returnDeposit: [
    { name: "sender", kind: "wallet", signer: true },
    vault,
    { ...asset, ...writable },
    { ...page, kind: "record", ...writable },
    {
      name: "payer token",
      kind: "wallet token",
      seeds: "associated token account; any if the sender is the payer",
      ...writable,
    },
    { ...vaultToken, ...writable },
    vaultProgram,
    tokenProgram,
    mint,
  ],
  setBudget: [admin, vault, { ...asset, ...writable }],
  requestTakeBack: [
    payer,
    { ...vault, ...writable },
    asset,
    ...entryPages,
    vaultProgram,
    systemProgram,
    depositOfEntry,
  ],
  payTakeBack: [
    { ...payer, name: "sender" },
    { ...vault, ...writable },
    { ...asset, ...writable },
    ...entryPages,
    {
      name: "payer token",
      kind: "wallet token",
      seeds: "associated token account; any if the sender is the payer",
      ...writable,
    },
    { ...vaultToken, ...writable },
    vaultProgram,
    tokenProgram,
    systemProgram,
    mint,
    depositOfEntry,
  ],
  requestWithdrawal: [
    { ...payer, name: "requester" },
    { ...vault, ...writable },
    asset,
    ...entryPages,
    vaultProgram,
    systemProgram,
  ],
  freezeIgnored: [{ ...vault, ...writable }, vaultProgram, { ...page, name: "page of the request", kind: "record" }],
  reportConflict: [
    { ...vault, ...writable },
    { ...vote, kind: "record", ...writable },
    { ...vote, name: "other vote", kind: "record", ...writable },
  ],
};
