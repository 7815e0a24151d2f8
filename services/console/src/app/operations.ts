/** What takes its time: an import or an export, followed until it has ended. */

import { getOperation, type Operation } from "@tradewind/client";
import { ask, client } from "./api";
import { useAgain, useLoad, type Loaded } from "./load";

const RUNNING = ["queued", "running"];
const AGAIN_MS = 1_000;

export function isRunning(operation: Operation): boolean {
  return RUNNING.includes(operation.state);
}

export function useOperation(id: string): Loaded<Operation> {
  const found = useLoad((signal) => getOperation({ ...ask, path: { operation_id: id }, signal }), [id]);
  useAgain(found.data !== undefined && isRunning(found.data), found, AGAIN_MS);
  return found;
}

/** Fetched, not linked: a link could not say who asks. */
export async function saveFile(href: string, filename: string): Promise<void> {
  const { data } = await client.get<{ 200: Blob }, unknown, true>({
    url: href,
    parseAs: "blob",
    throwOnError: true,
    security: [{ scheme: "bearer", type: "http" }],
  });
  const address = URL.createObjectURL(data);
  const link = document.createElement("a");
  link.href = address;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(address);
}
