export { HashThreadPool, type HashThreadPoolOptions } from "./hash-thread-pool.ts";
