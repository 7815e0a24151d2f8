export * from "./generated/index.js";
export { createClient, type Client } from "./generated/client/index.js";
export { connect, ProblemError, type Connection } from "./problems.js";
export { items } from "./lists.js";
