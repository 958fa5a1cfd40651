import { addressAs32, contractOnNetwork, hubAbi, submitCycleCall } from "@isthmus/chain-evm";
import { attesterKeys, otherVault, type SingleChainNetwork, singleChainNumbers } from "@isthmus/local/testing";
import { type CycleHeader, cycleDigest, fromHex, type Hex, signDigest, type VaultRoot } from "@isthmus/protocol";
import { eventPart, type FloorPart, type GasFigure, gasFigure, price, slotsPart, transactionPart } from "./figure.ts";
import { peers } from "./peers.ts";

/** Chains of the largest cycle. */
export const mostChains = 100;
const filler: Hex = `0x${"5a".repeat(32)}`;
const envelopeBytes = 207;

/** Cycles over 2, 10 and 100 chains at a hub that sent to all of them before. */
export async function cycleFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  await submit(house, mostChains);
  const figures: GasFigure[] = [];
  for (const chains of [2, 10, mostChains]) {
    const receipt = await submit(house, chains);
    const parts = [...keptParts(await inputOf(house, receipt.transactionHash)), ...rowParts(chains)];
    const peer = chains === 2 ? peers.sentMessage : null;
    const what = `submitCycle: ${chains} chains, transports that emit an event`;
    figures.push(gasFigure(what, receipt.gasUsed, parts, { peer }));
  }
  return [...figures, ...(await partFigures(house))];
}

/** The largest cycle, kept first and sent in tens. */
async function partFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const { hub } = house.at;
  const { header, signatures } = await signedCycle(house, mostChains);
  const { cycle, previousDigest, journalPosition, journalDigest, stateRoot, vaults } = header;
  const rows = [{ cycle, previousDigest, journalPosition, journalDigest, stateRoot }, vaults, []];
  const args = [...rows, signatures.map(({ index, r, s, recovery }) => ({ index, r, s, v: recovery }))];
  const kept = await house.call(house.admin, hub, { abi: hubAbi, functionName: "storeCycle", args });
  const ten = { abi: hubAbi, functionName: "dispatchRows", args: [...rows, 0n, 10n], gas: 10_000_000n };
  const part = await house.call(house.admin, hub, ten);
  return [
    gasFigure(
      `storeCycle: ${mostChains} chains, sent later`,
      kept.gasUsed,
      keptParts(await inputOf(house, kept.transactionHash)),
    ),
    gasFigure(`dispatchRows: 10 of ${mostChains} chains`, part.gasUsed, [
      transactionPart(await inputOf(house, part.transactionHash)),
      slotsPart("the cycle's digest", 1, "coldSlot"),
      ...rowParts(10),
    ]),
  ];
}

const inputOf = async (house: SingleChainNetwork, hash: Hex): Promise<Hex> =>
  (await house.client.getTransaction({ hash })).input;

function keptParts(input: Hex): FloorPart[] {
  return [
    transactionPart(input),
    { what: "three signatures", gas: 3 * price.recover },
    slotsPart("the cycle's digest", 1, "newSlot"),
    slotsPart("the last cycle", 1, "changedSlot"),
  ];
}

function rowParts(chains: number): FloorPart[] {
  const event = eventPart(3, 96 + Math.ceil(envelopeBytes / 32) * 32);
  return [
    slotsPart(`the last sequence of ${chains} lanes`, chains, "changedSlot"),
    slotsPart(`vault and route of ${chains} chains`, 3 * chains, "coldSlot"),
    { what: `${chains} messages as events`, gas: chains * event.gas },
  ];
}

async function submit(house: SingleChainNetwork, chains: number) {
  const { header, signatures } = await signedCycle(house, chains);
  // Each message reserves a transport's whole allowance while it is sent.
  const gas = 4_000_000n + BigInt(chains) * 250_000n;
  return await house.admin.send({ ...submitCycleCall(house.at.hub, header, signatures, 0n), gas });
}

async function signedCycle(house: SingleChainNetwork, chains: number) {
  const { hub } = house.at;
  const at = { address: hub, abi: hubAbi } as const;
  const last = await house.client.readContract({ ...at, functionName: "lastCycle" });
  const previousDigest = await house.client.readContract({ ...at, functionName: "lastDigest" });
  const vaults = Array.from({ length: chains }, (_, n): VaultRoot => {
    const chain = singleChainNumbers.second + n;
    const vault = n === 0 ? addressAs32(house.at.vault) : otherVault(chain);
    return { chain, vault, root: filler, depositAccumulator: filler, depositIndex: 1n, totalsRoot: filler };
  });
  const header: CycleHeader = {
    houseId: house.houseId,
    hubChain: singleChainNumbers.hub,
    hub: contractOnNetwork(singleChainNumbers.hub, hub),
    cycle: last + 1n,
    previousDigest,
    journalPosition: last + 1n,
    journalDigest: filler,
    stateRoot: filler,
    vaults,
    venues: [],
  };
  const digest = fromHex(cycleDigest(header));
  const keys = attesterKeys(house);
  const signatures = [0, 1, 2].map((index) => signDigest(fromHex(keys[index] as Hex), digest, index));
  return { header, signatures };
}
