import { z } from "zod";
import { houseParameterFields } from "../command/admin.ts";

const parametersSchema = z.strictObject(houseParameterFields);

/** House-wide parameters; see `command/admin.ts` for each field's meaning and range. */
export type HouseParameters = z.infer<typeof parametersSchema>;

/** What a house starts with where its genesis says nothing else. */
export const defaultParameters: HouseParameters = {
  maxCyclesAhead: 0,
  tradeRetentionCycles: 1000,
  recipientDelayCycles: 3,
  debtLimitQuanta: 1_000_000_000_000n,
  debtInterestPpm: 50_000,
  liquidationBufferPpm: 100_000,
  liquidationPenaltyPpm: 10_000,
  auctionStartPpm: 5_000,
  auctionFloorPpm: 100_000,
  auctionRampSeconds: 900,
  auctionChunkPpm: 200_000,
  auctionChunkFloorQuanta: 1_000_000_000n,
  auctionCapQuanta: 100_000_000_000_000n,
  // Three of the hourly prices may be missing.
  staleSeconds: 10_800,
  backstop: `0x${"00".repeat(32)}`,
  deleverageMode: "pro-rata",
  capitalLimitQuanta: 1_000_000_000_000_000n,
  insuranceLimitQuanta: 1_000_000_000_000_000n,
  assessmentPpm: 1_000_000,
  gainsHaircutPpm: 1_000_000,
  contributionNoticeCycles: 1,
};
