import type { SolanaNode } from "../node.ts";
import { testControlToken } from "./test-network.ts";

/** Sends a control call. @param token null for none */
export async function postControl(
  node: SolanaNode,
  call: string,
  body: unknown,
  token: string | null = testControlToken,
): Promise<{ readonly status: number; readonly body: Answer }> {
  const headers: Record<string, string> = token === null ? {} : { "x-control-token": token };
  const response = await fetch(`${node.url}/control/${call}`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer };
}

interface Answer {
  readonly droppedSlots?: readonly number[];
  readonly droppedSignatures?: readonly string[];
  readonly error?: { readonly code: string };
}
