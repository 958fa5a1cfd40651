import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import { startAnvil, startSolanaNode } from "@isthmus/local";
import { chainByName } from "@isthmus/protocol";
import { afterEach, expect, it } from "vitest";
import { StateDirectory } from "../supervisor/state-directory.ts";
import { testReport } from "../testing/test-report.ts";
import { openNodes } from "../verify-report/nodes.ts";
import { saveNodes } from "./save-nodes.ts";

const stops: (() => Promise<void>)[] = [];
const controlToken = "a-token-for-the-tests-only";
const startedAt = new Date("2026-01-01T00:00:00.000Z");

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function startNetworks() {
  const hub = await startAnvil({ evmChainId: chainByName("hub").evmChainId ?? 0 });
  const solana = await startSolanaNode({ controlToken });
  stops.push(
    () => hub.stop(),
    () => solana.close(),
  );
  const chains = [
    { family: "evm", chain: chainByName("hub").id, rpcUrl: hub.rpcUrl },
    { family: "solana", chain: chainByName("solana").id, rpcUrl: solana.url },
  ];
  const state = new StateDirectory(mkdtempSync(join(tmpdir(), "isthmus-save-")));
  return { hub, state, deployment: { chains } as unknown as Deployment };
}

it("saves chains that the verifier can open after the run", async () => {
  const { hub, state, deployment } = await startNetworks();
  const account = `0x${"44".repeat(20)}`;
  const rpc = async (url: string, method: string, params: unknown[]) => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return ((await answer.json()) as { result: unknown }).result;
  };
  await rpc(hub.rpcUrl, "anvil_setBalance", [account, "0x7"]);
  const savedState = await saveNodes({ state, deployment, controlToken, startedAt });
  expect(Object.keys(savedState)).toEqual(["hub", "solana"]);
  const report = testReport({ savedState, startedAt: startedAt.toISOString() });
  const [hubChain] = report.chains;
  const solanaChain = { ...hubChain, chain: 3, name: "solana", family: "solana" } as typeof hubChain;
  const nodes = await openNodes({ ...report, chains: [hubChain, solanaChain].flatMap((chain) => chain ?? []) });
  stops.push(() => nodes.stop());
  expect(nodes.from).toBe("the saved state");
  expect(await rpc(nodes.urls.get("hub") ?? "", "eth_getBalance", [account, "latest"])).toBe("0x7");
  expect(await rpc(nodes.urls.get("solana") ?? "", "getHealth", [])).toBe("ok");
});

it("fails if the Solana node refuses the control token", async () => {
  const { state, deployment } = await startNetworks();
  const refused = saveNodes({ state, deployment, controlToken: "another-token-of-length", startedAt });
  await expect(refused).rejects.toMatchObject({ code: "NODE_ERROR", details: { part: "solana" } });
});
