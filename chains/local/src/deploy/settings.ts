import { chainByName } from "@isthmus/protocol";

/** One local asset. */
export interface LocalAsset {
  readonly asset: number;
  readonly chainName: "hub" | "second" | "solana";
  readonly name: string;
  readonly symbol: string;
  readonly tokenDecimals: number;
  readonly minimumQuanta: bigint;
}

/** The local assets of docs/concepts/architecture.md. */
export const localAssets: readonly LocalAsset[] = [
  { asset: 1, chainName: "hub", name: "Local Dollar", symbol: "USDL", tokenDecimals: 6, minimumQuanta: 1_000_000n },
  { asset: 2, chainName: "solana", name: "Local Dollar", symbol: "USDL", tokenDecimals: 6, minimumQuanta: 1_000_000n },
  { asset: 3, chainName: "second", name: "Local Ether", symbol: "ETHL", tokenDecimals: 18, minimumQuanta: 100_000n },
];

/** The assets that live on one chain. */
export function assetsOn(chainId: number): LocalAsset[] {
  return localAssets.filter((asset) => chainByName(asset.chainName).id === chainId);
}

/** An instrument of the on-chain venue. */
interface VenueInstrument {
  readonly instrument: number;
  /** What one lot uses at the least, whatever a credit root states. */
  readonly marginFloorQuanta: bigint;
  /** Value of one tick on one lot, at the least. */
  readonly quantaPerTickLot: bigint;
  /** The smallest trade. */
  readonly minimumLots: bigint;
}

/** What a deployment may choose. */
export interface DeploySettings {
  readonly houseId: number;
  /** The one session that gates open. */
  readonly session: number;
  /** Blocks on top that make an EVM block final; also the confirmations that DVNs assert. */
  readonly finalityDepth: number;
  readonly rootDelaySeconds: number;
  /** How long without an effective root before anyone may freeze an EVM vault and take what its last root states (PROTOCOL P18). */
  readonly exitPeriodSeconds: number;
  /** From a request for a deposit back until it may be paid (PROTOCOL P10). */
  readonly takeBackDelaySeconds: number;
  /** How long a withdrawal request may stay unanswered before anyone may freeze an EVM vault (PROTOCOL P11). */
  readonly inclusionPeriodSeconds: number;
  readonly messageLifetimeSeconds: number;
  /** The most that trades at the on-chain venue may use in a day, in quanta (PROTOCOL P27). */
  readonly venueCapQuanta: bigint;
  /** How long a credit root waits before it raises credit (PROTOCOL P22). */
  readonly creditDelaySeconds: number;
  /** What the on-chain venue lists. */
  readonly venueInstruments: readonly VenueInstrument[];
  /**
   * The most that claims of one asset take out of an EVM vault in a day under roots that not every transport has voted for,
   * in quanta (PROTOCOL P22).
   */
  readonly outflowBudgetQuanta: bigint;
  /** Left out, the dollar on Solana is the Token program's; else Token-2022's, whose transfers withhold so much. */
  readonly solanaTransferFeeBps?: number;
  /** How long two watchtowers hold a lane. */
  readonly vetoSeconds: number;
  /** How long every change by the admin of a contract or of the Solana vault waits, and can be cancelled, once the deployment is done. */
  readonly adminDelaySeconds: number;
}

/** Fit for a network with several blocks a second. */
export const defaultSettings: DeploySettings = {
  houseId: 7,
  session: 1,
  finalityDepth: 3,
  rootDelaySeconds: 1,
  exitPeriodSeconds: 172_800,
  takeBackDelaySeconds: 7_200,
  inclusionPeriodSeconds: 43_200,
  messageLifetimeSeconds: 3_600,
  venueCapQuanta: 1_000_000_000_000_000n,
  creditDelaySeconds: 1,
  venueInstruments: [
    { instrument: 1, marginFloorQuanta: 1n, quantaPerTickLot: 1n, minimumLots: 1n },
    { instrument: 2, marginFloorQuanta: 1n, quantaPerTickLot: 1n, minimumLots: 1n },
  ],
  outflowBudgetQuanta: 1_000_000_000_000_000n,
  vetoSeconds: 600,
  adminDelaySeconds: 60,
};
