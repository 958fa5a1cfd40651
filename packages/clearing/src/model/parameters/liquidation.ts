import { z } from "zod";
import { amount, bytes32, ppm } from "../fields.ts";

/** Liquidation and close-out. */
export const liquidationParameters = {
  /** A liquidation restores maintenance margin plus this part of it. */
  liquidationBufferPpm: ppm,
  /** Penalty of a liquidation, part of the closed notional, to the insurance fund. */
  liquidationPenaltyPpm: ppm,
  /** Discount from the mark at which an auction starts and the one at which it ends. */
  auctionStartPpm: ppm,
  auctionFloorPpm: ppm,
  auctionRampSeconds: z.int().min(1).max(31_536_000),
  /** Largest part of a position that one auction step offers, and the notional below which all of it is offered. */
  auctionChunkPpm: ppm,
  auctionChunkFloorQuanta: amount,
  /** Cap on the total notional in auction. */
  auctionCapQuanta: amount,
  /** The member that takes lots an auction could not sell; 32 zero bytes if there is none. */
  backstop: bytes32,
  /** How positions of a bankrupt account are closed against profitable ones: shared by profit, or by rank. */
  deleverageMode: z.enum(["pro-rata", "queue"]),
};

/** Their values at genesis, unless it overrides them. */
export const liquidationDefaults = {
  liquidationBufferPpm: 100_000,
  liquidationPenaltyPpm: 10_000,
  auctionStartPpm: 5_000,
  auctionFloorPpm: 100_000,
  auctionRampSeconds: 900,
  auctionChunkPpm: 200_000,
  auctionChunkFloorQuanta: 1_000_000_000n,
  auctionCapQuanta: 100_000_000_000_000n,
  backstop: `0x${"00".repeat(32)}`,
  deleverageMode: "pro-rata",
} as const;
