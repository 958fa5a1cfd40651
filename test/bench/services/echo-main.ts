// Fastify with one route that parses JSON and answers a few bytes: what HTTP alone costs on this machine.
import fastify from "fastify";

const server = fastify({ logger: false, bodyLimit: 8 * 1_048_576 });
server.post("/echo", async (request) => ({ ok: true, keys: Object.keys(request.body as object).length }));
await server.listen({ host: "127.0.0.1", port: 0 });
const address = server.server.address();
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ processorMs: (user + system) / 1_000 });
});
process.send?.({ port: typeof address === "object" ? address?.port : 0 });
process.once("disconnect", () => process.exit());
