export { type Accepted, type ClientOptions, CoordinatorClient } from "./api/client.ts";
export { type AuthorityCommand, signAuthority } from "./authority/sign-authority.ts";
export { Member, type MemberAddress, type MemberKeys } from "./member/member.ts";
