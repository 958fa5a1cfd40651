import { type Command, commandSchema, isCommandKind, kindsFrom, parseCommand } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { Intake } from "../intake/intake.ts";
import { acknowledgedAnswer } from "./answers.ts";
import { defaultBodyBytes, type Route, route } from "./route.ts";

/**
 * Commands without a signature. The coordinator creates them, from final chain events and when a cycle closes; clients may not
 * submit them.
 */
const internalKinds: ReadonlySet<string> = kindsFrom("chain", "coordinator");

const maxBatchBytes = 8 * 1_048_576;

/** Described by the engine's schema, which checks the body once its kind is known to be allowed. */
const bodySchema = z.unknown().meta(z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" }));

/**
 * POST /v1/commands.
 * @param onRefusal receives the kind of every refused command and what was thrown
 */
export function commandRoutes(intake: Intake, onRefusal: (kind: string, thrown: unknown) => void): Route[] {
  return [
    route({
      method: "POST",
      path: "/v1/commands",
      summary: "Submits one signed command in canonical JSON; answers when it is durable",
      answer: acknowledgedAnswer,
      body: bodySchema,
      maxBodyBytes: maxBatchBytes,
      handle: async ({ body, client }) => {
        try {
          return await intake.submit(clientCommand(body), client);
        } catch (error) {
          onRefusal(kindOf(body) ?? "command", error);
          throw error;
        }
      },
    }),
  ];
}

/** @throws INPUT_INVALID, COMMAND_UNKNOWN, UNAUTHORIZED for a kind that clients may not submit, INPUT_TOO_LARGE */
function clientCommand(body: unknown): Command {
  const kind = kindOf(body);
  if (kind === null) throw new IsthmusError("INPUT_INVALID", { field: "kind" });
  if (!isCommandKind(kind)) throw new IsthmusError("COMMAND_UNKNOWN", { kind });
  if (internalKinds.has(kind)) throw new IsthmusError("UNAUTHORIZED", { kind });
  const command = parseCommand(body);
  // Only a batch of trades may be longer than other requests.
  if (kind !== "trades" && JSON.stringify(body).length > defaultBodyBytes)
    throw new IsthmusError("INPUT_TOO_LARGE", { kind });
  return command;
}

function kindOf(body: unknown): string | null {
  return typeof body === "object" && body !== null && "kind" in body && typeof body.kind === "string"
    ? body.kind.slice(0, 64)
    : null;
}
