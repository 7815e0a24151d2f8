/** Reading: one answer, or a list page by page. What is there stays shown while it is read again. */

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ProblemError } from "@tradewind/client";
import { isAborted, problemOf } from "./api";

export interface Loaded<Data> {
  data: Data | undefined;
  problem: ProblemError | undefined;
  loading: boolean;
  reload: () => void;
  /** Take an answer that an action has brought. */
  set: (data: Data) => void;
}

/** `keys` say what is read: when one changes, it is read anew, and what was shown of the old is gone. */
export function useLoad<Data>(
  read: (signal: AbortSignal) => Promise<{ data: Data }>,
  keys: readonly unknown[],
): Loaded<Data> {
  const [state, setState] = useState<{ key: string; data?: Data; problem?: ProblemError; loading: boolean }>({
    key: "",
    loading: true,
  });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(keys);
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    const abort = new AbortController();
    setState((old) => (old.key === key ? { ...old, loading: true } : { key, loading: true }));
    latest.current(abort.signal).then(
      ({ data }) => !abort.signal.aborted && setState({ key, data, loading: false }),
      (error: unknown) => {
        if (abort.signal.aborted || isAborted(error)) return;
        setState((old) => ({ ...old, key, problem: problemOf(error), loading: false }));
      },
    );
    return () => abort.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound((value) => value + 1), []);
  const set = useCallback((data: Data) => setState({ key, data, loading: false }), [key]);
  const mine = state.key === key ? state : undefined;
  return { data: mine?.data, problem: mine?.problem, loading: mine?.loading ?? true, reload, set };
}

/** Reads again soon, while something that has been read is on its way. */
export function useAgain(still: boolean, { data, reload }: { data: unknown; reload: () => void }, ms = 2_000): void {
  useEffect(() => {
    if (!still) return;
    const timer = setTimeout(reload, ms);
    return () => clearTimeout(timer);
  }, [still, data]);
}

export interface Page<Item> {
  items: Item[];
  next_cursor?: string | null;
}

export interface Listed<Item> {
  items: Item[] | undefined;
  problem: ProblemError | undefined;
  loading: boolean;
  /** The next page; undefined on the last. */
  more: (() => void) | undefined;
  reload: () => void;
}

export function useList<Item>(
  read: (cursor: string | null, signal: AbortSignal) => Promise<{ data: Page<Item> }>,
  keys: readonly unknown[],
): Listed<Item> {
  const first = useLoad((signal) => read(null, signal), keys);
  const [rest, setRest] = useState<{ of: unknown; items: Item[]; cursor: string | null } | undefined>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | undefined>();
  const mine = rest !== undefined && rest.of === first.data ? rest : undefined;
  const cursor = mine ? mine.cursor : (first.data?.next_cursor ?? null);

  const more = () => {
    if (busy || cursor === null) return;
    setBusy(true);
    setProblem(undefined);
    read(cursor, new AbortController().signal)
      .then(
        ({ data }) =>
          setRest({ of: first.data, items: [...(mine?.items ?? []), ...data.items], cursor: data.next_cursor ?? null }),
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  return {
    items: first.data && [...first.data.items, ...(mine?.items ?? [])],
    problem: first.problem ?? problem,
    loading: first.loading || busy,
    more: cursor === null ? undefined : more,
    reload: first.reload,
  };
}
