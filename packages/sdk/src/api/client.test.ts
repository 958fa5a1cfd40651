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

/** A server that gives the answers in turn, the last one permanently; records its requests. */
async function serverOf(...answers: Answer[]) {
  const requests: { method: string; url: string; body: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const { method = "", url = "", headers } = request;
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push({ method, url, body, authorization: headers.authorization });
      answer?.(request, response, body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
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
  it("sends a command in canonical form", async () => {
    const { url, requests } = await serverOf(ok);
    expect(await new CoordinatorClient({ url }).command(command)).toEqual(accepted);
    expect(requests).toMatchObject([{ method: "POST", url: "/v1/commands", body: canonicalText(command as never) }]);
    expect(requests[0]?.authorization).toBeUndefined();
  });

  it("sends the admin token with admin requests only", async () => {
    const { url, requests } = await serverOf(ok);
    const client = new CoordinatorClient({ url, adminToken: "very-secret" });
    await client.get("/v1/status");
    await client.command(command);
    await client.admin("/v1/admin/x", {});
    expect(requests.map(({ authorization }) => authorization)).toEqual([undefined, undefined, "Bearer very-secret"]);
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
    ["an unknown code", '{"error":{"code":"NEVER_HEARD","details":{}}}'],
    ["a name that every object has", '{"error":{"code":"toString","details":{}}}'],
    ["nothing", ""],
  ])("throws INTERNAL with status and path if a failure has %s", async (_name, body) => {
    const { url } = await serverOf((_, response) => response.writeHead(502).end(body));
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({
      code: "INTERNAL",
      details: { status: 502, path: "/v1/status", answer: body },
    });
  });

  it("throws INTERNAL if an answer is no JSON", async () => {
    const { url } = await serverOf((_, response) => response.end("hello"));
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({ code: "INTERNAL" });
  });

  it("does not repeat a request by default if the coordinator is unreachable", async () => {
    const { url, requests } = await serverOf(lost);
    await expect(new CoordinatorClient({ url }).get("/v1/status")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    expect(requests).toHaveLength(1);
  });

  it("ends a request without an answer after timeoutMs", async () => {
    const { url } = await serverOf(silent);
    const client = new CoordinatorClient({ url, timeoutMs: 50 });
    await expect(client.get("/v1/status")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  });

  it.each(["NOT_READY", "STORE_UNAVAILABLE"] as const)(
    "repeats a request after %s while patienceMs lasts",
    async (code) => {
      const { url, requests } = await serverOf(refuse(new IsthmusError(code), 503), lost, ok);
      expect(await new CoordinatorClient({ url, patienceMs: 60_000 }).get("/v1/status")).toEqual(accepted);
      expect(requests).toHaveLength(3);
    },
  );

  it("never repeats a refused command", async () => {
    const { url, requests } = await serverOf(refuse(new IsthmusError("SIGNATURE_INVALID")), ok);
    const client = new CoordinatorClient({ url, patienceMs: 60_000 });
    await expect(client.command(command)).rejects.toMatchObject({ code: "SIGNATURE_INVALID" });
    expect(requests).toHaveLength(1);
  });

  it.each(["NONCE_USED", "ACCOUNT_EXISTS", "ALREADY_REGISTERED"] as const)(
    "treats %s as an acceptance only if an answer was lost before",
    async (code) => {
      const after = await serverOf(lost, refuse(new IsthmusError(code), 409));
      const patient = new CoordinatorClient({ url: after.url, patienceMs: 60_000 });
      expect(await patient.command(command)).toEqual({ journalIndex: "", digest: "", effects: [] });
      expect(after.requests[1]?.body).toBe(after.requests[0]?.body);
      // A coordinator that was not ready accepted nothing, so another command has this nonce or name.
      const later = await serverOf(refuse(new IsthmusError("NOT_READY"), 503), refuse(new IsthmusError(code), 409));
      const late = new CoordinatorClient({ url: later.url, patienceMs: 60_000 });
      await expect(late.command(command)).rejects.toMatchObject({ code });
      const immediate = await serverOf(refuse(new IsthmusError(code), 409));
      const eager = new CoordinatorClient({ url: immediate.url, patienceMs: 60_000 });
      await expect(eager.command(command)).rejects.toMatchObject({ code });
    },
  );

  const standby = refuse(new IsthmusError("NOT_READY"), 503);

  it("asks the next coordinator when one does not lead, without patience, and keeps to the one that does", async () => {
    const [first, second] = [await serverOf(standby), await serverOf(ok)];
    const client = new CoordinatorClient({ url: first.url, standbyUrls: [second.url] });
    expect(await client.command(command)).toEqual(accepted);
    expect(await client.command(command)).toEqual(accepted);
    expect([first.requests.length, second.requests.length]).toEqual([1, 2]);
  });

  it("sends the same command to the next coordinator when one is gone or fenced", async () => {
    const fenced = await serverOf(refuse(new IsthmusError("TERM_FENCED"), 503));
    const [gone, leader] = [await serverOf(lost), await serverOf(ok)];
    const client = new CoordinatorClient({ url: gone.url, standbyUrls: [fenced.url, leader.url] });
    expect(await client.command(command)).toEqual(accepted);
    expect(leader.requests[0]?.body).toBe(gone.requests[0]?.body);
  });

  it("treats a duplicate as an acceptance when another coordinator lost the answer, not when it did not lead", async () => {
    const used = refuse(new IsthmusError("NONCE_USED"), 409);
    const [gone, follower, leader] = [await serverOf(lost), await serverOf(standby), await serverOf(used)];
    const after = new CoordinatorClient({ url: gone.url, standbyUrls: [leader.url] });
    expect(await after.command(command)).toEqual({ journalIndex: "", digest: "", effects: [] });
    const never = new CoordinatorClient({ url: follower.url, standbyUrls: [leader.url] });
    await expect(never.command(command)).rejects.toMatchObject({ code: "NONCE_USED" });
  });

  it("asks each coordinator once when none leads", async () => {
    const [first, second] = [await serverOf(standby), await serverOf(standby)];
    const client = new CoordinatorClient({ url: first.url, standbyUrls: [second.url] });
    await expect(client.get("/v1/status")).rejects.toMatchObject({ code: "NOT_READY" });
    expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
  });
});
