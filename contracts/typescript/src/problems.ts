/** Refusals as errors one can decide by: `error instanceof ProblemError && error.code === "already_dispatched"`. */

import { createClient, type Client } from "./generated/client/index.js";
import type { FieldError, ProblemBody, ProblemCode } from "./generated/types.gen.js";

/**
 * What the API answered instead of what was asked for (RFC 9457). It has the fields of `ProblemBody`, so it also fits
 * where the generated functions say that `error` is one. `status` 0: there was no answer at all, `cause` says why.
 */
export class ProblemError extends Error implements ProblemBody {
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

  constructor(problem: ProblemBody, options: { cause?: unknown; retryAfter?: number | undefined } = {}) {
    super(`${problem.code}: ${problem.detail}`, { cause: options.cause });
    this.name = "ProblemError";
    this.type = problem.type ?? "about:blank";
    this.title = problem.title;
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.trace_id = problem.trace_id ?? null;
    this.params = problem.params ?? {};
    this.errors = problem.errors ?? [];
    this.retryAfter = options.retryAfter;
  }

  /** The same request, with the same Idempotency-Key, may succeed when it is sent again. */
  get repeatable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
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
export function connect({ baseUrl, token, fetch }: Connection): Client {
  const client = createClient({
    baseUrl,
    ...(token && { auth: token }),
    ...(fetch && { fetch }),
  });
  client.interceptors.error.use((error, response) => problemOf(error, response));
  return client;
}

/** What a problem has that nobody at the platform has told of. */
const BARE = { type: "about:blank", trace_id: null, params: {}, errors: [] };

function problemOf(error: unknown, response: Response | undefined): unknown {
  if (response === undefined) {
    if (error instanceof DOMException && error.name === "AbortError") return error;
    const problem = { ...BARE, title: "No answer", status: 0, code: "no_answer", detail: "the platform cannot be reached" };
    return new ProblemError(problem, { cause: error });
  }
  const seconds = Number(response.headers.get("retry-after") ?? NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  return new ProblemError(isProblem(error) ? error : unreadable(response), { cause: error, retryAfter });
}

function isProblem(value: unknown): value is ProblemBody {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}

/** Something between us and the platform answered, a proxy say. */
function unreadable(response: Response): ProblemBody {
  return {
    ...BARE,
    title: response.statusText || `Status ${response.status}`,
    status: response.status,
    code: "unreadable_answer",
    detail: `an answer with status ${response.status} that is not the platform's`,
    trace_id: response.headers.get("x-trace-id"),
  };
}
