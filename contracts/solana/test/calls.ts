import { decodeVaa, type Hex, toHex, vaaDigest } from "@isthmus/protocol";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import {
  activateAsset,
  activateRoot,
  addAsset,
  bufferClose,
  bufferOpen,
  bufferWrite,
  bufferWrites,
  claim,
  deposit,
  executeRoot,
  type InstructionName,
  initialize,
  openSession,
  pause,
  postVote,
  postVoteFromBuffer,
  setPauser,
  signerSet,
  suspendAsset,
  unpause,
} from "../src/index.ts";
import { accountOf, type BuiltRoot, dollar, House, recipientOf, rootDelaySeconds, totalsOf } from "./house.ts";
import { keypairOf } from "./network.ts";
import { createMint } from "./tokens.ts";

/** A call that succeeds, on a network of its own. */
export interface ValidCall {
  readonly house: House;
  readonly instruction: TransactionInstruction;
  readonly signers: readonly Keypair[];
}

/** One valid call per instruction, and a second one where a record may exist already. */
export const validCalls: readonly { title: string; name: InstructionName; make: () => ValidCall }[] = [
  { title: "initialize", name: "initialize", make: makeInitialize },
  { title: "addAsset", name: "addAsset", make: makeAddAsset },
  { title: "deposit", name: "deposit", make: makeDeposit },
  { title: "postVote, first vote", name: "postVote", make: () => makePostVote(false) },
  { title: "postVote, second vote", name: "postVote", make: () => makePostVote(true) },
  { title: "postVoteFromBuffer", name: "postVoteFromBuffer", make: makePostVoteFromBuffer },
  { title: "executeRoot", name: "executeRoot", make: makeExecuteRoot },
  { title: "activateRoot", name: "activateRoot", make: makeActivateRoot },
  { title: "activateAsset", name: "activateAsset", make: makeActivateAsset },
  { title: "claim, first", name: "claim", make: () => makeClaim(false) },
  { title: "claim, again", name: "claim", make: () => makeClaim(true) },
  { title: "pause", name: "pause", make: makePause },
  { title: "unpause", name: "unpause", make: makeUnpause },
  { title: "setPauser", name: "setPauser", make: makeSetPauser },
  { title: "suspendAsset", name: "suspendAsset", make: makeSuspendAsset },
  { title: "bufferOpen", name: "bufferOpen", make: () => makeBuffer("bufferOpen") },
  { title: "bufferWrite", name: "bufferWrite", make: () => makeBuffer("bufferWrite") },
  { title: "bufferClose", name: "bufferClose", make: () => makeBuffer("bufferClose") },
  { title: "openSession, both sets", name: "openSession", make: makeOpenSession },
];

/** A wallet that pays inside the instruction: the fee payer of a transaction is always a writable signer. */
function otherPayer(house: House): Keypair {
  const key = keypairOf(4, 1);
  house.network.fund(key.publicKey);
  return key;
}

function makeInitialize(): ValidCall {
  const house = new House();
  const admin = otherPayer(house);
  return { house, instruction: initialize({ ...house.config(), admin: admin.publicKey }), signers: [admin] };
}

function makeAddAsset(): ValidCall {
  const house = new House();
  const mint = createMint(house.network, 9);
  const input = { admin: house.admin.publicKey, asset: 3, mint, minimumQuanta: 1n };
  return { house, instruction: addAsset(house.ref, input), signers: [house.admin] };
}

function makeDeposit(): ValidCall {
  const house = new House();
  const member = house.member(1);
  const instruction = deposit(house.ref, {
    depositor: member.wallet.publicKey,
    sourceToken: member.token,
    account: accountOf(1),
    asset: dollar,
    tokenUnits: 1_000_000n,
    index: 1n,
  });
  return { house, instruction, signers: [member.wallet] };
}

function funded(): { house: House; root: BuiltRoot; token: ReturnType<House["member"]> } {
  const house = new House();
  const token = house.member(1);
  house.deposit(token, accountOf(1), 5_000_000n);
  return { house, root: rootFor(house, token, 1n, 2_000_000n), token };
}

function rootFor(house: House, member: ReturnType<House["member"]>, cycle: bigint, entitledQuanta: bigint): BuiltRoot {
  const recipient = recipientOf(member.wallet);
  const leaves = [1, 2, 3].map((number) => ({
    account: accountOf(number),
    asset: dollar,
    recipient,
    entitledQuanta: number === 1 ? entitledQuanta : 0n,
    exitQuanta: 1_000n,
  }));
  return house.buildRoot(cycle, leaves, [totalsOf(leaves, dollar, 5_000_000n)]);
}

function makePostVote(second: boolean): ValidCall {
  const { house, root } = funded();
  const payer = otherPayer(house);
  if (second) house.vote(signerSet.attesters, root.envelope);
  const set = signerSet.guardians;
  const instruction = postVote(house.ref, { payer: payer.publicKey, set, vaa: house.vaa(set, root.envelope) });
  return { house, instruction, signers: [payer] };
}

function bufferInput(): { house: House; payer: Keypair; vaa: Uint8Array; digest: Hex } {
  const { house, root } = funded();
  const vaa = house.vaa(signerSet.guardians, root.envelope);
  return { house, payer: otherPayer(house), vaa, digest: toHex(vaaDigest(decodeVaa(vaa).body)) };
}

function makePostVoteFromBuffer(): ValidCall {
  const { house, payer, vaa } = bufferInput();
  const input = { payer: payer.publicKey, set: signerSet.guardians, vaa };
  house.network.run([bufferOpen(house.ref, input), ...bufferWrites(house.ref, input)], { signers: [payer] });
  return { house, instruction: postVoteFromBuffer(house.ref, input), signers: [payer] };
}

function makeBuffer(name: "bufferOpen" | "bufferWrite" | "bufferClose"): ValidCall {
  const { house, payer, vaa, digest } = bufferInput();
  const open = bufferOpen(house.ref, { payer: payer.publicKey, set: signerSet.guardians, vaa });
  if (name === "bufferOpen") return { house, instruction: open, signers: [payer] };
  house.network.run([open], { signers: [payer] });
  const instruction =
    name === "bufferWrite"
      ? bufferWrite(house.ref, payer.publicKey, digest, vaa.length - 10, vaa.subarray(-10))
      : bufferClose(house.ref, payer.publicKey, digest);
  return { house, instruction, signers: [payer] };
}

function makeExecuteRoot(): ValidCall {
  const { house, root } = funded();
  house.vote(signerSet.guardians, root.envelope);
  house.vote(signerSet.attesters, root.envelope);
  return { house, instruction: executeRoot(house.ref, root.envelope), signers: [] };
}

function makeActivateRoot(): ValidCall {
  const { house, root } = funded();
  house.deliver(root);
  house.network.setSeconds(house.network.seconds + rootDelaySeconds);
  return { house, instruction: activateRoot(house.ref), signers: [] };
}

function makeActivateAsset(): ValidCall {
  const { house, root } = funded();
  house.deliver(root);
  house.network.setSeconds(house.network.seconds + rootDelaySeconds);
  house.network.run([activateRoot(house.ref)]);
  const [totals] = root.totalsLeaves;
  if (totals === undefined) throw new Error("the root has totals");
  const instruction = activateAsset(house.ref, { totals, proof: root.totals.proof(0), recordIndex: 1n });
  return { house, instruction, signers: [] };
}

function makeClaim(again: boolean): ValidCall {
  const { house, root, token } = funded();
  const payer = otherPayer(house);
  house.deliver(root);
  house.activate(root);
  let current = root;
  if (again) {
    house.network.run([house.claimInstruction(root, 0, token.token)]);
    current = rootFor(house, token, 2n, 3_000_000n);
    house.deliver(current);
    house.activate(current);
  }
  const [leaf] = current.leaves;
  if (leaf === undefined) throw new Error("the root has leaves");
  const proof = current.entitlements.proof(0);
  const instruction = claim(house.ref, { payer: payer.publicKey, ...leaf, recipientToken: token.token, proof });
  return { house, instruction, signers: [payer] };
}

function makePause(): ValidCall {
  const house = new House();
  return { house, instruction: pause(house.ref, house.pauser.publicKey), signers: [house.pauser] };
}

function makeUnpause(): ValidCall {
  const house = new House();
  house.network.run([pause(house.ref, house.pauser.publicKey)], { signers: [house.pauser] });
  return { house, instruction: unpause(house.ref, house.admin.publicKey), signers: [house.admin] };
}

function makeSetPauser(): ValidCall {
  const house = new House();
  const instruction = setPauser(house.ref, house.admin.publicKey, keypairOf(5, 1).publicKey);
  return { house, instruction, signers: [house.admin] };
}

function makeSuspendAsset(): ValidCall {
  const house = new House();
  const instruction = suspendAsset(house.ref, house.admin.publicKey, dollar, true);
  return { house, instruction, signers: [house.admin] };
}

function makeOpenSession(): ValidCall {
  const house = new House();
  const { guardians, attesters } = house.config();
  const instruction = openSession(house.ref, {
    admin: house.admin.publicKey,
    session: 2,
    previousLastSequence: 1n,
    previousDeadlineSeconds: house.network.seconds + 60n,
    guardians: { ...guardians, setIndex: 6 },
    attesters: { ...attesters, setIndex: 1 },
  });
  return { house, instruction, signers: [house.admin] };
}
