import type { FastifyInstance, FastifyRequest } from "fastify";
import { BodyBudget, type BodyLimits } from "./body-budget.ts";
import { FairTurns } from "./fair-turns.ts";
import { requireJsonShape } from "./json-shape.ts";

/** Bodies up to this length are neither counted nor wait while nobody waits: that would cost more than they do. */
const smallBytes = 16 * 1_024;
/** Bytes of bodies that an address may have parsed before another one has its turn. */
const turnBytes = 256 * 1_024;

/**
 * Reads JSON bodies: bounded together and by address while they arrive, parsed in turns of fair length, and only if their shape
 * is within bounds.
 */
export function acceptJson(server: FastifyInstance, limits: BodyLimits): void {
  const budget = new BodyBudget(limits);
  const turns = new FairTurns(turnBytes);
  const parse = server.getDefaultJsonParser("error", "error");
  server.removeContentTypeParser("application/json");
  server.addHook("preParsing", async (request, reply, payload) => {
    const bytes = announcedBytes(request);
    if (bytes > smallBytes) {
      const giveBack = budget.take(request.ip, bytes);
      const { socket } = request.raw;
      // Whatever ends it: an answer, or a client that is gone, also one that had sent more before the last answer.
      const end = () => {
        giveBack();
        socket.off("close", end);
      };
      reply.raw.once("close", end);
      socket.once("close", end);
    }
    return payload;
  });
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const bytes = body as Buffer;
    const read = () => {
      try {
        requireJsonShape(bytes);
      } catch (error) {
        done(error as Error);
        return;
      }
      parse(request, bytes.toString("utf8"), done);
    };
    if (turns.isIdle && bytes.length <= smallBytes) read();
    else void turns.take(request.ip, bytes.length).then(read);
  });
}

/** The announced length of a body, or the most that its route takes. */
function announcedBytes(request: FastifyRequest): number {
  const { bodyLimit = 0 } = request.routeOptions;
  const announced = Number(request.headers["content-length"] ?? (request.headers["transfer-encoding"] ? bodyLimit : 0));
  return Math.min(Number.isFinite(announced) ? announced : bodyLimit, bodyLimit);
}
