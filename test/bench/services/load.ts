import { connect, type Socket } from "node:net";

/** Requests that some connections of one address send one after another. */
export interface Lane {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  /** From where, such as 127.0.0.2: each address has its own share of the coordinator. */
  readonly localAddress: string;
  readonly connections: number;
  readonly bodies: readonly string[];
  /** Stops when all lanes without this mark have sent everything, or at the end of its own bodies. */
  readonly background: boolean;
}

/** What a lane has measured. */
export interface LaneResult {
  readonly name: string;
  readonly answered: number;
  readonly spentMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Sends all lanes side by side. @throws on an answer that is not 200 */
export async function runLanes(lanes: readonly Lane[]): Promise<LaneResult[]> {
  let foreground = lanes.filter(({ background }) => !background).length;
  return await Promise.all(
    lanes.map(async (lane) => {
      const result = await runLane(lane, () => lane.background && foreground === 0);
      if (!lane.background) foreground--;
      return result;
    }),
  );
}

async function runLane(lane: Lane, isOver: () => boolean): Promise<LaneResult> {
  const latenciesMs: number[] = [];
  let next = 0;
  const startMs = performance.now();
  const work = async (): Promise<void> => {
    const connection = await Connection.open(lane);
    for (let body = lane.bodies[next++]; body !== undefined && !isOver(); body = lane.bodies[next++]) {
      const sentMs = performance.now();
      await connection.post(body);
      latenciesMs.push(performance.now() - sentMs);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: lane.connections }, work));
  const spentMs = performance.now() - startMs;
  latenciesMs.sort((a, b) => a - b);
  const at = (share: number): number => latenciesMs[Math.floor((latenciesMs.length - 1) * share)] ?? 0;
  return { name: lane.name, answered: latenciesMs.length, spentMs, p50Ms: at(0.5), p99Ms: at(0.99) };
}

const headEnd = Buffer.from("\r\n\r\n");

/** One kept connection, one request at a time: written by hand, so that the load costs less than what it measures. */
class Connection {
  readonly #socket: Socket;
  readonly #path: string;
  #received: Buffer[] = [];
  #receivedBytes = 0;
  #wantedBytes = 0;
  #settle: { readonly resolve: () => void; readonly reject: (error: Error) => void } | null = null;

  private constructor(socket: Socket, path: string) {
    this.#socket = socket;
    this.#path = path;
    socket.setNoDelay(true);
    socket.on("data", (chunk: Buffer) => this.#read(chunk));
    socket.on("error", (error) => this.#settle?.reject(error));
    socket.on("close", () => this.#settle?.reject(new Error("the server closed a connection")));
  }

  static open({ port, localAddress, path }: Lane): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", localAddress }, () => resolve(new Connection(socket, path)));
      socket.once("error", reject);
    });
  }

  post(body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      const head = `POST ${this.#path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
      this.#socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#receivedBytes += chunk.length;
    if (this.#wantedBytes === 0) {
      const all = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
      const end = all.indexOf(headEnd);
      if (end === -1) return;
      const head = all.toString("latin1", 0, end);
      if (!head.startsWith("HTTP/1.1 200")) {
        this.#settle?.reject(new Error(all.toString("utf8").slice(0, 800)));
        return;
      }
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      this.#wantedBytes = end + headEnd.length + length;
    }
    if (this.#receivedBytes < this.#wantedBytes) return;
    this.#received = [];
    this.#receivedBytes = 0;
    this.#wantedBytes = 0;
    this.#settle?.resolve();
  }
}
