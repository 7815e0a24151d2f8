/**
 * What changes while a page is open: the platform's stream of events (GET /v1/stream). A page says what it watches, and
 * is called when something of that has happened; what it shows, it reads anew.
 */

import { signal } from "@preact/signals";
import type { FeedEvent, StreamEventsData } from "@tradewind/client";
import { useEffect, useRef } from "preact/hooks";
import { client } from "./api";

/** False while the platform does not answer. What is on the page stays readable. */
export const connected = signal(true);

type Watched = NonNullable<StreamEventsData["query"]>;

const TOGETHER_MS = 300; // events of one step come close behind each other
const AGAIN_MS = [1_000, 2_000, 5_000];

/** Calls back soon after every event that is watched, and after a gap in what was heard. Gives the way to stop. */
export function watch(query: Watched, happened: () => void): () => void {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => (timer ??= setTimeout(() => ((timer = undefined), happened()), TOGETHER_MS));
  void listen(query, abort.signal, tell);
  return () => {
    abort.abort();
    clearTimeout(timer);
  };
}

async function listen(query: Watched, signal: AbortSignal, tell: () => void): Promise<void> {
  let last: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    let opened = false;
    const { stream } = await client.sse.get<FeedEvent>({
      url: "/v1/stream",
      security: [{ scheme: "bearer", type: "http" }],
      query,
      headers: last === undefined ? {} : { "Last-Event-ID": last },
      signal,
      sseMaxRetryAttempts: 1,
      fetch: async (...request) => {
        const response = await fetch(...request);
        opened = response.ok;
        if (opened) {
          connected.value = true;
          if (failures > 0) tell();
          failures = 0;
        }
        return response;
      },
      onSseEvent: ({ id, event }) => {
        last = id ?? last;
        if (event) tell(); // `reset` too: something was missed
      },
    });
    try {
      for await (const _ of stream); // the events are told above, with their ids
    } catch {
      // the connection was cut: it is opened again below
    }
    if (signal.aborted) return;
    if (!opened) connected.value = ++failures < 2;
    await pause(AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)] ?? 0, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

/** Watches as long as the page is open. */
export function useWatch(query: Watched, happened: () => void): void {
  const latest = useRef(happened);
  latest.current = happened;
  useEffect(() => watch(query, () => latest.current()), [JSON.stringify(query)]);
}
