import { type Logger, pino } from "pino";

export type { Logger };

/** JSON lines on stderr. Anything that looks like a secret is struck out, however deep an object carries it. */
export function createLogger(level: string, name: string): Logger {
  const secrets = ["submitterKey", "oracleKey", "adminToken", "databaseUrl", "authorization", "privateKey", "password"];
  return pino(
    {
      level,
      name,
      redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[secret]" },
      // Only what helps: an error's code, message and stack, never the whole object (a driver's may hold its URL).
      serializers: {
        err: (error: Error & { code?: unknown }) => ({ code: error.code, message: error.message, stack: error.stack }),
      },
    },
    pino.destination({ fd: 2, sync: false }),
  );
}
