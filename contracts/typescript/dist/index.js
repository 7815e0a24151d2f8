export * from "./generated/index.js";
export { createClient } from "./generated/client/index.js";
export { connect, ProblemError } from "./problems.js";
export { items } from "./lists.js";
