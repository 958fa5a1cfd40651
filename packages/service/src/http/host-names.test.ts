import { expect, it } from "vitest";
import { requireKnownHost } from "./host-names.ts";

const allowed = new Set(["clearing.example"]);

it.each(["localhost", "LOCALHOST:80", "127.0.0.1:4000", "10.1.2.3", "[::1]:4000", "clearing.example:443"])(
  "knows %s",
  (host) => {
    expect(() => requireKnownHost(host, allowed)).not.toThrow();
  },
);

it.each(["evil.example", "clearing.example.evil", "127.0.0.1.evil.example:80", "localhost.evil", "x", ""])(
  "refuses %s, which could be a name that was made to point here",
  (host) => {
    expect(() => requireKnownHost(host, allowed)).toThrow(expect.objectContaining({ code: "HOST_UNKNOWN" }));
  },
);
