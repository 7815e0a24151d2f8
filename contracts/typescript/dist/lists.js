/**
 * Every item of a list, page by page as they are taken:
 * `for await (const order of items((cursor) => listOrders({ client, query: { cursor }, throwOnError: true })))`
 */
export async function* items(page) {
    let cursor = null;
    do {
        const { data } = await page(cursor);
        yield* data.items;
        cursor = data.next_cursor ?? null;
    } while (cursor !== null);
}
