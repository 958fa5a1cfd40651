import { writeFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import { CoordinatorClient } from "@isthmus/sdk";
import { parseLeafProof, readLeafProof } from "./leaf-proof.ts";
import { checkedAddress, type OpenMember } from "./open-member.ts";
import type { MemberOptions, MemberRequest } from "./options.ts";
import type { Report } from "./report.ts";
import type { RecordedDeposit, Step } from "./step.ts";

/**
 * Does what a member wants: reads, shows what would be sent, or sends it, one transaction after the other.
 * @throws the contract's code when it refuses one; what was sent before it is reported
 */
export async function runRequest(member: OpenMember, options: MemberOptions, report: Report): Promise<void> {
  const { request, dryRun } = options;
  if (request.kind === "show") return report.state(await member.vault.reader.vaultState());
  if (request.kind === "save-proof") return report.saved(await saveProof(member, request));
  const steps = await stepsOf(member, request);
  if (dryRun) return await tryOut(steps, report);
  for (const [position, step] of steps.entries()) {
    const sent = await step.send();
    const events = await member.vault.reader.eventsOf(sent.txId);
    report.sent({ number: position + 1, of: steps.length, step }, sent, events);
  }
}

/** The first one is run; what follows it rests on it. */
async function tryOut(steps: readonly Step[], report: Report): Promise<void> {
  const [first] = steps;
  const uses = first === undefined ? {} : await first.tryOut().catch((error: unknown) => error);
  for (const [position, step] of steps.entries()) {
    const place = { number: position + 1, of: steps.length, step };
    report.tried(place, position > 0 || uses instanceof Error ? null : (uses as Readonly<Record<string, string>>));
  }
  if (uses instanceof Error) throw uses;
}

type Sending = Exclude<MemberRequest, { kind: "show" | "save-proof" }>;

async function stepsOf(member: OpenMember, request: Sending): Promise<readonly Step[]> {
  const { vault, scope } = member;
  switch (request.kind) {
    case "deposit":
      return await vault.deposit(request.amount);
    case "request-withdrawal":
      return await vault.requestWithdrawal(request.amount);
    case "claim":
      return await vault.claim(readLeafProof(request.file, scope));
    case "exit":
      return await vault.exit(readLeafProof(request.file, scope));
    case "request-take-back":
      return await vault.requestTakeBack(await depositOf(member, request.txId));
    case "pay-take-back":
      return await vault.payTakeBack(await depositOf(member, request.txId), payerOf(member, request.payer));
    case "return-deposit":
      return await vault.exitDeposit(await depositOf(member, request.txId), payerOf(member, request.payer));
    case "freeze":
      return await vault.freeze(request.request);
  }
}

const payerOf = ({ chain }: OpenMember, payer: string | null): string | null =>
  payer === null ? null : checkedAddress(chain, "--payer", payer);

/** The deposit that a transaction made at the vault. @throws NOT_FOUND; INPUT_INVALID when it made several */
async function depositOf({ vault, scope }: OpenMember, txId: string): Promise<RecordedDeposit> {
  const events = await vault.reader.eventsOf(txId);
  const made = events.flatMap((event) => (event.kind === "deposit" && event.vault === scope.contract ? [event] : []));
  const [deposit] = made;
  if (deposit === undefined) throw new IsthmusError("NOT_FOUND", { what: "deposit", txId });
  if (made.length > 1) throw new IsthmusError("INPUT_INVALID", { field: "--transaction", reason: "it made several" });
  const { index, account, asset, amountQuanta } = deposit;
  return { index, account, asset, amountQuanta };
}

type Saving = Extract<MemberRequest, { kind: "save-proof" }>;

/** @throws PROOF_INVALID when the house serves a proof under another root than the one in effect */
async function saveProof({ vault, scope }: OpenMember, { coordinatorUrl, account, asset, ...rest }: Saving) {
  const state = await vault.reader.vaultState();
  const known = state.assets.find((row) => row.asset === asset);
  if (known === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset });
  const cycle = rest.cycle ?? known.effectiveCycle;
  const path = `/v1/cycles/${cycle}/vaults/${scope.chain}/leaves/${account}/${asset}`;
  const answer = await new CoordinatorClient({ url: coordinatorUrl }).get<unknown>(path);
  const { root, leaf } = parseLeafProof(answer, scope, path);
  if (cycle === state.effectiveCycle && root !== state.effectiveRoot)
    throw new IsthmusError("PROOF_INVALID", { cycle, root, effectiveRoot: state.effectiveRoot });
  writeFileSync(rest.file, `${JSON.stringify(answer, null, 2)}\n`);
  return { file: rest.file, cycle, root, leaf };
}
