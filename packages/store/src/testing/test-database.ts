import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedPostgres, startEmbedded } from "../embedded/embedded.ts";
import { freePort } from "../embedded/free-port.ts";

/** A real PostgreSQL in a folder of its own, for tests. */
export interface TestDatabase {
  readonly url: string;
  readonly folder: string;
  readonly port: number;
  server(): EmbeddedPostgres;
  /** kill -9 of the server process, not of its children. */
  kill(): Promise<void>;
  /** Restarts it on the same folder and port. */
  restart(): Promise<void>;
  /** Stops it and removes the folder. */
  remove(): Promise<void>;
}

/** Starts a fresh server; takes about a second. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-postgres-"));
  const port = await freePort();
  const options = { folder, port, password: "test-only", logFile: join(folder, "log") };
  let server = await startEmbedded(options);
  return {
    url: server.url,
    folder,
    port,
    server: () => server,
    kill: async () => {
      process.kill(server.pid, "SIGKILL");
      await server.ended;
    },
    restart: async () => {
      server = await startEmbedded(options);
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
