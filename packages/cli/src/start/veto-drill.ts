import { type EvmDeployment, evmDeployments, hubDeploymentOf } from "@isthmus/adapter";
import {
  activateCall,
  addressAs32,
  contractOnNetwork,
  EvmAccount,
  EvmAdapter,
  executeCall,
  receiveVaaCall,
} from "@isthmus/chain-evm";
import { AnvilControl, evmAddress } from "@isthmus/local";
import {
  chainById,
  encodeEnvelope,
  encodeSettlementRoot,
  encodeVaa,
  fromHex,
  type Hex,
  IsthmusError,
  isIsthmusError,
  lane,
  messageKind,
  signDigest,
  toHex,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";
import { CoordinatorClient } from "@isthmus/sdk";
import { fetchJson } from "../demo/http/fetch-json.ts";
import { waitFor } from "../demo/http/wait-for.ts";
import type { DemoResult } from "../report/demo-result.ts";
import { url } from "./run-ports.ts";
import { standbyUrlsOf, type Wiring } from "./wiring.ts";

type Assertions = DemoResult["assertions"];

/** How long the house may take to have a coordinator that leads. */
const patienceMs = 60_000;

/** A root that nobody's replay gives. */
const forgedRoot: Hex = `0x${"f0".repeat(32)}`;
const forgedTotals: Hex = `0x${"0f".repeat(32)}`;

/**
 * Plays what happens when the keys of three attesters and of one bridge's guardians are stolen: the relayer stands still, the house
 * closes a cycle, and the thief sends the vault behind two bridges another root of it. Each watchtower compares the root with its own
 * replay and votes; both together take it back before its delay ends.
 */
export async function playVeto(wiring: Wiring, report: (text: string) => void): Promise<Assertions> {
  const second = evmDeployments(wiring.deployment).find(({ chain }) => chain !== wiring.deployment.hubChain);
  if (second === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "deployment", reason: "no second chain" });
  const reader = new EvmAdapter({ deployment: second });
  const before = (await reader.heldRoots()).effective?.cycle ?? 0n;
  const cycle = await closeReplayed(wiring);
  const thief = await accountOf(wiring, second);
  await forge(wiring, { second, thief, cycle });
  report(`a thief with stolen keys sent ${reader.chain.name} a root of cycle ${cycle} that the house never signed`);
  const held = await waitFor("the end of the forged root's wait", async () => {
    const roots = await reader.heldRoots();
    const taken = roots.effective?.root === forgedRoot;
    return taken || roots.waiting.every(({ root }) => root !== forgedRoot) ? { vetoed: !taken } : undefined;
  });
  await new AnvilControl(second.rpcUrl).advanceSeconds(wiring.deployment.rootDelaySeconds + 1);
  const activated = await thief.send(activateCall(second.vault)).then(
    () => "activated",
    (error: unknown) => (isIsthmusError(error) ? error.code : String(error)),
  );
  const after = (await reader.heldRoots()).effective?.cycle ?? 0n;
  const votes = await votesOf(wiring, second.chain);
  report(held.vetoed ? "the watchtowers took it back before its delay ended" : "the forged root took effect");
  return [
    {
      name: "watchtowers vetoed a forged root before its delay ended",
      held: held.vetoed && activated === "ROOT_MISSING",
      detail: `delay ${wiring.deployment.rootDelaySeconds} s; activation: ${activated}`,
    },
    {
      name: "the vault's root is the one of before the theft",
      held: after === before,
      detail: `cycle ${after}`,
    },
    {
      name: "every watchtower voted to veto the forged root",
      held: votes.every((count) => count > 0),
      detail: `${votes.join(" and ")} votes`,
    },
  ];
}

/** Closes a cycle and waits until every watchtower has replayed it: nobody carries its roots. */
async function closeReplayed(wiring: Wiring): Promise<bigint> {
  const { ports, secrets } = wiring;
  const coordinator = new CoordinatorClient({
    url: url(ports.coordinator),
    standbyUrls: standbyUrlsOf(wiring),
    adminToken: secrets.adminToken,
    patienceMs,
  });
  const closed = await coordinator.admin<{ readonly cycle: string; readonly journalIndex: string }>(
    "/v1/admin/cycles",
    {},
  );
  for (const port of ports.watchtowers)
    await waitFor("a watchtower's replay", async () => {
      const health = await fetchJson<{ journalIndex: string }>(new URL("/health", url(port)));
      return health !== undefined && BigInt(health.journalIndex) >= BigInt(closed.journalIndex) ? true : undefined;
    });
  return BigInt(closed.cycle);
}

async function accountOf({ keys }: Wiring, { chain, rpcUrl }: EvmDeployment): Promise<EvmAccount> {
  const privateKey = keys.evmKey("thief");
  await new AnvilControl(rpcUrl).fund([evmAddress(privateKey)], 10n ** 20n);
  return new EvmAccount({ privateKey, rpcUrl, evmChainId: chainById(chain).evmChainId ?? 0 });
}

/** Votes for a forged root with the stolen keys, and executes it. */
async function forge(
  { deployment, keys }: Wiring,
  { second, thief, cycle }: { readonly second: EvmDeployment; readonly thief: EvmAccount; readonly cycle: bigint },
): Promise<void> {
  const { hubChain, houseId, session, messageLifetimeSeconds } = deployment;
  const state = await new EvmAdapter({ deployment: second }).vaultState();
  const { depositIndex, depositAccumulator } = state;
  const roots = { root: forgedRoot, totalsRoot: forgedTotals, cycleDigest: forgedRoot };
  const payload = encodeSettlementRoot({ vault: state.vault, depositIndex, depositAccumulator, ...roots });
  const place = { kind: messageKind.settlementRoot, lane: lane.settlement, session, sequence: cycle, cycle };
  const deadlineSeconds = BigInt(Math.floor(Date.now() / 1000) + messageLifetimeSeconds);
  const route = { houseId, source: hubChain, destination: second.chain };
  const envelope = encodeEnvelope({ ...place, ...route, deadlineSeconds, payload });
  const { adapters } = hubDeploymentOf(deployment);
  const body = { timestampSeconds: 1, nonce: session, sequence: 1n, consistency: 1, payload: envelope };
  const emitterChain = chainById(hubChain).wormholeChainId;
  const byGuardians = { ...body, emitterChain, emitter: addressAs32(adapters.wormhole) };
  const byAttesters = { ...body, emitterChain: hubChain, emitter: contractOnNetwork(hubChain, adapters.attester) };
  const stolen = keys.operators.slice(0, 3);
  const guardians = stolen.map(({ guardian }) => guardian);
  const attesters = stolen.map(({ attester }) => attester);
  await thief.send(receiveVaaCall(second.adapters.wormhole, signedBy(guardians, byGuardians)));
  await thief.send(receiveVaaCall(second.adapters.attester, signedBy(attesters, byAttesters)));
  await thief.send(executeCall(second.gate, toHex(envelope)));
}

function signedBy(privateKeys: readonly Hex[], body: VaaBody): Hex {
  const signatures = privateKeys.map((key, index) => signDigest(fromHex(key, 32), vaaDigest(body), index));
  return toHex(encodeVaa({ signerSet: 0, signatures, body }));
}

/** How many votes to veto the chain's roots each watchtower has sent. */
async function votesOf({ ports }: Wiring, chain: number): Promise<number[]> {
  return await Promise.all(
    ports.watchtowers.map(async (port) => {
      const text = await (await fetch(new URL("/metrics", url(port)))).text();
      const labels = `chain="${chain}",lane="${lane.settlement}"`;
      return Number(new RegExp(`isthmus_watchtower_veto_votes_total\\{${labels}\\} (\\d+)`).exec(text)?.[1] ?? 0);
    }),
  );
}
