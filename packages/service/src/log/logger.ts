import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** Names of every configuration key and header whose value is a secret, in all services. */
const secretNames: readonly string[] = [
  "submitterKey",
  "oracleKey",
  "adminToken",
  "attesterKey",
  "guardianKey",
  "dvnKey",
  "evmKey",
  "solanaKey",
  "privateKey",
  "databaseUrl",
  "redisUrl",
  "authorization",
  "password",
];

/** How a service logs. */
export interface LoggerOptions {
  /** Name of the service in every line. */
  readonly name: string;
  /** Lowest level that is written; default `info`. */
  readonly level?: string;
  /** Default: standard error. */
  readonly destination?: DestinationStream;
}

/** Creates a logger of JSON lines. Values under secret names are replaced, up to two levels inside an object. */
export function createLogger({ name, level = "info", destination }: LoggerOptions): Logger {
  return pino(
    {
      name,
      level,
      redact: { paths: secretNames.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[secret]" },
      // An error's code, message and stack, never the whole object: a driver's may hold its URL.
      serializers: {
        err: (error: Error & { code?: unknown }) => ({ code: error.code, message: error.message, stack: error.stack }),
      },
    },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );
}
