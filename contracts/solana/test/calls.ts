import { accountId, decodeVaa, type Hex, messageId, toHex, vaaDigest } from "@isthmus/protocol";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import {
  acceptAdmin,
  actAddress,
  activateAsset,
  activateRoot,
  addAsset,
  bufferClose,
  bufferOpen,
  bufferWrite,
  bufferWrites,
  cancelAct,
  claim,
  deposit,
  executeRoot,
  freeze,
  freezeIgnored,
  type InstructionName,
  initialize,
  liftVeto,
  nameAdmin,
  openSession,
  pause,
  payTakeBack,
  performAct,
  postVote,
  postVoteFromBuffer,
  reportConflict,
  requestTakeBack,
  requestWithdrawal,
  returnDeposit,
  scheduleAct,
  setBudget,
  setCanceller,
  setPauser,
  setWatchtowers,
  signerSet,
  startTimelock,
  suspendAsset,
  takeExit,
  token2022ProgramId,
  unpause,
  veto,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { createMint, createMint2022, tokenProgramOf } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  type BuiltRoot,
  dollar,
  exitPeriodSeconds,
  houseId,
  inclusionPeriodSeconds,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

/** A call that succeeds, on its own network. */
export interface ValidCall {
  readonly fixture: VaultFixture;
  readonly instruction: TransactionInstruction;
  readonly signers: readonly Keypair[];
}

/** One valid call per instruction, and a second one where a record may exist before. */
export const validCalls: readonly { title: string; name: InstructionName; make: () => ValidCall }[] = [
  { title: "initialize", name: "initialize", make: makeInitialize },
  { title: "addAsset", name: "addAsset", make: () => makeAddAsset({ program: "Token" }) },
  { title: "deposit", name: "deposit", make: makeDeposit },
  { title: "postVote, first vote", name: "postVote", make: () => makePostVote({ second: false }) },
  { title: "postVote, second vote", name: "postVote", make: () => makePostVote({ second: true }) },
  { title: "postVoteFromBuffer", name: "postVoteFromBuffer", make: makePostVoteFromBuffer },
  { title: "executeRoot", name: "executeRoot", make: makeExecuteRoot },
  { title: "activateRoot", name: "activateRoot", make: makeActivateRoot },
  { title: "activateAsset", name: "activateAsset", make: makeActivateAsset },
  { title: "claim, first", name: "claim", make: () => makeClaim({ again: false }) },
  { title: "claim, again", name: "claim", make: () => makeClaim({ again: true }) },
  { title: "pause", name: "pause", make: makePause },
  { title: "unpause", name: "unpause", make: makeUnpause },
  { title: "setPauser", name: "setPauser", make: makeSetPauser },
  { title: "suspendAsset", name: "suspendAsset", make: makeSuspendAsset },
  { title: "bufferOpen", name: "bufferOpen", make: () => makeBuffer("bufferOpen") },
  { title: "bufferWrite", name: "bufferWrite", make: () => makeBuffer("bufferWrite") },
  { title: "bufferClose", name: "bufferClose", make: () => makeBuffer("bufferClose") },
  { title: "openSession, both sets", name: "openSession", make: makeOpenSession },
  { title: "startTimelock", name: "startTimelock", make: makeStartTimelock },
  { title: "scheduleAct", name: "scheduleAct", make: () => makeAct("scheduleAct") },
  { title: "cancelAct", name: "cancelAct", make: () => makeAct("cancelAct") },
  { title: "performAct", name: "performAct", make: () => makeAct("performAct") },
  { title: "setCanceller", name: "setCanceller", make: makeSetCanceller },
  { title: "nameAdmin", name: "nameAdmin", make: makeNameAdmin },
  { title: "acceptAdmin", name: "acceptAdmin", make: makeAcceptAdmin },
  { title: "setWatchtowers", name: "setWatchtowers", make: makeSetWatchtowers },
  { title: "veto", name: "veto", make: makeVeto },
  { title: "liftVeto", name: "liftVeto", make: makeLiftVeto },
  { title: "freeze", name: "freeze", make: makeFreeze },
  { title: "takeExit, first", name: "takeExit", make: () => makeTakeExit({ again: false }) },
  { title: "takeExit, again", name: "takeExit", make: () => makeTakeExit({ again: true }) },
  { title: "returnDeposit", name: "returnDeposit", make: makeReturnDeposit },
  { title: "setBudget", name: "setBudget", make: makeSetBudget },
  {
    title: "requestTakeBack, on the first page",
    name: "requestTakeBack",
    make: () => makeRequestTakeBack({ others: 0 }),
  },
  {
    title: "requestTakeBack, from another page",
    name: "requestTakeBack",
    make: () => makeRequestTakeBack({ others: 64 }),
  },
  { title: "payTakeBack, on the first page", name: "payTakeBack", make: () => makePayTakeBack({ others: 0 }) },
  { title: "payTakeBack, from another page", name: "payTakeBack", make: () => makePayTakeBack({ others: 64 }) },
  { title: "requestWithdrawal", name: "requestWithdrawal", make: makeRequestWithdrawal },
  { title: "freezeIgnored", name: "freezeIgnored", make: makeFreezeIgnored },
  { title: "reportConflict", name: "reportConflict", make: makeReportConflict },
  { title: "addAsset, Token-2022", name: "addAsset", make: () => makeAddAsset({ program: "Token-2022" }) },
  { title: "deposit, Token-2022", name: "deposit", make: () => makeDeposit2022() },
  { title: "payTakeBack, Token-2022, from another page", name: "payTakeBack", make: () => makePayTakeBack2022() },
];

/** A paying wallet other than the fee payer, which is always a writable signer. */
function otherPayer(fixture: VaultFixture): Keypair {
  const key = keypairOf(4, 1);
  fixture.network.fund(key.publicKey);
  return key;
}

function makeInitialize(): ValidCall {
  const fixture = new VaultFixture();
  const admin = otherPayer(fixture);
  return { fixture, instruction: initialize({ ...fixture.config(), admin: admin.publicKey }), signers: [admin] };
}

function makeAddAsset({ program }: { program: "Token" | "Token-2022" }): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const mint = program === "Token" ? createMint(fixture.network, 9) : createMint2022(fixture.network, 9);
  const tokenProgram = tokenProgramOf(fixture.network, mint);
  const input = { admin: fixture.admin.publicKey, asset: 3, mint, tokenProgram, minimumQuanta: 1n, budgetQuanta: 1n };
  return { fixture, instruction: addAsset(fixture.ref, input), signers: [fixture.admin] };
}

function makeDeposit(): ValidCall {
  const fixture = new VaultFixture();
  const member = fixture.member(1);
  const instruction = deposit(fixture.ref, {
    depositor: member.wallet.publicKey,
    sourceToken: member.token,
    account: accountOf(1),
    asset: dollar,
    mint: fixture.mint,
    tokenUnits: 1_000_000n,
    index: 1n,
  });
  return { fixture, instruction, signers: [member.wallet] };
}

function funded(): { fixture: VaultFixture; root: BuiltRoot; token: ReturnType<VaultFixture["member"]> } {
  const fixture = new VaultFixture();
  const token = fixture.member(1);
  fixture.deposit(token, accountOf(1), 5_000_000n);
  return { fixture, root: rootFor(fixture, token, 1n, 2_000_000n), token };
}

function rootFor(
  fixture: VaultFixture,
  member: ReturnType<VaultFixture["member"]>,
  cycle: bigint,
  entitledQuanta: bigint,
): BuiltRoot {
  const recipient = recipientOf(member.wallet);
  const leaves = [1, 2, 3].map((number) => ({
    account: accountOf(number),
    asset: dollar,
    recipient,
    entitledQuanta: number === 1 ? entitledQuanta : 0n,
    exitQuanta: 1_000n,
  }));
  return fixture.buildRoot(cycle, leaves, [totalsOf(leaves, dollar, 5_000_000n)]);
}

function makePostVote({ second }: { second: boolean }): ValidCall {
  const { fixture, root } = funded();
  const payer = otherPayer(fixture);
  if (second) fixture.vote(signerSet.attesters, root.envelope);
  const set = signerSet.guardians;
  const instruction = postVote(fixture.ref, { payer: payer.publicKey, set, vaa: fixture.vaa(set, root.envelope) });
  return { fixture, instruction, signers: [payer] };
}

function bufferInput(): { fixture: VaultFixture; payer: Keypair; vaa: Uint8Array; digest: Hex } {
  const { fixture, root } = funded();
  const vaa = fixture.vaa(signerSet.guardians, root.envelope);
  return { fixture, payer: otherPayer(fixture), vaa, digest: toHex(vaaDigest(decodeVaa(vaa).body)) };
}

function makePostVoteFromBuffer(): ValidCall {
  const { fixture, payer, vaa } = bufferInput();
  const input = { payer: payer.publicKey, set: signerSet.guardians, vaa };
  fixture.network.run([bufferOpen(fixture.ref, input), ...bufferWrites(fixture.ref, input)], { signers: [payer] });
  return { fixture, instruction: postVoteFromBuffer(fixture.ref, input), signers: [payer] };
}

function makeBuffer(name: "bufferOpen" | "bufferWrite" | "bufferClose"): ValidCall {
  const { fixture, payer, vaa, digest } = bufferInput();
  const open = bufferOpen(fixture.ref, { payer: payer.publicKey, set: signerSet.guardians, vaa });
  if (name === "bufferOpen") return { fixture, instruction: open, signers: [payer] };
  fixture.network.run([open], { signers: [payer] });
  const instruction =
    name === "bufferWrite"
      ? bufferWrite(fixture.ref, { payer: payer.publicKey, digest, offset: vaa.length - 10, bytes: vaa.subarray(-10) })
      : bufferClose(fixture.ref, payer.publicKey, digest);
  return { fixture, instruction, signers: [payer] };
}

function makeExecuteRoot(): ValidCall {
  const { fixture, root } = funded();
  fixture.vote(signerSet.guardians, root.envelope);
  fixture.vote(signerSet.attesters, root.envelope);
  return { fixture, instruction: executeRoot(fixture.ref, root.envelope), signers: [] };
}

function makeActivateRoot(): ValidCall {
  const { fixture, root } = funded();
  fixture.deliver(root);
  fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
  return { fixture, instruction: activateRoot(fixture.ref), signers: [] };
}

function makeActivateAsset(): ValidCall {
  const { fixture, root } = funded();
  fixture.deliver(root);
  fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
  fixture.network.run([activateRoot(fixture.ref)]);
  const [totals] = root.totalsLeaves;
  if (totals === undefined) throw new Error("the root has totals");
  const instruction = activateAsset(fixture.ref, {
    totals,
    mint: fixture.mint,
    proof: root.totals.proof(0),
    recordIndex: 1n,
  });
  return { fixture, instruction, signers: [] };
}

function makeClaim({ again }: { again: boolean }): ValidCall {
  const { fixture, root, token } = funded();
  const payer = otherPayer(fixture);
  fixture.deliver(root);
  fixture.activate(root);
  let current = root;
  if (again) {
    fixture.network.run([fixture.claimInstruction(root, 0, token.token)]);
    current = rootFor(fixture, token, 2n, 3_000_000n);
    fixture.deliver(current);
    fixture.activate(current);
  }
  const [leaf] = current.leaves;
  if (leaf === undefined) throw new Error("the root has leaves");
  const proof = current.entitlements.proof(0);
  const instruction = claim(fixture.ref, { payer: payer.publicKey, ...leaf, mint: fixture.mint, proof });
  return { fixture, instruction, signers: [payer] };
}

function makePause(): ValidCall {
  const fixture = new VaultFixture();
  return { fixture, instruction: pause(fixture.ref, fixture.pauser.publicKey), signers: [fixture.pauser] };
}

function makeUnpause(): ValidCall {
  const fixture = new VaultFixture();
  fixture.network.run([pause(fixture.ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
  return { fixture, instruction: unpause(fixture.ref, fixture.admin.publicKey), signers: [fixture.admin] };
}

function makeSetPauser(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const instruction = setPauser(fixture.ref, { admin: fixture.admin.publicKey, pauser: keypairOf(5, 1).publicKey });
  return { fixture, instruction, signers: [fixture.admin] };
}

function makeSuspendAsset(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const instruction = suspendAsset(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, suspended: true });
  return { fixture, instruction, signers: [fixture.admin] };
}

function makeOpenSession(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const { guardians, attesters } = fixture.config();
  const instruction = openSession(fixture.ref, {
    admin: fixture.admin.publicKey,
    session: 2,
    previousLastSequence: 1n,
    previousDeadlineSeconds: fixture.network.seconds + 60n,
    guardians: { ...guardians, setIndex: 6 },
    attesters: { ...attesters, setIndex: 1 },
  });
  return { fixture, instruction, signers: [fixture.admin] };
}

function makeStartTimelock(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const [admin, canceller] = [fixture.admin.publicKey, fixture.canceller.publicKey];
  const instruction = startTimelock(fixture.ref, { admin, canceller, delaySeconds: 60n });
  return { fixture, instruction, signers: [fixture.admin] };
}

function makeAct(name: "scheduleAct" | "cancelAct" | "performAct"): ValidCall {
  const fixture = new VaultFixture();
  const act = setPauser(fixture.ref, { admin: fixture.admin.publicKey, pauser: keypairOf(5, 1).publicKey });
  const scheduling = scheduleAct(fixture.ref, fixture.admin.publicKey, act);
  if (name === "scheduleAct") return { fixture, instruction: scheduling, signers: [fixture.admin] };
  fixture.network.run([scheduling], { signers: [fixture.admin] });
  fixture.network.setSeconds(fixture.network.seconds + adminDelaySeconds);
  if (name === "performAct") return { fixture, instruction: performAct(fixture.ref, act), signers: [fixture.admin] };
  const instruction = cancelAct(fixture.ref, fixture.canceller.publicKey, actAddress(fixture.ref, act.data));
  return { fixture, instruction, signers: [fixture.canceller] };
}

function makeSetCanceller(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const input = { admin: fixture.admin.publicKey, canceller: keypairOf(5, 1).publicKey };
  return { fixture, instruction: setCanceller(fixture.ref, input), signers: [fixture.admin] };
}

function makeNameAdmin(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const input = { admin: fixture.admin.publicKey, nextAdmin: keypairOf(5, 1).publicKey };
  return { fixture, instruction: nameAdmin(fixture.ref, input), signers: [fixture.admin] };
}

function makeAcceptAdmin(): ValidCall {
  const fixture = new VaultFixture();
  const next = keypairOf(5, 1);
  fixture.act(nameAdmin(fixture.ref, { admin: fixture.admin.publicKey, nextAdmin: next.publicKey }));
  return { fixture, instruction: acceptAdmin(fixture.ref, next.publicKey), signers: [next] };
}

function makeSetWatchtowers(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const watchtowers = [1, 2, 3].map((role) => keypairOf(7, role).publicKey);
  const input = { admin: fixture.admin.publicKey, watchtowers, threshold: 2, vetoSeconds: 600 };
  return { fixture, instruction: setWatchtowers(fixture.ref, input), signers: [fixture.admin] };
}

function makeVeto(): ValidCall {
  const { fixture, instruction, signers } = makeSetWatchtowers();
  fixture.network.run([instruction], { signers });
  const watchtower = keypairOf(7, 3);
  return { fixture, instruction: veto(fixture.ref, watchtower.publicKey), signers: [watchtower] };
}

function makeLiftVeto(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  return { fixture, instruction: liftVeto(fixture.ref, fixture.admin.publicKey), signers: [fixture.admin] };
}

/** A vault whose house fell silent behind a root with a claim and an exit. */
function silent(): ReturnType<typeof funded> {
  const all = funded();
  const { fixture, root } = all;
  fixture.deliver(root);
  fixture.activate(root);
  fixture.network.setSeconds(fixture.network.seconds + exitPeriodSeconds);
  return all;
}

function makeFreeze(): ValidCall {
  const { fixture } = silent();
  return { fixture, instruction: freeze(fixture.ref), signers: [] };
}

function makeTakeExit({ again }: { again: boolean }): ValidCall {
  const { fixture, root, token } = silent();
  const payer = otherPayer(fixture);
  if (again) fixture.network.run([fixture.claimInstruction(root, 0, token.token)]);
  fixture.network.run([freeze(fixture.ref)]);
  const [leaf] = root.leaves;
  if (leaf === undefined) throw new Error("the root has leaves");
  const input = { payer: payer.publicKey, ...leaf, mint: fixture.mint, proof: root.entitlements.proof(0) };
  return { fixture, instruction: takeExit(fixture.ref, input), signers: [payer] };
}

function makeReturnDeposit(): ValidCall {
  const fixture = new VaultFixture();
  const owner = fixture.member(1);
  const sender = otherPayer(fixture);
  const wallet = owner.wallet.publicKey;
  fixture.deposit(owner, accountId(houseId, fixture.scope.chain, wallet.toBytes()), 5_000_000n);
  fixture.network.setSeconds(fixture.network.seconds + exitPeriodSeconds);
  fixture.network.run([freeze(fixture.ref)]);
  const instruction = returnDeposit(fixture.ref, {
    sender: sender.publicKey,
    index: 1n,
    asset: dollar,
    mint: fixture.mint,
    payer: wallet,
  });
  return { fixture, instruction, signers: [sender] };
}

function makeSetBudget(): ValidCall {
  const fixture = new VaultFixture({ timelock: false });
  const instruction = setBudget(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, budgetQuanta: 7n });
  return { fixture, instruction, signers: [fixture.admin] };
}

/** A vault with one deposit, and so many withdrawal requests behind it. */
function deposited(others: number): { fixture: VaultFixture; owner: ReturnType<VaultFixture["member"]> } {
  const fixture = new VaultFixture();
  const owner = fixture.member(1);
  fixture.deposit(owner, accountOf(1), 5_000_000n);
  for (let other = 0; other < others; other++) fixture.requestWithdrawal(accountOf(2), 1_000n + BigInt(other));
  return { fixture, owner };
}

function makeRequestTakeBack({ others }: { others: number }): ValidCall {
  const { fixture, owner } = deposited(others);
  const input = { payer: owner.wallet.publicKey, asset: dollar, depositIndex: 1n };
  const instruction = requestTakeBack(fixture.ref, { ...input, index: fixture.vault().depositIndex + 1n });
  return { fixture, instruction, signers: [owner.wallet] };
}

function makePayTakeBack({ others }: { others: number }): ValidCall {
  const { fixture, instruction, signers } = makeRequestTakeBack({ others });
  fixture.network.run([instruction], { signers });
  fixture.waitForPayments();
  const sender = otherPayer(fixture);
  const payer = (signers[0] as Keypair).publicKey;
  const input = { sender: sender.publicKey, asset: dollar, depositIndex: 1n, mint: fixture.mint, payer };
  const payment = payTakeBack(fixture.ref, { ...input, index: fixture.vault().depositIndex + 1n });
  return { fixture, instruction: payment, signers: [sender] };
}

function makeRequestWithdrawal(): ValidCall {
  const fixture = new VaultFixture();
  const requester = otherPayer(fixture);
  const input = { requester: requester.publicKey, account: accountOf(1), asset: dollar, amountQuanta: 1_000n };
  return { fixture, instruction: requestWithdrawal(fixture.ref, { ...input, index: 1n }), signers: [requester] };
}

function makeFreezeIgnored(): ValidCall {
  const { fixture, root } = funded();
  fixture.deliver(root);
  fixture.activate(root);
  fixture.requestWithdrawal(accountOf(1), 1_000n);
  fixture.network.setSeconds(fixture.network.seconds + inclusionPeriodSeconds);
  return { fixture, instruction: freezeIgnored(fixture.ref, 2n), signers: [] };
}

function makeReportConflict(): ValidCall {
  const { fixture, root } = funded();
  fixture.deliver(root);
  const other = fixture.buildRoot(1n, [], []);
  fixture.vote(signerSet.guardians, other.envelope);
  const ids = [root, other].map(({ envelope }) => toHex(messageId(envelope))) as [Hex, Hex];
  return { fixture, instruction: reportConflict(fixture.ref, ids), signers: [] };
}

const asset2022 = 4;

/** A vault with an asset of Token-2022's and a member that has some. */
function vault2022(): { fixture: VaultFixture; owner: ReturnType<VaultFixture["member"]>; mint: PublicKey } {
  const fixture = new VaultFixture();
  const mint = createMint2022(fixture.network, 6);
  fixture.addAsset(asset2022, mint, 1n);
  return { fixture, owner: fixture.member(1, 1_000_000_000n, mint), mint };
}

function makeDeposit2022(): ValidCall {
  const { fixture, owner, mint } = vault2022();
  const { wallet, token: sourceToken } = owner;
  const input = { depositor: wallet.publicKey, sourceToken, account: accountOf(1), asset: asset2022, mint };
  const rest = { tokenProgram: token2022ProgramId, tokenUnits: 1_000_000n, index: 1n };
  return { fixture, instruction: deposit(fixture.ref, { ...input, ...rest }), signers: [wallet] };
}

function makePayTakeBack2022(): ValidCall {
  const { fixture, owner, mint } = vault2022();
  const { wallet } = owner;
  fixture.deposit(owner, accountOf(1), 5_000_000n, asset2022);
  for (let other = 0; other < 63; other++) fixture.requestWithdrawal(accountOf(2), 1_000n + BigInt(other));
  const index = () => fixture.vault().depositIndex + 1n;
  const deposited = { payer: wallet.publicKey, asset: asset2022, depositIndex: 1n };
  fixture.network.run([requestTakeBack(fixture.ref, { ...deposited, index: index() })], { signers: [wallet] });
  fixture.waitForPayments();
  const sender = otherPayer(fixture);
  const input = { ...deposited, sender: sender.publicKey, mint, tokenProgram: token2022ProgramId, index: index() };
  return { fixture, instruction: payTakeBack(fixture.ref, input), signers: [sender] };
}
