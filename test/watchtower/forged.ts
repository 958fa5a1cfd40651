import { addressAs32, contractOnNetwork, executeCall, receiveVaaCall } from "@isthmus/chain-evm";
import { attesterKeys, type EvmChains, guardianKeys, signedVaa } from "@isthmus/local/testing";
import {
  chainById,
  encodeCreditUpdate,
  encodeEnvelope,
  encodeSettlementRoot,
  hubChainId,
  lane,
  messageKind,
  toHex,
  type VaultRoot,
  type VenueRoot,
} from "@isthmus/protocol";

const forgedDigest = `0x${"f0".repeat(32)}` as const;

/** A root for the second chain's vault that no hub has sent. */
export function settlementEnvelope(chains: EvmChains, cycle: bigint, row: VaultRoot): Uint8Array {
  return envelopeOf(
    chains,
    { kind: messageKind.settlementRoot, lane: lane.settlement, cycle },
    encodeSettlementRoot({ ...row, cycleDigest: forgedDigest }),
  );
}

/** A credit root for the second chain's venue that no hub has sent. */
export function creditEnvelope(chains: EvmChains, cycle: bigint, row: VenueRoot): Uint8Array {
  return envelopeOf(
    chains,
    { kind: messageKind.creditUpdate, lane: lane.credit, cycle },
    encodeCreditUpdate({ ...row, cycleDigest: forgedDigest }),
  );
}

function envelopeOf(
  { deployment, second }: EvmChains,
  place: { readonly kind: 1 | 2; readonly lane: 1 | 2; readonly cycle: bigint },
  payload: Uint8Array,
): Uint8Array {
  return encodeEnvelope({
    kind: place.kind,
    houseId: deployment.houseId,
    source: hubChainId,
    destination: second.deployment.chain,
    lane: place.lane,
    session: deployment.session,
    sequence: place.cycle,
    cycle: place.cycle,
    // Far enough for every time that the tests let pass.
    deadlineSeconds: 1n << 40n,
    payload,
  });
}

/** Votes for an envelope with the stolen keys of the attesters and of one bridge's guardians, and executes it. */
export async function forge(chains: EvmChains, payload: Uint8Array): Promise<void> {
  const { hub, second, deployment } = chains;
  const { adapters, gate } = second.deployment;
  const place = { timestampSeconds: 1, nonce: deployment.session, sequence: 1n, consistency: 1, payload };
  const from = hub.deployment.adapters;
  const byGuardians = {
    ...place,
    emitterChain: chainById(hubChainId).wormholeChainId,
    emitter: addressAs32(from.wormhole),
  };
  const byAttesters = { ...place, emitterChain: hubChainId, emitter: contractOnNetwork(hubChainId, from.attester) };
  await second.relayer.send(receiveVaaCall(adapters.wormhole, signedVaa(guardianKeys(chains), byGuardians)));
  await second.relayer.send(receiveVaaCall(adapters.attester, signedVaa(attesterKeys(chains), byAttesters)));
  await second.relayer.send(executeCall(gate, toHex(payload)));
}
