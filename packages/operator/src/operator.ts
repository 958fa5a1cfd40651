import { type Deployment, type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import { addressAs32, contractOnNetwork, EvmReader } from "@isthmus/chain-evm";
import { openReader } from "@isthmus/chains";
import { addressOfPrivateKey, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { SignaturePool } from "@isthmus/signatures";
import type { OperatorConfig } from "./config/config.ts";
import { CycleAttester } from "./cycle/attest.ts";
import { createReplay, nodeOf, nodesOf } from "./cycle/create-replay.ts";
import type { OwnRecords } from "./cycle/journal-replay.ts";
import { ownRecords } from "./cycle/own-records.ts";
import { SignedCycles } from "./cycle/signed-cycles.ts";
import { SignedVoids } from "./cycle/signed-voids.ts";
import { JournalCopy } from "./journal/copy.ts";
import type { OperatorEndpoints } from "./server/server.ts";
import { signAttestation } from "./signing/attestation.ts";
import { signDvn } from "./signing/dvn.ts";
import { signGuardian } from "./signing/guardian.ts";
import { HubSource } from "./signing/hub-source.ts";

/** An operator without its HTTP server. */
export interface Operator extends OperatorEndpoints {
  /** Reads its chains on: what has been final once proves its command, also after a reorganisation. */
  readOn(): Promise<void>;
  /** Closes the chain readers and ends the threads that look at signatures. */
  close(): Promise<void>;
}

/**
 * Assembles one operator: its own chain readers, its own engine, and one key behind each role.
 * @throws CONFIG_INVALID when a key is not the deployment's at the operator's index, or the genesis is not the deployment's;
 * JOURNAL_INVALID when the operator's own files are damaged
 */
export function createOperator(
  config: OperatorConfig,
  deployment: Deployment,
  onTrouble: OwnRecords["onTrouble"] = () => undefined,
): Operator {
  const hub = hubOf(config, deployment);
  checkKeys(config, deployment);
  const readers = deployment.chains.map((chain) => openReader(chain, { nodes: nodesOf(config, chain.chain) }));
  const hubReader = new EvmReader({ deployment: hub, ...nodeOf(config, hub.chain) });
  const signatures = new SignaturePool();
  const { replay, events } = createReplay(config, deployment, { readers, signatures });
  const attesterKey = fromHex(config.attesterKey, 32);
  const { operator, houseId, coordinatorUrl, standbyUrls } = config;
  const cycles = new CycleAttester({
    operator,
    houseId,
    attesterKey,
    coordinatorUrl,
    standbyUrls,
    replay,
    copy: new JournalCopy(config.journalDirectory, houseId),
    signed: new SignedCycles(config.journalDirectory),
    signedVoids: new SignedVoids(config.journalDirectory),
    decidedVoids: config.voidedEntries,
    confirmedEntries: config.confirmedEntries,
    hub: { houseId, hubChain: hub.chain, hub: config.genesis.hub },
    records: ownRecords(config, attesterKey, onTrouble),
  });
  const source = new HubSource(hubReader);
  const guardianKey = fromHex(config.guardianKey, 32);
  const guardian = { operator, guardianKey, emitter: addressAs32(hub.adapters.wormhole), source };
  const dvn = {
    dvnKey: fromHex(config.dvnKey, 32),
    sender: addressAs32(hub.adapters.layerZero),
    confirmations: hub.finalityDepth,
    destinations: evmDeployments(deployment),
    source,
    nowSeconds,
  };
  return {
    operator,
    cycles,
    attestation: (txId, messageId) => signAttestation({ operator, attesterKey, source }, txId, messageId),
    guardian: (txId, emitter, sequence) => signGuardian(guardian, txId, emitter, sequence),
    dvn: (txId, guid, expirationSeconds) => signDvn(dvn, txId, guid, expirationSeconds),
    confirmedLosses: config.confirmedLosses,
    progress: () => cycles.progress(),
    readOn: () => events.readOn(),
    close: async () => {
      await Promise.all([...readers, hubReader, signatures].map((part) => part.close()));
    },
  };
}

type Hub = EvmDeployment & { readonly hub: Hex };

const nowSeconds = () => BigInt(Math.floor(Date.now() / 1000));

/** @throws CONFIG_INVALID when the deployment has no hub chain or its hub is not the genesis' */
function hubOf({ genesis }: OperatorConfig, deployment: Deployment): Hub {
  const { hubChain } = deployment;
  const hub = evmDeployments(deployment).find(({ chain }) => chain === hubChain);
  if (hub === undefined || hub.hub === null)
    throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", reason: "no hub chain" });
  if (genesis.hub !== contractOnNetwork(hubChain, hub.hub) || genesis.hubChain !== hubChain)
    throw new IsthmusError("CONFIG_INVALID", { key: "genesis.hub", reason: "not the deployment's hub" });
  return { ...hub, hub: hub.hub };
}

/** A signature under another index or of an unknown key is worthless: refuse to start rather than to sign the first cycle. */
function checkKeys(config: OperatorConfig, deployment: Deployment): void {
  const expected: readonly (readonly ["attesterKey" | "guardianKey" | "dvnKey", readonly Hex[]])[] = [
    ["attesterKey", deployment.attesters],
    ["guardianKey", deployment.guardians],
    ["dvnKey", deployment.dvnSigners],
  ];
  for (const [key, addresses] of expected) {
    const address = addresses[config.operator]?.toLowerCase();
    if (addressOfPrivateKey(fromHex(config[key], 32)) !== address)
      throw new IsthmusError("CONFIG_INVALID", { key, operator: config.operator, expected: address ?? null });
  }
}
