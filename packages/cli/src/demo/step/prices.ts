import type { DemoContext } from "../context.ts";

/** Marks after a step, by instrument. */
export type MarksNow = ReadonlyMap<number, bigint>;

/** How far the market moves on in a cycle. */
export const hoursPerCycle = 4;

/** Hours of prices that a demo of so many cycles needs: one before the first. */
export function hoursOfDemo(cycles: number): number {
  return 1 + hoursPerCycle * cycles;
}

/** Moves the market on by some hours: the coordinator marks from its price source, signed by the oracle key. */
export async function movePrices(context: DemoContext, hours: number): Promise<MarksNow> {
  for (let hour = 0; hour < hours; hour++) {
    await context.client.admin("/v1/admin/prices", { step: context.priceStep });
    context.priceStep += 1;
  }
  return readMarks(context);
}

/** The marks in force. */
export async function readMarks(context: DemoContext): Promise<MarksNow> {
  const answer = await context.client.get<{ instruments: readonly { instrument: number; markTicks: string | null }[] }>(
    "/v1/instruments",
  );
  return new Map(
    answer.instruments.flatMap((row) =>
      row.markTicks === null ? [] : [[row.instrument, BigInt(row.markTicks)] as const],
    ),
  );
}
