export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};
/**
 * AccountOut
 */
export type AccountOut = {
    /**
     * Account
     */
    account: string;
    balance: Money;
};
/**
 * AddressAccess
 *
 * One reading of an order's address by another service. The address itself is not in the log.
 */
export type AddressAccess = {
    /**
     * Id
     *
     * of the request; each is answered once
     */
    id: string;
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Service
     *
     * who asked
     */
    service: string;
    /**
     * Purpose
     *
     * for what
     */
    purpose: 'label' | 'customs' | 'reply';
    /**
     * At
     */
    at: string;
    /**
     * Trace Id
     *
     * finds the request in logs and traces
     */
    trace_id: string | null;
};
/**
 * AddressAccessesExport
 *
 * A file of address accesses.
 */
export type AddressAccessesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: AddressAccessesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'order_id' | 'service' | 'purpose' | 'at' | 'trace_id'> | null;
};
/**
 * AddressAccessesFilters
 */
export type AddressAccessesFilters = {
    /**
     * Order Id
     *
     * only readings of this order's address
     */
    order_id?: string | null;
    /**
     * Service
     *
     * only by this service
     */
    service?: string | null;
    /**
     * Purpose
     *
     * only for this purpose
     */
    purpose?: 'label' | 'customs' | 'reply' | null;
};
/**
 * AddressIn
 *
 * Stays in the order service; only country and postal code travel.
 */
export type AddressIn = {
    /**
     * Name
     */
    name?: string | null;
    /**
     * Line1
     */
    line1?: string | null;
    /**
     * Line2
     */
    line2?: string | null;
    /**
     * City
     */
    city?: string | null;
    /**
     * Region
     */
    region?: string | null;
    /**
     * Postal Code
     */
    postal_code?: string | null;
    /**
     * Country
     */
    country?: string | null;
    /**
     * Email
     */
    email?: string | null;
    /**
     * Phone
     */
    phone?: string | null;
};
/**
 * AllocationOut
 *
 * Units of a SKU in one warehouse that were set aside for the order, and what became of them.
 */
export type AllocationOut = {
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Country
     */
    country: string;
    /**
     * Sku
     */
    sku: string;
    /**
     * Open
     *
     * still set aside
     */
    open: number;
    /**
     * Shipped
     *
     * left the warehouse
     */
    shipped: number;
    /**
     * Released
     *
     * given back
     */
    released: number;
};
/**
 * ApiKeyOut
 *
 * An API key, without what opens anything.
 */
export type ApiKeyOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Prefix
     *
     * the key begins with tw_ and this; its subject is key: and this
     */
    prefix: string;
    /**
     * Name
     */
    name: string;
    /**
     * State
     *
     * whether it works
     */
    state: 'active' | 'expired' | 'revoked';
    /**
     * Scopes
     */
    scopes: Array<string>;
    /**
     * Channels
     *
     * it is limited to these; null: it is not limited
     */
    channels: Array<string> | null;
    /**
     * Warehouses
     *
     * it is limited to these; null: it is not limited
     */
    warehouses: Array<string> | null;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Expires At
     */
    expires_at: string;
    /**
     * Rotated At
     *
     * when it got the secret that it has now; null: when it was made
     */
    rotated_at: string | null;
    /**
     * Previous Until
     *
     * until when the secret before that works; null: it does not
     */
    previous_until: string | null;
    /**
     * Revoked At
     */
    revoked_at: string | null;
    /**
     * Last Used At
     *
     * to the minute, and known a little later; null: not yet
     */
    last_used_at: string | null;
};
/**
 * ApiKeyShown
 *
 * The only answer that has the key.
 */
export type ApiKeyShown = {
    /**
     * Id
     */
    id: string;
    /**
     * Prefix
     *
     * the key begins with tw_ and this; its subject is key: and this
     */
    prefix: string;
    /**
     * Name
     */
    name: string;
    /**
     * State
     *
     * whether it works
     */
    state: 'active' | 'expired' | 'revoked';
    /**
     * Scopes
     */
    scopes: Array<string>;
    /**
     * Channels
     *
     * it is limited to these; null: it is not limited
     */
    channels: Array<string> | null;
    /**
     * Warehouses
     *
     * it is limited to these; null: it is not limited
     */
    warehouses: Array<string> | null;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Expires At
     */
    expires_at: string;
    /**
     * Rotated At
     *
     * when it got the secret that it has now; null: when it was made
     */
    rotated_at: string | null;
    /**
     * Previous Until
     *
     * until when the secret before that works; null: it does not
     */
    previous_until: string | null;
    /**
     * Revoked At
     */
    revoked_at: string | null;
    /**
     * Last Used At
     *
     * to the minute, and known a little later; null: not yet
     */
    last_used_at: string | null;
    /**
     * Key
     *
     * for Authorization: Bearer. It is shown once and stored nowhere: null in the answer to a request that is repeated with its Idempotency-Key. Whose first answer was lost rotates the key without an overlap
     */
    key: string | null;
};
/**
 * AttemptOut
 */
export type AttemptOut = {
    /**
     * Number
     */
    number: number;
    /**
     * At
     */
    at: string;
    /**
     * Status
     *
     * of the answer; null: there was none
     */
    status: number | null;
    /**
     * Took Ms
     */
    took_ms: number | null;
    /**
     * Error
     */
    error: string | null;
    /**
     * Answer
     *
     * how the answer's body begins
     */
    answer: string | null;
};
/**
 * AuditEntries
 *
 * Newest first. `next_cursor` is null on the last page.
 */
export type AuditEntries = {
    /**
     * Items
     */
    items: Array<AuditEntry>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * Unavailable
     *
     * services that did not answer: their entries are not on this page, and come on a later one
     */
    unavailable: Array<string>;
};
/**
 * AuditEntry
 *
 * A row that was changed by a privileged operation. Personal values are digests (`hmac:KEY:…`: equal ones of one
 * key are equal values), and of secrets it only says that they changed.
 */
export type AuditEntry = {
    /**
     * Id
     */
    id: string;
    /**
     * Service
     */
    service: string;
    /**
     * At
     */
    at: string;
    /**
     * Transaction
     *
     * entries of one service with the same one were made together
     */
    transaction: string;
    /**
     * Actor
     *
     * the subject of the token, or of the API key
     */
    actor: string;
    /**
     * Roles
     *
     * of the actor; an API key has none
     */
    roles: Array<string>;
    /**
     * Scope
     *
     * that the operation asked for
     */
    scope: string;
    /**
     * Operation
     *
     * operation id; what a file changes has that of its import
     */
    operation: string;
    /**
     * Address
     *
     * where the request came from
     */
    address: string | null;
    /**
     * Agent
     *
     * the request's User-Agent
     */
    agent: string | null;
    /**
     * Trace Id
     */
    trace_id: string | null;
    /**
     * Object
     *
     * what was changed
     */
    object: string;
    /**
     * Object Id
     *
     * its id; of what belongs to something, that first
     */
    object_id: string;
    /**
     * Action
     */
    action: 'insert' | 'update' | 'delete';
    /**
     * Before
     *
     * what changed, as it was; null: there was nothing
     */
    before: {
        [key: string]: unknown;
    } | null;
    /**
     * After
     *
     * the same as it is since; null: it is gone
     */
    after: {
        [key: string]: unknown;
    } | null;
};
/**
 * AuthorisationOut
 */
export type AuthorisationOut = {
    /**
     * Reference
     */
    reference: string;
    amount: Money;
    captured: Money;
    /**
     * At
     */
    at: string;
};
/**
 * BadDebt
 *
 * An amount that will not be paid; a negative one takes that back.
 */
export type BadDebt = {
    /**
     * Reference
     */
    reference: string;
    amount: Money;
    /**
     * Order Id
     */
    order_id?: string | null;
};
/**
 * BalanceOut
 *
 * Units. available = on_hand - reserved; only sellable stock can be reserved.
 */
export type BalanceOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Country
     */
    country: string;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged';
    /**
     * On Hand
     */
    on_hand: number;
    /**
     * Reserved
     */
    reserved: number;
    /**
     * Available
     */
    available: number;
    /**
     * Owed
     *
     * have left in voided parcels when they were promised to others: on_hand still has them, as many orders are short, and they are booked out of what becomes free next
     */
    owed: number;
    /**
     * Reorder Point
     */
    reorder_point: number | null;
    /**
     * Low
     *
     * available is at or below the reorder point
     */
    low: boolean;
    /**
     * Updated At
     *
     * when it was changed last
     */
    updated_at: string;
};
/**
 * Body_import_costs
 */
export type BodyImportCosts = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, shopify, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_orders
 */
export type BodyImportOrders = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, shopify, woocommerce, amazon-all-orders, amazon-order-report, ebay, etsy, magento, prestashop, online-retail; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_prices
 */
export type BodyImportPrices = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, shopify, shopify-old, woocommerce, amazon-price-quantity, amazon-listings, ebay, ebay-active-listings, magento, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_products
 */
export type BodyImportProducts = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, shopify, woocommerce, amazon-listings, ebay, magento, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_stocks
 */
export type BodyImportStocks = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, shopify-inventory; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_tariffs
 */
export type BodyImportTariffs = {
    /**
     * File
     *
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * Profile
     *
     * what the file's columns mean: tradewind, express-sheet, parcel-sheet-de, china-line; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * Dry Run
     *
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Booked
 */
export type Booked = {
    /**
     * Reference
     */
    reference: string;
    /**
     * Status
     */
    status: 'booked' | 'known';
};
/**
 * Booking
 */
export type Booking = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Tracking Number
     */
    tracking_number: string;
};
/**
 * BookingAsked
 *
 * The carrier is asked over a network. The number is at the shipment when it has answered.
 */
export type BookingAsked = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Dead
     *
     * it has refused, or failed too often: nobody asks any more until a person decides
     */
    dead: boolean;
    /**
     * Error
     *
     * what the carrier has said last
     */
    error: string | null;
};
/**
 * Bulk
 */
export type Bulk = {
    /**
     * Items
     */
    items: Array<BulkProduct>;
};
/**
 * BulkProduct
 *
 * Found by its SKUs: a known one changes its product, else a new product is made.
 */
export type BulkProduct = {
    /**
     * Category
     */
    category?: string | null;
    /**
     * Brand
     */
    brand?: string | null;
    /**
     * Default Locale
     *
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * Titles
     *
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * Descriptions
     *
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    /**
     * Image Urls
     */
    image_urls?: Array<string>;
    /**
     * Attributes
     *
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    /**
     * Variants
     */
    variants: Array<VariantData>;
    /**
     * Activate
     *
     * for sale at once; false when absent
     */
    activate?: boolean;
};
/**
 * BulkResult
 */
export type BulkResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Id
     *
     * of the product; null when the item failed
     */
    id: string | null;
    /**
     * Product Status
     */
    product_status: 'draft' | 'active' | 'retired' | null;
    /**
     * Version
     *
     * the product's ETag
     */
    version: number | null;
};
/**
 * BulkReturn
 */
export type BulkReturn = {
    /**
     * Order Id
     */
    order_id?: string | null;
    /**
     * Reference
     *
     * your document's number; the same one opens once
     */
    reference?: string | null;
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * Currency
     */
    currency?: string | null;
    /**
     * Lines
     */
    lines: Array<NewReturnLine>;
    /**
     * Requested At
     */
    requested_at?: string | null;
    /**
     * also approve, mark in transit and receive it
     */
    receive?: WholeReceipt | null;
};
/**
 * BulkReturnResult
 */
export type BulkReturnResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Reference
     */
    reference: string | null;
    /**
     * Return Id
     *
     * also of a return that is known, or different
     */
    return_id: string | null;
    /**
     * State
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed' | null;
};
/**
 * BulkReturns
 */
export type BulkReturns = {
    /**
     * Items
     */
    items: Array<BulkReturn>;
};
/**
 * Caller
 *
 * Whom the token belongs to, and what it may do.
 */
export type Caller = {
    /**
     * Subject
     */
    subject: string;
    /**
     * Roles
     *
     * sorted; also those that mean nothing here
     */
    roles: Array<string>;
    /**
     * Scopes
     *
     * sorted
     */
    scopes: Array<string>;
    /**
     * Locale
     *
     * of the token's claim `locale` where it says one of these, else by Accept-Language
     */
    locale: 'en' | 'zh';
    /**
     * Channels
     *
     * it is limited to these, sorted; null: to none
     */
    channels: Array<string> | null;
    /**
     * Warehouses
     *
     * it is limited to these, sorted; null: to none
     */
    warehouses: Array<string> | null;
    /**
     * Expires At
     *
     * when the token stops being accepted; of an API key, when it is looked up again at the latest
     */
    expires_at: string;
};
/**
 * CancelIn
 */
export type CancelIn = {
    /**
     * Reason
     */
    reason: string;
    /**
     * Reference
     *
     * the cancelling document, e.g. a credit note
     */
    reference?: string | null;
};
/**
 * CandidateOut
 *
 * A service that goes there. `verdict` says why it was not chosen; price is null when the parcel is too heavy.
 */
export type CandidateOut = {
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Service
     */
    service: string;
    /**
     * Zone
     */
    zone: string;
    /**
     * Rate Card Id
     */
    rate_card_id: number | null;
    /**
     * Volumetric Weight G
     */
    volumetric_weight_g: number | null;
    /**
     * Chargeable Weight G
     */
    chargeable_weight_g: number;
    price: Money | null;
    /**
     * Transit Days
     */
    transit_days: number;
    /**
     * Promised By
     */
    promised_by: string;
    /**
     * Verdict
     */
    verdict: 'chosen' | 'dearer' | 'slower' | 'tie' | 'too_slow' | 'too_heavy';
    /**
     * Country Zone
     *
     * the destination is a territory of its own, for which the carrier has no zone: this is its price for the country
     */
    country_zone: boolean;
};
/**
 * CarrierOut
 */
export type CarrierOut = {
    /**
     * Code
     */
    code: string;
    /**
     * Labels
     *
     * its name by language; of a carrier that is booked by hand, its code
     */
    labels: {
        [key: string]: string;
    };
    /**
     * Booked By Hand
     *
     * its tracking numbers come with the hand-over, and its labels from where it was booked
     */
    booked_by_hand: boolean;
};
/**
 * Changes[BalanceOut]
 */
export type ChangesBalanceOut = {
    /**
     * Items
     */
    items: Array<BalanceOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[CostOut]
 */
export type ChangesCostOut = {
    /**
     * Items
     */
    items: Array<CostOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[FeeOut]
 */
export type ChangesFeeOut = {
    /**
     * Items
     */
    items: Array<FeeOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[MovementOut]
 */
export type ChangesMovementOut = {
    /**
     * Items
     */
    items: Array<MovementOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[OrderLine]
 */
export type ChangesOrderLine = {
    /**
     * Items
     */
    items: Array<OrderLine>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[OrderSummary]
 */
export type ChangesOrderSummary = {
    /**
     * Items
     */
    items: Array<OrderSummary>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[ParcelLine]
 */
export type ChangesParcelLine = {
    /**
     * Items
     */
    items: Array<ParcelLine>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[PriceOut]
 */
export type ChangesPriceOut = {
    /**
     * Items
     */
    items: Array<PriceOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[ProductSummary]
 */
export type ChangesProductSummary = {
    /**
     * Items
     */
    items: Array<ProductSummary>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[ReturnSummary]
 */
export type ChangesReturnSummary = {
    /**
     * Items
     */
    items: Array<ReturnSummary>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[ReturnedLine]
 */
export type ChangesReturnedLine = {
    /**
     * Items
     */
    items: Array<ReturnedLine>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[Shipment]
 */
export type ChangesShipment = {
    /**
     * Items
     */
    items: Array<Shipment>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Changes[TicketOut]
 */
export type ChangesTicketOut = {
    /**
     * Items
     */
    items: Array<TicketOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * As Of
     *
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ChannelSeen
 */
export type ChannelSeen = {
    /**
     * Channel
     */
    channel: string;
    /**
     * Has Orders
     */
    has_orders: boolean;
};
/**
 * ChargeIn
 *
 * Postage, fees, discounts (a negative price).
 */
export type ChargeIn = {
    /**
     * Code
     */
    code: string;
    /**
     * Description
     */
    description?: string;
    /**
     * Quantity
     *
     * units; 1 when absent
     */
    quantity?: number;
    unit_price: Money;
};
/**
 * ChargeOut
 */
export type ChargeOut = {
    /**
     * Line No
     */
    line_no: number;
    /**
     * Code
     */
    code: string;
    /**
     * Description
     */
    description: string;
    /**
     * Quantity
     */
    quantity: number;
    unit_price: Money;
};
/**
 * CloseIn
 */
export type CloseIn = {
    /**
     * Reason
     */
    reason: string;
};
/**
 * CloseReturn
 */
export type CloseReturn = {
    /**
     * Reason
     */
    reason: string;
};
/**
 * CostOut
 */
export type CostOut = {
    /**
     * Id
     *
     * identifies the row
     */
    id: number;
    /**
     * Sku
     */
    sku: string;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * the sum of the components, per unit
     */
    landed: FineMoney;
    purchase: FineMoney;
    freight: FineMoney;
    duty: FineMoney;
    inbound: FineMoney;
    other: FineMoney;
    /**
     * Source
     */
    source: string | null;
    /**
     * Recorded By
     */
    recorded_by: string;
    /**
     * Recorded At
     */
    recorded_at: string;
};
/**
 * CostsExport
 *
 * A file of costs.
 */
export type CostsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: CostsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'sku' | 'valid_from' | 'landed.amount' | 'landed.currency' | 'purchase.amount' | 'purchase.currency' | 'freight.amount' | 'freight.currency' | 'duty.amount' | 'duty.currency' | 'inbound.amount' | 'inbound.currency' | 'other.amount' | 'other.currency' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * CostsFilters
 */
export type CostsFilters = {
    /**
     * Sku
     *
     * only of this SKU
     */
    sku?: Array<string> | null;
    /**
     * On
     *
     * only what holds that day, instead of all rows
     */
    on?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * Counts
 *
 * created, changed; unchanged: it says what is stored; known: it was done before; different: something else was
 * done under this number before, and nothing has changed; refused: nothing has changed.
 */
export type Counts = {
    /**
     * Created
     */
    created: number;
    /**
     * Changed
     */
    changed: number;
    /**
     * Unchanged
     */
    unchanged: number;
    /**
     * Known
     */
    known: number;
    /**
     * Different
     */
    different: number;
    /**
     * Refused
     */
    refused: number;
};
/**
 * CreatedWebhook
 *
 * The only answer that has the secret.
 */
export type CreatedWebhook = {
    /**
     * Id
     */
    id: string;
    /**
     * Url
     */
    url: string;
    /**
     * Description
     */
    description: string;
    /**
     * Types
     *
     * none: all that the scopes of who made it allow
     */
    types: Array<string>;
    filters: FiltersOut;
    /**
     * State
     */
    state: 'enabled' | 'disabled';
    /**
     * Disabled Reason
     *
     * failing: nothing was taken for three days; gone: it answered 410
     */
    disabled_reason: 'failing' | 'gone' | 'by_hand' | null;
    /**
     * Failing Since
     *
     * nothing was taken since; null: all is well
     */
    failing_since: string | null;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Updated At
     */
    updated_at: string;
    /**
     * Secret
     *
     * Standard Webhooks signs with it
     */
    secret: string;
};
/**
 * Declaration
 *
 * What customs are told. Absent inside a territory, and while the parcel is held.
 */
export type Declaration = {
    /**
     * Content Type
     */
    content_type: 'MERCHANDISE';
    /**
     * Incoterm
     */
    incoterm: 'DAP' | 'DDP';
    value: Money;
    /**
     * Lines
     */
    lines: Array<DeclarationLine>;
};
/**
 * DeclarationLine
 */
export type DeclarationLine = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Hs Code
     */
    hs_code: string;
    /**
     * Country Of Origin
     */
    country_of_origin: string;
    /**
     * Description
     */
    description: string;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * value / quantity, to six digits
     */
    unit_value: FineMoney;
    /**
     * of the line: what was paid for these units
     */
    value: Money;
    /**
     * Net Weight G
     *
     * of the line
     */
    net_weight_g: number;
};
/**
 * DeliveryDetail
 */
export type DeliveryDetail = {
    /**
     * Id
     */
    id: string;
    /**
     * Event Id
     */
    event_id: string;
    /**
     * Type
     */
    type: string;
    /**
     * Subject
     */
    subject: string;
    /**
     * Cursor
     *
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    /**
     * State
     */
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    /**
     * Attempts
     */
    attempts: number;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Ended At
     */
    ended_at: string | null;
    /**
     * Tries
     */
    tries: Array<AttemptOut>;
    /**
     * Request
     *
     * the body that is sent; null when the event is no longer kept
     */
    request: unknown;
};
/**
 * DeliveryOut
 *
 * One event to one webhook. failed: it was given up after three days, or its receiver is gone; cancelled: the
 * webhook was disabled before.
 */
export type DeliveryOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Event Id
     */
    event_id: string;
    /**
     * Type
     */
    type: string;
    /**
     * Subject
     */
    subject: string;
    /**
     * Cursor
     *
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    /**
     * State
     */
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    /**
     * Attempts
     */
    attempts: number;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Ended At
     */
    ended_at: string | null;
};
/**
 * DerivationInput
 */
export type DerivationInput = {
    /**
     * Name
     */
    name: string;
    /**
     * Value
     */
    value: string;
    /**
     * Unit
     *
     * a currency, a pair of them, or %
     */
    unit: string;
    /**
     * Source
     */
    source: string;
    /**
     * On
     *
     * valid from that day; of a rate, its day
     */
    on: string;
};
/**
 * DerivationStep
 */
export type DerivationStep = {
    /**
     * Name
     */
    name: string;
    /**
     * Formula
     */
    formula: string;
    /**
     * Value
     *
     * exact up to the last step, shown with ten digits
     */
    value: string;
};
/**
 * DestinationIn
 *
 * Where an order goes that is on its way to somebody.
 */
export type DestinationIn = {
    /**
     * Name
     */
    name?: string | null;
    /**
     * Line1
     */
    line1?: string | null;
    /**
     * Line2
     */
    line2?: string | null;
    /**
     * City
     */
    city?: string | null;
    /**
     * Region
     */
    region?: string | null;
    /**
     * Postal Code
     */
    postal_code?: string | null;
    /**
     * Country
     *
     * ISO 3166-1 alpha-2
     */
    country: string;
    /**
     * Email
     */
    email?: string | null;
    /**
     * Phone
     */
    phone?: string | null;
};
/**
 * DevelopmentToken
 */
export type DevelopmentToken = {
    /**
     * Token
     *
     * a JWT, for Authorization: Bearer
     */
    token: string;
    /**
     * Expires At
     */
    expires_at: string;
    /**
     * Role
     */
    role: 'product_manager' | 'operations' | 'market_analyst' | 'supply_chain' | 'customer_service' | 'finance' | 'auditor' | 'system' | 'admin';
};
/**
 * DiscardRequest
 */
export type DiscardRequest = {
    /**
     * Reason
     */
    reason: string;
};
/**
 * DispatchItem
 */
export type DispatchItem = {
    /**
     * Tracking Number
     */
    tracking_number?: string | null;
    /**
     * Shipment Id
     */
    shipment_id: string;
};
/**
 * DispatchRequests
 */
export type DispatchRequests = {
    /**
     * Items
     */
    items: Array<DispatchItem>;
};
/**
 * DispatchResult
 *
 * changed: handed over now. known: it had been, under this number. different: it had been, under another one.
 */
export type DispatchResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Shipment Id
     */
    shipment_id: string | null;
    /**
     * Tracking Number
     */
    tracking_number: string | null;
};
/**
 * Dispatched
 */
export type Dispatched = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * State
     */
    state: 'dispatched';
    /**
     * Tracking Number
     */
    tracking_number: string;
};
/**
 * Document
 *
 * What caused the movement.
 */
export type Document = {
    /**
     * Type
     */
    type: string;
    /**
     * Id
     */
    id: string;
};
/**
 * Entries
 */
export type Entries = {
    /**
     * Name
     */
    name: string;
    /**
     * About
     */
    about: string;
    /**
     * Locale
     *
     * the language of `label`
     */
    locale: 'en' | 'zh';
    /**
     * Items
     */
    items: Array<Entry>;
};
/**
 * Entry
 */
export type Entry = {
    /**
     * Code
     */
    code: string;
    /**
     * Label
     *
     * its name in the language that is asked for
     */
    label: string;
    /**
     * Labels
     *
     * by language: en and zh
     */
    labels: {
        [key: string]: string;
    };
    /**
     * Digits
     *
     * of a currency: behind the point, by ISO 4217
     */
    digits: number | null;
};
/**
 * EntryOut
 *
 * `amount` is put on `debit` and taken from `credit`.
 */
export type EntryOut = {
    /**
     * Kind
     */
    kind: 'sold' | 'collected' | 'captured' | 'cancelled' | 'refunded' | 'bad_debt';
    /**
     * Reference
     */
    reference: string;
    /**
     * Debit
     */
    debit: string;
    /**
     * Credit
     */
    credit: string;
    amount: Money;
    /**
     * At
     */
    at: string;
};
/**
 * EventTypeDetail
 */
export type EventTypeDetail = {
    /**
     * Type
     */
    type: string;
    /**
     * Description
     */
    description: string;
    /**
     * Version
     *
     * of its schema
     */
    version: number;
    /**
     * Source
     *
     * who emits it
     */
    source: string;
    /**
     * Subject
     *
     * the field of its data that says what it is about
     */
    subject: string;
    /**
     * Scope
     *
     * what one needs to hear it
     */
    scope: string;
    /**
     * Url
     *
     * of its schema and examples
     */
    url: string;
    /**
     * Data Schema
     *
     * JSON Schema 2020-12 of `data`
     */
    data_schema: {
        [key: string]: unknown;
    };
    /**
     * Examples
     *
     * of `data`
     */
    examples: Array<{
        [key: string]: unknown;
    }>;
};
/**
 * EventTypeOut
 */
export type EventTypeOut = {
    /**
     * Type
     */
    type: string;
    /**
     * Description
     */
    description: string;
    /**
     * Version
     *
     * of its schema
     */
    version: number;
    /**
     * Source
     *
     * who emits it
     */
    source: string;
    /**
     * Subject
     *
     * the field of its data that says what it is about
     */
    subject: string;
    /**
     * Scope
     *
     * what one needs to hear it
     */
    scope: string;
    /**
     * Url
     *
     * of its schema and examples
     */
    url: string;
};
/**
 * EventTypes
 */
export type EventTypes = {
    /**
     * Items
     */
    items: Array<EventTypeOut>;
};
/**
 * EventsExport
 *
 * A file of events.
 */
export type EventsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: EventsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'specversion' | 'id' | 'source' | 'type' | 'subject' | 'time' | 'dataschema' | 'datacontenttype' | 'cursor' | 'sequence' | 'correlationid' | 'causationid' | 'traceparent' | 'data'> | null;
};
/**
 * EventsFilters
 */
export type EventsFilters = {
    /**
     * Type
     *
     * only these; may be repeated
     */
    type?: Array<string>;
    /**
     * Time From
     *
     * only what happened at or after this instant
     */
    time_from?: string | null;
    /**
     * Time To
     *
     * only what happened before this instant
     */
    time_to?: string | null;
};
/**
 * Explained
 */
export type Explained = {
    /**
     * Sku
     */
    sku: string;
    /**
     * At
     */
    at: string;
    /**
     * On Hand
     */
    on_hand: number;
    /**
     * Reserved
     */
    reserved: number;
    /**
     * Available
     */
    available: number;
    /**
     * Places
     */
    places: Array<Explanation>;
};
/**
 * Explanation
 *
 * Why the stock was what it was: per place the sums of all movements up to the instant, by kind.
 */
export type Explanation = {
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged';
    /**
     * On Hand
     */
    on_hand: number;
    /**
     * Reserved
     */
    reserved: number;
    /**
     * By Kind
     */
    by_kind: {
        [key: string]: {
            [key: string]: number;
        };
    };
};
/**
 * FeeOut
 */
export type FeeOut = {
    /**
     * Id
     *
     * identifies the row
     */
    id: number;
    /**
     * Channel
     */
    channel: string;
    /**
     * Category
     */
    category: string | null;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Currency
     */
    currency: string;
    /**
     * Referral Percent
     */
    referral_percent: string;
    referral_minimum: FineMoney;
    fixed: FineMoney;
    fulfilment: FineMoney;
    /**
     * Source
     */
    source: string | null;
    /**
     * Recorded By
     */
    recorded_by: string;
    /**
     * Recorded At
     */
    recorded_at: string;
};
/**
 * FeedEvent
 *
 * One event: a CloudEvent 1.0 in its JSON format, with where it stands.
 */
export type FeedEvent = {
    /**
     * Specversion
     */
    specversion: '1.0';
    /**
     * Id
     *
     * the same wherever and however often it is heard
     */
    id: string;
    /**
     * Source
     */
    source: string;
    /**
     * Type
     */
    type: string;
    /**
     * Subject
     *
     * its aggregate: an order's id, a SKU …
     */
    subject: string;
    /**
     * Time
     *
     * when it happened
     */
    time: string;
    /**
     * Dataschema
     *
     * where the schema of its data is
     */
    dataschema: string;
    /**
     * Datacontenttype
     */
    datacontenttype: 'application/json';
    /**
     * Cursor
     *
     * its place in the feed: what comes behind it is after=cursor
     */
    cursor: string;
    /**
     * Sequence
     *
     * counts the events of this source and subject, from 1 and without gaps: a number that is missing was not heard, one that is not larger was heard before
     */
    sequence: number;
    /**
     * Correlationid
     *
     * the event that began all this
     */
    correlationid: string | null;
    /**
     * Causationid
     *
     * the event that led to this one
     */
    causationid: string | null;
    /**
     * Traceparent
     *
     * W3C Trace Context of what it came from
     */
    traceparent: string | null;
    /**
     * Data
     *
     * as the schema says
     */
    data: {
        [key: string]: unknown;
    };
};
/**
 * FeedPage
 *
 * Events in the order of the feed. Ask on with `next_cursor`, which is there also when there are no events;
 * `has_more` tells that there are more already, of whatever type.
 */
export type FeedPage = {
    /**
     * Items
     */
    items: Array<FeedEvent>;
    /**
     * Next Cursor
     */
    next_cursor: string;
    /**
     * Has More
     */
    has_more: boolean;
};
/**
 * FeesExport
 *
 * A file of fees.
 */
export type FeesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: FeesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'channel' | 'category' | 'valid_from' | 'currency' | 'referral_percent' | 'referral_minimum.amount' | 'referral_minimum.currency' | 'fixed.amount' | 'fixed.currency' | 'fulfilment.amount' | 'fulfilment.currency' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * FeesFilters
 */
export type FeesFilters = {
    /**
     * Channel
     *
     * the sales channel's code
     */
    channel?: Array<string> | null;
    /**
     * On
     *
     * only what holds that day, instead of all rows
     */
    on?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * FieldError
 *
 * One rule that a field breaks. Decide by `code`, translate with `code` and `params`, show `detail`.
 */
export type FieldError = {
    /**
     * Pointer
     *
     * JSON pointer into the body (empty: all of it), or the parameter's name
     */
    pointer: string;
    /**
     * Code
     *
     * the rule, stable, for programs
     */
    code: string;
    /**
     * Detail
     */
    detail: string;
    /**
     * Params
     *
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * FieldOut
 */
export type FieldOut = {
    /**
     * Name
     */
    name: string;
    /**
     * Kind
     */
    kind: string;
    /**
     * Required
     */
    required: boolean;
    /**
     * Titles
     *
     * what its column may be called besides its name
     */
    titles: Array<string>;
    /**
     * Description
     */
    description: string;
    /**
     * Example
     */
    example: string;
};
/**
 * FileDescription
 *
 * What a file may contain, and the profiles that are known by name.
 */
export type FileDescription = {
    /**
     * Kind
     */
    kind: string;
    /**
     * About
     */
    about: string;
    /**
     * Fields
     */
    fields: Array<FieldOut>;
    /**
     * Default Profile
     */
    default_profile: string;
    /**
     * Profiles
     */
    profiles: {
        [key: string]: Profile;
    };
};
/**
 * Filters
 *
 * Only events that name one of these; of each kind that is given. An event that names none is not sent.
 */
export type Filters = {
    /**
     * Channels
     */
    channels?: Array<string>;
    /**
     * Warehouses
     */
    warehouses?: Array<string>;
    /**
     * Skus
     */
    skus?: Array<string>;
};
/**
 * FiltersOut
 */
export type FiltersOut = {
    /**
     * Channels
     */
    channels: Array<string>;
    /**
     * Warehouses
     */
    warehouses: Array<string>;
    /**
     * Skus
     */
    skus: Array<string>;
};
/**
 * FineMoney
 *
 * An amount in a currency, with up to six digits: a rate, a unit price that was derived from a total. What somebody
 * pays is `Money`. Arithmetic between two currencies is a ValueError, never a guess.
 */
export type FineMoney = {
    /**
     * Amount
     */
    amount: string;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * FloorOut
 */
export type FloorOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Market
     */
    market: string;
    /**
     * Vat Area
     *
     * the market, or the territory in it whose VAT applies
     */
    vat_area: string;
    /**
     * On
     */
    on: string;
    floor: Money;
    /**
     * Inputs
     */
    inputs: Array<DerivationInput>;
    /**
     * Steps
     */
    steps: Array<DerivationStep>;
    /**
     * the current price, if there is one
     */
    price: Money | null;
    /**
     * per unit at the current price, without VAT
     */
    contribution_margin: Money | null;
    /**
     * Breached
     *
     * the current price is below this floor
     */
    breached: boolean;
};
/**
 * GivenUp
 */
export type GivenUp = {
    /**
     * Reason
     */
    reason: string;
};
/**
 * HandReport
 *
 * What somebody knows of a parcel: from the carrier's website or on the phone.
 */
export type HandReport = {
    /**
     * Status
     */
    status: 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned' | 'lost';
    /**
     * At
     */
    at: string;
    /**
     * Note
     */
    note?: string | null;
};
/**
 * HoldCount
 *
 * `orders` stops at 10,000: `more` says that there are more than those.
 */
export type HoldCount = {
    /**
     * Hold
     */
    hold: 'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual';
    /**
     * Orders
     */
    orders: number;
    /**
     * More
     */
    more: boolean;
};
/**
 * HoldOut
 */
export type HoldOut = {
    /**
     * Kind
     */
    kind: 'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual';
    /**
     * Owner
     *
     * the role that has to act
     */
    owner: string;
    /**
     * Detail
     */
    detail: string;
    /**
     * Opened At
     */
    opened_at: string;
    /**
     * Due At
     */
    due_at: string;
    /**
     * Resolved At
     */
    resolved_at: string | null;
    /**
     * Resolved By
     */
    resolved_by: string | null;
};
/**
 * ItemResult
 *
 * What became of one item. created, changed; unchanged: it says what is stored; known: it was done before;
 * different: something else was done under this number or key before, and nothing has changed; failed: `code`,
 * `detail` and `errors` say why, and nothing has changed.
 */
export type ItemResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
};
/**
 * ItemResults[BulkResult]
 */
export type ItemResultsBulkResult = {
    /**
     * Items
     */
    items: Array<BulkResult>;
};
/**
 * ItemResults[BulkReturnResult]
 */
export type ItemResultsBulkReturnResult = {
    /**
     * Items
     */
    items: Array<BulkReturnResult>;
};
/**
 * ItemResults[DispatchResult]
 */
export type ItemResultsDispatchResult = {
    /**
     * Items
     */
    items: Array<DispatchResult>;
};
/**
 * ItemResults[ItemResult]
 */
export type ItemResultsItemResult = {
    /**
     * Items
     */
    items: Array<ItemResult>;
};
/**
 * ItemResults[MovementResult]
 */
export type ItemResultsMovementResult = {
    /**
     * Items
     */
    items: Array<MovementResult>;
};
/**
 * ItemResults[PlacedResult]
 */
export type ItemResultsPlacedResult = {
    /**
     * Items
     */
    items: Array<PlacedResult>;
};
/**
 * ItemResults[PriceResult]
 */
export type ItemResultsPriceResult = {
    /**
     * Items
     */
    items: Array<PriceResult>;
};
/**
 * ItemResults[RateCardResult]
 */
export type ItemResultsRateCardResult = {
    /**
     * Items
     */
    items: Array<RateCardResult>;
};
/**
 * JobProgress
 */
export type JobProgress = {
    /**
     * Done
     */
    done: number;
    /**
     * Of
     */
    of: number;
    /**
     * Note
     */
    note: string;
};
/**
 * JobState
 *
 * A job, as the member that answers knows it.
 */
export type JobState = {
    /**
     * Name
     */
    name: string;
    /**
     * Where
     *
     * in the member, or in a process of its own
     */
    where: string;
    /**
     * Every Seconds
     *
     * the time between two runs
     */
    every_seconds: number;
    /**
     * Holder
     *
     * host and process of the member whose turn it is
     */
    holder: string | null;
    /**
     * Running Since
     *
     * while this member runs it
     */
    running_since: string | null;
    /**
     * Started At
     *
     * of its last run by this member
     */
    started_at: string | null;
    /**
     * Ended At
     *
     * of that run, once it has ended
     */
    ended_at: string | null;
    /**
     * Error
     *
     * of the last run by this member, if it failed
     */
    error: string | null;
    /**
     * how far that run has come, as it says
     */
    progress: JobProgress | null;
};
/**
 * KindTotal
 */
export type KindTotal = {
    /**
     * Rows
     */
    rows: number;
    /**
     * Documents
     */
    documents: number;
    /**
     * Units
     */
    units: number;
    /**
     * Values
     *
     * what they are worth, by currency
     */
    values: Array<Money>;
};
/**
 * LedgerOut
 */
export type LedgerOut = {
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Entries
     */
    entries: Array<EntryOut>;
    /**
     * Authorisations
     */
    authorisations: Array<AuthorisationOut>;
};
/**
 * LeftVoidedExport
 *
 * A file of left voided.
 */
export type LeftVoidedExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: LeftVoidedFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'shipment_id' | 'order_id' | 'sku' | 'warehouse' | 'quantity' | 'owed' | 'carrier' | 'tracking_number' | 'left_at' | 'recorded_at'> | null;
};
/**
 * LeftVoidedFilters
 */
export type LeftVoidedFilters = {
    /**
     * Sku
     *
     * only of this SKU
     */
    sku?: string | null;
    /**
     * Warehouse
     *
     * only out of this warehouse
     */
    warehouse?: string | null;
    /**
     * Owed
     *
     * true: only what is not yet booked out of the stock; false: only what is
     */
    owed?: boolean | null;
};
/**
 * LeftVoidedOut
 *
 * Units of one SKU in a parcel that was voided and left the warehouse all the same.
 */
export type LeftVoidedOut = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Sku
     */
    sku: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * Owed
     *
     * of them not yet booked out: they were promised to other orders. Booked out as soon as as many are free in that warehouse, before anybody else gets them; meanwhile as many orders are short
     */
    owed: number;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Tracking Number
     */
    tracking_number: string;
    /**
     * Left At
     *
     * as the carrier says
     */
    left_at: string;
    /**
     * Recorded At
     */
    recorded_at: string;
};
/**
 * LineIn
 *
 * Give `unit_price`, or `line_total` as marketplaces do; without either the channel's current price is taken.
 */
export type LineIn = {
    /**
     * Sku
     *
     * the channel's own SKU
     */
    sku: string;
    /**
     * Quantity
     *
     * units
     */
    quantity: number;
    unit_price?: UnitPrice | null;
    /**
     * what the whole line was sold for, before discounts and charges of the order
     */
    line_total?: Money | null;
};
/**
 * LineOut
 */
export type LineOut = {
    /**
     * Line No
     */
    line_no: number;
    /**
     * Channel Sku
     */
    channel_sku: string;
    /**
     * Sku
     */
    sku: string | null;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * with up to 6 digits where it was derived from the line's total
     */
    unit_price: FineMoney;
    /**
     * of the line, before discounts and charges of the order
     */
    total: Money;
    /**
     * with its share of the order's discounts, charges and postage
     */
    paid: Money;
    /**
     * Kind
     */
    kind: 'sale' | 'free_of_charge' | 'replacement';
};
/**
 * Listed
 */
export type Listed = {
    /**
     * Name
     */
    name: string;
    /**
     * About
     */
    about: string;
    /**
     * Path
     */
    path: string;
};
/**
 * Lists
 */
export type Lists = {
    /**
     * Items
     */
    items: Array<Listed>;
};
/**
 * LoginConfig
 *
 * What a page needs to log somebody in: OpenID Connect's authorization code flow with PKCE, or in development the
 * choice of a role.
 */
export type LoginConfig = {
    /**
     * Kind
     *
     * development: post a role to /v1/auth/development-token; oidc: by the issuer's discovery document; none: no issuer is configured, and nobody can log in
     */
    kind: 'development' | 'oidc' | 'none';
    /**
     * Issuer
     *
     * of the tokens
     */
    issuer: string | null;
    /**
     * Client Id
     *
     * the public client to log in as; null where none is configured
     */
    client_id: string | null;
    /**
     * Audience
     *
     * what a token must be for
     */
    audience: string;
    /**
     * Scopes
     *
     * what to ask the issuer for
     */
    scopes: Array<string>;
    /**
     * Pkce
     *
     * the code flow is used with PKCE (S256), and with nothing else
     */
    pkce: true;
    /**
     * Roles
     *
     * those to choose from in development, else none
     */
    roles: Array<'product_manager' | 'operations' | 'market_analyst' | 'supply_chain' | 'customer_service' | 'finance' | 'auditor' | 'system' | 'admin'>;
};
/**
 * LogisticsDerivation
 *
 * How the service was chosen: every candidate with its chargeable weight, price and verdict.
 */
export type LogisticsDerivation = {
    /**
     * Dispatch By
     */
    dispatch_by: string;
    /**
     * Deliver By
     */
    deliver_by: string | null;
    /**
     * Promise Met
     */
    promise_met: boolean;
    /**
     * Actual Weight G
     */
    actual_weight_g: number;
    /**
     * Volume Mm3
     */
    volume_mm3: number | null;
    /**
     * Candidates
     */
    candidates: Array<CandidateOut>;
};
/**
 * MessageOut
 */
export type MessageOut = {
    /**
     * Message Id
     */
    message_id: string;
    /**
     * Kind
     */
    kind: 'public_reply' | 'internal_note' | 'customer_message';
    /**
     * Body
     */
    body: string;
    /**
     * By
     */
    by: string;
    /**
     * At
     */
    at: string;
};
/**
 * Money
 *
 * What can be paid: the amount has the digits of its currency (EUR 2, JPY 0, KWD 3), in and out.
 */
export type Money = {
    /**
     * Amount
     */
    amount: string;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * MovementOut
 */
export type MovementOut = {
    /**
     * Id
     */
    id: number;
    /**
     * Kind
     */
    kind: 'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred';
    /**
     * Sku
     */
    sku: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged';
    /**
     * On Hand
     *
     * change of on hand
     */
    on_hand: number;
    /**
     * Reserved
     *
     * change of reserved
     */
    reserved: number;
    /**
     * Document Type
     */
    document_type: string;
    /**
     * Document Id
     */
    document_id: string;
    /**
     * Idempotency Key
     */
    idempotency_key: string;
    /**
     * Note
     */
    note: string | null;
    /**
     * Occurred At
     */
    occurred_at: string | null;
    /**
     * Recorded At
     */
    recorded_at: string;
};
/**
 * MovementResult
 *
 * created; known: this movement was booked under this key before; different: another one was.
 */
export type MovementResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Idempotency Key
     *
     * the item's; null when it could not be read
     */
    idempotency_key: string | null;
};
/**
 * MovementTotals
 *
 * What the movements of one type of document add up to.
 */
export type MovementTotals = {
    /**
     * Rows
     */
    rows: number;
    /**
     * Units
     */
    units: number;
    /**
     * Documents
     */
    documents: Array<string>;
};
/**
 * MovementsExport
 *
 * A file of movements.
 */
export type MovementsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: MovementsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'kind' | 'sku' | 'warehouse' | 'condition' | 'on_hand' | 'reserved' | 'document_type' | 'document_id' | 'idempotency_key' | 'note' | 'occurred_at' | 'recorded_at'> | null;
};
/**
 * MovementsFilters
 */
export type MovementsFilters = {
    /**
     * Sku
     *
     * only of this SKU
     */
    sku?: Array<string> | null;
    /**
     * Warehouse
     *
     * only in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Kind
     *
     * only movements of this kind
     */
    kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
    /**
     * Document Type
     *
     * only movements that refer to documents of this type
     */
    document_type?: string | null;
    /**
     * Document Id
     *
     * only of this document; needs document_type
     */
    document_id?: Array<string> | null;
    /**
     * Recorded From
     *
     * only those recorded at or after this instant
     */
    recorded_from?: string | null;
    /**
     * Recorded To
     *
     * only those recorded before this instant
     */
    recorded_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * NewApiKey
 */
export type NewApiKey = {
    /**
     * Name
     *
     * what it is for
     */
    name: string;
    /**
     * Scopes
     *
     * what it may do: of your own scopes
     */
    scopes: Array<string>;
    /**
     * Expires At
     *
     * when it stops working, within a year; 90 days from now without it
     */
    expires_at?: string | null;
    /**
     * Channels
     *
     * limits it to these channels; null: it is not limited
     */
    channels?: Array<string> | null;
    /**
     * Warehouses
     *
     * limits it to these warehouses; null: it is not limited
     */
    warehouses?: Array<string> | null;
};
/**
 * NewCost
 *
 * Per unit, from a day on. All components in one currency; what is absent is nothing, purchase must be said.
 */
export type NewCost = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Valid From
     *
     * today (UTC) when absent
     */
    valid_from?: string | null;
    purchase: FineMoney;
    freight?: FineMoney | null;
    duty?: FineMoney | null;
    inbound?: FineMoney | null;
    other?: FineMoney | null;
    /**
     * Source
     */
    source?: string | null;
};
/**
 * NewCosts
 */
export type NewCosts = {
    /**
     * Items
     */
    items: Array<NewCost>;
};
/**
 * NewFee
 *
 * What a channel takes per item sold. A category's row stands for its channel's default row.
 */
export type NewFee = {
    /**
     * Channel
     *
     * the sales channel: one store
     */
    channel: string;
    /**
     * Category
     *
     * as the catalog has it; null: the channel's default
     */
    category?: string | null;
    /**
     * Valid From
     *
     * today (UTC) when absent
     */
    valid_from?: string | null;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
    /**
     * Referral Percent
     *
     * of the gross price: 15 is 15 %
     */
    referral_percent: string;
    referral_minimum?: FineMoney | null;
    /**
     * per item sold
     */
    fixed?: FineMoney | null;
    /**
     * per unit
     */
    fulfilment?: FineMoney | null;
    /**
     * Source
     */
    source?: string | null;
};
/**
 * NewFees
 */
export type NewFees = {
    /**
     * Items
     */
    items: Array<NewFee>;
};
/**
 * NewFxRate
 *
 * One unit of base is `rate` units of quote.
 */
export type NewFxRate = {
    /**
     * Base
     *
     * ISO 4217, one that can be paid in
     */
    base: string;
    /**
     * Quote
     *
     * ISO 4217, one that can be paid in
     */
    quote: string;
    /**
     * Rate
     */
    rate: string;
    /**
     * On
     *
     * the day it holds for; not in the future
     */
    on: string;
    /**
     * Source
     */
    source: string;
};
/**
 * NewFxRates
 */
export type NewFxRates = {
    /**
     * Items
     */
    items: Array<NewFxRate>;
};
/**
 * NewHold
 */
export type NewHold = {
    /**
     * Detail
     */
    detail: string;
};
/**
 * NewMessage
 */
export type NewMessage = {
    /**
     * Kind
     *
     * only a public_reply is a response; a customer_message ends the waiting
     */
    kind: 'public_reply' | 'internal_note' | 'customer_message';
    /**
     * Body
     */
    body: string;
};
/**
 * NewMovement
 *
 * received and returned add `quantity`, adjusted adds it with its sign, transferred moves it to `to_warehouse`
 * and/or `to_condition`.
 */
export type NewMovement = {
    /**
     * Idempotency Key
     *
     * yours to choose: the same key with the same movement is booked once, and with another one refused
     */
    idempotency_key: string;
    /**
     * Kind
     */
    kind: 'received' | 'adjusted' | 'returned' | 'transferred';
    /**
     * Sku
     */
    sku: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Condition
     *
     * sellable when absent
     */
    condition?: 'sellable' | 'quarantine' | 'damaged';
    /**
     * Quantity
     *
     * units, not 0
     */
    quantity: number;
    /**
     * To Warehouse
     *
     * of a transfer
     */
    to_warehouse?: string | null;
    /**
     * To Condition
     *
     * of a transfer
     */
    to_condition?: 'sellable' | 'quarantine' | 'damaged' | null;
    document: Document;
    /**
     * Note
     */
    note?: string | null;
    /**
     * Occurred At
     *
     * when it happened, if not just now
     */
    occurred_at?: string | null;
};
/**
 * NewMovements
 */
export type NewMovements = {
    /**
     * Items
     */
    items: Array<NewMovement>;
};
/**
 * NewOrderIn
 */
export type NewOrderIn = {
    /**
     * Channel
     *
     * the sales channel: one store
     */
    channel: string;
    /**
     * Channel Order Id
     *
     * the order's number on its channel
     */
    channel_order_id: string;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
    /**
     * Lines
     */
    lines?: Array<LineIn>;
    /**
     * Charges
     */
    charges?: Array<ChargeIn>;
    shipping_address?: AddressIn;
    /**
     * Incoterm
     *
     * DAP when absent
     */
    incoterm?: 'DAP' | 'DDP';
    /**
     * Backorder
     *
     * ship what there is, the rest later; else all or nothing; false when absent
     */
    backorder?: boolean;
    payment?: PaymentIn;
    /**
     * Buyer Ref
     */
    buyer_ref?: string | null;
    /**
     * Placed At
     *
     * when the buyer ordered; now when absent
     */
    placed_at?: string | null;
};
/**
 * NewOrdersIn
 */
export type NewOrdersIn = {
    /**
     * Items
     */
    items: Array<NewOrderIn>;
};
/**
 * NewPayment
 *
 * authorised: `reference` is the provider's authorisation. captured: `reference` names the authorisation,
 * `document` the capture. refunded: `document` is the provider's refund.
 */
export type NewPayment = {
    /**
     * Kind
     */
    kind: 'authorised' | 'captured' | 'refunded';
    amount: Money;
    /**
     * Reference
     */
    reference?: string | null;
    /**
     * Document
     */
    document?: string | null;
    /**
     * Reason
     */
    reason?: string | null;
};
/**
 * NewPrice
 *
 * What the buyer pays for one, VAT included.
 */
export type NewPrice = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Channel
     *
     * the sales channel: one store
     */
    channel: string;
    /**
     * Market
     *
     * ISO 3166-1 alpha-2
     */
    market: string;
    price: Money;
};
/**
 * NewPrices
 */
export type NewPrices = {
    /**
     * Items
     */
    items: Array<NewPrice>;
};
/**
 * NewProduct
 */
export type NewProduct = {
    /**
     * Category
     */
    category?: string | null;
    /**
     * Brand
     */
    brand?: string | null;
    /**
     * Default Locale
     *
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * Titles
     *
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * Descriptions
     *
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    /**
     * Image Urls
     */
    image_urls?: Array<string>;
    /**
     * Attributes
     *
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    /**
     * Variants
     */
    variants?: Array<VariantData>;
};
/**
 * NewQuote
 */
export type NewQuote = {
    /**
     * Channel
     *
     * the sales channel: one store
     */
    channel: string;
    /**
     * Market
     *
     * ISO 3166-1 alpha-2
     */
    market: string;
    /**
     * Postal Code
     *
     * of the destination: its territory's VAT applies where it has its own
     */
    postal_code?: string | null;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
    /**
     * Lines
     */
    lines: Array<QuoteLine>;
};
/**
 * NewRateCard
 *
 * One weight break. Sent again with the same carrier, service, origin, zone, up_to_g and valid_from it replaces
 * the first. All cards of an origin are in one currency.
 */
export type NewRateCard = {
    /**
     * Carrier
     *
     * a carrier's code
     */
    carrier: string;
    /**
     * Service
     *
     * the carrier's name of a service
     */
    service: string;
    /**
     * Origin
     *
     * ISO 3166-1 alpha-2, or `*`: from anywhere
     */
    origin: string;
    /**
     * Zone
     *
     * the carrier's name of destinations that cost the same
     */
    zone: string;
    /**
     * Up To G
     *
     * grams
     */
    up_to_g: number;
    /**
     * added to the price for each kg that is billed
     */
    per_kg?: FineMoney | null;
    price: Money;
    /**
     * Minimum Weight G
     *
     * as much is billed at least
     */
    minimum_weight_g?: number | null;
    /**
     * Transit Days
     *
     * business days of the destination; its public holidays are none
     */
    transit_days: number;
    /**
     * Volumetric Divisor
     *
     * cm³ per kg; null: volume is never billed
     */
    volumetric_divisor: number | null;
    /**
     * Weight Step G
     *
     * billed weight is rounded up to this; 1 when absent
     */
    weight_step_g?: number;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Valid To
     *
     * last day
     */
    valid_to?: string | null;
    /**
     * Source
     *
     * where the price is written
     */
    source: string;
};
/**
 * NewRateCards
 */
export type NewRateCards = {
    /**
     * Items
     */
    items: Array<NewRateCard>;
};
/**
 * NewReturn
 *
 * order_id null: a return without an order here; it needs the currency and what every line is worth.
 */
export type NewReturn = {
    /**
     * Order Id
     */
    order_id?: string | null;
    /**
     * Reference
     *
     * your document's number; the same one opens once
     */
    reference?: string | null;
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * Currency
     */
    currency?: string | null;
    /**
     * Lines
     */
    lines: Array<NewReturnLine>;
    /**
     * Requested At
     */
    requested_at?: string | null;
};
/**
 * NewReturnLine
 *
 * goods name a SKU, charges a code of your own; a negative charge lowers the refund. What a line is worth is said
 * by the unit or for all of it; goods of an order are worth what was paid for them when neither is said.
 */
export type NewReturnLine = {
    /**
     * Kind
     *
     * goods when absent
     */
    kind?: 'goods' | 'charge';
    /**
     * Sku
     */
    sku?: string | null;
    /**
     * Charge Code
     */
    charge_code?: string | null;
    /**
     * Quantity
     *
     * units
     */
    quantity: number;
    /**
     * Unit Price
     *
     * at most what was paid; needed for charges
     */
    unit_price?: string | null;
    /**
     * Value
     *
     * of the whole line, instead of unit_price
     */
    value?: string | null;
};
/**
 * NewSecret
 *
 * The only answer that has the secret.
 */
export type NewSecret = {
    /**
     * Secret
     */
    secret: string;
};
/**
 * NewSkuMapping
 */
export type NewSkuMapping = {
    /**
     * Channel
     *
     * the sales channel: one store
     */
    channel: string;
    /**
     * Channel Sku
     *
     * the channel's own SKU
     */
    channel_sku: string;
    /**
     * Sku
     */
    sku: string;
};
/**
 * NewTicket
 */
export type NewTicket = {
    /**
     * Class
     */
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    /**
     * Priority
     *
     * normal when absent
     */
    priority?: 'low' | 'normal' | 'high' | 'urgent';
    /**
     * Order Id
     */
    order_id?: string | null;
    /**
     * Subject
     */
    subject: string;
    /**
     * Body
     */
    body?: string | null;
    /**
     * Assignee Role
     *
     * the queue; the class decides when absent
     */
    assignee_role?: 'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin' | null;
    /**
     * Assignee
     */
    assignee?: string | null;
};
/**
 * NewVatRate
 */
export type NewVatRate = {
    /**
     * Market
     *
     * ISO 3166-1 alpha-2
     */
    market: string;
    /**
     * Valid From
     *
     * today (UTC) when absent
     */
    valid_from?: string | null;
    /**
     * Territory
     *
     * a part of the market with rates of its own, told by its postcodes; null: the rest of the market
     */
    territory?: string | null;
    /**
     * Rate Percent
     *
     * 19 is 19 %; prices of the market include it
     */
    rate_percent: string;
    /**
     * Source
     */
    source: string;
};
/**
 * NewVatRates
 */
export type NewVatRates = {
    /**
     * Items
     */
    items: Array<NewVatRate>;
};
/**
 * NewWarehouse
 */
export type NewWarehouse = {
    /**
     * Code
     */
    code: string;
    /**
     * Name
     */
    name: string;
    /**
     * Country
     *
     * ISO 3166-1 alpha-2
     */
    country: string;
    /**
     * Kind
     *
     * own when absent
     */
    kind?: 'own' | 'third_party' | 'overseas' | 'fba';
};
/**
 * NewWebhook
 */
export type NewWebhook = {
    /**
     * Url
     *
     * https://…, where the events are sent to
     */
    url: string;
    /**
     * Types
     *
     * event types, see /v1/event-types; none: all that your scopes allow
     */
    types?: Array<string>;
    filters?: Filters;
    /**
     * Description
     */
    description?: string;
};
/**
 * NewWebhookSecret
 *
 * The only answer that has the secret. Hand it to the carrier; whoever has it can report in the carrier's name.
 */
export type NewWebhookSecret = {
    /**
     * Id
     */
    id: string;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Valid Until
     *
     * null: until it is replaced or deleted
     */
    valid_until: string | null;
    /**
     * Secret
     *
     * as Standard Webhooks has it
     */
    secret: string;
};
/**
 * Numbered
 *
 * Of a carrier that is booked by hand, with the number that it gave. Our own carriers' parcels are numbered.
 */
export type Numbered = {
    /**
     * Tracking Number
     */
    tracking_number?: string | null;
};
/**
 * Operation
 *
 * Long work that somebody asked for. succeeded: every row was taken (created, changed, unchanged or known), and the
 * file of an export is whole; partly: some; failed: none, or the file could not be read, which `error` says;
 * cancelled: somebody stopped it, and what was taken before stays.
 */
export type Operation = {
    /**
     * Id
     *
     * names its service
     */
    id: string;
    /**
     * Kind
     */
    kind: string;
    /**
     * State
     */
    state: 'queued' | 'running' | 'succeeded' | 'partly' | 'failed' | 'cancelled';
    /**
     * Dry Run
     *
     * everything was judged and counted, and nothing written
     */
    dry_run: boolean;
    /**
     * Profile
     *
     * what the file's columns mean; of an export its format
     */
    profile: string;
    /**
     * Filename
     */
    filename: string;
    /**
     * Percent
     *
     * how far it is; of an export by an estimate of its rows
     */
    percent: number;
    rows: RowCounts;
    /**
     * what the rows make up: orders, products; or the rows themselves
     */
    documents: Counts;
    /**
     * Entries
     *
     * the first 100 that were not taken; all of them: `/errors`
     */
    entries: Array<RowEntry>;
    /**
     * More Entries
     */
    more_entries: boolean;
    error: OperationError | null;
    /**
     * of an export, when it is whole and not yet forgotten
     */
    file: OperationFile | null;
    /**
     * Requested By
     */
    requested_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Started At
     */
    started_at: string | null;
    /**
     * Finished At
     */
    finished_at: string | null;
};
/**
 * OperationError
 *
 * Why the operation as a whole has failed.
 */
export type OperationError = {
    /**
     * Code
     */
    code: string;
    /**
     * Detail
     */
    detail: string;
    /**
     * Line
     */
    line: number | null;
    /**
     * Params
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * OperationFile
 *
 * What an export has made.
 */
export type OperationFile = {
    /**
     * Href
     *
     * where it is, with the token of who asked for it
     */
    href: string;
    /**
     * Media Type
     */
    media_type: string;
    /**
     * Bytes
     */
    bytes: number;
    /**
     * Expires At
     *
     * when it is forgotten
     */
    expires_at: string;
    /**
     * As Of
     *
     * of one with `updated_since`: what to give the next time, so that no change is missed
     */
    as_of: string | null;
};
/**
 * Operations
 *
 * Newest first. `next_cursor` is null on the last page.
 */
export type Operations = {
    /**
     * Items
     */
    items: Array<Operation>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * Unavailable
     *
     * services that did not answer: theirs are missing
     */
    unavailable: Array<string>;
};
/**
 * OrderCounts
 *
 * An order with two open holds is counted with both.
 */
export type OrderCounts = {
    /**
     * States
     */
    states: Array<StateCount>;
    /**
     * Holds
     */
    holds: Array<HoldCount>;
};
/**
 * OrderLine
 *
 * A line among those of other orders, with what tells its order apart.
 */
export type OrderLine = {
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Line No
     */
    line_no: number;
    /**
     * Channel
     */
    channel: string;
    /**
     * Channel Order Id
     */
    channel_order_id: string;
    /**
     * Saga
     */
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    /**
     * Country
     */
    country: string | null;
    /**
     * Placed At
     */
    placed_at: string;
    /**
     * Channel Sku
     */
    channel_sku: string;
    /**
     * Sku
     */
    sku: string | null;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * with up to 6 digits where it was derived from the line's total
     */
    unit_price: FineMoney;
    /**
     * of the line, before discounts and charges of the order
     */
    total: Money;
    /**
     * with its share of the order's discounts, charges and postage
     */
    paid: Money;
    /**
     * Kind
     */
    kind: 'sale' | 'free_of_charge' | 'replacement';
    /**
     * Updated At
     *
     * when its order was changed last
     */
    updated_at: string;
};
/**
 * OrderLinesExport
 *
 * A file of order lines.
 */
export type OrderLinesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: OrderLinesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'order_id' | 'line_no' | 'channel' | 'channel_order_id' | 'saga' | 'country' | 'placed_at' | 'channel_sku' | 'sku' | 'quantity' | 'unit_price.amount' | 'unit_price.currency' | 'total.amount' | 'total.currency' | 'paid.amount' | 'paid.currency' | 'kind' | 'updated_at'> | null;
};
/**
 * OrderLinesFilters
 */
export type OrderLinesFilters = {
    /**
     * Q
     *
     * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
     */
    q?: string | null;
    /**
     * Channel
     *
     * only of this sales channel
     */
    channel?: Array<string> | null;
    /**
     * Channel Order Id
     *
     * the number that the channel gave the order
     */
    channel_order_id?: Array<string> | null;
    /**
     * Commercial
     *
     * only orders in this commercial state
     */
    commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
    /**
     * Saga
     *
     * only orders at this step of the order saga
     */
    saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
    /**
     * Payment
     *
     * only orders paid so far
     */
    payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
    /**
     * Fulfilment
     *
     * only orders fulfilled so far
     */
    fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
    /**
     * Hold
     *
     * only orders with an open hold of this kind
     */
    hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
    /**
     * Country
     *
     * only orders to this country
     */
    country?: Array<string> | null;
    /**
     * Sku
     *
     * only orders with this SKU of ours
     */
    sku?: Array<string> | null;
    /**
     * Buyer Ref
     *
     * only orders of this buyer
     */
    buyer_ref?: string | null;
    /**
     * Tracking Number
     *
     * only the order of this parcel
     */
    tracking_number?: string | null;
    /**
     * Placed From
     *
     * only orders placed at or after this instant
     */
    placed_from?: string | null;
    /**
     * Placed To
     *
     * only orders placed before this instant
     */
    placed_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * OrderOut
 *
 * commercial, payment, fulfilment and holds are independent axes; saga is the step the process is at.
 */
export type OrderOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Channel Order Id
     */
    channel_order_id: string;
    /**
     * Commercial
     */
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    /**
     * Saga
     */
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    /**
     * Payment
     */
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    /**
     * Fulfilment
     */
    fulfilment: 'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered';
    /**
     * Currency
     */
    currency: string;
    goods_total: Money;
    charges_total: Money;
    total: Money;
    /**
     * Country
     */
    country: string | null;
    /**
     * Postal Code
     */
    postal_code: string | null;
    /**
     * Incoterm
     */
    incoterm: 'DAP' | 'DDP';
    /**
     * Backorder
     */
    backorder: boolean;
    /**
     * Buyer Ref
     */
    buyer_ref: string | null;
    /**
     * Return Id
     */
    return_id: string | null;
    /**
     * Units
     */
    units: number;
    /**
     * Units Shipped
     */
    units_shipped: number;
    /**
     * Units Delivered
     */
    units_delivered: number;
    /**
     * Cancel Reason
     */
    cancel_reason: string | null;
    /**
     * Cancel Reference
     */
    cancel_reference: string | null;
    /**
     * Deadline
     */
    deadline: string | null;
    /**
     * Placed At
     */
    placed_at: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Updated At
     *
     * when it, a hold or a parcel of it was changed last
     */
    updated_at: string;
    /**
     * Version
     */
    version: number;
    /**
     * Lines
     */
    lines: Array<LineOut>;
    /**
     * Charges
     */
    charges: Array<ChargeOut>;
    /**
     * Holds
     */
    holds: Array<HoldOut>;
    /**
     * Shipments
     */
    shipments: Array<ParcelOut>;
};
/**
 * OrderPlacedOut
 */
export type OrderPlacedOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Channel Order Id
     */
    channel_order_id: string;
    /**
     * Commercial
     */
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    /**
     * Payment
     */
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    /**
     * Holds
     */
    holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
    total: Money;
    /**
     * Placed At
     */
    placed_at: string;
    /**
     * Version
     */
    version: number;
};
/**
 * OrderSummary
 */
export type OrderSummary = {
    /**
     * Id
     */
    id: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Channel Order Id
     */
    channel_order_id: string;
    /**
     * Commercial
     */
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    /**
     * Saga
     */
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    /**
     * Payment
     */
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    /**
     * Fulfilment
     */
    fulfilment: 'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered';
    /**
     * Open Holds
     */
    open_holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
    /**
     * Country
     */
    country: string | null;
    /**
     * Units
     */
    units: number;
    total: Money;
    /**
     * Placed At
     */
    placed_at: string;
    /**
     * Created At
     *
     * when it came here
     */
    created_at: string;
    /**
     * Updated At
     *
     * when it, a hold or a parcel of it was changed last
     */
    updated_at: string;
    /**
     * Version
     */
    version: number;
};
/**
 * OrderTotals
 *
 * What the tables hold, by kind of line (sale, free_of_charge, replacement), of charge (charge, free_charge),
 * cancelled by a document, and bad debt.
 */
export type OrderTotals = {
    /**
     * Placed Orders
     */
    placed_orders: number;
    /**
     * Kinds
     */
    kinds: {
        [key: string]: KindTotal;
    };
    /**
     * Free Documents
     */
    free_documents: Array<string>;
};
/**
 * OrdersExport
 *
 * A file of orders.
 */
export type OrdersExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: OrdersFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'channel' | 'channel_order_id' | 'commercial' | 'saga' | 'payment' | 'fulfilment' | 'open_holds' | 'country' | 'units' | 'total.amount' | 'total.currency' | 'placed_at' | 'created_at' | 'updated_at' | 'version'> | null;
};
/**
 * OrdersFilters
 */
export type OrdersFilters = {
    /**
     * Q
     *
     * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
     */
    q?: string | null;
    /**
     * Channel
     *
     * only of this sales channel
     */
    channel?: Array<string> | null;
    /**
     * Channel Order Id
     *
     * the number that the channel gave the order
     */
    channel_order_id?: Array<string> | null;
    /**
     * Commercial
     *
     * only orders in this commercial state
     */
    commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
    /**
     * Saga
     *
     * only orders at this step of the order saga
     */
    saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
    /**
     * Payment
     *
     * only orders paid so far
     */
    payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
    /**
     * Fulfilment
     *
     * only orders fulfilled so far
     */
    fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
    /**
     * Hold
     *
     * only orders with an open hold of this kind
     */
    hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
    /**
     * Country
     *
     * only orders to this country
     */
    country?: Array<string> | null;
    /**
     * Sku
     *
     * only orders with this SKU of ours
     */
    sku?: Array<string> | null;
    /**
     * Buyer Ref
     *
     * only orders of this buyer
     */
    buyer_ref?: string | null;
    /**
     * Tracking Number
     *
     * only the order of this parcel
     */
    tracking_number?: string | null;
    /**
     * Placed From
     *
     * only orders placed at or after this instant
     */
    placed_from?: string | null;
    /**
     * Placed To
     *
     * only orders placed before this instant
     */
    placed_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * Overview
 *
 * Each part is the answer of the operation it comes from; lists are their first page.
 */
export type Overview = {
    /**
     * Order
     */
    order: OrderOut | null;
    /**
     * Shipments
     */
    shipments: ChangesShipment | null;
    /**
     * Tickets
     */
    tickets: ChangesTicketOut | null;
    /**
     * Returns
     */
    returns: ChangesReturnSummary | null;
    /**
     * Reservation
     *
     * null, and not unavailable, while there is none
     */
    reservation: ReservationOut | null;
    /**
     * Unavailable
     *
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * Page[AddressAccess]
 */
export type PageAddressAccess = {
    /**
     * Items
     */
    items: Array<AddressAccess>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[ApiKeyOut]
 */
export type PageApiKeyOut = {
    /**
     * Items
     */
    items: Array<ApiKeyOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[CarrierOut]
 */
export type PageCarrierOut = {
    /**
     * Items
     */
    items: Array<CarrierOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[ChannelSeen]
 */
export type PageChannelSeen = {
    /**
     * Items
     */
    items: Array<ChannelSeen>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[DeliveryOut]
 */
export type PageDeliveryOut = {
    /**
     * Items
     */
    items: Array<DeliveryOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[LeftVoidedOut]
 */
export type PageLeftVoidedOut = {
    /**
     * Items
     */
    items: Array<LeftVoidedOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[MovementOut]
 */
export type PageMovementOut = {
    /**
     * Items
     */
    items: Array<MovementOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[PastPrice]
 */
export type PagePastPrice = {
    /**
     * Items
     */
    items: Array<PastPrice>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[RateCard]
 */
export type PageRateCard = {
    /**
     * Items
     */
    items: Array<RateCard>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[ReasonOut]
 */
export type PageReasonOut = {
    /**
     * Items
     */
    items: Array<ReasonOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[SkuMapping]
 */
export type PageSkuMapping = {
    /**
     * Items
     */
    items: Array<SkuMapping>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[TicketTarget]
 */
export type PageTicketTarget = {
    /**
     * Items
     */
    items: Array<TicketTarget>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[TimelineEntry]
 */
export type PageTimelineEntry = {
    /**
     * Items
     */
    items: Array<TimelineEntry>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[VatRateOut]
 */
export type PageVatRateOut = {
    /**
     * Items
     */
    items: Array<VatRateOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[Warehouse]
 */
export type PageWarehouse = {
    /**
     * Items
     */
    items: Array<Warehouse>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[WebhookDelivery]
 */
export type PageWebhookDelivery = {
    /**
     * Items
     */
    items: Array<WebhookDelivery>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[WebhookOut]
 */
export type PageWebhookOut = {
    /**
     * Items
     */
    items: Array<WebhookOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[WebhookSecret]
 */
export type PageWebhookSecret = {
    /**
     * Items
     */
    items: Array<WebhookSecret>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * Page[Zone]
 */
export type PageZone = {
    /**
     * Items
     */
    items: Array<Zone>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
};
/**
 * ParcelLine
 *
 * A line among those of other parcels, with what tells its parcel apart.
 */
export type ParcelLine = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Sku
     */
    sku: string;
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Destination
     */
    destination: string;
    /**
     * State
     */
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * Carrier
     */
    carrier: string | null;
    /**
     * Tracking Number
     */
    tracking_number: string | null;
    /**
     * Dispatched At
     */
    dispatched_at: string | null;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * value / quantity, to six digits
     */
    unit_value: FineMoney;
    /**
     * what was paid for these units, with their share of discounts and charges
     */
    value: Money;
    /**
     * Hs Code
     *
     * this and what follows: as it is declared to customs
     */
    hs_code: string | null;
    /**
     * Country Of Origin
     */
    country_of_origin: string | null;
    /**
     * Description
     */
    description: string | null;
    /**
     * Net Weight G
     *
     * of the line
     */
    net_weight_g: number | null;
    /**
     * Updated At
     *
     * when its parcel was changed last
     */
    updated_at: string;
};
/**
 * ParcelOut
 */
export type ParcelOut = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * State
     */
    state: 'planned' | 'held' | 'labelled' | 'voided' | 'dispatched' | 'delivered';
    /**
     * Units
     */
    units: number;
    /**
     * Tracking Number
     *
     * null: no label yet, or one from before it was kept here
     */
    tracking_number: string | null;
};
/**
 * PastPrice
 */
export type PastPrice = {
    /**
     * Id
     *
     * identifies the row
     */
    id: number;
    /**
     * Sku
     */
    sku: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Market
     */
    market: string;
    /**
     * Version
     */
    version: number;
    price: Money;
    previous: Money | null;
    /**
     * when the price was set
     */
    floor: Money;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Changed By
     */
    changed_by: string;
};
/**
 * PaymentIn
 *
 * marketplace: collected by the channel. authorised: held by a payment provider under `reference`. pending: the
 * order is held until a payment is authorised.
 */
export type PaymentIn = {
    /**
     * Mode
     *
     * marketplace when absent
     */
    mode?: 'marketplace' | 'authorised' | 'pending';
    /**
     * Reference
     */
    reference?: string | null;
};
/**
 * PlacedResult
 */
export type PlacedResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Id
     *
     * the order's, also of one that was known
     */
    id: string | null;
    /**
     * Holds
     */
    holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
};
/**
 * PriceOut
 */
export type PriceOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Market
     */
    market: string;
    price: Money;
    /**
     * Version
     */
    version: number;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Changed By
     */
    changed_by: string;
    /**
     * as it was computed last
     */
    floor: Money;
    /**
     * Floor On
     */
    floor_on: string;
    /**
     * Floor Problem
     *
     * why the floor could not be computed that day; it is then an older one
     */
    floor_problem: string | null;
    /**
     * Breached
     *
     * the floor has risen above the price
     */
    breached: boolean;
};
/**
 * PriceResult
 */
export type PriceResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    price: PriceOut | null;
    /**
     * of the floor the price lies below
     */
    derivation: PricingDerivation | null;
};
/**
 * PricesExport
 *
 * A file of prices.
 */
export type PricesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: PricesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'sku' | 'channel' | 'market' | 'price.amount' | 'price.currency' | 'version' | 'valid_from' | 'changed_by' | 'floor.amount' | 'floor.currency' | 'floor_on' | 'floor_problem' | 'breached'> | null;
};
/**
 * PricesFilters
 */
export type PricesFilters = {
    /**
     * Sku
     *
     * the stock keeping unit
     */
    sku?: Array<string> | null;
    /**
     * Channel
     *
     * the sales channel's code
     */
    channel?: Array<string> | null;
    /**
     * Market
     *
     * the country of sale
     */
    market?: Array<string> | null;
    /**
     * Breached
     *
     * only prices below their floor
     */
    breached?: boolean | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * PricingDerivation
 *
 * The price at which the contribution margin is zero, and every input and step that leads to it.
 */
export type PricingDerivation = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Channel
     */
    channel: string;
    /**
     * Market
     */
    market: string;
    /**
     * Vat Area
     *
     * the market, or the territory in it whose VAT applies
     */
    vat_area: string;
    /**
     * On
     */
    on: string;
    floor: Money;
    /**
     * Inputs
     */
    inputs: Array<DerivationInput>;
    /**
     * Steps
     */
    steps: Array<DerivationStep>;
};
/**
 * ProblemBody
 */
export type ProblemBody = {
    /**
     * Type
     */
    type: string;
    /**
     * Title
     */
    title: string;
    /**
     * Status
     */
    status: number;
    /**
     * Code
     *
     * stable, for programs
     */
    code: string;
    /**
     * Detail
     */
    detail: string;
    /**
     * Trace Id
     */
    trace_id: string | null;
    /**
     * Params
     *
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
    /**
     * Errors
     */
    errors: Array<FieldError>;
};
/**
 * ProductChange
 *
 * What is not named stays. Titles, descriptions and attributes are merged by key, variants by SKU.
 */
export type ProductChange = {
    /**
     * Category
     */
    category?: string | null;
    /**
     * Brand
     */
    brand?: string | null;
    /**
     * Default Locale
     *
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * Titles
     *
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * Descriptions
     *
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    /**
     * Image Urls
     */
    image_urls?: Array<string>;
    /**
     * Attributes
     *
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    /**
     * Variants
     */
    variants?: Array<VariantChange>;
};
/**
 * ProductOut
 *
 * A product with all its variants. The default locale is first in titles and descriptions.
 */
export type ProductOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Status
     */
    status: 'draft' | 'active' | 'retired';
    /**
     * Version
     *
     * the ETag
     */
    version: number;
    /**
     * Category
     */
    category: string | null;
    /**
     * Brand
     */
    brand: string | null;
    /**
     * Default Locale
     */
    default_locale: string | null;
    /**
     * Titles
     */
    titles: {
        [key: string]: string;
    };
    /**
     * Descriptions
     */
    descriptions: {
        [key: string]: string;
    };
    /**
     * Image Urls
     */
    image_urls: Array<string>;
    /**
     * Attributes
     */
    attributes: {
        [key: string]: string | number | number | boolean;
    };
    /**
     * Variants
     */
    variants: Array<VariantOut>;
    /**
     * Warnings
     */
    warnings: Array<WarningOut>;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Updated At
     */
    updated_at: string;
};
/**
 * ProductOverview
 *
 * Each part is the answer of the operation it comes from; lists are their first page.
 */
export type ProductOverview = {
    /**
     * Product
     */
    product: ProductOut;
    /**
     * Stock
     */
    stock: ChangesBalanceOut | null;
    /**
     * Prices
     */
    prices: ChangesPriceOut | null;
    /**
     * Unavailable
     *
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * ProductSummary
 *
 * A product in a list.
 */
export type ProductSummary = {
    /**
     * Id
     */
    id: string;
    /**
     * Status
     */
    status: 'draft' | 'active' | 'retired';
    /**
     * Version
     */
    version: number;
    /**
     * Category
     */
    category: string | null;
    /**
     * Brand
     */
    brand: string | null;
    /**
     * Default Locale
     */
    default_locale: string | null;
    /**
     * Titles
     */
    titles: {
        [key: string]: string;
    };
    /**
     * Image Url
     */
    image_url: string | null;
    /**
     * Skus
     */
    skus: Array<string>;
    /**
     * Updated At
     */
    updated_at: string;
};
/**
 * ProductsExport
 *
 * A file of products.
 */
export type ProductsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ProductsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'status' | 'version' | 'category' | 'brand' | 'default_locale' | 'titles' | 'image_url' | 'skus' | 'updated_at'> | null;
};
/**
 * ProductsFilters
 */
export type ProductsFilters = {
    /**
     * Q
     *
     * search
     */
    q?: string | null;
    /**
     * Status
     *
     * only products with this status
     */
    status?: Array<'draft' | 'active' | 'retired'> | null;
    /**
     * Brand
     *
     * exactly this brand
     */
    brand?: Array<string> | null;
    /**
     * Category
     *
     * exactly this category
     */
    category?: Array<string> | null;
    /**
     * Sku
     *
     * only the product with this SKU
     */
    sku?: Array<string> | null;
    /**
     * Gtin
     *
     * only the product with this GTIN, in any of its lengths
     */
    gtin?: Array<string> | null;
    /**
     * Sku Prefix
     *
     * what the SKU begins with
     */
    sku_prefix?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * Profile
 *
 * How a file spells an importer's fields. What is left out is as in the profile named by `like`, else as in the
 * importer's own.
 */
export type Profile = {
    /**
     * Like
     *
     * a profile that is known by name, of which this one differs
     */
    like: string | null;
    /**
     * About
     *
     * for readers: which file it is for
     */
    about: string;
    /**
     * Columns
     *
     * our field → the column's title, or titles of which a file has one; upper and lower case are the same
     */
    columns: {
        [key: string]: Array<string> | string;
    };
    /**
     * Own Titles
     *
     * whether a field that is not named in `columns` is read from the column of its own name
     */
    own_titles: boolean;
    /**
     * Joined
     *
     * our field → columns whose texts make it up, with a blank between
     */
    joined: {
        [key: string]: Array<string>;
    };
    /**
     * Either
     *
     * our field → columns of which each row has one, or several: the first that is not empty counts
     */
    either: {
        [key: string]: Array<string>;
    };
    /**
     * Constants
     *
     * our field → its value in every row, when no column has it
     */
    constants: {
        [key: string]: string;
    };
    /**
     * Others
     *
     * what becomes of a file with columns that nothing reads
     */
    others: 'refuse' | 'ignore';
    /**
     * Ignored
     *
     * columns that may be there and are not read
     */
    ignored: Array<string>;
    /**
     * Translate
     *
     * our field → what stands in the file → what it means; upper and lower case are the same
     */
    translate: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * Leave Out
     *
     * a column's title → values of rows that are not imported; * is any value
     */
    leave_out: {
        [key: string]: Array<string>;
    };
    /**
     * Leave Out Documents
     *
     * the same of rows that are not imported with all rows that belong to them
     */
    leave_out_documents: {
        [key: string]: Array<string>;
    };
    /**
     * Footer
     *
     * a line with a cell that begins so ends the table: neither it nor what follows is data
     */
    footer: Array<string>;
    /**
     * Fill From Above
     *
     * fields that stand only in the first of the rows that belong together, also as merged cells: an empty cell has the value of the row above
     */
    fill_from_above: Array<string>;
    /**
     * May Be Empty
     *
     * fields that each row needs, and that this file leaves empty in some rows
     */
    may_be_empty: Array<string>;
    /**
     * Apostrophe
     *
     * fields that may begin with an apostrophe which is no part of them (Shopify's postcodes)
     */
    apostrophe: Array<string>;
    /**
     * Encoding
     *
     * of a text file, when it is neither UTF-8 nor UTF-16 with a byte order mark
     */
    encoding: string | null;
    /**
     * Delimiter
     *
     * of a text file; otherwise the one with which the header has most known columns
     */
    delimiter: 'comma' | 'semicolon' | 'tab' | 'pipe' | null;
    /**
     * Quotes
     *
     * none: a quotation mark is a character like any other (Amazon's text files)
     */
    quotes: 'double' | 'none';
    /**
     * Header Row
     *
     * the line of the titles; otherwise the first that is not empty
     */
    header_row: number | null;
    /**
     * Sheet
     *
     * of a workbook; otherwise the only visible one with data
     */
    sheet: string | null;
    /**
     * Hidden Rows
     *
     * what becomes of rows that a workbook hides, by a filter say
     */
    hidden_rows: 'refuse' | 'read' | 'leave_out';
    /**
     * Decimal
     *
     * the decimal mark of numbers that are text
     */
    decimal: '.' | ',';
    /**
     * Thousands
     *
     * the mark between groups of three digits; a blank may be a no-break space
     */
    thousands: '' | ',' | '.' | ' ' | '\'';
    /**
     * Currency Signs
     *
     * signs that may stand before or behind an amount, and are dropped
     */
    currency_signs: Array<string>;
    /**
     * Dates
     *
     * forms of times and days that are text, as in Python's strptime; otherwise RFC 3339 and 2026-03-01
     */
    dates: Array<string>;
    /**
     * Time Zone
     *
     * of times without an offset, also those of workbooks
     */
    time_zone: string | null;
};
/**
 * Quote
 *
 * VAT included. The total is of the lines that could be priced; complete: all could. A price is the same in all of
 * a market; how much of it is VAT depends on the place.
 */
export type Quote = {
    /**
     * Channel
     */
    channel: string;
    /**
     * Market
     */
    market: string;
    /**
     * Lines
     */
    lines: Array<QuotedLine>;
    total: Money;
    /**
     * null when there is no rate; then no line is priced
     */
    vat: QuotedVat | null;
    /**
     * Complete
     */
    complete: boolean;
};
/**
 * QuoteLine
 */
export type QuoteLine = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Quantity
     *
     * units
     */
    quantity: number;
};
/**
 * QuoteRequest
 */
export type QuoteRequest = {
    /**
     * Origin
     *
     * ISO 3166-1 alpha-2
     */
    origin: string;
    /**
     * Destination
     *
     * ISO 3166-1 alpha-2
     */
    destination: string;
    /**
     * Postal Code
     *
     * of the destination: tells the Canary Islands from Spain
     */
    postal_code?: string | null;
    /**
     * Weight G
     *
     * grams
     */
    weight_g: number;
    /**
     * Length Mm
     */
    length_mm?: number | null;
    /**
     * Width Mm
     */
    width_mm?: number | null;
    /**
     * Height Mm
     */
    height_mm?: number | null;
    /**
     * Deliver By
     *
     * latest day of delivery
     */
    deliver_by?: string | null;
};
/**
 * QuotedBorder
 *
 * customs: no customs territory is shared. fiscal: one is, but no VAT territory. Both need a declaration.
 */
export type QuotedBorder = {
    /**
     * Kind
     */
    kind: 'none' | 'customs' | 'fiscal';
    /**
     * Reason
     */
    reason: string;
};
/**
 * QuotedLine
 */
export type QuotedLine = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * Status
     */
    status: 'priced' | 'failed';
    unit_price: Money | null;
    total: Money | null;
    /**
     * as it stands, before a conversion
     */
    price: Money | null;
    /**
     * the rate it was converted with, if it was
     */
    fx: RateOut | null;
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Params
     *
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * QuotedTerritory
 *
 * Where the destination lies for customs and VAT.
 */
export type QuotedTerritory = {
    /**
     * Id
     */
    id: string;
    /**
     * Name
     */
    name: string;
};
/**
 * QuotedVat
 *
 * The VAT that the total includes.
 */
export type QuotedVat = {
    /**
     * Area
     *
     * the market, or the territory in it whose VAT applies
     */
    area: string;
    /**
     * Rate Percent
     */
    rate_percent: string;
    amount: Money;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Source
     */
    source: string;
};
/**
 * Range
 *
 * A part of the feed. Everything in it that the webhook wants is sent again, whether it was taken or not.
 */
export type Range = {
    /**
     * After
     *
     * a cursor of /v1/events
     */
    after: string;
    /**
     * Until
     *
     * the last event's cursor; none: up to now
     */
    until?: string | null;
};
/**
 * RateCard
 */
export type RateCard = {
    /**
     * Rate Card Id
     */
    rate_card_id: number;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Service
     */
    service: string;
    /**
     * Origin
     */
    origin: string;
    /**
     * Zone
     */
    zone: string;
    /**
     * Up To G
     */
    up_to_g: number;
    price: Money;
    /**
     * Transit Days
     */
    transit_days: number;
    /**
     * Volumetric Divisor
     */
    volumetric_divisor: number | null;
    /**
     * Weight Step G
     */
    weight_step_g: number;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Valid To
     */
    valid_to: string | null;
    /**
     * Source
     */
    source: string;
    /**
     * added to the price for each kg that is billed
     */
    per_kg: FineMoney | null;
    /**
     * Minimum Weight G
     */
    minimum_weight_g: number | null;
};
/**
 * RateCardResult
 *
 * created, changed (the break had another price or another term), unchanged or failed.
 */
export type RateCardResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Rate Card Id
     */
    rate_card_id: number | null;
};
/**
 * RateCardsExport
 *
 * A file of rate cards.
 */
export type RateCardsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: RateCardsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'rate_card_id' | 'carrier' | 'service' | 'origin' | 'zone' | 'up_to_g' | 'price.amount' | 'price.currency' | 'transit_days' | 'volumetric_divisor' | 'weight_step_g' | 'valid_from' | 'valid_to' | 'source' | 'per_kg.amount' | 'per_kg.currency' | 'minimum_weight_g'> | null;
};
/**
 * RateCardsFilters
 */
export type RateCardsFilters = {
    /**
     * Carrier
     *
     * the carrier's code
     */
    carrier?: string | null;
    /**
     * Origin
     *
     * from this country
     */
    origin?: string | null;
    /**
     * Destination
     *
     * a country; see `territory`
     */
    destination?: string | null;
    /**
     * Territory
     *
     * in a zone that names it
     */
    territory?: string | null;
    /**
     * On
     *
     * only those valid on this day
     */
    on?: string | null;
};
/**
 * RateOut
 *
 * The rate used, the day it is of (not always the day asked for), and who says so.
 */
export type RateOut = {
    /**
     * Base
     */
    base: string;
    /**
     * Quote
     */
    quote: string;
    /**
     * Rate
     */
    rate: string;
    /**
     * On
     *
     * the day the rate is of
     */
    on: string;
    /**
     * Source
     */
    source: string;
};
/**
 * ReasonOut
 */
export type ReasonOut = {
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * Liability
     */
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
};
/**
 * ReceiveReturn
 */
export type ReceiveReturn = {
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Resolution
     */
    resolution: 'refund' | 'replace' | 'reject';
    /**
     * Lines
     *
     * every goods line; charges have none
     */
    lines?: Array<VerdictIn>;
    /**
     * Note
     */
    note?: string | null;
};
/**
 * Recorded
 */
export type Recorded = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * State
     */
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * Applied
     *
     * false: it is in the history only, for it came late or after the end
     */
    applied: boolean;
};
/**
 * RedeliveryOut
 */
export type RedeliveryOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Next
     *
     * the cursor behind which it goes on
     */
    next: string;
    /**
     * Until
     */
    until: string;
    /**
     * Deliveries
     *
     * so many were begun
     */
    deliveries: number;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Ended At
     */
    ended_at: string | null;
};
/**
 * ReorderPoint
 */
export type ReorderPoint = {
    /**
     * Reorder Point
     *
     * units; null removes it
     */
    reorder_point: number | null;
};
/**
 * ReorderPointOut
 */
export type ReorderPointOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Reorder Point
     */
    reorder_point: number | null;
    /**
     * Version
     *
     * the ETag
     */
    version: number;
};
/**
 * ReplayRequest
 */
export type ReplayRequest = {
    /**
     * Topic
     */
    topic: string;
    /**
     * Key
     */
    key: string;
};
/**
 * ReplayResult
 */
export type ReplayResult = {
    /**
     * Applied
     */
    applied: number;
    /**
     * Error
     *
     * why the next event of the key failed again
     */
    error: string | null;
};
/**
 * ReservationOut
 *
 * waiting: nothing is set aside yet; partial: something is; released: the order was cancelled.
 */
export type ReservationOut = {
    /**
     * Order Id
     */
    order_id: string;
    /**
     * State
     */
    state: 'waiting' | 'partial' | 'reserved' | 'released';
    /**
     * Backorder
     */
    backorder: boolean;
    /**
     * Lines
     */
    lines: Array<WantedLine>;
    /**
     * Allocations
     */
    allocations: Array<AllocationOut>;
};
/**
 * ReservationTotals
 *
 * How many orders inventory knows, and how many of them wait for stock.
 */
export type ReservationTotals = {
    /**
     * Orders
     */
    orders: number;
    /**
     * Waiting
     */
    waiting: number;
};
/**
 * ResolveTicket
 */
export type ResolveTicket = {
    /**
     * Note
     *
     * why; stays in the history
     */
    note?: string | null;
    /**
     * Resolution
     *
     * travels in ticket.resolved; the note does not; answered when absent
     */
    resolution?: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other';
};
/**
 * ReturnLineOut
 */
export type ReturnLineOut = {
    /**
     * Line No
     */
    line_no: number;
    /**
     * Kind
     */
    kind: 'goods' | 'charge';
    /**
     * Sku
     */
    sku: string | null;
    /**
     * Charge Code
     */
    charge_code: string | null;
    /**
     * Quantity
     */
    quantity: number;
    unit_price: FineMoney;
    /**
     * what the line is worth; by the inspection, what was accepted of it
     */
    value: Money;
    /**
     * Accepted
     */
    accepted: number | null;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged' | null;
};
/**
 * ReturnLinesExport
 *
 * A file of return lines.
 */
export type ReturnLinesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ReturnLinesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'return_id' | 'line_no' | 'order_id' | 'reference' | 'reason' | 'state' | 'warehouse' | 'resolution' | 'requested_at' | 'kind' | 'sku' | 'charge_code' | 'quantity' | 'unit_price.amount' | 'unit_price.currency' | 'value.amount' | 'value.currency' | 'accepted' | 'condition' | 'updated_at'> | null;
};
/**
 * ReturnLinesFilters
 */
export type ReturnLinesFilters = {
    /**
     * State
     *
     * only those in this state
     */
    state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
    /**
     * Reason
     *
     * only those that come back for this reason
     */
    reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
    /**
     * Order Id
     *
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * Reference
     *
     * your own number of the return
     */
    reference?: Array<string> | null;
    /**
     * Sku
     *
     * only those with this SKU
     */
    sku?: Array<string> | null;
    /**
     * Warehouse
     *
     * only those received in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Requested From
     *
     * only those requested at or after this instant
     */
    requested_from?: string | null;
    /**
     * Requested To
     *
     * only those requested before this instant
     */
    requested_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ReturnOut
 */
export type ReturnOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Order Id
     */
    order_id: string | null;
    /**
     * Reference
     */
    reference: string | null;
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * Liability
     *
     * who pays by default for this reason
     */
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
    /**
     * State
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    /**
     * Currency
     */
    currency: string;
    /**
     * Warehouse
     */
    warehouse: string | null;
    /**
     * Resolution
     */
    resolution: 'refund' | 'replace' | 'reject' | null;
    refund: Money | null;
    refunded: Money | null;
    /**
     * Blocked
     *
     * why its refund cannot be paid yet
     */
    blocked: string | null;
    /**
     * Replacement Order Id
     */
    replacement_order_id: string | null;
    /**
     * Requested At
     */
    requested_at: string;
    /**
     * Version
     */
    version: number;
    /**
     * Lines
     */
    lines: Array<ReturnLineOut>;
    /**
     * History
     */
    history: Array<ReturnStep>;
};
/**
 * ReturnStep
 */
export type ReturnStep = {
    /**
     * Action
     */
    action: 'request' | 'approve' | 'send' | 'receive' | 'block' | 'refund' | 'replace' | 'refund_instead' | 'reject' | 'cancel' | 'close';
    /**
     * State
     *
     * after it
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    /**
     * By
     */
    by: string;
    /**
     * At
     */
    at: string;
    /**
     * Note
     */
    note: string | null;
};
/**
 * ReturnSummary
 *
 * refund is what the return is worth by its inspection, refunded what was paid: less when the rest of what was
 * received for the order had been given back before.
 */
export type ReturnSummary = {
    /**
     * Id
     */
    id: string;
    /**
     * Order Id
     */
    order_id: string | null;
    /**
     * Reference
     */
    reference: string | null;
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * Liability
     *
     * who pays by default for this reason
     */
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
    /**
     * State
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    /**
     * Currency
     */
    currency: string;
    /**
     * Warehouse
     */
    warehouse: string | null;
    /**
     * Resolution
     */
    resolution: 'refund' | 'replace' | 'reject' | null;
    refund: Money | null;
    refunded: Money | null;
    /**
     * Blocked
     *
     * why its refund cannot be paid yet
     */
    blocked: string | null;
    /**
     * Replacement Order Id
     */
    replacement_order_id: string | null;
    /**
     * Requested At
     */
    requested_at: string;
    /**
     * Version
     */
    version: number;
};
/**
 * ReturnTotals
 *
 * Rows, units and value of return lines in one currency, and the documents they came with.
 */
export type ReturnTotals = {
    /**
     * Currency
     */
    currency: string;
    /**
     * Rows
     */
    rows: number;
    /**
     * Documents
     */
    documents: number;
    /**
     * Units
     */
    units: number;
    value: Money;
};
/**
 * ReturnTotalsOut
 *
 * By currency; none when no return has such a reference.
 */
export type ReturnTotalsOut = {
    /**
     * Items
     */
    items: Array<ReturnTotals>;
};
/**
 * ReturnedLine
 *
 * A line among those of other returns, with what tells its return apart.
 */
export type ReturnedLine = {
    /**
     * Return Id
     */
    return_id: string;
    /**
     * Line No
     */
    line_no: number;
    /**
     * Order Id
     */
    order_id: string | null;
    /**
     * Reference
     */
    reference: string | null;
    /**
     * Reason
     */
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * State
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    /**
     * Warehouse
     */
    warehouse: string | null;
    /**
     * Resolution
     */
    resolution: 'refund' | 'replace' | 'reject' | null;
    /**
     * Requested At
     */
    requested_at: string;
    /**
     * Kind
     */
    kind: 'goods' | 'charge';
    /**
     * Sku
     */
    sku: string | null;
    /**
     * Charge Code
     */
    charge_code: string | null;
    /**
     * Quantity
     */
    quantity: number;
    unit_price: FineMoney;
    /**
     * what the line is worth; by the inspection, what was accepted of it
     */
    value: Money;
    /**
     * Accepted
     */
    accepted: number | null;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged' | null;
    /**
     * Updated At
     *
     * when its return was changed last
     */
    updated_at: string;
};
/**
 * ReturnsExport
 *
 * A file of returns.
 */
export type ReturnsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ReturnsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'order_id' | 'reference' | 'reason' | 'liability' | 'state' | 'currency' | 'warehouse' | 'resolution' | 'refund.amount' | 'refund.currency' | 'refunded.amount' | 'refunded.currency' | 'blocked' | 'replacement_order_id' | 'requested_at' | 'version'> | null;
};
/**
 * ReturnsFilters
 */
export type ReturnsFilters = {
    /**
     * State
     *
     * only those in this state
     */
    state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
    /**
     * Reason
     *
     * only those that come back for this reason
     */
    reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
    /**
     * Order Id
     *
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * Reference
     *
     * your own number of the return
     */
    reference?: Array<string> | null;
    /**
     * Sku
     *
     * only those with this SKU
     */
    sku?: Array<string> | null;
    /**
     * Warehouse
     *
     * only those received in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Requested From
     *
     * only those requested at or after this instant
     */
    requested_from?: string | null;
    /**
     * Requested To
     *
     * only those requested before this instant
     */
    requested_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * RoleChoice
 */
export type RoleChoice = {
    /**
     * Role
     */
    role: 'product_manager' | 'operations' | 'market_analyst' | 'supply_chain' | 'customer_service' | 'finance' | 'auditor' | 'system' | 'admin';
};
/**
 * Rotation
 */
export type Rotation = {
    /**
     * Grace Seconds
     *
     * how long the secrets before it stay valid; 0 when one has leaked; 86400 when absent
     */
    grace_seconds?: number;
};
/**
 * RowCounts
 *
 * The rows of the file, the header not counted. `total` is the sum of all others: each row is in exactly one.
 */
export type RowCounts = {
    /**
     * Created
     */
    created: number;
    /**
     * Changed
     */
    changed: number;
    /**
     * Unchanged
     */
    unchanged: number;
    /**
     * Known
     */
    known: number;
    /**
     * Different
     */
    different: number;
    /**
     * Refused
     */
    refused: number;
    /**
     * Total
     */
    total: number;
    /**
     * Left Out
     *
     * rows that the profile does not want, and lines behind its footer
     */
    left_out: number;
    /**
     * Blank
     */
    blank: number;
    /**
     * Pending
     *
     * read and not yet decided; of a cancelled or failed operation they stay so
     */
    pending: number;
    /**
     * Exported
     *
     * of an export: rows that are in its file so far
     */
    exported: number;
};
/**
 * RowEntry
 */
export type RowEntry = {
    /**
     * Line
     *
     * of the file (of a workbook the row); the header is in line 1
     */
    line: number;
    /**
     * Outcome
     */
    outcome: 'refused' | 'different';
    /**
     * Code
     *
     * stable, for programs
     */
    code: string;
    /**
     * Field
     */
    field: string | null;
    /**
     * Detail
     */
    detail: string;
    /**
     * Params
     *
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * Shipment
 *
 * One parcel of an order from one warehouse.
 */
export type Shipment = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Origin
     */
    origin: string;
    /**
     * Destination
     */
    destination: string;
    /**
     * State
     */
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * Reason
     *
     * why it is held
     */
    reason: 'customs_data_missing' | 'parcel_data_missing' | 'no_service' | null;
    /**
     * Missing
     *
     * SKU.field of what keeps it held
     */
    missing: Array<string>;
    /**
     * Carrier
     */
    carrier: string | null;
    /**
     * Service
     */
    service: string | null;
    cost: Money | null;
    /**
     * Actual Weight G
     */
    actual_weight_g: number | null;
    /**
     * Chargeable Weight G
     */
    chargeable_weight_g: number | null;
    /**
     * Promised By
     */
    promised_by: string | null;
    /**
     * Tracking Number
     */
    tracking_number: string | null;
    /**
     * Customs
     *
     * crosses a customs border
     */
    customs: boolean;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Dispatched At
     */
    dispatched_at: string | null;
    /**
     * Delivered At
     */
    delivered_at: string | null;
    /**
     * Failed At
     */
    failed_at: string | null;
    /**
     * Delayed At
     */
    delayed_at: string | null;
    /**
     * Left Voided At
     *
     * the carrier has it though it was voided
     */
    left_voided_at: string | null;
    /**
     * Note
     *
     * what a person should know of it, one line each
     */
    note: string | null;
    /**
     * Updated At
     *
     * when it was changed last
     */
    updated_at: string;
    /**
     * Version
     */
    version: number;
};
/**
 * ShipmentCount
 *
 * `shipments` stops at 10,000: `more` says that there are more than those.
 */
export type ShipmentCount = {
    /**
     * State
     */
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * Shipments
     */
    shipments: number;
    /**
     * More
     */
    more: boolean;
};
/**
 * ShipmentCounts
 */
export type ShipmentCounts = {
    /**
     * States
     */
    states: Array<ShipmentCount>;
};
/**
 * ShipmentDetail
 */
export type ShipmentDetail = {
    /**
     * Shipment Id
     */
    shipment_id: string;
    /**
     * Order Id
     */
    order_id: string;
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Origin
     */
    origin: string;
    /**
     * Destination
     */
    destination: string;
    /**
     * State
     */
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * Reason
     *
     * why it is held
     */
    reason: 'customs_data_missing' | 'parcel_data_missing' | 'no_service' | null;
    /**
     * Missing
     *
     * SKU.field of what keeps it held
     */
    missing: Array<string>;
    /**
     * Carrier
     */
    carrier: string | null;
    /**
     * Service
     */
    service: string | null;
    cost: Money | null;
    /**
     * Actual Weight G
     */
    actual_weight_g: number | null;
    /**
     * Chargeable Weight G
     */
    chargeable_weight_g: number | null;
    /**
     * Promised By
     */
    promised_by: string | null;
    /**
     * Tracking Number
     */
    tracking_number: string | null;
    /**
     * Customs
     *
     * crosses a customs border
     */
    customs: boolean;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Dispatched At
     */
    dispatched_at: string | null;
    /**
     * Delivered At
     */
    delivered_at: string | null;
    /**
     * Failed At
     */
    failed_at: string | null;
    /**
     * Delayed At
     */
    delayed_at: string | null;
    /**
     * Left Voided At
     *
     * the carrier has it though it was voided
     */
    left_voided_at: string | null;
    /**
     * Note
     *
     * what a person should know of it, one line each
     */
    note: string | null;
    /**
     * Updated At
     *
     * when it was changed last
     */
    updated_at: string;
    /**
     * Version
     */
    version: number;
    territory: QuotedTerritory;
    border: QuotedBorder;
    /**
     * Lines
     */
    lines: Array<ShipmentLine>;
    declaration: Declaration | null;
    derivation: LogisticsDerivation | null;
    /**
     * Tracking
     *
     * oldest first
     */
    tracking: Array<TrackingEntry>;
};
/**
 * ShipmentLine
 */
export type ShipmentLine = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * value / quantity, to six digits
     */
    unit_value: FineMoney;
    /**
     * what was paid for these units, with their share of discounts and charges
     */
    value: Money;
};
/**
 * ShipmentLinesExport
 *
 * A file of shipment lines.
 */
export type ShipmentLinesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShipmentLinesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'shipment_id' | 'sku' | 'order_id' | 'warehouse' | 'destination' | 'state' | 'carrier' | 'tracking_number' | 'dispatched_at' | 'quantity' | 'unit_value.amount' | 'unit_value.currency' | 'value.amount' | 'value.currency' | 'hs_code' | 'country_of_origin' | 'description' | 'net_weight_g' | 'updated_at'> | null;
};
/**
 * ShipmentLinesFilters
 */
export type ShipmentLinesFilters = {
    /**
     * Order Id
     *
     * only parcels of this order
     */
    order_id?: Array<string> | null;
    /**
     * State
     *
     * only parcels in this state
     */
    state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
    /**
     * Warehouse
     *
     * only parcels from this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Carrier
     *
     * only parcels that go with this carrier
     */
    carrier?: Array<string> | null;
    /**
     * Country
     *
     * only parcels to this country
     */
    country?: Array<string> | null;
    /**
     * Tracking Number
     *
     * only parcels that have or had this number
     */
    tracking_number?: string | null;
    /**
     * Late
     *
     * true: only those on their way whose promise has passed; false: only others
     */
    late?: boolean | null;
    /**
     * Dispatched From
     *
     * only those that left at or after this instant
     */
    dispatched_from?: string | null;
    /**
     * Dispatched To
     *
     * only those that left before this instant
     */
    dispatched_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ShipmentsExport
 *
 * A file of shipments.
 */
export type ShipmentsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShipmentsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'shipment_id' | 'order_id' | 'warehouse' | 'origin' | 'destination' | 'state' | 'reason' | 'missing' | 'carrier' | 'service' | 'cost.amount' | 'cost.currency' | 'actual_weight_g' | 'chargeable_weight_g' | 'promised_by' | 'tracking_number' | 'customs' | 'created_at' | 'dispatched_at' | 'delivered_at' | 'failed_at' | 'delayed_at' | 'left_voided_at' | 'note' | 'updated_at' | 'version'> | null;
};
/**
 * ShipmentsFilters
 */
export type ShipmentsFilters = {
    /**
     * Order Id
     *
     * only parcels of this order
     */
    order_id?: Array<string> | null;
    /**
     * State
     *
     * only parcels in this state
     */
    state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
    /**
     * Warehouse
     *
     * only parcels from this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Carrier
     *
     * only parcels that go with this carrier
     */
    carrier?: Array<string> | null;
    /**
     * Country
     *
     * only parcels to this country
     */
    country?: Array<string> | null;
    /**
     * Tracking Number
     *
     * only parcels that have or had this number
     */
    tracking_number?: string | null;
    /**
     * Late
     *
     * true: only those on their way whose promise has passed; false: only others
     */
    late?: boolean | null;
    /**
     * Dispatched From
     *
     * only those that left at or after this instant
     */
    dispatched_from?: string | null;
    /**
     * Dispatched To
     *
     * only those that left before this instant
     */
    dispatched_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ShippingQuote
 */
export type ShippingQuote = {
    /**
     * Dispatch By
     */
    dispatch_by: string;
    /**
     * Deliver By
     */
    deliver_by: string | null;
    /**
     * Promise Met
     */
    promise_met: boolean;
    /**
     * Customs
     *
     * a declaration is needed
     */
    customs: boolean;
    territory: QuotedTerritory;
    border: QuotedBorder;
    /**
     * Candidates
     */
    candidates: Array<CandidateOut>;
};
/**
 * ShippingZonesExport
 *
 * A file of shipping zones.
 */
export type ShippingZonesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShippingZonesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'carrier' | 'zone' | 'countries' | 'territories' | 'version'> | null;
};
/**
 * ShippingZonesFilters
 */
export type ShippingZonesFilters = {
    [key: string]: never;
};
/**
 * ShownTask
 */
export type ShownTask = {
    /**
     * Id
     */
    id: number;
    /**
     * Kind
     */
    kind: string;
    /**
     * Key
     *
     * tasks of one key are done in their order
     */
    key: string;
    /**
     * Reference
     *
     * ours; the other side is asked for it when an answer is lost
     */
    reference: string;
    /**
     * State
     *
     * queued, running, unknown (the last attempt has no answer: it is looked up before it is repeated), done, dead or discarded
     */
    state: string;
    /**
     * Doubt
     *
     * it may have happened although no answer says so
     */
    doubt: boolean;
    /**
     * Due
     */
    due: string;
    /**
     * Attempts
     */
    attempts: number;
    /**
     * Error
     *
     * of the last attempt
     */
    error: string | null;
    /**
     * Result
     *
     * what the other side answered
     */
    result: {
        [key: string]: unknown;
    } | null;
    /**
     * Has Personal
     *
     * it still has personal data, encrypted
     */
    has_personal: boolean;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Started At
     */
    started_at: string | null;
    /**
     * Ended At
     */
    ended_at: string | null;
    /**
     * Resolved By
     */
    resolved_by: string | null;
    /**
     * Reason
     */
    reason: string | null;
    /**
     * Payload
     */
    payload: {
        [key: string]: unknown;
    };
};
/**
 * SkuCosts
 *
 * All rows of a SKU, the one recorded last first.
 */
export type SkuCosts = {
    /**
     * Items
     */
    items: Array<CostOut>;
    /**
     * Next Cursor
     */
    next_cursor: string | null;
    /**
     * Sku
     */
    sku: string;
    /**
     * what holds today; null while every row lies in the future
     */
    in_force: CostOut | null;
};
/**
 * SkuMapping
 */
export type SkuMapping = {
    /**
     * Channel
     */
    channel: string;
    /**
     * Channel Sku
     */
    channel_sku: string;
    /**
     * Sku
     */
    sku: string;
};
/**
 * SkuMappings
 */
export type SkuMappings = {
    /**
     * Items
     */
    items: Array<NewSkuMapping>;
};
/**
 * SkuMappingsExport
 *
 * A file of sku mappings.
 */
export type SkuMappingsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: SkuMappingsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'channel' | 'channel_sku' | 'sku'> | null;
};
/**
 * SkuMappingsFilters
 */
export type SkuMappingsFilters = {
    /**
     * Channel
     *
     * the sales channel's code
     */
    channel?: string | null;
};
/**
 * Started
 *
 * A delivery that is on its way.
 */
export type Started = {
    /**
     * Id
     */
    id: string;
};
/**
 * StateCount
 *
 * `orders` stops at 10,000: `more` says that there are more than those.
 */
export type StateCount = {
    /**
     * State
     */
    state: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    /**
     * Orders
     */
    orders: number;
    /**
     * More
     */
    more: boolean;
};
/**
 * StockExport
 *
 * A file of stock.
 */
export type StockExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: StockFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'sku' | 'warehouse' | 'country' | 'condition' | 'on_hand' | 'reserved' | 'available' | 'owed' | 'reorder_point' | 'low' | 'updated_at'> | null;
};
/**
 * StockFilters
 */
export type StockFilters = {
    /**
     * Sku
     *
     * only of this SKU; repeat it for several
     */
    sku?: Array<string> | null;
    /**
     * Warehouse
     *
     * only in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * Condition
     *
     * only in this condition
     */
    condition?: Array<'sellable' | 'quarantine' | 'damaged'> | null;
    /**
     * Low
     *
     * true: only balances at or below their reorder point; false: only others
     */
    low?: boolean | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * StockOut
 *
 * A SKU over all warehouses; the sums are of sellable stock.
 */
export type StockOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * On Hand
     */
    on_hand: number;
    /**
     * Reserved
     */
    reserved: number;
    /**
     * Available
     */
    available: number;
    /**
     * Owed
     */
    owed: number;
    /**
     * Balances
     */
    balances: Array<BalanceOut>;
};
/**
 * Summary
 *
 * Each part is the answer of the operation it comes from; lists are their first 20.
 */
export type Summary = {
    /**
     * Orders
     */
    orders: OrderCounts | null;
    /**
     * Shipments
     */
    shipments: ShipmentCounts | null;
    /**
     * Late Shipments
     */
    late_shipments: ShipmentCounts | null;
    /**
     * Tickets
     */
    tickets: TicketCounts | null;
    /**
     * Overdue Tickets
     */
    overdue_tickets: ChangesTicketOut | null;
    /**
     * Low Stock
     */
    low_stock: ChangesBalanceOut | null;
    /**
     * Breached Prices
     */
    breached_prices: ChangesPriceOut | null;
    /**
     * Unavailable
     *
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * Task
 *
 * One thing that a service asks of the world outside.
 */
export type Task = {
    /**
     * Id
     */
    id: number;
    /**
     * Kind
     */
    kind: string;
    /**
     * Key
     *
     * tasks of one key are done in their order
     */
    key: string;
    /**
     * Reference
     *
     * ours; the other side is asked for it when an answer is lost
     */
    reference: string;
    /**
     * State
     *
     * queued, running, unknown (the last attempt has no answer: it is looked up before it is repeated), done, dead or discarded
     */
    state: string;
    /**
     * Doubt
     *
     * it may have happened although no answer says so
     */
    doubt: boolean;
    /**
     * Due
     */
    due: string;
    /**
     * Attempts
     */
    attempts: number;
    /**
     * Error
     *
     * of the last attempt
     */
    error: string | null;
    /**
     * Result
     *
     * what the other side answered
     */
    result: {
        [key: string]: unknown;
    } | null;
    /**
     * Has Personal
     *
     * it still has personal data, encrypted
     */
    has_personal: boolean;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Started At
     */
    started_at: string | null;
    /**
     * Ended At
     */
    ended_at: string | null;
    /**
     * Resolved By
     */
    resolved_by: string | null;
    /**
     * Reason
     */
    reason: string | null;
};
/**
 * TicketChange
 *
 * Absent fields stay. assignee null: nobody.
 */
export type TicketChange = {
    /**
     * Assignee
     */
    assignee?: string | null;
    /**
     * Assignee Role
     *
     * the queue it is put in
     */
    assignee_role?: 'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin';
    /**
     * Priority
     *
     * moves the targets: they count from the opening
     */
    priority?: 'low' | 'normal' | 'high' | 'urgent';
};
/**
 * TicketCount
 *
 * `tickets` stops at 10,000: `more` says that there are more than those.
 */
export type TicketCount = {
    /**
     * State
     */
    state: 'open' | 'pending' | 'resolved' | 'closed';
    /**
     * Tickets
     */
    tickets: number;
    /**
     * More
     */
    more: boolean;
};
/**
 * TicketCounts
 */
export type TicketCounts = {
    /**
     * States
     */
    states: Array<TicketCount>;
};
/**
 * TicketDetail
 */
export type TicketDetail = {
    /**
     * Id
     */
    id: string;
    /**
     * Class
     */
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    /**
     * Priority
     */
    priority: 'low' | 'normal' | 'high' | 'urgent';
    /**
     * State
     */
    state: 'open' | 'pending' | 'resolved' | 'closed';
    /**
     * Order Id
     */
    order_id: string | null;
    /**
     * Cause
     */
    cause: string | null;
    /**
     * Detail
     *
     * what the causing event said
     */
    detail: string | null;
    /**
     * Subject
     */
    subject: string | null;
    /**
     * Assignee Role
     *
     * the queue it stands in
     */
    assignee_role: string;
    /**
     * Assignee
     */
    assignee: string | null;
    /**
     * Opened At
     */
    opened_at: string;
    /**
     * First Response Due
     */
    first_response_due: string;
    /**
     * First Responded At
     */
    first_responded_at: string | null;
    /**
     * First Response Breached
     */
    first_response_breached: boolean;
    /**
     * Resolution Due
     */
    resolution_due: string;
    /**
     * Resolved At
     */
    resolved_at: string | null;
    /**
     * Resolution Breached
     */
    resolution_breached: boolean;
    /**
     * Resolution
     */
    resolution: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other' | null;
    /**
     * Pending Since
     */
    pending_since: string | null;
    /**
     * Paused Seconds
     *
     * how long the clocks stood so far
     */
    paused_seconds: number;
    /**
     * Version
     */
    version: number;
    /**
     * Body
     */
    body: string | null;
    /**
     * Messages
     */
    messages: Array<MessageOut>;
    /**
     * History
     */
    history: Array<TicketStep>;
};
/**
 * TicketOut
 *
 * due times stand still while pending; breached is measured at the answer, or now.
 */
export type TicketOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Class
     */
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    /**
     * Priority
     */
    priority: 'low' | 'normal' | 'high' | 'urgent';
    /**
     * State
     */
    state: 'open' | 'pending' | 'resolved' | 'closed';
    /**
     * Order Id
     */
    order_id: string | null;
    /**
     * Cause
     */
    cause: string | null;
    /**
     * Detail
     *
     * what the causing event said
     */
    detail: string | null;
    /**
     * Subject
     */
    subject: string | null;
    /**
     * Assignee Role
     *
     * the queue it stands in
     */
    assignee_role: string;
    /**
     * Assignee
     */
    assignee: string | null;
    /**
     * Opened At
     */
    opened_at: string;
    /**
     * First Response Due
     */
    first_response_due: string;
    /**
     * First Responded At
     */
    first_responded_at: string | null;
    /**
     * First Response Breached
     */
    first_response_breached: boolean;
    /**
     * Resolution Due
     */
    resolution_due: string;
    /**
     * Resolved At
     */
    resolved_at: string | null;
    /**
     * Resolution Breached
     */
    resolution_breached: boolean;
    /**
     * Resolution
     */
    resolution: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other' | null;
    /**
     * Pending Since
     */
    pending_since: string | null;
    /**
     * Paused Seconds
     *
     * how long the clocks stood so far
     */
    paused_seconds: number;
    /**
     * Version
     */
    version: number;
};
/**
 * TicketStep
 */
export type TicketStep = {
    /**
     * Action
     */
    action: 'open' | 'pend' | 'resume' | 'resolve' | 'reopen' | 'close' | 'change';
    /**
     * State
     *
     * after it
     */
    state: 'open' | 'pending' | 'resolved' | 'closed';
    /**
     * By
     */
    by: string;
    /**
     * At
     */
    at: string;
    /**
     * Note
     */
    note: string | null;
};
/**
 * TicketTarget
 *
 * Minutes on the wall clock.
 */
export type TicketTarget = {
    /**
     * Class
     */
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    /**
     * Priority
     */
    priority: 'low' | 'normal' | 'high' | 'urgent';
    /**
     * First Response
     */
    first_response: number;
    /**
     * Resolution
     */
    resolution: number;
};
/**
 * TicketsExport
 *
 * A file of tickets.
 */
export type TicketsExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: TicketsFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'class' | 'priority' | 'state' | 'order_id' | 'cause' | 'detail' | 'subject' | 'assignee_role' | 'assignee' | 'opened_at' | 'first_response_due' | 'first_responded_at' | 'first_response_breached' | 'resolution_due' | 'resolved_at' | 'resolution_breached' | 'resolution' | 'pending_since' | 'paused_seconds' | 'version'> | null;
};
/**
 * TicketsFilters
 */
export type TicketsFilters = {
    /**
     * State
     *
     * only those in this state
     */
    state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
    /**
     * Class
     *
     * only of this class of enquiry
     */
    class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
    /**
     * Priority
     *
     * only of this priority
     */
    priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
    /**
     * Assignee Role
     *
     * the queue
     */
    assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
    /**
     * Assignee
     *
     * only this person's
     */
    assignee?: Array<string> | null;
    /**
     * Assigned
     *
     * true: only those that somebody has; false: only those that nobody has
     */
    assigned?: boolean | null;
    /**
     * Order Id
     *
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * Sku
     *
     * only of orders in which this SKU was bought
     */
    sku?: Array<string> | null;
    /**
     * Overdue
     *
     * active, and past a target
     */
    overdue?: boolean | null;
    /**
     * Due From
     *
     * only those whose resolution is due at or after this instant
     */
    due_from?: string | null;
    /**
     * Due To
     *
     * only those whose resolution is due before this instant
     */
    due_to?: string | null;
    /**
     * Updated Since
     *
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * TimelineEntry
 */
export type TimelineEntry = {
    /**
     * Id
     */
    id: number;
    /**
     * At
     */
    at: string;
    /**
     * What
     */
    what: string;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Actor
     */
    actor: string | null;
    /**
     * Event Id
     *
     * the event that caused it
     */
    event_id: string | null;
};
/**
 * TrackingEntry
 */
export type TrackingEntry = {
    /**
     * Carrier Status
     */
    carrier_status: string;
    /**
     * Status
     *
     * null: the code is not known to us
     */
    status: 'pre_transit' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned' | null;
    /**
     * At
     */
    at: string;
    /**
     * Country
     */
    country: string | null;
    /**
     * Description
     */
    description: string | null;
    /**
     * Applied
     *
     * false: recorded late or after the end, the state did not follow it
     */
    applied: boolean;
    /**
     * Received At
     */
    received_at: string;
    /**
     * Doubt
     *
     * why it cannot be
     */
    doubt: string | null;
    /**
     * Recorded By
     *
     * who wrote it down; null: the carrier reported it
     */
    recorded_by: string | null;
};
/**
 * TrackingReport
 */
export type TrackingReport = {
    /**
     * Tracking Number
     *
     * the carrier's number of the parcel
     */
    tracking_number: string;
    /**
     * Status
     *
     * the carrier's own code
     */
    status: string;
    /**
     * At
     */
    at: string;
    /**
     * Country
     */
    country?: string | null;
    /**
     * Description
     */
    description?: string | null;
};
/**
 * TrackingReports
 */
export type TrackingReports = {
    /**
     * Events
     */
    events: Array<TrackingReport>;
};
/**
 * TrackingResult
 *
 * changed: the parcel follows it. unchanged: it is in the history only, for it came late, after the end, means
 * nothing to us or cannot be (`code` says so). known: it was reported before. failed: it is not in the history.
 */
export type TrackingResult = {
    /**
     * Index
     *
     * the item's place in the request, from 0
     */
    index: number;
    /**
     * Status
     */
    status: 'created' | 'changed' | 'unchanged' | 'known' | 'different' | 'failed';
    /**
     * Code
     */
    code: string | null;
    /**
     * Detail
     */
    detail: string | null;
    /**
     * Errors
     *
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    /**
     * Tracking Number
     */
    tracking_number: string | null;
};
/**
 * TrackingResults
 *
 * One result per event, in the order given; none when the webhook was taken before.
 */
export type TrackingResults = {
    /**
     * Replayed
     */
    replayed: boolean;
    /**
     * Items
     */
    items: Array<TrackingResult>;
};
/**
 * Unavailable
 *
 * A part that is missing, and why: the caller may not read it, or its service did not answer.
 */
export type Unavailable = {
    /**
     * Part
     */
    part: string;
    /**
     * Code
     */
    code: string;
    /**
     * Detail
     */
    detail: string;
};
/**
 * UnitPrice
 *
 * What one unit is sold for. More digits than the currency has are taken only where the unit price is the line's
 * total divided by the quantity.
 */
export type UnitPrice = {
    /**
     * Amount
     */
    amount: string;
    /**
     * Currency
     *
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * VariantChange
 */
export type VariantChange = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Gtin
     */
    gtin?: string | null;
    /**
     * Hs Code
     */
    hs_code?: string | null;
    /**
     * Country Of Origin
     */
    country_of_origin?: string | null;
    /**
     * Customs Description
     */
    customs_description?: string | null;
    /**
     * Net Weight G
     */
    net_weight_g?: number | null;
    /**
     * Gross Weight G
     *
     * grams, at least the net weight
     */
    gross_weight_g?: number | null;
    /**
     * Length Mm
     */
    length_mm?: number | null;
    /**
     * Width Mm
     */
    width_mm?: number | null;
    /**
     * Height Mm
     */
    height_mm?: number | null;
    /**
     * Attributes
     *
     * what tells it from its siblings; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    } | null;
    /**
     * Remove
     *
     * take this variant out of the product; false when absent
     */
    remove?: boolean;
};
/**
 * VariantData
 *
 * A sellable item. Customs and parcel data may follow later, but parcels wait for them.
 */
export type VariantData = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Gtin
     */
    gtin?: string | null;
    /**
     * Hs Code
     */
    hs_code?: string | null;
    /**
     * Country Of Origin
     */
    country_of_origin?: string | null;
    /**
     * Customs Description
     */
    customs_description?: string | null;
    /**
     * Net Weight G
     */
    net_weight_g?: number | null;
    /**
     * Gross Weight G
     *
     * grams, at least the net weight
     */
    gross_weight_g?: number | null;
    /**
     * Length Mm
     */
    length_mm?: number | null;
    /**
     * Width Mm
     */
    width_mm?: number | null;
    /**
     * Height Mm
     */
    height_mm?: number | null;
    /**
     * Attributes
     *
     * what tells it from its siblings; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    } | null;
};
/**
 * VariantOut
 */
export type VariantOut = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Gtin
     */
    gtin: string | null;
    /**
     * Hs Code
     */
    hs_code: string | null;
    /**
     * Country Of Origin
     */
    country_of_origin: string | null;
    /**
     * Customs Description
     */
    customs_description: string | null;
    /**
     * Net Weight G
     */
    net_weight_g: number | null;
    /**
     * Gross Weight G
     */
    gross_weight_g: number | null;
    /**
     * Length Mm
     */
    length_mm: number | null;
    /**
     * Width Mm
     */
    width_mm: number | null;
    /**
     * Height Mm
     */
    height_mm: number | null;
    /**
     * Attributes
     */
    attributes: {
        [key: string]: string | number | number | boolean;
    };
};
/**
 * VatRateOut
 */
export type VatRateOut = {
    /**
     * Id
     *
     * identifies the row
     */
    id: number;
    /**
     * Market
     */
    market: string;
    /**
     * Territory
     */
    territory: string | null;
    /**
     * Valid From
     */
    valid_from: string;
    /**
     * Rate Percent
     */
    rate_percent: string;
    /**
     * Source
     */
    source: string;
    /**
     * Recorded By
     */
    recorded_by: string;
    /**
     * Recorded At
     */
    recorded_at: string;
};
/**
 * VatRatesExport
 *
 * A file of vat rates.
 */
export type VatRatesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: VatRatesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'market' | 'territory' | 'valid_from' | 'rate_percent' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * VatRatesFilters
 */
export type VatRatesFilters = {
    /**
     * Market
     *
     * the country of sale
     */
    market?: string | null;
    /**
     * On
     *
     * only what holds that day, instead of all rows
     */
    on?: string | null;
};
/**
 * VerdictIn
 *
 * Several on one line split it: one unit sellable, one damaged.
 */
export type VerdictIn = {
    /**
     * Line No
     */
    line_no: number;
    /**
     * Condition
     *
     * needed unless nothing is accepted
     */
    condition?: 'sellable' | 'quarantine' | 'damaged' | null;
    /**
     * Accepted
     *
     * all of the line when absent
     */
    accepted?: number | null;
};
/**
 * Violations
 */
export type Violations = {
    /**
     * Clean
     */
    clean: boolean;
    /**
     * Violations
     */
    violations: {
        [key: string]: Array<{
            [key: string]: unknown;
        }>;
    };
};
/**
 * WantedLine
 */
export type WantedLine = {
    /**
     * Sku
     */
    sku: string;
    /**
     * Quantity
     */
    quantity: number;
    /**
     * Missing
     *
     * not set aside yet
     */
    missing: number;
};
/**
 * Warehouse
 */
export type Warehouse = {
    /**
     * Code
     */
    code: string;
    /**
     * Name
     */
    name: string;
    /**
     * Country
     */
    country: string;
    /**
     * Kind
     */
    kind: 'own' | 'third_party' | 'overseas' | 'fba';
    /**
     * Active
     *
     * an inactive warehouse takes no new reservations
     */
    active: boolean;
    /**
     * Version
     *
     * the ETag
     */
    version: number;
};
/**
 * WarehouseChange
 *
 * What is absent or null stays.
 */
export type WarehouseChange = {
    /**
     * Name
     */
    name?: string | null;
    /**
     * Active
     *
     * an inactive warehouse takes no new reservations
     */
    active?: boolean | null;
};
/**
 * WarehousesExport
 *
 * A file of warehouses.
 */
export type WarehousesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: WarehousesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'code' | 'name' | 'country' | 'kind' | 'active' | 'version'> | null;
};
/**
 * WarehousesFilters
 */
export type WarehousesFilters = {
    [key: string]: never;
};
/**
 * WarningOut
 *
 * The product can be sold. customs_data_missing, parcel_data_missing: a parcel with this variant will be held until
 * the fields are filled. gtin_restricted: the GTIN is of a range for use inside one company (GS1 prefixes 02, 04 and
 * 20 to 29), which marketplaces refuse.
 */
export type WarningOut = {
    /**
     * Code
     */
    code: 'customs_data_missing' | 'parcel_data_missing' | 'gtin_restricted';
    /**
     * Sku
     */
    sku: string;
    /**
     * Fields
     */
    fields: Array<string>;
};
/**
 * WebhookChange
 *
 * What is not given stays as it is.
 */
export type WebhookChange = {
    /**
     * Url
     */
    url?: string | null;
    /**
     * Types
     */
    types?: Array<string> | null;
    filters?: Filters | null;
    /**
     * Description
     */
    description?: string | null;
};
/**
 * WebhookDeliveriesExport
 *
 * A file of webhook deliveries.
 */
export type WebhookDeliveriesExport = {
    /**
     * Format
     *
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: WebhookDeliveriesFilters;
    /**
     * Columns
     *
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'event_id' | 'type' | 'subject' | 'cursor' | 'state' | 'attempts' | 'created_at' | 'ended_at' | 'webhook_id'> | null;
};
/**
 * WebhookDeliveriesFilters
 */
export type WebhookDeliveriesFilters = {
    /**
     * Webhook Id
     *
     * only of this webhook
     */
    webhook_id?: Array<string> | null;
    /**
     * State
     *
     * only these
     */
    state?: Array<'pending' | 'delivered' | 'failed' | 'cancelled'> | null;
    /**
     * Type
     *
     * only of this type
     */
    type?: Array<string> | null;
    /**
     * Created From
     *
     * only those begun at or after this instant
     */
    created_from?: string | null;
    /**
     * Created To
     *
     * only those begun before this instant
     */
    created_to?: string | null;
};
/**
 * WebhookDelivery
 *
 * One event to one webhook, and to which.
 */
export type WebhookDelivery = {
    /**
     * Id
     */
    id: string;
    /**
     * Event Id
     */
    event_id: string;
    /**
     * Type
     */
    type: string;
    /**
     * Subject
     */
    subject: string;
    /**
     * Cursor
     *
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    /**
     * State
     */
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    /**
     * Attempts
     */
    attempts: number;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Ended At
     */
    ended_at: string | null;
    /**
     * Webhook Id
     */
    webhook_id: string;
};
/**
 * WebhookOut
 */
export type WebhookOut = {
    /**
     * Id
     */
    id: string;
    /**
     * Url
     */
    url: string;
    /**
     * Description
     */
    description: string;
    /**
     * Types
     *
     * none: all that the scopes of who made it allow
     */
    types: Array<string>;
    filters: FiltersOut;
    /**
     * State
     */
    state: 'enabled' | 'disabled';
    /**
     * Disabled Reason
     *
     * failing: nothing was taken for three days; gone: it answered 410
     */
    disabled_reason: 'failing' | 'gone' | 'by_hand' | null;
    /**
     * Failing Since
     *
     * nothing was taken since; null: all is well
     */
    failing_since: string | null;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Updated At
     */
    updated_at: string;
};
/**
 * WebhookSecret
 *
 * A secret that a carrier may sign its webhooks with, without the secret itself.
 */
export type WebhookSecret = {
    /**
     * Id
     */
    id: string;
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Created At
     */
    created_at: string;
    /**
     * Created By
     */
    created_by: string;
    /**
     * Valid Until
     *
     * null: until it is replaced or deleted
     */
    valid_until: string | null;
};
/**
 * WholeReceipt
 *
 * Everything announced came, all of it in one condition.
 */
export type WholeReceipt = {
    /**
     * Warehouse
     */
    warehouse: string;
    /**
     * Condition
     */
    condition: 'sellable' | 'quarantine' | 'damaged';
    /**
     * Resolution
     */
    resolution: 'refund' | 'replace' | 'reject';
};
/**
 * Why
 */
export type Why = {
    /**
     * Note
     *
     * why; stays in the history
     */
    note?: string | null;
};
/**
 * Zone
 *
 * A carrier's name for destinations that cost the same.
 */
export type Zone = {
    /**
     * Carrier
     */
    carrier: string;
    /**
     * Zone
     */
    zone: string;
    /**
     * Countries
     */
    countries: Array<string>;
    /**
     * Territories
     */
    territories: Array<string>;
    /**
     * Version
     */
    version: number;
};
/**
 * ZonePlaces
 *
 * Where a zone's prices apply. A country includes its special territories for which the carrier has no zone of
 * its own; a territory stands before the country it belongs to.
 */
export type ZonePlaces = {
    /**
     * Countries
     */
    countries?: Array<string>;
    /**
     * Territories
     */
    territories?: Array<string>;
};
/**
 * Rotation
 */
export type ServicesIntegrationKeysModelsRotation = {
    /**
     * Overlap Hours
     *
     * how long the secret that is replaced still works; 0 when it has leaked; 24 when absent
     */
    overlap_hours?: number;
    /**
     * Expires At
     *
     * when the key stops working, within a year; as before without it
     */
    expires_at?: string | null;
};
/**
 * Rotation
 */
export type ServicesIntegrationWebhooksModelsRotation = {
    /**
     * Overlap Hours
     *
     * so long everything is signed with the old secrets too; 0 when one has leaked; 24 when absent
     */
    overlap_hours?: number;
};
export type DescribeProductImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/products/imports';
};
export type DescribeProductImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeProductImportError = DescribeProductImportErrors[keyof DescribeProductImportErrors];
export type DescribeProductImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeProductImportResponse = DescribeProductImportResponses[keyof DescribeProductImportResponses];
export type ImportProductsData = {
    body: BodyImportProducts;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/products/imports';
};
export type ImportProductsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportProductsError = ImportProductsErrors[keyof ImportProductsErrors];
export type ImportProductsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportProductsResponse = ImportProductsResponses[keyof ImportProductsResponses];
export type ExportProductsData = {
    body: ProductsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/products/exports';
};
export type ExportProductsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportProductsError = ExportProductsErrors[keyof ExportProductsErrors];
export type ExportProductsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportProductsResponse = ExportProductsResponses[keyof ExportProductsResponses];
export type DownloadProductsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/products/exports/{export_id}/file';
};
export type DownloadProductsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadProductsExportError = DownloadProductsExportErrors[keyof DownloadProductsExportErrors];
export type DownloadProductsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadProductsExportResponse = DownloadProductsExportResponses[keyof DownloadProductsExportResponses];
export type ListProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Q
         *
         * search
         */
        q?: string | null;
        /**
         * Status
         *
         * only products with this status
         */
        status?: Array<'draft' | 'active' | 'retired'> | null;
        /**
         * Brand
         *
         * exactly this brand
         */
        brand?: Array<string> | null;
        /**
         * Category
         *
         * exactly this category
         */
        category?: Array<string> | null;
        /**
         * Sku
         *
         * only the product with this SKU
         */
        sku?: Array<string> | null;
        /**
         * Gtin
         *
         * only the product with this GTIN, in any of its lengths
         */
        gtin?: Array<string> | null;
        /**
         * Sku Prefix
         *
         * what the SKU begins with
         */
        sku_prefix?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Sort
         *
         * what comes first: - for the newest; -created_at when absent. Not for a search
         */
        sort?: '-created_at' | 'created_at' | null;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/products';
};
export type ListProductsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListProductsError = ListProductsErrors[keyof ListProductsErrors];
export type ListProductsResponses = {
    /**
     * Successful Response
     */
    200: ChangesProductSummary;
};
export type ListProductsResponse = ListProductsResponses[keyof ListProductsResponses];
export type CreateProductData = {
    body: NewProduct;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/products';
};
export type CreateProductErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CreateProductError = CreateProductErrors[keyof CreateProductErrors];
export type CreateProductResponses = {
    /**
     * Successful Response
     */
    201: ProductOut;
};
export type CreateProductResponse = CreateProductResponses[keyof CreateProductResponses];
export type UpsertProductsData = {
    body: Bulk;
    path?: never;
    query?: never;
    url: '/v1/products/bulk';
};
export type UpsertProductsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type UpsertProductsError = UpsertProductsErrors[keyof UpsertProductsErrors];
export type UpsertProductsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsBulkResult;
};
export type UpsertProductsResponse = UpsertProductsResponses[keyof UpsertProductsResponses];
export type GetProductBySkuData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: never;
    url: '/v1/skus/{sku}';
};
export type GetProductBySkuErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetProductBySkuError = GetProductBySkuErrors[keyof GetProductBySkuErrors];
export type GetProductBySkuResponses = {
    /**
     * Successful Response
     */
    200: ProductOut;
};
export type GetProductBySkuResponse = GetProductBySkuResponses[keyof GetProductBySkuResponses];
export type GetProductData = {
    body?: never;
    path: {
        /**
         * Product Id
         *
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}';
};
export type GetProductErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetProductError = GetProductErrors[keyof GetProductErrors];
export type GetProductResponses = {
    /**
     * Successful Response
     */
    200: ProductOut;
};
export type GetProductResponse = GetProductResponses[keyof GetProductResponses];
export type ChangeProductData = {
    body: ProductChange;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Product Id
         *
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}';
};
export type ChangeProductErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeProductError = ChangeProductErrors[keyof ChangeProductErrors];
export type ChangeProductResponses = {
    /**
     * Successful Response
     */
    200: ProductOut;
};
export type ChangeProductResponse = ChangeProductResponses[keyof ChangeProductResponses];
export type ActivateProductData = {
    body?: never;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Product Id
         *
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/activate';
};
export type ActivateProductErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ActivateProductError = ActivateProductErrors[keyof ActivateProductErrors];
export type ActivateProductResponses = {
    /**
     * Successful Response
     */
    200: ProductOut;
};
export type ActivateProductResponse = ActivateProductResponses[keyof ActivateProductResponses];
export type RetireProductData = {
    body?: never;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Product Id
         *
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/retire';
};
export type RetireProductErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RetireProductError = RetireProductErrors[keyof RetireProductErrors];
export type RetireProductResponses = {
    /**
     * Successful Response
     */
    200: ProductOut;
};
export type RetireProductResponse = RetireProductResponses[keyof RetireProductResponses];
export type ListParkedCatalogData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/catalog/parked';
};
export type ListParkedCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedCatalogError = ListParkedCatalogErrors[keyof ListParkedCatalogErrors];
export type ListParkedCatalogResponses = {
    /**
     * Response List Parked Catalog
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedCatalogResponse = ListParkedCatalogResponses[keyof ListParkedCatalogResponses];
export type ShowParkedCatalogData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/catalog/parked/{parked_id}';
};
export type ShowParkedCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedCatalogError = ShowParkedCatalogErrors[keyof ShowParkedCatalogErrors];
export type ShowParkedCatalogResponses = {
    /**
     * Response Show Parked Catalog
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedCatalogResponse = ShowParkedCatalogResponses[keyof ShowParkedCatalogResponses];
export type ReplayParkedCatalogData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/catalog/parked/replay';
};
export type ReplayParkedCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedCatalogError = ReplayParkedCatalogErrors[keyof ReplayParkedCatalogErrors];
export type ReplayParkedCatalogResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedCatalogResponse = ReplayParkedCatalogResponses[keyof ReplayParkedCatalogResponses];
export type DiscardParkedCatalogData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/catalog/parked/{parked_id}/discard';
};
export type DiscardParkedCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedCatalogError = DiscardParkedCatalogErrors[keyof DiscardParkedCatalogErrors];
export type DiscardParkedCatalogResponses = {
    /**
     * Response Discard Parked Catalog
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedCatalogResponse = DiscardParkedCatalogResponses[keyof DiscardParkedCatalogResponses];
export type ListJobsCatalogData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/catalog/jobs';
};
export type ListJobsCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsCatalogError = ListJobsCatalogErrors[keyof ListJobsCatalogErrors];
export type ListJobsCatalogResponses = {
    /**
     * Response List Jobs Catalog
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsCatalogResponse = ListJobsCatalogResponses[keyof ListJobsCatalogResponses];
export type VerifyCatalogData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/catalog/verify';
};
export type VerifyCatalogErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyCatalogError = VerifyCatalogErrors[keyof VerifyCatalogErrors];
export type VerifyCatalogResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyCatalogResponse = VerifyCatalogResponses[keyof VerifyCatalogResponses];
export type DescribeStockImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/stock/imports';
};
export type DescribeStockImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeStockImportError = DescribeStockImportErrors[keyof DescribeStockImportErrors];
export type DescribeStockImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeStockImportResponse = DescribeStockImportResponses[keyof DescribeStockImportResponses];
export type ImportStocksData = {
    body: BodyImportStocks;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/stock/imports';
};
export type ImportStocksErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportStocksError = ImportStocksErrors[keyof ImportStocksErrors];
export type ImportStocksResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportStocksResponse = ImportStocksResponses[keyof ImportStocksResponses];
export type ExportStockData = {
    body: StockExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/stock/exports';
};
export type ExportStockErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportStockError = ExportStockErrors[keyof ExportStockErrors];
export type ExportStockResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportStockResponse = ExportStockResponses[keyof ExportStockResponses];
export type DownloadStockExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/stock/exports/{export_id}/file';
};
export type DownloadStockExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadStockExportError = DownloadStockExportErrors[keyof DownloadStockExportErrors];
export type DownloadStockExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadStockExportResponse = DownloadStockExportResponses[keyof DownloadStockExportResponses];
export type ExportMovementsData = {
    body: MovementsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/stock/movements/exports';
};
export type ExportMovementsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportMovementsError = ExportMovementsErrors[keyof ExportMovementsErrors];
export type ExportMovementsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportMovementsResponse = ExportMovementsResponses[keyof ExportMovementsResponses];
export type DownloadMovementsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/stock/movements/exports/{export_id}/file';
};
export type DownloadMovementsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadMovementsExportError = DownloadMovementsExportErrors[keyof DownloadMovementsExportErrors];
export type DownloadMovementsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadMovementsExportResponse = DownloadMovementsExportResponses[keyof DownloadMovementsExportResponses];
export type ExportWarehousesData = {
    body: WarehousesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/warehouses/exports';
};
export type ExportWarehousesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportWarehousesError = ExportWarehousesErrors[keyof ExportWarehousesErrors];
export type ExportWarehousesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportWarehousesResponse = ExportWarehousesResponses[keyof ExportWarehousesResponses];
export type DownloadWarehousesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/warehouses/exports/{export_id}/file';
};
export type DownloadWarehousesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadWarehousesExportError = DownloadWarehousesExportErrors[keyof DownloadWarehousesExportErrors];
export type DownloadWarehousesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadWarehousesExportResponse = DownloadWarehousesExportResponses[keyof DownloadWarehousesExportResponses];
export type ExportLeftVoidedData = {
    body: LeftVoidedExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/reservations/left-voided/exports';
};
export type ExportLeftVoidedErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportLeftVoidedError = ExportLeftVoidedErrors[keyof ExportLeftVoidedErrors];
export type ExportLeftVoidedResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportLeftVoidedResponse = ExportLeftVoidedResponses[keyof ExportLeftVoidedResponses];
export type DownloadLeftVoidedExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/reservations/left-voided/exports/{export_id}/file';
};
export type DownloadLeftVoidedExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadLeftVoidedExportError = DownloadLeftVoidedExportErrors[keyof DownloadLeftVoidedExportErrors];
export type DownloadLeftVoidedExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadLeftVoidedExportResponse = DownloadLeftVoidedExportResponses[keyof DownloadLeftVoidedExportResponses];
export type ListWarehousesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/warehouses';
};
export type ListWarehousesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListWarehousesError = ListWarehousesErrors[keyof ListWarehousesErrors];
export type ListWarehousesResponses = {
    /**
     * Successful Response
     */
    200: PageWarehouse;
};
export type ListWarehousesResponse = ListWarehousesResponses[keyof ListWarehousesResponses];
export type CreateWarehouseData = {
    body: NewWarehouse;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/warehouses';
};
export type CreateWarehouseErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CreateWarehouseError = CreateWarehouseErrors[keyof CreateWarehouseErrors];
export type CreateWarehouseResponses = {
    /**
     * Successful Response
     */
    201: Warehouse;
};
export type CreateWarehouseResponse = CreateWarehouseResponses[keyof CreateWarehouseResponses];
export type GetWarehouseData = {
    body?: never;
    path: {
        /**
         * Code
         *
         * the warehouse's code
         */
        code: string;
    };
    query?: never;
    url: '/v1/warehouses/{code}';
};
export type GetWarehouseErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetWarehouseError = GetWarehouseErrors[keyof GetWarehouseErrors];
export type GetWarehouseResponses = {
    /**
     * Successful Response
     */
    200: Warehouse;
};
export type GetWarehouseResponse = GetWarehouseResponses[keyof GetWarehouseResponses];
export type ChangeWarehouseData = {
    body: WarehouseChange;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Code
         *
         * the warehouse's code
         */
        code: string;
    };
    query?: never;
    url: '/v1/warehouses/{code}';
};
export type ChangeWarehouseErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeWarehouseError = ChangeWarehouseErrors[keyof ChangeWarehouseErrors];
export type ChangeWarehouseResponses = {
    /**
     * Successful Response
     */
    200: Warehouse;
};
export type ChangeWarehouseResponse = ChangeWarehouseResponses[keyof ChangeWarehouseResponses];
export type ListMovementsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sku
         *
         * only of this SKU
         */
        sku?: Array<string> | null;
        /**
         * Warehouse
         *
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Kind
         *
         * only movements of this kind
         */
        kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
        /**
         * Document Type
         *
         * only movements that refer to documents of this type
         */
        document_type?: string | null;
        /**
         * Document Id
         *
         * only of this document; needs document_type
         */
        document_id?: Array<string> | null;
        /**
         * Recorded From
         *
         * only those recorded at or after this instant
         */
        recorded_from?: string | null;
        /**
         * Recorded To
         *
         * only those recorded before this instant
         */
        recorded_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/stock/movements';
};
export type ListMovementsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListMovementsError = ListMovementsErrors[keyof ListMovementsErrors];
export type ListMovementsResponses = {
    /**
     * Successful Response
     */
    200: ChangesMovementOut;
};
export type ListMovementsResponse = ListMovementsResponses[keyof ListMovementsResponses];
export type PostStockMovementsData = {
    body: NewMovements;
    path?: never;
    query?: never;
    url: '/v1/stock/movements';
};
export type PostStockMovementsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PostStockMovementsError = PostStockMovementsErrors[keyof PostStockMovementsErrors];
export type PostStockMovementsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsMovementResult;
};
export type PostStockMovementsResponse = PostStockMovementsResponses[keyof PostStockMovementsResponses];
export type GetMovementTotalsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Document Type
         *
         * of movements that refer to documents of this type
         */
        document_type: string;
    };
    url: '/v1/stock/movements/totals';
};
export type GetMovementTotalsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetMovementTotalsError = GetMovementTotalsErrors[keyof GetMovementTotalsErrors];
export type GetMovementTotalsResponses = {
    /**
     * Successful Response
     */
    200: MovementTotals;
};
export type GetMovementTotalsResponse = GetMovementTotalsResponses[keyof GetMovementTotalsResponses];
export type ListStockData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sku
         *
         * only of this SKU; repeat it for several
         */
        sku?: Array<string> | null;
        /**
         * Warehouse
         *
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Condition
         *
         * only in this condition
         */
        condition?: Array<'sellable' | 'quarantine' | 'damaged'> | null;
        /**
         * Low
         *
         * true: only balances at or below their reorder point; false: only others
         */
        low?: boolean | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/stock';
};
export type ListStockErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListStockError = ListStockErrors[keyof ListStockErrors];
export type ListStockResponses = {
    /**
     * Successful Response
     */
    200: ChangesBalanceOut;
};
export type ListStockResponse = ListStockResponses[keyof ListStockResponses];
export type ListStockMovementsData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Warehouse
         *
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Kind
         *
         * only movements of this kind
         */
        kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
        /**
         * Document Type
         *
         * only movements that refer to documents of this type
         */
        document_type?: string | null;
        /**
         * Recorded From
         *
         * only those recorded at or after this instant
         */
        recorded_from?: string | null;
        /**
         * Recorded To
         *
         * only those recorded before this instant
         */
        recorded_to?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/stock/{sku}/movements';
};
export type ListStockMovementsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListStockMovementsError = ListStockMovementsErrors[keyof ListStockMovementsErrors];
export type ListStockMovementsResponses = {
    /**
     * Successful Response
     */
    200: PageMovementOut;
};
export type ListStockMovementsResponse = ListStockMovementsResponses[keyof ListStockMovementsResponses];
export type ExplainStockData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * At
         *
         * RFC 3339; now when absent
         */
        at?: string | null;
    };
    url: '/v1/stock/{sku}/explain';
};
export type ExplainStockErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExplainStockError = ExplainStockErrors[keyof ExplainStockErrors];
export type ExplainStockResponses = {
    /**
     * Successful Response
     */
    200: Explained;
};
export type ExplainStockResponse = ExplainStockResponses[keyof ExplainStockResponses];
export type GetReorderPointData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
        /**
         * Warehouse
         *
         * the warehouse's code
         */
        warehouse: string;
    };
    query?: never;
    url: '/v1/stock/{sku}/reorder-points/{warehouse}';
};
export type GetReorderPointErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReorderPointError = GetReorderPointErrors[keyof GetReorderPointErrors];
export type GetReorderPointResponses = {
    /**
     * Successful Response
     */
    200: ReorderPointOut;
};
export type GetReorderPointResponse = GetReorderPointResponses[keyof GetReorderPointResponses];
export type SetReorderPointData = {
    body: ReorderPoint;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
        /**
         * Warehouse
         *
         * the warehouse's code
         */
        warehouse: string;
    };
    query?: never;
    url: '/v1/stock/{sku}/reorder-points/{warehouse}';
};
export type SetReorderPointErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SetReorderPointError = SetReorderPointErrors[keyof SetReorderPointErrors];
export type SetReorderPointResponses = {
    /**
     * Successful Response
     */
    200: StockOut;
};
export type SetReorderPointResponse = SetReorderPointResponses[keyof SetReorderPointResponses];
export type GetStockData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: never;
    url: '/v1/stock/{sku}';
};
export type GetStockErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetStockError = GetStockErrors[keyof GetStockErrors];
export type GetStockResponses = {
    /**
     * Successful Response
     */
    200: StockOut;
};
export type GetStockResponse = GetStockResponses[keyof GetStockResponses];
export type GetReservationTotalsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/reservations/totals';
};
export type GetReservationTotalsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReservationTotalsError = GetReservationTotalsErrors[keyof GetReservationTotalsErrors];
export type GetReservationTotalsResponses = {
    /**
     * Successful Response
     */
    200: ReservationTotals;
};
export type GetReservationTotalsResponse = GetReservationTotalsResponses[keyof GetReservationTotalsResponses];
export type ListLeftVoidedData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sku
         *
         * only of this SKU
         */
        sku?: string | null;
        /**
         * Warehouse
         *
         * only out of this warehouse
         */
        warehouse?: string | null;
        /**
         * Owed
         *
         * true: only what is not yet booked out of the stock; false: only what is
         */
        owed?: boolean | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/reservations/left-voided';
};
export type ListLeftVoidedErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListLeftVoidedError = ListLeftVoidedErrors[keyof ListLeftVoidedErrors];
export type ListLeftVoidedResponses = {
    /**
     * Successful Response
     */
    200: PageLeftVoidedOut;
};
export type ListLeftVoidedResponse = ListLeftVoidedResponses[keyof ListLeftVoidedResponses];
export type GetReservationData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the order whose stock is reserved
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/reservations/{order_id}';
};
export type GetReservationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReservationError = GetReservationErrors[keyof GetReservationErrors];
export type GetReservationResponses = {
    /**
     * Successful Response
     */
    200: ReservationOut;
};
export type GetReservationResponse = GetReservationResponses[keyof GetReservationResponses];
export type ListParkedInventoryData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/inventory/parked';
};
export type ListParkedInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedInventoryError = ListParkedInventoryErrors[keyof ListParkedInventoryErrors];
export type ListParkedInventoryResponses = {
    /**
     * Response List Parked Inventory
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedInventoryResponse = ListParkedInventoryResponses[keyof ListParkedInventoryResponses];
export type ShowParkedInventoryData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/inventory/parked/{parked_id}';
};
export type ShowParkedInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedInventoryError = ShowParkedInventoryErrors[keyof ShowParkedInventoryErrors];
export type ShowParkedInventoryResponses = {
    /**
     * Response Show Parked Inventory
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedInventoryResponse = ShowParkedInventoryResponses[keyof ShowParkedInventoryResponses];
export type ReplayParkedInventoryData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/inventory/parked/replay';
};
export type ReplayParkedInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedInventoryError = ReplayParkedInventoryErrors[keyof ReplayParkedInventoryErrors];
export type ReplayParkedInventoryResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedInventoryResponse = ReplayParkedInventoryResponses[keyof ReplayParkedInventoryResponses];
export type DiscardParkedInventoryData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/inventory/parked/{parked_id}/discard';
};
export type DiscardParkedInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedInventoryError = DiscardParkedInventoryErrors[keyof DiscardParkedInventoryErrors];
export type DiscardParkedInventoryResponses = {
    /**
     * Response Discard Parked Inventory
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedInventoryResponse = DiscardParkedInventoryResponses[keyof DiscardParkedInventoryResponses];
export type ListJobsInventoryData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/inventory/jobs';
};
export type ListJobsInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsInventoryError = ListJobsInventoryErrors[keyof ListJobsInventoryErrors];
export type ListJobsInventoryResponses = {
    /**
     * Response List Jobs Inventory
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsInventoryResponse = ListJobsInventoryResponses[keyof ListJobsInventoryResponses];
export type VerifyInventoryData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/inventory/verify';
};
export type VerifyInventoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyInventoryError = VerifyInventoryErrors[keyof VerifyInventoryErrors];
export type VerifyInventoryResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyInventoryResponse = VerifyInventoryResponses[keyof VerifyInventoryResponses];
export type DescribePriceImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/prices/imports';
};
export type DescribePriceImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribePriceImportError = DescribePriceImportErrors[keyof DescribePriceImportErrors];
export type DescribePriceImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribePriceImportResponse = DescribePriceImportResponses[keyof DescribePriceImportResponses];
export type ImportPricesData = {
    body: BodyImportPrices;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/prices/imports';
};
export type ImportPricesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportPricesError = ImportPricesErrors[keyof ImportPricesErrors];
export type ImportPricesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportPricesResponse = ImportPricesResponses[keyof ImportPricesResponses];
export type DescribeCostImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/costs/imports';
};
export type DescribeCostImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeCostImportError = DescribeCostImportErrors[keyof DescribeCostImportErrors];
export type DescribeCostImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeCostImportResponse = DescribeCostImportResponses[keyof DescribeCostImportResponses];
export type ImportCostsData = {
    body: BodyImportCosts;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/costs/imports';
};
export type ImportCostsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportCostsError = ImportCostsErrors[keyof ImportCostsErrors];
export type ImportCostsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportCostsResponse = ImportCostsResponses[keyof ImportCostsResponses];
export type ExportPricesData = {
    body: PricesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/prices/exports';
};
export type ExportPricesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportPricesError = ExportPricesErrors[keyof ExportPricesErrors];
export type ExportPricesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportPricesResponse = ExportPricesResponses[keyof ExportPricesResponses];
export type DownloadPricesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/prices/exports/{export_id}/file';
};
export type DownloadPricesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadPricesExportError = DownloadPricesExportErrors[keyof DownloadPricesExportErrors];
export type DownloadPricesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadPricesExportResponse = DownloadPricesExportResponses[keyof DownloadPricesExportResponses];
export type ExportCostsData = {
    body: CostsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/costs/exports';
};
export type ExportCostsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportCostsError = ExportCostsErrors[keyof ExportCostsErrors];
export type ExportCostsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportCostsResponse = ExportCostsResponses[keyof ExportCostsResponses];
export type DownloadCostsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/costs/exports/{export_id}/file';
};
export type DownloadCostsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadCostsExportError = DownloadCostsExportErrors[keyof DownloadCostsExportErrors];
export type DownloadCostsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadCostsExportResponse = DownloadCostsExportResponses[keyof DownloadCostsExportResponses];
export type ExportFeesData = {
    body: FeesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/fees/exports';
};
export type ExportFeesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportFeesError = ExportFeesErrors[keyof ExportFeesErrors];
export type ExportFeesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportFeesResponse = ExportFeesResponses[keyof ExportFeesResponses];
export type DownloadFeesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/fees/exports/{export_id}/file';
};
export type DownloadFeesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadFeesExportError = DownloadFeesExportErrors[keyof DownloadFeesExportErrors];
export type DownloadFeesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadFeesExportResponse = DownloadFeesExportResponses[keyof DownloadFeesExportResponses];
export type ExportVatRatesData = {
    body: VatRatesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/vat-rates/exports';
};
export type ExportVatRatesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportVatRatesError = ExportVatRatesErrors[keyof ExportVatRatesErrors];
export type ExportVatRatesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportVatRatesResponse = ExportVatRatesResponses[keyof ExportVatRatesResponses];
export type DownloadVatRatesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/vat-rates/exports/{export_id}/file';
};
export type DownloadVatRatesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadVatRatesExportError = DownloadVatRatesExportErrors[keyof DownloadVatRatesExportErrors];
export type DownloadVatRatesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadVatRatesExportResponse = DownloadVatRatesExportResponses[keyof DownloadVatRatesExportResponses];
export type ListCostsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sku
         *
         * only of this SKU
         */
        sku?: Array<string> | null;
        /**
         * On
         *
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/costs';
};
export type ListCostsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListCostsError = ListCostsErrors[keyof ListCostsErrors];
export type ListCostsResponses = {
    /**
     * Successful Response
     */
    200: ChangesCostOut;
};
export type ListCostsResponse = ListCostsResponses[keyof ListCostsResponses];
export type RecordCostsData = {
    body: NewCosts;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/costs';
};
export type RecordCostsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordCostsError = RecordCostsErrors[keyof RecordCostsErrors];
export type RecordCostsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsItemResult;
};
export type RecordCostsResponse = RecordCostsResponses[keyof RecordCostsResponses];
export type ListFeesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Channel
         *
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * On
         *
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/fees';
};
export type ListFeesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListFeesError = ListFeesErrors[keyof ListFeesErrors];
export type ListFeesResponses = {
    /**
     * Successful Response
     */
    200: ChangesFeeOut;
};
export type ListFeesResponse = ListFeesResponses[keyof ListFeesResponses];
export type RecordFeesData = {
    body: NewFees;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/fees';
};
export type RecordFeesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordFeesError = RecordFeesErrors[keyof RecordFeesErrors];
export type RecordFeesResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsItemResult;
};
export type RecordFeesResponse = RecordFeesResponses[keyof RecordFeesResponses];
export type ListVatRatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Market
         *
         * the country of sale
         */
        market?: string | null;
        /**
         * On
         *
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/vat-rates';
};
export type ListVatRatesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListVatRatesError = ListVatRatesErrors[keyof ListVatRatesErrors];
export type ListVatRatesResponses = {
    /**
     * Successful Response
     */
    200: PageVatRateOut;
};
export type ListVatRatesResponse = ListVatRatesResponses[keyof ListVatRatesResponses];
export type RecordVatRatesData = {
    body: NewVatRates;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/vat-rates';
};
export type RecordVatRatesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordVatRatesError = RecordVatRatesErrors[keyof RecordVatRatesErrors];
export type RecordVatRatesResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsItemResult;
};
export type RecordVatRatesResponse = RecordVatRatesResponses[keyof RecordVatRatesResponses];
export type GetFxRateData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Base
         *
         * ISO 4217, one that can be paid in
         */
        base: string;
        /**
         * Quote
         *
         * ISO 4217, one that can be paid in
         */
        quote: string;
        /**
         * On
         *
         * today (UTC) when absent
         */
        on?: string | null;
    };
    url: '/v1/fx-rates';
};
export type GetFxRateErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetFxRateError = GetFxRateErrors[keyof GetFxRateErrors];
export type GetFxRateResponses = {
    /**
     * Successful Response
     */
    200: RateOut;
};
export type GetFxRateResponse = GetFxRateResponses[keyof GetFxRateResponses];
export type RecordFxRatesData = {
    body: NewFxRates;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/fx-rates';
};
export type RecordFxRatesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordFxRatesError = RecordFxRatesErrors[keyof RecordFxRatesErrors];
export type RecordFxRatesResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsItemResult;
};
export type RecordFxRatesResponse = RecordFxRatesResponses[keyof RecordFxRatesResponses];
export type GetCostsData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/costs/{sku}';
};
export type GetCostsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetCostsError = GetCostsErrors[keyof GetCostsErrors];
export type GetCostsResponses = {
    /**
     * Successful Response
     */
    200: SkuCosts;
};
export type GetCostsResponse = GetCostsResponses[keyof GetCostsResponses];
export type GetPriceFloorData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query: {
        /**
         * Channel
         *
         * the sales channel: one store
         */
        channel: string;
        /**
         * Market
         *
         * ISO 3166-1 alpha-2
         */
        market: string;
        /**
         * Currency
         *
         * the current price's when absent, without one the channel's fees'
         */
        currency?: string | null;
        /**
         * On
         *
         * today (UTC) when absent
         */
        on?: string | null;
        /**
         * Postal Code
         *
         * of the destination: its territory's VAT applies where it has its own
         */
        postal_code?: string | null;
    };
    url: '/v1/prices/{sku}/floor';
};
export type GetPriceFloorErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetPriceFloorError = GetPriceFloorErrors[keyof GetPriceFloorErrors];
export type GetPriceFloorResponses = {
    /**
     * Successful Response
     */
    200: FloorOut;
};
export type GetPriceFloorResponse = GetPriceFloorResponses[keyof GetPriceFloorResponses];
export type ListPricesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku?: Array<string> | null;
        /**
         * Channel
         *
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * Market
         *
         * the country of sale
         */
        market?: Array<string> | null;
        /**
         * Breached
         *
         * only prices below their floor
         */
        breached?: boolean | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/prices';
};
export type ListPricesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListPricesError = ListPricesErrors[keyof ListPricesErrors];
export type ListPricesResponses = {
    /**
     * Successful Response
     */
    200: ChangesPriceOut;
};
export type ListPricesResponse = ListPricesResponses[keyof ListPricesResponses];
export type SetPriceData = {
    body: NewPrice;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/prices';
};
export type SetPriceErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SetPriceError = SetPriceErrors[keyof SetPriceErrors];
export type SetPriceResponses = {
    /**
     * Successful Response
     */
    200: PriceOut;
};
export type SetPriceResponse = SetPriceResponses[keyof SetPriceResponses];
export type SetPricesData = {
    body: NewPrices;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/prices/bulk';
};
export type SetPricesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SetPricesError = SetPricesErrors[keyof SetPricesErrors];
export type SetPricesResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsPriceResult;
};
export type SetPricesResponse = SetPricesResponses[keyof SetPricesResponses];
export type ListPriceHistoryData = {
    body?: never;
    path: {
        /**
         * Sku
         *
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Channel
         *
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * Market
         *
         * the country of sale
         */
        market?: Array<string> | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/prices/{sku}/history';
};
export type ListPriceHistoryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListPriceHistoryError = ListPriceHistoryErrors[keyof ListPriceHistoryErrors];
export type ListPriceHistoryResponses = {
    /**
     * Successful Response
     */
    200: PagePastPrice;
};
export type ListPriceHistoryResponse = ListPriceHistoryResponses[keyof ListPriceHistoryResponses];
export type QuoteBasketData = {
    body: NewQuote;
    path?: never;
    query?: never;
    url: '/v1/quotes';
};
export type QuoteBasketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type QuoteBasketError = QuoteBasketErrors[keyof QuoteBasketErrors];
export type QuoteBasketResponses = {
    /**
     * Successful Response
     */
    200: Quote;
};
export type QuoteBasketResponse = QuoteBasketResponses[keyof QuoteBasketResponses];
export type ListParkedPricingData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/pricing/parked';
};
export type ListParkedPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedPricingError = ListParkedPricingErrors[keyof ListParkedPricingErrors];
export type ListParkedPricingResponses = {
    /**
     * Response List Parked Pricing
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedPricingResponse = ListParkedPricingResponses[keyof ListParkedPricingResponses];
export type ShowParkedPricingData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/pricing/parked/{parked_id}';
};
export type ShowParkedPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedPricingError = ShowParkedPricingErrors[keyof ShowParkedPricingErrors];
export type ShowParkedPricingResponses = {
    /**
     * Response Show Parked Pricing
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedPricingResponse = ShowParkedPricingResponses[keyof ShowParkedPricingResponses];
export type ReplayParkedPricingData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/pricing/parked/replay';
};
export type ReplayParkedPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedPricingError = ReplayParkedPricingErrors[keyof ReplayParkedPricingErrors];
export type ReplayParkedPricingResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedPricingResponse = ReplayParkedPricingResponses[keyof ReplayParkedPricingResponses];
export type DiscardParkedPricingData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/pricing/parked/{parked_id}/discard';
};
export type DiscardParkedPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedPricingError = DiscardParkedPricingErrors[keyof DiscardParkedPricingErrors];
export type DiscardParkedPricingResponses = {
    /**
     * Response Discard Parked Pricing
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedPricingResponse = DiscardParkedPricingResponses[keyof DiscardParkedPricingResponses];
export type ListJobsPricingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/pricing/jobs';
};
export type ListJobsPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsPricingError = ListJobsPricingErrors[keyof ListJobsPricingErrors];
export type ListJobsPricingResponses = {
    /**
     * Response List Jobs Pricing
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsPricingResponse = ListJobsPricingResponses[keyof ListJobsPricingResponses];
export type VerifyPricingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/pricing/verify';
};
export type VerifyPricingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyPricingError = VerifyPricingErrors[keyof VerifyPricingErrors];
export type VerifyPricingResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyPricingResponse = VerifyPricingResponses[keyof VerifyPricingResponses];
export type DescribeOrderImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/orders/imports';
};
export type DescribeOrderImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeOrderImportError = DescribeOrderImportErrors[keyof DescribeOrderImportErrors];
export type DescribeOrderImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeOrderImportResponse = DescribeOrderImportResponses[keyof DescribeOrderImportResponses];
export type ImportOrdersData = {
    body: BodyImportOrders;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/orders/imports';
};
export type ImportOrdersErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportOrdersError = ImportOrdersErrors[keyof ImportOrdersErrors];
export type ImportOrdersResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportOrdersResponse = ImportOrdersResponses[keyof ImportOrdersResponses];
export type ExportOrdersData = {
    body: OrdersExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/orders/exports';
};
export type ExportOrdersErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportOrdersError = ExportOrdersErrors[keyof ExportOrdersErrors];
export type ExportOrdersResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportOrdersResponse = ExportOrdersResponses[keyof ExportOrdersResponses];
export type DownloadOrdersExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/orders/exports/{export_id}/file';
};
export type DownloadOrdersExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadOrdersExportError = DownloadOrdersExportErrors[keyof DownloadOrdersExportErrors];
export type DownloadOrdersExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadOrdersExportResponse = DownloadOrdersExportResponses[keyof DownloadOrdersExportResponses];
export type ExportOrderLinesData = {
    body: OrderLinesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/orders/lines/exports';
};
export type ExportOrderLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportOrderLinesError = ExportOrderLinesErrors[keyof ExportOrderLinesErrors];
export type ExportOrderLinesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportOrderLinesResponse = ExportOrderLinesResponses[keyof ExportOrderLinesResponses];
export type DownloadOrderLinesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/orders/lines/exports/{export_id}/file';
};
export type DownloadOrderLinesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadOrderLinesExportError = DownloadOrderLinesExportErrors[keyof DownloadOrderLinesExportErrors];
export type DownloadOrderLinesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadOrderLinesExportResponse = DownloadOrderLinesExportResponses[keyof DownloadOrderLinesExportResponses];
export type ExportSkuMappingsData = {
    body: SkuMappingsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/sku-mappings/exports';
};
export type ExportSkuMappingsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportSkuMappingsError = ExportSkuMappingsErrors[keyof ExportSkuMappingsErrors];
export type ExportSkuMappingsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportSkuMappingsResponse = ExportSkuMappingsResponses[keyof ExportSkuMappingsResponses];
export type DownloadSkuMappingsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/sku-mappings/exports/{export_id}/file';
};
export type DownloadSkuMappingsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadSkuMappingsExportError = DownloadSkuMappingsExportErrors[keyof DownloadSkuMappingsExportErrors];
export type DownloadSkuMappingsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadSkuMappingsExportResponse = DownloadSkuMappingsExportResponses[keyof DownloadSkuMappingsExportResponses];
export type ExportAddressAccessesData = {
    body: AddressAccessesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/address-accesses/exports';
};
export type ExportAddressAccessesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportAddressAccessesError = ExportAddressAccessesErrors[keyof ExportAddressAccessesErrors];
export type ExportAddressAccessesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportAddressAccessesResponse = ExportAddressAccessesResponses[keyof ExportAddressAccessesResponses];
export type DownloadAddressAccessesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/address-accesses/exports/{export_id}/file';
};
export type DownloadAddressAccessesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadAddressAccessesExportError = DownloadAddressAccessesExportErrors[keyof DownloadAddressAccessesExportErrors];
export type DownloadAddressAccessesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadAddressAccessesExportResponse = DownloadAddressAccessesExportResponses[keyof DownloadAddressAccessesExportResponses];
export type ListSkuMappingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Channel
         *
         * the sales channel's code
         */
        channel?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/sku-mappings';
};
export type ListSkuMappingsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListSkuMappingsError = ListSkuMappingsErrors[keyof ListSkuMappingsErrors];
export type ListSkuMappingsResponses = {
    /**
     * Successful Response
     */
    200: PageSkuMapping;
};
export type ListSkuMappingsResponse = ListSkuMappingsResponses[keyof ListSkuMappingsResponses];
export type PutSkuMappingsData = {
    body: SkuMappings;
    path?: never;
    query?: never;
    url: '/v1/sku-mappings';
};
export type PutSkuMappingsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutSkuMappingsError = PutSkuMappingsErrors[keyof PutSkuMappingsErrors];
export type PutSkuMappingsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsItemResult;
};
export type PutSkuMappingsResponse = PutSkuMappingsResponses[keyof PutSkuMappingsResponses];
export type RecordPaymentData = {
    body: NewPayment;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/payments';
};
export type RecordPaymentErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordPaymentError = RecordPaymentErrors[keyof RecordPaymentErrors];
export type RecordPaymentResponses = {
    /**
     * Successful Response
     */
    201: LedgerOut;
};
export type RecordPaymentResponse = RecordPaymentResponses[keyof RecordPaymentResponses];
export type GetOrderLedgerData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/ledger';
};
export type GetOrderLedgerErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderLedgerError = GetOrderLedgerErrors[keyof GetOrderLedgerErrors];
export type GetOrderLedgerResponses = {
    /**
     * Successful Response
     */
    200: LedgerOut;
};
export type GetOrderLedgerResponse = GetOrderLedgerResponses[keyof GetOrderLedgerResponses];
export type BookBadDebtData = {
    body: BadDebt;
    path?: never;
    query?: never;
    url: '/v1/ledger/bad-debts';
};
export type BookBadDebtErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type BookBadDebtError = BookBadDebtErrors[keyof BookBadDebtErrors];
export type BookBadDebtResponses = {
    /**
     * Successful Response
     */
    201: Booked;
};
export type BookBadDebtResponse = BookBadDebtResponses[keyof BookBadDebtResponses];
export type ListLedgerAccountsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ledger/accounts';
};
export type ListLedgerAccountsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListLedgerAccountsError = ListLedgerAccountsErrors[keyof ListLedgerAccountsErrors];
export type ListLedgerAccountsResponses = {
    /**
     * Response List Ledger Accounts
     *
     * Successful Response
     */
    200: Array<AccountOut>;
};
export type ListLedgerAccountsResponse = ListLedgerAccountsResponses[keyof ListLedgerAccountsResponses];
export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sort
         *
         * what comes first, - for the newest; -placed_at where placed_… is given, else -created_at
         */
        sort?: '-created_at' | 'created_at' | '-placed_at' | 'placed_at' | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * Q
         *
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * Channel
         *
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * Channel Order Id
         *
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * Commercial
         *
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * Saga
         *
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * Payment
         *
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * Fulfilment
         *
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * Hold
         *
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * Country
         *
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * Sku
         *
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * Buyer Ref
         *
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * Tracking Number
         *
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * Placed From
         *
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * Placed To
         *
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/orders';
};
export type ListOrdersErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListOrdersError = ListOrdersErrors[keyof ListOrdersErrors];
export type ListOrdersResponses = {
    /**
     * Successful Response
     */
    200: ChangesOrderSummary;
};
export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];
export type PlaceOrderData = {
    body: NewOrderIn;
    headers?: {
        /**
         * Prefer
         *
         * RFC 7240: `wait=20` waits up to so many seconds, at most 30
         */
        Prefer?: string | null;
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/orders';
};
export type PlaceOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Service Unavailable
     */
    503: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PlaceOrderError = PlaceOrderErrors[keyof PlaceOrderErrors];
export type PlaceOrderResponses = {
    /**
     * Successful Response
     */
    201: OrderPlacedOut;
};
export type PlaceOrderResponse = PlaceOrderResponses[keyof PlaceOrderResponses];
export type PlaceOrdersBulkData = {
    body: NewOrdersIn;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/orders/bulk';
};
export type PlaceOrdersBulkErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PlaceOrdersBulkError = PlaceOrdersBulkErrors[keyof PlaceOrdersBulkErrors];
export type PlaceOrdersBulkResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsPlacedResult;
};
export type PlaceOrdersBulkResponse = PlaceOrdersBulkResponses[keyof PlaceOrdersBulkResponses];
export type ListOrderLinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * Q
         *
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * Channel
         *
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * Channel Order Id
         *
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * Commercial
         *
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * Saga
         *
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * Payment
         *
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * Fulfilment
         *
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * Hold
         *
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * Country
         *
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * Sku
         *
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * Buyer Ref
         *
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * Tracking Number
         *
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * Placed From
         *
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * Placed To
         *
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/orders/lines';
};
export type ListOrderLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListOrderLinesError = ListOrderLinesErrors[keyof ListOrderLinesErrors];
export type ListOrderLinesResponses = {
    /**
     * Successful Response
     */
    200: ChangesOrderLine;
};
export type ListOrderLinesResponse = ListOrderLinesResponses[keyof ListOrderLinesResponses];
export type GetOrderCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Q
         *
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * Channel
         *
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * Channel Order Id
         *
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * Commercial
         *
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * Saga
         *
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * Payment
         *
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * Fulfilment
         *
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * Hold
         *
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * Country
         *
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * Sku
         *
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * Buyer Ref
         *
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * Tracking Number
         *
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * Placed From
         *
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * Placed To
         *
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/orders/counts';
};
export type GetOrderCountsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderCountsError = GetOrderCountsErrors[keyof GetOrderCountsErrors];
export type GetOrderCountsResponses = {
    /**
     * Successful Response
     */
    200: OrderCounts;
};
export type GetOrderCountsResponse = GetOrderCountsResponses[keyof GetOrderCountsResponses];
export type GetOrderTotalsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Channel
         *
         * the sales channel's code
         */
        channel?: string | null;
    };
    url: '/v1/orders/totals';
};
export type GetOrderTotalsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderTotalsError = GetOrderTotalsErrors[keyof GetOrderTotalsErrors];
export type GetOrderTotalsResponses = {
    /**
     * Successful Response
     */
    200: OrderTotals;
};
export type GetOrderTotalsResponse = GetOrderTotalsResponses[keyof GetOrderTotalsResponses];
export type GetOrderData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}';
};
export type GetOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderError = GetOrderErrors[keyof GetOrderErrors];
export type GetOrderResponses = {
    /**
     * Successful Response
     */
    200: OrderOut;
};
export type GetOrderResponse = GetOrderResponses[keyof GetOrderResponses];
export type GetOrderTimelineData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/orders/{order_id}/timeline';
};
export type GetOrderTimelineErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderTimelineError = GetOrderTimelineErrors[keyof GetOrderTimelineErrors];
export type GetOrderTimelineResponses = {
    /**
     * Successful Response
     */
    200: PageTimelineEntry;
};
export type GetOrderTimelineResponse = GetOrderTimelineResponses[keyof GetOrderTimelineResponses];
export type EraseOrderAddressData = {
    body?: never;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/address';
};
export type EraseOrderAddressErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type EraseOrderAddressError = EraseOrderAddressErrors[keyof EraseOrderAddressErrors];
export type EraseOrderAddressResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type EraseOrderAddressResponse = EraseOrderAddressResponses[keyof EraseOrderAddressResponses];
export type GetOrderAddressData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/address';
};
export type GetOrderAddressErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderAddressError = GetOrderAddressErrors[keyof GetOrderAddressErrors];
export type GetOrderAddressResponses = {
    /**
     * Successful Response
     */
    200: AddressIn;
};
export type GetOrderAddressResponse = GetOrderAddressResponses[keyof GetOrderAddressResponses];
export type SetOrderAddressData = {
    body: DestinationIn;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/address';
};
export type SetOrderAddressErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SetOrderAddressError = SetOrderAddressErrors[keyof SetOrderAddressErrors];
export type SetOrderAddressResponses = {
    /**
     * Successful Response
     */
    200: OrderOut;
};
export type SetOrderAddressResponse = SetOrderAddressResponses[keyof SetOrderAddressResponses];
export type ListChannelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/reference/channels';
};
export type ListChannelsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListChannelsError = ListChannelsErrors[keyof ListChannelsErrors];
export type ListChannelsResponses = {
    /**
     * Successful Response
     */
    200: PageChannelSeen;
};
export type ListChannelsResponse = ListChannelsResponses[keyof ListChannelsResponses];
export type CancelOrderByIdData = {
    body: CancelIn;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/cancel';
};
export type CancelOrderByIdErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CancelOrderByIdError = CancelOrderByIdErrors[keyof CancelOrderByIdErrors];
export type CancelOrderByIdResponses = {
    /**
     * Successful Response
     */
    202: OrderOut;
};
export type CancelOrderByIdResponse = CancelOrderByIdResponses[keyof CancelOrderByIdResponses];
export type CloseOrderByIdData = {
    body: CloseIn;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/close';
};
export type CloseOrderByIdErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CloseOrderByIdError = CloseOrderByIdErrors[keyof CloseOrderByIdErrors];
export type CloseOrderByIdResponses = {
    /**
     * Successful Response
     */
    200: OrderOut;
};
export type CloseOrderByIdResponse = CloseOrderByIdResponses[keyof CloseOrderByIdResponses];
export type HoldOrderData = {
    body: NewHold;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/holds';
};
export type HoldOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type HoldOrderError = HoldOrderErrors[keyof HoldOrderErrors];
export type HoldOrderResponses = {
    /**
     * Successful Response
     */
    201: OrderOut;
};
export type HoldOrderResponse = HoldOrderResponses[keyof HoldOrderResponses];
export type ResolveOrderHoldData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
        /**
         * Kind
         *
         * which of the order's holds
         */
        kind: 'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual';
    };
    query?: never;
    url: '/v1/orders/{order_id}/holds/{kind}/resolve';
};
export type ResolveOrderHoldErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ResolveOrderHoldError = ResolveOrderHoldErrors[keyof ResolveOrderHoldErrors];
export type ResolveOrderHoldResponses = {
    /**
     * Successful Response
     */
    200: OrderOut;
};
export type ResolveOrderHoldResponse = ResolveOrderHoldResponses[keyof ResolveOrderHoldResponses];
export type ListAddressAccessesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Order Id
         *
         * only readings of this order's address
         */
        order_id?: string | null;
        /**
         * Service
         *
         * only by this service
         */
        service?: string | null;
        /**
         * Purpose
         *
         * only for this purpose
         */
        purpose?: 'label' | 'customs' | 'reply' | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/address-accesses';
};
export type ListAddressAccessesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListAddressAccessesError = ListAddressAccessesErrors[keyof ListAddressAccessesErrors];
export type ListAddressAccessesResponses = {
    /**
     * Successful Response
     */
    200: PageAddressAccess;
};
export type ListAddressAccessesResponse = ListAddressAccessesResponses[keyof ListAddressAccessesResponses];
export type ListParkedOrderData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/order/parked';
};
export type ListParkedOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedOrderError = ListParkedOrderErrors[keyof ListParkedOrderErrors];
export type ListParkedOrderResponses = {
    /**
     * Response List Parked Order
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedOrderResponse = ListParkedOrderResponses[keyof ListParkedOrderResponses];
export type ShowParkedOrderData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/order/parked/{parked_id}';
};
export type ShowParkedOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedOrderError = ShowParkedOrderErrors[keyof ShowParkedOrderErrors];
export type ShowParkedOrderResponses = {
    /**
     * Response Show Parked Order
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedOrderResponse = ShowParkedOrderResponses[keyof ShowParkedOrderResponses];
export type ReplayParkedOrderData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/order/parked/replay';
};
export type ReplayParkedOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedOrderError = ReplayParkedOrderErrors[keyof ReplayParkedOrderErrors];
export type ReplayParkedOrderResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedOrderResponse = ReplayParkedOrderResponses[keyof ReplayParkedOrderResponses];
export type DiscardParkedOrderData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/order/parked/{parked_id}/discard';
};
export type DiscardParkedOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedOrderError = DiscardParkedOrderErrors[keyof DiscardParkedOrderErrors];
export type DiscardParkedOrderResponses = {
    /**
     * Response Discard Parked Order
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedOrderResponse = DiscardParkedOrderResponses[keyof DiscardParkedOrderResponses];
export type ListJobsOrderData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/order/jobs';
};
export type ListJobsOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsOrderError = ListJobsOrderErrors[keyof ListJobsOrderErrors];
export type ListJobsOrderResponses = {
    /**
     * Response List Jobs Order
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsOrderResponse = ListJobsOrderResponses[keyof ListJobsOrderResponses];
export type VerifyOrderData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/order/verify';
};
export type VerifyOrderErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyOrderError = VerifyOrderErrors[keyof VerifyOrderErrors];
export type VerifyOrderResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyOrderResponse = VerifyOrderResponses[keyof VerifyOrderResponses];
export type DescribeTariffImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/rate-cards/imports';
};
export type DescribeTariffImportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeTariffImportError = DescribeTariffImportErrors[keyof DescribeTariffImportErrors];
export type DescribeTariffImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeTariffImportResponse = DescribeTariffImportResponses[keyof DescribeTariffImportResponses];
export type ImportTariffsData = {
    body: BodyImportTariffs;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/rate-cards/imports';
};
export type ImportTariffsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportTariffsError = ImportTariffsErrors[keyof ImportTariffsErrors];
export type ImportTariffsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportTariffsResponse = ImportTariffsResponses[keyof ImportTariffsResponses];
export type ExportShipmentsData = {
    body: ShipmentsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/shipments/exports';
};
export type ExportShipmentsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportShipmentsError = ExportShipmentsErrors[keyof ExportShipmentsErrors];
export type ExportShipmentsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportShipmentsResponse = ExportShipmentsResponses[keyof ExportShipmentsResponses];
export type DownloadShipmentsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/shipments/exports/{export_id}/file';
};
export type DownloadShipmentsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadShipmentsExportError = DownloadShipmentsExportErrors[keyof DownloadShipmentsExportErrors];
export type DownloadShipmentsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadShipmentsExportResponse = DownloadShipmentsExportResponses[keyof DownloadShipmentsExportResponses];
export type ExportShipmentLinesData = {
    body: ShipmentLinesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/shipments/lines/exports';
};
export type ExportShipmentLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportShipmentLinesError = ExportShipmentLinesErrors[keyof ExportShipmentLinesErrors];
export type ExportShipmentLinesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportShipmentLinesResponse = ExportShipmentLinesResponses[keyof ExportShipmentLinesResponses];
export type DownloadShipmentLinesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/shipments/lines/exports/{export_id}/file';
};
export type DownloadShipmentLinesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadShipmentLinesExportError = DownloadShipmentLinesExportErrors[keyof DownloadShipmentLinesExportErrors];
export type DownloadShipmentLinesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadShipmentLinesExportResponse = DownloadShipmentLinesExportResponses[keyof DownloadShipmentLinesExportResponses];
export type ExportShippingZonesData = {
    body: ShippingZonesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/zones/exports';
};
export type ExportShippingZonesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportShippingZonesError = ExportShippingZonesErrors[keyof ExportShippingZonesErrors];
export type ExportShippingZonesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportShippingZonesResponse = ExportShippingZonesResponses[keyof ExportShippingZonesResponses];
export type DownloadShippingZonesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/zones/exports/{export_id}/file';
};
export type DownloadShippingZonesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadShippingZonesExportError = DownloadShippingZonesExportErrors[keyof DownloadShippingZonesExportErrors];
export type DownloadShippingZonesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadShippingZonesExportResponse = DownloadShippingZonesExportResponses[keyof DownloadShippingZonesExportResponses];
export type ExportRateCardsData = {
    body: RateCardsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/rate-cards/exports';
};
export type ExportRateCardsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportRateCardsError = ExportRateCardsErrors[keyof ExportRateCardsErrors];
export type ExportRateCardsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportRateCardsResponse = ExportRateCardsResponses[keyof ExportRateCardsResponses];
export type DownloadRateCardsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/rate-cards/exports/{export_id}/file';
};
export type DownloadRateCardsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadRateCardsExportError = DownloadRateCardsExportErrors[keyof DownloadRateCardsExportErrors];
export type DownloadRateCardsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadRateCardsExportResponse = DownloadRateCardsExportResponses[keyof DownloadRateCardsExportResponses];
export type ListCarriersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/reference/carriers';
};
export type ListCarriersErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListCarriersError = ListCarriersErrors[keyof ListCarriersErrors];
export type ListCarriersResponses = {
    /**
     * Successful Response
     */
    200: PageCarrierOut;
};
export type ListCarriersResponse = ListCarriersResponses[keyof ListCarriersResponses];
export type DispatchShipmentsData = {
    body: DispatchRequests;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/shipments/dispatch';
};
export type DispatchShipmentsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DispatchShipmentsError = DispatchShipmentsErrors[keyof DispatchShipmentsErrors];
export type DispatchShipmentsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsDispatchResult;
};
export type DispatchShipmentsResponse = DispatchShipmentsResponses[keyof DispatchShipmentsResponses];
export type DispatchShipmentData = {
    /**
     * Body
     */
    body?: Numbered | null;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}/dispatch';
};
export type DispatchShipmentErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DispatchShipmentError = DispatchShipmentErrors[keyof DispatchShipmentErrors];
export type DispatchShipmentResponses = {
    /**
     * Successful Response
     */
    200: Dispatched;
};
export type DispatchShipmentResponse = DispatchShipmentResponses[keyof DispatchShipmentResponses];
export type GetShipmentLabelData = {
    body?: never;
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}/label';
};
export type GetShipmentLabelErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetShipmentLabelError = GetShipmentLabelErrors[keyof GetShipmentLabelErrors];
export type GetShipmentLabelResponses = {
    /**
     * The label
     */
    200: Blob | File;
};
export type GetShipmentLabelResponse = GetShipmentLabelResponses[keyof GetShipmentLabelResponses];
export type BookShipmentLabelData = {
    /**
     * Body
     */
    body?: Numbered | null;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}/label';
};
export type BookShipmentLabelErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type BookShipmentLabelError = BookShipmentLabelErrors[keyof BookShipmentLabelErrors];
export type BookShipmentLabelResponses = {
    /**
     * Successful Response
     */
    200: Booking;
    /**
     * The carrier is being asked
     */
    202: BookingAsked;
};
export type BookShipmentLabelResponse = BookShipmentLabelResponses[keyof BookShipmentLabelResponses];
export type ListShipmentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sort
         *
         * what comes first: - for the newest
         */
        sort?: '-created_at' | 'created_at';
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * Order Id
         *
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * State
         *
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * Warehouse
         *
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Carrier
         *
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * Country
         *
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * Tracking Number
         *
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * Late
         *
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * Dispatched From
         *
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * Dispatched To
         *
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/shipments';
};
export type ListShipmentsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListShipmentsError = ListShipmentsErrors[keyof ListShipmentsErrors];
export type ListShipmentsResponses = {
    /**
     * Successful Response
     */
    200: ChangesShipment;
};
export type ListShipmentsResponse = ListShipmentsResponses[keyof ListShipmentsResponses];
export type ListShipmentLinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * Order Id
         *
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * State
         *
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * Warehouse
         *
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Carrier
         *
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * Country
         *
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * Tracking Number
         *
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * Late
         *
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * Dispatched From
         *
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * Dispatched To
         *
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/shipments/lines';
};
export type ListShipmentLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListShipmentLinesError = ListShipmentLinesErrors[keyof ListShipmentLinesErrors];
export type ListShipmentLinesResponses = {
    /**
     * Successful Response
     */
    200: ChangesParcelLine;
};
export type ListShipmentLinesResponse = ListShipmentLinesResponses[keyof ListShipmentLinesResponses];
export type GetShipmentCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Order Id
         *
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * State
         *
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * Warehouse
         *
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Carrier
         *
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * Country
         *
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * Tracking Number
         *
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * Late
         *
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * Dispatched From
         *
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * Dispatched To
         *
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/shipments/counts';
};
export type GetShipmentCountsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetShipmentCountsError = GetShipmentCountsErrors[keyof GetShipmentCountsErrors];
export type GetShipmentCountsResponses = {
    /**
     * Successful Response
     */
    200: ShipmentCounts;
};
export type GetShipmentCountsResponse = GetShipmentCountsResponses[keyof GetShipmentCountsResponses];
export type GetShipmentData = {
    body?: never;
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}';
};
export type GetShipmentErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetShipmentError = GetShipmentErrors[keyof GetShipmentErrors];
export type GetShipmentResponses = {
    /**
     * Successful Response
     */
    200: ShipmentDetail;
};
export type GetShipmentResponse = GetShipmentResponses[keyof GetShipmentResponses];
export type ReplanShipmentData = {
    body?: never;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}/replan';
};
export type ReplanShipmentErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplanShipmentError = ReplanShipmentErrors[keyof ReplanShipmentErrors];
export type ReplanShipmentResponses = {
    /**
     * Successful Response
     */
    200: Shipment;
};
export type ReplanShipmentResponse = ReplanShipmentResponses[keyof ReplanShipmentResponses];
export type DeleteShippingZoneData = {
    body?: never;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
        /**
         * Zone
         *
         * the carrier's name of destinations that cost the same
         */
        zone: string;
    };
    query?: never;
    url: '/v1/zones/{carrier}/{zone}';
};
export type DeleteShippingZoneErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteShippingZoneError = DeleteShippingZoneErrors[keyof DeleteShippingZoneErrors];
export type DeleteShippingZoneResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteShippingZoneResponse = DeleteShippingZoneResponses[keyof DeleteShippingZoneResponses];
export type GetShippingZoneData = {
    body?: never;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
        /**
         * Zone
         *
         * the carrier's name of destinations that cost the same
         */
        zone: string;
    };
    query?: never;
    url: '/v1/zones/{carrier}/{zone}';
};
export type GetShippingZoneErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetShippingZoneError = GetShippingZoneErrors[keyof GetShippingZoneErrors];
export type GetShippingZoneResponses = {
    /**
     * Successful Response
     */
    200: Zone;
};
export type GetShippingZoneResponse = GetShippingZoneResponses[keyof GetShippingZoneResponses];
export type PutShippingZoneData = {
    body: ZonePlaces;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
        /**
         * Zone
         *
         * the carrier's name of destinations that cost the same
         */
        zone: string;
    };
    query?: never;
    url: '/v1/zones/{carrier}/{zone}';
};
export type PutShippingZoneErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutShippingZoneError = PutShippingZoneErrors[keyof PutShippingZoneErrors];
export type PutShippingZoneResponses = {
    /**
     * Successful Response
     */
    200: Zone;
    /**
     * Created
     */
    201: Zone;
};
export type PutShippingZoneResponse = PutShippingZoneResponses[keyof PutShippingZoneResponses];
export type ListShippingZonesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/zones';
};
export type ListShippingZonesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListShippingZonesError = ListShippingZonesErrors[keyof ListShippingZonesErrors];
export type ListShippingZonesResponses = {
    /**
     * Successful Response
     */
    200: PageZone;
};
export type ListShippingZonesResponse = ListShippingZonesResponses[keyof ListShippingZonesResponses];
export type ListRateCardsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Carrier
         *
         * the carrier's code
         */
        carrier?: string | null;
        /**
         * Origin
         *
         * from this country
         */
        origin?: string | null;
        /**
         * Destination
         *
         * a country; see `territory`
         */
        destination?: string | null;
        /**
         * Territory
         *
         * in a zone that names it
         */
        territory?: string | null;
        /**
         * On
         *
         * only those valid on this day
         */
        on?: string | null;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/rate-cards';
};
export type ListRateCardsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListRateCardsError = ListRateCardsErrors[keyof ListRateCardsErrors];
export type ListRateCardsResponses = {
    /**
     * Successful Response
     */
    200: PageRateCard;
};
export type ListRateCardsResponse = ListRateCardsResponses[keyof ListRateCardsResponses];
export type ImportRateCardsData = {
    body: NewRateCards;
    path?: never;
    query?: never;
    url: '/v1/rate-cards';
};
export type ImportRateCardsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportRateCardsError = ImportRateCardsErrors[keyof ImportRateCardsErrors];
export type ImportRateCardsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsRateCardResult;
};
export type ImportRateCardsResponse = ImportRateCardsResponses[keyof ImportRateCardsResponses];
export type DeleteRateCardData = {
    body?: never;
    path: {
        /**
         * Rate Card Id
         *
         * the id that its import answered
         */
        rate_card_id: number;
    };
    query?: never;
    url: '/v1/rate-cards/{rate_card_id}';
};
export type DeleteRateCardErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteRateCardError = DeleteRateCardErrors[keyof DeleteRateCardErrors];
export type DeleteRateCardResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteRateCardResponse = DeleteRateCardResponses[keyof DeleteRateCardResponses];
export type GetRateCardData = {
    body?: never;
    path: {
        /**
         * Rate Card Id
         *
         * the id that its import answered
         */
        rate_card_id: number;
    };
    query?: never;
    url: '/v1/rate-cards/{rate_card_id}';
};
export type GetRateCardErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetRateCardError = GetRateCardErrors[keyof GetRateCardErrors];
export type GetRateCardResponses = {
    /**
     * Successful Response
     */
    200: RateCard;
};
export type GetRateCardResponse = GetRateCardResponses[keyof GetRateCardResponses];
export type QuoteShippingData = {
    body: QuoteRequest;
    path?: never;
    query?: never;
    url: '/v1/shipping-quotes';
};
export type QuoteShippingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type QuoteShippingError = QuoteShippingErrors[keyof QuoteShippingErrors];
export type QuoteShippingResponses = {
    /**
     * Successful Response
     */
    200: ShippingQuote;
};
export type QuoteShippingResponse = QuoteShippingResponses[keyof QuoteShippingResponses];
export type ListWebhookSecretsData = {
    body?: never;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
    };
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/carriers/{carrier}/webhook-secrets';
};
export type ListWebhookSecretsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListWebhookSecretsError = ListWebhookSecretsErrors[keyof ListWebhookSecretsErrors];
export type ListWebhookSecretsResponses = {
    /**
     * Successful Response
     */
    200: PageWebhookSecret;
};
export type ListWebhookSecretsResponse = ListWebhookSecretsResponses[keyof ListWebhookSecretsResponses];
export type CreateWebhookSecretData = {
    body?: never;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
    };
    query?: never;
    url: '/v1/carriers/{carrier}/webhook-secrets';
};
export type CreateWebhookSecretErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CreateWebhookSecretError = CreateWebhookSecretErrors[keyof CreateWebhookSecretErrors];
export type CreateWebhookSecretResponses = {
    /**
     * Successful Response
     */
    201: NewWebhookSecret;
};
export type CreateWebhookSecretResponse = CreateWebhookSecretResponses[keyof CreateWebhookSecretResponses];
export type RotateWebhookSecretData = {
    /**
     * Body
     */
    body?: Rotation | null;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
    };
    query?: never;
    url: '/v1/carriers/{carrier}/webhook-secrets/rotate';
};
export type RotateWebhookSecretErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RotateWebhookSecretError = RotateWebhookSecretErrors[keyof RotateWebhookSecretErrors];
export type RotateWebhookSecretResponses = {
    /**
     * Successful Response
     */
    201: NewWebhookSecret;
};
export type RotateWebhookSecretResponse = RotateWebhookSecretResponses[keyof RotateWebhookSecretResponses];
export type DeleteWebhookSecretData = {
    body?: never;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
        /**
         * Secret Id
         *
         * the id that its creation answered
         */
        secret_id: string;
    };
    query?: never;
    url: '/v1/carriers/{carrier}/webhook-secrets/{secret_id}';
};
export type DeleteWebhookSecretErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteWebhookSecretError = DeleteWebhookSecretErrors[keyof DeleteWebhookSecretErrors];
export type DeleteWebhookSecretResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteWebhookSecretResponse = DeleteWebhookSecretResponses[keyof DeleteWebhookSecretResponses];
export type GetWebhookSecretData = {
    body?: never;
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
        /**
         * Secret Id
         *
         * the id that its creation answered
         */
        secret_id: string;
    };
    query?: never;
    url: '/v1/carriers/{carrier}/webhook-secrets/{secret_id}';
};
export type GetWebhookSecretErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetWebhookSecretError = GetWebhookSecretErrors[keyof GetWebhookSecretErrors];
export type GetWebhookSecretResponses = {
    /**
     * Successful Response
     */
    200: WebhookSecret;
};
export type GetWebhookSecretResponse = GetWebhookSecretResponses[keyof GetWebhookSecretResponses];
export type ReceiveTrackingData = {
    body: TrackingReports;
    headers?: {
        /**
         * Webhook-Id
         *
         * unique per message
         */
        'webhook-id'?: string | null;
        /**
         * Webhook-Timestamp
         *
         * seconds since 1970
         */
        'webhook-timestamp'?: string | null;
        /**
         * Webhook-Signature
         *
         * v1,base64 of HMAC-SHA256; several with spaces
         */
        'webhook-signature'?: string | null;
    };
    path: {
        /**
         * Carrier
         *
         * a carrier's code
         */
        carrier: string;
    };
    query?: never;
    url: '/v1/carriers/{carrier}/tracking';
};
export type ReceiveTrackingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReceiveTrackingError = ReceiveTrackingErrors[keyof ReceiveTrackingErrors];
export type ReceiveTrackingResponses = {
    /**
     * Successful Response
     */
    200: TrackingResults;
};
export type ReceiveTrackingResponse = ReceiveTrackingResponses[keyof ReceiveTrackingResponses];
export type RecordTrackingData = {
    body: HandReport;
    headers?: {
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Shipment Id
         *
         * the id of the parcel
         */
        shipment_id: string;
    };
    query?: never;
    url: '/v1/shipments/{shipment_id}/tracking';
};
export type RecordTrackingErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordTrackingError = RecordTrackingErrors[keyof RecordTrackingErrors];
export type RecordTrackingResponses = {
    /**
     * Successful Response
     */
    200: Recorded;
};
export type RecordTrackingResponse = RecordTrackingResponses[keyof RecordTrackingResponses];
export type ListParkedLogisticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/logistics/parked';
};
export type ListParkedLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedLogisticsError = ListParkedLogisticsErrors[keyof ListParkedLogisticsErrors];
export type ListParkedLogisticsResponses = {
    /**
     * Response List Parked Logistics
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedLogisticsResponse = ListParkedLogisticsResponses[keyof ListParkedLogisticsResponses];
export type ShowParkedLogisticsData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/logistics/parked/{parked_id}';
};
export type ShowParkedLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedLogisticsError = ShowParkedLogisticsErrors[keyof ShowParkedLogisticsErrors];
export type ShowParkedLogisticsResponses = {
    /**
     * Response Show Parked Logistics
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedLogisticsResponse = ShowParkedLogisticsResponses[keyof ShowParkedLogisticsResponses];
export type ReplayParkedLogisticsData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/logistics/parked/replay';
};
export type ReplayParkedLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedLogisticsError = ReplayParkedLogisticsErrors[keyof ReplayParkedLogisticsErrors];
export type ReplayParkedLogisticsResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedLogisticsResponse = ReplayParkedLogisticsResponses[keyof ReplayParkedLogisticsResponses];
export type DiscardParkedLogisticsData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/logistics/parked/{parked_id}/discard';
};
export type DiscardParkedLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedLogisticsError = DiscardParkedLogisticsErrors[keyof DiscardParkedLogisticsErrors];
export type DiscardParkedLogisticsResponses = {
    /**
     * Response Discard Parked Logistics
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedLogisticsResponse = DiscardParkedLogisticsResponses[keyof DiscardParkedLogisticsResponses];
export type ListTasksLogisticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * State
         *
         * only tasks in this state
         */
        state?: string;
        /**
         * Kind
         *
         * only tasks of this kind
         */
        kind?: string | null;
        /**
         * Key
         *
         * only tasks of this key: they are done in their order
         */
        key?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/logistics/tasks';
};
export type ListTasksLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTasksLogisticsError = ListTasksLogisticsErrors[keyof ListTasksLogisticsErrors];
export type ListTasksLogisticsResponses = {
    /**
     * Response List Tasks Logistics
     *
     * Successful Response
     */
    200: Array<Task>;
};
export type ListTasksLogisticsResponse = ListTasksLogisticsResponses[keyof ListTasksLogisticsResponses];
export type ShowTaskLogisticsData = {
    body?: never;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/logistics/tasks/{task_id}';
};
export type ShowTaskLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowTaskLogisticsError = ShowTaskLogisticsErrors[keyof ShowTaskLogisticsErrors];
export type ShowTaskLogisticsResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ShowTaskLogisticsResponse = ShowTaskLogisticsResponses[keyof ShowTaskLogisticsResponses];
export type ReplayTaskLogisticsData = {
    body?: never;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/logistics/tasks/{task_id}/replay';
};
export type ReplayTaskLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayTaskLogisticsError = ReplayTaskLogisticsErrors[keyof ReplayTaskLogisticsErrors];
export type ReplayTaskLogisticsResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ReplayTaskLogisticsResponse = ReplayTaskLogisticsResponses[keyof ReplayTaskLogisticsResponses];
export type DiscardTaskLogisticsData = {
    body: GivenUp;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/logistics/tasks/{task_id}/discard';
};
export type DiscardTaskLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardTaskLogisticsError = DiscardTaskLogisticsErrors[keyof DiscardTaskLogisticsErrors];
export type DiscardTaskLogisticsResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type DiscardTaskLogisticsResponse = DiscardTaskLogisticsResponses[keyof DiscardTaskLogisticsResponses];
export type ListJobsLogisticsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/logistics/jobs';
};
export type ListJobsLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsLogisticsError = ListJobsLogisticsErrors[keyof ListJobsLogisticsErrors];
export type ListJobsLogisticsResponses = {
    /**
     * Response List Jobs Logistics
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsLogisticsResponse = ListJobsLogisticsResponses[keyof ListJobsLogisticsResponses];
export type VerifyLogisticsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/logistics/verify';
};
export type VerifyLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyLogisticsError = VerifyLogisticsErrors[keyof VerifyLogisticsErrors];
export type VerifyLogisticsResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyLogisticsResponse = VerifyLogisticsResponses[keyof VerifyLogisticsResponses];
export type ExportTicketsData = {
    body: TicketsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/tickets/exports';
};
export type ExportTicketsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportTicketsError = ExportTicketsErrors[keyof ExportTicketsErrors];
export type ExportTicketsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportTicketsResponse = ExportTicketsResponses[keyof ExportTicketsResponses];
export type DownloadTicketsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/tickets/exports/{export_id}/file';
};
export type DownloadTicketsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadTicketsExportError = DownloadTicketsExportErrors[keyof DownloadTicketsExportErrors];
export type DownloadTicketsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadTicketsExportResponse = DownloadTicketsExportResponses[keyof DownloadTicketsExportResponses];
export type ExportReturnsData = {
    body: ReturnsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/returns/exports';
};
export type ExportReturnsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportReturnsError = ExportReturnsErrors[keyof ExportReturnsErrors];
export type ExportReturnsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportReturnsResponse = ExportReturnsResponses[keyof ExportReturnsResponses];
export type DownloadReturnsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/returns/exports/{export_id}/file';
};
export type DownloadReturnsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadReturnsExportError = DownloadReturnsExportErrors[keyof DownloadReturnsExportErrors];
export type DownloadReturnsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadReturnsExportResponse = DownloadReturnsExportResponses[keyof DownloadReturnsExportResponses];
export type ExportReturnLinesData = {
    body: ReturnLinesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/returns/lines/exports';
};
export type ExportReturnLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportReturnLinesError = ExportReturnLinesErrors[keyof ExportReturnLinesErrors];
export type ExportReturnLinesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportReturnLinesResponse = ExportReturnLinesResponses[keyof ExportReturnLinesResponses];
export type DownloadReturnLinesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/returns/lines/exports/{export_id}/file';
};
export type DownloadReturnLinesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadReturnLinesExportError = DownloadReturnLinesExportErrors[keyof DownloadReturnLinesExportErrors];
export type DownloadReturnLinesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadReturnLinesExportResponse = DownloadReturnLinesExportResponses[keyof DownloadReturnLinesExportResponses];
export type ListTicketTargetsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ticket-targets';
};
export type ListTicketTargetsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTicketTargetsError = ListTicketTargetsErrors[keyof ListTicketTargetsErrors];
export type ListTicketTargetsResponses = {
    /**
     * Successful Response
     */
    200: PageTicketTarget;
};
export type ListTicketTargetsResponse = ListTicketTargetsResponses[keyof ListTicketTargetsResponses];
export type ListTicketsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sort
         *
         * what comes first: - for the newest
         */
        sort?: '-opened_at' | 'opened_at' | 'resolution_due' | '-resolution_due';
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * State
         *
         * only those in this state
         */
        state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
        /**
         * Class
         *
         * only of this class of enquiry
         */
        class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
        /**
         * Priority
         *
         * only of this priority
         */
        priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
        /**
         * Assignee Role
         *
         * the queue
         */
        assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
        /**
         * Assignee
         *
         * only this person's
         */
        assignee?: Array<string> | null;
        /**
         * Assigned
         *
         * true: only those that somebody has; false: only those that nobody has
         */
        assigned?: boolean | null;
        /**
         * Order Id
         *
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * Sku
         *
         * only of orders in which this SKU was bought
         */
        sku?: Array<string> | null;
        /**
         * Overdue
         *
         * active, and past a target
         */
        overdue?: boolean | null;
        /**
         * Due From
         *
         * only those whose resolution is due at or after this instant
         */
        due_from?: string | null;
        /**
         * Due To
         *
         * only those whose resolution is due before this instant
         */
        due_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/tickets';
};
export type ListTicketsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTicketsError = ListTicketsErrors[keyof ListTicketsErrors];
export type ListTicketsResponses = {
    /**
     * Successful Response
     */
    200: ChangesTicketOut;
};
export type ListTicketsResponse = ListTicketsResponses[keyof ListTicketsResponses];
export type OpenTicketData = {
    body: NewTicket;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/tickets';
};
export type OpenTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type OpenTicketError = OpenTicketErrors[keyof OpenTicketErrors];
export type OpenTicketResponses = {
    /**
     * Successful Response
     */
    201: TicketDetail;
};
export type OpenTicketResponse = OpenTicketResponses[keyof OpenTicketResponses];
export type GetTicketCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * State
         *
         * only those in this state
         */
        state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
        /**
         * Class
         *
         * only of this class of enquiry
         */
        class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
        /**
         * Priority
         *
         * only of this priority
         */
        priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
        /**
         * Assignee Role
         *
         * the queue
         */
        assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
        /**
         * Assignee
         *
         * only this person's
         */
        assignee?: Array<string> | null;
        /**
         * Assigned
         *
         * true: only those that somebody has; false: only those that nobody has
         */
        assigned?: boolean | null;
        /**
         * Order Id
         *
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * Sku
         *
         * only of orders in which this SKU was bought
         */
        sku?: Array<string> | null;
        /**
         * Overdue
         *
         * active, and past a target
         */
        overdue?: boolean | null;
        /**
         * Due From
         *
         * only those whose resolution is due at or after this instant
         */
        due_from?: string | null;
        /**
         * Due To
         *
         * only those whose resolution is due before this instant
         */
        due_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/tickets/counts';
};
export type GetTicketCountsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetTicketCountsError = GetTicketCountsErrors[keyof GetTicketCountsErrors];
export type GetTicketCountsResponses = {
    /**
     * Successful Response
     */
    200: TicketCounts;
};
export type GetTicketCountsResponse = GetTicketCountsResponses[keyof GetTicketCountsResponses];
export type GetTicketData = {
    body?: never;
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}';
};
export type GetTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetTicketError = GetTicketErrors[keyof GetTicketErrors];
export type GetTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type GetTicketResponse = GetTicketResponses[keyof GetTicketResponses];
export type ChangeTicketData = {
    body: TicketChange;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}';
};
export type ChangeTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeTicketError = ChangeTicketErrors[keyof ChangeTicketErrors];
export type ChangeTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type ChangeTicketResponse = ChangeTicketResponses[keyof ChangeTicketResponses];
export type PendTicketData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/pend';
};
export type PendTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PendTicketError = PendTicketErrors[keyof PendTicketErrors];
export type PendTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type PendTicketResponse = PendTicketResponses[keyof PendTicketResponses];
export type ResumeTicketData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/resume';
};
export type ResumeTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ResumeTicketError = ResumeTicketErrors[keyof ResumeTicketErrors];
export type ResumeTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type ResumeTicketResponse = ResumeTicketResponses[keyof ResumeTicketResponses];
export type ResolveTicketData = {
    body?: ResolveTicket;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/resolve';
};
export type ResolveTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ResolveTicketError = ResolveTicketErrors[keyof ResolveTicketErrors];
export type ResolveTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type ResolveTicketResponse = ResolveTicketResponses[keyof ResolveTicketResponses];
export type ReopenTicketData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/reopen';
};
export type ReopenTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReopenTicketError = ReopenTicketErrors[keyof ReopenTicketErrors];
export type ReopenTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type ReopenTicketResponse = ReopenTicketResponses[keyof ReopenTicketResponses];
export type CloseTicketData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/close';
};
export type CloseTicketErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CloseTicketError = CloseTicketErrors[keyof CloseTicketErrors];
export type CloseTicketResponses = {
    /**
     * Successful Response
     */
    200: TicketDetail;
};
export type CloseTicketResponse = CloseTicketResponses[keyof CloseTicketResponses];
export type PostTicketMessageData = {
    body: NewMessage;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/messages';
};
export type PostTicketMessageErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PostTicketMessageError = PostTicketMessageErrors[keyof PostTicketMessageErrors];
export type PostTicketMessageResponses = {
    /**
     * Successful Response
     */
    201: MessageOut;
};
export type PostTicketMessageResponse = PostTicketMessageResponses[keyof PostTicketMessageResponses];
export type GetTicketMessageData = {
    body?: never;
    path: {
        /**
         * Ticket Id
         *
         * the id that opening the ticket returned
         */
        ticket_id: string;
        /**
         * Message Id
         *
         * the message's id
         */
        message_id: string;
    };
    query?: never;
    url: '/v1/tickets/{ticket_id}/messages/{message_id}';
};
export type GetTicketMessageErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetTicketMessageError = GetTicketMessageErrors[keyof GetTicketMessageErrors];
export type GetTicketMessageResponses = {
    /**
     * Successful Response
     */
    200: MessageOut;
};
export type GetTicketMessageResponse = GetTicketMessageResponses[keyof GetTicketMessageResponses];
export type ImportReturnsData = {
    body: BulkReturns;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/returns/bulk';
};
export type ImportReturnsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Request Entity Too Large
     */
    413: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportReturnsError = ImportReturnsErrors[keyof ImportReturnsErrors];
export type ImportReturnsResponses = {
    /**
     * Successful Response
     */
    200: ItemResultsBulkReturnResult;
};
export type ImportReturnsResponse = ImportReturnsResponses[keyof ImportReturnsResponses];
export type GetReturnTotalsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Reference Prefix
         *
         * what the references begin with
         */
        reference_prefix: string;
    };
    url: '/v1/returns/totals';
};
export type GetReturnTotalsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReturnTotalsError = GetReturnTotalsErrors[keyof GetReturnTotalsErrors];
export type GetReturnTotalsResponses = {
    /**
     * Successful Response
     */
    200: ReturnTotalsOut;
};
export type GetReturnTotalsResponse = GetReturnTotalsResponses[keyof GetReturnTotalsResponses];
export type ListReturnReasonsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/return-reasons';
};
export type ListReturnReasonsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListReturnReasonsError = ListReturnReasonsErrors[keyof ListReturnReasonsErrors];
export type ListReturnReasonsResponses = {
    /**
     * Successful Response
     */
    200: PageReasonOut;
};
export type ListReturnReasonsResponse = ListReturnReasonsResponses[keyof ListReturnReasonsResponses];
export type ListReturnsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Sort
         *
         * what comes first: - for the newest; created_at: when it came here
         */
        sort?: '-created_at' | 'created_at' | '-requested_at' | 'requested_at';
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * State
         *
         * only those in this state
         */
        state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
        /**
         * Reason
         *
         * only those that come back for this reason
         */
        reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
        /**
         * Order Id
         *
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * Reference
         *
         * your own number of the return
         */
        reference?: Array<string> | null;
        /**
         * Sku
         *
         * only those with this SKU
         */
        sku?: Array<string> | null;
        /**
         * Warehouse
         *
         * only those received in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Requested From
         *
         * only those requested at or after this instant
         */
        requested_from?: string | null;
        /**
         * Requested To
         *
         * only those requested before this instant
         */
        requested_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/returns';
};
export type ListReturnsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListReturnsError = ListReturnsErrors[keyof ListReturnsErrors];
export type ListReturnsResponses = {
    /**
     * Successful Response
     */
    200: ChangesReturnSummary;
};
export type ListReturnsResponse = ListReturnsResponses[keyof ListReturnsResponses];
export type RequestReturnData = {
    body: NewReturn;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/returns';
};
export type RequestReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RequestReturnError = RequestReturnErrors[keyof RequestReturnErrors];
export type RequestReturnResponses = {
    /**
     * the reference's return
     */
    200: ReturnOut;
    /**
     * Successful Response
     */
    201: ReturnOut;
};
export type RequestReturnResponse = RequestReturnResponses[keyof RequestReturnResponses];
export type ListReturnLinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * State
         *
         * only those in this state
         */
        state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
        /**
         * Reason
         *
         * only those that come back for this reason
         */
        reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
        /**
         * Order Id
         *
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * Reference
         *
         * your own number of the return
         */
        reference?: Array<string> | null;
        /**
         * Sku
         *
         * only those with this SKU
         */
        sku?: Array<string> | null;
        /**
         * Warehouse
         *
         * only those received in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * Requested From
         *
         * only those requested at or after this instant
         */
        requested_from?: string | null;
        /**
         * Requested To
         *
         * only those requested before this instant
         */
        requested_to?: string | null;
        /**
         * Updated Since
         *
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/returns/lines';
};
export type ListReturnLinesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListReturnLinesError = ListReturnLinesErrors[keyof ListReturnLinesErrors];
export type ListReturnLinesResponses = {
    /**
     * Successful Response
     */
    200: ChangesReturnedLine;
};
export type ListReturnLinesResponse = ListReturnLinesResponses[keyof ListReturnLinesResponses];
export type GetReturnData = {
    body?: never;
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}';
};
export type GetReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReturnError = GetReturnErrors[keyof GetReturnErrors];
export type GetReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type GetReturnResponse = GetReturnResponses[keyof GetReturnResponses];
export type ApproveReturnData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/approve';
};
export type ApproveReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ApproveReturnError = ApproveReturnErrors[keyof ApproveReturnErrors];
export type ApproveReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type ApproveReturnResponse = ApproveReturnResponses[keyof ApproveReturnResponses];
export type MarkReturnInTransitData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/in-transit';
};
export type MarkReturnInTransitErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type MarkReturnInTransitError = MarkReturnInTransitErrors[keyof MarkReturnInTransitErrors];
export type MarkReturnInTransitResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type MarkReturnInTransitResponse = MarkReturnInTransitResponses[keyof MarkReturnInTransitResponses];
export type ReceiveReturnData = {
    body: ReceiveReturn;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/receive';
};
export type ReceiveReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReceiveReturnError = ReceiveReturnErrors[keyof ReceiveReturnErrors];
export type ReceiveReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type ReceiveReturnResponse = ReceiveReturnResponses[keyof ReceiveReturnResponses];
export type RefundReturnInsteadData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/refund-instead';
};
export type RefundReturnInsteadErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RefundReturnInsteadError = RefundReturnInsteadErrors[keyof RefundReturnInsteadErrors];
export type RefundReturnInsteadResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type RefundReturnInsteadResponse = RefundReturnInsteadResponses[keyof RefundReturnInsteadResponses];
export type CloseReturnData = {
    body: CloseReturn;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/close';
};
export type CloseReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CloseReturnError = CloseReturnErrors[keyof CloseReturnErrors];
export type CloseReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type CloseReturnResponse = CloseReturnResponses[keyof CloseReturnResponses];
export type CancelReturnData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/cancel';
};
export type CancelReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CancelReturnError = CancelReturnErrors[keyof CancelReturnErrors];
export type CancelReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type CancelReturnResponse = CancelReturnResponses[keyof CancelReturnResponses];
export type RejectReturnData = {
    body?: Why;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * If-Match
         *
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * Return Id
         *
         * the id of the RMA
         */
        return_id: string;
    };
    query?: never;
    url: '/v1/returns/{return_id}/reject';
};
export type RejectReturnErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RejectReturnError = RejectReturnErrors[keyof RejectReturnErrors];
export type RejectReturnResponses = {
    /**
     * Successful Response
     */
    200: ReturnOut;
};
export type RejectReturnResponse = RejectReturnResponses[keyof RejectReturnResponses];
export type ListParkedSupportData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/support/parked';
};
export type ListParkedSupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedSupportError = ListParkedSupportErrors[keyof ListParkedSupportErrors];
export type ListParkedSupportResponses = {
    /**
     * Response List Parked Support
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedSupportResponse = ListParkedSupportResponses[keyof ListParkedSupportResponses];
export type ShowParkedSupportData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/support/parked/{parked_id}';
};
export type ShowParkedSupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedSupportError = ShowParkedSupportErrors[keyof ShowParkedSupportErrors];
export type ShowParkedSupportResponses = {
    /**
     * Response Show Parked Support
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedSupportResponse = ShowParkedSupportResponses[keyof ShowParkedSupportResponses];
export type ReplayParkedSupportData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/support/parked/replay';
};
export type ReplayParkedSupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedSupportError = ReplayParkedSupportErrors[keyof ReplayParkedSupportErrors];
export type ReplayParkedSupportResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedSupportResponse = ReplayParkedSupportResponses[keyof ReplayParkedSupportResponses];
export type DiscardParkedSupportData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/support/parked/{parked_id}/discard';
};
export type DiscardParkedSupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedSupportError = DiscardParkedSupportErrors[keyof DiscardParkedSupportErrors];
export type DiscardParkedSupportResponses = {
    /**
     * Response Discard Parked Support
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedSupportResponse = DiscardParkedSupportResponses[keyof DiscardParkedSupportResponses];
export type ListJobsSupportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/support/jobs';
};
export type ListJobsSupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsSupportError = ListJobsSupportErrors[keyof ListJobsSupportErrors];
export type ListJobsSupportResponses = {
    /**
     * Response List Jobs Support
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsSupportResponse = ListJobsSupportResponses[keyof ListJobsSupportResponses];
export type VerifySupportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/support/verify';
};
export type VerifySupportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifySupportError = VerifySupportErrors[keyof VerifySupportErrors];
export type VerifySupportResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifySupportResponse = VerifySupportResponses[keyof VerifySupportResponses];
export type ExportWebhookDeliveriesData = {
    body: WebhookDeliveriesExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/webhooks/deliveries/exports';
};
export type ExportWebhookDeliveriesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportWebhookDeliveriesError = ExportWebhookDeliveriesErrors[keyof ExportWebhookDeliveriesErrors];
export type ExportWebhookDeliveriesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportWebhookDeliveriesResponse = ExportWebhookDeliveriesResponses[keyof ExportWebhookDeliveriesResponses];
export type DownloadWebhookDeliveriesExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/webhooks/deliveries/exports/{export_id}/file';
};
export type DownloadWebhookDeliveriesExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadWebhookDeliveriesExportError = DownloadWebhookDeliveriesExportErrors[keyof DownloadWebhookDeliveriesExportErrors];
export type DownloadWebhookDeliveriesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadWebhookDeliveriesExportResponse = DownloadWebhookDeliveriesExportResponses[keyof DownloadWebhookDeliveriesExportResponses];
export type ExportEventsData = {
    body: EventsExport;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/events/exports';
};
export type ExportEventsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportEventsError = ExportEventsErrors[keyof ExportEventsErrors];
export type ExportEventsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportEventsResponse = ExportEventsResponses[keyof ExportEventsResponses];
export type DownloadEventsExportData = {
    body?: never;
    headers?: {
        /**
         * Range
         *
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * If-Range
         *
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * Export Id
         *
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/events/exports/{export_id}/file';
};
export type DownloadEventsExportErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Requested Range Not Satisfiable
     */
    416: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadEventsExportError = DownloadEventsExportErrors[keyof DownloadEventsExportErrors];
export type DownloadEventsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadEventsExportResponse = DownloadEventsExportResponses[keyof DownloadEventsExportResponses];
export type ListEventsData = {
    body?: never;
    headers?: {
        /**
         * Prefer
         *
         * RFC 7240: `wait=20` waits up to so many seconds, at most 30
         */
        Prefer?: string | null;
    };
    path?: never;
    query?: {
        /**
         * After
         *
         * a `cursor` or `next_cursor` seen; without it from the oldest event that is kept; `latest`: only what comes from now on
         */
        after?: string | null;
        /**
         * Type
         *
         * only these; may be repeated
         */
        type?: Array<string>;
        /**
         * Limit
         *
         * events per page
         */
        limit?: number;
    };
    url: '/v1/events';
};
export type ListEventsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Service Unavailable
     */
    503: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListEventsError = ListEventsErrors[keyof ListEventsErrors];
export type ListEventsResponses = {
    /**
     * Successful Response
     */
    200: FeedPage;
};
export type ListEventsResponse = ListEventsResponses[keyof ListEventsResponses];
export type ListEventTypesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/event-types';
};
export type ListEventTypesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListEventTypesError = ListEventTypesErrors[keyof ListEventTypesErrors];
export type ListEventTypesResponses = {
    /**
     * Successful Response
     */
    200: EventTypes;
};
export type ListEventTypesResponse = ListEventTypesResponses[keyof ListEventTypesResponses];
export type GetEventTypeData = {
    body?: never;
    path: {
        /**
         * Event Type
         *
         * its name
         */
        event_type: string;
    };
    query?: never;
    url: '/v1/event-types/{event_type}';
};
export type GetEventTypeErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetEventTypeError = GetEventTypeErrors[keyof GetEventTypeErrors];
export type GetEventTypeResponses = {
    /**
     * Successful Response
     */
    200: EventTypeDetail;
};
export type GetEventTypeResponse = GetEventTypeResponses[keyof GetEventTypeResponses];
export type StreamEventsData = {
    body?: never;
    headers?: {
        /**
         * Last-Event-Id
         *
         * the `id` heard last: goes on behind it
         */
        'Last-Event-ID'?: string | null;
    };
    path?: never;
    query?: {
        /**
         * Type
         *
         * only these; may be repeated
         */
        type?: Array<string>;
        /**
         * Order Id
         *
         * only about these; may be repeated
         */
        order_id?: Array<string>;
        /**
         * Sku
         *
         * only about these; may be repeated
         */
        sku?: Array<string>;
    };
    url: '/v1/stream';
};
export type StreamEventsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Service Unavailable
     */
    503: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type StreamEventsError = StreamEventsErrors[keyof StreamEventsErrors];
export type StreamEventsResponses = {
    /**
     * Server-Sent Events. `id` is the cursor, `event` the type, `data` a FeedEvent. An event `reset` says that what followed the Last-Event-ID is forgotten: read your things anew.
     */
    200: FeedEvent;
};
export type StreamEventsResponse = StreamEventsResponses[keyof StreamEventsResponses];
export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/api-keys';
};
export type ListApiKeysErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];
export type ListApiKeysResponses = {
    /**
     * Successful Response
     */
    200: PageApiKeyOut;
};
export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];
export type CreateApiKeyData = {
    body: NewApiKey;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/api-keys';
};
export type CreateApiKeyErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];
export type CreateApiKeyResponses = {
    /**
     * Successful Response
     */
    201: ApiKeyShown;
};
export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];
export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Key Id
         *
         * the id that its creation answered
         */
        key_id: string;
    };
    query?: never;
    url: '/v1/api-keys/{key_id}';
};
export type RevokeApiKeyErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];
export type RevokeApiKeyResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];
export type GetApiKeyData = {
    body?: never;
    path: {
        /**
         * Key Id
         *
         * the id that its creation answered
         */
        key_id: string;
    };
    query?: never;
    url: '/v1/api-keys/{key_id}';
};
export type GetApiKeyErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];
export type GetApiKeyResponses = {
    /**
     * Successful Response
     */
    200: ApiKeyOut;
};
export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];
export type RotateApiKeyData = {
    /**
     * Body
     */
    body?: ServicesIntegrationKeysModelsRotation | null;
    headers?: {
        /**
         * Idempotency-Key
         *
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path: {
        /**
         * Key Id
         *
         * the id that its creation answered
         */
        key_id: string;
    };
    query?: never;
    url: '/v1/api-keys/{key_id}/rotate';
};
export type RotateApiKeyErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];
export type RotateApiKeyResponses = {
    /**
     * Successful Response
     */
    201: ApiKeyShown;
};
export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];
export type ListWebhookDeliveriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Webhook Id
         *
         * only of this webhook
         */
        webhook_id?: Array<string> | null;
        /**
         * State
         *
         * only these
         */
        state?: Array<'pending' | 'delivered' | 'failed' | 'cancelled'> | null;
        /**
         * Type
         *
         * only of this type
         */
        type?: Array<string> | null;
        /**
         * Created From
         *
         * only those begun at or after this instant
         */
        created_from?: string | null;
        /**
         * Created To
         *
         * only those begun before this instant
         */
        created_to?: string | null;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/webhooks/deliveries';
};
export type ListWebhookDeliveriesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListWebhookDeliveriesError = ListWebhookDeliveriesErrors[keyof ListWebhookDeliveriesErrors];
export type ListWebhookDeliveriesResponses = {
    /**
     * Successful Response
     */
    200: PageWebhookDelivery;
};
export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];
export type ListWebhooksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/webhooks';
};
export type ListWebhooksErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListWebhooksError = ListWebhooksErrors[keyof ListWebhooksErrors];
export type ListWebhooksResponses = {
    /**
     * Successful Response
     */
    200: PageWebhookOut;
};
export type ListWebhooksResponse = ListWebhooksResponses[keyof ListWebhooksResponses];
export type CreateWebhookData = {
    body: NewWebhook;
    path?: never;
    query?: never;
    url: '/v1/webhooks';
};
export type CreateWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CreateWebhookError = CreateWebhookErrors[keyof CreateWebhookErrors];
export type CreateWebhookResponses = {
    /**
     * Successful Response
     */
    201: CreatedWebhook;
};
export type CreateWebhookResponse = CreateWebhookResponses[keyof CreateWebhookResponses];
export type DeleteWebhookData = {
    body?: never;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}';
};
export type DeleteWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteWebhookError = DeleteWebhookErrors[keyof DeleteWebhookErrors];
export type DeleteWebhookResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteWebhookResponse = DeleteWebhookResponses[keyof DeleteWebhookResponses];
export type GetWebhookData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}';
};
export type GetWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetWebhookError = GetWebhookErrors[keyof GetWebhookErrors];
export type GetWebhookResponses = {
    /**
     * Successful Response
     */
    200: WebhookOut;
};
export type GetWebhookResponse = GetWebhookResponses[keyof GetWebhookResponses];
export type ChangeWebhookData = {
    body: WebhookChange;
    headers: {
        /**
         * If-Match
         *
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}';
};
export type ChangeWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Precondition Failed
     */
    412: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeWebhookError = ChangeWebhookErrors[keyof ChangeWebhookErrors];
export type ChangeWebhookResponses = {
    /**
     * Successful Response
     */
    200: WebhookOut;
};
export type ChangeWebhookResponse = ChangeWebhookResponses[keyof ChangeWebhookResponses];
export type EnableWebhookData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/enable';
};
export type EnableWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type EnableWebhookError = EnableWebhookErrors[keyof EnableWebhookErrors];
export type EnableWebhookResponses = {
    /**
     * Successful Response
     */
    200: WebhookOut;
};
export type EnableWebhookResponse = EnableWebhookResponses[keyof EnableWebhookResponses];
export type DisableWebhookData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/disable';
};
export type DisableWebhookErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DisableWebhookError = DisableWebhookErrors[keyof DisableWebhookErrors];
export type DisableWebhookResponses = {
    /**
     * Successful Response
     */
    200: WebhookOut;
};
export type DisableWebhookResponse = DisableWebhookResponses[keyof DisableWebhookResponses];
export type RotateSecretData = {
    body: ServicesIntegrationWebhooksModelsRotation;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/rotate-secret';
};
export type RotateSecretErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RotateSecretError = RotateSecretErrors[keyof RotateSecretErrors];
export type RotateSecretResponses = {
    /**
     * Successful Response
     */
    200: NewSecret;
};
export type RotateSecretResponse = RotateSecretResponses[keyof RotateSecretResponses];
export type SendTestEventData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/test';
};
export type SendTestEventErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SendTestEventError = SendTestEventErrors[keyof SendTestEventErrors];
export type SendTestEventResponses = {
    /**
     * Successful Response
     */
    202: Started;
};
export type SendTestEventResponse = SendTestEventResponses[keyof SendTestEventResponses];
export type ListDeliveriesData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: {
        /**
         * State
         *
         * only these
         */
        state?: 'pending' | 'delivered' | 'failed' | 'cancelled' | null;
        /**
         * Type
         *
         * only of this type
         */
        type?: string | null;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/webhooks/{webhook_id}/deliveries';
};
export type ListDeliveriesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListDeliveriesError = ListDeliveriesErrors[keyof ListDeliveriesErrors];
export type ListDeliveriesResponses = {
    /**
     * Successful Response
     */
    200: PageDeliveryOut;
};
export type ListDeliveriesResponse = ListDeliveriesResponses[keyof ListDeliveriesResponses];
export type GetDeliveryData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
        /**
         * Delivery Id
         *
         * the delivery's id
         */
        delivery_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/deliveries/{delivery_id}';
};
export type GetDeliveryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetDeliveryError = GetDeliveryErrors[keyof GetDeliveryErrors];
export type GetDeliveryResponses = {
    /**
     * Successful Response
     */
    200: DeliveryDetail;
};
export type GetDeliveryResponse = GetDeliveryResponses[keyof GetDeliveryResponses];
export type RedeliverData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
        /**
         * Delivery Id
         *
         * the delivery's id
         */
        delivery_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver';
};
export type RedeliverErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RedeliverError = RedeliverErrors[keyof RedeliverErrors];
export type RedeliverResponses = {
    /**
     * Successful Response
     */
    202: Started;
};
export type RedeliverResponse = RedeliverResponses[keyof RedeliverResponses];
export type RedeliverRangeData = {
    body: Range;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/redeliveries';
};
export type RedeliverRangeErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Gone
     */
    410: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RedeliverRangeError = RedeliverRangeErrors[keyof RedeliverRangeErrors];
export type RedeliverRangeResponses = {
    /**
     * Successful Response
     */
    202: RedeliveryOut;
};
export type RedeliverRangeResponse = RedeliverRangeResponses[keyof RedeliverRangeResponses];
export type GetRedeliveryData = {
    body?: never;
    path: {
        /**
         * Webhook Id
         *
         * the webhook's id
         */
        webhook_id: string;
        /**
         * Redelivery Id
         *
         * the redelivery's id
         */
        redelivery_id: string;
    };
    query?: never;
    url: '/v1/webhooks/{webhook_id}/redeliveries/{redelivery_id}';
};
export type GetRedeliveryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetRedeliveryError = GetRedeliveryErrors[keyof GetRedeliveryErrors];
export type GetRedeliveryResponses = {
    /**
     * Successful Response
     */
    200: RedeliveryOut;
};
export type GetRedeliveryResponse = GetRedeliveryResponses[keyof GetRedeliveryResponses];
export type ListParkedIntegrationData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Status
         *
         * only those with this status
         */
        status?: string;
        /**
         * Topic
         *
         * only events of this topic
         */
        topic?: string | null;
        /**
         * Key
         *
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * Type
         *
         * only events of this type
         */
        type?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/integration/parked';
};
export type ListParkedIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListParkedIntegrationError = ListParkedIntegrationErrors[keyof ListParkedIntegrationErrors];
export type ListParkedIntegrationResponses = {
    /**
     * Response List Parked Integration
     *
     * Successful Response
     */
    200: Array<{
        [key: string]: unknown;
    }>;
};
export type ListParkedIntegrationResponse = ListParkedIntegrationResponses[keyof ListParkedIntegrationResponses];
export type ShowParkedIntegrationData = {
    body?: never;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/integration/parked/{parked_id}';
};
export type ShowParkedIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedIntegrationError = ShowParkedIntegrationErrors[keyof ShowParkedIntegrationErrors];
export type ShowParkedIntegrationResponses = {
    /**
     * Response Show Parked Integration
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type ShowParkedIntegrationResponse = ShowParkedIntegrationResponses[keyof ShowParkedIntegrationResponses];
export type ReplayParkedIntegrationData = {
    body: ReplayRequest;
    path?: never;
    query?: never;
    url: '/v1/ops/integration/parked/replay';
};
export type ReplayParkedIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayParkedIntegrationError = ReplayParkedIntegrationErrors[keyof ReplayParkedIntegrationErrors];
export type ReplayParkedIntegrationResponses = {
    /**
     * Successful Response
     */
    200: ReplayResult;
};
export type ReplayParkedIntegrationResponse = ReplayParkedIntegrationResponses[keyof ReplayParkedIntegrationResponses];
export type DiscardParkedIntegrationData = {
    body: DiscardRequest;
    path: {
        /**
         * Parked Id
         *
         * the id that the list of parked events shows
         */
        parked_id: number;
    };
    query?: never;
    url: '/v1/ops/integration/parked/{parked_id}/discard';
};
export type DiscardParkedIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardParkedIntegrationError = DiscardParkedIntegrationErrors[keyof DiscardParkedIntegrationErrors];
export type DiscardParkedIntegrationResponses = {
    /**
     * Response Discard Parked Integration
     *
     * Successful Response
     */
    200: {
        [key: string]: unknown;
    };
};
export type DiscardParkedIntegrationResponse = DiscardParkedIntegrationResponses[keyof DiscardParkedIntegrationResponses];
export type ListTasksIntegrationData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * State
         *
         * only tasks in this state
         */
        state?: string;
        /**
         * Kind
         *
         * only tasks of this kind
         */
        kind?: string | null;
        /**
         * Key
         *
         * only tasks of this key: they are done in their order
         */
        key?: string | null;
        /**
         * After
         *
         * the id of the last one seen
         */
        after?: number;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
    };
    url: '/v1/ops/integration/tasks';
};
export type ListTasksIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTasksIntegrationError = ListTasksIntegrationErrors[keyof ListTasksIntegrationErrors];
export type ListTasksIntegrationResponses = {
    /**
     * Response List Tasks Integration
     *
     * Successful Response
     */
    200: Array<Task>;
};
export type ListTasksIntegrationResponse = ListTasksIntegrationResponses[keyof ListTasksIntegrationResponses];
export type ShowTaskIntegrationData = {
    body?: never;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/integration/tasks/{task_id}';
};
export type ShowTaskIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowTaskIntegrationError = ShowTaskIntegrationErrors[keyof ShowTaskIntegrationErrors];
export type ShowTaskIntegrationResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ShowTaskIntegrationResponse = ShowTaskIntegrationResponses[keyof ShowTaskIntegrationResponses];
export type ReplayTaskIntegrationData = {
    body?: never;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/integration/tasks/{task_id}/replay';
};
export type ReplayTaskIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayTaskIntegrationError = ReplayTaskIntegrationErrors[keyof ReplayTaskIntegrationErrors];
export type ReplayTaskIntegrationResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ReplayTaskIntegrationResponse = ReplayTaskIntegrationResponses[keyof ReplayTaskIntegrationResponses];
export type DiscardTaskIntegrationData = {
    body: GivenUp;
    path: {
        /**
         * Task Id
         *
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/integration/tasks/{task_id}/discard';
};
export type DiscardTaskIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardTaskIntegrationError = DiscardTaskIntegrationErrors[keyof DiscardTaskIntegrationErrors];
export type DiscardTaskIntegrationResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type DiscardTaskIntegrationResponse = DiscardTaskIntegrationResponses[keyof DiscardTaskIntegrationResponses];
export type ListJobsIntegrationData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/integration/jobs';
};
export type ListJobsIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsIntegrationError = ListJobsIntegrationErrors[keyof ListJobsIntegrationErrors];
export type ListJobsIntegrationResponses = {
    /**
     * Response List Jobs Integration
     *
     * Successful Response
     */
    200: Array<JobState>;
};
export type ListJobsIntegrationResponse = ListJobsIntegrationResponses[keyof ListJobsIntegrationResponses];
export type VerifyIntegrationData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/ops/integration/verify';
};
export type VerifyIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type VerifyIntegrationError = VerifyIntegrationErrors[keyof VerifyIntegrationErrors];
export type VerifyIntegrationResponses = {
    /**
     * Successful Response
     */
    200: Violations;
};
export type VerifyIntegrationResponse = VerifyIntegrationResponses[keyof VerifyIntegrationResponses];
export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Actor
         *
         * the subject of who did it
         */
        actor?: string | null;
        /**
         * Object
         *
         * what was changed
         */
        object?: string | null;
        /**
         * Object Id
         *
         * its id, or that of what it belongs to
         */
        object_id?: string | null;
        /**
         * Action
         *
         * what was done to it
         */
        action?: 'insert' | 'update' | 'delete' | null;
        /**
         * Operation
         *
         * operation id
         */
        operation?: string | null;
        /**
         * At From
         *
         * only changes at or after this instant
         */
        at_from?: string | null;
        /**
         * At To
         *
         * only changes before this instant
         */
        at_to?: string | null;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/audit';
};
export type ListAuditEntriesErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];
export type ListAuditEntriesResponses = {
    /**
     * Successful Response
     */
    200: AuditEntries;
};
export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];
export type GetMeData = {
    body?: never;
    headers?: {
        /**
         * Accept-Language
         *
         * which language, RFC 9110
         */
        'accept-language'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/me';
};
export type GetMeErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetMeError = GetMeErrors[keyof GetMeErrors];
export type GetMeResponses = {
    /**
     * Successful Response
     */
    200: Caller;
};
export type GetMeResponse = GetMeResponses[keyof GetMeResponses];
export type GetAuthConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/auth/config';
};
export type GetAuthConfigErrors = {
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetAuthConfigError = GetAuthConfigErrors[keyof GetAuthConfigErrors];
export type GetAuthConfigResponses = {
    /**
     * Successful Response
     */
    200: LoginConfig;
};
export type GetAuthConfigResponse = GetAuthConfigResponses[keyof GetAuthConfigResponses];
export type IssueDevelopmentTokenData = {
    body: RoleChoice;
    path?: never;
    query?: never;
    url: '/v1/auth/development-token';
};
export type IssueDevelopmentTokenErrors = {
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type IssueDevelopmentTokenError = IssueDevelopmentTokenErrors[keyof IssueDevelopmentTokenErrors];
export type IssueDevelopmentTokenResponses = {
    /**
     * Successful Response
     */
    200: DevelopmentToken;
};
export type IssueDevelopmentTokenResponse = IssueDevelopmentTokenResponses[keyof IssueDevelopmentTokenResponses];
export type GetOrderOverviewData = {
    body?: never;
    path: {
        /**
         * Order Id
         *
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: never;
    url: '/v1/orders/{order_id}/overview';
};
export type GetOrderOverviewErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOrderOverviewError = GetOrderOverviewErrors[keyof GetOrderOverviewErrors];
export type GetOrderOverviewResponses = {
    /**
     * Successful Response
     */
    200: Overview;
};
export type GetOrderOverviewResponse = GetOrderOverviewResponses[keyof GetOrderOverviewResponses];
export type ListOperationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * State
         *
         * only those in this state
         */
        state?: 'queued' | 'running' | 'succeeded' | 'partly' | 'failed' | 'cancelled' | null;
        /**
         * Kind
         *
         * only of this kind
         */
        kind?: string | null;
        /**
         * Limit
         *
         * items per page
         */
        limit?: number;
        /**
         * Cursor
         *
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/operations';
};
export type ListOperationsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListOperationsError = ListOperationsErrors[keyof ListOperationsErrors];
export type ListOperationsResponses = {
    /**
     * Successful Response
     */
    200: Operations;
};
export type ListOperationsResponse = ListOperationsResponses[keyof ListOperationsResponses];
export type GetOperationData = {
    body?: never;
    path: {
        /**
         * Operation Id
         *
         * the answer to the upload has it
         */
        operation_id: string;
    };
    query?: never;
    url: '/v1/operations/{operation_id}';
};
export type GetOperationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOperationError = GetOperationErrors[keyof GetOperationErrors];
export type GetOperationResponses = {
    /**
     * Successful Response
     */
    200: Operation;
};
export type GetOperationResponse = GetOperationResponses[keyof GetOperationResponses];
export type GetOperationErrorsData = {
    body?: never;
    path: {
        /**
         * Operation Id
         *
         * the answer to the upload has it
         */
        operation_id: string;
    };
    query?: never;
    url: '/v1/operations/{operation_id}/errors';
};
export type GetOperationErrorsErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetOperationErrorsError = GetOperationErrorsErrors[keyof GetOperationErrorsErrors];
export type GetOperationErrorsResponses = {
    /**
     * Successful Response
     */
    200: string;
};
export type GetOperationErrorsResponse = GetOperationErrorsResponses[keyof GetOperationErrorsResponses];
export type CancelOperationData = {
    body?: never;
    path: {
        /**
         * Operation Id
         *
         * the answer to the upload has it
         */
        operation_id: string;
    };
    query?: never;
    url: '/v1/operations/{operation_id}/cancel';
};
export type CancelOperationErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Conflict
     */
    409: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type CancelOperationError = CancelOperationErrors[keyof CancelOperationErrors];
export type CancelOperationResponses = {
    /**
     * Successful Response
     */
    200: Operation;
};
export type CancelOperationResponse = CancelOperationResponses[keyof CancelOperationResponses];
export type ListReferenceData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/reference';
};
export type ListReferenceErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListReferenceError = ListReferenceErrors[keyof ListReferenceErrors];
export type ListReferenceResponses = {
    /**
     * Successful Response
     */
    200: Lists;
};
export type ListReferenceResponse = ListReferenceResponses[keyof ListReferenceResponses];
export type GetReferenceData = {
    body?: never;
    headers?: {
        /**
         * Accept-Language
         *
         * languages, RFC 9110
         */
        'accept-language'?: string | null;
    };
    path: {
        /**
         * Name
         *
         * the list's name, as the list of lists has it
         */
        name: string;
    };
    query?: {
        /**
         * Locale
         *
         * the language of `label`; else by Accept-Language
         */
        locale?: 'en' | 'zh' | null;
    };
    url: '/v1/reference/{name}';
};
export type GetReferenceErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetReferenceError = GetReferenceErrors[keyof GetReferenceErrors];
export type GetReferenceResponses = {
    /**
     * Successful Response
     */
    200: Entries;
};
export type GetReferenceResponse = GetReferenceResponses[keyof GetReferenceResponses];
export type GetProductOverviewData = {
    body?: never;
    path: {
        /**
         * Product Id
         *
         * the product's id
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/overview';
};
export type GetProductOverviewErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * Forbidden
     */
    403: ProblemBody;
    /**
     * Not Found
     */
    404: ProblemBody;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetProductOverviewError = GetProductOverviewErrors[keyof GetProductOverviewErrors];
export type GetProductOverviewResponses = {
    /**
     * Successful Response
     */
    200: ProductOverview;
};
export type GetProductOverviewResponse = GetProductOverviewResponses[keyof GetProductOverviewResponses];
export type GetSummaryData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/summary';
};
export type GetSummaryErrors = {
    /**
     * Unauthorized
     */
    401: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetSummaryError = GetSummaryErrors[keyof GetSummaryErrors];
export type GetSummaryResponses = {
    /**
     * Successful Response
     */
    200: Summary;
};
export type GetSummaryResponse = GetSummaryResponses[keyof GetSummaryResponses];
