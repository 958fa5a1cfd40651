import { afterEach, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { postControl } from "../testing/post-control.ts";
import { startTestNetwork, testControlToken } from "../testing/test-network.ts";

const open: SolanaNode[] = [];

afterEach(async () => {
  for (const node of open.splice(0)) await node.close();
});

async function start(...options: Parameters<typeof startTestNetwork>): Promise<SolanaNode> {
  const node = await startTestNetwork(...options);
  open.push(node);
  return node;
}

it("requires the token, a known call and its parameters; without a token there are no calls", async () => {
  const node = await start();
  for (const token of [null, "", "wrong", `${testControlToken}x`]) {
    const { status, body } = await postControl(node, "drop-slots", { count: 1 }, token);
    expect([status, body.error?.code]).toEqual([401, "UNAUTHORIZED"]);
  }
  expect((await postControl(node, "unknown", {})).status).toBe(404);
  expect((await postControl(node, "drop-slots", { count: 0 })).body.error?.code).toBe("INPUT_INVALID");
  expect((await postControl(node, "drop-slots", "nonsense")).body.error?.code).toBe("INPUT_INVALID");
  expect((await fetch(`${node.url}/control/save`, { headers: { "x-control-token": testControlToken } })).status).toBe(
    405,
  );
  const closed = await start({ controlToken: undefined });
  expect((await postControl(closed, "drop-slots", { count: 1 })).status).toBe(404);
});
