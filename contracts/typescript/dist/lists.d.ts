interface Answer<Item> {
    data: {
        items: Item[];
        next_cursor?: string | null;
    };
}
/**
 * Every item of a list, page by page as they are taken:
 * `for await (const order of items((cursor) => listOrders({ client, query: { cursor }, throwOnError: true })))`
 */
export declare function items<Item>(page: (cursor: string | null) => Promise<Answer<Item>>): AsyncGenerator<Item>;
export {};
