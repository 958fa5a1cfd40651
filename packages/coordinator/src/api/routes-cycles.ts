import type { CycleOutput } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { CycleRow } from "@isthmus/store";
import { z } from "zod";
import type { CycleArchive } from "../cycle/archive.ts";
import { headerOf } from "../cycle/output-text.ts";
import { cycleAnswer, cyclesAnswer, leafAnswer, vaultAnswer, venueAnswer } from "./answers.ts";
import { bigText, idText, limitText, numberText } from "./fields.ts";
import { type Route, route } from "./route.ts";

const cycleParams = { n: bigText };

/** Closed cycles with their leaves and proofs (PROTOCOL P16: members get their own proofs here). */
export function cycleRoutes(archive: CycleArchive): Route[] {
  return [...headerRoutes(archive), ...proofRoutes(archive)];
}

function headerRoutes(archive: CycleArchive): Route[] {
  return [
    route({
      method: "GET",
      path: "/v1/cycles",
      summary: "Closed cycles, newest first",
      answer: cyclesAnswer,
      query: z.strictObject({ limit: limitText(200, 50) }),
      handle: async ({ query }) => ({
        cycles: (await archive.rows(query.limit)).map(cycleSummary),
      }),
    }),
    route({
      method: "GET",
      path: "/v1/cycles/{n}",
      summary: "One cycle: header, digest, state, signatures, transaction, gross and net, placement, statements",
      answer: cycleAnswer,
      params: z.strictObject(cycleParams),
      handle: async ({ params }) => {
        const row = await archive.row(params.n);
        const { header, placement, statements } = await archive.outputOfRow(row);
        return {
          ...cycleSummary(row),
          header,
          placement,
          statements,
          signatures: JSON.parse(row.signatures) as unknown,
        };
      },
    }),
  ];
}

function proofRoutes(archive: CycleArchive): Route[] {
  return [
    route({
      method: "GET",
      path: "/v1/cycles/{n}/vaults/{chain}",
      summary: "A vault's root row and its totals leaves with proofs and deposit record indices",
      answer: vaultAnswer,
      params: z.strictObject({ ...cycleParams, chain: numberText }),
      handle: async ({ params }) => {
        const output = await archive.output(params.n);
        const vault = vaultOf(output, params.chain);
        const totals = vault.totals.map((row, index) => ({ ...row, proof: vault.totalsTree.proof(index) }));
        return {
          cycle: output.header.cycle,
          digest: output.digest,
          root: vault.root,
          leaves: vault.leaves.length,
          totals,
        };
      },
    }),
    route({
      method: "GET",
      path: "/v1/cycles/{n}/vaults/{chain}/leaves/{account}/{asset}",
      summary: "One member's leaf with its proof",
      answer: leafAnswer,
      params: z.strictObject({ ...cycleParams, chain: numberText, account: idText, asset: numberText }),
      handle: async ({ params }) => {
        const { n, chain, account, asset } = params;
        const vault = vaultOf(await archive.output(n), chain);
        const index = vault.leaves.findIndex((leaf) => leaf.account === account && leaf.asset === asset);
        const leaf = vault.leaves[index];
        if (leaf === undefined) throw new IsthmusError("NOT_FOUND", { cycle: n, chain, account, asset });
        return { root: vault.root.root, leaf, proof: vault.tree.proof(index) };
      },
    }),
    route({
      method: "GET",
      path: "/v1/cycles/{n}/venues/{chain}",
      summary: "A venue's credit leaves and bands with proofs",
      answer: venueAnswer,
      params: z.strictObject({ ...cycleParams, chain: numberText }),
      handle: async ({ params }) => {
        const output = await archive.output(params.n);
        const venue = output.venues.find((candidate) => candidate.chain === params.chain);
        if (venue === undefined) throw new IsthmusError("NOT_FOUND", { cycle: params.n, chain: params.chain });
        const creditLeaves = venue.creditLeaves.map((leaf, index) => ({ leaf, proof: venue.creditTree.proof(index) }));
        const bands = venue.bandLeaves.map((leaf, index) => ({ leaf, proof: venue.bandTree.proof(index) }));
        return { cycle: output.header.cycle, venue: venue.venue, root: venue.root, creditLeaves, bands };
      },
    }),
  ];
}

/** A cycle in lists and in the status. */
export function cycleSummary(row: CycleRow) {
  const header = headerOf(row.header);
  const { cycle, digest, state, txId, closedAt, attestedAt, submittedAt, finalAt } = row;
  return {
    cycle,
    digest,
    state,
    txId,
    closedAt,
    attestedAt,
    submittedAt,
    finalAt,
    ...(JSON.parse(row.summary) as Pick<CycleOutput, "obligations" | "accounts" | "accountsWithLeaves">),
    vaults: header.vaults,
    venues: header.venues,
    signers: (JSON.parse(row.signatures) as { readonly index: number }[]).map(({ index }) => index),
    refusals: JSON.parse(row.refusals) as unknown,
  };
}

function vaultOf(output: CycleOutput, chain: number) {
  const vault = output.vaults.find((candidate) => candidate.chain === chain);
  if (vault === undefined) throw new IsthmusError("NOT_FOUND", { cycle: output.header.cycle, chain });
  return vault;
}
