import { createServer } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

/** A TCP port on 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string")
          failed(new IsthmusError("PROCESS_FAILED", { part: "port" }));
        else found(address.port);
      });
    });
  });
}
