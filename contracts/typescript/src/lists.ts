interface Answer<Item> {
  data: { items: Item[]; next_cursor?: string | null };
}

/**
 * Every item of a list, page by page as they are taken:
 * `for await (const order of items((cursor) => listOrders({ client, query: { cursor }, throwOnError: true })))`
 */
export async function* items<Item>(page: (cursor: string | null) => Promise<Answer<Item>>): AsyncGenerator<Item> {
  let cursor: string | null = null;
  do {
    const { data }: Answer<Item> = await page(cursor);
    yield* data.items;
    cursor = data.next_cursor ?? null;
  } while (cursor !== null);
}
