import { type Command, commandSchema, isCommandKind, kindsFrom, parseCommand } from "@isthmus/clearing";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { Intake } from "../intake/intake.ts";
import { defaultBodyBytes, type Route, route } from "./route.ts";

/**
 * Commands that carry no signature. The coordinator itself makes them, from what it sees final on chain and when a
 * cycle closes; nobody may hand them in.
 */
const internalKinds: ReadonlySet<string> = kindsFrom("chain", "coordinator");

const maxBatchBytes = 8 * 1_048_576;

/** Described by the engine's own schema, which checks it when the kind is known to be allowed. */
const bodySchema = z.unknown().meta(z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" }));

/** POST /v1/commands. */
export function commandRoutes(intake: Intake, onRefusal: (where: string, what: string, code: string) => void): Route[] {
  return [
    route({
      method: "POST",
      path: "/v1/commands",
      summary: "One signed command in its canonical JSON form; answered when it is durable",
      body: bodySchema,
      maxBodyBytes: maxBatchBytes,
      handle: async ({ body }) => {
        try {
          return await intake.submit(clientCommand(body));
        } catch (error) {
          onRefusal("commands", kindOf(body) ?? "command", isIsthmusError(error) ? error.code : "INTERNAL");
          throw error;
        }
      },
    }),
  ];
}

/** @throws INPUT_INVALID, COMMAND_UNKNOWN, UNAUTHORIZED for a kind that no client may give, INPUT_TOO_LARGE */
function clientCommand(body: unknown): Command {
  const kind = kindOf(body);
  if (kind === null) throw new IsthmusError("INPUT_INVALID", { field: "kind" });
  if (!isCommandKind(kind)) throw new IsthmusError("COMMAND_UNKNOWN", { kind });
  if (internalKinds.has(kind)) throw new IsthmusError("UNAUTHORIZED", { kind });
  const command = parseCommand(body);
  // Only a batch of trades may be longer than any other request.
  if (kind !== "trades" && JSON.stringify(body).length > defaultBodyBytes)
    throw new IsthmusError("INPUT_TOO_LARGE", { kind });
  return command;
}

function kindOf(body: unknown): string | null {
  return typeof body === "object" && body !== null && "kind" in body && typeof body.kind === "string"
    ? body.kind.slice(0, 64)
    : null;
}
