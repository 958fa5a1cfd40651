export type { EmbeddedPostgres } from "../embedded/embedded.ts";
export { startTestDatabase, type TestDatabase } from "./test-database.ts";
