import { type Deployment, evmDeployments } from "@isthmus/adapter";
import { addressAs32, EvmReader } from "@isthmus/chain-evm";
import { contractIdsOf, openChain } from "@isthmus/chains";
import { addressOfPrivateKey, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { openPriceSource } from "@isthmus/risk/files";
import type { AttesterConfig } from "./config/config.ts";
import { CycleAttester } from "./cycle/attest.ts";
import { Replay } from "./cycle/replay.ts";
import { SignedCycles } from "./cycle/signed-cycles.ts";
import type { OwnPlaces } from "./inputs/check-registration.ts";
import { FactBook } from "./inputs/fact-book.ts";
import { JournalCopy } from "./journal/copy.ts";
import { OwnPrices } from "./prices/own-prices.ts";
import type { OperatorEndpoints } from "./server/server.ts";
import { signAttestation } from "./signing/attestation.ts";
import { signDvn } from "./signing/dvn.ts";
import { signGuardian } from "./signing/guardian.ts";
import { HubSource } from "./signing/hub-source.ts";

/**
 * Puts one operator together: its own readers, its own engine, and one key behind each kind of signature.
 * @throws CONFIG_INVALID when a key is not the one that the deployment has at the operator's index, or the genesis is
 * not the deployment's; JOURNAL_INVALID when the operator's own files are damaged
 */
export function createOperator(config: AttesterConfig, deployment: Deployment): OperatorEndpoints {
  const evm = evmDeployments(deployment);
  const hub = evm.find((chain) => chain.chain === deployment.hubChain);
  if (hub === undefined || hub.hub === null)
    throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", reason: "no hub chain" });
  if (config.genesis.hub !== addressAs32(hub.hub) || config.genesis.hubChain !== deployment.hubChain)
    throw new IsthmusError("CONFIG_INVALID", { key: "genesis.hub", reason: "not the deployment's hub" });
  checkKeys(config, deployment);
  const nodeOf = (chain: number) => {
    const rpcUrl = config.rpc[String(chain)];
    return rpcUrl === undefined ? {} : { rpcUrl };
  };
  const readers = deployment.chains.map((chain) => openChain(chain, nodeOf(chain.chain)));
  const nowSeconds = () => BigInt(Math.floor(Date.now() / 1000));
  const replay = new Replay(config.genesis, {
    facts: new FactBook(
      readers,
      new Map(deployment.chains.map(({ chain, deployedHeight }) => [chain, BigInt(deployedHeight)])),
    ),
    places: placesOf(deployment),
    prices: new OwnPrices(openPriceSource(config.prices)),
    priceBandBps: config.priceBandBps,
    maxFundingRateE9: BigInt(config.maxFundingRateE9),
    maxPriceGapSeconds: config.maxPriceGapSeconds,
    maxCreditLifetimeSeconds: config.maxCreditLifetimeSeconds,
    nowSeconds,
  });
  const attesterKey = fromHex(config.attesterKey, 32);
  const guardianKey = fromHex(config.guardianKey, 32);
  const dvnKey = fromHex(config.dvnKey, 32);
  const { operator, houseId, coordinatorUrl } = config;
  const cycles = new CycleAttester({
    operator,
    houseId,
    attesterKey,
    coordinatorUrl,
    replay,
    copy: new JournalCopy(config.journalDirectory, houseId),
    signed: new SignedCycles(config.journalDirectory),
  });
  const source = new HubSource(new EvmReader({ deployment: hub, ...nodeOf(hub.chain) }));
  return {
    operator,
    cycles,
    attestation: (txId, messageId) => signAttestation({ operator, attesterKey, source }, txId, messageId),
    guardian: (txId, emitter, sequence) =>
      signGuardian(
        { operator, guardianKey, emitter: addressAs32(hub.adapters.wormhole), source },
        txId,
        emitter,
        sequence,
      ),
    dvn: (txId, guid, expirationSeconds) =>
      signDvn(
        {
          dvnKey,
          sender: addressAs32(hub.adapters.layerZero),
          confirmations: hub.finalityDepth,
          destinations: evm,
          source,
          nowSeconds,
        },
        txId,
        guid,
        expirationSeconds,
      ),
    journalIndex: () => replay.journalIndex,
  };
}

/** What the operator's readers watch, by chain, and the tokens there. */
function placesOf(deployment: Deployment): OwnPlaces {
  const contracts = new Map(
    deployment.chains.map(({ chain }) => {
      const { vault, venue } = contractIdsOf(deployment, chain);
      return [chain, venue === null ? { vault } : { vault, venue }];
    }),
  );
  return {
    contractsOf: (chain) => contracts.get(chain) ?? {},
    tokenOf: (asset) => deployment.assets.find((own) => own.asset === asset),
  };
}

/** A signature under another index or of an unknown key is worth nothing: say so at the start, not in the first cycle. */
function checkKeys(config: AttesterConfig, deployment: Deployment): void {
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
