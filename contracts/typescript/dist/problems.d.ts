/** Refusals as errors one can decide by: `error instanceof ProblemError && error.code === "already_dispatched"`. */
import { type Client } from "./generated/client/index.js";
import type { FieldError, ProblemBody, ProblemCode } from "./generated/types.gen.js";
/**
 * What the API answered instead of what was asked for (RFC 9457). It has the fields of `ProblemBody`, so it also fits
 * where the generated functions say that `error` is one. `status` 0: there was no answer at all, `cause` says why.
 */
export declare class ProblemError extends Error implements ProblemBody {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    /** Stable, for programs. A newer server may say one that this client does not know. */
    readonly code: ProblemCode | (string & {});
    readonly detail: string;
    readonly trace_id: string | null;
    readonly params: Record<string, unknown>;
    /** The rules that fields break; `pointer` leads to the field in the body, or names the parameter. */
    readonly errors: FieldError[];
    /** Seconds after which to ask again, where the answer says so. */
    readonly retryAfter: number | undefined;
    constructor(problem: ProblemBody, options?: {
        cause?: unknown;
        retryAfter?: number | undefined;
    });
    /** The same request, with the same Idempotency-Key, may succeed when it is sent again. */
    get repeatable(): boolean;
}
export interface Connection {
    /** Where the API is, "https://api.example.com"; "" is the page's own origin. */
    baseUrl: string;
    /** Asked before each request. Undefined: the request goes without a token. */
    token?: () => string | undefined | Promise<string | undefined>;
    fetch?: typeof globalThis.fetch;
}
/**
 * A client to pass to the generated functions: `listOrders({ client: connect({...}), throwOnError: true })`. Whatever
 * goes wrong is a ProblemError, but for a request that the caller aborted.
 */
export declare function connect({ baseUrl, token, fetch }: Connection): Client;
