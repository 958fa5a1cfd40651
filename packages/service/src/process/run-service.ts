import { isIsthmusError } from "@isthmus/protocol";
import { readyLine } from "./ready-line.ts";

/** A service that serves. */
export interface RunningService {
  readonly url: string;
  stop(): Promise<void>;
  /** Resolves with an exit code when the service has to end by itself; absent when it never has to. */
  readonly ended?: Promise<number>;
}

/** Where a process reports; a pino logger is one. */
interface ProcessLog {
  error(details: object, message: string): void;
  fatal(details: object, message: string): void;
}

/** The parts of Node's `process` that a service uses. */
export interface HostProcess {
  on(event: "unhandledRejection", listener: (reason: unknown) => void): unknown;
  once(event: "SIGTERM" | "SIGINT", listener: () => void): unknown;
  exit(code: number): void;
  readonly stdout: { write(text: string): unknown };
}

/** How a process runs its service. */
export interface RunServiceOptions {
  /** Shown in the ready line. */
  readonly name: string;
  readonly log: ProcessLog;
  /** Builds and starts the service. */
  readonly start: () => Promise<RunningService>;
  /**
   * Whether an unhandled rejection ends the process. `exit` (default) suits a service that restarts from durable state
   * faster than it can reason about a half-failed one; `log` one whose libraries reject after their connections broke.
   */
  readonly onUnhandledRejection?: "exit" | "log";
  /** Default: this process. */
  readonly host?: HostProcess;
}

/** After this long a service that hangs while it stops is ended: everything acknowledged is durable already. */
const stopTimeoutMs = 10_000;

/**
 * Runs a service as the whole process: prints the ready line once it serves, stops it on SIGTERM and SIGINT (exit code 0) or
 * when it ends by itself, and exits with 1 when it fails to start or to stop.
 */
export async function runService(options: RunServiceOptions): Promise<void> {
  const { name, log, start, onUnhandledRejection = "exit", host = process } = options;
  host.on("unhandledRejection", (error) => {
    if (onUnhandledRejection === "log") {
      log.error({ err: error }, "unhandled rejection");
      return;
    }
    log.fatal({ err: error }, "unhandled rejection");
    host.exit(1);
  });
  let service: RunningService;
  try {
    service = await start();
  } catch (error) {
    log.fatal(isIsthmusError(error) ? { error: error.toBody() } : { err: error }, "failed to start");
    host.exit(1);
    return;
  }
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => host.exit(exitCode), stopTimeoutMs).unref();
    service.stop().then(
      () => host.exit(exitCode),
      (error: unknown) => {
        log.error({ err: error }, "failed to stop cleanly");
        host.exit(1);
      },
    );
  };
  host.once("SIGTERM", () => stop(0));
  host.once("SIGINT", () => stop(0));
  void service.ended?.then(stop);
  host.stdout.write(readyLine(name, service.url));
}
