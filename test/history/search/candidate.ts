import { defaultParameters, listingDefaults } from "@isthmus/clearing";
import { seededNumbers } from "../../bench/benchmark.ts";
import type { HouseTerms } from "../world.ts";

/** Parameters that the search varies. */
export interface Candidate {
  /** Of a liquid perpetual; a thin one has twice as much. */
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly takerMarginPpm: number;
  /** What one taker may hold of a market; at least the floor of the defaults. */
  readonly takerSharePpm: number;
  readonly closeOutSeconds: number;
  readonly backstopSharePpm: number;
  readonly auctionRampSeconds: number;
}

/** Values of each parameter, ascending. */
export const searchSpace = {
  initialPpm: [20_000, 33_333, 50_000, 66_667, 100_000],
  maintenanceOfInitialPpm: [700_000, 800_000],
  takerMarginPpm: [4_000_000, 8_000_000],
  takerSharePpm: [50_000, 100_000],
  closeOutSeconds: [60],
  backstopSharePpm: [666_667, 1_000_000],
  auctionRampSeconds: [120, 240],
} as const;

/** What a house and its listings have when nobody sets anything. */
export function shippedDefaults(): Candidate {
  const { takerMarginPpm, takerSharePpm, closeOutSeconds, backstopSharePpm, auctionRampSeconds } = defaultParameters;
  const parameters = { takerMarginPpm, takerSharePpm, closeOutSeconds, backstopSharePpm, auctionRampSeconds };
  return { ...listingDefaults, ...parameters };
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
  const { initialPpm: _margins, ...varied } = searchSpace;
  let candidates: Partial<Candidate>[] = [{ initialPpm }];
  for (const [name, values] of Object.entries(varied))
    candidates = candidates.flatMap((candidate) => values.map((value) => ({ ...candidate, [name]: value })));
  return candidates as Candidate[];
}
