import type { z } from "zod";

/** One operation of a service's HTTP server as `/openapi.json` describes it: the schemas are those that check it. */
export interface Operation {
  readonly method: "GET" | "POST";
  /** With `{name}` for path parameters. */
  readonly path: string;
  readonly summary: string;
  /** Needs the admin token. */
  readonly admin?: boolean;
  readonly params?: z.ZodType | null;
  readonly query?: z.ZodType | null;
  readonly body?: z.ZodType | null;
  /** The JSON of an answer with status 200, bigints as text; a media type for what is not JSON. */
  readonly answer: z.ZodType | string;
  /** Statuses from 500 on that it may answer with besides 503. */
  readonly gatewayStatuses?: readonly (502 | 504)[];
}

/** `GET /metrics`, the same in every service. */
export const metricsOperation: Operation = {
  method: "GET",
  path: "/metrics",
  summary: "Metrics in the Prometheus text format",
  answer: "text/plain",
};
