export { AnswerCheck, type Described, type DescribedOperation, type GivenAnswer } from "./described.ts";
export { describedFetch } from "./described-fetch.ts";
