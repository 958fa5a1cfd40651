import type { EvmDeployment } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import { encodeAbiParameters } from "viem";
import { messageLibraryArtifact, protocolArtifact } from "./artifacts.ts";
import type { EvmScript } from "./evm-script.ts";

/** Addresses of a LayerZero core. */
export type LayerZeroCore = EvmDeployment["layerZero"];

/** What a LayerZero core needs to know of its own chain and of those it talks to. */
export interface LayerZeroCoreOptions {
  readonly eid: number;
  /** Confirmations that a DVN must assert for messages from this chain. */
  readonly finalityDepth: number;
  readonly remotes: readonly { readonly eid: number; readonly finalityDepth: number }[];
  /** DVN signer addresses in any order. */
  readonly dvnSigners: readonly Hex[];
  readonly dvnQuorum: number;
  /** Its one signer, who calls it too: a second DVN must agree. Absent: there is none. */
  readonly otherDvnSigner?: Hex | undefined;
  /** May call DVN.execute and Executor.execute302. */
  readonly relayer: Hex;
}

const endpoint = protocolArtifact("EndpointV2");
const sendUln = messageLibraryArtifact("uln/uln302/SendUln302");
const receiveUln = messageLibraryArtifact("uln/uln302/ReceiveUln302");
const priceFeed = messageLibraryArtifact("PriceFeed");
const dvnFeeLib = messageLibraryArtifact("uln/dvn/DVNFeeLib");
const dvn = messageLibraryArtifact("uln/dvn/DVN");
const executorFeeLib = messageLibraryArtifact("ExecutorFeeLib");
const executor = messageLibraryArtifact("Executor");
const treasury = messageLibraryArtifact("Treasury");

const zeroAddress: Hex = `0x${"00".repeat(20)}`;
/** LayerZero's price feed and DVN ids drop the endpoint's version digits. */
const shortEid = (eid: number) => eid % 30_000;

/** Adds the deployment and wiring of a LayerZero v2 core, from its published artifacts, to a script. */
export function addLayerZeroCore(script: EvmScript, options: LayerZeroCoreOptions): LayerZeroCore {
  const { eid, relayer } = options;
  const owner = script.sender;
  const admins = [relayer, owner];
  const signers = [...options.dvnSigners].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  const ep = script.deploy("EndpointV2", endpoint, [eid, owner]);
  const send = script.deploy("SendUln302", sendUln, [ep, 200_000n, 0n]);
  const receive = script.deploy("ReceiveUln302", receiveUln, [ep]);
  const prices = script.deploy("PriceFeed", priceFeed);
  const fees = script.deploy("DVNFeeLib", dvnFeeLib, [eid, 10n ** 18n]);
  const quorum = BigInt(options.dvnQuorum);
  const dvnArgs = [eid, shortEid(eid), [send], prices, signers, quorum, admins];
  const verifier = script.deploy("DVN", dvn, dvnArgs);
  const executorFees = script.deploy("ExecutorFeeLib", executorFeeLib, [eid, 10n ** 18n]);
  const worker = script.deploy("Executor", executor);
  const treasuryAddress = script.deploy("Treasury", treasury);
  const { otherDvnSigner } = options;
  const otherDvn =
    otherDvnSigner === undefined
      ? undefined
      : script.deploy("DVN", dvn, [eid, shortEid(eid), [send], prices, [otherDvnSigner], 1n, [otherDvnSigner, owner]]);
  script.call(prices, priceFeed.abi, "initialize", [owner]);
  script.call(worker, executor.abi, "initialize", [ep, zeroAddress, [send], prices, owner, admins]);
  for (const each of [verifier, otherDvn])
    if (each !== undefined) script.call(each, dvn.abi, "setWorkerFeeLib", [fees]);
  script.call(worker, executor.abi, "setWorkerFeeLib", [executorFees]);
  script.call(send, sendUln.abi, "setTreasury", [treasuryAddress]);
  script.call(ep, endpoint.abi, "registerLibrary", [send]);
  script.call(ep, endpoint.abi, "registerLibrary", [receive]);
  const others = otherDvn === undefined ? {} : { otherDvn };
  const core = { endpoint: ep, sendLibrary: send, receiveLibrary: receive, dvn: verifier, ...others, executor: worker };
  const { finalityDepth } = options;
  for (const remote of options.remotes) addPath(script, { core, prices, finalityDepth, remote });
  script.call(prices, priceFeed.abi, "setNativeTokenPriceUSD", [3_000n * 10n ** 20n]);
  return core;
}

/** The DVNs that must all agree, as the libraries want them: ascending. */
export function requiredDvns({ dvn: own, otherDvn }: Pick<LayerZeroCore, "dvn" | "otherDvn">): Hex[] {
  const dvns = otherDvn === undefined ? [own] : [own, otherDvn];
  return dvns.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
}

/** One lane of an OApp. */
export interface Lane {
  readonly core: LayerZeroCore;
  readonly oapp: Hex;
  readonly remoteEid: number;
  /** Confirmations that a DVN must assert for messages from here, and from there. */
  readonly confirmations: { readonly sent: number; readonly received: number };
}

/** LayerZero's "none", where 0 would be "the default". */
const noDvns = 255;
const ulnConfigType = 2;
const ulnConfigAbi = [
  {
    type: "tuple",
    components: [
      { name: "confirmations", type: "uint64" },
      { name: "requiredDVNCount", type: "uint8" },
      { name: "optionalDVNCount", type: "uint8" },
      { name: "optionalDVNThreshold", type: "uint8" },
      { name: "requiredDVNs", type: "address[]" },
      { name: "optionalDVNs", type: "address[]" },
    ],
  },
] as const;

/**
 * Pins an OApp's lane to libraries, DVNs and confirmations of its own: what the endpoint's owner changes of the defaults has
 * no effect on it. By the OApp's delegate.
 */
export function pinLane(script: EvmScript, { core, oapp, remoteEid, confirmations }: Lane): void {
  const { sendLibrary, receiveLibrary } = core;
  script.call(core.endpoint, endpoint.abi, "setSendLibrary", [oapp, remoteEid, sendLibrary]);
  script.call(core.endpoint, endpoint.abi, "setReceiveLibrary", [oapp, remoteEid, receiveLibrary, 0n]);
  for (const [library, depth] of [
    [sendLibrary, confirmations.sent] as const,
    [receiveLibrary, confirmations.received] as const,
  ]) {
    const own = {
      confirmations: BigInt(depth),
      requiredDVNCount: requiredDvns(core).length,
      optionalDVNCount: noDvns,
      optionalDVNThreshold: 0,
      requiredDVNs: requiredDvns(core),
      optionalDVNs: [],
    };
    const config = encodeAbiParameters(ulnConfigAbi, [own]);
    const params = [{ eid: remoteEid, configType: ulnConfigType, config }];
    script.call(core.endpoint, endpoint.abi, "setConfig", [oapp, library, params]);
  }
}

interface Path {
  readonly core: LayerZeroCore;
  readonly prices: Hex;
  readonly finalityDepth: number;
  readonly remote: { readonly eid: number; readonly finalityDepth: number };
}

/** Both directions between this chain and another. The order of the calls matters: libraries ask for the configs. */
function addPath(script: EvmScript, { core, prices, finalityDepth, remote }: Path): void {
  const { eid } = remote;
  const ulnConfig = (confirmations: number) => ({
    confirmations: BigInt(confirmations),
    requiredDVNCount: requiredDvns(core).length,
    optionalDVNCount: 0,
    optionalDVNThreshold: 0,
    requiredDVNs: requiredDvns(core),
    optionalDVNs: [],
  });
  const { sendLibrary, receiveLibrary } = core;
  script.call(sendLibrary, sendUln.abi, "setDefaultUlnConfigs", [[{ eid, config: ulnConfig(finalityDepth) }]]);
  const inbound = ulnConfig(remote.finalityDepth);
  script.call(receiveLibrary, receiveUln.abi, "setDefaultUlnConfigs", [[{ eid, config: inbound }]]);
  const executorConfig = { maxMessageSize: 10_000, executor: core.executor };
  script.call(sendLibrary, sendUln.abi, "setDefaultExecutorConfigs", [[{ eid, config: executorConfig }]]);
  script.call(core.endpoint, endpoint.abi, "setDefaultSendLibrary", [eid, sendLibrary]);
  script.call(core.endpoint, endpoint.abi, "setDefaultReceiveLibrary", [eid, receiveLibrary, 0n]);
  const price = { priceRatio: 10n ** 20n, gasPriceInUnit: 10n ** 9n, gasPerByte: 16 };
  script.call(prices, priceFeed.abi, "setPrice", [[{ eid: shortEid(eid), price }]]);
  const dvnConfig = { dstEid: eid, gas: 80_000n, multiplierBps: 0, floorMarginUSD: 0n };
  for (const each of requiredDvns(core)) script.call(each, dvn.abi, "setDstConfig", [[dvnConfig]]);
  const executorDestination = {
    dstEid: eid,
    lzReceiveBaseGas: 60_000n,
    lzComposeBaseGas: 60_000n,
    multiplierBps: 0,
    floorMarginUSD: 0n,
    nativeCap: 10n ** 18n,
  };
  script.call(core.executor, executor.abi, "setDstConfig", [[executorDestination]]);
}
