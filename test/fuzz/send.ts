import { type Agent, request } from "node:http";
import type { GivenAnswer } from "@isthmus/service/testing";
import type { FuzzRequest } from "./requests.ts";

/** No answer of a process takes longer, however busy the machine. */
const patienceMs = 120_000;

/**
 * Sends a request as it is: unlike `fetch`, this allows any header and leaves the path alone.
 * @returns null for what Node's client itself refuses to send
 * @throws Error when the connection ends without an answer
 */
export async function send(url: string, { method, path, headers, body }: FuzzRequest, agent: Agent) {
  const { hostname, port } = new URL(url);
  return await new Promise<GivenAnswer | null>((done, failed) => {
    try {
      const length: Record<string, string> = body === null ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const sent = request(
        { hostname, port, method, path, agent, headers: { ...length, ...headers }, timeout: patienceMs },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", failed);
          response.on("end", () => {
            const contentType = response.headers["content-type"] ?? "";
            const text = Buffer.concat(parts).toString();
            done({ method, path, status: response.statusCode ?? 0, contentType, text });
          });
        },
      );
      sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
      sent.on("error", failed);
      sent.end(body ?? undefined);
    } catch (error) {
      if (error instanceof TypeError) done(null);
      else failed(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
