import { expect, it } from "vitest";
import { Endpoints } from "./endpoints.ts";

it("keeps to one until it fails, and comes back to the first after the last", () => {
  const endpoints = new Endpoints(["http://a", "http://b"]);
  expect(endpoints.current).toBe("http://a");
  endpoints.leave("http://a");
  expect(endpoints.current).toBe("http://b");
  endpoints.leave("http://b");
  expect(endpoints.current).toBe("http://a");
});

it("moves on once when two requests at the same address fail", () => {
  const endpoints = new Endpoints(["http://a", "http://b"]);
  endpoints.leave("http://a");
  endpoints.leave("http://a");
  expect(endpoints.current).toBe("http://b");
});

it("refuses to have none", () => {
  expect(() => new Endpoints([])).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
});
