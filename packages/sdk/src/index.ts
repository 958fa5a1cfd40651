export * from "./api/client.ts";
export * from "./house/authority.ts";
export * from "./member/member.ts";
