import type { DemoContext } from "../context.ts";

/** Marks in ticks, by instrument. */
export type Marks = ReadonlyMap<number, bigint>;

/** Hours that the market moves in a cycle. */
export const hoursPerCycle = 4;

/** Hours of prices that a demo of so many cycles consumes: one precedes the first cycle. */
export function hoursOfDemo(cycles: number): number {
  return 1 + hoursPerCycle * cycles;
}

/** Moves the market by some hours: the coordinator marks from its price source, signed by the oracle key. */
export async function movePrices(context: Pick<DemoContext, "client" | "priceStep">, hours: number): Promise<Marks> {
  for (let hour = 0; hour < hours; hour++) {
    await context.client.admin("/v1/admin/prices", { step: context.priceStep });
    context.priceStep += 1;
  }
  return readMarks(context);
}

async function readMarks({ client }: Pick<DemoContext, "client">): Promise<Marks> {
  const answer = await client.get<{ instruments: readonly { instrument: number; markTicks: string | null }[] }>(
    "/v1/instruments",
  );
  return new Map(
    answer.instruments.flatMap((row) =>
      row.markTicks === null ? [] : [[row.instrument, BigInt(row.markTicks)] as const],
    ),
  );
}
