import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Command } from "@isthmus/clearing";
import { canonicalText, IsthmusError } from "@isthmus/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { CoordinatorClient } from "./client.ts";

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const servers: Server[] = [];
const command = { kind: "claim", amountQuanta: 5n } as unknown as Command;
const accepted = { journalIndex: "1", digest: "0x00", effects: [] };

/** A server that gives one answer after the other, and the last one for ever; with what it was asked. */
async function serverOf(...answers: Answer[]) {
  const asked: { method: string; url: string; body: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const { method = "", url = "", headers } = request;
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({ method, url, body, authorization: headers.authorization });
      answer?.(request, response, body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const ok: Answer = (_, response) => response.end(JSON.stringify(accepted));
const lost: Answer = (request) => request.socket.destroy();
const silent: Answer = () => undefined;
const refuse =
  (error: IsthmusError, status = 400): Answer =>
  (_, response) =>
    response.writeHead(status).end(JSON.stringify({ error: error.toBody() }));

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe("the client of a coordinator", () => {
  it("sends a command in its one canonical form", async () => {
    const { url, asked } = await serverOf(ok);
    expect(await new CoordinatorClient({ url }).command(command)).toEqual(accepted);
    expect(asked).toMatchObject([{ method: "POST", url: "/v1/commands", body: canonicalText(command as never) }]);
    expect(asked[0]?.authorization).toBeUndefined();
  });

  it("shows the admin token to admin calls only", async () => {
    const { url, asked } = await serverOf(ok);
    const client = new CoordinatorClient({ url, adminToken: "very-secret" });
    await client.get("/v1/status");
    await client.command(command);
    await client.admin("/v1/admin/x", {});
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined, undefined, "Bearer very-secret"]);
  });

  it("throws the coordinator's own error, with its code and details", async () => {
    const { url } = await serverOf(refuse(new IsthmusError("MARGIN_INSUFFICIENT", { shortQuanta: 12n }), 422));
    await expect(new CoordinatorClient({ url }).command(command)).rejects.toMatchObject({
      name: "IsthmusError",
      code: "MARGIN_INSUFFICIENT",
      details: { shortQuanta: "12" },
    });
  });

  it.each([
    ["text", "<html>bad gateway</html>"],
    ["another form of error", '{"error":"no"}'],
    ["no error at all", "{}"],
    ["a code that is in no table", '{"error":{"code":"NEVER_HEARD","details":{}}}'],
    ["a name that every object has", '{"error":{"code":"toString","details":{}}}'],
    ["nothing", ""],
  ])("throws INTERNAL with status and path when a failure comes with %s", async (_name, body) => {
    const { url } = await serverOf((_, response) => response.writeHead(502).end(body));
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({
      code: "INTERNAL",
      details: { status: 502, path: "/v1/status", answer: body },
    });
  });

  it("throws INTERNAL, not a parser's error, when an answer is no JSON", async () => {
    const { url } = await serverOf((_, response) => response.end("hello"));
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({ code: "INTERNAL" });
  });

  it("does not wait for a coordinator that is away unless it was told to", async () => {
    const { url, asked } = await serverOf(lost);
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    expect(asked).toHaveLength(1);
  });

  it("gives up a request that nobody answers", async () => {
    const { url } = await serverOf(silent);
    const client = new CoordinatorClient({ url, timeoutMs: 50 });
    await expect(client.get("/v1/status")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  });

  it.each(["NOT_READY", "STORE_UNAVAILABLE"] as const)("with patience tries again after %s", async (code) => {
    const { url, asked } = await serverOf(refuse(new IsthmusError(code), 503), lost, ok);
    expect(await new CoordinatorClient({ url, patienceMs: 60_000 }).get("/v1/status")).toEqual(accepted);
    expect(asked).toHaveLength(3);
  });

  it("has no patience with a refusal", async () => {
    const { url, asked } = await serverOf(refuse(new IsthmusError("SIGNATURE_INVALID")), ok);
    const client = new CoordinatorClient({ url, patienceMs: 60_000 });
    await expect(client.command(command)).rejects.toMatchObject({ code: "SIGNATURE_INVALID" });
    expect(asked).toHaveLength(1);
  });

  it.each(["NONCE_USED", "ACCOUNT_EXISTS", "ALREADY_REGISTERED"] as const)(
    "takes %s for an acceptance only when an answer was lost before",
    async (code) => {
      const after = await serverOf(lost, refuse(new IsthmusError(code), 409));
      const patient = new CoordinatorClient({ url: after.url, patienceMs: 60_000 });
      expect(await patient.command(command)).toEqual({ journalIndex: "", digest: "", effects: [] });
      expect(after.asked[1]?.body).toBe(after.asked[0]?.body);
      // A coordinator that was not ready took nothing, so somebody else's command has this nonce or name.
      const later = await serverOf(refuse(new IsthmusError("NOT_READY"), 503), refuse(new IsthmusError(code), 409));
      const late = new CoordinatorClient({ url: later.url, patienceMs: 60_000 });
      await expect(late.command(command)).rejects.toMatchObject({ code });
      const atOnce = await serverOf(refuse(new IsthmusError(code), 409));
      const eager = new CoordinatorClient({ url: atOnce.url, patienceMs: 60_000 });
      await expect(eager.command(command)).rejects.toMatchObject({ code });
    },
  );
});
