import { defaultParameters, listingDefaults } from "@isthmus/clearing";
import { seededNumbers } from "../../bench/benchmark.ts";
import type { HouseTerms } from "../world.ts";

/** Parameters that the search varies. */
export interface Candidate {
  /** Of a liquid perpetual; a thin one has twice as much. */
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly takerMarginPpm: number;
  readonly closeOutSeconds: number;
  readonly backstopSharePpm: number;
  readonly auctionRampSeconds: number;
}

/** Values of each parameter, ascending. */
export const searchSpace = {
  initialPpm: [20_000, 33_333, 50_000, 66_667, 100_000],
  maintenanceOfInitialPpm: [600_000, 700_000, 800_000],
  takerMarginPpm: [1_000_000, 2_000_000, 4_000_000],
  closeOutSeconds: [60, 300],
  backstopSharePpm: [666_667, 1_000_000],
  auctionRampSeconds: [120, 240],
} as const;

/** What a house and its listings have when nobody sets anything. */
export function shippedDefaults(): Candidate {
  const { takerMarginPpm, closeOutSeconds, backstopSharePpm, auctionRampSeconds } = defaultParameters;
  return { ...listingDefaults, takerMarginPpm, closeOutSeconds, backstopSharePpm, auctionRampSeconds };
}

/**
 * Candidates with the lowest initial margin first: for each initial margin so many, drawn without repetition. The same seed
 * draws the same.
 */
export function drawCandidates(perMargin: number, seed: number): Candidate[] {
  const random = seededNumbers(seed);
  return searchSpace.initialPpm.flatMap((initialPpm) => {
    const rest = allWith(initialPpm);
    const drawn: Candidate[] = [];
    while (drawn.length < perMargin && rest.length > 0) drawn.push(...rest.splice(random(rest.length), 1));
    return drawn;
  });
}

/** The candidate as the world of a replay takes it. */
export function termsOf(candidate: Candidate): HouseTerms {
  const { initialPpm, maintenanceOfInitialPpm, ...parameters } = candidate;
  return { initialPpm, maintenanceOfInitialPpm, parameters };
}

function allWith(initialPpm: number): Candidate[] {
  const { maintenanceOfInitialPpm, takerMarginPpm, closeOutSeconds, backstopSharePpm, auctionRampSeconds } =
    searchSpace;
  return maintenanceOfInitialPpm.flatMap((maintenance) =>
    takerMarginPpm.flatMap((taker) =>
      closeOutSeconds.flatMap((closeOut) =>
        backstopSharePpm.flatMap((share) =>
          auctionRampSeconds.map((ramp) => ({
            initialPpm,
            maintenanceOfInitialPpm: maintenance,
            takerMarginPpm: taker,
            closeOutSeconds: closeOut,
            backstopSharePpm: share,
            auctionRampSeconds: ramp,
          })),
        ),
      ),
    ),
  );
}
