import type { ChainReader } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { Intake } from "../intake/intake.ts";
import { depositsAnswer } from "./answers.ts";
import { numberText } from "./fields.ts";
import { type Route, route } from "./route.ts";

const txIdText = z.string().regex(/^[A-Za-z0-9]{32,128}$/);

/** The progress of a deposit, by its transaction. */
export function depositRoutes(intake: Intake, readers: readonly ChainReader[]): Route[] {
  return [
    route({
      method: "GET",
      path: "/v1/deposits/{chain}/{txId}",
      summary: "The state of a transaction's deposits: waiting for finality, final, or credited",
      answer: depositsAnswer,
      gatewayStatuses: [502, 504],
      params: z.strictObject({ chain: numberText, txId: txIdText }),
      handle: async ({ params }) => {
        const { chain, txId } = params;
        const reader = readers.find((candidate) => candidate.chain.id === chain);
        if (reader === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
        const events = await reader.eventsOf(txId);
        const deposits = events.flatMap((event) => (event.kind === "deposit" ? [event] : []));
        // Never included, or removed by a reorganisation: it is not and will not be credited.
        if (deposits.length === 0) throw new IsthmusError("SOURCE_NOT_FOUND", { chain, txId });
        const head = await reader.head();
        const creditedTo = await intake.read((engine) => engine.state.vaults.get(chain)?.depositIndex ?? 0n);
        return {
          deposits: deposits.map(({ index, account, asset, amountQuanta, height }) => {
            const state = index <= creditedTo ? "credited" : height <= head.final ? "final" : "waiting";
            const blocksToFinality = height <= head.final ? 0n : height - head.final;
            return { index, account, asset, amountQuanta, height, state, blocksToFinality };
          }),
        };
      },
    }),
  ];
}
