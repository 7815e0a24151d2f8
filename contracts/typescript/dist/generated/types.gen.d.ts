export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};
/**
 * AccountOut
 */
export type AccountOut = {
    account: string;
    balance: Money;
};
/**
 * AccountOutPage
 */
export type AccountOutPage = {
    items: Array<AccountOut>;
    next_cursor: string | null;
};
/**
 * AddressAccess
 *
 * One reading of an order's address by another service. The address itself is not in the log.
 */
export type AddressAccess = {
    /**
     * of the request; each is answered once
     */
    id: string;
    order_id: string;
    /**
     * who asked
     */
    service: string;
    /**
     * for what
     */
    purpose: 'label' | 'customs' | 'reply';
    at: string;
    /**
     * finds the request in logs and traces
     */
    trace_id: string | null;
};
/**
 * AddressAccessPage
 */
export type AddressAccessPage = {
    items: Array<AddressAccess>;
    next_cursor: string | null;
};
/**
 * AddressAccessesExport
 *
 * A file of address accesses.
 */
export type AddressAccessesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: AddressAccessesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'order_id' | 'service' | 'purpose' | 'at' | 'trace_id'> | null;
};
/**
 * AddressAccessesFilters
 */
export type AddressAccessesFilters = {
    /**
     * only readings of this order's address
     */
    order_id?: string | null;
    /**
     * only by this service
     */
    service?: string | null;
    /**
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
    name?: string | null;
    line1?: string | null;
    line2?: string | null;
    city?: string | null;
    region?: string | null;
    postal_code?: string | null;
    country?: string | null;
    email?: string | null;
    phone?: string | null;
};
/**
 * AdvanceCandidate
 */
export type AdvanceCandidate = {
    /**
     * the state to enter
     */
    to: 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed';
    evidence: Array<Evidence>;
    /**
     * who has the next step; needed but at the end
     */
    owner?: string | null;
    due_at?: string | null;
    note?: string | null;
    /**
     * needed for approved, and for nothing else
     */
    forecast?: NewForecast | null;
    /**
     * why it passes though a rule is not kept; needs selection:approve
     */
    override?: string | null;
};
/**
 * AllocationOut
 *
 * Units of a SKU in one warehouse that were set aside for the order, and what became of them.
 */
export type AllocationOut = {
    warehouse: string;
    country: string;
    sku: string;
    /**
     * still set aside
     */
    open: number;
    /**
     * left the warehouse
     */
    shipped: number;
    /**
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
    id: string;
    /**
     * the key begins with tw_ and this; its subject is key: and this
     */
    prefix: string;
    name: string;
    /**
     * whether it works
     */
    state: 'active' | 'expired' | 'revoked';
    scopes: Array<string>;
    /**
     * it is limited to these; null: it is not limited
     */
    channels: Array<string> | null;
    /**
     * it is limited to these; null: it is not limited
     */
    warehouses: Array<string> | null;
    created_by: string;
    created_at: string;
    expires_at: string;
    /**
     * when it got the secret that it has now; null: when it was made
     */
    rotated_at: string | null;
    /**
     * until when the secret before that works; null: it does not
     */
    previous_until: string | null;
    revoked_at: string | null;
    /**
     * to the minute, and known a little later; null: not yet
     */
    last_used_at: string | null;
};
/**
 * ApiKeyOutPage
 */
export type ApiKeyOutPage = {
    items: Array<ApiKeyOut>;
    next_cursor: string | null;
};
/**
 * ApiKeyShown
 *
 * The only answer that has the key.
 */
export type ApiKeyShown = {
    id: string;
    /**
     * the key begins with tw_ and this; its subject is key: and this
     */
    prefix: string;
    name: string;
    /**
     * whether it works
     */
    state: 'active' | 'expired' | 'revoked';
    scopes: Array<string>;
    /**
     * it is limited to these; null: it is not limited
     */
    channels: Array<string> | null;
    /**
     * it is limited to these; null: it is not limited
     */
    warehouses: Array<string> | null;
    created_by: string;
    created_at: string;
    expires_at: string;
    /**
     * when it got the secret that it has now; null: when it was made
     */
    rotated_at: string | null;
    /**
     * until when the secret before that works; null: it does not
     */
    previous_until: string | null;
    revoked_at: string | null;
    /**
     * to the minute, and known a little later; null: not yet
     */
    last_used_at: string | null;
    /**
     * for Authorization: Bearer. It is shown once and stored nowhere: null in the answer to a request that is repeated with its Idempotency-Key. Whose first answer was lost rotates the key without an overlap
     */
    key: string | null;
};
/**
 * Assumptions
 *
 * What a unit is thought to cost and to earn. Amounts per unit, all in one currency; percentages of the gross
 * price. null takes a value away.
 */
export type Assumptions = {
    /**
     * what a buyer would pay, VAT included
     */
    price?: FineMoney | null;
    /**
     * landed cost: purchase, freight, duty, inbound
     */
    landed?: FineMoney | null;
    /**
     * picking, packing and sending, or the FBA fee
     */
    fulfilment?: FineMoney | null;
    storage?: FineMoney | null;
    vat_percent?: string | null;
    /**
     * the marketplace's commission
     */
    referral_percent?: string | null;
    ads_percent?: string | null;
    /**
     * of the sales, that come back
     */
    returns_percent?: string | null;
};
/**
 * AssumptionsOut
 */
export type AssumptionsOut = {
    price: FineMoney | null;
    landed: FineMoney | null;
    fulfilment: FineMoney | null;
    storage: FineMoney | null;
    vat_percent: string | null;
    referral_percent: string | null;
    ads_percent: string | null;
    returns_percent: string | null;
};
/**
 * AttemptOut
 */
export type AttemptOut = {
    number: number;
    at: string;
    /**
     * of the answer; null: there was none
     */
    status: number | null;
    took_ms: number | null;
    error: string | null;
    /**
     * how the answer's body begins
     */
    answer: string | null;
};
/**
 * AttributeData
 *
 * What an attribute is. Kind, units and where its values lie are fixed once a family has it.
 */
export type AttributeData = {
    kind: 'text' | 'rich_text' | 'number' | 'measure' | 'boolean' | 'select' | 'multi_select' | 'date' | 'reference';
    /**
     * its name by language
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * what a measure measures
     */
    unit_family?: 'length' | 'area' | 'volume' | 'mass' | 'temperature' | 'time' | 'power' | 'energy' | 'voltage' | 'current' | 'frequency' | 'pressure' | 'speed' | 'rotation' | 'storage' | 'angle' | 'charge' | 'luminous_flux' | 'sound_level' | 'count' | null;
    /**
     * of a select
     */
    options?: Array<OptionData>;
    /**
     * text of a language: its values lie in the content; false when absent
     */
    localised?: boolean;
    /**
     * differs from channel to channel: lies in the content; false when absent
     */
    per_channel?: boolean;
    /**
     * its values are sizes of it
     */
    size_chart?: string | null;
    /**
     * in which they are given
     */
    size_system?: string | null;
};
/**
 * AttributeOut
 *
 * A typed property of products.
 */
export type AttributeOut = {
    code: string;
    kind: 'text' | 'rich_text' | 'number' | 'measure' | 'boolean' | 'select' | 'multi_select' | 'date' | 'reference';
    labels: {
        [key: string]: string;
    };
    unit_family: 'length' | 'area' | 'volume' | 'mass' | 'temperature' | 'time' | 'power' | 'energy' | 'voltage' | 'current' | 'frequency' | 'pressure' | 'speed' | 'rotation' | 'storage' | 'angle' | 'charge' | 'luminous_flux' | 'sound_level' | 'count' | null;
    options: Array<OptionOut>;
    localised: boolean;
    per_channel: boolean;
    /**
     * it is or was in a family: its kind is fixed
     */
    used: boolean;
    size_chart: string | null;
    size_system: string | null;
    /**
     * the ETag
     */
    version: number;
};
/**
 * AttributeOutPage
 */
export type AttributeOutPage = {
    items: Array<AttributeOut>;
    next_cursor: string | null;
};
/**
 * AttributeShown
 *
 * A value as the market reads it: in its language, its units and its sizes.
 */
export type AttributeShown = {
    attribute: string;
    label: string;
    value: string | boolean | Array<string> | MeasureOut;
    text: string;
};
/**
 * AuditEntries
 *
 * Newest first. `next_cursor` is null on the last page.
 */
export type AuditEntries = {
    items: Array<AuditEntry>;
    next_cursor: string | null;
    /**
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
    id: string;
    service: string;
    at: string;
    /**
     * entries of one service with the same one were made together
     */
    transaction: string;
    /**
     * the subject of the token, or of the API key
     */
    actor: string;
    /**
     * of the actor; an API key has none
     */
    roles: Array<string>;
    /**
     * that the operation asked for
     */
    scope: string;
    /**
     * operation id; what a file changes has that of its import
     */
    operation: string;
    /**
     * where the request came from
     */
    address: string | null;
    /**
     * the request's User-Agent
     */
    agent: string | null;
    trace_id: string | null;
    /**
     * what was changed
     */
    object: string;
    /**
     * its id; of what belongs to something, that first
     */
    object_id: string;
    action: 'insert' | 'update' | 'delete';
    /**
     * what changed, as it was; null: there was nothing
     */
    before: {
        [key: string]: unknown;
    } | null;
    /**
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
    reference: string;
    amount: Money;
    captured: Money;
    at: string;
};
/**
 * AxisWeight
 */
export type AxisWeight = {
    axis: 'demand' | 'margin' | 'competition' | 'trend' | 'seasonality' | 'cross_market' | 'return_risk';
    /**
     * null: the category says none of its own
     */
    weight: string | null;
};
/**
 * AxisWeightOut
 */
export type AxisWeightOut = {
    axis: 'demand' | 'margin' | 'competition' | 'trend' | 'seasonality' | 'cross_market' | 'return_risk';
    weight: string;
};
/**
 * BadDebt
 *
 * An amount that will not be paid; a negative one takes that back.
 */
export type BadDebt = {
    reference: string;
    amount: Money;
    order_id?: string | null;
};
/**
 * BalanceOut
 *
 * Units. available = on_hand - reserved; only sellable stock can be reserved.
 */
export type BalanceOut = {
    sku: string;
    warehouse: string;
    country: string;
    condition: 'sellable' | 'quarantine' | 'damaged';
    on_hand: number;
    reserved: number;
    available: number;
    /**
     * have left in voided parcels when they were promised to others: on_hand still has them, as many orders are short, and they are booked out of what becomes free next
     */
    owed: number;
    reorder_point: number | null;
    /**
     * available is at or below the reorder point
     */
    low: boolean;
    /**
     * when it was changed last
     */
    updated_at: string;
};
/**
 * BalanceOutChanges
 */
export type BalanceOutChanges = {
    items: Array<BalanceOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * Body_import_costs
 */
export type BodyImportCosts = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, shopify, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_glossarys
 */
export type BodyImportGlossarys = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_orders
 */
export type BodyImportOrders = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, shopify, woocommerce, amazon-all-orders, amazon-order-report, ebay, etsy, magento, prestashop, online-retail; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_prices
 */
export type BodyImportPrices = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, shopify, shopify-old, woocommerce, amazon-price-quantity, amazon-listings, ebay, ebay-active-listings, magento, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_products
 */
export type BodyImportProducts = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, shopify, woocommerce, amazon-listings, ebay, magento, prestashop; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_stocks
 */
export type BodyImportStocks = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, shopify-inventory; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_tariffs
 */
export type BodyImportTariffs = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind, express-sheet, parcel-sheet-de, china-line; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Body_import_translation_memorys
 */
export type BodyImportTranslationMemorys = {
    /**
     * CSV, also packed by gzip, or XLSX
     */
    file: Blob | File;
    /**
     * what the file's columns mean: tradewind; or a profile of your own as a JSON object, such as `{"like": "tradewind", "encoding": "gbk"}`; tradewind when absent
     */
    profile?: string;
    /**
     * judge and count everything, write nothing; false when absent
     */
    dry_run?: boolean;
};
/**
 * Booked
 */
export type Booked = {
    reference: string;
    status: 'booked' | 'known';
};
/**
 * Booking
 */
export type Booking = {
    shipment_id: string;
    carrier: string;
    tracking_number: string;
};
/**
 * BookingAsked
 *
 * The carrier is asked over a network. The number is at the shipment when it has answered.
 */
export type BookingAsked = {
    shipment_id: string;
    carrier: string;
    /**
     * it has refused, or failed too often: nobody asks any more until a person decides
     */
    dead: boolean;
    /**
     * what the carrier has said last
     */
    error: string | null;
};
/**
 * BrokenRule
 *
 * One rule that a listing breaks.
 */
export type BrokenRule = {
    /**
     * JSON pointer into the attributes; with patches, from /patches
     */
    pointer: string;
    /**
     * the same in words
     */
    field: string;
    /**
     * the keyword that is broken
     */
    rule: string;
    detail: string;
    /**
     * the rule's value, where it has one; of a list of values the first twenty
     */
    limit: unknown;
    /**
     * what was sent, as JSON, cut when it is long
     */
    sent: string | null;
    /**
     * why the rule holds, where it does not hold always
     */
    because: Array<string>;
};
/**
 * Bulk
 */
export type Bulk = {
    items: Array<BulkProduct>;
};
/**
 * BulkProduct
 *
 * Found by its SKUs: a known one changes its product, else a new product is made.
 */
export type BulkProduct = {
    category?: string | null;
    brand?: string | null;
    /**
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    image_urls?: Array<string>;
    /**
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    variants: Array<VariantData>;
    /**
     * for sale at once; false when absent
     */
    activate?: boolean;
};
/**
 * BulkReturn
 */
export type BulkReturn = {
    order_id?: string | null;
    /**
     * your document's number; the same one opens once
     */
    reference?: string | null;
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    currency?: string | null;
    lines: Array<NewReturnLine>;
    requested_at?: string | null;
    /**
     * also approve, mark in transit and receive it
     */
    receive?: WholeReceipt | null;
};
/**
 * BulkReturnResults
 *
 * One result per item, in the order given.
 */
export type BulkReturnResults = {
    items: Array<({
        status: 'created' | 'known';
    } & ImportedReturn) | ({
        status: 'different';
    } & DifferentReturn) | ({
        status: 'failed';
    } & FailedReturn)>;
};
/**
 * BulkReturns
 */
export type BulkReturns = {
    items: Array<BulkReturn>;
};
/**
 * Caller
 *
 * Whom the token belongs to, and what it may do.
 */
export type Caller = {
    subject: string;
    /**
     * sorted; also those that mean nothing here
     */
    roles: Array<string>;
    /**
     * sorted
     */
    scopes: Array<string>;
    /**
     * of the token's claim `locale` where it says one of these, else by Accept-Language
     */
    locale: 'en' | 'zh';
    /**
     * it is limited to these, sorted; null: to none
     */
    channels: Array<string> | null;
    /**
     * it is limited to these, sorted; null: to none
     */
    warehouses: Array<string> | null;
    /**
     * when the token stops being accepted; of an API key, when it is looked up again at the latest
     */
    expires_at: string;
};
/**
 * CancelIn
 */
export type CancelIn = {
    /**
     * why; it goes into events, so it must not have personal data of the buyer
     */
    reason: string;
    /**
     * the cancelling document, e.g. a credit note
     */
    reference?: string | null;
};
/**
 * CandidateChange
 *
 * What is absent stays; null takes a value away.
 */
export type CandidateChange = {
    /**
     * the store it would be sold in
     */
    channel?: string | null;
    category?: string | null;
    owner?: string | null;
    due_at?: string | null;
    /**
     * who would buy it
     */
    persona?: string | null;
    /**
     * the price band in its market
     */
    price_low?: Money | null;
    price_high?: Money | null;
    sample_cost?: Money | null;
    gtin?: string | null;
    brand?: string | null;
    model?: string | null;
    /**
     * replaced as a whole
     */
    evaluation?: Array<Criterion> | null;
    /**
     * what it has become
     */
    product_id?: string | null;
    /**
     * merged by name
     */
    assumptions?: Assumptions | null;
    name?: string;
    /**
     * ISO 3166-1 alpha-2
     */
    country?: string;
};
/**
 * CandidateCount
 *
 * `candidates` stops at 10,000: `more` says that there are more than those.
 */
export type CandidateCount = {
    state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected';
    candidates: number;
    more: boolean;
};
/**
 * CandidateCounts
 */
export type CandidateCounts = {
    states: Array<CandidateCount>;
};
/**
 * CandidateDetail
 */
export type CandidateDetail = {
    id: string;
    /**
     * the ETag
     */
    version: number;
    state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected';
    /**
     * that it was rejected from
     */
    left_state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected' | null;
    name: string;
    country: string;
    channel: string | null;
    category: string | null;
    owner: string | null;
    due_at: string | null;
    overdue: boolean;
    product_id: string | null;
    launched_at: string | null;
    created_at: string;
    updated_at: string;
    persona: string | null;
    price_low: Money | null;
    price_high: Money | null;
    sample_cost: Money | null;
    gtin: string | null;
    brand: string | null;
    model: string | null;
    evaluation: Array<CriterionOut>;
    assumptions: AssumptionsOut;
    /**
     * null while no price is assumed
     */
    profit: ProfitOut | null;
    forecast: ForecastOut | null;
    competitors: Array<CompetitorOut>;
    /**
     * of the next state, as it would be judged with one piece of evidence
     */
    next_gate: Array<JudgedOut>;
    steps: Array<StepOut>;
};
/**
 * CandidateOut
 *
 * A service that goes there. `verdict` says why it was not chosen; price is null when the parcel is too heavy.
 */
export type CandidateOut = {
    carrier: string;
    service: string;
    zone: string;
    rate_card_id: number | null;
    volumetric_weight_g: number | null;
    chargeable_weight_g: number;
    price: Money | null;
    transit_days: number;
    promised_by: string;
    verdict: 'chosen' | 'dearer' | 'slower' | 'tie' | 'too_slow' | 'too_heavy';
    /**
     * the destination is a territory of its own, for which the carrier has no zone: this is its price for the country
     */
    country_zone: boolean;
};
/**
 * CandidateOutcome
 *
 * A forecast held against what was sold in the candidate's market since its launch.
 */
export type CandidateOutcome = {
    candidate_id: string;
    /**
     * since the launch, at least one day
     */
    months: number;
    forecast_units: string;
    actual_units: number;
    /**
     * actual by forecast; 1 is as forecast
     */
    units_ratio: number;
    forecast_price: FineMoney;
    /**
     * mean of what was paid in the forecast's currency; null: nothing
     */
    actual_price: FineMoney | null;
};
/**
 * CandidateSummary
 */
export type CandidateSummary = {
    id: string;
    /**
     * the ETag
     */
    version: number;
    state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected';
    /**
     * that it was rejected from
     */
    left_state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected' | null;
    name: string;
    country: string;
    channel: string | null;
    category: string | null;
    owner: string | null;
    due_at: string | null;
    overdue: boolean;
    product_id: string | null;
    launched_at: string | null;
    created_at: string;
    updated_at: string;
};
/**
 * CandidateSummaryChanges
 */
export type CandidateSummaryChanges = {
    items: Array<CandidateSummary>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * CandidatesExport
 *
 * A file of candidates.
 */
export type CandidatesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: CandidatesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'version' | 'state' | 'left_state' | 'name' | 'country' | 'channel' | 'category' | 'owner' | 'due_at' | 'overdue' | 'product_id' | 'launched_at' | 'created_at' | 'updated_at'> | null;
};
/**
 * CandidatesFilters
 */
export type CandidatesFilters = {
    /**
     * only those in this state
     */
    state?: Array<'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected'> | null;
    /**
     * only this person's
     */
    owner?: Array<string> | null;
    /**
     * exactly this category
     */
    category?: Array<string> | null;
    /**
     * only for this market
     */
    country?: Array<string> | null;
    /**
     * only those whose next step is due before this
     */
    due_before?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * CarrierOut
 */
export type CarrierOut = {
    code: string;
    /**
     * its name by language; of a carrier that is booked by hand, its code
     */
    labels: {
        [key: string]: string;
    };
    /**
     * its tracking numbers come with the hand-over, and its labels from where it was booked
     */
    booked_by_hand: boolean;
};
/**
 * CarrierOutPage
 */
export type CarrierOutPage = {
    items: Array<CarrierOut>;
    next_cursor: string | null;
};
/**
 * ChangeOut
 *
 * A text that is not as it was, word by word.
 */
export type ChangeOut = {
    pointer: string;
    before: string | null;
    after: string | null;
    pieces: Array<PieceOut>;
};
/**
 * ChannelSeen
 */
export type ChannelSeen = {
    channel: string;
    has_orders: boolean;
};
/**
 * ChannelSeenPage
 */
export type ChannelSeenPage = {
    items: Array<ChannelSeen>;
    next_cursor: string | null;
};
/**
 * ChargeIn
 *
 * Postage, fees, discounts (a negative price).
 */
export type ChargeIn = {
    code: string;
    description?: string;
    /**
     * units; 1 when absent
     */
    quantity?: number;
    unit_price: Money;
};
/**
 * ChargeOut
 */
export type ChargeOut = {
    line_no: number;
    code: string;
    description: string;
    quantity: number;
    unit_price: Money;
};
/**
 * CloseIn
 */
export type CloseIn = {
    /**
     * why; it goes into events, so it must not have personal data of the buyer
     */
    reason: string;
};
/**
 * CloseReturn
 */
export type CloseReturn = {
    /**
     * why; it goes into events, so it must not have personal data of the buyer
     */
    reason: string;
};
/**
 * CompetitorOut
 */
export type CompetitorOut = {
    market_product_id: string;
    marketplace: string;
    external_id: string;
    title: string | null;
    state: 'suggested' | 'confirmed' | 'dismissed';
    confidence: string;
    reason: string;
    decided_by: string | null;
};
/**
 * CompetitorSaid
 */
export type CompetitorSaid = {
    market_product_id: string;
    state: 'confirmed' | 'dismissed';
    /**
     * decided by a person when absent
     */
    reason?: string;
};
/**
 * CompetitorsSaid
 */
export type CompetitorsSaid = {
    items: Array<CompetitorSaid>;
};
/**
 * ContentChange
 */
export type ContentChange = {
    title?: string | null;
    bullets?: Array<string> | null;
    /**
     * HTML: what is no structure or emphasis is taken out
     */
    description?: string | null;
    search_terms?: Array<string> | null;
    seo_title?: string | null;
    seo_description?: string | null;
    /**
     * of the family, those that are localised or differ by channel
     */
    attributes?: {
        [key: string]: string | boolean | number | Array<string> | {
            amount: string | number;
            unit: string;
        } | null;
    };
    /**
     * why, for whoever reads the versions
     */
    why?: string | null;
};
/**
 * ContentItem
 */
export type ContentItem = {
    title?: string | null;
    bullets?: Array<string> | null;
    /**
     * HTML: what is no structure or emphasis is taken out
     */
    description?: string | null;
    search_terms?: Array<string> | null;
    seo_title?: string | null;
    seo_description?: string | null;
    /**
     * of the family, those that are localised or differ by channel
     */
    attributes?: {
        [key: string]: string | boolean | number | Array<string> | {
            amount: string | number;
            unit: string;
        } | null;
    };
    /**
     * why, for whoever reads the versions
     */
    why?: string | null;
    /**
     * of any variant of the product
     */
    sku: string;
    /**
     * a sales channel, or * for every other one
     */
    channel: '*' | string;
    /**
     * BCP 47
     */
    locale: string;
};
/**
 * ContentOut
 *
 * The content with its newest texts, and what is wrong with them on its channel.
 */
export type ContentOut = {
    id: string;
    product_id: string;
    channel: string;
    locale: string;
    /**
     * the ETag
     */
    version: number;
    state: 'draft' | 'in_review' | 'approved' | 'rejected';
    /**
     * the number of the newest texts
     */
    draft: number;
    /**
     * the number of the texts that others see
     */
    approved: number | null;
    changed_at: string | null;
    texts: TextsOut;
    hash: string;
    findings: Array<FindingOut>;
};
/**
 * ContentResults
 *
 * One result per item, in the order given.
 */
export type ContentResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedContent) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * ContentSummary
 *
 * Where the content of a product stands at one place.
 */
export type ContentSummary = {
    id: string;
    product_id: string;
    channel: string;
    locale: string;
    /**
     * the ETag
     */
    version: number;
    state: 'draft' | 'in_review' | 'approved' | 'rejected';
    /**
     * the number of the newest texts
     */
    draft: number;
    /**
     * the number of the texts that others see
     */
    approved: number | null;
    changed_at: string | null;
};
/**
 * ContentSummaryChanges
 */
export type ContentSummaryChanges = {
    items: Array<ContentSummary>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ContentSummaryPage
 */
export type ContentSummaryPage = {
    items: Array<ContentSummary>;
    next_cursor: string | null;
};
/**
 * CostOut
 */
export type CostOut = {
    /**
     * identifies the row
     */
    id: number;
    sku: string;
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
    source: string | null;
    recorded_by: string;
    recorded_at: string;
};
/**
 * CostOutChanges
 */
export type CostOutChanges = {
    items: Array<CostOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * CostsExport
 *
 * A file of costs.
 */
export type CostsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: CostsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'sku' | 'valid_from' | 'landed.amount' | 'landed.currency' | 'purchase.amount' | 'purchase.currency' | 'freight.amount' | 'freight.currency' | 'duty.amount' | 'duty.currency' | 'inbound.amount' | 'inbound.currency' | 'other.amount' | 'other.currency' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * CostsFilters
 */
export type CostsFilters = {
    /**
     * only of this SKU
     */
    sku?: Array<string> | null;
    /**
     * only what holds that day, instead of all rows
     */
    on?: string | null;
    /**
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
    created: number;
    changed: number;
    unchanged: number;
    known: number;
    different: number;
    refused: number;
};
/**
 * CreatedWebhook
 *
 * The only answer that has the secret.
 */
export type CreatedWebhook = {
    id: string;
    url: string;
    description: string;
    /**
     * none: all that the scopes of who made it allow
     */
    types: Array<EventTypeName>;
    filters: FiltersOut;
    state: 'enabled' | 'disabled';
    /**
     * failing: nothing was taken for three days; gone: it answered 410; key_ended: its API key has ended
     */
    disabled_reason: 'failing' | 'gone' | 'by_hand' | 'key_ended' | null;
    /**
     * nothing was taken since; null: all is well
     */
    failing_since: string | null;
    created_by: string;
    created_at: string;
    updated_at: string;
    /**
     * the ETag
     */
    version: number;
    /**
     * Standard Webhooks signs with it
     */
    secret: string;
};
/**
 * Criterion
 *
 * A line of the evaluation sheet.
 */
export type Criterion = {
    name: string;
    /**
     * 1 when absent
     */
    weight?: number;
    /**
     * 0 to 10
     */
    mark: number;
    note?: string | null;
};
/**
 * CriterionOut
 */
export type CriterionOut = {
    name: string;
    weight: number;
    mark: number;
    note: string | null;
};
/**
 * Decided
 *
 * What a person makes of a suggestion.
 */
export type Decided = {
    decision: 'accept' | 'edit' | 'reject';
    /**
     * with edit: what it shall be
     */
    text?: string | null;
    /**
     * with reject: why
     */
    reason?: string | null;
};
/**
 * Declaration
 *
 * What customs are told. Absent inside a territory, and while the parcel is held.
 */
export type Declaration = {
    content_type: 'MERCHANDISE';
    incoterm: 'DAP' | 'DDP';
    value: Money;
    lines: Array<DeclarationLine>;
};
/**
 * DeclarationLine
 */
export type DeclarationLine = {
    sku: string;
    hs_code: string;
    country_of_origin: string;
    description: string;
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
     * of the line
     */
    net_weight_g: number;
};
/**
 * see /v1/event-types; webhook.test: a test
 */
export type DeliveredType = 'candidate.approved' | 'candidate.ended' | 'candidate.launched' | 'content.changed' | 'order.allocated' | 'order.cancel_failed' | 'order.cancel_requested' | 'order.cancelled' | 'order.completed' | 'order.confirmed' | 'order.destination_changed' | 'order.held' | 'order.hold_overdue' | 'order.hold_resolved' | 'order.placed' | 'order.shipped' | 'price.changed' | 'price.floor_breached' | 'product.activated' | 'product.changed' | 'product.retired' | 'refund.blocked' | 'refund.issued' | 'return.approved' | 'return.closed' | 'return.received' | 'shipment.delayed' | 'shipment.delivered' | 'shipment.dispatched' | 'shipment.failed' | 'shipment.held' | 'shipment.labelled' | 'shipment.left_voided' | 'shipment.planned' | 'shipment.tracked' | 'shipment.tracking_doubted' | 'shipment.voided' | 'stock.changed' | 'stock.low' | 'stock.recovered' | 'stock.rejected' | 'stock.released' | 'stock.reserved' | 'ticket.opened' | 'ticket.resolved' | 'webhook.disabled' | 'webhook.test';
/**
 * DeliveryDetail
 */
export type DeliveryDetail = {
    id: string;
    event_id: string;
    type: DeliveredType;
    subject: string;
    /**
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    attempts: number;
    created_at: string;
    ended_at: string | null;
    tries: Array<AttemptOut>;
    /**
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
    id: string;
    event_id: string;
    type: DeliveredType;
    subject: string;
    /**
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    attempts: number;
    created_at: string;
    ended_at: string | null;
};
/**
 * DeliveryOutPage
 */
export type DeliveryOutPage = {
    items: Array<DeliveryOut>;
    next_cursor: string | null;
};
/**
 * DerivationInput
 */
export type DerivationInput = {
    name: string;
    value: string;
    /**
     * a currency, a pair of them, or %
     */
    unit: string;
    source: string;
    /**
     * valid from that day; of a rate, its day
     */
    on: string;
};
/**
 * DerivationStep
 */
export type DerivationStep = {
    name: string;
    formula: string;
    /**
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
    name?: string | null;
    line1?: string | null;
    line2?: string | null;
    city?: string | null;
    region?: string | null;
    postal_code?: string | null;
    /**
     * ISO 3166-1 alpha-2
     */
    country: string;
    email?: string | null;
    phone?: string | null;
};
/**
 * DevelopmentToken
 */
export type DevelopmentToken = {
    /**
     * a JWT, for Authorization: Bearer
     */
    token: string;
    expires_at: string;
    role: 'product_manager' | 'operations' | 'market_analyst' | 'supply_chain' | 'customer_service' | 'finance' | 'auditor' | 'system' | 'admin';
};
/**
 * DiffOut
 */
export type DiffOut = {
    /**
     * the later version
     */
    number: number;
    /**
     * the earlier one
     */
    since: number;
    changes: Array<ChangeOut>;
};
/**
 * Different
 *
 * Something else was done under the item's number or key before. Nothing has changed.
 */
export type Different = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'different';
};
/**
 * DifferentMovement
 *
 * Another movement was booked under this key before.
 */
export type DifferentMovement = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'different';
    /**
     * the item's
     */
    idempotency_key: string;
};
/**
 * DifferentOrder
 *
 * An order with this number was placed before, with another content.
 */
export type DifferentOrder = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'different';
    /**
     * that order's
     */
    id: string;
};
/**
 * DifferentReturn
 *
 * Another return is on record under this reference.
 */
export type DifferentReturn = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'different';
    reference: string | null;
    /**
     * that return's; null when the caller may not see it
     */
    id: string | null;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    return_id: string | null;
};
/**
 * DifferentlyDispatched
 *
 * A parcel that was handed over under another number.
 */
export type DifferentlyDispatched = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'different';
    shipment_id: string;
    /**
     * that number
     */
    tracking_number: string | null;
};
/**
 * DiscardRequest
 */
export type DiscardRequest = {
    reason: string;
};
/**
 * DispatchItem
 */
export type DispatchItem = {
    tracking_number?: string | null;
    shipment_id: string;
};
/**
 * DispatchRequests
 */
export type DispatchRequests = {
    items: Array<DispatchItem>;
};
/**
 * DispatchResults
 *
 * One result per item, in the order given.
 */
export type DispatchResults = {
    items: Array<({
        status: 'changed' | 'known';
    } & DispatchedParcel) | ({
        status: 'different';
    } & DifferentlyDispatched) | ({
        status: 'failed';
    } & NotDispatched)>;
};
/**
 * Dispatched
 */
export type Dispatched = {
    shipment_id: string;
    state: 'dispatched';
    tracking_number: string;
};
/**
 * DispatchedParcel
 *
 * A parcel that is with its carrier. changed: handed over now. known: it had been, under this number.
 */
export type DispatchedParcel = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'changed' | 'known';
    shipment_id: string;
    tracking_number: string;
};
/**
 * Document
 *
 * What caused the movement.
 */
export type Document = {
    type: string;
    id: string;
};
/**
 * Entries
 *
 * A list whole: there is no next page.
 */
export type Entries = {
    items: Array<Entry>;
    next_cursor: string | null;
    name: string;
    about: string;
    /**
     * the language of `label`
     */
    locale: 'en' | 'zh';
};
/**
 * Entry
 */
export type Entry = {
    code: string;
    /**
     * its name in the language that is asked for
     */
    label: string;
    /**
     * by language: en and zh
     */
    labels: {
        [key: string]: string;
    };
    /**
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
    kind: 'sold' | 'collected' | 'captured' | 'cancelled' | 'refunded' | 'bad_debt';
    reference: string;
    debit: string;
    credit: string;
    amount: Money;
    at: string;
};
/**
 * EventTypeDetail
 */
export type EventTypeDetail = {
    type: EventTypeName;
    description: string;
    /**
     * of its schema
     */
    version: number;
    /**
     * who emits it
     */
    source: string;
    /**
     * the field of its data that says what it is about
     */
    subject: string;
    /**
     * what one needs to hear it
     */
    scope: string;
    /**
     * of its schema and examples
     */
    url: string;
    /**
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
 * see /v1/event-types
 */
export type EventTypeName = 'candidate.approved' | 'candidate.ended' | 'candidate.launched' | 'content.changed' | 'order.allocated' | 'order.cancel_failed' | 'order.cancel_requested' | 'order.cancelled' | 'order.completed' | 'order.confirmed' | 'order.destination_changed' | 'order.held' | 'order.hold_overdue' | 'order.hold_resolved' | 'order.placed' | 'order.shipped' | 'price.changed' | 'price.floor_breached' | 'product.activated' | 'product.changed' | 'product.retired' | 'refund.blocked' | 'refund.issued' | 'return.approved' | 'return.closed' | 'return.received' | 'shipment.delayed' | 'shipment.delivered' | 'shipment.dispatched' | 'shipment.failed' | 'shipment.held' | 'shipment.labelled' | 'shipment.left_voided' | 'shipment.planned' | 'shipment.tracked' | 'shipment.tracking_doubted' | 'shipment.voided' | 'stock.changed' | 'stock.low' | 'stock.recovered' | 'stock.rejected' | 'stock.released' | 'stock.reserved' | 'ticket.opened' | 'ticket.resolved' | 'webhook.disabled';
/**
 * EventTypeOut
 */
export type EventTypeOut = {
    type: EventTypeName;
    description: string;
    /**
     * of its schema
     */
    version: number;
    /**
     * who emits it
     */
    source: string;
    /**
     * the field of its data that says what it is about
     */
    subject: string;
    /**
     * what one needs to hear it
     */
    scope: string;
    /**
     * of its schema and examples
     */
    url: string;
};
/**
 * EventTypeOutPage
 */
export type EventTypeOutPage = {
    items: Array<EventTypeOut>;
    next_cursor: string | null;
};
/**
 * EventsExport
 *
 * A file of events.
 */
export type EventsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: EventsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'specversion' | 'id' | 'source' | 'type' | 'subject' | 'time' | 'dataschema' | 'datacontenttype' | 'cursor' | 'sequence' | 'correlationid' | 'causationid' | 'traceparent' | 'data'> | null;
};
/**
 * EventsFilters
 */
export type EventsFilters = {
    /**
     * only these; may be repeated
     */
    type?: Array<EventTypeName>;
    /**
     * only what happened at or after this instant
     */
    time_from?: string | null;
    /**
     * only what happened before this instant
     */
    time_to?: string | null;
};
/**
 * Evidence
 *
 * What a decision rests on.
 */
export type Evidence = {
    kind: 'sample' | 'quote' | 'test_report' | 'certificate' | 'market_data' | 'supplier' | 'photo' | 'other';
    text: string;
    url?: string | null;
};
/**
 * EvidenceOut
 */
export type EvidenceOut = {
    kind: 'sample' | 'quote' | 'test_report' | 'certificate' | 'market_data' | 'supplier' | 'photo' | 'other';
    text: string;
    url: string | null;
};
/**
 * Explained
 */
export type Explained = {
    sku: string;
    at: string;
    on_hand: number;
    reserved: number;
    available: number;
    places: Array<Explanation>;
};
/**
 * Explanation
 *
 * Why the stock was what it was: per place the sums of all movements up to the instant, by kind.
 */
export type Explanation = {
    warehouse: string;
    condition: 'sellable' | 'quarantine' | 'damaged';
    on_hand: number;
    reserved: number;
    by_kind: {
        [key: string]: {
            [key: string]: number;
        };
    };
};
/**
 * Failed
 *
 * An item that is refused. Nothing has changed.
 */
export type Failed = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
};
/**
 * FailedMovement
 *
 * A movement that is not booked.
 */
export type FailedMovement = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
    /**
     * the item's; null when it could not be read
     */
    idempotency_key: string | null;
};
/**
 * FailedPrice
 *
 * A price that is refused.
 */
export type FailedPrice = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
    /**
     * of the floor the price lies below
     */
    derivation: PricingDerivation | null;
};
/**
 * FailedReport
 *
 * A report that is not in the history: it is not valid, or no parcel has the number.
 */
export type FailedReport = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
    /**
     * null when it could not be read
     */
    tracking_number: string | null;
};
/**
 * FailedReturn
 *
 * A return that is not taken.
 */
export type FailedReturn = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
    /**
     * null when it could not be read, or there is none
     */
    reference: string | null;
};
/**
 * FamilyData
 *
 * What products of the family have, in the order in which it is shown.
 */
export type FamilyData = {
    /**
     * its name by language
     */
    labels?: {
        [key: string]: string;
    };
    attributes?: Array<MemberData>;
};
/**
 * FamilyOut
 *
 * Products with the same attributes.
 */
export type FamilyOut = {
    code: string;
    labels: {
        [key: string]: string;
    };
    attributes: Array<MemberOut>;
    /**
     * the ETag
     */
    version: number;
};
/**
 * FamilyOutPage
 */
export type FamilyOutPage = {
    items: Array<FamilyOut>;
    next_cursor: string | null;
};
/**
 * FeeOut
 */
export type FeeOut = {
    /**
     * identifies the row
     */
    id: number;
    channel: string;
    category: string | null;
    valid_from: string;
    currency: string;
    referral_percent: string;
    referral_minimum: FineMoney;
    fixed: FineMoney;
    fulfilment: FineMoney;
    source: string | null;
    recorded_by: string;
    recorded_at: string;
};
/**
 * FeeOutChanges
 */
export type FeeOutChanges = {
    items: Array<FeeOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * FeedEvent
 *
 * One event: a CloudEvent 1.0 in its JSON format, with where it stands.
 */
export type FeedEvent = {
    specversion: '1.0';
    /**
     * the same wherever and however often it is heard
     */
    id: string;
    source: string;
    type: EventTypeName;
    /**
     * its aggregate: an order's id, a SKU …
     */
    subject: string;
    /**
     * when it happened
     */
    time: string;
    /**
     * where the schema of its data is
     */
    dataschema: string;
    datacontenttype: 'application/json';
    /**
     * its place in the feed: what comes behind it is after=cursor
     */
    cursor: string;
    /**
     * counts the events of this source and subject, from 1 and without gaps: a number that is missing was not heard, one that is not larger was heard before
     */
    sequence: number;
    /**
     * the event that began all this
     */
    correlationid: string | null;
    /**
     * the event that led to this one
     */
    causationid: string | null;
    /**
     * W3C Trace Context of what it came from
     */
    traceparent: string | null;
    /**
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
    items: Array<FeedEvent>;
    next_cursor: string;
    has_more: boolean;
};
/**
 * FeesExport
 *
 * A file of fees.
 */
export type FeesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: FeesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'channel' | 'category' | 'valid_from' | 'currency' | 'referral_percent' | 'referral_minimum.amount' | 'referral_minimum.currency' | 'fixed.amount' | 'fixed.currency' | 'fulfilment.amount' | 'fulfilment.currency' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * FeesFilters
 */
export type FeesFilters = {
    /**
     * the sales channel's code
     */
    channel?: Array<string> | null;
    /**
     * only what holds that day, instead of all rows
     */
    on?: string | null;
    /**
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
     * JSON pointer into the body (empty: all of it), or the parameter's name
     */
    pointer: string;
    /**
     * the rule, stable, for programs
     */
    code: ProblemCode | (string & {});
    detail: string;
    /**
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
    name: string;
    kind: string;
    required: boolean;
    /**
     * what its column may be called besides its name
     */
    titles: Array<string>;
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
    kind: string;
    about: string;
    fields: Array<FieldOut>;
    default_profile: string;
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
    channels?: Array<string>;
    warehouses?: Array<string>;
    skus?: Array<string>;
};
/**
 * FiltersOut
 */
export type FiltersOut = {
    channels: Array<string>;
    warehouses: Array<string>;
    skus: Array<string>;
};
/**
 * FindingOut
 *
 * A rule that a text breaks. An error stops submission and approval.
 */
export type FindingOut = {
    /**
     * into the texts
     */
    pointer: string;
    code: ProblemCode | (string & {});
    severity: 'error' | 'warning';
    detail: string;
    /**
     * the values in the sentence
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * FineMoney
 *
 * An amount in a currency, with up to six digits: a rate, a unit price that was derived from a total. What somebody
 * pays is `Money`. Arithmetic between two currencies is a ValueError, never a guess.
 */
export type FineMoney = {
    amount: string;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * FloorOut
 */
export type FloorOut = {
    sku: string;
    channel: string;
    market: string;
    /**
     * the market, or the territory in it whose VAT applies
     */
    vat_area: string;
    on: string;
    floor: Money;
    inputs: Array<DerivationInput>;
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
     * the current price is below this floor
     */
    breached: boolean;
};
/**
 * ForbiddenData
 */
export type ForbiddenData = {
    terms: Array<string>;
    /**
     * a language, or * for every one; * when absent
     */
    locale?: '*' | string;
    /**
     * claim: its words one after the other, whatever stands between them; word when absent
     */
    kind?: 'word' | 'claim';
    /**
     * an error stops approval; error when absent
     */
    severity?: 'error' | 'warning';
    reason?: string;
};
/**
 * ForbiddenOut
 */
export type ForbiddenOut = {
    terms: Array<string>;
    locale: string;
    kind: 'word' | 'claim';
    severity: 'error' | 'warning';
    reason: string;
};
/**
 * ForecastOut
 */
export type ForecastOut = {
    units_per_month: string;
    price: FineMoney;
    margin_percent: string | null;
    score: string | null;
    confidence: string | null;
    by: string;
    at: string;
};
/**
 * GateRule
 *
 * What a candidate must show before it enters a state: a bound of a metric, or two. Without a bound the category
 * has no such rule of its own.
 */
export type GateRule = {
    state: 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated';
    metric: 'evidence' | 'competitors' | 'rank' | 'reviews' | 'rating' | 'price' | 'margin_percent' | 'break_even_acos' | 'evaluation' | 'score' | 'confidence';
    least?: string | null;
    most?: string | null;
};
/**
 * GateRuleOut
 */
export type GateRuleOut = {
    state: 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated';
    metric: 'evidence' | 'competitors' | 'rank' | 'reviews' | 'rating' | 'price' | 'margin_percent' | 'break_even_acos' | 'evaluation' | 'score' | 'confidence';
    least: string | null;
    most: string | null;
};
/**
 * Gates
 */
export type Gates = {
    rules: Array<GateRule>;
};
/**
 * GatesOut
 */
export type GatesOut = {
    /**
     * empty: every category
     */
    category: string;
    rules: Array<GateRuleOut>;
};
/**
 * GivenUp
 */
export type GivenUp = {
    reason: string;
};
/**
 * GlossaryTermsExport
 *
 * A file of glossary terms.
 */
export type GlossaryTermsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: GlossaryTermsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'source_locale' | 'target_locale' | 'source' | 'target' | 'never' | 'case_sensitive' | 'note' | 'version'> | null;
};
/**
 * GlossaryTermsFilters
 */
export type GlossaryTermsFilters = {
    /**
     * of the text
     */
    source_locale?: Array<string> | null;
    /**
     * of its translation
     */
    target_locale?: Array<string | '*'> | null;
};
/**
 * HandReport
 *
 * What somebody knows of a parcel: from the carrier's website or on the phone.
 */
export type HandReport = {
    status: 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned' | 'lost';
    at: string;
    note?: string | null;
};
/**
 * HoldCount
 *
 * `orders` stops at 10,000: `more` says that there are more than those.
 */
export type HoldCount = {
    hold: 'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual';
    orders: number;
    more: boolean;
};
/**
 * HoldOut
 */
export type HoldOut = {
    kind: 'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual';
    /**
     * the role that has to act
     */
    owner: string;
    detail: string;
    opened_at: string;
    due_at: string;
    resolved_at: string | null;
    resolved_by: string | null;
};
/**
 * ImportedReturn
 *
 * A return that is on record; known: it was before, under this reference.
 */
export type ImportedReturn = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'known';
    reference: string | null;
    /**
     * the return's
     */
    id: string;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    return_id: string;
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
};
/**
 * JobProgress
 */
export type JobProgress = {
    done: number;
    of: number;
    note: string;
};
/**
 * JobState
 *
 * A job, as the member that answers knows it.
 */
export type JobState = {
    name: string;
    /**
     * in the member, or in a process of its own
     */
    where: 'here' | 'worker';
    /**
     * the time between two runs
     */
    every_seconds: number;
    /**
     * host and process of the member whose turn it is
     */
    holder: string | null;
    /**
     * while this member runs it
     */
    running_since: string | null;
    /**
     * of its last run by this member
     */
    started_at: string | null;
    /**
     * of that run, once it has ended
     */
    ended_at: string | null;
    /**
     * of the last run by this member, if it failed
     */
    error: string | null;
    /**
     * how far that run has come, as it says
     */
    progress: JobProgress | null;
};
/**
 * JobStatePage
 */
export type JobStatePage = {
    items: Array<JobState>;
    next_cursor: string | null;
};
/**
 * JudgedOut
 */
export type JudgedOut = {
    metric: string;
    category: string;
    least: string | null;
    most: string | null;
    /**
     * null: not known
     */
    actual: string | null;
    passed: boolean;
};
/**
 * KeptObservation
 *
 * An observation that is stored as the item says.
 */
export type KeptObservation = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'known';
    product_id: string;
};
/**
 * KeptReport
 *
 * A report that is in the history only: it came late or after the end, or, as `code` says, means nothing to us or
 * cannot be.
 */
export type KeptReport = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'unchanged';
    code: ProblemCode | (string & {}) | null;
    detail: string | null;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    tracking_number: string;
};
/**
 * KeyRotation
 */
export type KeyRotation = {
    /**
     * how long the secret that is replaced still works; 0 when it has leaked; 24 when absent
     */
    overlap_hours?: number;
    /**
     * when the key stops working, within a year; as before without it
     */
    expires_at?: string | null;
};
/**
 * KindTotal
 */
export type KindTotal = {
    rows: number;
    documents: number;
    units: number;
    /**
     * what they are worth, by currency
     */
    values: Array<Money>;
};
/**
 * LedgerOut
 */
export type LedgerOut = {
    order_id: string;
    entries: Array<EntryOut>;
    authorisations: Array<AuthorisationOut>;
};
/**
 * LeftVoidedExport
 *
 * A file of left voided.
 */
export type LeftVoidedExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: LeftVoidedFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'shipment_id' | 'order_id' | 'sku' | 'warehouse' | 'quantity' | 'owed' | 'carrier' | 'tracking_number' | 'left_at' | 'recorded_at'> | null;
};
/**
 * LeftVoidedFilters
 */
export type LeftVoidedFilters = {
    /**
     * only of this SKU
     */
    sku?: string | null;
    /**
     * only out of this warehouse
     */
    warehouse?: string | null;
    /**
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
    shipment_id: string;
    order_id: string;
    sku: string;
    warehouse: string;
    quantity: number;
    /**
     * of them not yet booked out: they were promised to other orders. Booked out as soon as as many are free in that warehouse, before anybody else gets them; meanwhile as many orders are short
     */
    owed: number;
    carrier: string;
    tracking_number: string;
    /**
     * as the carrier says
     */
    left_at: string;
    recorded_at: string;
};
/**
 * LeftVoidedOutPage
 */
export type LeftVoidedOutPage = {
    items: Array<LeftVoidedOut>;
    next_cursor: string | null;
};
/**
 * LimitData
 *
 * How long a text may be; of bullets: each of them. Search terms are counted as one text, with a blank between.
 */
export type LimitData = {
    most?: number | null;
    least?: number | null;
    /**
     * bytes: of UTF-8, where ä has two and 好 three; characters when absent
     */
    unit?: 'characters' | 'bytes';
    /**
     * of a list: how many
     */
    count?: number | null;
};
/**
 * LimitOut
 */
export type LimitOut = {
    most: number | null;
    least: number | null;
    unit: 'characters' | 'bytes';
    count: number | null;
};
/**
 * LimitsData
 */
export type LimitsData = {
    title?: LimitData | null;
    bullets?: LimitData | null;
    description?: LimitData | null;
    search_terms?: LimitData | null;
    seo_title?: LimitData | null;
    seo_description?: LimitData | null;
};
/**
 * LineIn
 *
 * Give `unit_price`, or `line_total` as marketplaces do; without either the channel's current price is taken.
 */
export type LineIn = {
    /**
     * the channel's own SKU
     */
    sku: string;
    /**
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
    line_no: number;
    channel_sku: string;
    sku: string | null;
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
    kind: 'sale' | 'free_of_charge' | 'replacement';
};
/**
 * Listed
 */
export type Listed = {
    name: string;
    about: string;
    path: string;
};
/**
 * ListedPage
 */
export type ListedPage = {
    items: Array<Listed>;
    next_cursor: string | null;
};
/**
 * ListingPatch
 *
 * A change of one attribute, as the marketplace takes it.
 */
export type ListingPatch = {
    /**
     * add, replace, merge or delete
     */
    op: string;
    path: string;
    /**
     * as the attribute's schema says
     */
    value?: unknown;
};
/**
 * ListingToJudge
 *
 * A whole listing (`attributes`) or changes of one (`patches`): one of the two. With `before`, what the marketplace
 * has now, the patches are applied to it and the result is judged, and what may not be changed is told.
 */
export type ListingToJudge = {
    /**
     * when given it must be the set's
     */
    product_type?: string | null;
    attributes?: {
        [key: string]: unknown;
    } | null;
    patches?: Array<ListingPatch> | null;
    before?: {
        [key: string]: unknown;
    } | null;
};
/**
 * ListingVerdict
 */
export type ListingVerdict = {
    /**
     * not_judged: what was sent is no listing
     */
    verdict: 'valid' | 'invalid' | 'not_judged';
    errors: Array<BrokenRule>;
    /**
     * taken today, and announced to end
     */
    notices: Array<BrokenRule>;
};
/**
 * ListingVerdicts
 */
export type ListingVerdicts = {
    /**
     * of the requirements that were asked
     */
    version: number;
    /**
     * one per listing, in the order given
     */
    verdicts: Array<ListingVerdict>;
};
/**
 * ListingsToJudge
 */
export type ListingsToJudge = {
    requirement_id: string;
    /**
     * the newest when absent
     */
    version?: number | null;
    listings: Array<ListingToJudge>;
};
/**
 * LocaleChain
 */
export type LocaleChain = {
    /**
     * nearest first; empty: to nothing
     */
    falls_back_to: Array<string>;
};
/**
 * LocaleOut
 *
 * A language of a market.
 */
export type LocaleOut = {
    locale: string;
    /**
     * nearest first
     */
    falls_back_to: Array<string>;
    /**
     * the business has decided it; else CLDR has
     */
    own: boolean;
    /**
     * ISO 15924
     */
    script: string;
    /**
     * its country, or where the language is spoken most
     */
    territory: string;
    /**
     * what its country measures by (CLDR)
     */
    measures: 'metric' | 'us' | 'both';
    /**
     * the ETag; 0: nothing is decided
     */
    version: number;
};
/**
 * LocaleOutPage
 */
export type LocaleOutPage = {
    items: Array<LocaleOut>;
    next_cursor: string | null;
};
/**
 * LoginConfig
 *
 * What a page needs to log somebody in: OpenID Connect's authorization code flow with PKCE, or in development the
 * choice of a role.
 */
export type LoginConfig = {
    /**
     * development: post a role to /v1/auth/development-token; oidc: by the issuer's discovery document; none: no issuer is configured, and nobody can log in
     */
    kind: 'development' | 'oidc' | 'none';
    /**
     * of the tokens
     */
    issuer: string | null;
    /**
     * the public client to log in as; null where none is configured
     */
    client_id: string | null;
    /**
     * what a token must be for
     */
    audience: string;
    /**
     * what to ask the issuer for
     */
    scopes: Array<string>;
    /**
     * the code flow is used with PKCE (S256), and with nothing else
     */
    pkce: true;
    /**
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
    dispatch_by: string;
    deliver_by: string | null;
    promise_met: boolean;
    actual_weight_g: number;
    volume_mm3: number | null;
    candidates: Array<CandidateOut>;
};
/**
 * ManyContents
 */
export type ManyContents = {
    items: Array<ContentItem>;
};
/**
 * ManyValues
 */
export type ManyValues = {
    items: Array<ValuesItem>;
};
/**
 * MarketProduct
 */
export type MarketProduct = {
    id: string;
    marketplace: string;
    external_id: string;
    country: string;
    title: string | null;
    brand: string | null;
    model: string | null;
    gtin: string | null;
    category: string | null;
    updated_at: string;
};
/**
 * MarketProductPage
 */
export type MarketProductPage = {
    items: Array<MarketProduct>;
    next_cursor: string | null;
};
/**
 * MarketProductsExport
 *
 * A file of market products.
 */
export type MarketProductsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: MarketProductsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'marketplace' | 'external_id' | 'country' | 'title' | 'brand' | 'model' | 'gtin' | 'category' | 'updated_at'> | null;
};
/**
 * MarketProductsFilters
 */
export type MarketProductsFilters = {
    /**
     * only of this marketplace
     */
    marketplace?: Array<string> | null;
    /**
     * only of this country
     */
    country?: Array<string> | null;
    /**
     * only with this GTIN
     */
    gtin?: Array<string> | null;
};
/**
 * MatchOut
 */
export type MatchOut = {
    id: number;
    source_locale: string;
    target_locale: string;
    source: string;
    target: string;
    /**
     * who made the translation
     */
    origin: 'person' | 'import' | 'agency';
    version: number;
    recorded_by: string;
    updated_at: string;
    /**
     * of the sources, 100: the same letter by letter
     */
    similarity: number;
};
/**
 * MatchOutPage
 */
export type MatchOutPage = {
    items: Array<MatchOut>;
    next_cursor: string | null;
};
/**
 * MeasureOut
 */
export type MeasureOut = {
    amount: string;
    unit: string;
};
/**
 * MemberData
 */
export type MemberData = {
    attribute: string;
    /**
     * variant: a variant may have another value than its product; product when absent
     */
    level?: 'product' | 'variant';
    /**
     * where a value is needed
     */
    required?: Array<RequiredAt>;
};
/**
 * MemberOut
 */
export type MemberOut = {
    attribute: string;
    level: 'product' | 'variant';
    required: Array<RequiredOut>;
};
/**
 * MessageOut
 */
export type MessageOut = {
    id: string;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    message_id: string;
    kind: 'public_reply' | 'internal_note' | 'customer_message';
    body: string;
    by: string;
    at: string;
};
/**
 * ModelSpending
 *
 * Whether a language model is asked, and what it has cost today (UTC), what is being asked included.
 */
export type ModelSpending = {
    on: boolean;
    model: string | null;
    prompt_version: string;
    spent_today: string;
    /**
     * a day; null: no limit
     */
    budget: string | null;
    currency: string | null;
};
/**
 * Money
 *
 * What can be paid: the amount has the digits of its currency (EUR 2, JPY 0, KWD 3), in and out.
 */
export type Money = {
    amount: string;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * MovementOut
 */
export type MovementOut = {
    id: number;
    kind: 'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred';
    sku: string;
    warehouse: string;
    condition: 'sellable' | 'quarantine' | 'damaged';
    /**
     * change of on hand
     */
    on_hand: number;
    /**
     * change of reserved
     */
    reserved: number;
    document_type: string;
    document_id: string;
    idempotency_key: string;
    note: string | null;
    occurred_at: string | null;
    recorded_at: string;
};
/**
 * MovementOutChanges
 */
export type MovementOutChanges = {
    items: Array<MovementOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * MovementOutPage
 */
export type MovementOutPage = {
    items: Array<MovementOut>;
    next_cursor: string | null;
};
/**
 * MovementResults
 *
 * One result per item, in the order given.
 */
export type MovementResults = {
    items: Array<({
        status: 'created' | 'known';
    } & PostedMovement) | ({
        status: 'different';
    } & DifferentMovement) | ({
        status: 'failed';
    } & FailedMovement)>;
};
/**
 * MovementTotals
 *
 * What the movements of one type of document add up to.
 */
export type MovementTotals = {
    rows: number;
    units: number;
    documents: Array<string>;
};
/**
 * MovementsExport
 *
 * A file of movements.
 */
export type MovementsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: MovementsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'kind' | 'sku' | 'warehouse' | 'condition' | 'on_hand' | 'reserved' | 'document_type' | 'document_id' | 'idempotency_key' | 'note' | 'occurred_at' | 'recorded_at'> | null;
};
/**
 * MovementsFilters
 */
export type MovementsFilters = {
    /**
     * only of this SKU
     */
    sku?: Array<string> | null;
    /**
     * only in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only movements of this kind
     */
    kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
    /**
     * only movements that refer to documents of this type
     */
    document_type?: string | null;
    /**
     * only of this document; needs document_type
     */
    document_id?: Array<string> | null;
    /**
     * only those recorded at or after this instant
     */
    recorded_from?: string | null;
    /**
     * only those recorded before this instant
     */
    recorded_to?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * NewApiKey
 */
export type NewApiKey = {
    /**
     * what it is for
     */
    name: string;
    /**
     * what it may do: of your own scopes
     */
    scopes: Array<string>;
    /**
     * when it stops working, within a year; 90 days from now without it
     */
    expires_at?: string | null;
    /**
     * limits it to these channels; null: it is not limited
     */
    channels?: Array<string> | null;
    /**
     * limits it to these warehouses; null: it is not limited
     */
    warehouses?: Array<string> | null;
};
/**
 * NewCandidate
 */
export type NewCandidate = {
    /**
     * the store it would be sold in
     */
    channel?: string | null;
    category?: string | null;
    owner?: string | null;
    due_at?: string | null;
    /**
     * who would buy it
     */
    persona?: string | null;
    /**
     * the price band in its market
     */
    price_low?: Money | null;
    price_high?: Money | null;
    sample_cost?: Money | null;
    gtin?: string | null;
    brand?: string | null;
    model?: string | null;
    /**
     * replaced as a whole
     */
    evaluation?: Array<Criterion> | null;
    /**
     * what it has become
     */
    product_id?: string | null;
    /**
     * merged by name
     */
    assumptions?: Assumptions | null;
    name: string;
    /**
     * the target market
     */
    country: string;
};
/**
 * NewCost
 *
 * Per unit, from a day on. All components in one currency; what is absent is nothing, purchase must be said.
 */
export type NewCost = {
    sku: string;
    /**
     * today (UTC) when absent
     */
    valid_from?: string | null;
    purchase: FineMoney;
    freight?: FineMoney | null;
    duty?: FineMoney | null;
    inbound?: FineMoney | null;
    other?: FineMoney | null;
    source?: string | null;
};
/**
 * NewCosts
 */
export type NewCosts = {
    items: Array<NewCost>;
};
/**
 * NewFee
 *
 * What a channel takes per item sold. A category's row stands for its channel's default row.
 */
export type NewFee = {
    /**
     * the sales channel: one store
     */
    channel: string;
    /**
     * as the catalog has it; null: the channel's default
     */
    category?: string | null;
    /**
     * today (UTC) when absent
     */
    valid_from?: string | null;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
    /**
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
    source?: string | null;
};
/**
 * NewFees
 */
export type NewFees = {
    items: Array<NewFee>;
};
/**
 * NewForecast
 *
 * What is expected after the launch: held against what comes.
 */
export type NewForecast = {
    units_per_month: string;
    /**
     * of a unit, VAT included
     */
    price: FineMoney;
};
/**
 * NewFxRate
 *
 * One unit of base is `rate` units of quote.
 */
export type NewFxRate = {
    /**
     * ISO 4217, one that can be paid in
     */
    base: string;
    /**
     * ISO 4217, one that can be paid in
     */
    quote: string;
    rate: string;
    /**
     * the day it holds for; not in the future
     */
    on: string;
    source: string;
};
/**
 * NewFxRates
 */
export type NewFxRates = {
    items: Array<NewFxRate>;
};
/**
 * NewHold
 */
export type NewHold = {
    /**
     * what has to be done; it goes into events, so it must not have personal data of the buyer
     */
    detail: string;
};
/**
 * NewMessage
 */
export type NewMessage = {
    /**
     * only a public_reply is a response; a customer_message ends the waiting
     */
    kind: 'public_reply' | 'internal_note' | 'customer_message';
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
     * yours to choose: the same key with the same movement is booked once, and with another one refused
     */
    idempotency_key: string;
    kind: 'received' | 'adjusted' | 'returned' | 'transferred';
    sku: string;
    warehouse: string;
    /**
     * sellable when absent
     */
    condition?: 'sellable' | 'quarantine' | 'damaged';
    /**
     * units, not 0
     */
    quantity: number;
    /**
     * of a transfer
     */
    to_warehouse?: string | null;
    /**
     * of a transfer
     */
    to_condition?: 'sellable' | 'quarantine' | 'damaged' | null;
    document: Document;
    note?: string | null;
    /**
     * when it happened, if not just now
     */
    occurred_at?: string | null;
};
/**
 * NewMovements
 */
export type NewMovements = {
    items: Array<NewMovement>;
};
/**
 * NewObservation
 *
 * What was seen of one product on a marketplace at a moment. What is said of the product itself (title, brand,
 * model, gtin, category) stands for what was known of it; absent, it stays.
 */
export type NewObservation = {
    /**
     * the marketplace and its site
     */
    marketplace: string;
    /**
     * what the marketplace calls it
     */
    external_id: string;
    /**
     * ISO 3166-1 alpha-2
     */
    country: string;
    observed_at: string;
    /**
     * who says so; manual when absent
     */
    source?: string;
    title?: string | null;
    brand?: string | null;
    model?: string | null;
    gtin?: string | null;
    category?: string | null;
    /**
     * what a buyer pays for one, VAT included
     */
    price?: Money | null;
    rank?: number | null;
    reviews?: number | null;
    rating?: string | null;
    /**
     * how many sell it
     */
    offers?: number | null;
};
/**
 * NewObservations
 */
export type NewObservations = {
    items: Array<NewObservation>;
};
/**
 * NewOrderIn
 */
export type NewOrderIn = {
    /**
     * the sales channel: one store
     */
    channel: string;
    /**
     * the order's number on its channel
     */
    channel_order_id: string;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
    lines?: Array<LineIn>;
    charges?: Array<ChargeIn>;
    shipping_address?: AddressIn;
    /**
     * DAP when absent
     */
    incoterm?: 'DAP' | 'DDP';
    /**
     * ship what there is, the rest later; else all or nothing; false when absent
     */
    backorder?: boolean;
    payment?: PaymentIn;
    buyer_ref?: string | null;
    /**
     * when the buyer ordered; now when absent
     */
    placed_at?: string | null;
};
/**
 * NewOrdersIn
 */
export type NewOrdersIn = {
    items: Array<NewOrderIn>;
};
/**
 * NewPair
 *
 * A text and its translation, made by a person.
 */
export type NewPair = {
    /**
     * BCP 47
     */
    source_locale: string;
    /**
     * BCP 47
     */
    target_locale: string;
    source: string;
    target: string;
};
/**
 * NewPairs
 */
export type NewPairs = {
    items: Array<NewPair>;
};
/**
 * NewPayment
 *
 * authorised: `reference` is the provider's authorisation. captured: `reference` names the authorisation,
 * `document` the capture. refunded: `document` is the provider's refund.
 */
export type NewPayment = {
    kind: 'authorised' | 'captured' | 'refunded';
    amount: Money;
    reference?: string | null;
    document?: string | null;
    reason?: string | null;
};
/**
 * NewPrice
 *
 * What the buyer pays for one, VAT included.
 */
export type NewPrice = {
    sku: string;
    /**
     * the sales channel: one store
     */
    channel: string;
    /**
     * ISO 3166-1 alpha-2
     */
    market: string;
    price: Money;
};
/**
 * NewPrices
 */
export type NewPrices = {
    items: Array<NewPrice>;
};
/**
 * NewProduct
 */
export type NewProduct = {
    category?: string | null;
    brand?: string | null;
    /**
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    image_urls?: Array<string>;
    /**
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    variants?: Array<VariantData>;
};
/**
 * NewQuote
 */
export type NewQuote = {
    /**
     * the sales channel: one store
     */
    channel: string;
    /**
     * ISO 3166-1 alpha-2
     */
    market: string;
    /**
     * of the destination: its territory's VAT applies where it has its own
     */
    postal_code?: string | null;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
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
     * a carrier's code
     */
    carrier: string;
    /**
     * the carrier's name of a service
     */
    service: string;
    /**
     * ISO 3166-1 alpha-2, or `*`: from anywhere
     */
    origin: string;
    /**
     * the carrier's name of destinations that cost the same
     */
    zone: string;
    /**
     * grams
     */
    up_to_g: number;
    /**
     * added to the price for each kg that is billed
     */
    per_kg?: FineMoney | null;
    price: Money;
    /**
     * as much is billed at least
     */
    minimum_weight_g?: number | null;
    /**
     * business days of the destination; its public holidays are none
     */
    transit_days: number;
    /**
     * cm³ per kg; null: volume is never billed
     */
    volumetric_divisor: number | null;
    /**
     * billed weight is rounded up to this; 1 when absent
     */
    weight_step_g?: number;
    valid_from: string;
    /**
     * last day
     */
    valid_to?: string | null;
    /**
     * where the price is written
     */
    source: string;
};
/**
 * NewRateCards
 */
export type NewRateCards = {
    items: Array<NewRateCard>;
};
/**
 * NewRequirements
 *
 * A document of the marketplace's: Amazon's JSON Schema of a product type, or eBay's aspects of a category.
 */
export type NewRequirements = {
    dialect: 'amazon_product_type' | 'ebay_aspects';
    /**
     * the marketplace's own code
     */
    marketplace: string;
    /**
     * the product type, or the category's id
     */
    product_type: string;
    /**
     * BCP 47
     */
    locale: string;
    /**
     * of what: Amazon's LISTING, LISTING_PRODUCT_ONLY, _OFFER_ONLY; listing when absent
     */
    part?: 'listing' | 'product_only' | 'offer_only';
    name?: string | null;
    /**
     * made for trying, not the marketplace's own; false when absent
     */
    sample?: boolean;
    /**
     * where it is from
     */
    source: string;
    document: {
        [key: string]: unknown;
    };
};
/**
 * NewReturn
 *
 * order_id null: a return without an order here; it needs the currency and what every line is worth.
 */
export type NewReturn = {
    order_id?: string | null;
    /**
     * your document's number; the same one opens once
     */
    reference?: string | null;
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    currency?: string | null;
    lines: Array<NewReturnLine>;
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
     * goods when absent
     */
    kind?: 'goods' | 'charge';
    sku?: string | null;
    charge_code?: string | null;
    /**
     * units
     */
    quantity: number;
    /**
     * at most what was paid; needed for charges
     */
    unit_price?: string | null;
    /**
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
    secret: string;
};
/**
 * NewSkuMapping
 */
export type NewSkuMapping = {
    /**
     * the sales channel: one store
     */
    channel: string;
    /**
     * the channel's own SKU
     */
    channel_sku: string;
    sku: string;
};
/**
 * NewSuggestion
 *
 * What a language model is asked for.
 */
export type NewSuggestion = {
    kind: 'translate' | 'write' | 'shorten' | 'search_terms';
    /**
     * which field of the page
     */
    field: string;
    /**
     * of the text that is asked for
     */
    locale: string;
    /**
     * of `text`; the same as `locale` when absent
     */
    source_locale?: string | null;
    channel?: string | null;
    /**
     * its attributes are told to the model
     */
    product_id?: string | null;
    /**
     * what is translated or shortened
     */
    text?: string | null;
    /**
     * what a text is written from
     */
    attributes?: {
        [key: string]: string;
    };
    most?: number | null;
    /**
     * characters when absent
     */
    unit?: 'characters' | 'bytes';
    /**
     * claims that may not be made
     */
    forbidden?: Array<string>;
};
/**
 * NewTerm
 *
 * A word and what it is in another locale.
 */
export type NewTerm = {
    /**
     * of the word, BCP 47
     */
    source_locale: string;
    /**
     * where it holds; `*`: everywhere; * when absent
     */
    target_locale?: string | '*';
    source: string;
    /**
     * what must be used for it; null: the word stays as it is, as brands do
     */
    target?: string | null;
    /**
     * what must not be said for it
     */
    never?: Array<string>;
    /**
     * false when absent
     */
    case_sensitive?: boolean;
    note?: string | null;
};
/**
 * NewTerms
 */
export type NewTerms = {
    items: Array<NewTerm>;
};
/**
 * NewTicket
 */
export type NewTicket = {
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    /**
     * normal when absent
     */
    priority?: 'low' | 'normal' | 'high' | 'urgent';
    order_id?: string | null;
    subject: string;
    body?: string | null;
    /**
     * the queue; the class decides when absent
     */
    assignee_role?: 'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin' | null;
    assignee?: string | null;
};
/**
 * NewVatRate
 */
export type NewVatRate = {
    /**
     * ISO 3166-1 alpha-2
     */
    market: string;
    /**
     * today (UTC) when absent
     */
    valid_from?: string | null;
    /**
     * a part of the market with rates of its own, told by its postcodes; null: the rest of the market
     */
    territory?: string | null;
    /**
     * 19 is 19 %; prices of the market include it
     */
    rate_percent: string;
    source: string;
};
/**
 * NewVatRates
 */
export type NewVatRates = {
    items: Array<NewVatRate>;
};
/**
 * NewWarehouse
 */
export type NewWarehouse = {
    code: string;
    name: string;
    /**
     * ISO 3166-1 alpha-2
     */
    country: string;
    /**
     * own when absent
     */
    kind?: 'own' | 'third_party' | 'overseas' | 'fba';
};
/**
 * NewWebhook
 */
export type NewWebhook = {
    /**
     * https://…, where the events are sent to
     */
    url: string;
    /**
     * event types, see /v1/event-types; none: all that your scopes allow
     */
    types?: Array<EventTypeName>;
    filters?: Filters;
    description?: string;
};
/**
 * NewWebhookSecret
 *
 * The only answer that has the secret. Hand it to the carrier; whoever has it can report in the carrier's name.
 */
export type NewWebhookSecret = {
    id: string;
    carrier: string;
    created_at: string;
    created_by: string;
    /**
     * null: until it is replaced or deleted
     */
    valid_until: string | null;
    /**
     * as Standard Webhooks has it
     */
    secret: string;
};
/**
 * NotDispatched
 *
 * A parcel that is not handed over.
 */
export type NotDispatched = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    code: ProblemCode | (string & {});
    detail: string;
    /**
     * pointers into the request's body
     */
    errors: Array<FieldError>;
    status: 'failed';
    /**
     * null when it could not be read
     */
    shipment_id: string | null;
    /**
     * the parcel's, if it has one
     */
    tracking_number: string | null;
};
/**
 * Numbered
 *
 * Of a carrier that is booked by hand, with the number that it gave. Our own carriers' parcels are numbered.
 */
export type Numbered = {
    tracking_number?: string | null;
};
/**
 * ObservationOut
 */
export type ObservationOut = {
    observed_at: string;
    source: string;
    price: Money | null;
    rank: number | null;
    reviews: number | null;
    rating: string | null;
    offers: number | null;
};
/**
 * ObservationOutPage
 */
export type ObservationOutPage = {
    items: Array<ObservationOut>;
    next_cursor: string | null;
};
/**
 * ObservationResults
 *
 * One result per item, in the order given. different: the source said something else of that moment before.
 */
export type ObservationResults = {
    items: Array<({
        status: 'created' | 'known';
    } & KeptObservation) | ({
        status: 'different';
    } & Different) | ({
        status: 'failed';
    } & Failed)>;
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
     * names its service
     */
    id: string;
    kind: string;
    state: 'queued' | 'running' | 'succeeded' | 'partly' | 'failed' | 'cancelled';
    /**
     * everything was judged and counted, and nothing written
     */
    dry_run: boolean;
    /**
     * what the file's columns mean; of an export its format
     */
    profile: string;
    filename: string;
    /**
     * how far it is; of an export by an estimate of its rows
     */
    percent: number;
    rows: RowCounts;
    /**
     * what the rows make up: orders, products; or the rows themselves
     */
    documents: Counts;
    /**
     * the first 100 that were not taken; all of them: `/errors`
     */
    entries: Array<RowEntry>;
    more_entries: boolean;
    error: OperationError | null;
    /**
     * of an export, when it is whole and not yet forgotten
     */
    file: OperationFile | null;
    requested_by: string;
    created_at: string;
    started_at: string | null;
    /**
     * null while it is queued or running
     */
    finished_at: string | null;
};
/**
 * OperationError
 *
 * Why the operation as a whole has failed.
 */
export type OperationError = {
    code: ProblemCode | (string & {});
    detail: string;
    line: number | null;
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
     * where it is, with the token of who asked for it
     */
    href: string;
    media_type: string;
    bytes: number;
    /**
     * when it is forgotten
     */
    expires_at: string;
    /**
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
    items: Array<Operation>;
    next_cursor: string | null;
    /**
     * services that did not answer: theirs are missing
     */
    unavailable: Array<string>;
};
/**
 * OptionData
 */
export type OptionData = {
    code: string;
    /**
     * its name by language
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * values that have it keep it, no new one gets it; false when absent
     */
    retired?: boolean;
};
/**
 * OptionOut
 */
export type OptionOut = {
    code: string;
    labels: {
        [key: string]: string;
    };
    retired: boolean;
};
/**
 * OrderCounts
 *
 * An order with two open holds is counted with both.
 */
export type OrderCounts = {
    states: Array<StateCount>;
    holds: Array<HoldCount>;
};
/**
 * OrderLine
 *
 * A line among those of other orders, with what tells its order apart.
 */
export type OrderLine = {
    order_id: string;
    line_no: number;
    channel: string;
    channel_order_id: string;
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    country: string | null;
    placed_at: string;
    channel_sku: string;
    sku: string | null;
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
    kind: 'sale' | 'free_of_charge' | 'replacement';
    /**
     * when its order was changed last
     */
    updated_at: string;
};
/**
 * OrderLineChanges
 */
export type OrderLineChanges = {
    items: Array<OrderLine>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * OrderLinesExport
 *
 * A file of order lines.
 */
export type OrderLinesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: OrderLinesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'order_id' | 'line_no' | 'channel' | 'channel_order_id' | 'saga' | 'country' | 'placed_at' | 'channel_sku' | 'sku' | 'quantity' | 'unit_price.amount' | 'unit_price.currency' | 'total.amount' | 'total.currency' | 'paid.amount' | 'paid.currency' | 'kind' | 'updated_at'> | null;
};
/**
 * OrderLinesFilters
 */
export type OrderLinesFilters = {
    /**
     * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
     */
    q?: string | null;
    /**
     * only of this sales channel
     */
    channel?: Array<string> | null;
    /**
     * the number that the channel gave the order
     */
    channel_order_id?: Array<string> | null;
    /**
     * only orders in this commercial state
     */
    commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
    /**
     * only orders at this step of the order saga
     */
    saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
    /**
     * only orders paid so far
     */
    payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
    /**
     * only orders fulfilled so far
     */
    fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
    /**
     * only orders with an open hold of this kind
     */
    hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
    /**
     * only orders to this country
     */
    country?: Array<string> | null;
    /**
     * only orders with this SKU of ours
     */
    sku?: Array<string> | null;
    /**
     * only orders of this buyer
     */
    buyer_ref?: string | null;
    /**
     * only the order of this parcel
     */
    tracking_number?: string | null;
    /**
     * only orders placed at or after this instant
     */
    placed_from?: string | null;
    /**
     * only orders placed before this instant
     */
    placed_to?: string | null;
    /**
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
    id: string;
    channel: string;
    channel_order_id: string;
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    fulfilment: 'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered';
    currency: string;
    goods_total: Money;
    charges_total: Money;
    total: Money;
    country: string | null;
    postal_code: string | null;
    incoterm: 'DAP' | 'DDP';
    backorder: boolean;
    buyer_ref: string | null;
    return_id: string | null;
    units: number;
    units_shipped: number;
    units_delivered: number;
    cancel_reason: string | null;
    cancel_reference: string | null;
    deadline: string | null;
    placed_at: string;
    created_at: string;
    /**
     * when it, a hold or a parcel of it was changed last
     */
    updated_at: string;
    version: number;
    lines: Array<LineOut>;
    charges: Array<ChargeOut>;
    holds: Array<HoldOut>;
    shipments: Array<ParcelOut>;
};
/**
 * OrderPlacedOut
 */
export type OrderPlacedOut = {
    id: string;
    channel: string;
    channel_order_id: string;
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
    total: Money;
    placed_at: string;
    version: number;
};
/**
 * OrderSummary
 */
export type OrderSummary = {
    id: string;
    channel: string;
    channel_order_id: string;
    commercial: 'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed';
    saga: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    payment: 'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void';
    fulfilment: 'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered';
    open_holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
    country: string | null;
    units: number;
    total: Money;
    placed_at: string;
    /**
     * when it came here
     */
    created_at: string;
    /**
     * when it, a hold or a parcel of it was changed last
     */
    updated_at: string;
    version: number;
};
/**
 * OrderSummaryChanges
 */
export type OrderSummaryChanges = {
    items: Array<OrderSummary>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * OrderTotals
 *
 * What the tables hold, by kind of line (sale, free_of_charge, replacement), of charge (charge, free_charge),
 * cancelled by a document, and bad debt.
 */
export type OrderTotals = {
    placed_orders: number;
    kinds: {
        [key: string]: KindTotal;
    };
    free_documents: Array<string>;
};
/**
 * OrdersExport
 *
 * A file of orders.
 */
export type OrdersExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: OrdersFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'channel' | 'channel_order_id' | 'commercial' | 'saga' | 'payment' | 'fulfilment' | 'open_holds' | 'country' | 'units' | 'total.amount' | 'total.currency' | 'placed_at' | 'created_at' | 'updated_at' | 'version'> | null;
};
/**
 * OrdersFilters
 */
export type OrdersFilters = {
    /**
     * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
     */
    q?: string | null;
    /**
     * only of this sales channel
     */
    channel?: Array<string> | null;
    /**
     * the number that the channel gave the order
     */
    channel_order_id?: Array<string> | null;
    /**
     * only orders in this commercial state
     */
    commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
    /**
     * only orders at this step of the order saga
     */
    saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
    /**
     * only orders paid so far
     */
    payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
    /**
     * only orders fulfilled so far
     */
    fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
    /**
     * only orders with an open hold of this kind
     */
    hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
    /**
     * only orders to this country
     */
    country?: Array<string> | null;
    /**
     * only orders with this SKU of ours
     */
    sku?: Array<string> | null;
    /**
     * only orders of this buyer
     */
    buyer_ref?: string | null;
    /**
     * only the order of this parcel
     */
    tracking_number?: string | null;
    /**
     * only orders placed at or after this instant
     */
    placed_from?: string | null;
    /**
     * only orders placed before this instant
     */
    placed_to?: string | null;
    /**
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
    order: OrderOut | null;
    shipments: ShipmentChanges | null;
    tickets: TicketOutChanges | null;
    returns: ReturnSummaryChanges | null;
    /**
     * null, and not unavailable, while there is none
     */
    reservation: ReservationOut | null;
    /**
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * PairOut
 */
export type PairOut = {
    id: number;
    source_locale: string;
    target_locale: string;
    source: string;
    target: string;
    /**
     * who made the translation
     */
    origin: 'person' | 'import' | 'agency';
    version: number;
    recorded_by: string;
    updated_at: string;
};
/**
 * PairOutPage
 */
export type PairOutPage = {
    items: Array<PairOut>;
    next_cursor: string | null;
};
/**
 * PairResults
 *
 * One result per item, in the order given.
 */
export type PairResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedPair) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * ParcelLine
 *
 * A line among those of other parcels, with what tells its parcel apart.
 */
export type ParcelLine = {
    shipment_id: string;
    sku: string;
    order_id: string;
    warehouse: string;
    destination: string;
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    carrier: string | null;
    tracking_number: string | null;
    dispatched_at: string | null;
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
     * this and what follows: as it is declared to customs
     */
    hs_code: string | null;
    country_of_origin: string | null;
    description: string | null;
    /**
     * of the line
     */
    net_weight_g: number | null;
    /**
     * when its parcel was changed last
     */
    updated_at: string;
};
/**
 * ParcelLineChanges
 */
export type ParcelLineChanges = {
    items: Array<ParcelLine>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ParcelOut
 */
export type ParcelOut = {
    shipment_id: string;
    state: 'planned' | 'held' | 'labelled' | 'voided' | 'dispatched' | 'delivered';
    units: number;
    /**
     * null: no label yet, or one from before it was kept here
     */
    tracking_number: string | null;
};
/**
 * ParkedEvent
 *
 * An event that could not be applied, without its data.
 */
export type ParkedEvent = {
    id: number;
    event_id: string;
    topic: string;
    /**
     * its aggregate's id; later events of a key wait behind one that is parked
     */
    key: string;
    type: string;
    /**
     * when it happened
     */
    time: string;
    /**
     * whose request it came of
     */
    principal: string | null;
    /**
     * unreadable: it is no event; invalid: it is not as its schema says; rejected: it cannot be applied; not_yet: what it follows was not heard of; behind: an earlier one of its key is parked
     */
    cause: 'unreadable' | 'invalid' | 'rejected' | 'not_yet' | 'behind';
    error: string;
    status: 'parked' | 'replayed' | 'discarded';
    parked_at: string;
    resolved_at: string | null;
    resolved_by: string | null;
    /**
     * why it was discarded
     */
    reason: string | null;
};
/**
 * ParkedEventPage
 */
export type ParkedEventPage = {
    items: Array<ParkedEvent>;
    next_cursor: string | null;
};
/**
 * PartOut
 */
export type PartOut = {
    axis: 'demand' | 'margin' | 'competition' | 'trend' | 'seasonality' | 'cross_market' | 'return_risk';
    weight: string;
    /**
     * null: not known
     */
    value: number | null;
    /**
     * 100 is the best of the category
     */
    percentile: number | null;
    /**
     * of the score
     */
    share: number | null;
    freshness: number;
    coverage: number;
    /**
     * others of the category of which it is known
     */
    compared: number;
};
/**
 * PastPrice
 */
export type PastPrice = {
    /**
     * identifies the row
     */
    id: number;
    sku: string;
    channel: string;
    market: string;
    version: number;
    price: Money;
    previous: Money | null;
    /**
     * when the price was set
     */
    floor: Money;
    valid_from: string;
    changed_by: string;
};
/**
 * PastPricePage
 */
export type PastPricePage = {
    items: Array<PastPrice>;
    next_cursor: string | null;
};
/**
 * PaymentIn
 *
 * marketplace: collected by the channel. authorised: held by a payment provider under `reference`. pending: the
 * order is held until a payment is authorised.
 */
export type PaymentIn = {
    /**
     * marketplace when absent
     */
    mode?: 'marketplace' | 'authorised' | 'pending';
    reference?: string | null;
};
/**
 * PieceOut
 */
export type PieceOut = {
    part: 'same' | 'removed' | 'added';
    text: string;
};
/**
 * PlacedOrder
 *
 * An order that is placed; known: it was before, with this content.
 */
export type PlacedOrder = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'known';
    /**
     * the order's
     */
    id: string;
    /**
     * what holds an order that is created
     */
    holds: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'>;
};
/**
 * PlacedResults
 *
 * One result per item, in the order given.
 */
export type PlacedResults = {
    items: Array<({
        status: 'created' | 'known';
    } & PlacedOrder) | ({
        status: 'different';
    } & DifferentOrder) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * PostedMovement
 *
 * A movement that is booked; known: it was before, under this key.
 */
export type PostedMovement = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'known';
    /**
     * the item's
     */
    idempotency_key: string;
};
/**
 * PriceOut
 */
export type PriceOut = {
    sku: string;
    channel: string;
    market: string;
    price: Money;
    version: number;
    valid_from: string;
    changed_by: string;
    /**
     * as it was computed last
     */
    floor: Money;
    floor_on: string;
    /**
     * why the floor could not be computed that day; it is then an older one
     */
    floor_problem: string | null;
    /**
     * the floor has risen above the price
     */
    breached: boolean;
};
/**
 * PriceOutChanges
 */
export type PriceOutChanges = {
    items: Array<PriceOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * PriceResults
 *
 * One result per item, in the order given.
 */
export type PriceResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedPrice) | ({
        status: 'failed';
    } & FailedPrice)>;
};
/**
 * PricesExport
 *
 * A file of prices.
 */
export type PricesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: PricesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'sku' | 'channel' | 'market' | 'price.amount' | 'price.currency' | 'version' | 'valid_from' | 'changed_by' | 'floor.amount' | 'floor.currency' | 'floor_on' | 'floor_problem' | 'breached'> | null;
};
/**
 * PricesFilters
 */
export type PricesFilters = {
    /**
     * the stock keeping unit
     */
    sku?: Array<string> | null;
    /**
     * the sales channel's code
     */
    channel?: Array<string> | null;
    /**
     * the country of sale
     */
    market?: Array<string> | null;
    /**
     * only prices below their floor
     */
    breached?: boolean | null;
    /**
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
    sku: string;
    channel: string;
    market: string;
    /**
     * the market, or the territory in it whose VAT applies
     */
    vat_area: string;
    on: string;
    floor: Money;
    inputs: Array<DerivationInput>;
    steps: Array<DerivationStep>;
};
/**
 * Problem401
 */
export type Problem401 = ProblemDetails & {
    code: 'key_expired' | 'key_invalid' | 'key_revoked' | 'token_expired' | 'token_invalid' | 'token_missing' | (string & {});
};
/**
 * Problem403
 */
export type Problem403 = ProblemDetails & {
    code: 'forbidden' | 'limited_principal' | (string & {});
};
/**
 * Problem404
 */
export type Problem404 = ProblemDetails & {
    code: 'not_found' | (string & {});
};
/**
 * Problem409
 */
export type Problem409 = ProblemDetails & {
    code: 'idempotency_in_progress' | (string & {});
};
/**
 * Problem412
 */
export type Problem412 = ProblemDetails & {
    code: 'version_mismatch' | (string & {});
};
/**
 * Problem413
 */
export type Problem413 = ProblemDetails & {
    code: 'body_too_large' | (string & {});
};
/**
 * Problem416
 */
export type Problem416 = ProblemDetails & {
    code: 'range_not_satisfiable' | (string & {});
};
/**
 * Problem428
 */
export type Problem428 = ProblemDetails & {
    code: 'if_match_required' | (string & {});
};
/**
 * ProblemBody
 */
export type ProblemBody = ProblemDetails & {
    /**
     * stable, for programs
     */
    code: ProblemCode | (string & {});
};
/**
 * ProblemCode
 *
 * Every `code` that there is as of this version, see Problem codes above.
 */
export type ProblemCode = 'address_incomplete' | 'already_dispatched' | 'already_exists' | 'already_held' | 'amount_too_large' | 'amount_too_small' | 'archive_file' | 'attribute_fixed' | 'attribute_invalid' | 'attribute_invented' | 'attribute_not_in_family' | 'attribute_unknown' | 'bad_inspection' | 'bad_request' | 'body_too_large' | 'busy' | 'cancellation_positive' | 'carrier_invalid' | 'cause_has_ticket' | 'cell_error' | 'cell_format' | 'cell_merged' | 'cell_untitled' | 'channel_invalid' | 'channel_taken' | 'character_refused' | 'claim_forbidden' | 'code_invalid' | 'column_ambiguous' | 'column_missing' | 'column_twice' | 'column_unknown' | 'contact_added' | 'content_not_ready' | 'cost_unknown' | 'country_unknown' | 'currencies_mixed' | 'currency_mismatch' | 'currency_sign' | 'currency_unknown' | 'cursor_expired' | 'customer_invalid' | 'customs_data_missing' | 'day_invalid' | 'day_out_of_range' | 'decimal_invalid' | 'decision_reason' | 'decision_text' | 'delivery_pending' | 'different' | 'dimensions_needed' | 'document_refused' | 'document_too_large' | 'doubted' | 'duplicate_item' | 'duplicate_sku' | 'duration_invalid' | 'empty' | 'encoding_mismatch' | 'event_forgotten' | 'exceeds_paid' | 'exceeds_received' | 'exceeds_shipped' | 'exceeds_total' | 'expires_too_late' | 'export_expired' | 'export_too_large' | 'export_without_file' | 'family_in_use' | 'family_unknown' | 'fees_unknown' | 'field_count' | 'file_empty' | 'file_too_large' | 'flag_invalid' | 'floor_impossible' | 'floor_too_high' | 'forbidden' | 'forbidden_claim' | 'forbidden_word' | 'forecast_misplaced' | 'format_refused' | 'formula_without_value' | 'fx_rate_in_future' | 'fx_rate_missing' | 'fx_rate_too_old' | 'gate_not_passed' | 'given_twice' | 'goods_or_charge' | 'gross_below_net' | 'gtin_check_digit' | 'gtin_invalid' | 'gtin_restricted' | 'gtin_taken' | 'header_missing' | 'headers_too_large' | 'hold_has_a_cause' | 'hs_code_invalid' | 'hs_code_unknown' | 'id_invalid' | 'idempotency_in_progress' | 'idempotency_mismatch' | 'if_match_required' | 'implausible' | 'in_the_future' | 'in_the_past' | 'instant_invalid' | 'instant_out_of_range' | 'instruction_repeated' | 'insufficient_stock' | 'integer_invalid' | 'internal_error' | 'invalid' | 'invalid_cursor' | 'invalid_dates' | 'invalid_item' | 'invalid_request' | 'invalid_signature' | 'invalid_transition' | 'invoice_invalid' | 'issuer_unavailable' | 'key_expired' | 'key_invalid' | 'key_reserved' | 'key_revoked' | 'keys_unavailable' | 'label_elsewhere' | 'label_not_booked' | 'label_not_made' | 'label_not_ready' | 'language_fallback' | 'leaving' | 'level_product' | 'limit_exceeded' | 'limit_not_reached' | 'limited_principal' | 'line_too_long' | 'list' | 'locale_invalid' | 'locale_unknown' | 'method_not_allowed' | 'missing' | 'model_budget_spent' | 'model_off' | 'money_too_fine' | 'name_invalid' | 'negative' | 'negative_refund' | 'not_an_order' | 'not_authorised' | 'not_english' | 'not_found' | 'not_held' | 'not_in_bulk' | 'not_json' | 'not_local' | 'not_one_of' | 'not_positive' | 'not_readable' | 'not_replaceable' | 'not_shipped' | 'not_storable' | 'not_translated' | 'not_utf8' | 'nothing_observed' | 'nothing_ordered' | 'null' | 'number' | 'number_added' | 'number_destroyed' | 'number_guarded' | 'number_invalid' | 'number_lost' | 'object' | 'observed_otherwise' | 'one_of_two' | 'operation_finished' | 'option_missing' | 'option_retired' | 'option_unknown' | 'options_of_select' | 'order_cancelled' | 'order_conflict' | 'order_different' | 'order_known' | 'order_not_cancellable' | 'order_not_closable' | 'order_not_over' | 'order_on_its_way' | 'order_unknown' | 'origin_not_allowed' | 'out_of_range' | 'overloaded' | 'own_work' | 'owner_missing' | 'parcel_data_missing' | 'pattern' | 'personal_data_erased' | 'placeholder_added' | 'placeholder_lost' | 'postal_code_invalid' | 'price_below_floor' | 'price_missing' | 'price_unknown' | 'product_conflict' | 'product_missing' | 'profile_unknown' | 'quantity_invalid' | 'quantity_negative' | 'quantity_zero' | 'quote_broken' | 'range_empty' | 'range_not_satisfiable' | 'rate_invalid' | 'rate_limited' | 'reference_conflict' | 'reference_known' | 'reference_mode' | 'request_timeout' | 'required' | 'row_hidden' | 'rows_too_many' | 'said_twice' | 'same_currency' | 'scope_not_for_keys' | 'scope_not_held' | 'scope_unknown' | 'sheet_ambiguous' | 'sheet_missing' | 'shipment_held' | 'shipment_voided' | 'size_chart_invalid' | 'size_chart_unknown' | 'size_of_text' | 'size_unknown' | 'sku_invalid' | 'sku_not_sold' | 'sku_taken' | 'source_title_missing' | 'starting' | 'suggestion_needs_facts' | 'suggestion_needs_limit' | 'suggestion_needs_text' | 'suggestion_not_offered' | 'tag_added' | 'tag_lost' | 'term_forbidden' | 'term_missing' | 'territory_elsewhere' | 'territory_unknown' | 'territory_without_rates' | 'text' | 'text_missing' | 'text_too_long' | 'text_too_short' | 'time_invalid' | 'title_missing' | 'token_elsewhere' | 'token_expired' | 'token_invalid' | 'token_missing' | 'token_used' | 'too_deep' | 'too_few' | 'too_large' | 'too_long' | 'too_many' | 'too_many_exports' | 'too_many_secrets' | 'too_many_waiting' | 'too_many_webhooks' | 'too_much_stock' | 'total_differs' | 'total_out_of_range' | 'total_too_large' | 'tracking_number_differs' | 'tracking_number_invalid' | 'tracking_number_needed' | 'tracking_number_taken' | 'transfer_only' | 'transfer_to_itself' | 'true_or_false' | 'two_prices' | 'two_secrets_valid' | 'unavailable' | 'unexpected_body' | 'unit_changed' | 'unit_family_of_measure' | 'unit_missing' | 'unit_price_negative' | 'unit_unknown' | 'unknown_event_type' | 'unknown_field' | 'unknown_parameter' | 'unknown_sku' | 'unknown_status' | 'unknown_tracking_number' | 'unknown_warehouse' | 'unknown_zone' | 'unsupported_media_type' | 'upstream_failed' | 'upstream_timeout' | 'upstream_unavailable' | 'uri_too_long' | 'url_forbidden' | 'url_invalid' | 'value_boolean' | 'value_choices' | 'value_in_content' | 'value_in_values' | 'value_invalid' | 'value_kind' | 'value_measure' | 'value_number' | 'variant_missing' | 'vat_rate_invalid' | 'vat_unknown' | 'version_mismatch' | 'warehouse_invalid' | 'webhook_disabled' | 'webhook_mismatch' | 'whole_number' | 'workbook_broken' | 'workbook_encrypted' | 'wrong_language' | 'wrong_script' | 'wrong_state' | 'zero' | 'zone_empty' | 'zone_in_use';
/**
 * ProblemDetails
 */
export type ProblemDetails = {
    type: string;
    title: string;
    status: number;
    detail: string;
    trace_id: string | null;
    /**
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
    errors: Array<FieldError>;
};
/**
 * ProductChange
 *
 * What is not named stays. Titles, descriptions and attributes are merged by key, variants by SKU.
 */
export type ProductChange = {
    category?: string | null;
    brand?: string | null;
    /**
     * the source language; else the first title's
     */
    default_locale?: string | null;
    /**
     * by language; null removes
     */
    titles?: {
        [key: string]: string | null;
    };
    /**
     * by language; null removes
     */
    descriptions?: {
        [key: string]: string | null;
    };
    image_urls?: Array<string>;
    /**
     * by name; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    };
    variants?: Array<VariantChange>;
};
/**
 * ProductOut
 *
 * A product with all its variants. The default locale is first in titles and descriptions.
 */
export type ProductOut = {
    id: string;
    status: 'draft' | 'active' | 'retired';
    /**
     * the ETag
     */
    version: number;
    category: string | null;
    brand: string | null;
    default_locale: string | null;
    titles: {
        [key: string]: string;
    };
    descriptions: {
        [key: string]: string;
    };
    image_urls: Array<string>;
    attributes: {
        [key: string]: string | number | number | boolean;
    };
    variants: Array<VariantOut>;
    warnings: Array<WarningOut>;
    created_at: string;
    updated_at: string;
};
/**
 * ProductOverview
 *
 * Each part is the answer of the operation it comes from; lists are their first page.
 */
export type ProductOverview = {
    product: ProductOut;
    stock: BalanceOutChanges | null;
    prices: PriceOutChanges | null;
    /**
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * ProductResults
 *
 * One result per item, in the order given.
 */
export type ProductResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & UpsertedProduct) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * ProductSummary
 *
 * A product in a list.
 */
export type ProductSummary = {
    id: string;
    status: 'draft' | 'active' | 'retired';
    version: number;
    category: string | null;
    brand: string | null;
    default_locale: string | null;
    titles: {
        [key: string]: string;
    };
    image_url: string | null;
    skus: Array<string>;
    updated_at: string;
};
/**
 * ProductSummaryChanges
 */
export type ProductSummaryChanges = {
    items: Array<ProductSummary>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ProductsExport
 *
 * A file of products.
 */
export type ProductsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ProductsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'status' | 'version' | 'category' | 'brand' | 'default_locale' | 'titles' | 'image_url' | 'skus' | 'updated_at'> | null;
};
/**
 * ProductsFilters
 */
export type ProductsFilters = {
    /**
     * search
     */
    q?: string | null;
    /**
     * only products with this status
     */
    status?: Array<'draft' | 'active' | 'retired'> | null;
    /**
     * exactly this brand
     */
    brand?: Array<string> | null;
    /**
     * exactly this category
     */
    category?: Array<string> | null;
    /**
     * only the product with this SKU
     */
    sku?: Array<string> | null;
    /**
     * only the product with this GTIN, in any of its lengths
     */
    gtin?: Array<string> | null;
    /**
     * what the SKU begins with
     */
    sku_prefix?: string | null;
    /**
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
     * a profile that is known by name, of which this one differs
     */
    like: string | null;
    /**
     * for readers: which file it is for
     */
    about: string;
    /**
     * our field → the column's title, or titles of which a file has one; upper and lower case are the same
     */
    columns: {
        [key: string]: Array<string> | string;
    };
    /**
     * whether a field that is not named in `columns` is read from the column of its own name
     */
    own_titles: boolean;
    /**
     * our field → columns whose texts make it up, with a blank between
     */
    joined: {
        [key: string]: Array<string>;
    };
    /**
     * our field → columns of which each row has one, or several: the first that is not empty counts
     */
    either: {
        [key: string]: Array<string>;
    };
    /**
     * our field → its value in every row, when no column has it
     */
    constants: {
        [key: string]: string;
    };
    /**
     * what becomes of a file with columns that nothing reads
     */
    others: 'refuse' | 'ignore';
    /**
     * columns that may be there and are not read
     */
    ignored: Array<string>;
    /**
     * our field → what stands in the file → what it means; upper and lower case are the same
     */
    translate: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * a column's title → values of rows that are not imported; * is any value
     */
    leave_out: {
        [key: string]: Array<string>;
    };
    /**
     * the same of rows that are not imported with all rows that belong to them
     */
    leave_out_documents: {
        [key: string]: Array<string>;
    };
    /**
     * a line with a cell that begins so ends the table: neither it nor what follows is data
     */
    footer: Array<string>;
    /**
     * fields that stand only in the first of the rows that belong together, also as merged cells: an empty cell has the value of the row above
     */
    fill_from_above: Array<string>;
    /**
     * fields that each row needs, and that this file leaves empty in some rows
     */
    may_be_empty: Array<string>;
    /**
     * fields that may begin with an apostrophe which is no part of them (Shopify's postcodes)
     */
    apostrophe: Array<string>;
    /**
     * of a text file, when it is neither UTF-8 nor UTF-16 with a byte order mark
     */
    encoding: string | null;
    /**
     * of a text file; otherwise the one with which the header has most known columns
     */
    delimiter: 'comma' | 'semicolon' | 'tab' | 'pipe' | null;
    /**
     * none: a quotation mark is a character like any other (Amazon's text files)
     */
    quotes: 'double' | 'none';
    /**
     * the line of the titles; otherwise the first that is not empty
     */
    header_row: number | null;
    /**
     * of a workbook; otherwise the only visible one with data
     */
    sheet: string | null;
    /**
     * what becomes of rows that a workbook hides, by a filter say
     */
    hidden_rows: 'refuse' | 'read' | 'leave_out';
    /**
     * the decimal mark of numbers that are text
     */
    decimal: '.' | ',';
    /**
     * the mark between groups of three digits; a blank may be a no-break space
     */
    thousands: '' | ',' | '.' | ' ' | '\'';
    /**
     * signs that may stand before or behind an amount, and are dropped
     */
    currency_signs: Array<string>;
    /**
     * forms of times and days that are text, as in Python's strptime; otherwise RFC 3339 and 2026-03-01
     */
    dates: Array<string>;
    /**
     * of times without an offset, also those of workbooks
     */
    time_zone: string | null;
};
/**
 * ProfileData
 *
 * What channels take, whole. The numbers are the marketplace's: nothing here is built in.
 */
export type ProfileData = {
    /**
     * a sales channel, or * for every other one
     */
    channels?: Array<'*' | string>;
    limits?: LimitsData;
    required?: Array<'title' | 'bullets' | 'description' | 'search_terms' | 'seo_title' | 'seo_description'>;
    /**
     * whether descriptions may have HTML; true when absent
     */
    rich_text?: boolean;
    forbidden?: Array<ForbiddenData>;
    /**
     * null: what the locale's country measures by
     */
    measures?: 'metric' | 'us' | 'both' | null;
    /**
     * of size charts, the market's
     */
    size_system?: string | null;
    /**
     * who wrote a text does not approve it; false when absent
     */
    four_eyes?: boolean;
};
/**
 * ProfileOut
 */
export type ProfileOut = {
    code: string;
    channels: Array<string>;
    limits: {
        [key: string]: LimitOut;
    };
    required: Array<'title' | 'bullets' | 'description' | 'search_terms' | 'seo_title' | 'seo_description'>;
    rich_text: boolean;
    forbidden: Array<ForbiddenOut>;
    measures: 'metric' | 'us' | 'both' | null;
    size_system: string | null;
    four_eyes: boolean;
    /**
     * the ETag
     */
    version: number;
};
/**
 * ProfileOutPage
 */
export type ProfileOutPage = {
    items: Array<ProfileOut>;
    next_cursor: string | null;
};
/**
 * ProfitOut
 *
 * Of one unit, by the assumptions. What is missing counts as 0: the profit will be smaller.
 */
export type ProfitOut = {
    currency: string;
    margin: string;
    /**
     * of the net price
     */
    margin_percent: string;
    /**
     * the gross price at which nothing is left; null: at no price
     */
    break_even: string | null;
    /**
     * percent of the gross price that advertising may cost
     */
    break_even_acos: string;
    /**
     * change of the margin when the assumption is a tenth larger
     */
    sensitivity: {
        [key: string]: string;
    };
    missing: Array<string>;
};
/**
 * Quote
 *
 * VAT included. The total is of the lines that could be priced; complete: all could. A price is the same in all of
 * a market; how much of it is VAT depends on the place.
 */
export type Quote = {
    channel: string;
    market: string;
    lines: Array<QuotedLine>;
    total: Money;
    /**
     * null when there is no rate; then no line is priced
     */
    vat: QuotedVat | null;
    complete: boolean;
};
/**
 * QuoteLine
 */
export type QuoteLine = {
    sku: string;
    /**
     * units
     */
    quantity: number;
};
/**
 * QuoteRequest
 */
export type QuoteRequest = {
    /**
     * ISO 3166-1 alpha-2
     */
    origin: string;
    /**
     * ISO 3166-1 alpha-2
     */
    destination: string;
    /**
     * of the destination: tells the Canary Islands from Spain
     */
    postal_code?: string | null;
    /**
     * grams
     */
    weight_g: number;
    length_mm?: number | null;
    width_mm?: number | null;
    height_mm?: number | null;
    /**
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
    kind: 'none' | 'customs' | 'fiscal';
    reason: string;
};
/**
 * QuotedLine
 */
export type QuotedLine = {
    sku: string;
    quantity: number;
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
    code: ProblemCode | (string & {}) | null;
    detail: string | null;
    /**
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
    id: string;
    name: string;
};
/**
 * QuotedVat
 *
 * The VAT that the total includes.
 */
export type QuotedVat = {
    /**
     * the market, or the territory in it whose VAT applies
     */
    area: string;
    rate_percent: string;
    amount: Money;
    valid_from: string;
    source: string;
};
/**
 * Range
 *
 * A part of the feed. Everything in it that the webhook wants is sent again, whether it was taken or not.
 */
export type Range = {
    /**
     * a cursor of /v1/events
     */
    after: string;
    /**
     * the last event's cursor; none: up to now
     */
    until?: string | null;
};
/**
 * RateCard
 */
export type RateCard = {
    id: number;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    rate_card_id: number;
    carrier: string;
    service: string;
    origin: string;
    zone: string;
    up_to_g: number;
    price: Money;
    transit_days: number;
    volumetric_divisor: number | null;
    weight_step_g: number;
    valid_from: string;
    valid_to: string | null;
    source: string;
    /**
     * added to the price for each kg that is billed
     */
    per_kg: FineMoney | null;
    minimum_weight_g: number | null;
};
/**
 * RateCardPage
 */
export type RateCardPage = {
    items: Array<RateCard>;
    next_cursor: string | null;
};
/**
 * RateCardResults
 *
 * One result per item, in the order given.
 */
export type RateCardResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedRateCard) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * RateCardsExport
 *
 * A file of rate cards.
 */
export type RateCardsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: RateCardsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'carrier' | 'service' | 'origin' | 'zone' | 'up_to_g' | 'price.amount' | 'price.currency' | 'transit_days' | 'volumetric_divisor' | 'weight_step_g' | 'valid_from' | 'valid_to' | 'source' | 'per_kg.amount' | 'per_kg.currency' | 'minimum_weight_g'> | null;
};
/**
 * RateCardsFilters
 */
export type RateCardsFilters = {
    /**
     * the carrier's code
     */
    carrier?: string | null;
    /**
     * from this country
     */
    origin?: string | null;
    /**
     * a country; see `territory`
     */
    destination?: string | null;
    /**
     * in a zone that names it
     */
    territory?: string | null;
    /**
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
    base: string;
    quote: string;
    rate: string;
    /**
     * the day the rate is of
     */
    on: string;
    source: string;
};
/**
 * ReasonOut
 */
export type ReasonOut = {
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
};
/**
 * ReasonOutPage
 */
export type ReasonOutPage = {
    items: Array<ReasonOut>;
    next_cursor: string | null;
};
/**
 * ReceiveReturn
 */
export type ReceiveReturn = {
    warehouse: string;
    resolution: 'refund' | 'replace' | 'reject';
    /**
     * every goods line; charges have none
     */
    lines?: Array<VerdictIn>;
    note?: string | null;
};
/**
 * RecordLine
 *
 * How well the forecasts of one person came true, or those that passed against one rule.
 */
export type RecordLine = {
    of: string;
    candidates: number;
    forecast_units: string;
    actual_units: number;
    /**
     * the sum of what forecasts were off, by the sum of what was sold; 0 is perfect, null: nothing sold
     */
    wape: number | null;
    /**
     * forecast less actual, by actual; above 0: too much was expected
     */
    bias: number | null;
};
/**
 * Recorded
 */
export type Recorded = {
    shipment_id: string;
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * false: it is in the history only, for it came late or after the end
     */
    applied: boolean;
};
/**
 * RecordedInput
 *
 * A row that is stored as the item says. changed: it corrects one of the same day.
 */
export type RecordedInput = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
};
/**
 * RecordedRequirements
 */
export type RecordedRequirements = {
    id: string;
    dialect: 'amazon_product_type' | 'ebay_aspects';
    marketplace: string;
    product_type: string;
    locale: string;
    part: 'listing' | 'product_only' | 'offer_only';
    name: string | null;
    sample: boolean;
    /**
     * the newest
     */
    version: number;
    /**
     * how many values a listing may have
     */
    fields: number;
    /**
     * what every listing must have; rules may ask for more
     */
    required: Array<string>;
    /**
     * words of the document that say nothing to the validator
     */
    unknown_keywords: Array<string>;
    source: string;
    recorded_by: string;
    recorded_at: string;
    /**
     * changed: a version more. unchanged: the newest version is the same
     */
    status: 'created' | 'changed' | 'unchanged';
};
/**
 * RecordedResults
 *
 * One result per item, in the order given.
 */
export type RecordedResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & RecordedInput) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * RedeliveryOut
 */
export type RedeliveryOut = {
    id: string;
    /**
     * the cursor behind which it goes on
     */
    next: string;
    until: string;
    /**
     * so many were begun
     */
    deliveries: number;
    created_by: string;
    created_at: string;
    ended_at: string | null;
};
/**
 * RejectCandidate
 */
export type RejectCandidate = {
    reason: string;
};
/**
 * Rejection
 */
export type Rejection = {
    /**
     * why
     */
    why: string;
};
/**
 * Remark
 */
export type Remark = {
    /**
     * why, for whoever reads the versions
     */
    why?: string | null;
};
/**
 * ReopenCandidate
 */
export type ReopenCandidate = {
    reason: string;
    /**
     * who has the next step
     */
    owner: string;
    /**
     * by when the next step is to be done
     */
    due_at: string;
};
/**
 * ReorderPoint
 */
export type ReorderPoint = {
    /**
     * units; null removes it
     */
    reorder_point: number | null;
};
/**
 * ReorderPointOut
 */
export type ReorderPointOut = {
    sku: string;
    warehouse: string;
    reorder_point: number | null;
    /**
     * the ETag
     */
    version: number;
};
/**
 * ReplayRequest
 */
export type ReplayRequest = {
    topic: string;
    key: string;
};
/**
 * ReplayResult
 */
export type ReplayResult = {
    applied: number;
    /**
     * why the next event of the key failed again
     */
    error: string | null;
};
/**
 * RequiredAt
 */
export type RequiredAt = {
    /**
     * a sales channel, or * for every one; * when absent
     */
    channel?: '*' | string;
    /**
     * a language, or * for every one; * when absent
     */
    locale?: '*' | string;
};
/**
 * RequiredOut
 */
export type RequiredOut = {
    channel: string;
    locale: string;
};
/**
 * RequirementChanges
 *
 * Against the version before: paths of fields, at most a hundred of each kind.
 */
export type RequirementChanges = {
    added: Array<string>;
    removed: Array<string>;
    now_required: Array<string>;
    no_longer_required: Array<string>;
    /**
     * fields whose limits or values are others
     */
    limits: Array<string>;
};
/**
 * RequirementDocument
 */
export type RequirementDocument = {
    version: number;
    /**
     * SHA-256 of the document
     */
    digest: string;
    fields: number;
    required: Array<string>;
    unknown_keywords: Array<string>;
    changes: RequirementChanges | null;
    source: string;
    recorded_by: string;
    recorded_at: string;
    document: {
        [key: string]: unknown;
    };
};
/**
 * RequirementField
 *
 * A value that a listing may have.
 */
export type RequirementField = {
    /**
     * names with dots between, [] behind what has entries
     */
    path: string;
    /**
     * the same in the marketplace's words
     */
    field: string;
    description: string | null;
    /**
     * string, number, integer or boolean
     */
    kind: string | null;
    /**
     * sometimes: when a rule asks for it. within: as soon as its attribute is given
     */
    required: 'always' | 'sometimes' | 'within' | 'recommended' | 'no';
    /**
     * whether it can be changed once the item exists
     */
    editable: boolean;
    /**
     * whether people are to see it
     */
    hidden: boolean;
    limits: {
        [key: string]: unknown;
    };
    /**
     * what tells the attribute's entries apart
     */
    selectors: Array<string>;
    /**
     * the first of them
     */
    values: Array<RequirementValue>;
    value_count: number;
    /**
     * the day from which it is required
     */
    required_from: string | null;
};
/**
 * RequirementFieldPage
 */
export type RequirementFieldPage = {
    items: Array<RequirementField>;
    next_cursor: string | null;
};
/**
 * RequirementValue
 */
export type RequirementValue = {
    value: unknown;
    label: string;
    /**
     * it will not be taken any more
     */
    deprecated: boolean;
};
/**
 * RequirementVersion
 */
export type RequirementVersion = {
    version: number;
    /**
     * SHA-256 of the document
     */
    digest: string;
    fields: number;
    required: Array<string>;
    unknown_keywords: Array<string>;
    changes: RequirementChanges | null;
    source: string;
    recorded_by: string;
    recorded_at: string;
};
/**
 * RequirementVersionPage
 */
export type RequirementVersionPage = {
    items: Array<RequirementVersion>;
    next_cursor: string | null;
};
/**
 * RequirementsOut
 */
export type RequirementsOut = {
    id: string;
    dialect: 'amazon_product_type' | 'ebay_aspects';
    marketplace: string;
    product_type: string;
    locale: string;
    part: 'listing' | 'product_only' | 'offer_only';
    name: string | null;
    sample: boolean;
    /**
     * the newest
     */
    version: number;
    /**
     * how many values a listing may have
     */
    fields: number;
    /**
     * what every listing must have; rules may ask for more
     */
    required: Array<string>;
    /**
     * words of the document that say nothing to the validator
     */
    unknown_keywords: Array<string>;
    source: string;
    recorded_by: string;
    recorded_at: string;
};
/**
 * RequirementsOutPage
 */
export type RequirementsOutPage = {
    items: Array<RequirementsOut>;
    next_cursor: string | null;
};
/**
 * ReservationOut
 *
 * waiting: nothing is set aside yet; partial: something is; released: the order was cancelled.
 */
export type ReservationOut = {
    order_id: string;
    state: 'waiting' | 'partial' | 'reserved' | 'released';
    backorder: boolean;
    lines: Array<WantedLine>;
    allocations: Array<AllocationOut>;
};
/**
 * ReservationTotals
 *
 * How many orders inventory knows, and how many of them wait for stock.
 */
export type ReservationTotals = {
    orders: number;
    waiting: number;
};
/**
 * ResolveTicket
 */
export type ResolveTicket = {
    /**
     * why; stays in the history
     */
    note?: string | null;
    /**
     * travels in ticket.resolved; the note does not; answered when absent
     */
    resolution?: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other';
};
/**
 * ResolvedOut
 *
 * What a buyer sees of a product at one place.
 */
export type ResolvedOut = {
    product_id: string;
    channel: string;
    locale: string;
    /**
     * the locale and those that it falls back to, nearest first
     */
    locales: Array<string>;
    texts: TextsOut;
    /**
     * by field
     */
    sources: {
        [key: string]: SourceOut;
    };
    attributes: Array<AttributeShown>;
    findings: Array<FindingOut>;
};
/**
 * Restoration
 */
export type Restoration = {
    /**
     * of the version whose texts are to be the newest
     */
    number: number;
    /**
     * why, for whoever reads the versions
     */
    why?: string | null;
};
/**
 * ReturnLineOut
 */
export type ReturnLineOut = {
    line_no: number;
    kind: 'goods' | 'charge';
    sku: string | null;
    charge_code: string | null;
    quantity: number;
    unit_price: FineMoney;
    /**
     * what the line is worth; by the inspection, what was accepted of it
     */
    value: Money;
    accepted: number | null;
    condition: 'sellable' | 'quarantine' | 'damaged' | null;
};
/**
 * ReturnLinesExport
 *
 * A file of return lines.
 */
export type ReturnLinesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ReturnLinesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'return_id' | 'line_no' | 'order_id' | 'reference' | 'reason' | 'state' | 'warehouse' | 'resolution' | 'requested_at' | 'kind' | 'sku' | 'charge_code' | 'quantity' | 'unit_price.amount' | 'unit_price.currency' | 'value.amount' | 'value.currency' | 'accepted' | 'condition' | 'updated_at'> | null;
};
/**
 * ReturnLinesFilters
 */
export type ReturnLinesFilters = {
    /**
     * only those in this state
     */
    state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
    /**
     * only those that come back for this reason
     */
    reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
    /**
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * your own number of the return
     */
    reference?: Array<string> | null;
    /**
     * only those with this SKU
     */
    sku?: Array<string> | null;
    /**
     * only those received in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only those requested at or after this instant
     */
    requested_from?: string | null;
    /**
     * only those requested before this instant
     */
    requested_to?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ReturnOut
 */
export type ReturnOut = {
    id: string;
    order_id: string | null;
    reference: string | null;
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * who pays by default for this reason
     */
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    currency: string;
    warehouse: string | null;
    resolution: 'refund' | 'replace' | 'reject' | null;
    refund: Money | null;
    refunded: Money | null;
    /**
     * why its refund cannot be paid yet
     */
    blocked: string | null;
    replacement_order_id: string | null;
    requested_at: string;
    version: number;
    lines: Array<ReturnLineOut>;
    history: Array<ReturnStep>;
};
/**
 * ReturnStep
 */
export type ReturnStep = {
    action: 'request' | 'approve' | 'send' | 'receive' | 'block' | 'refund' | 'replace' | 'refund_instead' | 'reject' | 'cancel' | 'close';
    /**
     * after it
     */
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    by: string;
    at: string;
    note: string | null;
};
/**
 * ReturnSummary
 *
 * refund is what the return is worth by its inspection, refunded what was paid: less when the rest of what was
 * received for the order had been given back before.
 */
export type ReturnSummary = {
    id: string;
    order_id: string | null;
    reference: string | null;
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    /**
     * who pays by default for this reason
     */
    liability: 'supplier' | 'carrier' | 'warehouse' | 'listing' | 'buyer' | 'platform';
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    currency: string;
    warehouse: string | null;
    resolution: 'refund' | 'replace' | 'reject' | null;
    refund: Money | null;
    refunded: Money | null;
    /**
     * why its refund cannot be paid yet
     */
    blocked: string | null;
    replacement_order_id: string | null;
    requested_at: string;
    version: number;
};
/**
 * ReturnSummaryChanges
 */
export type ReturnSummaryChanges = {
    items: Array<ReturnSummary>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ReturnTotals
 *
 * Rows, units and value of return lines in one currency, and the documents they came with.
 */
export type ReturnTotals = {
    currency: string;
    rows: number;
    documents: number;
    units: number;
    value: Money;
};
/**
 * ReturnTotalsPage
 */
export type ReturnTotalsPage = {
    items: Array<ReturnTotals>;
    next_cursor: string | null;
};
/**
 * ReturnedLine
 *
 * A line among those of other returns, with what tells its return apart.
 */
export type ReturnedLine = {
    return_id: string;
    line_no: number;
    order_id: string | null;
    reference: string | null;
    reason: 'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other';
    state: 'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed';
    warehouse: string | null;
    resolution: 'refund' | 'replace' | 'reject' | null;
    requested_at: string;
    kind: 'goods' | 'charge';
    sku: string | null;
    charge_code: string | null;
    quantity: number;
    unit_price: FineMoney;
    /**
     * what the line is worth; by the inspection, what was accepted of it
     */
    value: Money;
    accepted: number | null;
    condition: 'sellable' | 'quarantine' | 'damaged' | null;
    /**
     * when its return was changed last
     */
    updated_at: string;
};
/**
 * ReturnedLineChanges
 */
export type ReturnedLineChanges = {
    items: Array<ReturnedLine>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ReturnsExport
 *
 * A file of returns.
 */
export type ReturnsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ReturnsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'order_id' | 'reference' | 'reason' | 'liability' | 'state' | 'currency' | 'warehouse' | 'resolution' | 'refund.amount' | 'refund.currency' | 'refunded.amount' | 'refunded.currency' | 'blocked' | 'replacement_order_id' | 'requested_at' | 'version'> | null;
};
/**
 * ReturnsFilters
 */
export type ReturnsFilters = {
    /**
     * only those in this state
     */
    state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
    /**
     * only those that come back for this reason
     */
    reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
    /**
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * your own number of the return
     */
    reference?: Array<string> | null;
    /**
     * only those with this SKU
     */
    sku?: Array<string> | null;
    /**
     * only those received in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only those requested at or after this instant
     */
    requested_from?: string | null;
    /**
     * only those requested before this instant
     */
    requested_to?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ReviewOut
 */
export type ReviewOut = {
    step: 'submit' | 'approve' | 'reject' | 'withdraw';
    by: string;
    why: string | null;
    at: string | null;
};
/**
 * RoleChoice
 */
export type RoleChoice = {
    role: 'product_manager' | 'operations' | 'market_analyst' | 'supply_chain' | 'customer_service' | 'finance' | 'auditor' | 'system' | 'admin';
};
/**
 * Rotation
 */
export type Rotation = {
    /**
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
    created: number;
    changed: number;
    unchanged: number;
    known: number;
    different: number;
    refused: number;
    total: number;
    /**
     * rows that the profile does not want, and lines behind its footer
     */
    left_out: number;
    blank: number;
    /**
     * read and not yet decided; of a cancelled or failed operation they stay so
     */
    pending: number;
    /**
     * of an export: rows that are in its file so far
     */
    exported: number;
};
/**
 * RowEntry
 */
export type RowEntry = {
    /**
     * of the file (of a workbook the row); the header is in line 1
     */
    line: number;
    outcome: 'refused' | 'different';
    /**
     * stable, for programs
     */
    code: ProblemCode | (string & {});
    field: string | null;
    detail: string;
    /**
     * the values in `detail`
     */
    params: {
        [key: string]: unknown;
    };
};
/**
 * SavedContent
 *
 * The texts are stored as the item says.
 */
export type SavedContent = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
    /**
     * the content's
     */
    id: string;
    version: number;
    /**
     * of the newest texts
     */
    number: number;
    findings: Array<FindingOut>;
};
/**
 * SavedPair
 *
 * A pair that is stored as the item says.
 */
export type SavedPair = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
};
/**
 * SavedPrice
 *
 * A price that stands as the item says.
 */
export type SavedPrice = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
    price: PriceOut;
};
/**
 * SavedRateCard
 *
 * A break that is stored as the item says. changed: it had another price or another term.
 */
export type SavedRateCard = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
    /**
     * the rate card's
     */
    id: number;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    rate_card_id: number;
};
/**
 * SavedSkuMapping
 *
 * A mapping that is stored as the item says.
 */
export type SavedSkuMapping = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
};
/**
 * SavedTerm
 *
 * An entry that is stored as the item says.
 */
export type SavedTerm = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
};
/**
 * SavedValues
 *
 * The values are stored as the item says.
 */
export type SavedValues = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'changed' | 'unchanged';
    product_id: string;
    /**
     * of the values
     */
    version: number;
};
/**
 * ScoreOut
 *
 * Where a candidate stands among those of its category.
 */
export type ScoreOut = {
    /**
     * 0 to 100; null: nothing is known
     */
    score: number | null;
    /**
     * 0 to 1
     */
    confidence: number;
    parts: Array<PartOut>;
    figured_at: string;
};
/**
 * SecretRotation
 */
export type SecretRotation = {
    /**
     * so long everything is signed with the old secrets too; 0 when one has leaked; 24 when absent
     */
    overlap_hours?: number;
};
/**
 * Shipment
 *
 * One parcel of an order from one warehouse.
 */
export type Shipment = {
    id: string;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    shipment_id: string;
    order_id: string;
    warehouse: string;
    origin: string;
    destination: string;
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * why it is held
     */
    reason: 'customs_data_missing' | 'parcel_data_missing' | 'no_service' | null;
    /**
     * SKU.field of what keeps it held
     */
    missing: Array<string>;
    carrier: string | null;
    service: string | null;
    cost: Money | null;
    actual_weight_g: number | null;
    chargeable_weight_g: number | null;
    promised_by: string | null;
    tracking_number: string | null;
    /**
     * crosses a customs border
     */
    customs: boolean;
    created_at: string;
    dispatched_at: string | null;
    delivered_at: string | null;
    failed_at: string | null;
    delayed_at: string | null;
    /**
     * the carrier has it though it was voided
     */
    left_voided_at: string | null;
    /**
     * what a person should know of it, one line each
     */
    note: string | null;
    /**
     * when it was changed last
     */
    updated_at: string;
    version: number;
};
/**
 * ShipmentChanges
 */
export type ShipmentChanges = {
    items: Array<Shipment>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * ShipmentCount
 *
 * `shipments` stops at 10,000: `more` says that there are more than those.
 */
export type ShipmentCount = {
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    shipments: number;
    more: boolean;
};
/**
 * ShipmentCounts
 */
export type ShipmentCounts = {
    states: Array<ShipmentCount>;
};
/**
 * ShipmentDetail
 */
export type ShipmentDetail = {
    id: string;
    /**
     * the same as `id`
     *
     * @deprecated
     */
    shipment_id: string;
    order_id: string;
    warehouse: string;
    origin: string;
    destination: string;
    state: 'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned';
    /**
     * why it is held
     */
    reason: 'customs_data_missing' | 'parcel_data_missing' | 'no_service' | null;
    /**
     * SKU.field of what keeps it held
     */
    missing: Array<string>;
    carrier: string | null;
    service: string | null;
    cost: Money | null;
    actual_weight_g: number | null;
    chargeable_weight_g: number | null;
    promised_by: string | null;
    tracking_number: string | null;
    /**
     * crosses a customs border
     */
    customs: boolean;
    created_at: string;
    dispatched_at: string | null;
    delivered_at: string | null;
    failed_at: string | null;
    delayed_at: string | null;
    /**
     * the carrier has it though it was voided
     */
    left_voided_at: string | null;
    /**
     * what a person should know of it, one line each
     */
    note: string | null;
    /**
     * when it was changed last
     */
    updated_at: string;
    version: number;
    territory: QuotedTerritory;
    border: QuotedBorder;
    lines: Array<ShipmentLine>;
    declaration: Declaration | null;
    derivation: LogisticsDerivation | null;
    /**
     * oldest first
     */
    tracking: Array<TrackingEntry>;
};
/**
 * ShipmentLine
 */
export type ShipmentLine = {
    sku: string;
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
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShipmentLinesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'shipment_id' | 'sku' | 'order_id' | 'warehouse' | 'destination' | 'state' | 'carrier' | 'tracking_number' | 'dispatched_at' | 'quantity' | 'unit_value.amount' | 'unit_value.currency' | 'value.amount' | 'value.currency' | 'hs_code' | 'country_of_origin' | 'description' | 'net_weight_g' | 'updated_at'> | null;
};
/**
 * ShipmentLinesFilters
 */
export type ShipmentLinesFilters = {
    /**
     * only parcels of this order
     */
    order_id?: Array<string> | null;
    /**
     * only parcels in this state
     */
    state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
    /**
     * only parcels from this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only parcels that go with this carrier
     */
    carrier?: Array<string> | null;
    /**
     * only parcels to this country
     */
    country?: Array<string> | null;
    /**
     * only parcels that have or had this number
     */
    tracking_number?: string | null;
    /**
     * true: only those on their way whose promise has passed; false: only others
     */
    late?: boolean | null;
    /**
     * only those that left at or after this instant
     */
    dispatched_from?: string | null;
    /**
     * only those that left before this instant
     */
    dispatched_to?: string | null;
    /**
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
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShipmentsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'order_id' | 'warehouse' | 'origin' | 'destination' | 'state' | 'reason' | 'missing' | 'carrier' | 'service' | 'cost.amount' | 'cost.currency' | 'actual_weight_g' | 'chargeable_weight_g' | 'promised_by' | 'tracking_number' | 'customs' | 'created_at' | 'dispatched_at' | 'delivered_at' | 'failed_at' | 'delayed_at' | 'left_voided_at' | 'note' | 'updated_at' | 'version'> | null;
};
/**
 * ShipmentsFilters
 */
export type ShipmentsFilters = {
    /**
     * only parcels of this order
     */
    order_id?: Array<string> | null;
    /**
     * only parcels in this state
     */
    state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
    /**
     * only parcels from this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only parcels that go with this carrier
     */
    carrier?: Array<string> | null;
    /**
     * only parcels to this country
     */
    country?: Array<string> | null;
    /**
     * only parcels that have or had this number
     */
    tracking_number?: string | null;
    /**
     * true: only those on their way whose promise has passed; false: only others
     */
    late?: boolean | null;
    /**
     * only those that left at or after this instant
     */
    dispatched_from?: string | null;
    /**
     * only those that left before this instant
     */
    dispatched_to?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * ShippingQuote
 */
export type ShippingQuote = {
    dispatch_by: string;
    deliver_by: string | null;
    promise_met: boolean;
    /**
     * a declaration is needed
     */
    customs: boolean;
    territory: QuotedTerritory;
    border: QuotedBorder;
    candidates: Array<CandidateOut>;
};
/**
 * ShippingZonesExport
 *
 * A file of shipping zones.
 */
export type ShippingZonesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: ShippingZonesFilters;
    /**
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
 * ShownParkedEvent
 *
 * With its whole envelope.
 */
export type ShownParkedEvent = {
    id: number;
    event_id: string;
    topic: string;
    /**
     * its aggregate's id; later events of a key wait behind one that is parked
     */
    key: string;
    type: string;
    /**
     * when it happened
     */
    time: string;
    /**
     * whose request it came of
     */
    principal: string | null;
    /**
     * unreadable: it is no event; invalid: it is not as its schema says; rejected: it cannot be applied; not_yet: what it follows was not heard of; behind: an earlier one of its key is parked
     */
    cause: 'unreadable' | 'invalid' | 'rejected' | 'not_yet' | 'behind';
    error: string;
    status: 'parked' | 'replayed' | 'discarded';
    parked_at: string;
    resolved_at: string | null;
    resolved_by: string | null;
    /**
     * why it was discarded
     */
    reason: string | null;
    /**
     * of its schema
     */
    version: number;
    /**
     * its place among the events of its aggregate
     */
    sequence: number | null;
    correlation_id: string | null;
    causation_id: string | null;
    traceparent: string | null;
    /**
     * its data; the text that came when they are no JSON
     */
    payload: unknown;
};
/**
 * ShownTask
 */
export type ShownTask = {
    id: number;
    kind: string;
    /**
     * tasks of one key are done in their order
     */
    key: string;
    /**
     * ours; the other side is asked for it when an answer is lost
     */
    reference: string;
    /**
     * queued, running, unknown (the last attempt has no answer: it is looked up before it is repeated), done, dead or discarded
     */
    state: 'queued' | 'running' | 'unknown' | 'done' | 'dead' | 'discarded';
    /**
     * it may have happened although no answer says so
     */
    doubt: boolean;
    due: string;
    attempts: number;
    /**
     * of the last attempt
     */
    error: string | null;
    /**
     * what the other side answered
     */
    result: {
        [key: string]: unknown;
    } | null;
    /**
     * it still has personal data, encrypted
     */
    has_personal: boolean;
    created_at: string;
    started_at: string | null;
    ended_at: string | null;
    resolved_by: string | null;
    reason: string | null;
    payload: {
        [key: string]: unknown;
    };
};
/**
 * SizeChartData
 *
 * One size in each system. A row need not have all systems; within a system a size stands once.
 */
export type SizeChartData = {
    systems: Array<string>;
    rows: Array<{
        [key: string]: string;
    }>;
};
/**
 * SizeChartOut
 */
export type SizeChartOut = {
    code: string;
    systems: Array<string>;
    rows: Array<{
        [key: string]: string;
    }>;
    /**
     * the ETag
     */
    version: number;
};
/**
 * SizeChartOutPage
 */
export type SizeChartOutPage = {
    items: Array<SizeChartOut>;
    next_cursor: string | null;
};
/**
 * SkuCosts
 *
 * All rows of a SKU, the one recorded last first.
 */
export type SkuCosts = {
    items: Array<CostOut>;
    next_cursor: string | null;
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
    channel: string;
    channel_sku: string;
    sku: string;
};
/**
 * SkuMappingPage
 */
export type SkuMappingPage = {
    items: Array<SkuMapping>;
    next_cursor: string | null;
};
/**
 * SkuMappingResults
 *
 * One result per item, in the order given.
 */
export type SkuMappingResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedSkuMapping) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * SkuMappings
 */
export type SkuMappings = {
    items: Array<NewSkuMapping>;
};
/**
 * SkuMappingsExport
 *
 * A file of sku mappings.
 */
export type SkuMappingsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: SkuMappingsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'channel' | 'channel_sku' | 'sku'> | null;
};
/**
 * SkuMappingsFilters
 */
export type SkuMappingsFilters = {
    /**
     * the sales channel's code
     */
    channel?: string | null;
};
/**
 * SourceOut
 *
 * Where a text comes from. channel and number null: the product's own title or description.
 */
export type SourceOut = {
    channel: string | null;
    locale: string | null;
    /**
     * of the version
     */
    number: number | null;
};
/**
 * Started
 *
 * A delivery that is on its way.
 */
export type Started = {
    id: string;
};
/**
 * StateCount
 *
 * `orders` stops at 10,000: `more` says that there are more than those.
 */
export type StateCount = {
    state: 'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed';
    orders: number;
    more: boolean;
};
/**
 * StepOut
 */
export type StepOut = {
    from_state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected' | null;
    to_state: 'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected';
    by: string;
    at: string;
    note: string | null;
    evidence: Array<EvidenceOut>;
    /**
     * the gate's rules, and what they found
     */
    judged: Array<JudgedOut>;
    overridden: string | null;
};
/**
 * StockExport
 *
 * A file of stock.
 */
export type StockExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: StockFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'sku' | 'warehouse' | 'country' | 'condition' | 'on_hand' | 'reserved' | 'available' | 'owed' | 'reorder_point' | 'low' | 'updated_at'> | null;
};
/**
 * StockFilters
 */
export type StockFilters = {
    /**
     * only of this SKU; repeat it for several
     */
    sku?: Array<string> | null;
    /**
     * only in this warehouse
     */
    warehouse?: Array<string> | null;
    /**
     * only in this condition
     */
    condition?: Array<'sellable' | 'quarantine' | 'damaged'> | null;
    /**
     * true: only balances at or below their reorder point; false: only others
     */
    low?: boolean | null;
    /**
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
    sku: string;
    on_hand: number;
    reserved: number;
    available: number;
    owed: number;
    balances: Array<BalanceOut>;
};
/**
 * SuggestionOut
 */
export type SuggestionOut = {
    id: string;
    version: number;
    status: 'asked' | 'offered' | 'withheld' | 'failed' | 'accepted' | 'edited' | 'rejected';
    kind: 'translate' | 'write' | 'shorten' | 'search_terms';
    field: string;
    channel: string | null;
    product_id: string | null;
    source_locale: string;
    locale: string;
    /**
     * what was translated or shortened
     */
    source: string;
    attributes: {
        [key: string]: string;
    };
    most: number | null;
    unit: 'characters' | 'bytes';
    /**
     * what the model said; null while it is not offered
     */
    text: string | null;
    findings: Array<TextFinding>;
    /**
     * what a person accepted
     */
    final: string | null;
    reason: string | null;
    /**
     * why there is no answer
     */
    detail: string | null;
    model: string;
    prompt_version: string;
    tokens_in: number | null;
    tokens_out: number | null;
    /**
     * before the answer: the most that it may be
     */
    cost: string;
    currency: string;
    asked_by: string;
    asked_at: string;
    answered_at: string | null;
    decided_by: string | null;
    decided_at: string | null;
};
/**
 * SuggestionOutPage
 */
export type SuggestionOutPage = {
    items: Array<SuggestionOut>;
    next_cursor: string | null;
};
/**
 * SuggestionsExport
 *
 * A file of suggestions.
 */
export type SuggestionsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: SuggestionsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'version' | 'status' | 'kind' | 'field' | 'channel' | 'product_id' | 'source_locale' | 'locale' | 'source' | 'attributes' | 'most' | 'unit' | 'text' | 'findings' | 'final' | 'reason' | 'detail' | 'model' | 'prompt_version' | 'tokens_in' | 'tokens_out' | 'cost' | 'currency' | 'asked_by' | 'asked_at' | 'answered_at' | 'decided_by' | 'decided_at'> | null;
};
/**
 * SuggestionsFilters
 */
export type SuggestionsFilters = {
    /**
     * how far they are
     */
    status?: Array<'asked' | 'offered' | 'withheld' | 'failed' | 'accepted' | 'edited' | 'rejected'> | null;
    /**
     * what was asked for
     */
    kind?: Array<'translate' | 'write' | 'shorten' | 'search_terms'> | null;
    /**
     * of the texts
     */
    locale?: Array<string> | null;
    /**
     * the product that they are for
     */
    product_id?: string | null;
};
/**
 * Summary
 *
 * Each part is the answer of the operation it comes from; lists are their first 20.
 */
export type Summary = {
    orders: OrderCounts | null;
    shipments: ShipmentCounts | null;
    late_shipments: ShipmentCounts | null;
    tickets: TicketCounts | null;
    overdue_tickets: TicketOutChanges | null;
    low_stock: BalanceOutChanges | null;
    breached_prices: PriceOutChanges | null;
    /**
     * empty when every part is there
     */
    unavailable: Array<Unavailable>;
};
/**
 * TakenReport
 *
 * changed: the parcel follows the report. known: it was reported before.
 */
export type TakenReport = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'changed' | 'known';
    tracking_number: string;
};
/**
 * Task
 *
 * One thing that a service asks of the world outside.
 */
export type Task = {
    id: number;
    kind: string;
    /**
     * tasks of one key are done in their order
     */
    key: string;
    /**
     * ours; the other side is asked for it when an answer is lost
     */
    reference: string;
    /**
     * queued, running, unknown (the last attempt has no answer: it is looked up before it is repeated), done, dead or discarded
     */
    state: 'queued' | 'running' | 'unknown' | 'done' | 'dead' | 'discarded';
    /**
     * it may have happened although no answer says so
     */
    doubt: boolean;
    due: string;
    attempts: number;
    /**
     * of the last attempt
     */
    error: string | null;
    /**
     * what the other side answered
     */
    result: {
        [key: string]: unknown;
    } | null;
    /**
     * it still has personal data, encrypted
     */
    has_personal: boolean;
    created_at: string;
    started_at: string | null;
    ended_at: string | null;
    resolved_by: string | null;
    reason: string | null;
};
/**
 * TaskPage
 */
export type TaskPage = {
    items: Array<Task>;
    next_cursor: string | null;
};
/**
 * TermOut
 */
export type TermOut = {
    id: number;
    source_locale: string;
    /**
     * `*`: every one
     */
    target_locale: string;
    source: string;
    /**
     * null: the word stays as it is
     */
    target: string | null;
    never: Array<string>;
    case_sensitive: boolean;
    note: string | null;
    version: number;
};
/**
 * TermOutPage
 */
export type TermOutPage = {
    items: Array<TermOut>;
    next_cursor: string | null;
};
/**
 * TermResults
 *
 * One result per item, in the order given.
 */
export type TermResults = {
    items: Array<({
        status: 'changed' | 'created' | 'unchanged';
    } & SavedTerm) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * TextFinding
 *
 * What is wrong with a text. An error keeps it from being offered.
 */
export type TextFinding = {
    code: 'empty' | 'not_translated' | 'placeholder_lost' | 'placeholder_added' | 'tag_lost' | 'tag_added' | 'number_lost' | 'number_added' | 'unit_changed' | 'unit_missing' | 'term_missing' | 'term_forbidden' | 'too_long' | 'wrong_script' | 'wrong_language' | 'contact_added' | 'instruction_repeated' | 'claim_forbidden' | 'attribute_invented';
    severity: 'error' | 'warning';
    detail: string;
    params: {
        [key: string]: unknown;
    };
};
/**
 * TextsOut
 */
export type TextsOut = {
    title: string | null;
    bullets: Array<string>;
    description: string | null;
    search_terms: Array<string>;
    seo_title: string | null;
    seo_description: string | null;
    attributes: {
        [key: string]: string | boolean | Array<string> | MeasureOut;
    };
};
/**
 * TicketChange
 *
 * Absent fields stay. assignee null: nobody.
 */
export type TicketChange = {
    assignee?: string | null;
    /**
     * the queue it is put in
     */
    assignee_role?: 'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin';
    /**
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
    state: 'open' | 'pending' | 'resolved' | 'closed';
    tickets: number;
    more: boolean;
};
/**
 * TicketCounts
 */
export type TicketCounts = {
    states: Array<TicketCount>;
};
/**
 * TicketDetail
 */
export type TicketDetail = {
    id: string;
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    state: 'open' | 'pending' | 'resolved' | 'closed';
    order_id: string | null;
    cause: string | null;
    /**
     * what the causing event said
     */
    detail: string | null;
    subject: string | null;
    /**
     * the queue it stands in
     */
    assignee_role: string;
    assignee: string | null;
    opened_at: string;
    first_response_due: string;
    first_responded_at: string | null;
    first_response_breached: boolean;
    resolution_due: string;
    resolved_at: string | null;
    resolution_breached: boolean;
    resolution: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other' | null;
    pending_since: string | null;
    /**
     * how long the clocks stood so far
     */
    paused_seconds: number;
    version: number;
    body: string | null;
    messages: Array<MessageOut>;
    history: Array<TicketStep>;
};
/**
 * TicketOut
 *
 * due times stand still while pending; breached is measured at the answer, or now.
 */
export type TicketOut = {
    id: string;
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    state: 'open' | 'pending' | 'resolved' | 'closed';
    order_id: string | null;
    cause: string | null;
    /**
     * what the causing event said
     */
    detail: string | null;
    subject: string | null;
    /**
     * the queue it stands in
     */
    assignee_role: string;
    assignee: string | null;
    opened_at: string;
    first_response_due: string;
    first_responded_at: string | null;
    first_response_breached: boolean;
    resolution_due: string;
    resolved_at: string | null;
    resolution_breached: boolean;
    resolution: 'answered' | 'delivered' | 'hold_resolved' | 'refunded' | 'replaced' | 'compensated' | 'went_on' | 'duplicate' | 'no_action' | 'other' | null;
    pending_since: string | null;
    /**
     * how long the clocks stood so far
     */
    paused_seconds: number;
    version: number;
};
/**
 * TicketOutChanges
 */
export type TicketOutChanges = {
    items: Array<TicketOut>;
    next_cursor: string | null;
    /**
     * with `updated_since`: up to here every change is in this list; the same on each of its pages
     */
    as_of: string | null;
};
/**
 * TicketStep
 */
export type TicketStep = {
    action: 'open' | 'pend' | 'resume' | 'resolve' | 'reopen' | 'close' | 'change';
    /**
     * after it
     */
    state: 'open' | 'pending' | 'resolved' | 'closed';
    by: string;
    at: string;
    note: string | null;
};
/**
 * TicketTarget
 *
 * Minutes on the wall clock.
 */
export type TicketTarget = {
    class: 'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    first_response: number;
    resolution: number;
};
/**
 * TicketTargetPage
 */
export type TicketTargetPage = {
    items: Array<TicketTarget>;
    next_cursor: string | null;
};
/**
 * TicketsExport
 *
 * A file of tickets.
 */
export type TicketsExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: TicketsFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'class' | 'priority' | 'state' | 'order_id' | 'cause' | 'detail' | 'subject' | 'assignee_role' | 'assignee' | 'opened_at' | 'first_response_due' | 'first_responded_at' | 'first_response_breached' | 'resolution_due' | 'resolved_at' | 'resolution_breached' | 'resolution' | 'pending_since' | 'paused_seconds' | 'version'> | null;
};
/**
 * TicketsFilters
 */
export type TicketsFilters = {
    /**
     * only those in this state
     */
    state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
    /**
     * only of this class of enquiry
     */
    class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
    /**
     * only of this priority
     */
    priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
    /**
     * the queue
     */
    assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
    /**
     * only this person's
     */
    assignee?: Array<string> | null;
    /**
     * true: only those that somebody has; false: only those that nobody has
     */
    assigned?: boolean | null;
    /**
     * only of this order
     */
    order_id?: Array<string> | null;
    /**
     * only of orders in which this SKU was bought
     */
    sku?: Array<string> | null;
    /**
     * active, and past a target
     */
    overdue?: boolean | null;
    /**
     * only those whose resolution is due at or after this instant
     */
    due_from?: string | null;
    /**
     * only those whose resolution is due before this instant
     */
    due_to?: string | null;
    /**
     * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
     */
    updated_since?: string | null;
};
/**
 * TimelineEntry
 */
export type TimelineEntry = {
    id: number;
    at: string;
    what: string;
    detail: string | null;
    actor: string | null;
    /**
     * the event that caused it
     */
    event_id: string | null;
};
/**
 * TimelineEntryPage
 */
export type TimelineEntryPage = {
    items: Array<TimelineEntry>;
    next_cursor: string | null;
};
/**
 * TrackRecord
 */
export type TrackRecord = {
    lines: Array<RecordLine>;
};
/**
 * TrackingEntry
 */
export type TrackingEntry = {
    carrier_status: string;
    /**
     * null: the code is not known to us
     */
    status: 'pre_transit' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned' | null;
    at: string;
    country: string | null;
    description: string | null;
    /**
     * false: recorded late or after the end, the state did not follow it
     */
    applied: boolean;
    received_at: string;
    /**
     * why it cannot be
     */
    doubt: string | null;
    /**
     * who wrote it down; null: the carrier reported it
     */
    recorded_by: string | null;
};
/**
 * TrackingReport
 */
export type TrackingReport = {
    /**
     * the carrier's number of the parcel
     */
    tracking_number: string;
    /**
     * the carrier's own code
     */
    status: string;
    at: string;
    country?: string | null;
    description?: string | null;
};
/**
 * TrackingReports
 */
export type TrackingReports = {
    events: Array<TrackingReport>;
};
/**
 * TrackingResults
 *
 * One result per event, in the order given; none when the webhook was taken before.
 */
export type TrackingResults = {
    items: Array<({
        status: 'changed' | 'known';
    } & TakenReport) | ({
        status: 'unchanged';
    } & KeptReport) | ({
        status: 'failed';
    } & FailedReport)>;
    replayed: boolean;
};
/**
 * TranslationMemoryExport
 *
 * A file of translation memory.
 */
export type TranslationMemoryExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: TranslationMemoryFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'source_locale' | 'target_locale' | 'source' | 'target' | 'origin' | 'version' | 'recorded_by' | 'updated_at'> | null;
};
/**
 * TranslationMemoryFilters
 */
export type TranslationMemoryFilters = {
    /**
     * of the text
     */
    source_locale?: Array<string> | null;
    /**
     * of its translation
     */
    target_locale?: Array<string> | null;
};
/**
 * Unavailable
 *
 * A part that is missing, and why: the caller may not read it, or its service did not answer.
 */
export type Unavailable = {
    part: string;
    code: ProblemCode | (string & {});
    detail: string;
};
/**
 * UnitPrice
 *
 * What one unit is sold for. More digits than the currency has are taken only where the unit price is the line's
 * total divided by the quantity.
 */
export type UnitPrice = {
    amount: string;
    /**
     * ISO 4217, one that can be paid in
     */
    currency: string;
};
/**
 * UnreadOut
 *
 * A free attribute that is called like one of the family's and has no typed value: what it says does not read as
 * the kind without a guess, or belongs into the content.
 */
export type UnreadOut = {
    /**
     * the variant's; null: the product's own
     */
    sku: string | null;
    attribute: string;
    value: string | number | number | boolean;
};
/**
 * UpsertedProduct
 *
 * A product that is stored as the item says.
 */
export type UpsertedProduct = {
    /**
     * the item's place in the request, from 0
     */
    index: number;
    status: 'created' | 'changed' | 'unchanged';
    /**
     * the product's
     */
    id: string;
    product_status: 'draft' | 'active' | 'retired';
    /**
     * the product's ETag
     */
    version: number;
};
/**
 * ValuesChange
 *
 * What is not named stays; null takes a value away. With another family, what the product's free attributes say of
 * its attributes is taken over; they stay where they are.
 */
export type ValuesChange = {
    /**
     * null: of none; its values stay
     */
    family?: string | null;
    /**
     * of the product, for all its variants
     */
    values?: {
        [key: string]: string | boolean | number | Array<string> | {
            amount: string | number;
            unit: string;
        } | null;
    };
    /**
     * by SKU: instead of the product's
     */
    variants?: {
        [key: string]: {
            [key: string]: string | boolean | number | Array<string> | {
                amount: string | number;
                unit: string;
            } | null;
        };
    };
};
/**
 * ValuesItem
 */
export type ValuesItem = {
    /**
     * null: of none; its values stay
     */
    family?: string | null;
    /**
     * of the product, for all its variants
     */
    values?: {
        [key: string]: string | boolean | number | Array<string> | {
            amount: string | number;
            unit: string;
        } | null;
    };
    /**
     * by SKU: instead of the product's
     */
    variants?: {
        [key: string]: {
            [key: string]: string | boolean | number | Array<string> | {
                amount: string | number;
                unit: string;
            } | null;
        };
    };
    /**
     * of any variant of the product
     */
    sku: string;
};
/**
 * ValuesOut
 *
 * The typed values of a product. Version 0: it has none yet.
 */
export type ValuesOut = {
    product_id: string;
    /**
     * the ETag
     */
    version: number;
    family: string | null;
    values: {
        [key: string]: string | boolean | Array<string> | MeasureOut;
    };
    variants: Array<VariantValues>;
    /**
     * attributes with a value that the family does not have
     */
    outside: Array<string>;
    unread: Array<UnreadOut>;
    changed_at: string | null;
};
/**
 * ValuesResults
 *
 * One result per item, in the order given.
 */
export type ValuesResults = {
    items: Array<({
        status: 'changed' | 'unchanged';
    } & SavedValues) | ({
        status: 'failed';
    } & Failed)>;
};
/**
 * VariantChange
 */
export type VariantChange = {
    sku: string;
    gtin?: string | null;
    hs_code?: string | null;
    country_of_origin?: string | null;
    customs_description?: string | null;
    net_weight_g?: number | null;
    /**
     * grams, at least the net weight
     */
    gross_weight_g?: number | null;
    length_mm?: number | null;
    width_mm?: number | null;
    height_mm?: number | null;
    /**
     * what tells it from its siblings; null removes
     */
    attributes?: {
        [key: string]: string | boolean | number | null;
    } | null;
    /**
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
    sku: string;
    gtin?: string | null;
    hs_code?: string | null;
    country_of_origin?: string | null;
    customs_description?: string | null;
    net_weight_g?: number | null;
    /**
     * grams, at least the net weight
     */
    gross_weight_g?: number | null;
    length_mm?: number | null;
    width_mm?: number | null;
    height_mm?: number | null;
    /**
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
    sku: string;
    gtin: string | null;
    hs_code: string | null;
    country_of_origin: string | null;
    customs_description: string | null;
    net_weight_g: number | null;
    gross_weight_g: number | null;
    length_mm: number | null;
    width_mm: number | null;
    height_mm: number | null;
    attributes: {
        [key: string]: string | number | number | boolean;
    };
};
/**
 * VariantValues
 */
export type VariantValues = {
    sku: string;
    /**
     * instead of the product's
     */
    own: {
        [key: string]: string | boolean | Array<string> | MeasureOut;
    };
    /**
     * what holds for it: the product's and its own
     */
    values: {
        [key: string]: string | boolean | Array<string> | MeasureOut;
    };
};
/**
 * VatRateOut
 */
export type VatRateOut = {
    /**
     * identifies the row
     */
    id: number;
    market: string;
    territory: string | null;
    valid_from: string;
    rate_percent: string;
    source: string;
    recorded_by: string;
    recorded_at: string;
};
/**
 * VatRateOutPage
 */
export type VatRateOutPage = {
    items: Array<VatRateOut>;
    next_cursor: string | null;
};
/**
 * VatRatesExport
 *
 * A file of vat rates.
 */
export type VatRatesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: VatRatesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'market' | 'territory' | 'valid_from' | 'rate_percent' | 'source' | 'recorded_by' | 'recorded_at'> | null;
};
/**
 * VatRatesFilters
 */
export type VatRatesFilters = {
    /**
     * the country of sale
     */
    market?: string | null;
    /**
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
    line_no: number;
    /**
     * needed unless nothing is accepted
     */
    condition?: 'sellable' | 'quarantine' | 'damaged' | null;
    /**
     * all of the line when absent
     */
    accepted?: number | null;
};
/**
 * VersionOut
 *
 * Texts as they were written once, and the steps of their review.
 */
export type VersionOut = {
    number: number;
    texts: TextsOut;
    /**
     * SHA-256: the same for the same texts
     */
    hash: string;
    origin: 'written' | 'restored';
    /**
     * the number of the version that it was again
     */
    restored: number | null;
    written_by: string;
    why: string | null;
    written_at: string | null;
    reviews: Array<ReviewOut>;
};
/**
 * VersionOutPage
 */
export type VersionOutPage = {
    items: Array<VersionOut>;
    next_cursor: string | null;
};
/**
 * Violations
 */
export type Violations = {
    clean: boolean;
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
    sku: string;
    quantity: number;
    /**
     * not set aside yet
     */
    missing: number;
};
/**
 * Warehouse
 */
export type Warehouse = {
    code: string;
    name: string;
    country: string;
    kind: 'own' | 'third_party' | 'overseas' | 'fba';
    /**
     * an inactive warehouse takes no new reservations
     */
    active: boolean;
    /**
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
    name?: string | null;
    /**
     * an inactive warehouse takes no new reservations
     */
    active?: boolean | null;
};
/**
 * WarehousePage
 */
export type WarehousePage = {
    items: Array<Warehouse>;
    next_cursor: string | null;
};
/**
 * WarehousesExport
 *
 * A file of warehouses.
 */
export type WarehousesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: WarehousesFilters;
    /**
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
    code: 'customs_data_missing' | 'parcel_data_missing' | 'gtin_restricted';
    sku: string;
    fields: Array<string>;
};
/**
 * WebhookChange
 *
 * What is not given stays as it is.
 */
export type WebhookChange = {
    url?: string | null;
    types?: Array<EventTypeName> | null;
    filters?: Filters | null;
    description?: string | null;
};
/**
 * WebhookDeliveriesExport
 *
 * A file of webhook deliveries.
 */
export type WebhookDeliveriesExport = {
    /**
     * of the file
     */
    format: 'csv' | 'xlsx' | 'parquet';
    /**
     * the list's parameters; without any, all of it
     */
    filters?: WebhookDeliveriesFilters;
    /**
     * of the file, in the list's order; null: all
     */
    columns?: Array<'id' | 'event_id' | 'type' | 'subject' | 'cursor' | 'state' | 'attempts' | 'created_at' | 'ended_at' | 'webhook_id'> | null;
};
/**
 * WebhookDeliveriesFilters
 */
export type WebhookDeliveriesFilters = {
    /**
     * only of this webhook
     */
    webhook_id?: Array<string> | null;
    /**
     * only these
     */
    state?: Array<'pending' | 'delivered' | 'failed' | 'cancelled'> | null;
    /**
     * only of this type
     */
    type?: Array<DeliveredType> | null;
    /**
     * only those begun at or after this instant
     */
    created_from?: string | null;
    /**
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
    id: string;
    event_id: string;
    type: DeliveredType;
    subject: string;
    /**
     * its place in /v1/events; null: a test
     */
    cursor: string | null;
    state: 'pending' | 'delivered' | 'failed' | 'cancelled';
    attempts: number;
    created_at: string;
    ended_at: string | null;
    webhook_id: string;
};
/**
 * WebhookDeliveryPage
 */
export type WebhookDeliveryPage = {
    items: Array<WebhookDelivery>;
    next_cursor: string | null;
};
/**
 * WebhookOut
 */
export type WebhookOut = {
    id: string;
    url: string;
    description: string;
    /**
     * none: all that the scopes of who made it allow
     */
    types: Array<EventTypeName>;
    filters: FiltersOut;
    state: 'enabled' | 'disabled';
    /**
     * failing: nothing was taken for three days; gone: it answered 410; key_ended: its API key has ended
     */
    disabled_reason: 'failing' | 'gone' | 'by_hand' | 'key_ended' | null;
    /**
     * nothing was taken since; null: all is well
     */
    failing_since: string | null;
    created_by: string;
    created_at: string;
    updated_at: string;
    /**
     * the ETag
     */
    version: number;
};
/**
 * WebhookOutPage
 */
export type WebhookOutPage = {
    items: Array<WebhookOut>;
    next_cursor: string | null;
};
/**
 * WebhookSecret
 *
 * A secret that a carrier may sign its webhooks with, without the secret itself.
 */
export type WebhookSecret = {
    id: string;
    carrier: string;
    created_at: string;
    created_by: string;
    /**
     * null: until it is replaced or deleted
     */
    valid_until: string | null;
};
/**
 * WebhookSecretPage
 */
export type WebhookSecretPage = {
    items: Array<WebhookSecret>;
    next_cursor: string | null;
};
/**
 * Weights
 */
export type Weights = {
    weights: Array<AxisWeight>;
};
/**
 * WeightsOut
 */
export type WeightsOut = {
    /**
     * empty: every category
     */
    category: string;
    /**
     * of every axis, from the nearest category that says one
     */
    weights: Array<AxisWeightOut>;
};
/**
 * WholeReceipt
 *
 * Everything announced came, all of it in one condition.
 */
export type WholeReceipt = {
    warehouse: string;
    condition: 'sellable' | 'quarantine' | 'damaged';
    resolution: 'refund' | 'replace' | 'reject';
};
/**
 * Why
 */
export type Why = {
    /**
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
    carrier: string;
    zone: string;
    countries: Array<string>;
    territories: Array<string>;
    version: number;
};
/**
 * ZonePage
 */
export type ZonePage = {
    items: Array<Zone>;
    next_cursor: string | null;
};
/**
 * ZonePlaces
 *
 * Where a zone's prices apply. A country includes its special territories for which the carrier has no zone of
 * its own; a territory stands before the country it belongs to.
 */
export type ZonePlaces = {
    countries?: Array<string>;
    territories?: Array<string>;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
export type DescribeGlossaryImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/glossary/imports';
};
export type DescribeGlossaryImportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeGlossaryImportError = DescribeGlossaryImportErrors[keyof DescribeGlossaryImportErrors];
export type DescribeGlossaryImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeGlossaryImportResponse = DescribeGlossaryImportResponses[keyof DescribeGlossaryImportResponses];
export type ImportGlossarysData = {
    body: BodyImportGlossarys;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/glossary/imports';
};
export type ImportGlossarysErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportGlossarysError = ImportGlossarysErrors[keyof ImportGlossarysErrors];
export type ImportGlossarysResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportGlossarysResponse = ImportGlossarysResponses[keyof ImportGlossarysResponses];
export type DescribeTranslationMemoryImportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/translations/memory/imports';
};
export type DescribeTranslationMemoryImportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DescribeTranslationMemoryImportError = DescribeTranslationMemoryImportErrors[keyof DescribeTranslationMemoryImportErrors];
export type DescribeTranslationMemoryImportResponses = {
    /**
     * Successful Response
     */
    200: FileDescription;
};
export type DescribeTranslationMemoryImportResponse = DescribeTranslationMemoryImportResponses[keyof DescribeTranslationMemoryImportResponses];
export type ImportTranslationMemorysData = {
    body: BodyImportTranslationMemorys;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/translations/memory/imports';
};
export type ImportTranslationMemorysErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportTranslationMemorysError = ImportTranslationMemorysErrors[keyof ImportTranslationMemorysErrors];
export type ImportTranslationMemorysResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ImportTranslationMemorysResponse = ImportTranslationMemorysResponses[keyof ImportTranslationMemorysResponses];
export type ExportProductsData = {
    body: ProductsExport;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
export type ExportCandidatesData = {
    body: CandidatesExport;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/candidates/exports';
};
export type ExportCandidatesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportCandidatesError = ExportCandidatesErrors[keyof ExportCandidatesErrors];
export type ExportCandidatesResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportCandidatesResponse = ExportCandidatesResponses[keyof ExportCandidatesResponses];
export type DownloadCandidatesExportData = {
    body?: never;
    headers?: {
        /**
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/candidates/exports/{export_id}/file';
};
export type DownloadCandidatesExportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadCandidatesExportError = DownloadCandidatesExportErrors[keyof DownloadCandidatesExportErrors];
export type DownloadCandidatesExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadCandidatesExportResponse = DownloadCandidatesExportResponses[keyof DownloadCandidatesExportResponses];
export type ExportMarketProductsData = {
    body: MarketProductsExport;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/market-products/exports';
};
export type ExportMarketProductsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportMarketProductsError = ExportMarketProductsErrors[keyof ExportMarketProductsErrors];
export type ExportMarketProductsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportMarketProductsResponse = ExportMarketProductsResponses[keyof ExportMarketProductsResponses];
export type DownloadMarketProductsExportData = {
    body?: never;
    headers?: {
        /**
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/market-products/exports/{export_id}/file';
};
export type DownloadMarketProductsExportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadMarketProductsExportError = DownloadMarketProductsExportErrors[keyof DownloadMarketProductsExportErrors];
export type DownloadMarketProductsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadMarketProductsExportResponse = DownloadMarketProductsExportResponses[keyof DownloadMarketProductsExportResponses];
export type ExportGlossaryTermsData = {
    body: GlossaryTermsExport;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/glossary/exports';
};
export type ExportGlossaryTermsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportGlossaryTermsError = ExportGlossaryTermsErrors[keyof ExportGlossaryTermsErrors];
export type ExportGlossaryTermsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportGlossaryTermsResponse = ExportGlossaryTermsResponses[keyof ExportGlossaryTermsResponses];
export type DownloadGlossaryTermsExportData = {
    body?: never;
    headers?: {
        /**
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/glossary/exports/{export_id}/file';
};
export type DownloadGlossaryTermsExportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadGlossaryTermsExportError = DownloadGlossaryTermsExportErrors[keyof DownloadGlossaryTermsExportErrors];
export type DownloadGlossaryTermsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadGlossaryTermsExportResponse = DownloadGlossaryTermsExportResponses[keyof DownloadGlossaryTermsExportResponses];
export type ExportTranslationMemoryData = {
    body: TranslationMemoryExport;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/translations/memory/exports';
};
export type ExportTranslationMemoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportTranslationMemoryError = ExportTranslationMemoryErrors[keyof ExportTranslationMemoryErrors];
export type ExportTranslationMemoryResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportTranslationMemoryResponse = ExportTranslationMemoryResponses[keyof ExportTranslationMemoryResponses];
export type DownloadTranslationMemoryExportData = {
    body?: never;
    headers?: {
        /**
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/translations/memory/exports/{export_id}/file';
};
export type DownloadTranslationMemoryExportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadTranslationMemoryExportError = DownloadTranslationMemoryExportErrors[keyof DownloadTranslationMemoryExportErrors];
export type DownloadTranslationMemoryExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadTranslationMemoryExportResponse = DownloadTranslationMemoryExportResponses[keyof DownloadTranslationMemoryExportResponses];
export type ExportSuggestionsData = {
    body: SuggestionsExport;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/suggestions/exports';
};
export type ExportSuggestionsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ExportSuggestionsError = ExportSuggestionsErrors[keyof ExportSuggestionsErrors];
export type ExportSuggestionsResponses = {
    /**
     * Successful Response
     */
    202: Operation;
};
export type ExportSuggestionsResponse = ExportSuggestionsResponses[keyof ExportSuggestionsResponses];
export type DownloadSuggestionsExportData = {
    body?: never;
    headers?: {
        /**
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
         * the operation's that made it
         */
        export_id: string;
    };
    query?: never;
    url: '/v1/suggestions/exports/{export_id}/file';
};
export type DownloadSuggestionsExportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DownloadSuggestionsExportError = DownloadSuggestionsExportErrors[keyof DownloadSuggestionsExportErrors];
export type DownloadSuggestionsExportResponses = {
    /**
     * Successful Response
     */
    200: Blob | File;
    /**
     * The part that `Range` asks for
     */
    206: Blob | File;
};
export type DownloadSuggestionsExportResponse = DownloadSuggestionsExportResponses[keyof DownloadSuggestionsExportResponses];
export type ListProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * search
         */
        q?: string | null;
        /**
         * only products with this status
         */
        status?: Array<'draft' | 'active' | 'retired'> | null;
        /**
         * exactly this brand
         */
        brand?: Array<string> | null;
        /**
         * exactly this category
         */
        category?: Array<string> | null;
        /**
         * only the product with this SKU
         */
        sku?: Array<string> | null;
        /**
         * only the product with this GTIN, in any of its lengths
         */
        gtin?: Array<string> | null;
        /**
         * what the SKU begins with
         */
        sku_prefix?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * what comes first: - for the newest; -created_at when absent. Not for a search
         */
        sort?: '-created_at' | 'created_at' | null;
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ProductSummaryChanges;
};
export type ListProductsResponse = ListProductsResponses[keyof ListProductsResponses];
export type CreateProductData = {
    body: NewProduct;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'gtin_taken' | 'idempotency_in_progress' | 'sku_taken' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    200: ProductResults;
};
export type UpsertProductsResponse = UpsertProductsResponses[keyof UpsertProductsResponses];
export type GetProductBySkuData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'gtin_taken' | 'sku_taken' | 'title_missing' | 'variant_missing' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'invalid_transition' | 'title_missing' | 'variant_missing' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'invalid_transition' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
export type ListAttributesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * of these kinds
         */
        kind?: Array<'text' | 'rich_text' | 'number' | 'measure' | 'boolean' | 'select' | 'multi_select' | 'date' | 'reference'> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/attributes';
};
export type ListAttributesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListAttributesError = ListAttributesErrors[keyof ListAttributesErrors];
export type ListAttributesResponses = {
    /**
     * Successful Response
     */
    200: AttributeOutPage;
};
export type ListAttributesResponse = ListAttributesResponses[keyof ListAttributesResponses];
export type DeleteAttributeData = {
    body?: never;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the attribute's code
         */
        attribute: string;
    };
    query?: never;
    url: '/v1/attributes/{attribute}';
};
export type DeleteAttributeErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'attribute_fixed' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteAttributeError = DeleteAttributeErrors[keyof DeleteAttributeErrors];
export type DeleteAttributeResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteAttributeResponse = DeleteAttributeResponses[keyof DeleteAttributeResponses];
export type GetAttributeData = {
    body?: never;
    path: {
        /**
         * the attribute's code
         */
        attribute: string;
    };
    query?: never;
    url: '/v1/attributes/{attribute}';
};
export type GetAttributeErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetAttributeError = GetAttributeErrors[keyof GetAttributeErrors];
export type GetAttributeResponses = {
    /**
     * Successful Response
     */
    200: AttributeOut;
};
export type GetAttributeResponse = GetAttributeResponses[keyof GetAttributeResponses];
export type PutAttributeData = {
    body: AttributeData;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the attribute's code
         */
        attribute: string;
    };
    query?: never;
    url: '/v1/attributes/{attribute}';
};
export type PutAttributeErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'attribute_fixed' | 'option_missing' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutAttributeError = PutAttributeErrors[keyof PutAttributeErrors];
export type PutAttributeResponses = {
    /**
     * Successful Response
     */
    200: AttributeOut;
    /**
     * Created
     */
    201: AttributeOut;
};
export type PutAttributeResponse = PutAttributeResponses[keyof PutAttributeResponses];
export type ListFamiliesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * that have one of these
         */
        attribute?: Array<string> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/families';
};
export type ListFamiliesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListFamiliesError = ListFamiliesErrors[keyof ListFamiliesErrors];
export type ListFamiliesResponses = {
    /**
     * Successful Response
     */
    200: FamilyOutPage;
};
export type ListFamiliesResponse = ListFamiliesResponses[keyof ListFamiliesResponses];
export type DeleteFamilyData = {
    body?: never;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the family's code
         */
        family: string;
    };
    query?: never;
    url: '/v1/families/{family}';
};
export type DeleteFamilyErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'family_in_use' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteFamilyError = DeleteFamilyErrors[keyof DeleteFamilyErrors];
export type DeleteFamilyResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteFamilyResponse = DeleteFamilyResponses[keyof DeleteFamilyResponses];
export type GetFamilyData = {
    body?: never;
    path: {
        /**
         * the family's code
         */
        family: string;
    };
    query?: never;
    url: '/v1/families/{family}';
};
export type GetFamilyErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetFamilyError = GetFamilyErrors[keyof GetFamilyErrors];
export type GetFamilyResponses = {
    /**
     * Successful Response
     */
    200: FamilyOut;
};
export type GetFamilyResponse = GetFamilyResponses[keyof GetFamilyResponses];
export type PutFamilyData = {
    body: FamilyData;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the family's code
         */
        family: string;
    };
    query?: never;
    url: '/v1/families/{family}';
};
export type PutFamilyErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutFamilyError = PutFamilyErrors[keyof PutFamilyErrors];
export type PutFamilyResponses = {
    /**
     * Successful Response
     */
    200: FamilyOut;
    /**
     * Created
     */
    201: FamilyOut;
};
export type PutFamilyResponse = PutFamilyResponses[keyof PutFamilyResponses];
export type GetProductValuesData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/values';
};
export type GetProductValuesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetProductValuesError = GetProductValuesErrors[keyof GetProductValuesErrors];
export type GetProductValuesResponses = {
    /**
     * Successful Response
     */
    200: ValuesOut;
};
export type GetProductValuesResponse = GetProductValuesResponses[keyof GetProductValuesResponses];
export type ChangeProductValuesData = {
    body: ValuesChange;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/values';
};
export type ChangeProductValuesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeProductValuesError = ChangeProductValuesErrors[keyof ChangeProductValuesErrors];
export type ChangeProductValuesResponses = {
    /**
     * Successful Response
     */
    200: ValuesOut;
};
export type ChangeProductValuesResponse = ChangeProductValuesResponses[keyof ChangeProductValuesResponses];
export type ChangeManyValuesData = {
    body: ManyValues;
    path?: never;
    query?: never;
    url: '/v1/products/values/bulk';
};
export type ChangeManyValuesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeManyValuesError = ChangeManyValuesErrors[keyof ChangeManyValuesErrors];
export type ChangeManyValuesResponses = {
    /**
     * Successful Response
     */
    200: ValuesResults;
};
export type ChangeManyValuesResponse = ChangeManyValuesResponses[keyof ChangeManyValuesResponses];
export type ListRequirementsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * only in this dialect
         */
        dialect?: Array<'amazon_product_type' | 'ebay_aspects'> | null;
        /**
         * only of this marketplace
         */
        marketplace?: Array<string> | null;
        /**
         * only of this product type
         */
        product_type?: Array<string> | null;
        /**
         * only in this locale
         */
        locale?: Array<string> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/requirements';
};
export type ListRequirementsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListRequirementsError = ListRequirementsErrors[keyof ListRequirementsErrors];
export type ListRequirementsResponses = {
    /**
     * Successful Response
     */
    200: RequirementsOutPage;
};
export type ListRequirementsResponse = ListRequirementsResponses[keyof ListRequirementsResponses];
export type ImportRequirementsData = {
    body: NewRequirements;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/requirements';
};
export type ImportRequirementsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ImportRequirementsError = ImportRequirementsErrors[keyof ImportRequirementsErrors];
export type ImportRequirementsResponses = {
    /**
     * Successful Response
     */
    201: RecordedRequirements;
};
export type ImportRequirementsResponse = ImportRequirementsResponses[keyof ImportRequirementsResponses];
export type GetRequirementsData = {
    body?: never;
    path: {
        /**
         * the id of the set of requirements
         */
        requirement_id: string;
    };
    query?: never;
    url: '/v1/requirements/{requirement_id}';
};
export type GetRequirementsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetRequirementsError = GetRequirementsErrors[keyof GetRequirementsErrors];
export type GetRequirementsResponses = {
    /**
     * Successful Response
     */
    200: RequirementsOut;
};
export type GetRequirementsResponse = GetRequirementsResponses[keyof GetRequirementsResponses];
export type ListRequirementVersionsData = {
    body?: never;
    path: {
        /**
         * the id of the set of requirements
         */
        requirement_id: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/requirements/{requirement_id}/versions';
};
export type ListRequirementVersionsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListRequirementVersionsError = ListRequirementVersionsErrors[keyof ListRequirementVersionsErrors];
export type ListRequirementVersionsResponses = {
    /**
     * Successful Response
     */
    200: RequirementVersionPage;
};
export type ListRequirementVersionsResponse = ListRequirementVersionsResponses[keyof ListRequirementVersionsResponses];
export type GetRequirementVersionData = {
    body?: never;
    path: {
        /**
         * the id of the set of requirements
         */
        requirement_id: string;
        /**
         * of the version
         */
        version: number;
    };
    query?: never;
    url: '/v1/requirements/{requirement_id}/versions/{version}';
};
export type GetRequirementVersionErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetRequirementVersionError = GetRequirementVersionErrors[keyof GetRequirementVersionErrors];
export type GetRequirementVersionResponses = {
    /**
     * Successful Response
     */
    200: RequirementDocument;
};
export type GetRequirementVersionResponse = GetRequirementVersionResponses[keyof GetRequirementVersionResponses];
export type ListRequirementFieldsData = {
    body?: never;
    path: {
        /**
         * the id of the set of requirements
         */
        requirement_id: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * only those that are wanted so
         */
        required?: Array<'always' | 'sometimes' | 'within' | 'recommended' | 'no'> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/requirements/{requirement_id}/fields';
};
export type ListRequirementFieldsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListRequirementFieldsError = ListRequirementFieldsErrors[keyof ListRequirementFieldsErrors];
export type ListRequirementFieldsResponses = {
    /**
     * Successful Response
     */
    200: RequirementFieldPage;
};
export type ListRequirementFieldsResponse = ListRequirementFieldsResponses[keyof ListRequirementFieldsResponses];
export type ValidateListingsData = {
    body: ListingsToJudge;
    path?: never;
    query?: never;
    url: '/v1/requirements/validate';
};
export type ValidateListingsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ValidateListingsError = ValidateListingsErrors[keyof ValidateListingsErrors];
export type ValidateListingsResponses = {
    /**
     * Successful Response
     */
    200: ListingVerdicts;
};
export type ValidateListingsResponse = ValidateListingsResponses[keyof ValidateListingsResponses];
export type RecordObservationsData = {
    body: NewObservations;
    path?: never;
    query?: never;
    url: '/v1/market-observations/bulk';
};
export type RecordObservationsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordObservationsError = RecordObservationsErrors[keyof RecordObservationsErrors];
export type RecordObservationsResponses = {
    /**
     * Successful Response
     */
    200: ObservationResults;
};
export type RecordObservationsResponse = RecordObservationsResponses[keyof RecordObservationsResponses];
export type ListMarketProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * only of this marketplace
         */
        marketplace?: Array<string> | null;
        /**
         * only of this country
         */
        country?: Array<string> | null;
        /**
         * only with this GTIN
         */
        gtin?: Array<string> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/market-products';
};
export type ListMarketProductsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListMarketProductsError = ListMarketProductsErrors[keyof ListMarketProductsErrors];
export type ListMarketProductsResponses = {
    /**
     * Successful Response
     */
    200: MarketProductPage;
};
export type ListMarketProductsResponse = ListMarketProductsResponses[keyof ListMarketProductsResponses];
export type ListObservationsData = {
    body?: never;
    path: {
        /**
         * the market product's id
         */
        market_product_id: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/market-products/{market_product_id}/observations';
};
export type ListObservationsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListObservationsError = ListObservationsErrors[keyof ListObservationsErrors];
export type ListObservationsResponses = {
    /**
     * Successful Response
     */
    200: ObservationOutPage;
};
export type ListObservationsResponse = ListObservationsResponses[keyof ListObservationsResponses];
export type GetGatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * every category when absent
         */
        category?: string | null;
    };
    url: '/v1/selection/gates';
};
export type GetGatesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetGatesError = GetGatesErrors[keyof GetGatesErrors];
export type GetGatesResponses = {
    /**
     * Successful Response
     */
    200: GatesOut;
};
export type GetGatesResponse = GetGatesResponses[keyof GetGatesResponses];
export type PutGatesData = {
    body: Gates;
    path?: never;
    query?: {
        /**
         * every category when absent
         */
        category?: string | null;
    };
    url: '/v1/selection/gates';
};
export type PutGatesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutGatesError = PutGatesErrors[keyof PutGatesErrors];
export type PutGatesResponses = {
    /**
     * Successful Response
     */
    200: GatesOut;
};
export type PutGatesResponse = PutGatesResponses[keyof PutGatesResponses];
export type GetWeightsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * every category when absent
         */
        category?: string | null;
    };
    url: '/v1/selection/weights';
};
export type GetWeightsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetWeightsError = GetWeightsErrors[keyof GetWeightsErrors];
export type GetWeightsResponses = {
    /**
     * Successful Response
     */
    200: WeightsOut;
};
export type GetWeightsResponse = GetWeightsResponses[keyof GetWeightsResponses];
export type PutWeightsData = {
    body: Weights;
    path?: never;
    query?: {
        /**
         * every category when absent
         */
        category?: string | null;
    };
    url: '/v1/selection/weights';
};
export type PutWeightsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutWeightsError = PutWeightsErrors[keyof PutWeightsErrors];
export type PutWeightsResponses = {
    /**
     * Successful Response
     */
    200: WeightsOut;
};
export type PutWeightsResponse = PutWeightsResponses[keyof PutWeightsResponses];
export type ListCandidatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only those in this state
         */
        state?: Array<'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected'> | null;
        /**
         * only this person's
         */
        owner?: Array<string> | null;
        /**
         * exactly this category
         */
        category?: Array<string> | null;
        /**
         * only for this market
         */
        country?: Array<string> | null;
        /**
         * only those whose next step is due before this
         */
        due_before?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/candidates';
};
export type ListCandidatesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListCandidatesError = ListCandidatesErrors[keyof ListCandidatesErrors];
export type ListCandidatesResponses = {
    /**
     * Successful Response
     */
    200: CandidateSummaryChanges;
};
export type ListCandidatesResponse = ListCandidatesResponses[keyof ListCandidatesResponses];
export type RecordCandidateData = {
    body: NewCandidate;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/candidates';
};
export type RecordCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RecordCandidateError = RecordCandidateErrors[keyof RecordCandidateErrors];
export type RecordCandidateResponses = {
    /**
     * Successful Response
     */
    201: CandidateDetail;
};
export type RecordCandidateResponse = RecordCandidateResponses[keyof RecordCandidateResponses];
export type GetCandidateCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only those in this state
         */
        state?: Array<'idea' | 'screened' | 'sampling' | 'costed' | 'compliance_review' | 'approved' | 'sourcing' | 'launching' | 'launched' | 'graduated' | 'killed' | 'rejected'> | null;
        /**
         * only this person's
         */
        owner?: Array<string> | null;
        /**
         * exactly this category
         */
        category?: Array<string> | null;
        /**
         * only for this market
         */
        country?: Array<string> | null;
        /**
         * only those whose next step is due before this
         */
        due_before?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
    };
    url: '/v1/candidates/counts';
};
export type GetCandidateCountsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetCandidateCountsError = GetCandidateCountsErrors[keyof GetCandidateCountsErrors];
export type GetCandidateCountsResponses = {
    /**
     * Successful Response
     */
    200: CandidateCounts;
};
export type GetCandidateCountsResponse = GetCandidateCountsResponses[keyof GetCandidateCountsResponses];
export type GetCandidateData = {
    body?: never;
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}';
};
export type GetCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetCandidateError = GetCandidateErrors[keyof GetCandidateErrors];
export type GetCandidateResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type GetCandidateResponse = GetCandidateResponses[keyof GetCandidateResponses];
export type ChangeCandidateData = {
    body: CandidateChange;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}';
};
export type ChangeCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeCandidateError = ChangeCandidateErrors[keyof ChangeCandidateErrors];
export type ChangeCandidateResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type ChangeCandidateResponse = ChangeCandidateResponses[keyof ChangeCandidateResponses];
export type SetCompetitorsData = {
    body: CompetitorsSaid;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/competitors';
};
export type SetCompetitorsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SetCompetitorsError = SetCompetitorsErrors[keyof SetCompetitorsErrors];
export type SetCompetitorsResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type SetCompetitorsResponse = SetCompetitorsResponses[keyof SetCompetitorsResponses];
export type AdvanceCandidateData = {
    body: AdvanceCandidate;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/advance';
};
export type AdvanceCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'gate_not_passed' | 'idempotency_in_progress' | 'product_missing' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type AdvanceCandidateError = AdvanceCandidateErrors[keyof AdvanceCandidateErrors];
export type AdvanceCandidateResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type AdvanceCandidateResponse = AdvanceCandidateResponses[keyof AdvanceCandidateResponses];
export type RejectCandidateData = {
    body: RejectCandidate;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/reject';
};
export type RejectCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RejectCandidateError = RejectCandidateErrors[keyof RejectCandidateErrors];
export type RejectCandidateResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type RejectCandidateResponse = RejectCandidateResponses[keyof RejectCandidateResponses];
export type ReopenCandidateData = {
    body: ReopenCandidate;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/reopen';
};
export type ReopenCandidateErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReopenCandidateError = ReopenCandidateErrors[keyof ReopenCandidateErrors];
export type ReopenCandidateResponses = {
    /**
     * Successful Response
     */
    200: CandidateDetail;
};
export type ReopenCandidateResponse = ReopenCandidateResponses[keyof ReopenCandidateResponses];
export type GetCandidateScoreData = {
    body?: never;
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/score';
};
export type GetCandidateScoreErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetCandidateScoreError = GetCandidateScoreErrors[keyof GetCandidateScoreErrors];
export type GetCandidateScoreResponses = {
    /**
     * Successful Response
     */
    200: ScoreOut;
};
export type GetCandidateScoreResponse = GetCandidateScoreResponses[keyof GetCandidateScoreResponses];
export type GetCandidateOutcomeData = {
    body?: never;
    path: {
        /**
         * the id that recording the candidate returned
         */
        candidate_id: string;
    };
    query?: never;
    url: '/v1/candidates/{candidate_id}/outcome';
};
export type GetCandidateOutcomeErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetCandidateOutcomeError = GetCandidateOutcomeErrors[keyof GetCandidateOutcomeErrors];
export type GetCandidateOutcomeResponses = {
    /**
     * Successful Response
     */
    200: CandidateOutcome;
};
export type GetCandidateOutcomeResponse = GetCandidateOutcomeResponses[keyof GetCandidateOutcomeResponses];
export type GetTrackRecordData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * who approved; or the rules that were overridden, with `kept` for those who kept to all
         */
        by?: 'person' | 'rule';
    };
    url: '/v1/selection/track-record';
};
export type GetTrackRecordErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetTrackRecordError = GetTrackRecordErrors[keyof GetTrackRecordErrors];
export type GetTrackRecordResponses = {
    /**
     * Successful Response
     */
    200: TrackRecord;
};
export type GetTrackRecordResponse = GetTrackRecordResponses[keyof GetTrackRecordResponses];
export type ListSizeChartsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/size-charts';
};
export type ListSizeChartsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListSizeChartsError = ListSizeChartsErrors[keyof ListSizeChartsErrors];
export type ListSizeChartsResponses = {
    /**
     * Successful Response
     */
    200: SizeChartOutPage;
};
export type ListSizeChartsResponse = ListSizeChartsResponses[keyof ListSizeChartsResponses];
export type GetSizeChartData = {
    body?: never;
    path: {
        /**
         * the chart's code
         */
        size_chart: string;
    };
    query?: never;
    url: '/v1/size-charts/{size_chart}';
};
export type GetSizeChartErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetSizeChartError = GetSizeChartErrors[keyof GetSizeChartErrors];
export type GetSizeChartResponses = {
    /**
     * Successful Response
     */
    200: SizeChartOut;
};
export type GetSizeChartResponse = GetSizeChartResponses[keyof GetSizeChartResponses];
export type PutSizeChartData = {
    body: SizeChartData;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the chart's code
         */
        size_chart: string;
    };
    query?: never;
    url: '/v1/size-charts/{size_chart}';
};
export type PutSizeChartErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutSizeChartError = PutSizeChartErrors[keyof PutSizeChartErrors];
export type PutSizeChartResponses = {
    /**
     * Successful Response
     */
    200: SizeChartOut;
    /**
     * Created
     */
    201: SizeChartOut;
};
export type PutSizeChartResponse = PutSizeChartResponses[keyof PutSizeChartResponses];
export type ListLocalesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/locales';
};
export type ListLocalesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListLocalesError = ListLocalesErrors[keyof ListLocalesErrors];
export type ListLocalesResponses = {
    /**
     * Successful Response
     */
    200: LocaleOutPage;
};
export type ListLocalesResponse = ListLocalesResponses[keyof ListLocalesResponses];
export type DeleteLocaleData = {
    body?: never;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/locales/{locale}';
};
export type DeleteLocaleErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteLocaleError = DeleteLocaleErrors[keyof DeleteLocaleErrors];
export type DeleteLocaleResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteLocaleResponse = DeleteLocaleResponses[keyof DeleteLocaleResponses];
export type GetLocaleData = {
    body?: never;
    path: {
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/locales/{locale}';
};
export type GetLocaleErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetLocaleError = GetLocaleErrors[keyof GetLocaleErrors];
export type GetLocaleResponses = {
    /**
     * Successful Response
     */
    200: LocaleOut;
};
export type GetLocaleResponse = GetLocaleResponses[keyof GetLocaleResponses];
export type PutLocaleData = {
    body: LocaleChain;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/locales/{locale}';
};
export type PutLocaleErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutLocaleError = PutLocaleErrors[keyof PutLocaleErrors];
export type PutLocaleResponses = {
    /**
     * Successful Response
     */
    200: LocaleOut;
};
export type PutLocaleResponse = PutLocaleResponses[keyof PutLocaleResponses];
export type ListChannelProfilesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/channel-profiles';
};
export type ListChannelProfilesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListChannelProfilesError = ListChannelProfilesErrors[keyof ListChannelProfilesErrors];
export type ListChannelProfilesResponses = {
    /**
     * Successful Response
     */
    200: ProfileOutPage;
};
export type ListChannelProfilesResponse = ListChannelProfilesResponses[keyof ListChannelProfilesResponses];
export type DeleteChannelProfileData = {
    body?: never;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the profile's code
         */
        profile: string;
    };
    query?: never;
    url: '/v1/channel-profiles/{profile}';
};
export type DeleteChannelProfileErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteChannelProfileError = DeleteChannelProfileErrors[keyof DeleteChannelProfileErrors];
export type DeleteChannelProfileResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteChannelProfileResponse = DeleteChannelProfileResponses[keyof DeleteChannelProfileResponses];
export type GetChannelProfileData = {
    body?: never;
    path: {
        /**
         * the profile's code
         */
        profile: string;
    };
    query?: never;
    url: '/v1/channel-profiles/{profile}';
};
export type GetChannelProfileErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetChannelProfileError = GetChannelProfileErrors[keyof GetChannelProfileErrors];
export type GetChannelProfileResponses = {
    /**
     * Successful Response
     */
    200: ProfileOut;
};
export type GetChannelProfileResponse = GetChannelProfileResponses[keyof GetChannelProfileResponses];
export type PutChannelProfileData = {
    body: ProfileData;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the profile's code
         */
        profile: string;
    };
    query?: never;
    url: '/v1/channel-profiles/{profile}';
};
export type PutChannelProfileErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'channel_taken' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutChannelProfileError = PutChannelProfileErrors[keyof PutChannelProfileErrors];
export type PutChannelProfileResponses = {
    /**
     * Successful Response
     */
    200: ProfileOut;
    /**
     * Created
     */
    201: ProfileOut;
};
export type PutChannelProfileResponse = PutChannelProfileResponses[keyof PutChannelProfileResponses];
export type ListContentData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * where it stands
         */
        state?: Array<'draft' | 'in_review' | 'approved' | 'rejected'> | null;
        /**
         * shown there
         */
        channel?: Array<'*' | string> | null;
        /**
         * in this language
         */
        locale?: Array<string> | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/content';
};
export type ListContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListContentError = ListContentErrors[keyof ListContentErrors];
export type ListContentResponses = {
    /**
     * Successful Response
     */
    200: ContentSummaryChanges;
};
export type ListContentResponse = ListContentResponses[keyof ListContentResponses];
export type ListProductContentData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/products/{product_id}/content';
};
export type ListProductContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListProductContentError = ListProductContentErrors[keyof ListProductContentErrors];
export type ListProductContentResponses = {
    /**
     * Successful Response
     */
    200: ContentSummaryPage;
};
export type ListProductContentResponse = ListProductContentResponses[keyof ListProductContentResponses];
export type ResolveProductContentData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
    };
    query: {
        /**
         * the sales channel: one store
         */
        channel: string;
        /**
         * BCP 47
         */
        locale: string;
        /**
         * with the values of this variant
         */
        sku?: string | null;
        /**
         * the newest texts instead of those that are approved
         */
        drafts?: boolean;
    };
    url: '/v1/products/{product_id}/content/resolved';
};
export type ResolveProductContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ResolveProductContentError = ResolveProductContentErrors[keyof ResolveProductContentErrors];
export type ResolveProductContentResponses = {
    /**
     * Successful Response
     */
    200: ResolvedOut;
};
export type ResolveProductContentResponse = ResolveProductContentResponses[keyof ResolveProductContentResponses];
export type GetContentData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}';
};
export type GetContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetContentError = GetContentErrors[keyof GetContentErrors];
export type GetContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type GetContentResponse = GetContentResponses[keyof GetContentResponses];
export type ChangeContentData = {
    body: ContentChange;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}';
};
export type ChangeContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeContentError = ChangeContentErrors[keyof ChangeContentErrors];
export type ChangeContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
    /**
     * Created
     */
    201: ContentOut;
};
export type ChangeContentResponse = ChangeContentResponses[keyof ChangeContentResponses];
export type ListContentVersionsData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/products/{product_id}/content/{channel}/{locale}/versions';
};
export type ListContentVersionsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListContentVersionsError = ListContentVersionsErrors[keyof ListContentVersionsErrors];
export type ListContentVersionsResponses = {
    /**
     * Successful Response
     */
    200: VersionOutPage;
};
export type ListContentVersionsResponse = ListContentVersionsResponses[keyof ListContentVersionsResponses];
export type DiffContentVersionsData = {
    body?: never;
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
        /**
         * the number of the version
         */
        number: number;
    };
    query?: {
        /**
         * the earlier version; the one before when absent
         */
        since?: number | null;
    };
    url: '/v1/products/{product_id}/content/{channel}/{locale}/versions/{number}/diff';
};
export type DiffContentVersionsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiffContentVersionsError = DiffContentVersionsErrors[keyof DiffContentVersionsErrors];
export type DiffContentVersionsResponses = {
    /**
     * Successful Response
     */
    200: DiffOut;
};
export type DiffContentVersionsResponse = DiffContentVersionsResponses[keyof DiffContentVersionsResponses];
export type ChangeManyContentsData = {
    body: ManyContents;
    path?: never;
    query?: never;
    url: '/v1/content/bulk';
};
export type ChangeManyContentsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ChangeManyContentsError = ChangeManyContentsErrors[keyof ChangeManyContentsErrors];
export type ChangeManyContentsResponses = {
    /**
     * Successful Response
     */
    200: ContentResults;
};
export type ChangeManyContentsResponse = ChangeManyContentsResponses[keyof ChangeManyContentsResponses];
export type RestoreContentData = {
    body: Restoration;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}/restore';
};
export type RestoreContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RestoreContentError = RestoreContentErrors[keyof RestoreContentErrors];
export type RestoreContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type RestoreContentResponse = RestoreContentResponses[keyof RestoreContentResponses];
export type SubmitContentData = {
    body?: Remark | null;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}/submit';
};
export type SubmitContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'content_not_ready' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type SubmitContentError = SubmitContentErrors[keyof SubmitContentErrors];
export type SubmitContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type SubmitContentResponse = SubmitContentResponses[keyof SubmitContentResponses];
export type ApproveContentData = {
    body?: Remark | null;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}/approve';
};
export type ApproveContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'content_not_ready' | 'own_work' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ApproveContentError = ApproveContentErrors[keyof ApproveContentErrors];
export type ApproveContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type ApproveContentResponse = ApproveContentResponses[keyof ApproveContentResponses];
export type RejectContentData = {
    body: Rejection;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}/reject';
};
export type RejectContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type RejectContentError = RejectContentErrors[keyof RejectContentErrors];
export type RejectContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type RejectContentResponse = RejectContentResponses[keyof RejectContentResponses];
export type WithdrawContentData = {
    body: Rejection;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that creating the product returned
         */
        product_id: string;
        /**
         * the sales channel, or * for every other one
         */
        channel: '*' | string;
        /**
         * BCP 47
         */
        locale: string;
    };
    query?: never;
    url: '/v1/products/{product_id}/content/{channel}/{locale}/withdraw';
};
export type WithdrawContentErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type WithdrawContentError = WithdrawContentErrors[keyof WithdrawContentErrors];
export type WithdrawContentResponses = {
    /**
     * Successful Response
     */
    200: ContentOut;
};
export type WithdrawContentResponse = WithdrawContentResponses[keyof WithdrawContentResponses];
export type ListGlossaryTermsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * of the text
         */
        source_locale?: Array<string> | null;
        /**
         * of its translation
         */
        target_locale?: Array<string | '*'> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/glossary';
};
export type ListGlossaryTermsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListGlossaryTermsError = ListGlossaryTermsErrors[keyof ListGlossaryTermsErrors];
export type ListGlossaryTermsResponses = {
    /**
     * Successful Response
     */
    200: TermOutPage;
};
export type ListGlossaryTermsResponse = ListGlossaryTermsResponses[keyof ListGlossaryTermsResponses];
export type PutGlossaryTermsData = {
    body: NewTerms;
    path?: never;
    query?: never;
    url: '/v1/glossary/bulk';
};
export type PutGlossaryTermsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutGlossaryTermsError = PutGlossaryTermsErrors[keyof PutGlossaryTermsErrors];
export type PutGlossaryTermsResponses = {
    /**
     * Successful Response
     */
    200: TermResults;
};
export type PutGlossaryTermsResponse = PutGlossaryTermsResponses[keyof PutGlossaryTermsResponses];
export type DeleteGlossaryTermData = {
    body?: never;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id in the list
         */
        term_id: number;
    };
    query?: never;
    url: '/v1/glossary/{term_id}';
};
export type DeleteGlossaryTermErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteGlossaryTermError = DeleteGlossaryTermErrors[keyof DeleteGlossaryTermErrors];
export type DeleteGlossaryTermResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteGlossaryTermResponse = DeleteGlossaryTermResponses[keyof DeleteGlossaryTermResponses];
export type ListTranslationMemoryData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * of the text
         */
        source_locale?: Array<string> | null;
        /**
         * of its translation
         */
        target_locale?: Array<string> | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/translations/memory';
};
export type ListTranslationMemoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTranslationMemoryError = ListTranslationMemoryErrors[keyof ListTranslationMemoryErrors];
export type ListTranslationMemoryResponses = {
    /**
     * Successful Response
     */
    200: PairOutPage;
};
export type ListTranslationMemoryResponse = ListTranslationMemoryResponses[keyof ListTranslationMemoryResponses];
export type FindTranslationMatchesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * of the text
         */
        source_locale: string;
        /**
         * of the translation
         */
        target_locale: string;
        /**
         * what is to be translated
         */
        text: string;
        /**
         * how alike the sources must be, in per cent
         */
        least?: number;
        /**
         * so many at most
         */
        most?: number;
    };
    url: '/v1/translations/memory/matches';
};
export type FindTranslationMatchesErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type FindTranslationMatchesError = FindTranslationMatchesErrors[keyof FindTranslationMatchesErrors];
export type FindTranslationMatchesResponses = {
    /**
     * Successful Response
     */
    200: MatchOutPage;
};
export type FindTranslationMatchesResponse = FindTranslationMatchesResponses[keyof FindTranslationMatchesResponses];
export type PutTranslationMemoryData = {
    body: NewPairs;
    path?: never;
    query?: never;
    url: '/v1/translations/memory/bulk';
};
export type PutTranslationMemoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type PutTranslationMemoryError = PutTranslationMemoryErrors[keyof PutTranslationMemoryErrors];
export type PutTranslationMemoryResponses = {
    /**
     * Successful Response
     */
    200: PairResults;
};
export type PutTranslationMemoryResponse = PutTranslationMemoryResponses[keyof PutTranslationMemoryResponses];
export type DeleteTranslationMemoryData = {
    body?: never;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id in the list
         */
        pair_id: number;
    };
    query?: never;
    url: '/v1/translations/memory/{pair_id}';
};
export type DeleteTranslationMemoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DeleteTranslationMemoryError = DeleteTranslationMemoryErrors[keyof DeleteTranslationMemoryErrors];
export type DeleteTranslationMemoryResponses = {
    /**
     * Successful Response
     */
    204: void;
};
export type DeleteTranslationMemoryResponse = DeleteTranslationMemoryResponses[keyof DeleteTranslationMemoryResponses];
export type ListSuggestionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * how far they are
         */
        status?: Array<'asked' | 'offered' | 'withheld' | 'failed' | 'accepted' | 'edited' | 'rejected'> | null;
        /**
         * what was asked for
         */
        kind?: Array<'translate' | 'write' | 'shorten' | 'search_terms'> | null;
        /**
         * of the texts
         */
        locale?: Array<string> | null;
        /**
         * the product that they are for
         */
        product_id?: string | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/suggestions';
};
export type ListSuggestionsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListSuggestionsError = ListSuggestionsErrors[keyof ListSuggestionsErrors];
export type ListSuggestionsResponses = {
    /**
     * Successful Response
     */
    200: SuggestionOutPage;
};
export type ListSuggestionsResponse = ListSuggestionsResponses[keyof ListSuggestionsResponses];
export type AskForSuggestionData = {
    body: NewSuggestion;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path?: never;
    query?: never;
    url: '/v1/suggestions';
};
export type AskForSuggestionErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'model_budget_spent' | 'model_off' | (string & {});
    };
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type AskForSuggestionError = AskForSuggestionErrors[keyof AskForSuggestionErrors];
export type AskForSuggestionResponses = {
    /**
     * Successful Response
     */
    201: SuggestionOut;
};
export type AskForSuggestionResponse = AskForSuggestionResponses[keyof AskForSuggestionResponses];
export type GetModelSpendingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/suggestions/spending';
};
export type GetModelSpendingErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetModelSpendingError = GetModelSpendingErrors[keyof GetModelSpendingErrors];
export type GetModelSpendingResponses = {
    /**
     * Successful Response
     */
    200: ModelSpending;
};
export type GetModelSpendingResponse = GetModelSpendingResponses[keyof GetModelSpendingResponses];
export type GetSuggestionData = {
    body?: never;
    path: {
        /**
         * the id that asking for it returned
         */
        suggestion_id: string;
    };
    query?: never;
    url: '/v1/suggestions/{suggestion_id}';
};
export type GetSuggestionErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type GetSuggestionError = GetSuggestionErrors[keyof GetSuggestionErrors];
export type GetSuggestionResponses = {
    /**
     * Successful Response
     */
    200: SuggestionOut;
};
export type GetSuggestionResponse = GetSuggestionResponses[keyof GetSuggestionResponses];
export type DecideOnSuggestionData = {
    body: Decided;
    headers: {
        /**
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
         * the id that asking for it returned
         */
        suggestion_id: string;
    };
    query?: never;
    url: '/v1/suggestions/{suggestion_id}/decision';
};
export type DecideOnSuggestionErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'suggestion_not_offered' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DecideOnSuggestionError = DecideOnSuggestionErrors[keyof DecideOnSuggestionErrors];
export type DecideOnSuggestionResponses = {
    /**
     * Successful Response
     */
    200: SuggestionOut;
};
export type DecideOnSuggestionResponse = DecideOnSuggestionResponses[keyof DecideOnSuggestionResponses];
export type ListParkedCatalogData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/catalog/parked';
};
export type ListParkedCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedCatalogResponse = ListParkedCatalogResponses[keyof ListParkedCatalogResponses];
export type ShowParkedCatalogData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedCatalogError = ShowParkedCatalogErrors[keyof ShowParkedCatalogErrors];
export type ShowParkedCatalogResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
};
export type DiscardParkedCatalogResponse = DiscardParkedCatalogResponses[keyof DiscardParkedCatalogResponses];
export type ListTasksCatalogData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only tasks in this state
         */
        state?: 'queued' | 'running' | 'unknown' | 'done' | 'dead' | 'discarded';
        /**
         * only tasks of this kind
         */
        kind?: string | null;
        /**
         * only tasks of this key: they are done in their order
         */
        key?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/catalog/tasks';
};
export type ListTasksCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListTasksCatalogError = ListTasksCatalogErrors[keyof ListTasksCatalogErrors];
export type ListTasksCatalogResponses = {
    /**
     * Successful Response
     */
    200: TaskPage;
};
export type ListTasksCatalogResponse = ListTasksCatalogResponses[keyof ListTasksCatalogResponses];
export type ShowTaskCatalogData = {
    body?: never;
    path: {
        /**
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/catalog/tasks/{task_id}';
};
export type ShowTaskCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowTaskCatalogError = ShowTaskCatalogErrors[keyof ShowTaskCatalogErrors];
export type ShowTaskCatalogResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ShowTaskCatalogResponse = ShowTaskCatalogResponses[keyof ShowTaskCatalogResponses];
export type ReplayTaskCatalogData = {
    body?: never;
    path: {
        /**
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/catalog/tasks/{task_id}/replay';
};
export type ReplayTaskCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ReplayTaskCatalogError = ReplayTaskCatalogErrors[keyof ReplayTaskCatalogErrors];
export type ReplayTaskCatalogResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type ReplayTaskCatalogResponse = ReplayTaskCatalogResponses[keyof ReplayTaskCatalogResponses];
export type DiscardTaskCatalogData = {
    body: GivenUp;
    path: {
        /**
         * the id that the list of tasks shows
         */
        task_id: number;
    };
    query?: never;
    url: '/v1/ops/catalog/tasks/{task_id}/discard';
};
export type DiscardTaskCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type DiscardTaskCatalogError = DiscardTaskCatalogErrors[keyof DiscardTaskCatalogErrors];
export type DiscardTaskCatalogResponses = {
    /**
     * Successful Response
     */
    200: ShownTask;
};
export type DiscardTaskCatalogResponse = DiscardTaskCatalogResponses[keyof DiscardTaskCatalogResponses];
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsCatalogError = ListJobsCatalogErrors[keyof ListJobsCatalogErrors];
export type ListJobsCatalogResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsCatalogResponse = ListJobsCatalogResponses[keyof ListJobsCatalogResponses];
export type VerifyCatalogData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/catalog/verify';
};
export type VerifyCatalogErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: WarehousePage;
};
export type ListWarehousesResponse = ListWarehousesResponses[keyof ListWarehousesResponses];
export type CreateWarehouseData = {
    body: NewWarehouse;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_exists' | 'idempotency_in_progress' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
         * items per page
         */
        limit?: number;
        /**
         * only of this SKU
         */
        sku?: Array<string> | null;
        /**
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only movements of this kind
         */
        kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
        /**
         * only movements that refer to documents of this type
         */
        document_type?: string | null;
        /**
         * only of this document; needs document_type
         */
        document_id?: Array<string> | null;
        /**
         * only those recorded at or after this instant
         */
        recorded_from?: string | null;
        /**
         * only those recorded before this instant
         */
        recorded_to?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: MovementOutChanges;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: MovementResults;
};
export type PostStockMovementsResponse = PostStockMovementsResponses[keyof PostStockMovementsResponses];
export type GetMovementTotalsData = {
    body?: never;
    path?: never;
    query: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * items per page
         */
        limit?: number;
        /**
         * only of this SKU; repeat it for several
         */
        sku?: Array<string> | null;
        /**
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only in this condition
         */
        condition?: Array<'sellable' | 'quarantine' | 'damaged'> | null;
        /**
         * true: only balances at or below their reorder point; false: only others
         */
        low?: boolean | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: BalanceOutChanges;
};
export type ListStockResponse = ListStockResponses[keyof ListStockResponses];
export type ListStockMovementsData = {
    body?: never;
    path: {
        /**
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * only in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only movements of this kind
         */
        kind?: Array<'received' | 'reserved' | 'released' | 'shipped' | 'adjusted' | 'returned' | 'transferred'> | null;
        /**
         * only movements that refer to documents of this type
         */
        document_type?: string | null;
        /**
         * only those recorded at or after this instant
         */
        recorded_from?: string | null;
        /**
         * only those recorded before this instant
         */
        recorded_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: MovementOutPage;
};
export type ListStockMovementsResponse = ListStockMovementsResponses[keyof ListStockMovementsResponses];
export type ExplainStockData = {
    body?: never;
    path: {
        /**
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * the stock keeping unit
         */
        sku: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the stock keeping unit
         */
        sku: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * items per page
         */
        limit?: number;
        /**
         * only of this SKU
         */
        sku?: string | null;
        /**
         * only out of this warehouse
         */
        warehouse?: string | null;
        /**
         * true: only what is not yet booked out of the stock; false: only what is
         */
        owed?: boolean | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: LeftVoidedOutPage;
};
export type ListLeftVoidedResponse = ListLeftVoidedResponses[keyof ListLeftVoidedResponses];
export type GetReservationData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/inventory/parked';
};
export type ListParkedInventoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedInventoryResponse = ListParkedInventoryResponses[keyof ListParkedInventoryResponses];
export type ShowParkedInventoryData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedInventoryError = ShowParkedInventoryErrors[keyof ShowParkedInventoryErrors];
export type ShowParkedInventoryResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsInventoryError = ListJobsInventoryErrors[keyof ListJobsInventoryErrors];
export type ListJobsInventoryResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsInventoryResponse = ListJobsInventoryResponses[keyof ListJobsInventoryResponses];
export type VerifyInventoryData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/inventory/verify';
};
export type VerifyInventoryErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
         * items per page
         */
        limit?: number;
        /**
         * only of this SKU
         */
        sku?: Array<string> | null;
        /**
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: CostOutChanges;
};
export type ListCostsResponse = ListCostsResponses[keyof ListCostsResponses];
export type RecordCostsData = {
    body: NewCosts;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: RecordedResults;
};
export type RecordCostsResponse = RecordCostsResponses[keyof RecordCostsResponses];
export type ListFeesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: FeeOutChanges;
};
export type ListFeesResponse = ListFeesResponses[keyof ListFeesResponses];
export type RecordFeesData = {
    body: NewFees;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: RecordedResults;
};
export type RecordFeesResponse = RecordFeesResponses[keyof RecordFeesResponses];
export type ListVatRatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * the country of sale
         */
        market?: string | null;
        /**
         * only what holds that day, instead of all rows
         */
        on?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: VatRateOutPage;
};
export type ListVatRatesResponse = ListVatRatesResponses[keyof ListVatRatesResponses];
export type RecordVatRatesData = {
    body: NewVatRates;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: RecordedResults;
};
export type RecordVatRatesResponse = RecordVatRatesResponses[keyof RecordVatRatesResponses];
export type GetFxRateData = {
    body?: never;
    path?: never;
    query: {
        /**
         * ISO 4217, one that can be paid in
         */
        base: string;
        /**
         * ISO 4217, one that can be paid in
         */
        quote: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: RecordedResults;
};
export type RecordFxRatesResponse = RecordFxRatesResponses[keyof RecordFxRatesResponses];
export type GetCostsData = {
    body?: never;
    path: {
        /**
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * the stock keeping unit
         */
        sku: string;
    };
    query: {
        /**
         * the sales channel: one store
         */
        channel: string;
        /**
         * ISO 3166-1 alpha-2
         */
        market: string;
        /**
         * the current price's when absent, without one the channel's fees'
         */
        currency?: string | null;
        /**
         * today (UTC) when absent
         */
        on?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * items per page
         */
        limit?: number;
        /**
         * the stock keeping unit
         */
        sku?: Array<string> | null;
        /**
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * the country of sale
         */
        market?: Array<string> | null;
        /**
         * only prices below their floor
         */
        breached?: boolean | null;
        /**
         * only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`
         */
        updated_since?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: PriceOutChanges;
};
export type ListPricesResponse = ListPricesResponses[keyof ListPricesResponses];
export type SetPriceData = {
    body: NewPrice;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: PriceResults;
};
export type SetPricesResponse = SetPricesResponses[keyof SetPricesResponses];
export type ListPriceHistoryData = {
    body?: never;
    path: {
        /**
         * the stock keeping unit
         */
        sku: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * the sales channel's code
         */
        channel?: Array<string> | null;
        /**
         * the country of sale
         */
        market?: Array<string> | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    200: PastPricePage;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/pricing/parked';
};
export type ListParkedPricingErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedPricingResponse = ListParkedPricingResponses[keyof ListParkedPricingResponses];
export type ShowParkedPricingData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedPricingError = ShowParkedPricingErrors[keyof ShowParkedPricingErrors];
export type ShowParkedPricingResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsPricingError = ListJobsPricingErrors[keyof ListJobsPricingErrors];
export type ListJobsPricingResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsPricingResponse = ListJobsPricingResponses[keyof ListJobsPricingResponses];
export type VerifyPricingData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/pricing/verify';
};
export type VerifyPricingErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
         * items per page
         */
        limit?: number;
        /**
         * the sales channel's code
         */
        channel?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: SkuMappingPage;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: SkuMappingResults;
};
export type PutSkuMappingsResponse = PutSkuMappingsResponses[keyof PutSkuMappingsResponses];
export type RecordPaymentData = {
    body: NewPayment;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'exceeds_received' | 'exceeds_total' | 'idempotency_in_progress' | 'not_authorised' | 'order_cancelled' | 'reference_known' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'order_cancelled' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListLedgerAccountsError = ListLedgerAccountsErrors[keyof ListLedgerAccountsErrors];
export type ListLedgerAccountsResponses = {
    /**
     * Successful Response
     */
    200: AccountOutPage;
};
export type ListLedgerAccountsResponse = ListLedgerAccountsResponses[keyof ListLedgerAccountsResponses];
export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * what comes first, - for the newest; -placed_at where placed_… is given, else -created_at
         */
        sort?: '-created_at' | 'created_at' | '-placed_at' | 'placed_at' | null;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: OrderSummaryChanges;
};
export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];
export type PlaceOrderData = {
    body: NewOrderIn;
    headers?: {
        /**
         * RFC 7240: `wait=20` waits up to so many seconds, at most 30
         */
        Prefer?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'order_known' | 'reference_known' | (string & {});
    };
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    200: PlacedResults;
};
export type PlaceOrdersBulkResponse = PlaceOrdersBulkResponses[keyof PlaceOrdersBulkResponses];
export type ListOrderLinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: OrderLineChanges;
};
export type ListOrderLinesResponse = ListOrderLinesResponses[keyof ListOrderLinesResponses];
export type GetOrderCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * search: what the order's id (8 digits or more of it), its number on the channel, its buyer's reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more than 1,000 begin so, some of them
         */
        q?: string | null;
        /**
         * only of this sales channel
         */
        channel?: Array<string> | null;
        /**
         * the number that the channel gave the order
         */
        channel_order_id?: Array<string> | null;
        /**
         * only orders in this commercial state
         */
        commercial?: Array<'draft' | 'pending' | 'confirmed' | 'cancelled' | 'closed'> | null;
        /**
         * only orders at this step of the order saga
         */
        saga?: Array<'draft' | 'reserving' | 'waiting_stock' | 'reserved' | 'confirmed' | 'fulfilling' | 'shipped' | 'cancelling' | 'cancelled' | 'closed'> | null;
        /**
         * only orders paid so far
         */
        payment?: Array<'pending' | 'authorised' | 'captured' | 'partially_refunded' | 'refunded' | 'void'> | null;
        /**
         * only orders fulfilled so far
         */
        fulfilment?: Array<'unfulfilled' | 'partially_shipped' | 'shipped' | 'delivered'> | null;
        /**
         * only orders with an open hold of this kind
         */
        hold?: Array<'unmapped_sku' | 'address' | 'oversold' | 'customs_data_missing' | 'payment' | 'manual'> | null;
        /**
         * only orders to this country
         */
        country?: Array<string> | null;
        /**
         * only orders with this SKU of ours
         */
        sku?: Array<string> | null;
        /**
         * only orders of this buyer
         */
        buyer_ref?: string | null;
        /**
         * only the order of this parcel
         */
        tracking_number?: string | null;
        /**
         * only orders placed at or after this instant
         */
        placed_from?: string | null;
        /**
         * only orders placed before this instant
         */
        placed_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * the id that placing the order returned
         */
        order_id: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    200: TimelineEntryPage;
};
export type GetOrderTimelineResponse = GetOrderTimelineResponses[keyof GetOrderTimelineResponses];
export type EraseOrderAddressData = {
    body?: never;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'order_not_over' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'personal_data_erased' | (string & {});
    };
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'order_on_its_way' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ChannelSeenPage;
};
export type ListChannelsResponse = ListChannelsResponses[keyof ListChannelsResponses];
export type CancelOrderByIdData = {
    body: CancelIn;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'order_not_cancellable' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'order_not_closable' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_held' | 'order_on_its_way' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * the id that placing the order returned
         */
        order_id: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'hold_has_a_cause' | 'not_held' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * items per page
         */
        limit?: number;
        /**
         * only readings of this order's address
         */
        order_id?: string | null;
        /**
         * only by this service
         */
        service?: string | null;
        /**
         * only for this purpose
         */
        purpose?: 'label' | 'customs' | 'reply' | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: AddressAccessPage;
};
export type ListAddressAccessesResponse = ListAddressAccessesResponses[keyof ListAddressAccessesResponses];
export type ListParkedOrderData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/order/parked';
};
export type ListParkedOrderErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedOrderResponse = ListParkedOrderResponses[keyof ListParkedOrderResponses];
export type ShowParkedOrderData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedOrderError = ShowParkedOrderErrors[keyof ShowParkedOrderErrors];
export type ShowParkedOrderResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsOrderError = ListJobsOrderErrors[keyof ListJobsOrderErrors];
export type ListJobsOrderResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsOrderResponse = ListJobsOrderResponses[keyof ListJobsOrderResponses];
export type VerifyOrderData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/order/verify';
};
export type VerifyOrderErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: CarrierOutPage;
};
export type ListCarriersResponse = ListCarriersResponses[keyof ListCarriersResponses];
export type DispatchShipmentsData = {
    body: DispatchRequests;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
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
    200: DispatchResults;
};
export type DispatchShipmentsResponse = DispatchShipmentsResponses[keyof DispatchShipmentsResponses];
export type DispatchShipmentData = {
    body?: Numbered | null;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_dispatched' | 'idempotency_in_progress' | 'label_not_booked' | 'shipment_held' | 'shipment_voided' | 'tracking_number_differs' | 'tracking_number_needed' | 'tracking_number_taken' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_dispatched' | 'label_elsewhere' | 'label_not_booked' | 'label_not_made' | 'label_not_ready' | 'shipment_held' | 'shipment_voided' | (string & {});
    };
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
    body?: Numbered | null;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_dispatched' | 'shipment_held' | 'shipment_voided' | 'tracking_number_differs' | 'tracking_number_needed' | 'tracking_number_taken' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * items per page
         */
        limit?: number;
        /**
         * what comes first: - for the newest
         */
        sort?: '-created_at' | 'created_at';
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ShipmentChanges;
};
export type ListShipmentsResponse = ListShipmentsResponses[keyof ListShipmentsResponses];
export type ListShipmentLinesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ParcelLineChanges;
};
export type ListShipmentLinesResponse = ListShipmentLinesResponses[keyof ListShipmentLinesResponses];
export type GetShipmentCountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only parcels of this order
         */
        order_id?: Array<string> | null;
        /**
         * only parcels in this state
         */
        state?: Array<'held' | 'planned' | 'voided' | 'dispatched' | 'in_transit' | 'customs_hold' | 'out_for_delivery' | 'delivered' | 'delivery_failed' | 'returned'> | null;
        /**
         * only parcels from this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only parcels that go with this carrier
         */
        carrier?: Array<string> | null;
        /**
         * only parcels to this country
         */
        country?: Array<string> | null;
        /**
         * only parcels that have or had this number
         */
        tracking_number?: string | null;
        /**
         * true: only those on their way whose promise has passed; false: only others
         */
        late?: boolean | null;
        /**
         * only those that left at or after this instant
         */
        dispatched_from?: string | null;
        /**
         * only those that left before this instant
         */
        dispatched_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'already_dispatched' | 'shipment_voided' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * a carrier's code
         */
        carrier: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'zone_in_use' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * a carrier's code
         */
        carrier: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
         * a carrier's code
         */
        carrier: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ZonePage;
};
export type ListShippingZonesResponse = ListShippingZonesResponses[keyof ListShippingZonesResponses];
export type ListRateCardsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * the carrier's code
         */
        carrier?: string | null;
        /**
         * from this country
         */
        origin?: string | null;
        /**
         * a country; see `territory`
         */
        destination?: string | null;
        /**
         * in a zone that names it
         */
        territory?: string | null;
        /**
         * only those valid on this day
         */
        on?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: RateCardPage;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: RateCardResults;
};
export type ImportRateCardsResponse = ImportRateCardsResponses[keyof ImportRateCardsResponses];
export type DeleteRateCardData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * a carrier's code
         */
        carrier: string;
    };
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: WebhookSecretPage;
};
export type ListWebhookSecretsResponse = ListWebhookSecretsResponses[keyof ListWebhookSecretsResponses];
export type CreateWebhookSecretData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'too_many_secrets' | (string & {});
    };
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
    body?: Rotation | null;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'too_many_secrets' | (string & {});
    };
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
         * a carrier's code
         */
        carrier: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * a carrier's code
         */
        carrier: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * unique per message
         */
        'webhook-id'?: string | null;
        /**
         * seconds since 1970
         */
        'webhook-timestamp'?: string | null;
        /**
         * v1,base64 of HMAC-SHA256; several with spaces
         */
        'webhook-signature'?: string | null;
    };
    path: {
        /**
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
    401: ProblemDetails & {
        code: 'invalid_signature' | (string & {});
    };
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
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'label_not_booked' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/logistics/parked';
};
export type ListParkedLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedLogisticsResponse = ListParkedLogisticsResponses[keyof ListParkedLogisticsResponses];
export type ShowParkedLogisticsData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedLogisticsError = ShowParkedLogisticsErrors[keyof ShowParkedLogisticsErrors];
export type ShowParkedLogisticsResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
};
export type DiscardParkedLogisticsResponse = DiscardParkedLogisticsResponses[keyof DiscardParkedLogisticsResponses];
export type ListTasksLogisticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only tasks in this state
         */
        state?: 'queued' | 'running' | 'unknown' | 'done' | 'dead' | 'discarded';
        /**
         * only tasks of this kind
         */
        kind?: string | null;
        /**
         * only tasks of this key: they are done in their order
         */
        key?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/logistics/tasks';
};
export type ListTasksLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: TaskPage;
};
export type ListTasksLogisticsResponse = ListTasksLogisticsResponses[keyof ListTasksLogisticsResponses];
export type ShowTaskLogisticsData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsLogisticsError = ListJobsLogisticsErrors[keyof ListJobsLogisticsErrors];
export type ListJobsLogisticsResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsLogisticsResponse = ListJobsLogisticsResponses[keyof ListJobsLogisticsResponses];
export type VerifyLogisticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/logistics/verify';
};
export type VerifyLogisticsErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: TicketTargetPage;
};
export type ListTicketTargetsResponse = ListTicketTargetsResponses[keyof ListTicketTargetsResponses];
export type ListTicketsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * what comes first: - for the newest
         */
        sort?: '-opened_at' | 'opened_at' | 'resolution_due' | '-resolution_due';
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only those in this state
         */
        state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
        /**
         * only of this class of enquiry
         */
        class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
        /**
         * only of this priority
         */
        priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
        /**
         * the queue
         */
        assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
        /**
         * only this person's
         */
        assignee?: Array<string> | null;
        /**
         * true: only those that somebody has; false: only those that nobody has
         */
        assigned?: boolean | null;
        /**
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * only of orders in which this SKU was bought
         */
        sku?: Array<string> | null;
        /**
         * active, and past a target
         */
        overdue?: boolean | null;
        /**
         * only those whose resolution is due at or after this instant
         */
        due_from?: string | null;
        /**
         * only those whose resolution is due before this instant
         */
        due_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: TicketOutChanges;
};
export type ListTicketsResponse = ListTicketsResponses[keyof ListTicketsResponses];
export type OpenTicketData = {
    body: NewTicket;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'cause_has_ticket' | 'idempotency_in_progress' | (string & {});
    };
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
         * only those in this state
         */
        state?: Array<'open' | 'pending' | 'resolved' | 'closed'> | null;
        /**
         * only of this class of enquiry
         */
        class?: Array<'late_delivery' | 'delivery_failed' | 'parcel_left_voided' | 'tracking_doubted' | 'order_held' | 'refund_blocked' | 'return_stuck' | 'complaint' | 'return_question' | 'product_question' | 'billing' | 'other'> | null;
        /**
         * only of this priority
         */
        priority?: Array<'low' | 'normal' | 'high' | 'urgent'> | null;
        /**
         * the queue
         */
        assignee_role?: Array<'product_manager' | 'operations' | 'supply_chain' | 'customer_service' | 'finance' | 'admin'> | null;
        /**
         * only this person's
         */
        assignee?: Array<string> | null;
        /**
         * true: only those that somebody has; false: only those that nobody has
         */
        assigned?: boolean | null;
        /**
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * only of orders in which this SKU was bought
         */
        sku?: Array<string> | null;
        /**
         * active, and past a target
         */
        overdue?: boolean | null;
        /**
         * only those whose resolution is due at or after this instant
         */
        due_from?: string | null;
        /**
         * only those whose resolution is due before this instant
         */
        due_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'cause_has_ticket' | 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * the id that opening the ticket returned
         */
        ticket_id: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Request Entity Too Large
     */
    413: Problem413;
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
    200: BulkReturnResults;
};
export type ImportReturnsResponse = ImportReturnsResponses[keyof ImportReturnsResponses];
export type GetReturnTotalsData = {
    body?: never;
    path?: never;
    query: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ReturnTotalsPage;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ReasonOutPage;
};
export type ListReturnReasonsResponse = ListReturnReasonsResponses[keyof ListReturnReasonsResponses];
export type ListReturnsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
         * what comes first: - for the newest; created_at: when it came here
         */
        sort?: '-created_at' | 'created_at' | '-requested_at' | 'requested_at';
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only those in this state
         */
        state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
        /**
         * only those that come back for this reason
         */
        reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
        /**
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * your own number of the return
         */
        reference?: Array<string> | null;
        /**
         * only those with this SKU
         */
        sku?: Array<string> | null;
        /**
         * only those received in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only those requested at or after this instant
         */
        requested_from?: string | null;
        /**
         * only those requested before this instant
         */
        requested_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ReturnSummaryChanges;
};
export type ListReturnsResponse = ListReturnsResponses[keyof ListReturnsResponses];
export type RequestReturnData = {
    body: NewReturn;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'currency_mismatch' | 'currency_unknown' | 'exceeds_shipped' | 'idempotency_in_progress' | 'not_shipped' | 'order_unknown' | 'reference_conflict' | (string & {});
    };
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
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
        /**
         * only those in this state
         */
        state?: Array<'requested' | 'approved' | 'in_transit' | 'received' | 'refunded' | 'replaced' | 'rejected' | 'cancelled' | 'closed'> | null;
        /**
         * only those that come back for this reason
         */
        reason?: Array<'not_as_described' | 'defective_on_arrival' | 'defective_in_use' | 'wrong_item' | 'missing_part' | 'damaged_in_transit' | 'not_received' | 'late' | 'changed_mind' | 'size_fit' | 'compatibility' | 'counterfeit_suspected' | 'customs_refused' | 'undeliverable' | 'other'> | null;
        /**
         * only of this order
         */
        order_id?: Array<string> | null;
        /**
         * your own number of the return
         */
        reference?: Array<string> | null;
        /**
         * only those with this SKU
         */
        sku?: Array<string> | null;
        /**
         * only those received in this warehouse
         */
        warehouse?: Array<string> | null;
        /**
         * only those requested at or after this instant
         */
        requested_from?: string | null;
        /**
         * only those requested before this instant
         */
        requested_to?: string | null;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ReturnedLineChanges;
};
export type ListReturnLinesResponse = ListReturnLinesResponses[keyof ListReturnLinesResponses];
export type GetReturnData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'negative_refund' | 'not_replaceable' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'wrong_state' | (string & {});
    };
    /**
     * Precondition Failed
     */
    412: Problem412;
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
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/support/parked';
};
export type ListParkedSupportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedSupportResponse = ListParkedSupportResponses[keyof ListParkedSupportResponses];
export type ShowParkedSupportData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedSupportError = ShowParkedSupportErrors[keyof ShowParkedSupportErrors];
export type ShowParkedSupportResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsSupportError = ListJobsSupportErrors[keyof ListJobsSupportErrors];
export type ListJobsSupportResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsSupportResponse = ListJobsSupportResponses[keyof ListJobsSupportResponses];
export type VerifySupportData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/support/verify';
};
export type VerifySupportErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: Problem409;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Too Many Requests
     */
    429: ProblemDetails & {
        code: 'rate_limited' | 'too_many_exports' | (string & {});
    };
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
         * the part that is asked for
         */
        Range?: string | null;
        /**
         * the ETag of what you have: the whole is sent if it is another
         */
        'if-range'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'export_without_file' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'export_expired' | (string & {});
    };
    /**
     * Requested Range Not Satisfiable
     */
    416: Problem416;
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
         * RFC 7240: `wait=20` waits up to so many seconds, at most 30
         */
        Prefer?: string | null;
    };
    path?: never;
    query?: {
        /**
         * a `cursor` or `next_cursor` seen; without it from the oldest event that is kept; `latest`: only what comes from now on
         */
        after?: string | null;
        /**
         * only these; may be repeated
         */
        type?: Array<EventTypeName>;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'cursor_expired' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: EventTypeOutPage;
};
export type ListEventTypesResponse = ListEventTypesResponses[keyof ListEventTypesResponses];
export type GetEventTypeData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * the `id` heard last: goes on behind it
         */
        'Last-Event-ID'?: string | null;
    };
    path?: never;
    query?: {
        /**
         * only these; may be repeated
         */
        type?: Array<EventTypeName>;
        /**
         * only about these; may be repeated
         */
        order_id?: Array<string>;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: ApiKeyOutPage;
};
export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];
export type CreateApiKeyData = {
    body: NewApiKey;
    headers?: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: ProblemDetails & {
        code: 'forbidden' | 'limited_principal' | 'scope_not_held' | (string & {});
    };
    /**
     * Conflict
     */
    409: Problem409;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    body?: KeyRotation | null;
    headers?: {
        /**
         * yours to choose, a UUID say: the same key with the same request gets the first one's answer, for 7 days, and nothing is done twice
         */
        'idempotency-key'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: ProblemDetails & {
        code: 'forbidden' | 'limited_principal' | 'scope_not_held' | (string & {});
    };
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'idempotency_in_progress' | 'key_expired' | 'key_revoked' | 'two_secrets_valid' | (string & {});
    };
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
         * only of this webhook
         */
        webhook_id?: Array<string> | null;
        /**
         * only these
         */
        state?: Array<'pending' | 'delivered' | 'failed' | 'cancelled'> | null;
        /**
         * only of this type
         */
        type?: Array<DeliveredType> | null;
        /**
         * only those begun at or after this instant
         */
        created_from?: string | null;
        /**
         * only those begun before this instant
         */
        created_to?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: WebhookDeliveryPage;
};
export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];
export type ListWebhooksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: WebhookOutPage;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'too_many_webhooks' | (string & {});
    };
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * The ETag seen, like `"3"`
         */
        'if-match': string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
    /**
     * Precondition Required
     */
    428: Problem428;
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
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    body: SecretRotation;
    headers?: {
        /**
         * Optional, the ETag seen, like `"3"`: 412 when the resource has changed since
         */
        'if-match'?: string | null;
    };
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Precondition Failed
     */
    412: Problem412;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'webhook_disabled' | (string & {});
    };
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
         * the webhook's id
         */
        webhook_id: string;
    };
    query?: {
        /**
         * only these
         */
        state?: 'pending' | 'delivered' | 'failed' | 'cancelled' | null;
        /**
         * only of this type
         */
        type?: DeliveredType | null;
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    200: DeliveryOutPage;
};
export type ListDeliveriesResponse = ListDeliveriesResponses[keyof ListDeliveriesResponses];
export type GetDeliveryData = {
    body?: never;
    path: {
        /**
         * the webhook's id
         */
        webhook_id: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * the webhook's id
         */
        webhook_id: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'delivery_pending' | 'event_forgotten' | 'webhook_disabled' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'webhook_disabled' | (string & {});
    };
    /**
     * Gone
     */
    410: ProblemDetails & {
        code: 'cursor_expired' | (string & {});
    };
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
         * the webhook's id
         */
        webhook_id: string;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * only those with this status
         */
        status?: 'parked' | 'replayed' | 'discarded';
        /**
         * only events of this topic
         */
        topic?: string | null;
        /**
         * the key of the events, their aggregate's id
         */
        key?: string | null;
        /**
         * only events of this type
         */
        type?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/integration/parked';
};
export type ListParkedIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: ParkedEventPage;
};
export type ListParkedIntegrationResponse = ListParkedIntegrationResponses[keyof ListParkedIntegrationResponses];
export type ShowParkedIntegrationData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ShowParkedIntegrationError = ShowParkedIntegrationErrors[keyof ShowParkedIntegrationErrors];
export type ShowParkedIntegrationResponses = {
    /**
     * Successful Response
     */
    200: ShownParkedEvent;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
     * Successful Response
     */
    200: ShownParkedEvent;
};
export type DiscardParkedIntegrationResponse = DiscardParkedIntegrationResponses[keyof DiscardParkedIntegrationResponses];
export type ListTasksIntegrationData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * only tasks in this state
         */
        state?: 'queued' | 'running' | 'unknown' | 'done' | 'dead' | 'discarded';
        /**
         * only tasks of this kind
         */
        kind?: string | null;
        /**
         * only tasks of this key: they are done in their order
         */
        key?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
         * next_cursor of the page before, with the same filters
         */
        cursor?: string | null;
    };
    url: '/v1/ops/integration/tasks';
};
export type ListTasksIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
     * Successful Response
     */
    200: TaskPage;
};
export type ListTasksIntegrationResponse = ListTasksIntegrationResponses[keyof ListTasksIntegrationResponses];
export type ShowTaskIntegrationData = {
    body?: never;
    path: {
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * A problem
     */
    default: ProblemBody;
};
export type ListJobsIntegrationError = ListJobsIntegrationErrors[keyof ListJobsIntegrationErrors];
export type ListJobsIntegrationResponses = {
    /**
     * Successful Response
     */
    200: JobStatePage;
};
export type ListJobsIntegrationResponse = ListJobsIntegrationResponses[keyof ListJobsIntegrationResponses];
export type VerifyIntegrationData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * last_day: what has changed within 24 hours; everything reads whole tables
         */
        of?: 'everything' | 'last_day';
    };
    url: '/v1/ops/integration/verify';
};
export type VerifyIntegrationErrors = {
    /**
     * Unauthorized
     */
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Unprocessable Entity
     */
    422: ProblemBody;
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
         * the subject of who did it
         */
        actor?: string | null;
        /**
         * what was changed
         */
        object?: string | null;
        /**
         * its id, or that of what it belongs to
         */
        object_id?: string | null;
        /**
         * what was done to it
         */
        action?: 'insert' | 'update' | 'delete' | null;
        /**
         * operation id
         */
        operation?: string | null;
        /**
         * only changes at or after this instant
         */
        at_from?: string | null;
        /**
         * only changes before this instant
         */
        at_to?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
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
    401: Problem401;
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
    403: ProblemDetails & {
        code: 'not_local' | (string & {});
    };
    /**
     * Not Found
     */
    404: ProblemDetails & {
        code: 'not_found' | (string & {});
    };
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
         * only those in this state
         */
        state?: 'queued' | 'running' | 'succeeded' | 'partly' | 'failed' | 'cancelled' | null;
        /**
         * only of this kind
         */
        kind?: string | null;
        /**
         * items per page
         */
        limit?: number;
        /**
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
    401: Problem401;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
    /**
     * Conflict
     */
    409: ProblemDetails & {
        code: 'operation_finished' | (string & {});
    };
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
    401: Problem401;
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
    200: ListedPage;
};
export type ListReferenceResponse = ListReferenceResponses[keyof ListReferenceResponses];
export type GetReferenceData = {
    body?: never;
    headers?: {
        /**
         * languages, RFC 9110
         */
        'accept-language'?: string | null;
    };
    path: {
        /**
         * the list's name, as the list of lists has it
         */
        name: string;
    };
    query?: {
        /**
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
    401: Problem401;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
    /**
     * Forbidden
     */
    403: Problem403;
    /**
     * Not Found
     */
    404: Problem404;
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
    401: Problem401;
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
