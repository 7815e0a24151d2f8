--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: order; Type: SCHEMA; Schema: -; Owner: -
--



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: address; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".address (
    order_id uuid NOT NULL,
    name text,
    line1 text,
    line2 text,
    city text,
    region text,
    email text,
    phone text
);


--
-- Name: alembic_version; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: authorisation; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".authorisation (
    reference text NOT NULL,
    order_id uuid NOT NULL,
    amount numeric NOT NULL,
    captured numeric DEFAULT '0'::numeric NOT NULL,
    currency text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT authorisation_amount CHECK ((amount > (0)::numeric)),
    CONSTRAINT authorisation_captured CHECK (((captured >= (0)::numeric) AND (captured <= amount)))
);


--
-- Name: TABLE authorisation; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".authorisation IS 'money that a payment provider holds for us; no entry until it is captured';


--
-- Name: hold; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".hold (
    id bigint NOT NULL,
    order_id uuid NOT NULL,
    kind text NOT NULL,
    owner text NOT NULL,
    detail text NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    due_at timestamp with time zone NOT NULL,
    overdue_told boolean DEFAULT false NOT NULL,
    resolved_at timestamp with time zone,
    resolved_by text,
    cause text,
    CONSTRAINT hold_cause CHECK ((cause = 'late'::text)),
    CONSTRAINT hold_kind CHECK ((kind = ANY (ARRAY['unmapped_sku'::text, 'address'::text, 'oversold'::text, 'customs_data_missing'::text, 'payment'::text, 'manual'::text])))
);


--
-- Name: COLUMN hold.owner; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".hold.owner IS 'the role that has to act';


--
-- Name: COLUMN hold.cause; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".hold.cause IS 'late: an answer did not come in time; it lifts the hold';


--
-- Name: hold_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".hold ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: idempotency_key; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: known_price; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".known_price (
    sku text NOT NULL,
    channel text NOT NULL,
    market text NOT NULL,
    amount numeric NOT NULL,
    currency text NOT NULL,
    version integer NOT NULL
);


--
-- Name: known_sku; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".known_sku (
    sku text NOT NULL,
    product_id uuid NOT NULL,
    version integer NOT NULL,
    active boolean NOT NULL
);


--
-- Name: ledger_entry; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".ledger_entry (
    id bigint NOT NULL,
    order_id uuid,
    kind text NOT NULL,
    reference text NOT NULL,
    debit text NOT NULL,
    credit text NOT NULL,
    amount numeric NOT NULL,
    currency text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ledger_entry_accounts CHECK ((debit <> credit)),
    CONSTRAINT ledger_entry_amount CHECK ((amount > (0)::numeric)),
    CONSTRAINT ledger_entry_kind CHECK ((kind = ANY (ARRAY['sold'::text, 'collected'::text, 'captured'::text, 'cancelled'::text, 'refunded'::text, 'bad_debt'::text]))),
    CONSTRAINT ledger_entry_known CHECK (((debit = ANY (ARRAY['receivable'::text, 'revenue'::text, 'marketplace'::text, 'psp'::text, 'returns'::text, 'bad_debt'::text])) AND (credit = ANY (ARRAY['receivable'::text, 'revenue'::text, 'marketplace'::text, 'psp'::text, 'returns'::text, 'bad_debt'::text]))))
);


--
-- Name: COLUMN ledger_entry.reference; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".ledger_entry.reference IS 'external reference, or our own document';


--
-- Name: ledger_entry_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".ledger_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".ledger_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: long_operation; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".long_operation (
    id uuid NOT NULL,
    kind text NOT NULL,
    state text DEFAULT 'queued'::text NOT NULL,
    dry_run boolean NOT NULL,
    profile text NOT NULL,
    settings jsonb NOT NULL,
    filename text NOT NULL,
    format text DEFAULT 'text'::text NOT NULL,
    chunks integer DEFAULT 0 NOT NULL,
    bytes bigint DEFAULT 0 NOT NULL,
    reading boolean DEFAULT true NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    resume jsonb,
    applied integer DEFAULT 0 NOT NULL,
    blank integer DEFAULT 0 NOT NULL,
    left_out integer DEFAULT 0 NOT NULL,
    pending integer DEFAULT 0 NOT NULL,
    rows_created integer DEFAULT 0 NOT NULL,
    rows_changed integer DEFAULT 0 NOT NULL,
    rows_unchanged integer DEFAULT 0 NOT NULL,
    rows_known integer DEFAULT 0 NOT NULL,
    rows_different integer DEFAULT 0 NOT NULL,
    rows_refused integer DEFAULT 0 NOT NULL,
    documents_created integer DEFAULT 0 NOT NULL,
    documents_changed integer DEFAULT 0 NOT NULL,
    documents_unchanged integer DEFAULT 0 NOT NULL,
    documents_known integer DEFAULT 0 NOT NULL,
    documents_different integer DEFAULT 0 NOT NULL,
    documents_refused integer DEFAULT 0 NOT NULL,
    error jsonb,
    holder uuid,
    lease_until timestamp with time zone,
    tries integer DEFAULT 0 NOT NULL,
    turn timestamp with time zone,
    requested_by text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    tidied boolean DEFAULT false NOT NULL,
    CONSTRAINT long_operation_state CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'partly'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: TABLE long_operation; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".long_operation IS 'Long work that somebody asked for';


--
-- Name: COLUMN long_operation.profile; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.profile IS 'its name, or that it was given';


--
-- Name: COLUMN long_operation.settings; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.settings IS 'the profile itself';


--
-- Name: COLUMN long_operation.format; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.format IS 'text | zip';


--
-- Name: COLUMN long_operation.bytes; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.bytes IS 'of the file, unpacked from gzip';


--
-- Name: COLUMN long_operation.reading; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.reading IS 'rows are still being read';


--
-- Name: COLUMN long_operation."position"; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation."position" IS 'chunks (of a workbook: rows) read';


--
-- Name: COLUMN long_operation.resume; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.resume IS 'what the reader needs to go on at `position`';


--
-- Name: COLUMN long_operation.applied; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.applied IS 'all lines up to it are decided';


--
-- Name: COLUMN long_operation.holder; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.holder IS 'the run that works on it';


--
-- Name: COLUMN long_operation.lease_until; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.lease_until IS 'it is another''s when this has passed';


--
-- Name: COLUMN long_operation.tries; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.tries IS 'runs without progress';


--
-- Name: COLUMN long_operation.turn; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.turn IS 'when it was worked on last: the others come first';


--
-- Name: COLUMN long_operation.tidied; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".long_operation.tidied IS 'nothing of the file is left';


--
-- Name: operation; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".operation (
    id uuid NOT NULL,
    kind text NOT NULL,
    state text DEFAULT 'queued'::text NOT NULL,
    profile text NOT NULL,
    filename text NOT NULL,
    content bytea,
    taken integer DEFAULT 0 NOT NULL,
    created_orders integer DEFAULT 0 NOT NULL,
    known_orders integer DEFAULT 0 NOT NULL,
    refused_rows integer DEFAULT 0 NOT NULL,
    refused jsonb DEFAULT '[]'::jsonb NOT NULL,
    lines integer DEFAULT 0 NOT NULL,
    error text,
    requested_by text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT operation_state CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'succeeded'::text, 'failed'::text])))
);


--
-- Name: COLUMN operation.content; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation.content IS 'null once the operation has ended';


--
-- Name: COLUMN operation.taken; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation.taken IS 'where to go on';


--
-- Name: COLUMN operation.refused; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation.refused IS 'the first 1000';


--
-- Name: operation_chunk; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".operation_chunk (
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: TABLE operation_chunk; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".operation_chunk IS 'A file, until it has been read';


--
-- Name: COLUMN operation_chunk.content; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation_chunk.content IS 'deflated';


--
-- Name: operation_entry; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".operation_entry (
    id bigint NOT NULL,
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    outcome text NOT NULL,
    code text NOT NULL,
    field text,
    detail text NOT NULL,
    params jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT operation_entry_outcome CHECK ((outcome = ANY (ARRAY['refused'::text, 'different'::text])))
);


--
-- Name: TABLE operation_entry; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".operation_entry IS 'Why rows were not taken';


--
-- Name: operation_entry_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".operation_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".operation_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_row; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".operation_row (
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    document text,
    rows integer NOT NULL,
    body text
);


--
-- Name: TABLE operation_row; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".operation_row IS 'Rows that were read, until they are decided; those of a document that stand together are one';


--
-- Name: COLUMN operation_row.document; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation_row.document IS 'what rows that belong together share';


--
-- Name: COLUMN operation_row.rows; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation_row.rows IS 'how many are in `body`';


--
-- Name: COLUMN operation_row.body; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".operation_row.body IS '[[line, values], …]; null: a refused row spoils the document; empty: not wanted';


--
-- Name: order_charge; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".order_charge (
    order_id uuid NOT NULL,
    line_no integer NOT NULL,
    code text NOT NULL,
    description text NOT NULL,
    quantity integer NOT NULL,
    unit_price numeric NOT NULL
);


--
-- Name: order_line; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".order_line (
    order_id uuid NOT NULL,
    line_no integer NOT NULL,
    channel_sku text NOT NULL,
    sku text,
    quantity integer NOT NULL,
    unit_price numeric NOT NULL,
    kind text DEFAULT 'sale'::text NOT NULL,
    total numeric,
    paid numeric,
    CONSTRAINT order_line_kind CHECK ((kind = ANY (ARRAY['sale'::text, 'free_of_charge'::text, 'replacement'::text]))),
    CONSTRAINT order_line_price CHECK ((unit_price >= (0)::numeric)),
    CONSTRAINT order_line_quantity CHECK ((quantity > 0))
);


--
-- Name: COLUMN order_line.sku; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".order_line.sku IS 'null while the channel''s SKU is not mapped to ours';


--
-- Name: COLUMN order_line.total; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".order_line.total IS 'of the line; null before 0004: quantity x unit_price';


--
-- Name: COLUMN order_line.paid; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".order_line.paid IS 'with its share of discounts, charges and postage; null before 0004';


--
-- Name: order_shipment; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".order_shipment (
    shipment_id uuid NOT NULL,
    order_id uuid NOT NULL,
    state text NOT NULL,
    units integer NOT NULL,
    lines jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT shipment_state CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'labelled'::text, 'voided'::text, 'dispatched'::text, 'delivered'::text])))
);


--
-- Name: TABLE order_shipment; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".order_shipment IS 'what the order knows of its parcels';


--
-- Name: COLUMN order_shipment.lines; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".order_shipment.lines IS '[[SKU, quantity], …]';


--
-- Name: orders; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".orders (
    id uuid NOT NULL,
    channel text NOT NULL,
    channel_order_id text NOT NULL,
    saga text NOT NULL,
    commercial text GENERATED ALWAYS AS (
CASE
    WHEN (saga = 'draft'::text) THEN 'draft'::text
    WHEN (saga = ANY (ARRAY['reserving'::text, 'waiting_stock'::text, 'reserved'::text])) THEN 'pending'::text
    WHEN (saga = ANY (ARRAY['cancelling'::text, 'cancelled'::text])) THEN 'cancelled'::text
    WHEN (saga = 'closed'::text) THEN 'closed'::text
    ELSE 'confirmed'::text
END) STORED NOT NULL,
    payment text NOT NULL,
    fulfilment text DEFAULT 'unfulfilled'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    deadline timestamp with time zone,
    currency text NOT NULL,
    goods_total numeric NOT NULL,
    charges_total numeric NOT NULL,
    country text,
    postal_code text,
    incoterm text NOT NULL,
    backorder boolean NOT NULL,
    buyer_ref text,
    return_id uuid,
    allocations jsonb DEFAULT '[]'::jsonb NOT NULL,
    units integer NOT NULL,
    units_shipped integer DEFAULT 0 NOT NULL,
    units_delivered integer DEFAULT 0 NOT NULL,
    cancel_reason text,
    cancel_reference text,
    placed_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    content bytea,
    CONSTRAINT order_delivered_was_shipped CHECK (((units_delivered >= 0) AND (units_delivered <= units_shipped))),
    CONSTRAINT order_fulfilment CHECK ((fulfilment = ANY (ARRAY['unfulfilled'::text, 'partially_shipped'::text, 'shipped'::text, 'delivered'::text]))),
    CONSTRAINT order_incoterm CHECK ((incoterm = ANY (ARRAY['DAP'::text, 'DDP'::text]))),
    CONSTRAINT order_not_shipped_twice CHECK (((units_shipped >= 0) AND (units_shipped <= units))),
    CONSTRAINT order_payment CHECK ((payment = ANY (ARRAY['pending'::text, 'authorised'::text, 'captured'::text, 'refunded'::text, 'partially_refunded'::text, 'void'::text]))),
    CONSTRAINT order_saga CHECK ((saga = ANY (ARRAY['draft'::text, 'reserving'::text, 'waiting_stock'::text, 'reserved'::text, 'confirmed'::text, 'fulfilling'::text, 'shipped'::text, 'cancelling'::text, 'cancelled'::text, 'closed'::text])))
)
WITH (fillfactor='70');


--
-- Name: COLUMN orders.deadline; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".orders.deadline IS 'when the answer the saga waits for is overdue';


--
-- Name: COLUMN orders.return_id; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".orders.return_id IS 'the return that this order replaces goods of';


--
-- Name: COLUMN orders.allocations; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".orders.allocations IS 'what inventory set aside';


--
-- Name: COLUMN orders.units; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".orders.units IS 'units ordered';


--
-- Name: COLUMN orders.content; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".orders.content IS 'digests of what the channel said, see domain.differences';


--
-- Name: outbox; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".outbox (
    id bigint NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    key text NOT NULL,
    type text NOT NULL,
    version smallint DEFAULT 1 NOT NULL,
    "time" timestamp with time zone NOT NULL,
    sequence integer,
    correlation_id uuid,
    causation_id uuid,
    traceparent text,
    payload text NOT NULL,
    principal text
);


--
-- Name: TABLE outbox; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: owed_refund; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".owed_refund (
    return_id uuid NOT NULL,
    order_id uuid NOT NULL,
    amount numeric NOT NULL,
    currency text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT owed_refund_amount CHECK ((amount > (0)::numeric))
);


--
-- Name: TABLE owed_refund; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON TABLE "order".owed_refund IS 'What returns are worth of orders for which nothing was received yet';


--
-- Name: parked_event; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".parked_event (
    id bigint NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    key text NOT NULL,
    type text NOT NULL,
    version smallint DEFAULT 1 NOT NULL,
    "time" timestamp with time zone NOT NULL,
    sequence integer,
    correlation_id uuid,
    causation_id uuid,
    traceparent text,
    payload text NOT NULL,
    status text DEFAULT 'parked'::text NOT NULL,
    cause text NOT NULL,
    error text NOT NULL,
    parked_at timestamp with time zone DEFAULT now() NOT NULL,
    resolved_at timestamp with time zone,
    resolved_by text,
    reason text,
    principal text,
    CONSTRAINT parked_event_discard_reason CHECK (((status <> 'discarded'::text) OR (reason <> ''::text))),
    CONSTRAINT parked_event_status CHECK ((status = ANY (ARRAY['parked'::text, 'replayed'::text, 'discarded'::text])))
);


--
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: relay_lease; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".relay_lease (
    name text NOT NULL
);


--
-- Name: sku_mapping; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".sku_mapping (
    channel text NOT NULL,
    channel_sku text NOT NULL,
    sku text NOT NULL
);


--
-- Name: timeline; Type: TABLE; Schema: order; Owner: -
--

CREATE TABLE "order".timeline (
    id bigint NOT NULL,
    order_id uuid NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    what text NOT NULL,
    detail text,
    actor text,
    event_id uuid
);


--
-- Name: COLUMN timeline.actor; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".timeline.actor IS 'who asked for it, where a person or a system did';


--
-- Name: COLUMN timeline.event_id; Type: COMMENT; Schema: order; Owner: -
--

COMMENT ON COLUMN "order".timeline.event_id IS 'the event that caused it';


--
-- Name: timeline_id_seq; Type: SEQUENCE; Schema: order; Owner: -
--

ALTER TABLE "order".timeline ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "order".timeline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: address; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".address (order_id, name, line1, line2, city, region, email, phone) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2ba9-7123-a8ce-2641e627ec0c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-449cdfa834cf	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-449d62cb9d63	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-449e9886b478	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-449f05393bd4	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a00dabe149	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a1f1339b43	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a2216c22f6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a3adba1c40	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a4fd3e4751	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a55cba1e99	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a6411c94bf	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a70b614faf	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a86d28ac4e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44a9f5fb65e5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2baa-744a-80ed-44aa7de9c751	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2759620fd5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e28f9f13fae	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e294432471b	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2a0e4d004f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2b823e3e1e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2dea0682e6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2ef32aab80	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e2f7c166cb6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e304cd4add3	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e31dbcb7a63	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e324092ae4a	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e33039c0b8b	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e34d1db71fd	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e358fbe9fe6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3653e201ab	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3713ec9990	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3863857586	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e39533bf106	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3a55a2135b	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3bf449bf60	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bda-7068-ac08-9e3cef55e432	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-1796d19720b5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-1797f964cf06	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17985d1f5e80	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-1799cf8c848a	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179a7a2c42e9	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179b7db899a3	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179c4327ab04	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179d4c931dec	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179ea42df6f5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-179f33e44093	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a06933859e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a2f6418356	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a379c31b15	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a4ddad11ed	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a6e4e39124	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a7097700a7	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a880666701	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17a90cfd52d5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17ab755a99d6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17acb0bc05c0	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17ad0633ff7c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17afc0f9285e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b01b32bf04	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b102b7419d	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b23abc8cdf	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b3252d7ca2	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b47076b7b7	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b613898928	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b718a451cb	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bade56b618	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bba0b37cd2	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bccf1c10b1	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bd20956241	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bee8b3507c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17bf48f710bd	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c046ae67ad	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c1f4c7c095	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c2894257e1	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c33f85f589	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c4cac3350f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c57b908d12	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c7dae46174	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2bdb-7290-a0af-17c834f0c2f4	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb7e7485aac7	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb7f86e552d5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb802b9fb9a2	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb819712e4b0	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb825f86c824	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8320748e99	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb84963537b9	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb85da2f601b	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb86f7d019e5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb87b9aa6423	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8875b984a9	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb89b73ee8ed	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8a68044c0a	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8bbee8048e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8c127ae60c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8e8415c8e1	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb905023e5ff	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb910e0b3e2d	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb929b81390e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb93ebaac4b5	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb94b62eb288	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb953fe41769	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb9664878e20	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb979a029c42	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb987f77ae86	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb99cba0a014	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d04-7187-96ac-bb9a2558065c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957565bfa9aa	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-9576e02d8f8e	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-95776310166f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957822b2780d	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-9579702827e4	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957a656dd40f	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957bc02f2356	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957cb663e157	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957d61ac95bd	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957ea51cc7ce	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-957f35b56442	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-2d89-7061-9f3e-9580082a62a1	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-5d45-7269-8b7c-fc121b769e26	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-5e8e-7014-bee8-c041d3b3c85c	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-5fea-7607-8a62-1df6e72db159	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-6186-7487-b2fa-5020c59c7396	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-7036-748c-a9a5-b5303d829760	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f2-76cb-756d-83e6-f13b83c13081	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
01a227f3-07b2-7454-9eb9-8b7279d93fc8	Ann Example	1 Long Road	\N	Springfield	Somewhere	\N	\N
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".alembic_version (version_num) FROM stdin;
0005
\.


--
-- Data for Name: authorisation; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".authorisation (reference, order_id, amount, captured, currency, at) FROM stdin;
auth-release	01a227f2-7036-748c-a9a5-b5303d829760	14.90	0	EUR	2026-11-29 15:35:29.603583+00
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".hold (id, order_id, kind, owner, detail, opened_at, due_at, overdue_told, resolved_at, resolved_by, cause) FROM stdin;
1	01a227f2-2d88-773d-a601-dca1e0facd55	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
2	01a227f2-2d88-773d-a601-dca20eff95d6	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
3	01a227f2-2d88-773d-a601-dca3bb6336bf	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
4	01a227f2-2d88-773d-a601-dca4f78cb9d1	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
5	01a227f2-2d88-773d-a601-dca5aea335d2	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
6	01a227f2-2d88-773d-a601-dca6a47afbeb	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
7	01a227f2-2d88-773d-a601-dca7e25a8a54	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
8	01a227f2-2d88-773d-a601-dca8366b6376	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
9	01a227f2-2d88-773d-a601-dca9e6036789	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
10	01a227f2-2d88-773d-a601-dcaa03e72e6f	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
11	01a227f2-2d88-773d-a601-dcab75faee2a	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
12	01a227f2-2d88-773d-a601-dcacd43fa5f9	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
13	01a227f2-2d88-773d-a601-dcada499cd95	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
14	01a227f2-2d88-773d-a601-dcaeb6635687	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
15	01a227f2-2d88-773d-a601-dcaffd149228	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
16	01a227f2-2d88-773d-a601-dcb09d37df65	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
17	01a227f2-2d88-773d-a601-dcb187e8fa7a	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
18	01a227f2-2d88-773d-a601-dcb2e3a86ccd	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
19	01a227f2-2d88-773d-a601-dcb390d0e907	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
20	01a227f2-2d88-773d-a601-dcb42cfcbd5c	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
21	01a227f2-2d89-7061-9f3e-9571e0d5d574	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
22	01a227f2-2d89-7061-9f3e-9572f7d31976	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
23	01a227f2-2d89-7061-9f3e-95732f477efe	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
24	01a227f2-2d89-7061-9f3e-95744f96f3ed	address	customer_service	an address in DE needs name, line1, city, postal_code	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
25	01a227f2-2d89-7061-9f3e-957565bfa9aa	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
26	01a227f2-2d89-7061-9f3e-9576e02d8f8e	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
27	01a227f2-2d89-7061-9f3e-95776310166f	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
28	01a227f2-2d89-7061-9f3e-957822b2780d	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
29	01a227f2-2d89-7061-9f3e-9579702827e4	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
30	01a227f2-2d89-7061-9f3e-957a656dd40f	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
31	01a227f2-2d89-7061-9f3e-957bc02f2356	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
32	01a227f2-2d89-7061-9f3e-957cb663e157	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
33	01a227f2-2d89-7061-9f3e-957d61ac95bd	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
34	01a227f2-2d89-7061-9f3e-957ea51cc7ce	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
35	01a227f2-2d89-7061-9f3e-957f35b56442	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
36	01a227f2-2d89-7061-9f3e-9580082a62a1	payment	finance	no payment is authorised	2026-11-29 15:35:12.526402+00	2026-11-30 15:35:12.561431+00	f	\N	\N	\N
37	01a227f2-2d88-773d-a601-dcb390d0e907	manual	operations	call the buyer	2026-11-29 15:35:12.663168+00	2026-11-30 15:35:12.67823+00	f	\N	\N	\N
38	01a227f2-2d88-773d-a601-dcb42cfcbd5c	manual	operations	call the buyer	2026-11-29 15:35:12.746379+00	2026-11-30 15:35:12.757991+00	f	\N	\N	\N
39	01a227f2-2d89-7061-9f3e-9571e0d5d574	manual	operations	call the buyer	2026-11-29 15:35:12.830895+00	2026-11-30 15:35:12.86964+00	f	\N	\N	\N
40	01a227f2-2d89-7061-9f3e-9572f7d31976	manual	operations	call the buyer	2026-11-29 15:35:12.962909+00	2026-11-30 15:35:12.979658+00	f	\N	\N	\N
41	01a227f2-2d89-7061-9f3e-95732f477efe	manual	operations	call the buyer	2026-11-29 15:35:13.023756+00	2026-11-30 15:35:13.10017+00	f	\N	\N	\N
42	01a227f2-2d89-7061-9f3e-95744f96f3ed	manual	operations	call the buyer	2026-11-29 15:35:13.231552+00	2026-11-30 15:35:13.295837+00	f	\N	\N	\N
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/orders/bulk	1c4db8d5-26d4-498a-be2c-bbc9e35d529f	\\x62efece18f1430fed5b723667e4304709382608aff8dd9132c2fb6dd3de2a14b	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2ba9-7123-a8ce-26403fd7b89f","holds":[]},{"index":1,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2ba9-7123-a8ce-2641e627ec0c","holds":[]},{"index":2,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-449cdfa834cf","holds":[]},{"index":3,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-449d62cb9d63","holds":[]},{"index":4,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-449e9886b478","holds":[]},{"index":5,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-449f05393bd4","holds":[]},{"index":6,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a00dabe149","holds":[]},{"index":7,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a1f1339b43","holds":[]},{"index":8,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a2216c22f6","holds":[]},{"index":9,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a3adba1c40","holds":[]},{"index":10,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a4fd3e4751","holds":[]},{"index":11,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a55cba1e99","holds":[]},{"index":12,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a6411c94bf","holds":[]},{"index":13,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a70b614faf","holds":[]},{"index":14,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a86d28ac4e","holds":[]},{"index":15,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44a9f5fb65e5","holds":[]},{"index":16,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2baa-744a-80ed-44aa7de9c751","holds":[]},{"index":17,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2759620fd5","holds":[]},{"index":18,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e28f9f13fae","holds":[]},{"index":19,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e294432471b","holds":[]},{"index":20,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2a0e4d004f","holds":[]},{"index":21,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2b823e3e1e","holds":[]},{"index":22,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2c0d89dc0d","holds":[]},{"index":23,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2dea0682e6","holds":[]},{"index":24,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2ef32aab80","holds":[]},{"index":25,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e2f7c166cb6","holds":[]},{"index":26,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e304cd4add3","holds":[]},{"index":27,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e31dbcb7a63","holds":[]},{"index":28,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e324092ae4a","holds":[]},{"index":29,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e33039c0b8b","holds":[]},{"index":30,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e34d1db71fd","holds":[]},{"index":31,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e358fbe9fe6","holds":[]},{"index":32,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3653e201ab","holds":[]},{"index":33,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3713ec9990","holds":[]},{"index":34,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3863857586","holds":[]},{"index":35,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e39533bf106","holds":[]},{"index":36,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3a55a2135b","holds":[]},{"index":37,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3bf449bf60","holds":[]},{"index":38,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bda-7068-ac08-9e3cef55e432","holds":[]},{"index":39,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-1796d19720b5","holds":[]},{"index":40,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-1797f964cf06","holds":[]},{"index":41,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17985d1f5e80","holds":[]},{"index":42,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-1799cf8c848a","holds":[]},{"index":43,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179a7a2c42e9","holds":[]},{"index":44,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179b7db899a3","holds":[]},{"index":45,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179c4327ab04","holds":[]},{"index":46,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179d4c931dec","holds":[]},{"index":47,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179ea42df6f5","holds":[]},{"index":48,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-179f33e44093","holds":[]},{"index":49,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a06933859e","holds":[]},{"index":50,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a1b7b1a23e","holds":[]},{"index":51,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a2f6418356","holds":[]},{"index":52,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a379c31b15","holds":[]},{"index":53,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a4ddad11ed","holds":[]},{"index":54,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a5cc56b1dd","holds":[]},{"index":55,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a6e4e39124","holds":[]},{"index":56,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a7097700a7","holds":[]},{"index":57,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a880666701","holds":[]},{"index":58,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17a90cfd52d5","holds":[]},{"index":59,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17aa90dd4d0f","holds":[]},{"index":60,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17ab755a99d6","holds":[]},{"index":61,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17acb0bc05c0","holds":[]},{"index":62,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17ad0633ff7c","holds":[]},{"index":63,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17ae6e8ca2df","holds":[]},{"index":64,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17afc0f9285e","holds":[]},{"index":65,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b01b32bf04","holds":[]},{"index":66,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b102b7419d","holds":[]},{"index":67,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b23abc8cdf","holds":[]},{"index":68,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b3252d7ca2","holds":[]},{"index":69,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b47076b7b7","holds":[]},{"index":70,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b5c2fe4ec6","holds":[]},{"index":71,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b613898928","holds":[]},{"index":72,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b718a451cb","holds":[]},{"index":73,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b87d2ee4a4","holds":[]},{"index":74,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17b9d58dcf7e","holds":[]},{"index":75,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bade56b618","holds":[]},{"index":76,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bba0b37cd2","holds":[]},{"index":77,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bccf1c10b1","holds":[]},{"index":78,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bd20956241","holds":[]},{"index":79,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bee8b3507c","holds":[]},{"index":80,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17bf48f710bd","holds":[]},{"index":81,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c046ae67ad","holds":[]},{"index":82,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c1f4c7c095","holds":[]},{"index":83,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c2894257e1","holds":[]},{"index":84,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c33f85f589","holds":[]},{"index":85,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c4cac3350f","holds":[]},{"index":86,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c57b908d12","holds":[]},{"index":87,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c6d0b9f2be","holds":[]},{"index":88,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c7dae46174","holds":[]},{"index":89,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2bdb-7290-a0af-17c834f0c2f4","holds":[]}]}	2026-11-29 15:35:12.092234+00
dev:admin POST /v1/orders/bulk	f9acd40a-11b4-4595-a444-14f56bd4ec2d	\\x51c2222d85498af69b8a9d14fdaada0e1d23aed5e7f71b1535e858c28386f74e	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb7d60b7d5ec","holds":[]},{"index":1,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb7e7485aac7","holds":[]},{"index":2,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb7f86e552d5","holds":[]},{"index":3,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb802b9fb9a2","holds":[]},{"index":4,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb819712e4b0","holds":[]},{"index":5,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb825f86c824","holds":[]},{"index":6,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8320748e99","holds":[]},{"index":7,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb84963537b9","holds":[]},{"index":8,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb85da2f601b","holds":[]},{"index":9,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb86f7d019e5","holds":[]},{"index":10,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb87b9aa6423","holds":[]},{"index":11,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8875b984a9","holds":[]},{"index":12,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb89b73ee8ed","holds":[]},{"index":13,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8a68044c0a","holds":[]},{"index":14,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8bbee8048e","holds":[]},{"index":15,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8c127ae60c","holds":[]},{"index":16,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8d5fc3ac34","holds":[]},{"index":17,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8e8415c8e1","holds":[]},{"index":18,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb8fa1ed6a32","holds":[]},{"index":19,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb905023e5ff","holds":[]},{"index":20,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb910e0b3e2d","holds":[]},{"index":21,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb929b81390e","holds":[]},{"index":22,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb93ebaac4b5","holds":[]},{"index":23,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb94b62eb288","holds":[]},{"index":24,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb953fe41769","holds":[]},{"index":25,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb9664878e20","holds":[]},{"index":26,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb979a029c42","holds":[]},{"index":27,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb987f77ae86","holds":[]},{"index":28,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb99cba0a014","holds":[]},{"index":29,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d04-7187-96ac-bb9a2558065c","holds":[]}]}	2026-11-29 15:35:12.391856+00
dev:admin POST /v1/orders/bulk	2033dc0f-85a0-4385-8785-684c0d22f27d	\\xbea03ee332432c442cecccbaa4e8108806f6e15e27953be80b28a47313ef568d	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca1e0facd55","holds":["address"]},{"index":1,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca20eff95d6","holds":["address"]},{"index":2,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca3bb6336bf","holds":["address"]},{"index":3,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca4f78cb9d1","holds":["address"]},{"index":4,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca5aea335d2","holds":["address"]},{"index":5,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca6a47afbeb","holds":["address"]},{"index":6,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca7e25a8a54","holds":["address"]},{"index":7,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca8366b6376","holds":["address"]},{"index":8,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dca9e6036789","holds":["address"]},{"index":9,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcaa03e72e6f","holds":["address"]},{"index":10,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcab75faee2a","holds":["address"]},{"index":11,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcacd43fa5f9","holds":["address"]},{"index":12,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcada499cd95","holds":["address"]},{"index":13,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcaeb6635687","holds":["address"]},{"index":14,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcaffd149228","holds":["address"]},{"index":15,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcb09d37df65","holds":["address"]},{"index":16,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcb187e8fa7a","holds":["address"]},{"index":17,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcb2e3a86ccd","holds":["address"]},{"index":18,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcb390d0e907","holds":["address"]},{"index":19,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d88-773d-a601-dcb42cfcbd5c","holds":["address"]},{"index":20,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-9571e0d5d574","holds":["address"]},{"index":21,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-9572f7d31976","holds":["address"]},{"index":22,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-95732f477efe","holds":["address"]},{"index":23,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-95744f96f3ed","holds":["address"]},{"index":24,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957565bfa9aa","holds":["payment"]},{"index":25,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-9576e02d8f8e","holds":["payment"]},{"index":26,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-95776310166f","holds":["payment"]},{"index":27,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957822b2780d","holds":["payment"]},{"index":28,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-9579702827e4","holds":["payment"]},{"index":29,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957a656dd40f","holds":["payment"]},{"index":30,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957bc02f2356","holds":["payment"]},{"index":31,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957cb663e157","holds":["payment"]},{"index":32,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957d61ac95bd","holds":["payment"]},{"index":33,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957ea51cc7ce","holds":["payment"]},{"index":34,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-957f35b56442","holds":["payment"]},{"index":35,"status":"created","code":null,"detail":null,"errors":[],"id":"01a227f2-2d89-7061-9f3e-9580082a62a1","holds":["payment"]}]}	2026-11-29 15:35:12.526402+00
dev:admin POST /v1/orders/imports	8d00fbd7-0cb1-49c8-b2dc-46f6ba9027a6	\\xbc2950aa78dda866dbc41e5aeb0628db33e1268bb5ae50154696572c026c3536	202	{"id":"order-01a227f2-6eae-70f3-a849-9b2b453f14d1","kind":"order_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"orders.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:35:29.186965Z","started_at":null,"finished_at":null}	2026-11-29 15:35:29.186965+00
dev:admin POST /v1/orders	4b859b39-f326-4197-b867-6c1316bf3a3a	\\x337b5b569ab0355cb909488a5d2ce2777fd046cf153256d3fd7d29f1321b9e10	201	{"id":"01a227f2-7036-748c-a9a5-b5303d829760","channel":"system-web","channel_order_id":"50c56047-359c-4433-8537-ad9b3253fe99","commercial":"pending","payment":"authorised","holds":[],"total":{"amount":"14.90","currency":"EUR"},"placed_at":"2026-11-29T15:35:29.590704Z","version":1}	2026-11-29 15:35:29.603583+00
dev:admin POST /v1/orders	6b1d443a-6da9-4885-aa36-81e0b65d19c0	\\x0a9cb48e7a620cf62ae6c32d61a9534385f49bb4f4f957cc468787ec00c746ba	201	{"id":"01a227f2-76cb-756d-83e6-f13b83c13081","channel":"system-web","channel_order_id":"5ae471ba-6945-4ab9-adb0-850713281769","commercial":"pending","payment":"captured","holds":[],"total":{"amount":"20.00","currency":"EUR"},"placed_at":"2026-11-29T15:35:31.275419Z","version":1}	2026-11-29 15:35:31.276367+00
dev:admin POST /v1/orders	5ac6547c-7e04-4b27-8f30-a6a59a168ef7	\\xa9aba384a6433dff7341754f0b352e59435cb31a2007506a39e6d2ac543bde46	201	{"id":"01a227f3-07b2-7454-9eb9-8b7279d93fc8","channel":"system-web","channel_order_id":"15f69ed1-601d-48fc-bb5e-ef93de3f53f4","commercial":"pending","payment":"captured","holds":[],"total":{"amount":"10.00","currency":"EUR"},"placed_at":"2026-11-29T15:36:08.370876Z","version":1}	2026-11-29 15:36:08.371695+00
dev:admin POST /v1/orders/imports	e315cf1a-4f90-4f56-be84-665796bac2f7	\\x2a622ce5b53ea38cd79f1dbbfa686b063697c6c6234909e1551815217ac1e731	202	{"id":"order-01a227f3-09b0-705e-a614-85f8cfbcfaff","kind":"order_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-0.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.875254Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.875254+00
dev:admin POST /v1/orders/imports	6153949d-cc29-457d-9c48-868792ca9a0b	\\x2a622ce5b53ea38cd79f1dbbfa686b063697c6c6234909e1551815217ac1e731	202	{"id":"order-01a227f3-09dd-7658-87a2-005ad0fda9c9","kind":"order_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-1.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.924837Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.924837+00
dev:admin POST /v1/orders/imports	7b338eed-579e-4101-93c6-c2b08f6e96da	\\x2a622ce5b53ea38cd79f1dbbfa686b063697c6c6234909e1551815217ac1e731	202	{"id":"order-01a227f3-0a1b-7597-a291-0d24121b41b7","kind":"order_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-2.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.987106Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.987106+00
dev:admin POST /v1/orders/imports	a1d6b282-083d-4e07-80b7-ff1ee5339a1e	\\x2a622ce5b53ea38cd79f1dbbfa686b063697c6c6234909e1551815217ac1e731	202	{"id":"order-01a227f3-0a57-70e5-863a-820922cd43ed","kind":"order_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-3.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:09.033877Z","started_at":null,"finished_at":null}	2026-11-29 15:36:09.033877+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".inbox (event_id) FROM stdin;
01a227f2-2117-747e-a4c8-9a1f5ac8b522
01a227f2-2117-747e-a4c8-9a202a3c7af4
01a227f2-2117-747e-a4c8-9a21eb859a6e
01a227f2-2117-747e-a4c8-9a22a5e50a22
01a227f2-2117-747e-a4c8-9a23ba6b5c41
01a227f2-2117-747e-a4c8-9a247b7cb184
01a227f2-2117-747e-a4c8-9a25c99c52a9
01a227f2-2117-747e-a4c8-9a263ee8f009
01a227f2-2117-747e-a4c8-9a27d30a549d
01a227f2-2117-747e-a4c8-9a2894731983
01a227f2-2117-747e-a4c8-9a29b7a6b712
01a227f2-2117-747e-a4c8-9a2ab7999f03
01a227f2-2117-747e-a4c8-9a2bce3ddabc
01a227f2-2a92-774e-af08-16ed18d553b0
01a227f2-2dea-75fb-8f42-e712ef1d9fdf
01a227f2-2dea-75fb-8f42-e71343ae50c1
01a227f2-2dea-75fb-8f42-e7141026f4f1
01a227f2-2dea-75fb-8f42-e7151b23c987
01a227f2-2dea-75fb-8f42-e71631d2b98a
01a227f2-2dea-75fb-8f42-e717118e0277
01a227f2-2dea-75fb-8f42-e718606c7c90
01a227f2-2dea-75fb-8f42-e71922101b53
01a227f2-2dea-75fb-8f42-e71aedb2437f
01a227f2-2dea-75fb-8f42-e71b09324d78
01a227f2-2dea-75fb-8f42-e71cda6411d6
01a227f2-2dea-75fb-8f42-e71d3e455717
01a227f2-2dea-75fb-8f42-e71eb8f503ad
01a227f2-2dea-75fb-8f42-e71fa99e1407
01a227f2-2dea-75fb-8f42-e720647afe00
01a227f2-2dea-75fb-8f42-e721744c6aa4
01a227f2-2dea-75fb-8f42-e7225c4a2e98
01a227f2-2dea-75fb-8f42-e723badb2999
01a227f2-2deb-7451-9b65-f1f09221b027
01a227f2-2deb-7451-9b65-f1f1adc9acee
01a227f2-2deb-7451-9b65-f1f2bed9bcb4
01a227f2-2deb-7451-9b65-f1f3907138f7
01a227f2-2deb-7451-9b65-f1f4929a9bd4
01a227f2-2deb-7451-9b65-f1f5ba910ba2
01a227f2-2deb-7451-9b65-f1f62b577b50
01a227f2-2deb-7451-9b65-f1f766092ea9
01a227f2-2deb-7451-9b65-f1f8ad35848d
01a227f2-2deb-7451-9b65-f1f9637cfd10
01a227f2-2deb-7451-9b65-f1fafffe055b
01a227f2-2deb-7451-9b65-f1fb87e9dc5c
01a227f2-2deb-7451-9b65-f1fc9c9b6659
01a227f2-2deb-7451-9b65-f1fdda062451
01a227f2-2deb-7451-9b65-f1fe09421d60
01a227f2-2deb-7451-9b65-f1ff6359f574
01a227f2-2deb-7451-9b65-f2009fb1c744
01a227f2-2deb-7451-9b65-f201fc266545
01a227f2-2deb-7451-9b65-f202bc1fa3fc
01a227f2-2deb-7451-9b65-f2033a4b0ba9
01a227f2-2deb-7451-9b65-f204551a6248
01a227f2-2deb-7451-9b65-f2055bb21b82
01a227f2-2deb-7451-9b65-f206e1abcd16
01a227f2-2deb-7451-9b65-f207fa415c15
01a227f2-2deb-7451-9b65-f2083489a9b3
01a227f2-2deb-7451-9b65-f2090fa5867a
01a227f2-2deb-7451-9b65-f20a3d2aec4e
01a227f2-2deb-7451-9b65-f20b807f0d54
01a227f2-2deb-7451-9b65-f20cb99b0379
01a227f2-2deb-7451-9b65-f20d1e64f926
01a227f2-2deb-7451-9b65-f20e64e751ce
01a227f2-2deb-7451-9b65-f20f03ff85de
01a227f2-2dec-75f2-89ae-c1c66859b705
01a227f2-2dec-75f2-89ae-c1c786b7e2cd
01a227f2-2dec-75f2-89ae-c1c8f25035bc
01a227f2-2dec-75f2-89ae-c1c9247da94e
01a227f2-2dec-75f2-89ae-c1cac0c3f1f9
01a227f2-2dec-75f2-89ae-c1cbfb813a10
01a227f2-2dec-75f2-89ae-c1ccebd79799
01a227f2-2dec-75f2-89ae-c1cd220949ca
01a227f2-2dec-75f2-89ae-c1ce9cbf3924
01a227f2-2dec-75f2-89ae-c1cf010947ba
01a227f2-2dec-75f2-89ae-c1d0dbf1da0b
01a227f2-2dec-75f2-89ae-c1d127faa974
01a227f2-2dec-75f2-89ae-c1d2f3310eee
01a227f2-2dec-75f2-89ae-c1d316993795
01a227f2-2dec-75f2-89ae-c1d49c68e2b0
01a227f2-2dec-75f2-89ae-c1d545a3170e
01a227f2-2dec-75f2-89ae-c1d66050f2aa
01a227f2-2dec-75f2-89ae-c1d7520b6f9a
01a227f2-2dec-75f2-89ae-c1d8211f1910
01a227f2-2dec-75f2-89ae-c1d93ad8ce7a
01a227f2-2dec-75f2-89ae-c1dad4b79ece
01a227f2-2dec-75f2-89ae-c1db98428e15
01a227f2-2dec-75f2-89ae-c1dc81950d87
01a227f2-2dec-75f2-89ae-c1dd14e2b3c9
01a227f2-2dec-75f2-89ae-c1de686cc459
01a227f2-2dec-75f2-89ae-c1dfae0f88cf
01a227f2-2dec-75f2-89ae-c1e06f5da280
01a227f2-2dec-75f2-89ae-c1e1560b4e74
01a227f2-2dec-75f2-89ae-c1e2712d38c4
01a227f2-2dec-75f2-89ae-c1e340b4fe77
01a227f2-2dec-75f2-89ae-c1e45c79386b
01a227f2-2dec-75f2-89ae-c1e5a0b4446c
01a227f2-2dec-75f2-89ae-c1e65cee15ec
01a227f2-2dec-75f2-89ae-c1e7aeb50b5c
01a227f2-2dec-75f2-89ae-c1e88b0abe0a
01a227f2-2dec-75f2-89ae-c1e9c51d6083
01a227f2-2dec-75f2-89ae-c1ea948e1848
01a227f2-2dec-75f2-89ae-c1eb94225464
01a227f2-2dec-75f2-89ae-c1eca8b7b363
01a227f2-2dec-75f2-89ae-c1ed6435bde7
01a227f2-2ebf-7037-84af-79bbc142e2b0
01a227f2-2ebf-7037-84af-79bceab09322
01a227f2-2ebf-7037-84af-79bdfefc9998
01a227f2-2ebf-7037-84af-79be174580d6
01a227f2-2ebf-7037-84af-79bf6ae0699c
01a227f2-2ebf-7037-84af-79c0cf00d738
01a227f2-2ebf-7037-84af-79c1be8e934c
01a227f2-2ebf-7037-84af-79c2d5822751
01a227f2-2ebf-7037-84af-79c3dc683ac4
01a227f2-2ebf-7037-84af-79c458ade7c1
01a227f2-2ebf-7037-84af-79c5102a5293
01a227f2-2ebf-7037-84af-79c6e6199976
01a227f2-2ebf-7037-84af-79c75df166e1
01a227f2-2ebf-7037-84af-79c88088c2b4
01a227f2-2ebf-7037-84af-79c9ed3ef25f
01a227f2-2ebf-7037-84af-79ca7d588d24
01a227f2-2ebf-7037-84af-79cbabf896ea
01a227f2-2ebf-7037-84af-79cc6b17d615
01a227f2-2ebf-7037-84af-79cd74522e18
01a227f2-2ebf-7037-84af-79ce36d38978
01a227f2-2ebf-7037-84af-79cf11ff95f4
01a227f2-2ec0-74cb-b9d7-67f354cf5259
01a227f2-2ec0-74cb-b9d7-67f4c5ee04c5
01a227f2-2ec0-74cb-b9d7-67f5cab61899
01a227f2-2ec0-74cb-b9d7-67f658ada978
01a227f2-2ec0-74cb-b9d7-67f7f9ab7168
01a227f2-2ec0-74cb-b9d7-67f854022bed
01a227f2-2ec0-74cb-b9d7-67f9a4072dbb
01a227f2-2ec0-74cb-b9d7-67fa5f990939
01a227f2-2ec0-74cb-b9d7-67fb8f6797a6
01a227f2-2ec0-74cb-b9d7-67fc348248e7
01a227f2-2ec0-74cb-b9d7-67fd3b14b8c4
01a227f2-2ec0-74cb-b9d7-67feebbf8675
01a227f2-2ec0-74cb-b9d7-67ff70c08903
01a227f2-2ec0-74cb-b9d7-6800299d02f3
01a227f2-2ec0-74cb-b9d7-680105f7df01
01a227f2-2ec0-74cb-b9d7-6802f5f594f6
01a227f2-2ec0-74cb-b9d7-6803cfc5c978
01a227f2-2ec0-74cb-b9d7-680421cd3f43
01a227f2-2ec0-74cb-b9d7-68057b30cc95
01a227f2-2ec0-74cb-b9d7-68068d6d6c77
01a227f2-2ec0-74cb-b9d7-6807ed432958
01a227f2-2ec0-74cb-b9d7-68087e02bc39
01a227f2-2ec0-74cb-b9d7-68094882edc9
01a227f2-2ec0-74cb-b9d7-680ab9b15967
01a227f2-2ec0-74cb-b9d7-680be578dcb0
01a227f2-2ec0-74cb-b9d7-680c878744b1
01a227f2-2ec0-74cb-b9d7-680dde6c4ae4
01a227f2-2ec0-74cb-b9d7-680eb12755c7
01a227f2-2ec0-74cb-b9d7-680f6526bdb2
01a227f2-2ec0-74cb-b9d7-6810e41e13b8
01a227f2-2ec0-74cb-b9d7-68110a8e9464
01a227f2-2ec0-74cb-b9d7-681217dfda06
01a227f2-2ec0-74cb-b9d7-68136a22373a
01a227f2-2ec0-74cb-b9d7-68148e188293
01a227f2-2ec0-74cb-b9d7-68157ff1e481
01a227f2-2ec0-74cb-b9d7-681625748562
01a227f2-2ec0-74cb-b9d7-68170363c09d
01a227f2-2ec1-7422-a182-1774cf80a4b8
01a227f2-2ec1-7422-a182-177564e4f5ff
01a227f2-2ec1-7422-a182-177620caf8a3
01a227f2-2ec1-7422-a182-1777e6a1da2a
01a227f2-2ec1-7422-a182-17789f89fc42
01a227f2-2ec1-7422-a182-177948a58500
01a227f2-2ec1-7422-a182-177a541814f2
01a227f2-2ec1-7422-a182-177bd7ad47e8
01a227f2-3019-7248-89be-f45292697458
01a227f2-3019-7248-89be-f453745a1e61
01a227f2-3019-7248-89be-f454bf4592cd
01a227f2-3019-7248-89be-f4557d5116ef
01a227f2-3019-7248-89be-f456857500a4
01a227f2-3019-7248-89be-f457d0d5a782
01a227f2-3019-7248-89be-f4586043d961
01a227f2-3019-7248-89be-f459e07c500e
01a227f2-3019-7248-89be-f45a3582d5ad
01a227f2-3019-7248-89be-f45bdc1d03e5
01a227f2-3019-7248-89be-f45c240f67ea
01a227f2-3019-7248-89be-f45d82be54c6
01a227f2-3019-7248-89be-f45e4dabf860
01a227f2-3019-7248-89be-f45f08f3f599
01a227f2-3019-7248-89be-f460fd949b14
01a227f2-3019-7248-89be-f461a19e16ba
01a227f2-3019-7248-89be-f462a512d340
01a227f2-3019-7248-89be-f4630d072fcf
01a227f2-3019-7248-89be-f464898ca3a8
01a227f2-3019-7248-89be-f465d54ef783
01a227f2-3019-7248-89be-f46687408429
01a227f2-3019-7248-89be-f46746a38eef
01a227f2-3019-7248-89be-f4688d5ac3dd
01a227f2-3019-7248-89be-f4690b7a5e32
01a227f2-3019-7248-89be-f46a6709ef6e
01a227f2-3019-7248-89be-f46bc32f156a
01a227f2-3019-7248-89be-f46c6293b316
01a227f2-3019-7248-89be-f46dc67fa5fb
01a227f2-3019-7248-89be-f46e0431a7be
01a227f2-3019-7248-89be-f46f8d34d160
01a227f2-3019-7248-89be-f470c63b4c84
01a227f2-3019-7248-89be-f471c5511d36
01a227f2-3019-7248-89be-f4729520d5d6
01a227f2-3019-7248-89be-f4739fb0d2a7
01a227f2-3019-7248-89be-f474ba2f6680
01a227f2-3019-7248-89be-f475d3b10ab2
01a227f2-3019-7248-89be-f476a94bd3c1
01a227f2-3019-7248-89be-f477bcfbb1bd
01a227f2-3019-7248-89be-f47857089d2e
01a227f2-3019-7248-89be-f4793895db4b
01a227f2-3019-7248-89be-f47ab4579ea2
01a227f2-3019-7248-89be-f47b72b36870
01a227f2-3019-7248-89be-f47cb6ed0ba1
01a227f2-3019-7248-89be-f47d17938762
01a227f2-3019-7248-89be-f47ea15fb9fc
01a227f2-3019-7248-89be-f47f355fe3e3
01a227f2-3019-7248-89be-f4809a40ecfc
01a227f2-3019-7248-89be-f481c5601ee6
01a227f2-3019-7248-89be-f482982c9f6c
01a227f2-3019-7248-89be-f4831c88492c
01a227f2-3019-7248-89be-f48496d9fcd8
01a227f2-3019-7248-89be-f485d52e4926
01a227f2-3019-7248-89be-f48677def418
01a227f2-3019-7248-89be-f487bf713993
01a227f2-3019-7248-89be-f48860e51312
01a227f2-3019-7248-89be-f4899ad635b2
01a227f2-3019-7248-89be-f48adf2dbec0
01a227f2-3019-7248-89be-f48ba363feea
01a227f2-3019-7248-89be-f48c5eb2ef09
01a227f2-3019-7248-89be-f48df8508998
01a227f2-301a-71a7-b031-11f4abca97cd
01a227f2-301a-71a7-b031-11f58068270a
01a227f2-301a-71a7-b031-11f6eda51087
01a227f2-301a-71a7-b031-11f7f92ef7f0
01a227f2-301a-71a7-b031-11f8a2934d0c
01a227f2-301a-71a7-b031-11f9d61592a1
01a227f2-301a-71a7-b031-11fac80b6712
01a227f2-301a-71a7-b031-11fb9f96bbca
01a227f2-301a-71a7-b031-11fc53485631
01a227f2-301a-71a7-b031-11fda4f55abd
01a227f2-301a-71a7-b031-11fecc346664
01a227f2-301a-71a7-b031-11ff4ab966e3
01a227f2-301a-71a7-b031-12001bad643a
01a227f2-301a-71a7-b031-1201419cd541
01a227f2-301a-71a7-b031-120259b037ce
01a227f2-301a-71a7-b031-1203f5dfc608
01a227f2-301a-71a7-b031-12040492837f
01a227f2-301a-71a7-b031-120516f2d5ea
01a227f2-301a-71a7-b031-1206c9ed0353
01a227f2-301a-71a7-b031-1207bdaa2316
01a227f2-301d-7701-be1e-fa43e9643864
01a227f2-301d-7701-be1e-fa441bd8e986
01a227f2-301e-7173-ae08-d6883812f337
01a227f2-301e-7173-ae08-d689747e009d
01a227f2-301e-7173-ae08-d68a946fa633
01a227f2-301e-7173-ae08-d68bfec40c05
01a227f2-301e-7173-ae08-d68ce7173212
01a227f2-301e-7173-ae08-d68d02d8a2af
01a227f2-301e-7173-ae08-d68e5a44967b
01a227f2-301e-7173-ae08-d68fd85023b1
01a227f2-3111-7667-b43a-6c750b7cc86d
01a227f2-3111-7667-b43a-6c7617578b8e
01a227f2-3111-7667-b43a-6c77f9942662
01a227f2-3111-7667-b43a-6c78d12dba05
01a227f2-3111-7667-b43a-6c79fc8c34cf
01a227f2-3111-7667-b43a-6c7a1929e55c
01a227f2-3111-7667-b43a-6c7bdfc21688
01a227f2-3111-7667-b43a-6c7cc5aaaf53
01a227f2-3111-7667-b43a-6c7de1c368c4
01a227f2-3111-7667-b43a-6c7eb10a1b42
01a227f2-3111-7667-b43a-6c7fbea9929f
01a227f2-3111-7667-b43a-6c8083b22149
01a227f2-3111-7667-b43a-6c8130f72411
01a227f2-3111-7667-b43a-6c8242e79061
01a227f2-3111-7667-b43a-6c830a1d99f7
01a227f2-3111-7667-b43a-6c849e05e873
01a227f2-3111-7667-b43a-6c85606aaf3e
01a227f2-3111-7667-b43a-6c86b17988d4
01a227f2-3111-7667-b43a-6c87a3542e1c
01a227f2-3111-7667-b43a-6c88f9a76e44
01a227f2-3111-7667-b43a-6c89ef6d5513
01a227f2-3111-7667-b43a-6c8aec916cab
01a227f2-3111-7667-b43a-6c8b83f4f82b
01a227f2-3111-7667-b43a-6c8cce63b716
01a227f2-3111-7667-b43a-6c8d89faaa7b
01a227f2-3111-7667-b43a-6c8ec295d52f
01a227f2-3111-7667-b43a-6c8f7612ba1b
01a227f2-3111-7667-b43a-6c90361d7a38
01a227f2-3111-7667-b43a-6c9126831deb
01a227f2-3111-7667-b43a-6c92caf45666
01a227f2-324e-7530-98ee-2c05d5e14c5a
01a227f2-324e-7530-98ee-2c0649ffe763
01a227f2-324f-74ae-b71c-a8b895631ad0
01a227f2-324f-74ae-b71c-a8b9a1b32c6c
01a227f2-324f-74ae-b71c-a8babf156cc9
01a227f2-324f-74ae-b71c-a8bb22f745ee
01a227f2-324f-74ae-b71c-a8bcb500d956
01a227f2-324f-74ae-b71c-a8bdab616792
01a227f2-324f-74ae-b71c-a8be0c64758f
01a227f2-324f-74ae-b71c-a8bf32f93b1c
01a227f2-324f-74ae-b71c-a8c0705e7ec4
01a227f2-324f-74ae-b71c-a8c16aa2225c
01a227f2-324f-74ae-b71c-a8c2aa4284e0
01a227f2-324f-74ae-b71c-a8c30ef814c1
01a227f2-324f-74ae-b71c-a8c453763fa4
01a227f2-324f-74ae-b71c-a8c5feae9713
01a227f2-324f-74ae-b71c-a8c6153f9533
01a227f2-324f-74ae-b71c-a8c775c50ca3
01a227f2-324f-74ae-b71c-a8c8237a8214
01a227f2-324f-74ae-b71c-a8c9ab6483bb
01a227f2-324f-74ae-b71c-a8ca96a316d8
01a227f2-324f-74ae-b71c-a8cb04bc99c1
01a227f2-324f-74ae-b71c-a8cceb5e983a
01a227f2-324f-74ae-b71c-a8cd3c188c88
01a227f2-324f-74ae-b71c-a8cecc4f79ac
01a227f2-324f-74ae-b71c-a8cfafa4fefc
01a227f2-324f-74ae-b71c-a8d06da6623f
01a227f2-324f-74ae-b71c-a8d141f20a35
01a227f2-324f-74ae-b71c-a8d2910016e2
01a227f2-324f-74ae-b71c-a8d3a968bd78
01a227f2-324f-74ae-b71c-a8d44c6ad00d
01a227f2-324f-74ae-b71c-a8d5f5cc3719
01a227f2-324f-74ae-b71c-a8d6b74f7ddb
01a227f2-324f-74ae-b71c-a8d70bfa5a41
01a227f2-324f-74ae-b71c-a8d8467563c3
01a227f2-324f-74ae-b71c-a8d940c9007f
01a227f2-324f-74ae-b71c-a8daa2d61a0b
01a227f2-324f-74ae-b71c-a8dbf7acd5f9
01a227f2-324f-74ae-b71c-a8dcb3cd6026
01a227f2-324f-74ae-b71c-a8dd801616f2
01a227f2-324f-74ae-b71c-a8dec71bc9a7
01a227f2-324f-74ae-b71c-a8df0f69b188
01a227f2-324f-74ae-b71c-a8e049586e5d
01a227f2-324f-74ae-b71c-a8e12d171abb
01a227f2-324f-74ae-b71c-a8e2367a0f69
01a227f2-324f-74ae-b71c-a8e39a10c645
01a227f2-324f-74ae-b71c-a8e40eb0a9b0
01a227f2-324f-74ae-b71c-a8e5f86f8447
01a227f2-324f-74ae-b71c-a8e6613e850e
01a227f2-324f-74ae-b71c-a8e7f208956f
01a227f2-324f-74ae-b71c-a8e8174ff670
01a227f2-324f-74ae-b71c-a8e958600560
01a227f2-324f-74ae-b71c-a8ea056320d8
01a227f2-324f-74ae-b71c-a8ebc73b7d88
01a227f2-324f-74ae-b71c-a8ec8438083a
01a227f2-324f-74ae-b71c-a8edf874c049
01a227f2-324f-74ae-b71c-a8ee584e96d9
01a227f2-324f-74ae-b71c-a8efe1e78e0f
01a227f2-324f-74ae-b71c-a8f0cd2ededc
01a227f2-324f-74ae-b71c-a8f17db01bb7
01a227f2-351b-704e-80b4-36ccfdd82dbd
01a227f2-367e-74c3-a6da-e6e7989aaadc
01a227f2-383c-73df-8d3d-1f6ef2170186
01a227f2-3954-7143-a347-739b8e27f461
01a227f2-3afd-7418-8465-b222b037669e
01a227f2-3c09-72e3-a427-d8d926fbe8c1
01a227f2-3cfd-71d3-9fe3-0af51ebc0525
01a227f2-3e20-7280-be8d-519789437c81
01a227f2-3f01-70bf-bd5a-643c84e96ec4
01a227f2-4028-77bc-b84e-04360b3e01d9
01a227f2-40e1-727f-a3a9-a90a4b821f5c
01a227f2-429d-75f3-b0f7-a45eef698ee5
01a227f2-434a-755e-948a-e42a50220afc
01a227f2-4434-7752-9035-258775bee0f1
01a227f2-452b-759d-b66e-ea52f1379709
01a227f2-45c6-763b-8653-41649b2b192f
01a227f2-4717-72f5-9999-a8fb2e8c6437
01a227f2-4834-703f-8e91-c59e3754da01
01a227f2-48fa-7689-8b78-42cf3cbd29f4
01a227f2-49d2-7374-9d3f-5e65933a769a
01a227f2-4ad9-7413-bf09-49d5ed883fec
01a227f2-4c8d-766a-be73-1117d7adf967
01a227f2-4d97-7217-94f5-92ed9cb6fb50
01a227f2-4e53-7291-a1d7-04330fdbca0d
01a227f2-4f55-72f4-a8fd-52313ed44543
01a227f2-5045-703d-a523-5c3dc0c85e08
01a227f2-50f3-740b-a186-5015fd1d4137
01a227f2-5217-749e-8c06-41a4675ba341
01a227f2-52ca-76e1-b6b6-6d063f945caa
01a227f2-53a4-73aa-8535-354405d03f78
01a227f2-5d45-7269-8b7c-fc121b769e26
01a227f2-5e36-749f-ae2e-e13bdcc3614e
01a227f2-5e8e-7014-bee8-c041d3b3c85c
01a227f2-5ec3-757d-b496-7bb05e4b4832
01a227f2-5f6b-736e-83e9-bd78158cb1d3
01a227f2-5fea-7607-8a62-1df6e72db159
01a227f2-604f-71e3-b998-36fad16a4ede
01a227f2-60f6-7165-b83d-9668ea05d2ca
01a227f2-6186-7487-b2fa-5020c59c7396
01a227f2-61c3-760f-97db-a745df4aa6d2
01a227f2-627a-70e1-9e3a-4b239febe8e1
01a227f2-62d7-7541-98ec-eb7f9f20c1be
01a227f2-70ac-7736-9675-5c878aa7c8d8
01a227f2-7157-773b-9f5b-dafdaae91a7a
01a227f2-7250-73c6-8499-05dd67714ad6
01a227f2-7372-737d-b6c0-1d0bcf513f83
01a227f2-75ba-743c-bc8d-9f5826921acd
01a227f2-7714-76db-9967-c13ad543dd32
01a227f2-778a-72b7-a3bd-4a361a3e8644
01a227f2-7857-7031-bb09-4ed2063ccf4d
01a227f2-78d0-727b-915f-410f69578f6e
01a227f2-79dc-70a4-bf7d-d55501b469ab
01a227f2-7b56-70bd-b506-aad4157185f2
744c8534-8562-4539-9acd-dd9f1f01949b
fb3e28b4-cd13-42da-bbfa-da8de5d91534
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".job_lease (name, holder, fence, expires_at) FROM stdin;
observe_states	vm:32377	1	2026-11-29 15:36:27.711169+00
verify	vm:32377	1	2026-11-29 15:36:37.490683+00
overdue_holds	vm:32377	1	2026-11-29 15:36:37.534927+00
overdue_answers	vm:32377	1	2026-11-29 15:36:37.578752+00
run_imports	vm:32377	1	2026-11-29 15:36:38.738557+00
\.


--
-- Data for Name: known_price; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".known_price (sku, channel, market, amount, currency, version) FROM stdin;
MUG-BLUE	amazon-de	DE	14.90	EUR	1
\.


--
-- Data for Name: known_sku; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".known_sku (sku, product_id, version, active) FROM stdin;
MUG-BLUE	01a227f2-20ea-74a9-aed2-f74a5d96cdce	1	t
DOOR-0	01a227f2-20eb-7108-b7e1-065407c9564a	1	t
DOOR-1	01a227f2-20eb-7108-b7e1-0655a1b20eb7	1	t
DOOR-2	01a227f2-20eb-7108-b7e1-06569805b392	1	t
DOOR-3	01a227f2-20eb-7108-b7e1-06571f2866ca	1	t
DOOR-4	01a227f2-20eb-7108-b7e1-0658c5289c87	1	t
DOOR-5	01a227f2-20eb-7108-b7e1-06599f7b490b	1	t
DOOR-6	01a227f2-20eb-7108-b7e1-065a58e0f2e1	1	t
DOOR-7	01a227f2-20eb-7108-b7e1-065bf3a24e73	1	t
DOOR-8	01a227f2-20eb-7108-b7e1-065cd401947d	1	t
DOOR-9	01a227f2-20eb-7108-b7e1-065d21a398b2	1	t
DOOR-10	01a227f2-20eb-7108-b7e1-065ed099c532	1	t
DOOR-11	01a227f2-20eb-7108-b7e1-065fbe53dd98	1	t
\.


--
-- Data for Name: ledger_entry; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".ledger_entry (id, order_id, kind, reference, debit, credit, amount, currency, at) FROM stdin;
1	01a227f2-2ba9-7123-a8ce-26403fd7b89f	sold	01a227f2-2ba9-7123-a8ce-26403fd7b89f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
2	01a227f2-2ba9-7123-a8ce-26403fd7b89f	collected	01a227f2-2ba9-7123-a8ce-26403fd7b89f	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
3	01a227f2-2ba9-7123-a8ce-2641e627ec0c	sold	01a227f2-2ba9-7123-a8ce-2641e627ec0c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
4	01a227f2-2ba9-7123-a8ce-2641e627ec0c	collected	01a227f2-2ba9-7123-a8ce-2641e627ec0c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
5	01a227f2-2baa-744a-80ed-449cdfa834cf	sold	01a227f2-2baa-744a-80ed-449cdfa834cf	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
6	01a227f2-2baa-744a-80ed-449cdfa834cf	collected	01a227f2-2baa-744a-80ed-449cdfa834cf	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
7	01a227f2-2baa-744a-80ed-449d62cb9d63	sold	01a227f2-2baa-744a-80ed-449d62cb9d63	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
8	01a227f2-2baa-744a-80ed-449d62cb9d63	collected	01a227f2-2baa-744a-80ed-449d62cb9d63	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
9	01a227f2-2baa-744a-80ed-449e9886b478	sold	01a227f2-2baa-744a-80ed-449e9886b478	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
10	01a227f2-2baa-744a-80ed-449e9886b478	collected	01a227f2-2baa-744a-80ed-449e9886b478	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
11	01a227f2-2baa-744a-80ed-449f05393bd4	sold	01a227f2-2baa-744a-80ed-449f05393bd4	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
12	01a227f2-2baa-744a-80ed-449f05393bd4	collected	01a227f2-2baa-744a-80ed-449f05393bd4	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
13	01a227f2-2baa-744a-80ed-44a00dabe149	sold	01a227f2-2baa-744a-80ed-44a00dabe149	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
14	01a227f2-2baa-744a-80ed-44a00dabe149	collected	01a227f2-2baa-744a-80ed-44a00dabe149	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
15	01a227f2-2baa-744a-80ed-44a1f1339b43	sold	01a227f2-2baa-744a-80ed-44a1f1339b43	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
16	01a227f2-2baa-744a-80ed-44a1f1339b43	collected	01a227f2-2baa-744a-80ed-44a1f1339b43	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
17	01a227f2-2baa-744a-80ed-44a2216c22f6	sold	01a227f2-2baa-744a-80ed-44a2216c22f6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
18	01a227f2-2baa-744a-80ed-44a2216c22f6	collected	01a227f2-2baa-744a-80ed-44a2216c22f6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
19	01a227f2-2baa-744a-80ed-44a3adba1c40	sold	01a227f2-2baa-744a-80ed-44a3adba1c40	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
20	01a227f2-2baa-744a-80ed-44a3adba1c40	collected	01a227f2-2baa-744a-80ed-44a3adba1c40	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
21	01a227f2-2baa-744a-80ed-44a4fd3e4751	sold	01a227f2-2baa-744a-80ed-44a4fd3e4751	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
22	01a227f2-2baa-744a-80ed-44a4fd3e4751	collected	01a227f2-2baa-744a-80ed-44a4fd3e4751	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
23	01a227f2-2baa-744a-80ed-44a55cba1e99	sold	01a227f2-2baa-744a-80ed-44a55cba1e99	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
24	01a227f2-2baa-744a-80ed-44a55cba1e99	collected	01a227f2-2baa-744a-80ed-44a55cba1e99	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
25	01a227f2-2baa-744a-80ed-44a6411c94bf	sold	01a227f2-2baa-744a-80ed-44a6411c94bf	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
26	01a227f2-2baa-744a-80ed-44a6411c94bf	collected	01a227f2-2baa-744a-80ed-44a6411c94bf	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
27	01a227f2-2baa-744a-80ed-44a70b614faf	sold	01a227f2-2baa-744a-80ed-44a70b614faf	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
28	01a227f2-2baa-744a-80ed-44a70b614faf	collected	01a227f2-2baa-744a-80ed-44a70b614faf	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
29	01a227f2-2baa-744a-80ed-44a86d28ac4e	sold	01a227f2-2baa-744a-80ed-44a86d28ac4e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
30	01a227f2-2baa-744a-80ed-44a86d28ac4e	collected	01a227f2-2baa-744a-80ed-44a86d28ac4e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
31	01a227f2-2baa-744a-80ed-44a9f5fb65e5	sold	01a227f2-2baa-744a-80ed-44a9f5fb65e5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
32	01a227f2-2baa-744a-80ed-44a9f5fb65e5	collected	01a227f2-2baa-744a-80ed-44a9f5fb65e5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
33	01a227f2-2baa-744a-80ed-44aa7de9c751	sold	01a227f2-2baa-744a-80ed-44aa7de9c751	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
34	01a227f2-2baa-744a-80ed-44aa7de9c751	collected	01a227f2-2baa-744a-80ed-44aa7de9c751	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
35	01a227f2-2bda-7068-ac08-9e2759620fd5	sold	01a227f2-2bda-7068-ac08-9e2759620fd5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
36	01a227f2-2bda-7068-ac08-9e2759620fd5	collected	01a227f2-2bda-7068-ac08-9e2759620fd5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
37	01a227f2-2bda-7068-ac08-9e28f9f13fae	sold	01a227f2-2bda-7068-ac08-9e28f9f13fae	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
38	01a227f2-2bda-7068-ac08-9e28f9f13fae	collected	01a227f2-2bda-7068-ac08-9e28f9f13fae	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
39	01a227f2-2bda-7068-ac08-9e294432471b	sold	01a227f2-2bda-7068-ac08-9e294432471b	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
40	01a227f2-2bda-7068-ac08-9e294432471b	collected	01a227f2-2bda-7068-ac08-9e294432471b	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
41	01a227f2-2bda-7068-ac08-9e2a0e4d004f	sold	01a227f2-2bda-7068-ac08-9e2a0e4d004f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
42	01a227f2-2bda-7068-ac08-9e2a0e4d004f	collected	01a227f2-2bda-7068-ac08-9e2a0e4d004f	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
43	01a227f2-2bda-7068-ac08-9e2b823e3e1e	sold	01a227f2-2bda-7068-ac08-9e2b823e3e1e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
44	01a227f2-2bda-7068-ac08-9e2b823e3e1e	collected	01a227f2-2bda-7068-ac08-9e2b823e3e1e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
45	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	sold	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
46	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	collected	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
47	01a227f2-2bda-7068-ac08-9e2dea0682e6	sold	01a227f2-2bda-7068-ac08-9e2dea0682e6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
48	01a227f2-2bda-7068-ac08-9e2dea0682e6	collected	01a227f2-2bda-7068-ac08-9e2dea0682e6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
49	01a227f2-2bda-7068-ac08-9e2ef32aab80	sold	01a227f2-2bda-7068-ac08-9e2ef32aab80	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
50	01a227f2-2bda-7068-ac08-9e2ef32aab80	collected	01a227f2-2bda-7068-ac08-9e2ef32aab80	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
51	01a227f2-2bda-7068-ac08-9e2f7c166cb6	sold	01a227f2-2bda-7068-ac08-9e2f7c166cb6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
52	01a227f2-2bda-7068-ac08-9e2f7c166cb6	collected	01a227f2-2bda-7068-ac08-9e2f7c166cb6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
53	01a227f2-2bda-7068-ac08-9e304cd4add3	sold	01a227f2-2bda-7068-ac08-9e304cd4add3	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
54	01a227f2-2bda-7068-ac08-9e304cd4add3	collected	01a227f2-2bda-7068-ac08-9e304cd4add3	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
55	01a227f2-2bda-7068-ac08-9e31dbcb7a63	sold	01a227f2-2bda-7068-ac08-9e31dbcb7a63	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
56	01a227f2-2bda-7068-ac08-9e31dbcb7a63	collected	01a227f2-2bda-7068-ac08-9e31dbcb7a63	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
57	01a227f2-2bda-7068-ac08-9e324092ae4a	sold	01a227f2-2bda-7068-ac08-9e324092ae4a	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
58	01a227f2-2bda-7068-ac08-9e324092ae4a	collected	01a227f2-2bda-7068-ac08-9e324092ae4a	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
59	01a227f2-2bda-7068-ac08-9e33039c0b8b	sold	01a227f2-2bda-7068-ac08-9e33039c0b8b	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
60	01a227f2-2bda-7068-ac08-9e33039c0b8b	collected	01a227f2-2bda-7068-ac08-9e33039c0b8b	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
61	01a227f2-2bda-7068-ac08-9e34d1db71fd	sold	01a227f2-2bda-7068-ac08-9e34d1db71fd	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
62	01a227f2-2bda-7068-ac08-9e34d1db71fd	collected	01a227f2-2bda-7068-ac08-9e34d1db71fd	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
63	01a227f2-2bda-7068-ac08-9e358fbe9fe6	sold	01a227f2-2bda-7068-ac08-9e358fbe9fe6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
64	01a227f2-2bda-7068-ac08-9e358fbe9fe6	collected	01a227f2-2bda-7068-ac08-9e358fbe9fe6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
65	01a227f2-2bda-7068-ac08-9e3653e201ab	sold	01a227f2-2bda-7068-ac08-9e3653e201ab	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
66	01a227f2-2bda-7068-ac08-9e3653e201ab	collected	01a227f2-2bda-7068-ac08-9e3653e201ab	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
67	01a227f2-2bda-7068-ac08-9e3713ec9990	sold	01a227f2-2bda-7068-ac08-9e3713ec9990	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
68	01a227f2-2bda-7068-ac08-9e3713ec9990	collected	01a227f2-2bda-7068-ac08-9e3713ec9990	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
69	01a227f2-2bda-7068-ac08-9e3863857586	sold	01a227f2-2bda-7068-ac08-9e3863857586	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
70	01a227f2-2bda-7068-ac08-9e3863857586	collected	01a227f2-2bda-7068-ac08-9e3863857586	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
71	01a227f2-2bda-7068-ac08-9e39533bf106	sold	01a227f2-2bda-7068-ac08-9e39533bf106	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
72	01a227f2-2bda-7068-ac08-9e39533bf106	collected	01a227f2-2bda-7068-ac08-9e39533bf106	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
73	01a227f2-2bda-7068-ac08-9e3a55a2135b	sold	01a227f2-2bda-7068-ac08-9e3a55a2135b	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
74	01a227f2-2bda-7068-ac08-9e3a55a2135b	collected	01a227f2-2bda-7068-ac08-9e3a55a2135b	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
75	01a227f2-2bda-7068-ac08-9e3bf449bf60	sold	01a227f2-2bda-7068-ac08-9e3bf449bf60	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
76	01a227f2-2bda-7068-ac08-9e3bf449bf60	collected	01a227f2-2bda-7068-ac08-9e3bf449bf60	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
77	01a227f2-2bda-7068-ac08-9e3cef55e432	sold	01a227f2-2bda-7068-ac08-9e3cef55e432	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
78	01a227f2-2bda-7068-ac08-9e3cef55e432	collected	01a227f2-2bda-7068-ac08-9e3cef55e432	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
79	01a227f2-2bdb-7290-a0af-1796d19720b5	sold	01a227f2-2bdb-7290-a0af-1796d19720b5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
80	01a227f2-2bdb-7290-a0af-1796d19720b5	collected	01a227f2-2bdb-7290-a0af-1796d19720b5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
81	01a227f2-2bdb-7290-a0af-1797f964cf06	sold	01a227f2-2bdb-7290-a0af-1797f964cf06	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
82	01a227f2-2bdb-7290-a0af-1797f964cf06	collected	01a227f2-2bdb-7290-a0af-1797f964cf06	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
83	01a227f2-2bdb-7290-a0af-17985d1f5e80	sold	01a227f2-2bdb-7290-a0af-17985d1f5e80	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
84	01a227f2-2bdb-7290-a0af-17985d1f5e80	collected	01a227f2-2bdb-7290-a0af-17985d1f5e80	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
85	01a227f2-2bdb-7290-a0af-1799cf8c848a	sold	01a227f2-2bdb-7290-a0af-1799cf8c848a	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
86	01a227f2-2bdb-7290-a0af-1799cf8c848a	collected	01a227f2-2bdb-7290-a0af-1799cf8c848a	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
87	01a227f2-2bdb-7290-a0af-179a7a2c42e9	sold	01a227f2-2bdb-7290-a0af-179a7a2c42e9	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
88	01a227f2-2bdb-7290-a0af-179a7a2c42e9	collected	01a227f2-2bdb-7290-a0af-179a7a2c42e9	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
89	01a227f2-2bdb-7290-a0af-179b7db899a3	sold	01a227f2-2bdb-7290-a0af-179b7db899a3	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
90	01a227f2-2bdb-7290-a0af-179b7db899a3	collected	01a227f2-2bdb-7290-a0af-179b7db899a3	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
91	01a227f2-2bdb-7290-a0af-179c4327ab04	sold	01a227f2-2bdb-7290-a0af-179c4327ab04	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
92	01a227f2-2bdb-7290-a0af-179c4327ab04	collected	01a227f2-2bdb-7290-a0af-179c4327ab04	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
93	01a227f2-2bdb-7290-a0af-179d4c931dec	sold	01a227f2-2bdb-7290-a0af-179d4c931dec	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
94	01a227f2-2bdb-7290-a0af-179d4c931dec	collected	01a227f2-2bdb-7290-a0af-179d4c931dec	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
95	01a227f2-2bdb-7290-a0af-179ea42df6f5	sold	01a227f2-2bdb-7290-a0af-179ea42df6f5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
96	01a227f2-2bdb-7290-a0af-179ea42df6f5	collected	01a227f2-2bdb-7290-a0af-179ea42df6f5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
97	01a227f2-2bdb-7290-a0af-179f33e44093	sold	01a227f2-2bdb-7290-a0af-179f33e44093	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
98	01a227f2-2bdb-7290-a0af-179f33e44093	collected	01a227f2-2bdb-7290-a0af-179f33e44093	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
99	01a227f2-2bdb-7290-a0af-17a06933859e	sold	01a227f2-2bdb-7290-a0af-17a06933859e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
100	01a227f2-2bdb-7290-a0af-17a06933859e	collected	01a227f2-2bdb-7290-a0af-17a06933859e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
101	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	sold	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
102	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	collected	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
103	01a227f2-2bdb-7290-a0af-17a2f6418356	sold	01a227f2-2bdb-7290-a0af-17a2f6418356	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
104	01a227f2-2bdb-7290-a0af-17a2f6418356	collected	01a227f2-2bdb-7290-a0af-17a2f6418356	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
105	01a227f2-2bdb-7290-a0af-17a379c31b15	sold	01a227f2-2bdb-7290-a0af-17a379c31b15	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
106	01a227f2-2bdb-7290-a0af-17a379c31b15	collected	01a227f2-2bdb-7290-a0af-17a379c31b15	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
107	01a227f2-2bdb-7290-a0af-17a4ddad11ed	sold	01a227f2-2bdb-7290-a0af-17a4ddad11ed	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
108	01a227f2-2bdb-7290-a0af-17a4ddad11ed	collected	01a227f2-2bdb-7290-a0af-17a4ddad11ed	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
109	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	sold	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
110	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	collected	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
111	01a227f2-2bdb-7290-a0af-17a6e4e39124	sold	01a227f2-2bdb-7290-a0af-17a6e4e39124	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
112	01a227f2-2bdb-7290-a0af-17a6e4e39124	collected	01a227f2-2bdb-7290-a0af-17a6e4e39124	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
113	01a227f2-2bdb-7290-a0af-17a7097700a7	sold	01a227f2-2bdb-7290-a0af-17a7097700a7	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
114	01a227f2-2bdb-7290-a0af-17a7097700a7	collected	01a227f2-2bdb-7290-a0af-17a7097700a7	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
115	01a227f2-2bdb-7290-a0af-17a880666701	sold	01a227f2-2bdb-7290-a0af-17a880666701	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
116	01a227f2-2bdb-7290-a0af-17a880666701	collected	01a227f2-2bdb-7290-a0af-17a880666701	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
117	01a227f2-2bdb-7290-a0af-17a90cfd52d5	sold	01a227f2-2bdb-7290-a0af-17a90cfd52d5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
118	01a227f2-2bdb-7290-a0af-17a90cfd52d5	collected	01a227f2-2bdb-7290-a0af-17a90cfd52d5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
119	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	sold	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
120	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	collected	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
121	01a227f2-2bdb-7290-a0af-17ab755a99d6	sold	01a227f2-2bdb-7290-a0af-17ab755a99d6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
122	01a227f2-2bdb-7290-a0af-17ab755a99d6	collected	01a227f2-2bdb-7290-a0af-17ab755a99d6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
123	01a227f2-2bdb-7290-a0af-17acb0bc05c0	sold	01a227f2-2bdb-7290-a0af-17acb0bc05c0	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
124	01a227f2-2bdb-7290-a0af-17acb0bc05c0	collected	01a227f2-2bdb-7290-a0af-17acb0bc05c0	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
125	01a227f2-2bdb-7290-a0af-17ad0633ff7c	sold	01a227f2-2bdb-7290-a0af-17ad0633ff7c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
126	01a227f2-2bdb-7290-a0af-17ad0633ff7c	collected	01a227f2-2bdb-7290-a0af-17ad0633ff7c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
127	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	sold	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
128	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	collected	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
129	01a227f2-2bdb-7290-a0af-17afc0f9285e	sold	01a227f2-2bdb-7290-a0af-17afc0f9285e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
130	01a227f2-2bdb-7290-a0af-17afc0f9285e	collected	01a227f2-2bdb-7290-a0af-17afc0f9285e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
131	01a227f2-2bdb-7290-a0af-17b01b32bf04	sold	01a227f2-2bdb-7290-a0af-17b01b32bf04	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
132	01a227f2-2bdb-7290-a0af-17b01b32bf04	collected	01a227f2-2bdb-7290-a0af-17b01b32bf04	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
133	01a227f2-2bdb-7290-a0af-17b102b7419d	sold	01a227f2-2bdb-7290-a0af-17b102b7419d	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
134	01a227f2-2bdb-7290-a0af-17b102b7419d	collected	01a227f2-2bdb-7290-a0af-17b102b7419d	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
135	01a227f2-2bdb-7290-a0af-17b23abc8cdf	sold	01a227f2-2bdb-7290-a0af-17b23abc8cdf	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
136	01a227f2-2bdb-7290-a0af-17b23abc8cdf	collected	01a227f2-2bdb-7290-a0af-17b23abc8cdf	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
137	01a227f2-2bdb-7290-a0af-17b3252d7ca2	sold	01a227f2-2bdb-7290-a0af-17b3252d7ca2	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
138	01a227f2-2bdb-7290-a0af-17b3252d7ca2	collected	01a227f2-2bdb-7290-a0af-17b3252d7ca2	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
139	01a227f2-2bdb-7290-a0af-17b47076b7b7	sold	01a227f2-2bdb-7290-a0af-17b47076b7b7	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
140	01a227f2-2bdb-7290-a0af-17b47076b7b7	collected	01a227f2-2bdb-7290-a0af-17b47076b7b7	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
141	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	sold	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
142	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	collected	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
143	01a227f2-2bdb-7290-a0af-17b613898928	sold	01a227f2-2bdb-7290-a0af-17b613898928	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
144	01a227f2-2bdb-7290-a0af-17b613898928	collected	01a227f2-2bdb-7290-a0af-17b613898928	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
145	01a227f2-2bdb-7290-a0af-17b718a451cb	sold	01a227f2-2bdb-7290-a0af-17b718a451cb	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
146	01a227f2-2bdb-7290-a0af-17b718a451cb	collected	01a227f2-2bdb-7290-a0af-17b718a451cb	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
147	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	sold	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
148	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	collected	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
149	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	sold	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
150	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	collected	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
151	01a227f2-2bdb-7290-a0af-17bade56b618	sold	01a227f2-2bdb-7290-a0af-17bade56b618	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
152	01a227f2-2bdb-7290-a0af-17bade56b618	collected	01a227f2-2bdb-7290-a0af-17bade56b618	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
153	01a227f2-2bdb-7290-a0af-17bba0b37cd2	sold	01a227f2-2bdb-7290-a0af-17bba0b37cd2	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
154	01a227f2-2bdb-7290-a0af-17bba0b37cd2	collected	01a227f2-2bdb-7290-a0af-17bba0b37cd2	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
155	01a227f2-2bdb-7290-a0af-17bccf1c10b1	sold	01a227f2-2bdb-7290-a0af-17bccf1c10b1	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
156	01a227f2-2bdb-7290-a0af-17bccf1c10b1	collected	01a227f2-2bdb-7290-a0af-17bccf1c10b1	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
157	01a227f2-2bdb-7290-a0af-17bd20956241	sold	01a227f2-2bdb-7290-a0af-17bd20956241	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
158	01a227f2-2bdb-7290-a0af-17bd20956241	collected	01a227f2-2bdb-7290-a0af-17bd20956241	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
159	01a227f2-2bdb-7290-a0af-17bee8b3507c	sold	01a227f2-2bdb-7290-a0af-17bee8b3507c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
160	01a227f2-2bdb-7290-a0af-17bee8b3507c	collected	01a227f2-2bdb-7290-a0af-17bee8b3507c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
161	01a227f2-2bdb-7290-a0af-17bf48f710bd	sold	01a227f2-2bdb-7290-a0af-17bf48f710bd	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
162	01a227f2-2bdb-7290-a0af-17bf48f710bd	collected	01a227f2-2bdb-7290-a0af-17bf48f710bd	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
163	01a227f2-2bdb-7290-a0af-17c046ae67ad	sold	01a227f2-2bdb-7290-a0af-17c046ae67ad	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
164	01a227f2-2bdb-7290-a0af-17c046ae67ad	collected	01a227f2-2bdb-7290-a0af-17c046ae67ad	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
165	01a227f2-2bdb-7290-a0af-17c1f4c7c095	sold	01a227f2-2bdb-7290-a0af-17c1f4c7c095	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
166	01a227f2-2bdb-7290-a0af-17c1f4c7c095	collected	01a227f2-2bdb-7290-a0af-17c1f4c7c095	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
167	01a227f2-2bdb-7290-a0af-17c2894257e1	sold	01a227f2-2bdb-7290-a0af-17c2894257e1	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
168	01a227f2-2bdb-7290-a0af-17c2894257e1	collected	01a227f2-2bdb-7290-a0af-17c2894257e1	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
169	01a227f2-2bdb-7290-a0af-17c33f85f589	sold	01a227f2-2bdb-7290-a0af-17c33f85f589	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
170	01a227f2-2bdb-7290-a0af-17c33f85f589	collected	01a227f2-2bdb-7290-a0af-17c33f85f589	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
171	01a227f2-2bdb-7290-a0af-17c4cac3350f	sold	01a227f2-2bdb-7290-a0af-17c4cac3350f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
172	01a227f2-2bdb-7290-a0af-17c4cac3350f	collected	01a227f2-2bdb-7290-a0af-17c4cac3350f	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
173	01a227f2-2bdb-7290-a0af-17c57b908d12	sold	01a227f2-2bdb-7290-a0af-17c57b908d12	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
174	01a227f2-2bdb-7290-a0af-17c57b908d12	collected	01a227f2-2bdb-7290-a0af-17c57b908d12	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
175	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	sold	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
176	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	collected	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
177	01a227f2-2bdb-7290-a0af-17c7dae46174	sold	01a227f2-2bdb-7290-a0af-17c7dae46174	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
178	01a227f2-2bdb-7290-a0af-17c7dae46174	collected	01a227f2-2bdb-7290-a0af-17c7dae46174	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
179	01a227f2-2bdb-7290-a0af-17c834f0c2f4	sold	01a227f2-2bdb-7290-a0af-17c834f0c2f4	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.092234+00
180	01a227f2-2bdb-7290-a0af-17c834f0c2f4	collected	01a227f2-2bdb-7290-a0af-17c834f0c2f4	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.092234+00
181	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	sold	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
182	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	collected	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
183	01a227f2-2d04-7187-96ac-bb7e7485aac7	sold	01a227f2-2d04-7187-96ac-bb7e7485aac7	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
184	01a227f2-2d04-7187-96ac-bb7e7485aac7	collected	01a227f2-2d04-7187-96ac-bb7e7485aac7	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
185	01a227f2-2d04-7187-96ac-bb7f86e552d5	sold	01a227f2-2d04-7187-96ac-bb7f86e552d5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
186	01a227f2-2d04-7187-96ac-bb7f86e552d5	collected	01a227f2-2d04-7187-96ac-bb7f86e552d5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
187	01a227f2-2d04-7187-96ac-bb802b9fb9a2	sold	01a227f2-2d04-7187-96ac-bb802b9fb9a2	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
188	01a227f2-2d04-7187-96ac-bb802b9fb9a2	collected	01a227f2-2d04-7187-96ac-bb802b9fb9a2	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
189	01a227f2-2d04-7187-96ac-bb819712e4b0	sold	01a227f2-2d04-7187-96ac-bb819712e4b0	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
190	01a227f2-2d04-7187-96ac-bb819712e4b0	collected	01a227f2-2d04-7187-96ac-bb819712e4b0	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
191	01a227f2-2d04-7187-96ac-bb825f86c824	sold	01a227f2-2d04-7187-96ac-bb825f86c824	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
192	01a227f2-2d04-7187-96ac-bb825f86c824	collected	01a227f2-2d04-7187-96ac-bb825f86c824	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
193	01a227f2-2d04-7187-96ac-bb8320748e99	sold	01a227f2-2d04-7187-96ac-bb8320748e99	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
194	01a227f2-2d04-7187-96ac-bb8320748e99	collected	01a227f2-2d04-7187-96ac-bb8320748e99	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
195	01a227f2-2d04-7187-96ac-bb84963537b9	sold	01a227f2-2d04-7187-96ac-bb84963537b9	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
196	01a227f2-2d04-7187-96ac-bb84963537b9	collected	01a227f2-2d04-7187-96ac-bb84963537b9	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
197	01a227f2-2d04-7187-96ac-bb85da2f601b	sold	01a227f2-2d04-7187-96ac-bb85da2f601b	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
198	01a227f2-2d04-7187-96ac-bb85da2f601b	collected	01a227f2-2d04-7187-96ac-bb85da2f601b	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
199	01a227f2-2d04-7187-96ac-bb86f7d019e5	sold	01a227f2-2d04-7187-96ac-bb86f7d019e5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
200	01a227f2-2d04-7187-96ac-bb86f7d019e5	collected	01a227f2-2d04-7187-96ac-bb86f7d019e5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
201	01a227f2-2d04-7187-96ac-bb87b9aa6423	sold	01a227f2-2d04-7187-96ac-bb87b9aa6423	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
202	01a227f2-2d04-7187-96ac-bb87b9aa6423	collected	01a227f2-2d04-7187-96ac-bb87b9aa6423	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
203	01a227f2-2d04-7187-96ac-bb8875b984a9	sold	01a227f2-2d04-7187-96ac-bb8875b984a9	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
204	01a227f2-2d04-7187-96ac-bb8875b984a9	collected	01a227f2-2d04-7187-96ac-bb8875b984a9	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
205	01a227f2-2d04-7187-96ac-bb89b73ee8ed	sold	01a227f2-2d04-7187-96ac-bb89b73ee8ed	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
206	01a227f2-2d04-7187-96ac-bb89b73ee8ed	collected	01a227f2-2d04-7187-96ac-bb89b73ee8ed	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
207	01a227f2-2d04-7187-96ac-bb8a68044c0a	sold	01a227f2-2d04-7187-96ac-bb8a68044c0a	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
208	01a227f2-2d04-7187-96ac-bb8a68044c0a	collected	01a227f2-2d04-7187-96ac-bb8a68044c0a	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
209	01a227f2-2d04-7187-96ac-bb8bbee8048e	sold	01a227f2-2d04-7187-96ac-bb8bbee8048e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
210	01a227f2-2d04-7187-96ac-bb8bbee8048e	collected	01a227f2-2d04-7187-96ac-bb8bbee8048e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
211	01a227f2-2d04-7187-96ac-bb8c127ae60c	sold	01a227f2-2d04-7187-96ac-bb8c127ae60c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
212	01a227f2-2d04-7187-96ac-bb8c127ae60c	collected	01a227f2-2d04-7187-96ac-bb8c127ae60c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
213	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	sold	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
214	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	collected	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
215	01a227f2-2d04-7187-96ac-bb8e8415c8e1	sold	01a227f2-2d04-7187-96ac-bb8e8415c8e1	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
216	01a227f2-2d04-7187-96ac-bb8e8415c8e1	collected	01a227f2-2d04-7187-96ac-bb8e8415c8e1	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
217	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	sold	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
218	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	collected	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
219	01a227f2-2d04-7187-96ac-bb905023e5ff	sold	01a227f2-2d04-7187-96ac-bb905023e5ff	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
220	01a227f2-2d04-7187-96ac-bb905023e5ff	collected	01a227f2-2d04-7187-96ac-bb905023e5ff	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
221	01a227f2-2d04-7187-96ac-bb910e0b3e2d	sold	01a227f2-2d04-7187-96ac-bb910e0b3e2d	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
222	01a227f2-2d04-7187-96ac-bb910e0b3e2d	collected	01a227f2-2d04-7187-96ac-bb910e0b3e2d	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
223	01a227f2-2d04-7187-96ac-bb929b81390e	sold	01a227f2-2d04-7187-96ac-bb929b81390e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
224	01a227f2-2d04-7187-96ac-bb929b81390e	collected	01a227f2-2d04-7187-96ac-bb929b81390e	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
225	01a227f2-2d04-7187-96ac-bb93ebaac4b5	sold	01a227f2-2d04-7187-96ac-bb93ebaac4b5	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
226	01a227f2-2d04-7187-96ac-bb93ebaac4b5	collected	01a227f2-2d04-7187-96ac-bb93ebaac4b5	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
227	01a227f2-2d04-7187-96ac-bb94b62eb288	sold	01a227f2-2d04-7187-96ac-bb94b62eb288	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
228	01a227f2-2d04-7187-96ac-bb94b62eb288	collected	01a227f2-2d04-7187-96ac-bb94b62eb288	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
229	01a227f2-2d04-7187-96ac-bb953fe41769	sold	01a227f2-2d04-7187-96ac-bb953fe41769	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
230	01a227f2-2d04-7187-96ac-bb953fe41769	collected	01a227f2-2d04-7187-96ac-bb953fe41769	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
231	01a227f2-2d04-7187-96ac-bb9664878e20	sold	01a227f2-2d04-7187-96ac-bb9664878e20	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
232	01a227f2-2d04-7187-96ac-bb9664878e20	collected	01a227f2-2d04-7187-96ac-bb9664878e20	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
233	01a227f2-2d04-7187-96ac-bb979a029c42	sold	01a227f2-2d04-7187-96ac-bb979a029c42	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
234	01a227f2-2d04-7187-96ac-bb979a029c42	collected	01a227f2-2d04-7187-96ac-bb979a029c42	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
235	01a227f2-2d04-7187-96ac-bb987f77ae86	sold	01a227f2-2d04-7187-96ac-bb987f77ae86	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
236	01a227f2-2d04-7187-96ac-bb987f77ae86	collected	01a227f2-2d04-7187-96ac-bb987f77ae86	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
237	01a227f2-2d04-7187-96ac-bb99cba0a014	sold	01a227f2-2d04-7187-96ac-bb99cba0a014	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
238	01a227f2-2d04-7187-96ac-bb99cba0a014	collected	01a227f2-2d04-7187-96ac-bb99cba0a014	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
239	01a227f2-2d04-7187-96ac-bb9a2558065c	sold	01a227f2-2d04-7187-96ac-bb9a2558065c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.391856+00
240	01a227f2-2d04-7187-96ac-bb9a2558065c	collected	01a227f2-2d04-7187-96ac-bb9a2558065c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.391856+00
241	01a227f2-2d88-773d-a601-dca1e0facd55	sold	01a227f2-2d88-773d-a601-dca1e0facd55	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
242	01a227f2-2d88-773d-a601-dca1e0facd55	collected	01a227f2-2d88-773d-a601-dca1e0facd55	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
243	01a227f2-2d88-773d-a601-dca20eff95d6	sold	01a227f2-2d88-773d-a601-dca20eff95d6	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
244	01a227f2-2d88-773d-a601-dca20eff95d6	collected	01a227f2-2d88-773d-a601-dca20eff95d6	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
245	01a227f2-2d88-773d-a601-dca3bb6336bf	sold	01a227f2-2d88-773d-a601-dca3bb6336bf	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
246	01a227f2-2d88-773d-a601-dca3bb6336bf	collected	01a227f2-2d88-773d-a601-dca3bb6336bf	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
247	01a227f2-2d88-773d-a601-dca4f78cb9d1	sold	01a227f2-2d88-773d-a601-dca4f78cb9d1	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
248	01a227f2-2d88-773d-a601-dca4f78cb9d1	collected	01a227f2-2d88-773d-a601-dca4f78cb9d1	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
249	01a227f2-2d88-773d-a601-dca5aea335d2	sold	01a227f2-2d88-773d-a601-dca5aea335d2	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
250	01a227f2-2d88-773d-a601-dca5aea335d2	collected	01a227f2-2d88-773d-a601-dca5aea335d2	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
251	01a227f2-2d88-773d-a601-dca6a47afbeb	sold	01a227f2-2d88-773d-a601-dca6a47afbeb	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
252	01a227f2-2d88-773d-a601-dca6a47afbeb	collected	01a227f2-2d88-773d-a601-dca6a47afbeb	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
253	01a227f2-2d88-773d-a601-dca7e25a8a54	sold	01a227f2-2d88-773d-a601-dca7e25a8a54	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
254	01a227f2-2d88-773d-a601-dca7e25a8a54	collected	01a227f2-2d88-773d-a601-dca7e25a8a54	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
255	01a227f2-2d88-773d-a601-dca8366b6376	sold	01a227f2-2d88-773d-a601-dca8366b6376	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
256	01a227f2-2d88-773d-a601-dca8366b6376	collected	01a227f2-2d88-773d-a601-dca8366b6376	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
257	01a227f2-2d88-773d-a601-dca9e6036789	sold	01a227f2-2d88-773d-a601-dca9e6036789	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
258	01a227f2-2d88-773d-a601-dca9e6036789	collected	01a227f2-2d88-773d-a601-dca9e6036789	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
259	01a227f2-2d88-773d-a601-dcaa03e72e6f	sold	01a227f2-2d88-773d-a601-dcaa03e72e6f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
260	01a227f2-2d88-773d-a601-dcaa03e72e6f	collected	01a227f2-2d88-773d-a601-dcaa03e72e6f	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
261	01a227f2-2d88-773d-a601-dcab75faee2a	sold	01a227f2-2d88-773d-a601-dcab75faee2a	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
262	01a227f2-2d88-773d-a601-dcab75faee2a	collected	01a227f2-2d88-773d-a601-dcab75faee2a	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
263	01a227f2-2d88-773d-a601-dcacd43fa5f9	sold	01a227f2-2d88-773d-a601-dcacd43fa5f9	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
264	01a227f2-2d88-773d-a601-dcacd43fa5f9	collected	01a227f2-2d88-773d-a601-dcacd43fa5f9	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
265	01a227f2-2d88-773d-a601-dcada499cd95	sold	01a227f2-2d88-773d-a601-dcada499cd95	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
266	01a227f2-2d88-773d-a601-dcada499cd95	collected	01a227f2-2d88-773d-a601-dcada499cd95	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
267	01a227f2-2d88-773d-a601-dcaeb6635687	sold	01a227f2-2d88-773d-a601-dcaeb6635687	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
268	01a227f2-2d88-773d-a601-dcaeb6635687	collected	01a227f2-2d88-773d-a601-dcaeb6635687	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
269	01a227f2-2d88-773d-a601-dcaffd149228	sold	01a227f2-2d88-773d-a601-dcaffd149228	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
270	01a227f2-2d88-773d-a601-dcaffd149228	collected	01a227f2-2d88-773d-a601-dcaffd149228	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
271	01a227f2-2d88-773d-a601-dcb09d37df65	sold	01a227f2-2d88-773d-a601-dcb09d37df65	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
272	01a227f2-2d88-773d-a601-dcb09d37df65	collected	01a227f2-2d88-773d-a601-dcb09d37df65	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
273	01a227f2-2d88-773d-a601-dcb187e8fa7a	sold	01a227f2-2d88-773d-a601-dcb187e8fa7a	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
274	01a227f2-2d88-773d-a601-dcb187e8fa7a	collected	01a227f2-2d88-773d-a601-dcb187e8fa7a	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
275	01a227f2-2d88-773d-a601-dcb2e3a86ccd	sold	01a227f2-2d88-773d-a601-dcb2e3a86ccd	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
276	01a227f2-2d88-773d-a601-dcb2e3a86ccd	collected	01a227f2-2d88-773d-a601-dcb2e3a86ccd	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
277	01a227f2-2d88-773d-a601-dcb390d0e907	sold	01a227f2-2d88-773d-a601-dcb390d0e907	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
278	01a227f2-2d88-773d-a601-dcb390d0e907	collected	01a227f2-2d88-773d-a601-dcb390d0e907	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
279	01a227f2-2d88-773d-a601-dcb42cfcbd5c	sold	01a227f2-2d88-773d-a601-dcb42cfcbd5c	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
280	01a227f2-2d88-773d-a601-dcb42cfcbd5c	collected	01a227f2-2d88-773d-a601-dcb42cfcbd5c	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
281	01a227f2-2d89-7061-9f3e-9571e0d5d574	sold	01a227f2-2d89-7061-9f3e-9571e0d5d574	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
282	01a227f2-2d89-7061-9f3e-9571e0d5d574	collected	01a227f2-2d89-7061-9f3e-9571e0d5d574	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
283	01a227f2-2d89-7061-9f3e-9572f7d31976	sold	01a227f2-2d89-7061-9f3e-9572f7d31976	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
284	01a227f2-2d89-7061-9f3e-9572f7d31976	collected	01a227f2-2d89-7061-9f3e-9572f7d31976	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
285	01a227f2-2d89-7061-9f3e-95732f477efe	sold	01a227f2-2d89-7061-9f3e-95732f477efe	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
286	01a227f2-2d89-7061-9f3e-95732f477efe	collected	01a227f2-2d89-7061-9f3e-95732f477efe	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
287	01a227f2-2d89-7061-9f3e-95744f96f3ed	sold	01a227f2-2d89-7061-9f3e-95744f96f3ed	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
288	01a227f2-2d89-7061-9f3e-95744f96f3ed	collected	01a227f2-2d89-7061-9f3e-95744f96f3ed	marketplace	receivable	74.50	EUR	2026-11-29 15:35:12.526402+00
289	01a227f2-2d89-7061-9f3e-957565bfa9aa	sold	01a227f2-2d89-7061-9f3e-957565bfa9aa	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
290	01a227f2-2d89-7061-9f3e-9576e02d8f8e	sold	01a227f2-2d89-7061-9f3e-9576e02d8f8e	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
291	01a227f2-2d89-7061-9f3e-95776310166f	sold	01a227f2-2d89-7061-9f3e-95776310166f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
292	01a227f2-2d89-7061-9f3e-957822b2780d	sold	01a227f2-2d89-7061-9f3e-957822b2780d	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
293	01a227f2-2d89-7061-9f3e-9579702827e4	sold	01a227f2-2d89-7061-9f3e-9579702827e4	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
294	01a227f2-2d89-7061-9f3e-957a656dd40f	sold	01a227f2-2d89-7061-9f3e-957a656dd40f	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
295	01a227f2-2d89-7061-9f3e-957bc02f2356	sold	01a227f2-2d89-7061-9f3e-957bc02f2356	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
296	01a227f2-2d89-7061-9f3e-957cb663e157	sold	01a227f2-2d89-7061-9f3e-957cb663e157	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
297	01a227f2-2d89-7061-9f3e-957d61ac95bd	sold	01a227f2-2d89-7061-9f3e-957d61ac95bd	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
298	01a227f2-2d89-7061-9f3e-957ea51cc7ce	sold	01a227f2-2d89-7061-9f3e-957ea51cc7ce	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
299	01a227f2-2d89-7061-9f3e-957f35b56442	sold	01a227f2-2d89-7061-9f3e-957f35b56442	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
300	01a227f2-2d89-7061-9f3e-9580082a62a1	sold	01a227f2-2d89-7061-9f3e-9580082a62a1	receivable	revenue	74.50	EUR	2026-11-29 15:35:12.526402+00
301	01a227f2-7036-748c-a9a5-b5303d829760	sold	01a227f2-7036-748c-a9a5-b5303d829760	receivable	revenue	14.90	EUR	2026-11-29 15:35:29.603583+00
306	01a227f2-76cb-756d-83e6-f13b83c13081	sold	01a227f2-76cb-756d-83e6-f13b83c13081	receivable	revenue	20.00	EUR	2026-11-29 15:35:31.276367+00
307	01a227f2-76cb-756d-83e6-f13b83c13081	collected	01a227f2-76cb-756d-83e6-f13b83c13081	marketplace	receivable	20.00	EUR	2026-11-29 15:35:31.276367+00
308	01a227f2-76cb-756d-83e6-f13b83c13081	cancelled	01a227f2-76cb-756d-83e6-f13b83c13081	revenue	receivable	20.00	EUR	2026-11-29 15:35:31.926426+00
309	01a227f2-76cb-756d-83e6-f13b83c13081	refunded	cancel:01a227f2-76cb-756d-83e6-f13b83c13081	receivable	marketplace	20.00	EUR	2026-11-29 15:35:31.926426+00
310	01a227f3-07b2-7454-9eb9-8b7279d93fc8	sold	01a227f3-07b2-7454-9eb9-8b7279d93fc8	receivable	revenue	10.00	EUR	2026-11-29 15:36:08.371695+00
311	01a227f3-07b2-7454-9eb9-8b7279d93fc8	collected	01a227f3-07b2-7454-9eb9-8b7279d93fc8	marketplace	receivable	10.00	EUR	2026-11-29 15:36:08.371695+00
\.


--
-- Data for Name: long_operation; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".long_operation (id, kind, state, dry_run, profile, settings, filename, format, chunks, bytes, reading, "position", resume, applied, blank, left_out, pending, rows_created, rows_changed, rows_unchanged, rows_known, rows_different, rows_refused, documents_created, documents_changed, documents_unchanged, documents_known, documents_different, documents_refused, error, holder, lease_until, tries, turn, requested_by, created_at, started_at, finished_at, tidied) FROM stdin;
01a227f3-09b0-705e-a614-85f8cfbcfaff	order_import	running	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/orders."}	1-0.csv	text	1	6926	f	1	{"stage": {"lost": null, "before": "web\\u001fFILE-119", "unsure": []}, "table": {"held": [], "mark": ",", "rows": 120, "above": {}, "blank": 0, "ended": false, "first": 122, "lines": {"head": ["utf-8", false], "next": 122, "tail": "", "wide": null, "named": null}, "header": ["channel", "channel_order_id", "placed_at", "currency", "country", "sku", "quantity", "unit_price"]}}	0	0	0	119	0	0	0	0	0	1	0	0	0	0	0	0	\N	01a227f3-0bb2-70d3-aed3-59ffae9431f2	2026-11-29 15:36:29.450569+00	0	2026-11-29 15:36:09.39525+00	dev:admin	2026-11-29 15:36:08.875254+00	2026-11-29 15:36:09.394796+00	\N	f
01a227f2-6eae-70f3-a849-9b2b453f14d1	order_import	succeeded	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/orders."}	orders.csv	text	1	518	f	1	\N	4	0	0	0	3	0	0	0	0	0	2	0	0	0	0	0	\N	\N	\N	0	2026-11-29 15:35:29.795494+00	dev:admin	2026-11-29 15:35:29.186965+00	2026-11-29 15:35:29.795204+00	2026-11-29 15:35:29.974858+00	t
01a227f3-09dd-7658-87a2-005ad0fda9c9	order_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/orders."}	1-1.csv	text	1	6926	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.924837+00	\N	\N	f
01a227f3-0a1b-7597-a291-0d24121b41b7	order_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/orders."}	1-2.csv	text	1	6926	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.987106+00	\N	\N	f
01a227f3-0a57-70e5-863a-820922cd43ed	order_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/orders."}	1-3.csv	text	1	6926	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:09.033877+00	\N	\N	f
\.


--
-- Data for Name: operation; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".operation (id, kind, state, profile, filename, content, taken, created_orders, known_orders, refused_rows, refused, lines, error, requested_by, created_at, finished_at) FROM stdin;
\.


--
-- Data for Name: operation_chunk; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".operation_chunk (operation_id, number, content) FROM stdin;
01a227f3-09dd-7658-87a2-005ad0fda9c9	0	\\x7801a5d8bd4ac4401486e1de6b99c839f33f966214616dc46d6c42cc060c2eb36b4c90bd7b05c1c24a5fe1c0a9deeea9bee1b9af75dc9be1eb77877937ceddb433c77d3f8cbbae5fccb0cef3588793190e6b5de693797b59cdebdad7655a4e66add3d21de76918cfdec727737dbb698d151b1b718de883da0b91cf7b34edf6de5cb5e66e7bd35c6eb6ada9873a1af5e745bec3467f97eacfcec2cec1cec32ec02ec22ec12ec3aec04e8586548c52324acd2845a3548d52364add2885a3548ea5722c9563a91c4be5582ac7523996cab1548ea5722c95e3a81c47e5382ac751398eca71548ea3721c95e3a81c47e5782ac753399ecaf1548ea7723c95e3a91c4fe5782ac7533981ca09544ea072029513a89c40e5042a27503981ca09544ea472229513a99c48e5442a27523991ca89544ea472229593a89c44e5242a27513989ca49544ea272129593a89c44e5642a27533999cac9544ea672329593a99c4ce5642a27533985ca29544ea1720a9553a89c42e5142aa7503985ca29548e0aa5a342eda8503c2a548f0ae5a342fda850402a54900a25a4820dfd634ec686f8a0cc17653e29f34d998fca7c55e6b3f21f77e50f94f85656
01a227f3-0a1b-7597-a291-0d24121b41b7	0	\\x7801a5d8bd4ac4401486e1de6b99c839f33f966214616dc46d6c42cc060c2eb36b4c90bd7b05c1c24a5fe1c0a9deeea9bee1b9af75dc9be1eb77877937ceddb433c77d3f8cbbae5fccb0cef3588793190e6b5de693797b59cdebdad7655a4e66add3d21de76918cfdec727737dbb698d151b1b718de883da0b91cf7b34edf6de5cb5e66e7bd35c6eb6ada9873a1af5e745bec3467f97eacfcec2cec1cec32ec02ec22ec12ec3aec04e8586548c52324acd2845a3548d52364add2885a3548ea5722c9563a91c4be5582ac7523996cab1548ea5722c95e3a81c47e5382ac751398eca71548ea3721c95e3a81c47e5782ac753399ecaf1548ea7723c95e3a91c4fe5782ac7533981ca09544ea072029513a89c40e5042a27503981ca09544ea472229513a99c48e5442a27523991ca89544ea472229593a89c44e5242a27513989ca49544ea272129593a89c44e5642a27533999cac9544ea672329593a99c4ce5642a27533985ca29544ea1720a9553a89c42e5142aa7503985ca29548e0aa5a342eda8503c2a548f0ae5a342fda850402a54900a25a4820dfd634ec686f8a0cc17653e29f34d998fca7c55e6b3f21f77e50f94f85656
01a227f3-0a57-70e5-863a-820922cd43ed	0	\\x7801a5d8bd4ac4401486e1de6b99c839f33f966214616dc46d6c42cc060c2eb36b4c90bd7b05c1c24a5fe1c0a9deeea9bee1b9af75dc9be1eb77877937ceddb433c77d3f8cbbae5fccb0cef3588793190e6b5de693797b59cdebdad7655a4e66add3d21de76918cfdec727737dbb698d151b1b718de883da0b91cf7b34edf6de5cb5e66e7bd35c6eb6ada9873a1af5e745bec3467f97eacfcec2cec1cec32ec02ec22ec12ec3aec04e8586548c52324acd2845a3548d52364add2885a3548ea5722c9563a91c4be5582ac7523996cab1548ea5722c95e3a81c47e5382ac751398eca71548ea3721c95e3a81c47e5782ac753399ecaf1548ea7723c95e3a91c4fe5782ac7533981ca09544ea072029513a89c40e5042a27503981ca09544ea472229513a99c48e5442a27523991ca89544ea472229593a89c44e5242a27513989ca49544ea272129593a89c44e5642a27533999cac9544ea672329593a99c4ce5642a27533985ca29544ea1720a9553a89c42e5142aa7503985ca29548e0aa5a342eda8503c2a548f0ae5a342fda850402a54900a25a4820dfd634ec686f8a0cc17653e29f34d998fca7c55e6b3f21f77e50f94f85656
\.


--
-- Data for Name: operation_entry; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".operation_entry (id, operation_id, line, outcome, code, field, detail, params) FROM stdin;
1	01a227f3-09b0-705e-a614-85f8cfbcfaff	2	refused	number_invalid	quantity	'none' is not a number (decimal mark .)	{"text": "none", "decimal": "."}
\.


--
-- Data for Name: operation_row; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".operation_row (operation_id, line, document, rows, body) FROM stdin;
01a227f3-09b0-705e-a614-85f8cfbcfaff	2	webFILE	0	\N
01a227f3-09b0-705e-a614-85f8cfbcfaff	3	webFILE-1	1	[[3,{"channel":"web","channel_order_id":"FILE-1","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	4	webFILE-2	1	[[4,{"channel":"web","channel_order_id":"FILE-2","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	5	webFILE-3	1	[[5,{"channel":"web","channel_order_id":"FILE-3","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	6	webFILE-4	1	[[6,{"channel":"web","channel_order_id":"FILE-4","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	7	webFILE-5	1	[[7,{"channel":"web","channel_order_id":"FILE-5","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	8	webFILE-6	1	[[8,{"channel":"web","channel_order_id":"FILE-6","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	9	webFILE-7	1	[[9,{"channel":"web","channel_order_id":"FILE-7","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	10	webFILE-8	1	[[10,{"channel":"web","channel_order_id":"FILE-8","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	11	webFILE-9	1	[[11,{"channel":"web","channel_order_id":"FILE-9","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	12	webFILE-10	1	[[12,{"channel":"web","channel_order_id":"FILE-10","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	13	webFILE-11	1	[[13,{"channel":"web","channel_order_id":"FILE-11","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	14	webFILE-12	1	[[14,{"channel":"web","channel_order_id":"FILE-12","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	15	webFILE-13	1	[[15,{"channel":"web","channel_order_id":"FILE-13","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	16	webFILE-14	1	[[16,{"channel":"web","channel_order_id":"FILE-14","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	17	webFILE-15	1	[[17,{"channel":"web","channel_order_id":"FILE-15","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	18	webFILE-16	1	[[18,{"channel":"web","channel_order_id":"FILE-16","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	19	webFILE-17	1	[[19,{"channel":"web","channel_order_id":"FILE-17","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	20	webFILE-18	1	[[20,{"channel":"web","channel_order_id":"FILE-18","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	21	webFILE-19	1	[[21,{"channel":"web","channel_order_id":"FILE-19","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	22	webFILE-20	1	[[22,{"channel":"web","channel_order_id":"FILE-20","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	23	webFILE-21	1	[[23,{"channel":"web","channel_order_id":"FILE-21","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	24	webFILE-22	1	[[24,{"channel":"web","channel_order_id":"FILE-22","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	25	webFILE-23	1	[[25,{"channel":"web","channel_order_id":"FILE-23","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	26	webFILE-24	1	[[26,{"channel":"web","channel_order_id":"FILE-24","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	27	webFILE-25	1	[[27,{"channel":"web","channel_order_id":"FILE-25","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	28	webFILE-26	1	[[28,{"channel":"web","channel_order_id":"FILE-26","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	29	webFILE-27	1	[[29,{"channel":"web","channel_order_id":"FILE-27","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	30	webFILE-28	1	[[30,{"channel":"web","channel_order_id":"FILE-28","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	31	webFILE-29	1	[[31,{"channel":"web","channel_order_id":"FILE-29","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	32	webFILE-30	1	[[32,{"channel":"web","channel_order_id":"FILE-30","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	33	webFILE-31	1	[[33,{"channel":"web","channel_order_id":"FILE-31","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	34	webFILE-32	1	[[34,{"channel":"web","channel_order_id":"FILE-32","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	35	webFILE-33	1	[[35,{"channel":"web","channel_order_id":"FILE-33","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	36	webFILE-34	1	[[36,{"channel":"web","channel_order_id":"FILE-34","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	37	webFILE-35	1	[[37,{"channel":"web","channel_order_id":"FILE-35","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	38	webFILE-36	1	[[38,{"channel":"web","channel_order_id":"FILE-36","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	39	webFILE-37	1	[[39,{"channel":"web","channel_order_id":"FILE-37","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	40	webFILE-38	1	[[40,{"channel":"web","channel_order_id":"FILE-38","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	41	webFILE-39	1	[[41,{"channel":"web","channel_order_id":"FILE-39","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	42	webFILE-40	1	[[42,{"channel":"web","channel_order_id":"FILE-40","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	43	webFILE-41	1	[[43,{"channel":"web","channel_order_id":"FILE-41","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	44	webFILE-42	1	[[44,{"channel":"web","channel_order_id":"FILE-42","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	45	webFILE-43	1	[[45,{"channel":"web","channel_order_id":"FILE-43","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	46	webFILE-44	1	[[46,{"channel":"web","channel_order_id":"FILE-44","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	47	webFILE-45	1	[[47,{"channel":"web","channel_order_id":"FILE-45","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	48	webFILE-46	1	[[48,{"channel":"web","channel_order_id":"FILE-46","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	49	webFILE-47	1	[[49,{"channel":"web","channel_order_id":"FILE-47","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	50	webFILE-48	1	[[50,{"channel":"web","channel_order_id":"FILE-48","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	51	webFILE-49	1	[[51,{"channel":"web","channel_order_id":"FILE-49","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	52	webFILE-50	1	[[52,{"channel":"web","channel_order_id":"FILE-50","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	53	webFILE-51	1	[[53,{"channel":"web","channel_order_id":"FILE-51","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	54	webFILE-52	1	[[54,{"channel":"web","channel_order_id":"FILE-52","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	55	webFILE-53	1	[[55,{"channel":"web","channel_order_id":"FILE-53","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	56	webFILE-54	1	[[56,{"channel":"web","channel_order_id":"FILE-54","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	57	webFILE-55	1	[[57,{"channel":"web","channel_order_id":"FILE-55","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	58	webFILE-56	1	[[58,{"channel":"web","channel_order_id":"FILE-56","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	59	webFILE-57	1	[[59,{"channel":"web","channel_order_id":"FILE-57","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	60	webFILE-58	1	[[60,{"channel":"web","channel_order_id":"FILE-58","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	61	webFILE-59	1	[[61,{"channel":"web","channel_order_id":"FILE-59","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	62	webFILE-60	1	[[62,{"channel":"web","channel_order_id":"FILE-60","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	63	webFILE-61	1	[[63,{"channel":"web","channel_order_id":"FILE-61","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	64	webFILE-62	1	[[64,{"channel":"web","channel_order_id":"FILE-62","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	65	webFILE-63	1	[[65,{"channel":"web","channel_order_id":"FILE-63","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	66	webFILE-64	1	[[66,{"channel":"web","channel_order_id":"FILE-64","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	67	webFILE-65	1	[[67,{"channel":"web","channel_order_id":"FILE-65","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	68	webFILE-66	1	[[68,{"channel":"web","channel_order_id":"FILE-66","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	69	webFILE-67	1	[[69,{"channel":"web","channel_order_id":"FILE-67","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	70	webFILE-68	1	[[70,{"channel":"web","channel_order_id":"FILE-68","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	71	webFILE-69	1	[[71,{"channel":"web","channel_order_id":"FILE-69","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	72	webFILE-70	1	[[72,{"channel":"web","channel_order_id":"FILE-70","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	73	webFILE-71	1	[[73,{"channel":"web","channel_order_id":"FILE-71","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	74	webFILE-72	1	[[74,{"channel":"web","channel_order_id":"FILE-72","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	75	webFILE-73	1	[[75,{"channel":"web","channel_order_id":"FILE-73","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	76	webFILE-74	1	[[76,{"channel":"web","channel_order_id":"FILE-74","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	77	webFILE-75	1	[[77,{"channel":"web","channel_order_id":"FILE-75","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	78	webFILE-76	1	[[78,{"channel":"web","channel_order_id":"FILE-76","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	79	webFILE-77	1	[[79,{"channel":"web","channel_order_id":"FILE-77","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	80	webFILE-78	1	[[80,{"channel":"web","channel_order_id":"FILE-78","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	81	webFILE-79	1	[[81,{"channel":"web","channel_order_id":"FILE-79","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	82	webFILE-80	1	[[82,{"channel":"web","channel_order_id":"FILE-80","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	83	webFILE-81	1	[[83,{"channel":"web","channel_order_id":"FILE-81","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	84	webFILE-82	1	[[84,{"channel":"web","channel_order_id":"FILE-82","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	85	webFILE-83	1	[[85,{"channel":"web","channel_order_id":"FILE-83","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	86	webFILE-84	1	[[86,{"channel":"web","channel_order_id":"FILE-84","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	87	webFILE-85	1	[[87,{"channel":"web","channel_order_id":"FILE-85","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	88	webFILE-86	1	[[88,{"channel":"web","channel_order_id":"FILE-86","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	89	webFILE-87	1	[[89,{"channel":"web","channel_order_id":"FILE-87","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	90	webFILE-88	1	[[90,{"channel":"web","channel_order_id":"FILE-88","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	91	webFILE-89	1	[[91,{"channel":"web","channel_order_id":"FILE-89","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	92	webFILE-90	1	[[92,{"channel":"web","channel_order_id":"FILE-90","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	93	webFILE-91	1	[[93,{"channel":"web","channel_order_id":"FILE-91","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	94	webFILE-92	1	[[94,{"channel":"web","channel_order_id":"FILE-92","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	95	webFILE-93	1	[[95,{"channel":"web","channel_order_id":"FILE-93","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	96	webFILE-94	1	[[96,{"channel":"web","channel_order_id":"FILE-94","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	97	webFILE-95	1	[[97,{"channel":"web","channel_order_id":"FILE-95","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	98	webFILE-96	1	[[98,{"channel":"web","channel_order_id":"FILE-96","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	99	webFILE-97	1	[[99,{"channel":"web","channel_order_id":"FILE-97","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	100	webFILE-98	1	[[100,{"channel":"web","channel_order_id":"FILE-98","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	101	webFILE-99	1	[[101,{"channel":"web","channel_order_id":"FILE-99","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	102	webFILE-100	1	[[102,{"channel":"web","channel_order_id":"FILE-100","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	103	webFILE-101	1	[[103,{"channel":"web","channel_order_id":"FILE-101","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	104	webFILE-102	1	[[104,{"channel":"web","channel_order_id":"FILE-102","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	105	webFILE-103	1	[[105,{"channel":"web","channel_order_id":"FILE-103","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	106	webFILE-104	1	[[106,{"channel":"web","channel_order_id":"FILE-104","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	107	webFILE-105	1	[[107,{"channel":"web","channel_order_id":"FILE-105","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	108	webFILE-106	1	[[108,{"channel":"web","channel_order_id":"FILE-106","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	109	webFILE-107	1	[[109,{"channel":"web","channel_order_id":"FILE-107","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	110	webFILE-108	1	[[110,{"channel":"web","channel_order_id":"FILE-108","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	111	webFILE-109	1	[[111,{"channel":"web","channel_order_id":"FILE-109","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	112	webFILE-110	1	[[112,{"channel":"web","channel_order_id":"FILE-110","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	113	webFILE-111	1	[[113,{"channel":"web","channel_order_id":"FILE-111","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	114	webFILE-112	1	[[114,{"channel":"web","channel_order_id":"FILE-112","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	115	webFILE-113	1	[[115,{"channel":"web","channel_order_id":"FILE-113","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	116	webFILE-114	1	[[116,{"channel":"web","channel_order_id":"FILE-114","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	117	webFILE-115	1	[[117,{"channel":"web","channel_order_id":"FILE-115","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	118	webFILE-116	1	[[118,{"channel":"web","channel_order_id":"FILE-116","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	119	webFILE-117	1	[[119,{"channel":"web","channel_order_id":"FILE-117","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	120	webFILE-118	1	[[120,{"channel":"web","channel_order_id":"FILE-118","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
01a227f3-09b0-705e-a614-85f8cfbcfaff	121	webFILE-119	1	[[121,{"channel":"web","channel_order_id":"FILE-119","placed_at":"2026-03-01T12:00:00Z","currency":"EUR","country":"DE","sku":"MUG-BLUE","quantity":"1","unit_price":"14.90"}]]
\.


--
-- Data for Name: order_charge; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".order_charge (order_id, line_no, code, description, quantity, unit_price) FROM stdin;
01a227f2-7036-748c-a9a5-b5303d829760	1	POST	postage	1	4.90
\.


--
-- Data for Name: order_line; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".order_line (order_id, line_no, channel_sku, sku, quantity, unit_price, kind, total, paid) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2ba9-7123-a8ce-2641e627ec0c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-449cdfa834cf	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-449d62cb9d63	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-449e9886b478	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-449f05393bd4	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a00dabe149	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a1f1339b43	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a2216c22f6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a3adba1c40	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a4fd3e4751	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a55cba1e99	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a6411c94bf	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a70b614faf	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a86d28ac4e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44a9f5fb65e5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2baa-744a-80ed-44aa7de9c751	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2759620fd5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e28f9f13fae	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e294432471b	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2a0e4d004f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2b823e3e1e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2dea0682e6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2ef32aab80	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e2f7c166cb6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e304cd4add3	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e31dbcb7a63	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e324092ae4a	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e33039c0b8b	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e34d1db71fd	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e358fbe9fe6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3653e201ab	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3713ec9990	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3863857586	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e39533bf106	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3a55a2135b	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3bf449bf60	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bda-7068-ac08-9e3cef55e432	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-1796d19720b5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-1797f964cf06	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17985d1f5e80	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-1799cf8c848a	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179a7a2c42e9	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179b7db899a3	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179c4327ab04	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179d4c931dec	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179ea42df6f5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-179f33e44093	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a06933859e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a2f6418356	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a379c31b15	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a4ddad11ed	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a6e4e39124	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a7097700a7	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a880666701	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17a90cfd52d5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17ab755a99d6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17acb0bc05c0	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17ad0633ff7c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17afc0f9285e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b01b32bf04	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b102b7419d	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b23abc8cdf	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b3252d7ca2	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b47076b7b7	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b613898928	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b718a451cb	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bade56b618	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bba0b37cd2	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bccf1c10b1	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bd20956241	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bee8b3507c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17bf48f710bd	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c046ae67ad	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c1f4c7c095	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c2894257e1	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c33f85f589	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c4cac3350f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c57b908d12	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c7dae46174	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2bdb-7290-a0af-17c834f0c2f4	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb7e7485aac7	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb7f86e552d5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb802b9fb9a2	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb819712e4b0	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb825f86c824	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8320748e99	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb84963537b9	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb85da2f601b	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb86f7d019e5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb87b9aa6423	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8875b984a9	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb89b73ee8ed	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8a68044c0a	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8bbee8048e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8c127ae60c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8e8415c8e1	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb905023e5ff	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb910e0b3e2d	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb929b81390e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb93ebaac4b5	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb94b62eb288	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb953fe41769	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb9664878e20	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb979a029c42	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb987f77ae86	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb99cba0a014	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d04-7187-96ac-bb9a2558065c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca1e0facd55	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca20eff95d6	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca3bb6336bf	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca4f78cb9d1	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca5aea335d2	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca6a47afbeb	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca7e25a8a54	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca8366b6376	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dca9e6036789	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcaa03e72e6f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcab75faee2a	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcacd43fa5f9	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcada499cd95	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcaeb6635687	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcaffd149228	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcb09d37df65	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcb187e8fa7a	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcb2e3a86ccd	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcb390d0e907	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d88-773d-a601-dcb42cfcbd5c	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-9571e0d5d574	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-9572f7d31976	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-95732f477efe	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-95744f96f3ed	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957565bfa9aa	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-9576e02d8f8e	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-95776310166f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957822b2780d	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-9579702827e4	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957a656dd40f	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957bc02f2356	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957cb663e157	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957d61ac95bd	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957ea51cc7ce	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-957f35b56442	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-2d89-7061-9f3e-9580082a62a1	1	MUG-BLUE	MUG-BLUE	5	14.90	sale	74.50	74.50
01a227f2-5d45-7269-8b7c-fc121b769e26	1	MUG-BLUE	MUG-BLUE	1	0	replacement	0	0
01a227f2-5e8e-7014-bee8-c041d3b3c85c	1	MUG-BLUE	MUG-BLUE	1	0	replacement	0	0
01a227f2-5fea-7607-8a62-1df6e72db159	1	MUG-BLUE	MUG-BLUE	1	0	replacement	0	0
01a227f2-6186-7487-b2fa-5020c59c7396	1	MUG-BLUE	MUG-BLUE	1	0	replacement	0	0
01a227f2-7036-748c-a9a5-b5303d829760	1	MUG-BLUE	MUG-BLUE	1	10.00	sale	10.00	14.90
01a227f2-76cb-756d-83e6-f13b83c13081	1	MUG-BLUE	MUG-BLUE	2	10.00	sale	20.00	20.00
01a227f3-07b2-7454-9eb9-8b7279d93fc8	1	MUG-BLUE	MUG-BLUE	1	10.00	sale	10.00	10.00
\.


--
-- Data for Name: order_shipment; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".order_shipment (shipment_id, order_id, state, units, lines) FROM stdin;
01a227f2-2fcd-74cd-b5fb-f8e9bd57884c	01a227f2-2ba9-7123-a8ce-26403fd7b89f	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187a3f776c6b	01a227f2-2ba9-7123-a8ce-2641e627ec0c	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187b79280c7e	01a227f2-2baa-744a-80ed-449cdfa834cf	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187c48e7ac51	01a227f2-2baa-744a-80ed-449d62cb9d63	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187d0dea3f48	01a227f2-2baa-744a-80ed-449e9886b478	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187e21e72e2e	01a227f2-2baa-744a-80ed-449f05393bd4	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-187f54a15c2b	01a227f2-2baa-744a-80ed-44a00dabe149	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1880af8c9898	01a227f2-2baa-744a-80ed-44a1f1339b43	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1881fb559083	01a227f2-2baa-744a-80ed-44a2216c22f6	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1882c751c0ac	01a227f2-2baa-744a-80ed-44a3adba1c40	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1883b300a12d	01a227f2-2baa-744a-80ed-44a4fd3e4751	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-18848209df83	01a227f2-2baa-744a-80ed-44a55cba1e99	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1885552c5cb2	01a227f2-2baa-744a-80ed-44a6411c94bf	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-18866f1362af	01a227f2-2baa-744a-80ed-44a70b614faf	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188767871b66	01a227f2-2baa-744a-80ed-44a86d28ac4e	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-18885349ce7e	01a227f2-2baa-744a-80ed-44a9f5fb65e5	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1889d164554e	01a227f2-2baa-744a-80ed-44aa7de9c751	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188ac9ae08da	01a227f2-2bda-7068-ac08-9e2759620fd5	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188bad2c37b7	01a227f2-2bda-7068-ac08-9e28f9f13fae	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188cfd12f0ec	01a227f2-2bda-7068-ac08-9e294432471b	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188d69bd1c8d	01a227f2-2bda-7068-ac08-9e2a0e4d004f	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188e28b84ec3	01a227f2-2bda-7068-ac08-9e2b823e3e1e	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-188fec008ce7	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1890415c27ea	01a227f2-2bda-7068-ac08-9e2dea0682e6	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1891865e74a9	01a227f2-2bda-7068-ac08-9e2ef32aab80	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1892f53fd28c	01a227f2-2bda-7068-ac08-9e2f7c166cb6	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189340fc841c	01a227f2-2bda-7068-ac08-9e304cd4add3	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-18941ed8fb1f	01a227f2-2bda-7068-ac08-9e31dbcb7a63	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1895f00f0861	01a227f2-2bda-7068-ac08-9e324092ae4a	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189666f7c598	01a227f2-2bda-7068-ac08-9e33039c0b8b	planned	5	[["MUG-BLUE", 5]]
01a227f2-777e-76ee-842a-a8c27c95f6c2	01a227f2-76cb-756d-83e6-f13b83c13081	labelled	2	[["MUG-BLUE", 2]]
01a227f2-30e6-7260-a867-188841831f77	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e6-7260-a867-1889e12af084	01a227f2-2d04-7187-96ac-bb7e7485aac7	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fca5fba5f28	01a227f2-2d04-7187-96ac-bb7f86e552d5	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fcbe239b331	01a227f2-2d04-7187-96ac-bb802b9fb9a2	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fcce9d86d2f	01a227f2-2d04-7187-96ac-bb819712e4b0	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fcd99c0a17d	01a227f2-2d04-7187-96ac-bb825f86c824	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fce958f5f68	01a227f2-2d04-7187-96ac-bb8320748e99	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fcfc89863e6	01a227f2-2d04-7187-96ac-bb84963537b9	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd0233dcca6	01a227f2-2d04-7187-96ac-bb85da2f601b	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd1c2f79bfa	01a227f2-2d04-7187-96ac-bb86f7d019e5	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd2cba3da81	01a227f2-2d04-7187-96ac-bb87b9aa6423	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd38a54385f	01a227f2-2d04-7187-96ac-bb8875b984a9	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd47271cbfe	01a227f2-2d04-7187-96ac-bb89b73ee8ed	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd534a850fb	01a227f2-2d04-7187-96ac-bb8a68044c0a	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd63933122e	01a227f2-2d04-7187-96ac-bb8bbee8048e	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd79771eb13	01a227f2-2d04-7187-96ac-bb8c127ae60c	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd8c2350433	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fd970a96a2d	01a227f2-2d04-7187-96ac-bb8e8415c8e1	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fda26bb6206	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fdbb037579c	01a227f2-2d04-7187-96ac-bb905023e5ff	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fdc74349c83	01a227f2-2d04-7187-96ac-bb910e0b3e2d	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fdddf461d15	01a227f2-2d04-7187-96ac-bb929b81390e	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fde3e17dc35	01a227f2-2d04-7187-96ac-bb93ebaac4b5	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fdfd5652042	01a227f2-2d04-7187-96ac-bb94b62eb288	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe0dea71855	01a227f2-2d04-7187-96ac-bb953fe41769	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe1fb14f952	01a227f2-2d04-7187-96ac-bb9664878e20	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe22b93a9b6	01a227f2-2d04-7187-96ac-bb979a029c42	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe36e798e87	01a227f2-2d04-7187-96ac-bb987f77ae86	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe42a547f98	01a227f2-2d04-7187-96ac-bb99cba0a014	planned	5	[["MUG-BLUE", 5]]
01a227f2-30e7-76f4-b486-9fe5aca048b4	01a227f2-2d04-7187-96ac-bb9a2558065c	planned	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a989aa9acba	01a227f2-2bdb-7290-a0af-17bba0b37cd2	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b	01a227f2-2bdb-7290-a0af-17bade56b618	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a962dad5fb2	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a957d610247	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44	01a227f2-2bdb-7290-a0af-17b718a451cb	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a93716d4759	01a227f2-2bdb-7290-a0af-17b613898928	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a92fb5d4931	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa598a6110b	01a227f2-2bdb-7290-a0af-17c834f0c2f4	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6	01a227f2-2bdb-7290-a0af-17c7dae46174	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa3f46e052f	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa222cde630	01a227f2-2bdb-7290-a0af-17c57b908d12	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3	01a227f2-2bdb-7290-a0af-17c4cac3350f	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73	01a227f2-2bdb-7290-a0af-17c33f85f589	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45	01a227f2-2bdb-7290-a0af-17c2894257e1	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e	01a227f2-2bdb-7290-a0af-17c1f4c7c095	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9defc3304d	01a227f2-2bdb-7290-a0af-17c046ae67ad	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9c1831bca9	01a227f2-2bdb-7290-a0af-17bf48f710bd	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15	01a227f2-2bdb-7290-a0af-17bee8b3507c	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7	01a227f2-2bdb-7290-a0af-17bd20956241	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21	01a227f2-2bdb-7290-a0af-17bccf1c10b1	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a87358d1a25	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a86cde33329	01a227f2-2bdb-7290-a0af-17a90cfd52d5	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8591cee6f1	01a227f2-2bdb-7290-a0af-17a880666701	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a847eaac2fd	01a227f2-2bdb-7290-a0af-17a7097700a7	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a83e21fab39	01a227f2-2bdb-7290-a0af-17a6e4e39124	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a827624a565	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a81c44ed54b	01a227f2-2bdb-7290-a0af-17a4ddad11ed	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e	01a227f2-2bdb-7290-a0af-17a379c31b15	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7fa72da56f	01a227f2-2bdb-7290-a0af-17a2f6418356	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7e77aadd51	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7d1438def9	01a227f2-2bdb-7290-a0af-17a06933859e	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83	01a227f2-2bdb-7290-a0af-179f33e44093	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7b91a86216	01a227f2-2bdb-7290-a0af-179ea42df6f5	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7af68ca617	01a227f2-2bdb-7290-a0af-179d4c931dec	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a791e7a082c	01a227f2-2bdb-7290-a0af-179c4327ab04	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7878187a8e	01a227f2-2bdb-7290-a0af-179b7db899a3	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a77a0635dc9	01a227f2-2bdb-7290-a0af-179a7a2c42e9	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3	01a227f2-2bdb-7290-a0af-1799cf8c848a	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a756740b6fd	01a227f2-2bdb-7290-a0af-17985d1f5e80	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a741085086e	01a227f2-2bdb-7290-a0af-1797f964cf06	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7344e82a1b	01a227f2-2bdb-7290-a0af-1796d19720b5	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a7259c25073	01a227f2-2bda-7068-ac08-9e3cef55e432	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189e28b2246b	01a227f2-2bda-7068-ac08-9e3bf449bf60	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189d00ba3b45	01a227f2-2bda-7068-ac08-9e3a55a2135b	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189cffd7e8f7	01a227f2-2bda-7068-ac08-9e39533bf106	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189b0a05cf22	01a227f2-2bda-7068-ac08-9e3863857586	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-189a9e27a6a1	01a227f2-2bda-7068-ac08-9e3713ec9990	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-18996509ee45	01a227f2-2bda-7068-ac08-9e3653e201ab	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1898e08c0a12	01a227f2-2bda-7068-ac08-9e358fbe9fe6	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fcf-7353-858b-1897cec8d9d6	01a227f2-2bda-7068-ac08-9e34d1db71fd	dispatched	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a910b9c5aac	01a227f2-2bdb-7290-a0af-17b47076b7b7	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a90647f77ce	01a227f2-2bdb-7290-a0af-17b3252d7ca2	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8f62dda625	01a227f2-2bdb-7290-a0af-17b23abc8cdf	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879	01a227f2-2bdb-7290-a0af-17b102b7419d	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7	01a227f2-2bdb-7290-a0af-17b01b32bf04	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8c7655486c	01a227f2-2bdb-7290-a0af-17afc0f9285e	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a8ab663013c	01a227f2-2bdb-7290-a0af-17ad0633ff7c	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a895520b407	01a227f2-2bdb-7290-a0af-17acb0bc05c0	delivered	5	[["MUG-BLUE", 5]]
01a227f2-2fd0-74b6-8b0c-1a88efd892c0	01a227f2-2bdb-7290-a0af-17ab755a99d6	delivered	5	[["MUG-BLUE", 5]]
01a227f2-5eb2-77e0-88a4-f3f8c4d6c9dc	01a227f2-5d45-7269-8b7c-fc121b769e26	planned	1	[["MUG-BLUE", 1]]
01a227f2-602b-7008-8461-b4846cef0cde	01a227f2-5e8e-7014-bee8-c041d3b3c85c	planned	1	[["MUG-BLUE", 1]]
01a227f2-61a3-7738-96f4-f62094e15e1f	01a227f2-5fea-7607-8a62-1df6e72db159	planned	1	[["MUG-BLUE", 1]]
01a227f2-62d0-75aa-8f4a-8937cfa61029	01a227f2-6186-7487-b2fa-5020c59c7396	planned	1	[["MUG-BLUE", 1]]
01a227f2-7144-764e-86b7-6f402675370d	01a227f2-7036-748c-a9a5-b5303d829760	delivered	1	[["MUG-BLUE", 1]]
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".orders (id, channel, channel_order_id, saga, payment, fulfilment, version, deadline, currency, goods_total, charges_total, country, postal_code, incoterm, backorder, buyer_ref, return_id, allocations, units, units_shipped, units_delivered, cancel_reason, cancel_reference, placed_at, created_at, content) FROM stdin;
01a227f2-5d45-7269-8b7c-fc121b769e26	web	DOOR-65-R-b2fe9d566667	fulfilling	captured	unfulfilled	3	\N	EUR	0	0	DE	26133	DAP	f	\N	01a227f2-5c9b-77d9-9e86-b2fe9d566667	[{"lines": [{"sku": "MUG-BLUE", "quantity": 1}], "country": "DE", "warehouse": "DE-1"}]	1	0	0	\N	\N	2026-11-29 15:35:24.853575+00	2026-11-29 15:35:24.794944+00	\\x35436bc8ed2c0eda29c2d74fa591bb39e5d2b60fb82ec74d71857576257465c7a3363201367f043d
01a227f2-5e8e-7014-bee8-c041d3b3c85c	web	DOOR-64-R-415e6c7d86d7	fulfilling	captured	unfulfilled	3	\N	EUR	0	0	DE	26133	DAP	f	\N	01a227f2-5d76-7381-8309-415e6c7d86d7	[{"lines": [{"sku": "MUG-BLUE", "quantity": 1}], "country": "DE", "warehouse": "DE-1"}]	1	0	0	\N	\N	2026-11-29 15:35:25.189053+00	2026-11-29 15:35:25.138375+00	\\x35436bc8ed2c0eda29c2d74fa591bb39e5d2b60fb82ec74d71857576257465c7a3363201367f043d
01a227f2-6186-7487-b2fa-5020c59c7396	web	DOOR-62-R-36fbfff14739	fulfilling	captured	unfulfilled	3	\N	EUR	0	0	DE	26133	DAP	f	\N	01a227f2-604f-71e3-b998-36fbfff14739	[{"lines": [{"sku": "MUG-BLUE", "quantity": 1}], "country": "DE", "warehouse": "DE-1"}]	1	0	0	\N	\N	2026-11-29 15:35:25.963649+00	2026-11-29 15:35:25.910221+00	\\x35436bc8ed2c0eda29c2d74fa591bb39e5d2b60fb82ec74d71857576257465c7a3363201367f043d
01a227f2-2ba9-7123-a8ce-26403fd7b89f	web	DOOR-0	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.041878+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2ba9-7123-a8ce-2641e627ec0c	web	DOOR-1	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.041979+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-449cdfa834cf	web	DOOR-2	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042005+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-449d62cb9d63	web	DOOR-3	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042027+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-449e9886b478	web	DOOR-4	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042049+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-449f05393bd4	web	DOOR-5	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.04207+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a00dabe149	web	DOOR-6	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042124+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-5fea-7607-8a62-1df6e72db159	web	DOOR-63-R-9a1032e5faaf	fulfilling	captured	unfulfilled	3	\N	EUR	0	0	DE	26133	DAP	f	\N	01a227f2-5efa-7198-b9c4-9a1032e5faaf	[{"lines": [{"sku": "MUG-BLUE", "quantity": 1}], "country": "DE", "warehouse": "DE-1"}]	1	0	0	\N	\N	2026-11-29 15:35:25.597957+00	2026-11-29 15:35:25.514163+00	\\x35436bc8ed2c0eda29c2d74fa591bb39e5d2b60fb82ec74d71857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2f7c166cb6	web	DOOR-25	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090745+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e304cd4add3	web	DOOR-26	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090764+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e31dbcb7a63	web	DOOR-27	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090782+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e324092ae4a	web	DOOR-28	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090805+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e33039c0b8b	web	DOOR-29	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090825+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e34d1db71fd	web	DOOR-30	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090844+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-7036-748c-a9a5-b5303d829760	system-web	50c56047-359c-4433-8537-ad9b3253fe99	closed	authorised	delivered	5	\N	EUR	10.00	4.90	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 1}], "country": "DE", "warehouse": "DE-1"}]	1	1	1	\N	\N	2026-11-29 15:35:29.590704+00	2026-11-29 15:35:29.603583+00	\\x7098df06575c132629c2d74fa591bb39fd9ab868d5beb0e34962df226f30bfbca3363201367f043d
01a227f2-2bdb-7290-a0af-17a6e4e39124	web	DOOR-55	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091283+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	web	DOOR-54	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091267+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a4ddad11ed	web	DOOR-53	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091251+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a379c31b15	web	DOOR-52	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091228+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a2f6418356	web	DOOR-51	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091212+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	web	DOOR-50	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091196+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bf48f710bd	web	DOOR-80	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091692+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bee8b3507c	web	DOOR-79	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091674+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bd20956241	web	DOOR-78	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091656+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bccf1c10b1	web	DOOR-77	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.09164+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bba0b37cd2	web	DOOR-76	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091625+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17bade56b618	web	DOOR-75	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091609+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-76cb-756d-83e6-f13b83c13081	system-web	5ae471ba-6945-4ab9-adb0-850713281769	cancelled	refunded	unfulfilled	5	\N	EUR	20.00	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 2}], "country": "DE", "warehouse": "DE-1"}]	2	0	0	the buyer changed their mind	\N	2026-11-29 15:35:31.275419+00	2026-11-29 15:35:31.276367+00	\\x35436bc8ed2c0eda29c2d74fa591bb391bbbbe426a73374171857576257465c7a3363201367f043d
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	web	IT-0	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388155+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb7e7485aac7	web	IT-1	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388226+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb7f86e552d5	web	IT-2	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388247+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb802b9fb9a2	web	IT-3	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388264+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb819712e4b0	web	IT-4	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.38828+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb825f86c824	web	IT-5	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388297+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8320748e99	web	IT-6	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388314+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f3-07b2-7454-9eb9-8b7279d93fc8	system-web	15f69ed1-601d-48fc-bb5e-ef93de3f53f4	reserving	captured	unfulfilled	1	2026-11-29 15:41:08.371066+00	EUR	10.00	0	DE	26133	DAP	f	\N	\N	[]	1	0	0	\N	\N	2026-11-29 15:36:08.370876+00	2026-11-29 15:36:08.371695+00	\\x35436bc8ed2c0eda29c2d74fa591bb39fd9ab868d5beb0e371857576257465c7a3363201367f043d
01a227f2-2d04-7187-96ac-bb87b9aa6423	web	IT-10	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388376+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8875b984a9	web	IT-11	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388392+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb89b73ee8ed	web	IT-12	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388408+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8a68044c0a	web	IT-13	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388425+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8bbee8048e	web	IT-14	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388441+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8c127ae60c	web	IT-15	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388456+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	web	IT-16	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388474+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d88-773d-a601-dca6a47afbeb	web	HELD-5	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.52077+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca7e25a8a54	web	HELD-6	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520787+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca8366b6376	web	HELD-7	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520803+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca9e6036789	web	HELD-8	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520821+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcaa03e72e6f	web	HELD-9	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520837+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcab75faee2a	web	HELD-10	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520853+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcacd43fa5f9	web	HELD-11	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520868+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d89-7061-9f3e-957bc02f2356	web	PAY-6	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.52116+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957cb663e157	web	PAY-7	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521176+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957d61ac95bd	web	PAY-8	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521193+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957ea51cc7ce	web	PAY-9	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521209+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957f35b56442	web	PAY-10	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521225+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-9580082a62a1	web	PAY-11	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521241+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a1f1339b43	web	DOOR-7	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042146+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a2216c22f6	web	DOOR-8	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042171+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a3adba1c40	web	DOOR-9	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042191+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a4fd3e4751	web	DOOR-10	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042207+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a55cba1e99	web	DOOR-11	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042223+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e294432471b	web	DOOR-19	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.09063+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2a0e4d004f	web	DOOR-20	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090649+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2b823e3e1e	web	DOOR-21	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090668+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	web	DOOR-22	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090689+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2dea0682e6	web	DOOR-23	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090709+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2ef32aab80	web	DOOR-24	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090727+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e358fbe9fe6	web	DOOR-31	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090868+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179ea42df6f5	web	DOOR-47	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091141+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179d4c931dec	web	DOOR-46	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091125+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179c4327ab04	web	DOOR-45	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091109+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179b7db899a3	web	DOOR-44	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091094+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179a7a2c42e9	web	DOOR-43	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091078+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-1799cf8c848a	web	DOOR-42	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091061+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17985d1f5e80	web	DOOR-41	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091046+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b47076b7b7	web	DOOR-69	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091512+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b3252d7ca2	web	DOOR-68	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091497+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b23abc8cdf	web	DOOR-67	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.09148+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b102b7419d	web	DOOR-66	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091465+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b01b32bf04	web	DOOR-65	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091449+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17afc0f9285e	web	DOOR-64	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.09143+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	web	DOOR-63	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091411+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c4cac3350f	web	DOOR-85	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091768+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d04-7187-96ac-bb8e8415c8e1	web	IT-17	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388489+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	web	IT-18	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388504+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb905023e5ff	web	IT-19	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388519+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb910e0b3e2d	web	IT-20	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388535+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb929b81390e	web	IT-21	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388551+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb93ebaac4b5	web	IT-22	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388567+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb94b62eb288	web	IT-23	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388582+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2bdb-7290-a0af-17c834f0c2f4	web	DOOR-89	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091831+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c7dae46174	web	DOOR-88	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091816+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	web	DOOR-87	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091801+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c57b908d12	web	DOOR-86	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091785+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d88-773d-a601-dca1e0facd55	web	HELD-0	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520629+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca20eff95d6	web	HELD-1	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520699+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca3bb6336bf	web	HELD-2	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.52072+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca4f78cb9d1	web	HELD-3	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520738+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dca5aea335d2	web	HELD-4	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520754+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcada499cd95	web	HELD-12	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520884+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcaeb6635687	web	HELD-13	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520898+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcaffd149228	web	HELD-14	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520913+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcb09d37df65	web	HELD-15	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520928+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcb187e8fa7a	web	HELD-16	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520943+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcb2e3a86ccd	web	HELD-17	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520958+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcb390d0e907	web	HELD-18	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520973+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d88-773d-a601-dcb42cfcbd5c	web	HELD-19	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.520988+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d89-7061-9f3e-9571e0d5d574	web	HELD-20	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521003+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d89-7061-9f3e-9572f7d31976	web	HELD-21	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521018+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d04-7187-96ac-bb99cba0a014	web	IT-28	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388658+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb9a2558065c	web	IT-29	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388674+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d89-7061-9f3e-95732f477efe	web	HELD-22	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521033+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d89-7061-9f3e-95744f96f3ed	web	HELD-23	reserved	captured	unfulfilled	2	\N	EUR	74.50	0	DE	\N	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521048+00	2026-11-29 15:35:12.526402+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7d07650069376f122
01a227f2-2d89-7061-9f3e-957565bfa9aa	web	PAY-0	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521065+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-9576e02d8f8e	web	PAY-1	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521081+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-95776310166f	web	PAY-2	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521096+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957822b2780d	web	PAY-3	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521111+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-9579702827e4	web	PAY-4	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521127+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d89-7061-9f3e-957a656dd40f	web	PAY-5	reserved	pending	unfulfilled	2	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.521142+00	2026-11-29 15:35:12.526402+00	\\xc4bd55faee4bd26e29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2d04-7187-96ac-bb84963537b9	web	IT-7	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388329+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb85da2f601b	web	IT-8	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388345+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb86f7d019e5	web	IT-9	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388361+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb953fe41769	web	IT-24	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388597+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb9664878e20	web	IT-25	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388612+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb979a029c42	web	IT-26	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388627+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2d04-7187-96ac-bb987f77ae86	web	IT-27	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	IT	00144	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.388643+00	2026-11-29 15:35:12.391856+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c733ccfefbec7baa6f
01a227f2-2bdb-7290-a0af-17acb0bc05c0	web	DOOR-61	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091377+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17ab755a99d6	web	DOOR-60	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091361+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a6411c94bf	web	DOOR-12	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.04224+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a70b614faf	web	DOOR-13	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042255+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a86d28ac4e	web	DOOR-14	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042271+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44a9f5fb65e5	web	DOOR-15	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042287+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2baa-744a-80ed-44aa7de9c751	web	DOOR-16	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.042308+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e2759620fd5	web	DOOR-17	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090568+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e28f9f13fae	web	DOOR-18	fulfilling	captured	unfulfilled	3	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	0	0	\N	\N	2026-11-29 15:35:12.090607+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-1797f964cf06	web	DOOR-40	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091029+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-1796d19720b5	web	DOOR-39	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091013+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3cef55e432	web	DOOR-38	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090997+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3bf449bf60	web	DOOR-37	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090981+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3a55a2135b	web	DOOR-36	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090965+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e39533bf106	web	DOOR-35	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090947+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3863857586	web	DOOR-34	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.09093+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3713ec9990	web	DOOR-33	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090907+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c1f4c7c095	web	DOOR-82	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091723+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c046ae67ad	web	DOOR-81	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091708+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	web	DOOR-74	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091594+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	web	DOOR-73	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091576+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b718a451cb	web	DOOR-72	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091561+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b613898928	web	DOOR-71	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091546+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	web	DOOR-70	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.09153+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17ad0633ff7c	web	DOOR-62	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091393+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c33f85f589	web	DOOR-84	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091753+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17c2894257e1	web	DOOR-83	closed	captured	delivered	5	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	5	\N	\N	2026-11-29 15:35:12.091738+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	web	DOOR-59	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091345+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a90cfd52d5	web	DOOR-58	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091329+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a880666701	web	DOOR-57	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091314+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a7097700a7	web	DOOR-56	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091298+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-17a06933859e	web	DOOR-49	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.09118+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bdb-7290-a0af-179f33e44093	web	DOOR-48	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.091162+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
01a227f2-2bda-7068-ac08-9e3653e201ab	web	DOOR-32	shipped	captured	shipped	4	\N	EUR	74.50	0	DE	26133	DAP	f	\N	\N	[{"lines": [{"sku": "MUG-BLUE", "quantity": 5}], "country": "DE", "warehouse": "DE-1"}]	5	5	0	\N	\N	2026-11-29 15:35:12.090889+00	2026-11-29 15:35:12.092234+00	\\x35436bc8ed2c0eda29c2d74fa591bb39042390f232f88f9871857576257465c7a3363201367f043d
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
429	01a227f3-07b3-763d-828d-37592cb9c6d5	order.events	01a227f3-07b2-7454-9eb9-8b7279d93fc8	order.placed	1	2026-11-29 15:36:08.371241+00	1	\N	\N	00-d2e764346661c6f89cd4593f7bbc7e12-cf1db059567e8dd6-02	{"order_id":"01a227f3-07b2-7454-9eb9-8b7279d93fc8","channel":"system-web","channel_order_id":"15f69ed1-601d-48fc-bb5e-ef93de3f53f4","currency":"EUR","total":"10.00","destination":{"country":"DE","postal_code":"26133"},"incoterm":"DAP","backorder":false,"lines":[{"line_no":1,"sku":"MUG-BLUE","quantity":1,"unit_price":"10.00","paid":"10.00"}],"buyer_ref":null,"return_id":null,"placed_at":"2026-11-29T15:36:08.370876Z"}	dev:admin
\.


--
-- Data for Name: owed_refund; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".owed_refund (return_id, order_id, amount, currency, reason, at) FROM stdin;
01a227f2-74c6-77a7-adbc-5add5f068542	01a227f2-7036-748c-a9a5-b5303d829760	14.90	EUR	not_as_described	2026-11-29 15:35:31.042281+00
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
1	744c8534-8562-4539-9acd-dd9f1f01949b	inventory.events	release	stock.reserved	1	2026-11-29 15:35:32.700096+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /order_id: UUID input should be a string, bytes or UUID object; /complete: Field required; /allocations: Field required	2026-11-29 15:35:33.203553+00	\N	\N	\N	\N
2	fb3e28b4-cd13-42da-bbfa-da8de5d91534	catalog.events	release	product.activated	1	2026-11-29 15:35:32.714702+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /product_id: Field required; /version: Field required; /variants: Field required	2026-11-29 15:35:33.215455+00	\N	\N	\N	\N
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: sku_mapping; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".sku_mapping (channel, channel_sku, sku) FROM stdin;
web	B00X4	MUG-BLUE
\.


--
-- Data for Name: timeline; Type: TABLE DATA; Schema: order; Owner: -
--

COPY "order".timeline (id, order_id, at, what, detail, actor, event_id) FROM stdin;
1	01a227f2-2ba9-7123-a8ce-26403fd7b89f	2026-11-29 15:35:12.277384+00	placed	\N	dev:admin	\N
2	01a227f2-2ba9-7123-a8ce-2641e627ec0c	2026-11-29 15:35:12.277484+00	placed	\N	dev:admin	\N
3	01a227f2-2baa-744a-80ed-449cdfa834cf	2026-11-29 15:35:12.277486+00	placed	\N	dev:admin	\N
4	01a227f2-2baa-744a-80ed-449d62cb9d63	2026-11-29 15:35:12.277488+00	placed	\N	dev:admin	\N
5	01a227f2-2baa-744a-80ed-449e9886b478	2026-11-29 15:35:12.277489+00	placed	\N	dev:admin	\N
6	01a227f2-2baa-744a-80ed-449f05393bd4	2026-11-29 15:35:12.27749+00	placed	\N	dev:admin	\N
7	01a227f2-2baa-744a-80ed-44a00dabe149	2026-11-29 15:35:12.277492+00	placed	\N	dev:admin	\N
8	01a227f2-2baa-744a-80ed-44a1f1339b43	2026-11-29 15:35:12.277493+00	placed	\N	dev:admin	\N
9	01a227f2-2baa-744a-80ed-44a2216c22f6	2026-11-29 15:35:12.277494+00	placed	\N	dev:admin	\N
10	01a227f2-2baa-744a-80ed-44a3adba1c40	2026-11-29 15:35:12.277495+00	placed	\N	dev:admin	\N
11	01a227f2-2baa-744a-80ed-44a4fd3e4751	2026-11-29 15:35:12.277497+00	placed	\N	dev:admin	\N
12	01a227f2-2baa-744a-80ed-44a55cba1e99	2026-11-29 15:35:12.277498+00	placed	\N	dev:admin	\N
13	01a227f2-2baa-744a-80ed-44a6411c94bf	2026-11-29 15:35:12.277499+00	placed	\N	dev:admin	\N
14	01a227f2-2baa-744a-80ed-44a70b614faf	2026-11-29 15:35:12.277501+00	placed	\N	dev:admin	\N
15	01a227f2-2baa-744a-80ed-44a86d28ac4e	2026-11-29 15:35:12.277502+00	placed	\N	dev:admin	\N
16	01a227f2-2baa-744a-80ed-44a9f5fb65e5	2026-11-29 15:35:12.277503+00	placed	\N	dev:admin	\N
17	01a227f2-2baa-744a-80ed-44aa7de9c751	2026-11-29 15:35:12.277505+00	placed	\N	dev:admin	\N
18	01a227f2-2bda-7068-ac08-9e2759620fd5	2026-11-29 15:35:12.277506+00	placed	\N	dev:admin	\N
19	01a227f2-2bda-7068-ac08-9e28f9f13fae	2026-11-29 15:35:12.277509+00	placed	\N	dev:admin	\N
20	01a227f2-2bda-7068-ac08-9e294432471b	2026-11-29 15:35:12.277511+00	placed	\N	dev:admin	\N
21	01a227f2-2bda-7068-ac08-9e2a0e4d004f	2026-11-29 15:35:12.277512+00	placed	\N	dev:admin	\N
22	01a227f2-2bda-7068-ac08-9e2b823e3e1e	2026-11-29 15:35:12.277514+00	placed	\N	dev:admin	\N
23	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	2026-11-29 15:35:12.277515+00	placed	\N	dev:admin	\N
24	01a227f2-2bda-7068-ac08-9e2dea0682e6	2026-11-29 15:35:12.277516+00	placed	\N	dev:admin	\N
25	01a227f2-2bda-7068-ac08-9e2ef32aab80	2026-11-29 15:35:12.277518+00	placed	\N	dev:admin	\N
26	01a227f2-2bda-7068-ac08-9e2f7c166cb6	2026-11-29 15:35:12.277519+00	placed	\N	dev:admin	\N
27	01a227f2-2bda-7068-ac08-9e304cd4add3	2026-11-29 15:35:12.27752+00	placed	\N	dev:admin	\N
28	01a227f2-2bda-7068-ac08-9e31dbcb7a63	2026-11-29 15:35:12.277521+00	placed	\N	dev:admin	\N
29	01a227f2-2bda-7068-ac08-9e324092ae4a	2026-11-29 15:35:12.277523+00	placed	\N	dev:admin	\N
30	01a227f2-2bda-7068-ac08-9e33039c0b8b	2026-11-29 15:35:12.277524+00	placed	\N	dev:admin	\N
31	01a227f2-2bda-7068-ac08-9e34d1db71fd	2026-11-29 15:35:12.277525+00	placed	\N	dev:admin	\N
32	01a227f2-2bda-7068-ac08-9e358fbe9fe6	2026-11-29 15:35:12.277527+00	placed	\N	dev:admin	\N
33	01a227f2-2bda-7068-ac08-9e3653e201ab	2026-11-29 15:35:12.277528+00	placed	\N	dev:admin	\N
34	01a227f2-2bda-7068-ac08-9e3713ec9990	2026-11-29 15:35:12.277529+00	placed	\N	dev:admin	\N
35	01a227f2-2bda-7068-ac08-9e3863857586	2026-11-29 15:35:12.277533+00	placed	\N	dev:admin	\N
36	01a227f2-2bda-7068-ac08-9e39533bf106	2026-11-29 15:35:12.277534+00	placed	\N	dev:admin	\N
37	01a227f2-2bda-7068-ac08-9e3a55a2135b	2026-11-29 15:35:12.277536+00	placed	\N	dev:admin	\N
38	01a227f2-2bda-7068-ac08-9e3bf449bf60	2026-11-29 15:35:12.277537+00	placed	\N	dev:admin	\N
39	01a227f2-2bda-7068-ac08-9e3cef55e432	2026-11-29 15:35:12.277538+00	placed	\N	dev:admin	\N
40	01a227f2-2bdb-7290-a0af-1796d19720b5	2026-11-29 15:35:12.27754+00	placed	\N	dev:admin	\N
41	01a227f2-2bdb-7290-a0af-1797f964cf06	2026-11-29 15:35:12.277541+00	placed	\N	dev:admin	\N
42	01a227f2-2bdb-7290-a0af-17985d1f5e80	2026-11-29 15:35:12.277542+00	placed	\N	dev:admin	\N
43	01a227f2-2bdb-7290-a0af-1799cf8c848a	2026-11-29 15:35:12.277544+00	placed	\N	dev:admin	\N
44	01a227f2-2bdb-7290-a0af-179a7a2c42e9	2026-11-29 15:35:12.277545+00	placed	\N	dev:admin	\N
45	01a227f2-2bdb-7290-a0af-179b7db899a3	2026-11-29 15:35:12.277546+00	placed	\N	dev:admin	\N
46	01a227f2-2bdb-7290-a0af-179c4327ab04	2026-11-29 15:35:12.277548+00	placed	\N	dev:admin	\N
47	01a227f2-2bdb-7290-a0af-179d4c931dec	2026-11-29 15:35:12.277549+00	placed	\N	dev:admin	\N
48	01a227f2-2bdb-7290-a0af-179ea42df6f5	2026-11-29 15:35:12.27755+00	placed	\N	dev:admin	\N
49	01a227f2-2bdb-7290-a0af-179f33e44093	2026-11-29 15:35:12.277552+00	placed	\N	dev:admin	\N
50	01a227f2-2bdb-7290-a0af-17a06933859e	2026-11-29 15:35:12.277553+00	placed	\N	dev:admin	\N
51	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	2026-11-29 15:35:12.277556+00	placed	\N	dev:admin	\N
52	01a227f2-2bdb-7290-a0af-17a2f6418356	2026-11-29 15:35:12.277558+00	placed	\N	dev:admin	\N
53	01a227f2-2bdb-7290-a0af-17a379c31b15	2026-11-29 15:35:12.277559+00	placed	\N	dev:admin	\N
54	01a227f2-2bdb-7290-a0af-17a4ddad11ed	2026-11-29 15:35:12.277561+00	placed	\N	dev:admin	\N
55	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	2026-11-29 15:35:12.277562+00	placed	\N	dev:admin	\N
56	01a227f2-2bdb-7290-a0af-17a6e4e39124	2026-11-29 15:35:12.277563+00	placed	\N	dev:admin	\N
57	01a227f2-2bdb-7290-a0af-17a7097700a7	2026-11-29 15:35:12.277565+00	placed	\N	dev:admin	\N
58	01a227f2-2bdb-7290-a0af-17a880666701	2026-11-29 15:35:12.277566+00	placed	\N	dev:admin	\N
59	01a227f2-2bdb-7290-a0af-17a90cfd52d5	2026-11-29 15:35:12.277567+00	placed	\N	dev:admin	\N
60	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	2026-11-29 15:35:12.277568+00	placed	\N	dev:admin	\N
61	01a227f2-2bdb-7290-a0af-17ab755a99d6	2026-11-29 15:35:12.27757+00	placed	\N	dev:admin	\N
62	01a227f2-2bdb-7290-a0af-17acb0bc05c0	2026-11-29 15:35:12.277571+00	placed	\N	dev:admin	\N
63	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:12.277572+00	placed	\N	dev:admin	\N
64	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:12.277574+00	placed	\N	dev:admin	\N
65	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:12.277575+00	placed	\N	dev:admin	\N
66	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:12.277576+00	placed	\N	dev:admin	\N
67	01a227f2-2bdb-7290-a0af-17b102b7419d	2026-11-29 15:35:12.27758+00	placed	\N	dev:admin	\N
68	01a227f2-2bdb-7290-a0af-17b23abc8cdf	2026-11-29 15:35:12.277581+00	placed	\N	dev:admin	\N
69	01a227f2-2bdb-7290-a0af-17b3252d7ca2	2026-11-29 15:35:12.277583+00	placed	\N	dev:admin	\N
70	01a227f2-2bdb-7290-a0af-17b47076b7b7	2026-11-29 15:35:12.277584+00	placed	\N	dev:admin	\N
71	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	2026-11-29 15:35:12.277585+00	placed	\N	dev:admin	\N
72	01a227f2-2bdb-7290-a0af-17b613898928	2026-11-29 15:35:12.277587+00	placed	\N	dev:admin	\N
73	01a227f2-2bdb-7290-a0af-17b718a451cb	2026-11-29 15:35:12.277588+00	placed	\N	dev:admin	\N
74	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	2026-11-29 15:35:12.277589+00	placed	\N	dev:admin	\N
75	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	2026-11-29 15:35:12.277591+00	placed	\N	dev:admin	\N
76	01a227f2-2bdb-7290-a0af-17bade56b618	2026-11-29 15:35:12.277592+00	placed	\N	dev:admin	\N
77	01a227f2-2bdb-7290-a0af-17bba0b37cd2	2026-11-29 15:35:12.277593+00	placed	\N	dev:admin	\N
78	01a227f2-2bdb-7290-a0af-17bccf1c10b1	2026-11-29 15:35:12.277595+00	placed	\N	dev:admin	\N
79	01a227f2-2bdb-7290-a0af-17bd20956241	2026-11-29 15:35:12.277596+00	placed	\N	dev:admin	\N
80	01a227f2-2bdb-7290-a0af-17bee8b3507c	2026-11-29 15:35:12.277597+00	placed	\N	dev:admin	\N
81	01a227f2-2bdb-7290-a0af-17bf48f710bd	2026-11-29 15:35:12.277599+00	placed	\N	dev:admin	\N
82	01a227f2-2bdb-7290-a0af-17c046ae67ad	2026-11-29 15:35:12.2776+00	placed	\N	dev:admin	\N
83	01a227f2-2bdb-7290-a0af-17c1f4c7c095	2026-11-29 15:35:12.277601+00	placed	\N	dev:admin	\N
84	01a227f2-2bdb-7290-a0af-17c2894257e1	2026-11-29 15:35:12.277605+00	placed	\N	dev:admin	\N
85	01a227f2-2bdb-7290-a0af-17c33f85f589	2026-11-29 15:35:12.277607+00	placed	\N	dev:admin	\N
86	01a227f2-2bdb-7290-a0af-17c4cac3350f	2026-11-29 15:35:12.277608+00	placed	\N	dev:admin	\N
87	01a227f2-2bdb-7290-a0af-17c57b908d12	2026-11-29 15:35:12.277609+00	placed	\N	dev:admin	\N
88	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	2026-11-29 15:35:12.27761+00	placed	\N	dev:admin	\N
89	01a227f2-2bdb-7290-a0af-17c7dae46174	2026-11-29 15:35:12.277612+00	placed	\N	dev:admin	\N
90	01a227f2-2bdb-7290-a0af-17c834f0c2f4	2026-11-29 15:35:12.277613+00	placed	\N	dev:admin	\N
91	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	2026-11-29 15:35:12.459535+00	placed	\N	dev:admin	\N
92	01a227f2-2d04-7187-96ac-bb7e7485aac7	2026-11-29 15:35:12.459548+00	placed	\N	dev:admin	\N
93	01a227f2-2d04-7187-96ac-bb7f86e552d5	2026-11-29 15:35:12.459551+00	placed	\N	dev:admin	\N
94	01a227f2-2d04-7187-96ac-bb802b9fb9a2	2026-11-29 15:35:12.459554+00	placed	\N	dev:admin	\N
95	01a227f2-2d04-7187-96ac-bb819712e4b0	2026-11-29 15:35:12.459556+00	placed	\N	dev:admin	\N
96	01a227f2-2d04-7187-96ac-bb825f86c824	2026-11-29 15:35:12.459559+00	placed	\N	dev:admin	\N
97	01a227f2-2d04-7187-96ac-bb8320748e99	2026-11-29 15:35:12.459564+00	placed	\N	dev:admin	\N
98	01a227f2-2d04-7187-96ac-bb84963537b9	2026-11-29 15:35:12.459566+00	placed	\N	dev:admin	\N
99	01a227f2-2d04-7187-96ac-bb85da2f601b	2026-11-29 15:35:12.459802+00	placed	\N	dev:admin	\N
100	01a227f2-2d04-7187-96ac-bb86f7d019e5	2026-11-29 15:35:12.459806+00	placed	\N	dev:admin	\N
101	01a227f2-2d04-7187-96ac-bb87b9aa6423	2026-11-29 15:35:12.459808+00	placed	\N	dev:admin	\N
102	01a227f2-2d04-7187-96ac-bb8875b984a9	2026-11-29 15:35:12.459811+00	placed	\N	dev:admin	\N
103	01a227f2-2d04-7187-96ac-bb89b73ee8ed	2026-11-29 15:35:12.459813+00	placed	\N	dev:admin	\N
104	01a227f2-2d04-7187-96ac-bb8a68044c0a	2026-11-29 15:35:12.459815+00	placed	\N	dev:admin	\N
105	01a227f2-2d04-7187-96ac-bb8bbee8048e	2026-11-29 15:35:12.459817+00	placed	\N	dev:admin	\N
106	01a227f2-2d04-7187-96ac-bb8c127ae60c	2026-11-29 15:35:12.45982+00	placed	\N	dev:admin	\N
107	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	2026-11-29 15:35:12.459822+00	placed	\N	dev:admin	\N
108	01a227f2-2d04-7187-96ac-bb8e8415c8e1	2026-11-29 15:35:12.459824+00	placed	\N	dev:admin	\N
109	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	2026-11-29 15:35:12.459827+00	placed	\N	dev:admin	\N
110	01a227f2-2d04-7187-96ac-bb905023e5ff	2026-11-29 15:35:12.459829+00	placed	\N	dev:admin	\N
111	01a227f2-2d04-7187-96ac-bb910e0b3e2d	2026-11-29 15:35:12.459831+00	placed	\N	dev:admin	\N
112	01a227f2-2d04-7187-96ac-bb929b81390e	2026-11-29 15:35:12.459834+00	placed	\N	dev:admin	\N
113	01a227f2-2d04-7187-96ac-bb93ebaac4b5	2026-11-29 15:35:12.459839+00	placed	\N	dev:admin	\N
114	01a227f2-2d04-7187-96ac-bb94b62eb288	2026-11-29 15:35:12.459842+00	placed	\N	dev:admin	\N
115	01a227f2-2d04-7187-96ac-bb953fe41769	2026-11-29 15:35:12.459844+00	placed	\N	dev:admin	\N
116	01a227f2-2d04-7187-96ac-bb9664878e20	2026-11-29 15:35:12.459846+00	placed	\N	dev:admin	\N
117	01a227f2-2d04-7187-96ac-bb979a029c42	2026-11-29 15:35:12.459849+00	placed	\N	dev:admin	\N
118	01a227f2-2d04-7187-96ac-bb987f77ae86	2026-11-29 15:35:12.459851+00	placed	\N	dev:admin	\N
119	01a227f2-2d04-7187-96ac-bb99cba0a014	2026-11-29 15:35:12.459853+00	placed	\N	dev:admin	\N
120	01a227f2-2d04-7187-96ac-bb9a2558065c	2026-11-29 15:35:12.459856+00	placed	\N	dev:admin	\N
121	01a227f2-2d88-773d-a601-dca1e0facd55	2026-11-29 15:35:12.596218+00	placed	\N	dev:admin	\N
122	01a227f2-2d88-773d-a601-dca1e0facd55	2026-11-29 15:35:12.596229+00	held: address	\N	dev:admin	\N
123	01a227f2-2d88-773d-a601-dca20eff95d6	2026-11-29 15:35:12.596231+00	placed	\N	dev:admin	\N
124	01a227f2-2d88-773d-a601-dca20eff95d6	2026-11-29 15:35:12.596232+00	held: address	\N	dev:admin	\N
125	01a227f2-2d88-773d-a601-dca3bb6336bf	2026-11-29 15:35:12.596236+00	placed	\N	dev:admin	\N
126	01a227f2-2d88-773d-a601-dca3bb6336bf	2026-11-29 15:35:12.596238+00	held: address	\N	dev:admin	\N
127	01a227f2-2d88-773d-a601-dca4f78cb9d1	2026-11-29 15:35:12.596239+00	placed	\N	dev:admin	\N
128	01a227f2-2d88-773d-a601-dca4f78cb9d1	2026-11-29 15:35:12.596241+00	held: address	\N	dev:admin	\N
129	01a227f2-2d88-773d-a601-dca5aea335d2	2026-11-29 15:35:12.596243+00	placed	\N	dev:admin	\N
130	01a227f2-2d88-773d-a601-dca5aea335d2	2026-11-29 15:35:12.596244+00	held: address	\N	dev:admin	\N
131	01a227f2-2d88-773d-a601-dca6a47afbeb	2026-11-29 15:35:12.596245+00	placed	\N	dev:admin	\N
132	01a227f2-2d88-773d-a601-dca6a47afbeb	2026-11-29 15:35:12.596247+00	held: address	\N	dev:admin	\N
133	01a227f2-2d88-773d-a601-dca7e25a8a54	2026-11-29 15:35:12.596248+00	placed	\N	dev:admin	\N
134	01a227f2-2d88-773d-a601-dca7e25a8a54	2026-11-29 15:35:12.59625+00	held: address	\N	dev:admin	\N
135	01a227f2-2d88-773d-a601-dca8366b6376	2026-11-29 15:35:12.596251+00	placed	\N	dev:admin	\N
136	01a227f2-2d88-773d-a601-dca8366b6376	2026-11-29 15:35:12.596253+00	held: address	\N	dev:admin	\N
137	01a227f2-2d88-773d-a601-dca9e6036789	2026-11-29 15:35:12.596254+00	placed	\N	dev:admin	\N
138	01a227f2-2d88-773d-a601-dca9e6036789	2026-11-29 15:35:12.596256+00	held: address	\N	dev:admin	\N
139	01a227f2-2d88-773d-a601-dcaa03e72e6f	2026-11-29 15:35:12.596257+00	placed	\N	dev:admin	\N
140	01a227f2-2d88-773d-a601-dcaa03e72e6f	2026-11-29 15:35:12.596258+00	held: address	\N	dev:admin	\N
141	01a227f2-2d88-773d-a601-dcab75faee2a	2026-11-29 15:35:12.596262+00	placed	\N	dev:admin	\N
142	01a227f2-2d88-773d-a601-dcab75faee2a	2026-11-29 15:35:12.596264+00	held: address	\N	dev:admin	\N
143	01a227f2-2d88-773d-a601-dcacd43fa5f9	2026-11-29 15:35:12.596265+00	placed	\N	dev:admin	\N
144	01a227f2-2d88-773d-a601-dcacd43fa5f9	2026-11-29 15:35:12.596267+00	held: address	\N	dev:admin	\N
145	01a227f2-2d88-773d-a601-dcada499cd95	2026-11-29 15:35:12.596268+00	placed	\N	dev:admin	\N
146	01a227f2-2d88-773d-a601-dcada499cd95	2026-11-29 15:35:12.596269+00	held: address	\N	dev:admin	\N
147	01a227f2-2d88-773d-a601-dcaeb6635687	2026-11-29 15:35:12.596271+00	placed	\N	dev:admin	\N
148	01a227f2-2d88-773d-a601-dcaeb6635687	2026-11-29 15:35:12.596272+00	held: address	\N	dev:admin	\N
149	01a227f2-2d88-773d-a601-dcaffd149228	2026-11-29 15:35:12.596275+00	placed	\N	dev:admin	\N
150	01a227f2-2d88-773d-a601-dcaffd149228	2026-11-29 15:35:12.596282+00	held: address	\N	dev:admin	\N
151	01a227f2-2d88-773d-a601-dcb09d37df65	2026-11-29 15:35:12.596285+00	placed	\N	dev:admin	\N
152	01a227f2-2d88-773d-a601-dcb09d37df65	2026-11-29 15:35:12.596287+00	held: address	\N	dev:admin	\N
153	01a227f2-2d88-773d-a601-dcb187e8fa7a	2026-11-29 15:35:12.59629+00	placed	\N	dev:admin	\N
154	01a227f2-2d88-773d-a601-dcb187e8fa7a	2026-11-29 15:35:12.596292+00	held: address	\N	dev:admin	\N
155	01a227f2-2d88-773d-a601-dcb2e3a86ccd	2026-11-29 15:35:12.596295+00	placed	\N	dev:admin	\N
156	01a227f2-2d88-773d-a601-dcb2e3a86ccd	2026-11-29 15:35:12.596297+00	held: address	\N	dev:admin	\N
157	01a227f2-2d88-773d-a601-dcb390d0e907	2026-11-29 15:35:12.596303+00	placed	\N	dev:admin	\N
158	01a227f2-2d88-773d-a601-dcb390d0e907	2026-11-29 15:35:12.596306+00	held: address	\N	dev:admin	\N
159	01a227f2-2d88-773d-a601-dcb42cfcbd5c	2026-11-29 15:35:12.596308+00	placed	\N	dev:admin	\N
160	01a227f2-2d88-773d-a601-dcb42cfcbd5c	2026-11-29 15:35:12.59631+00	held: address	\N	dev:admin	\N
161	01a227f2-2d89-7061-9f3e-9571e0d5d574	2026-11-29 15:35:12.596312+00	placed	\N	dev:admin	\N
162	01a227f2-2d89-7061-9f3e-9571e0d5d574	2026-11-29 15:35:12.596315+00	held: address	\N	dev:admin	\N
163	01a227f2-2d89-7061-9f3e-9572f7d31976	2026-11-29 15:35:12.596317+00	placed	\N	dev:admin	\N
164	01a227f2-2d89-7061-9f3e-9572f7d31976	2026-11-29 15:35:12.596319+00	held: address	\N	dev:admin	\N
165	01a227f2-2d89-7061-9f3e-95732f477efe	2026-11-29 15:35:12.596321+00	placed	\N	dev:admin	\N
166	01a227f2-2d89-7061-9f3e-95732f477efe	2026-11-29 15:35:12.596323+00	held: address	\N	dev:admin	\N
167	01a227f2-2d89-7061-9f3e-95744f96f3ed	2026-11-29 15:35:12.596326+00	placed	\N	dev:admin	\N
168	01a227f2-2d89-7061-9f3e-95744f96f3ed	2026-11-29 15:35:12.596328+00	held: address	\N	dev:admin	\N
169	01a227f2-2d89-7061-9f3e-957565bfa9aa	2026-11-29 15:35:12.59633+00	placed	\N	dev:admin	\N
170	01a227f2-2d89-7061-9f3e-957565bfa9aa	2026-11-29 15:35:12.596332+00	held: payment	\N	dev:admin	\N
171	01a227f2-2d89-7061-9f3e-9576e02d8f8e	2026-11-29 15:35:12.596335+00	placed	\N	dev:admin	\N
172	01a227f2-2d89-7061-9f3e-9576e02d8f8e	2026-11-29 15:35:12.596337+00	held: payment	\N	dev:admin	\N
173	01a227f2-2d89-7061-9f3e-95776310166f	2026-11-29 15:35:12.596342+00	placed	\N	dev:admin	\N
174	01a227f2-2d89-7061-9f3e-95776310166f	2026-11-29 15:35:12.596344+00	held: payment	\N	dev:admin	\N
175	01a227f2-2d89-7061-9f3e-957822b2780d	2026-11-29 15:35:12.596347+00	placed	\N	dev:admin	\N
176	01a227f2-2d89-7061-9f3e-957822b2780d	2026-11-29 15:35:12.596349+00	held: payment	\N	dev:admin	\N
177	01a227f2-2d89-7061-9f3e-9579702827e4	2026-11-29 15:35:12.596351+00	placed	\N	dev:admin	\N
178	01a227f2-2d89-7061-9f3e-9579702827e4	2026-11-29 15:35:12.596353+00	held: payment	\N	dev:admin	\N
179	01a227f2-2d89-7061-9f3e-957a656dd40f	2026-11-29 15:35:12.596356+00	placed	\N	dev:admin	\N
180	01a227f2-2d89-7061-9f3e-957a656dd40f	2026-11-29 15:35:12.596358+00	held: payment	\N	dev:admin	\N
181	01a227f2-2d89-7061-9f3e-957bc02f2356	2026-11-29 15:35:12.59636+00	placed	\N	dev:admin	\N
182	01a227f2-2d89-7061-9f3e-957bc02f2356	2026-11-29 15:35:12.596363+00	held: payment	\N	dev:admin	\N
183	01a227f2-2d89-7061-9f3e-957cb663e157	2026-11-29 15:35:12.596365+00	placed	\N	dev:admin	\N
184	01a227f2-2d89-7061-9f3e-957cb663e157	2026-11-29 15:35:12.596367+00	held: payment	\N	dev:admin	\N
185	01a227f2-2d89-7061-9f3e-957d61ac95bd	2026-11-29 15:35:12.59637+00	placed	\N	dev:admin	\N
186	01a227f2-2d89-7061-9f3e-957d61ac95bd	2026-11-29 15:35:12.596373+00	held: payment	\N	dev:admin	\N
187	01a227f2-2d89-7061-9f3e-957ea51cc7ce	2026-11-29 15:35:12.596375+00	placed	\N	dev:admin	\N
188	01a227f2-2d89-7061-9f3e-957ea51cc7ce	2026-11-29 15:35:12.596377+00	held: payment	\N	dev:admin	\N
189	01a227f2-2d89-7061-9f3e-957f35b56442	2026-11-29 15:35:12.596382+00	placed	\N	dev:admin	\N
190	01a227f2-2d89-7061-9f3e-957f35b56442	2026-11-29 15:35:12.596385+00	held: payment	\N	dev:admin	\N
191	01a227f2-2d89-7061-9f3e-9580082a62a1	2026-11-29 15:35:12.596387+00	placed	\N	dev:admin	\N
192	01a227f2-2d89-7061-9f3e-9580082a62a1	2026-11-29 15:35:12.59639+00	held: payment	\N	dev:admin	\N
193	01a227f2-2ba9-7123-a8ce-26403fd7b89f	2026-11-29 15:35:12.877118+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e712ef1d9fdf
194	01a227f2-2ba9-7123-a8ce-2641e627ec0c	2026-11-29 15:35:12.877196+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71343ae50c1
195	01a227f2-2baa-744a-80ed-449cdfa834cf	2026-11-29 15:35:12.877199+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e7141026f4f1
196	01a227f2-2baa-744a-80ed-449d62cb9d63	2026-11-29 15:35:12.87722+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e7151b23c987
197	01a227f2-2baa-744a-80ed-449e9886b478	2026-11-29 15:35:12.877222+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71631d2b98a
198	01a227f2-2baa-744a-80ed-449f05393bd4	2026-11-29 15:35:12.877223+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e717118e0277
199	01a227f2-2baa-744a-80ed-44a00dabe149	2026-11-29 15:35:12.877225+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e718606c7c90
200	01a227f2-2baa-744a-80ed-44a1f1339b43	2026-11-29 15:35:12.877229+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71922101b53
201	01a227f2-2baa-744a-80ed-44a2216c22f6	2026-11-29 15:35:12.877231+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71aedb2437f
202	01a227f2-2baa-744a-80ed-44a3adba1c40	2026-11-29 15:35:12.877233+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71b09324d78
203	01a227f2-2baa-744a-80ed-44a4fd3e4751	2026-11-29 15:35:12.877235+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71cda6411d6
204	01a227f2-2baa-744a-80ed-44a55cba1e99	2026-11-29 15:35:12.877236+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71d3e455717
205	01a227f2-2baa-744a-80ed-44a6411c94bf	2026-11-29 15:35:12.877238+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71eb8f503ad
206	01a227f2-2baa-744a-80ed-44a70b614faf	2026-11-29 15:35:12.877239+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e71fa99e1407
207	01a227f2-2baa-744a-80ed-44a86d28ac4e	2026-11-29 15:35:12.877241+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e720647afe00
208	01a227f2-2baa-744a-80ed-44a9f5fb65e5	2026-11-29 15:35:12.877243+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e721744c6aa4
209	01a227f2-2baa-744a-80ed-44aa7de9c751	2026-11-29 15:35:12.877244+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e7225c4a2e98
210	01a227f2-2bda-7068-ac08-9e2759620fd5	2026-11-29 15:35:12.877246+00	stock_reserved	\N	\N	01a227f2-2dea-75fb-8f42-e723badb2999
211	01a227f2-2bda-7068-ac08-9e28f9f13fae	2026-11-29 15:35:12.877247+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f09221b027
212	01a227f2-2bda-7068-ac08-9e294432471b	2026-11-29 15:35:12.877249+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f1adc9acee
213	01a227f2-2bda-7068-ac08-9e2a0e4d004f	2026-11-29 15:35:12.87725+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f2bed9bcb4
214	01a227f2-2bda-7068-ac08-9e2b823e3e1e	2026-11-29 15:35:12.877252+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f3907138f7
215	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	2026-11-29 15:35:12.877256+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f4929a9bd4
216	01a227f2-2bda-7068-ac08-9e2dea0682e6	2026-11-29 15:35:12.877258+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f5ba910ba2
217	01a227f2-2bda-7068-ac08-9e2ef32aab80	2026-11-29 15:35:12.87726+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f62b577b50
218	01a227f2-2bda-7068-ac08-9e2f7c166cb6	2026-11-29 15:35:12.877261+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f766092ea9
219	01a227f2-2bda-7068-ac08-9e304cd4add3	2026-11-29 15:35:12.877263+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f8ad35848d
220	01a227f2-2bda-7068-ac08-9e31dbcb7a63	2026-11-29 15:35:12.877264+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1f9637cfd10
221	01a227f2-2bda-7068-ac08-9e324092ae4a	2026-11-29 15:35:12.877266+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1fafffe055b
222	01a227f2-2bda-7068-ac08-9e33039c0b8b	2026-11-29 15:35:12.877267+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1fb87e9dc5c
223	01a227f2-2bda-7068-ac08-9e34d1db71fd	2026-11-29 15:35:12.877269+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1fc9c9b6659
224	01a227f2-2bda-7068-ac08-9e358fbe9fe6	2026-11-29 15:35:12.877271+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1fdda062451
225	01a227f2-2bda-7068-ac08-9e3653e201ab	2026-11-29 15:35:12.877272+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1fe09421d60
226	01a227f2-2bda-7068-ac08-9e3713ec9990	2026-11-29 15:35:12.877274+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f1ff6359f574
227	01a227f2-2bda-7068-ac08-9e3863857586	2026-11-29 15:35:12.877275+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f2009fb1c744
228	01a227f2-2bda-7068-ac08-9e39533bf106	2026-11-29 15:35:12.877333+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f201fc266545
229	01a227f2-2bda-7068-ac08-9e3a55a2135b	2026-11-29 15:35:12.877336+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f202bc1fa3fc
230	01a227f2-2bda-7068-ac08-9e3bf449bf60	2026-11-29 15:35:12.877337+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f2033a4b0ba9
231	01a227f2-2bda-7068-ac08-9e3cef55e432	2026-11-29 15:35:12.877339+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f204551a6248
232	01a227f2-2bdb-7290-a0af-1796d19720b5	2026-11-29 15:35:12.877341+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f2055bb21b82
233	01a227f2-2bdb-7290-a0af-1797f964cf06	2026-11-29 15:35:12.877343+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f206e1abcd16
234	01a227f2-2bdb-7290-a0af-17985d1f5e80	2026-11-29 15:35:12.877344+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f207fa415c15
235	01a227f2-2bdb-7290-a0af-1799cf8c848a	2026-11-29 15:35:12.877346+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f2083489a9b3
236	01a227f2-2bdb-7290-a0af-179a7a2c42e9	2026-11-29 15:35:12.877347+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f2090fa5867a
237	01a227f2-2bdb-7290-a0af-179b7db899a3	2026-11-29 15:35:12.877349+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20a3d2aec4e
238	01a227f2-2bdb-7290-a0af-179c4327ab04	2026-11-29 15:35:12.877351+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20b807f0d54
239	01a227f2-2bdb-7290-a0af-179d4c931dec	2026-11-29 15:35:12.877352+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20cb99b0379
240	01a227f2-2bdb-7290-a0af-179ea42df6f5	2026-11-29 15:35:12.877354+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20d1e64f926
241	01a227f2-2bdb-7290-a0af-179f33e44093	2026-11-29 15:35:12.877355+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20e64e751ce
242	01a227f2-2bdb-7290-a0af-17a06933859e	2026-11-29 15:35:12.877359+00	stock_reserved	\N	\N	01a227f2-2deb-7451-9b65-f20f03ff85de
243	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	2026-11-29 15:35:12.877361+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1c66859b705
244	01a227f2-2bdb-7290-a0af-17a2f6418356	2026-11-29 15:35:12.877363+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1c786b7e2cd
245	01a227f2-2bdb-7290-a0af-17a379c31b15	2026-11-29 15:35:12.877364+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1c8f25035bc
246	01a227f2-2bdb-7290-a0af-17a4ddad11ed	2026-11-29 15:35:12.877366+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1c9247da94e
247	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	2026-11-29 15:35:12.877368+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1cac0c3f1f9
248	01a227f2-2bdb-7290-a0af-17a6e4e39124	2026-11-29 15:35:12.877369+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1cbfb813a10
249	01a227f2-2bdb-7290-a0af-17a7097700a7	2026-11-29 15:35:12.877371+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1ccebd79799
250	01a227f2-2bdb-7290-a0af-17a880666701	2026-11-29 15:35:12.877373+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1cd220949ca
251	01a227f2-2bdb-7290-a0af-17a90cfd52d5	2026-11-29 15:35:12.877409+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1ce9cbf3924
252	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	2026-11-29 15:35:12.877411+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1cf010947ba
253	01a227f2-2bdb-7290-a0af-17ab755a99d6	2026-11-29 15:35:12.877412+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d0dbf1da0b
254	01a227f2-2bdb-7290-a0af-17acb0bc05c0	2026-11-29 15:35:12.877414+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d127faa974
255	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:12.877415+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d2f3310eee
256	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:12.877417+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d316993795
257	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:12.877419+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d49c68e2b0
258	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:12.877421+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d545a3170e
259	01a227f2-2bdb-7290-a0af-17b102b7419d	2026-11-29 15:35:12.877425+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d66050f2aa
260	01a227f2-2bdb-7290-a0af-17b23abc8cdf	2026-11-29 15:35:12.877426+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d7520b6f9a
261	01a227f2-2bdb-7290-a0af-17b3252d7ca2	2026-11-29 15:35:12.877428+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d8211f1910
262	01a227f2-2bdb-7290-a0af-17b47076b7b7	2026-11-29 15:35:12.87743+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1d93ad8ce7a
263	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	2026-11-29 15:35:12.877431+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1dad4b79ece
264	01a227f2-2bdb-7290-a0af-17b613898928	2026-11-29 15:35:12.877433+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1db98428e15
265	01a227f2-2bdb-7290-a0af-17b718a451cb	2026-11-29 15:35:12.877435+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1dc81950d87
266	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	2026-11-29 15:35:12.877436+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1dd14e2b3c9
267	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	2026-11-29 15:35:12.877438+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1de686cc459
268	01a227f2-2bdb-7290-a0af-17bade56b618	2026-11-29 15:35:12.877439+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1dfae0f88cf
269	01a227f2-2bdb-7290-a0af-17bba0b37cd2	2026-11-29 15:35:12.877441+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e06f5da280
270	01a227f2-2bdb-7290-a0af-17bccf1c10b1	2026-11-29 15:35:12.877443+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e1560b4e74
271	01a227f2-2bdb-7290-a0af-17bd20956241	2026-11-29 15:35:12.877444+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e2712d38c4
272	01a227f2-2bdb-7290-a0af-17bee8b3507c	2026-11-29 15:35:12.877446+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e340b4fe77
273	01a227f2-2bdb-7290-a0af-17bf48f710bd	2026-11-29 15:35:12.877448+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e45c79386b
274	01a227f2-2bdb-7290-a0af-17c046ae67ad	2026-11-29 15:35:12.877451+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e5a0b4446c
275	01a227f2-2bdb-7290-a0af-17c1f4c7c095	2026-11-29 15:35:12.877453+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e65cee15ec
276	01a227f2-2bdb-7290-a0af-17c2894257e1	2026-11-29 15:35:12.877455+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e7aeb50b5c
277	01a227f2-2bdb-7290-a0af-17c33f85f589	2026-11-29 15:35:12.877456+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e88b0abe0a
278	01a227f2-2bdb-7290-a0af-17c4cac3350f	2026-11-29 15:35:12.877458+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1e9c51d6083
279	01a227f2-2bdb-7290-a0af-17c57b908d12	2026-11-29 15:35:12.877459+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1ea948e1848
280	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	2026-11-29 15:35:12.877461+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1eb94225464
281	01a227f2-2bdb-7290-a0af-17c7dae46174	2026-11-29 15:35:12.877463+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1eca8b7b363
282	01a227f2-2bdb-7290-a0af-17c834f0c2f4	2026-11-29 15:35:12.877465+00	stock_reserved	\N	\N	01a227f2-2dec-75f2-89ae-c1ed6435bde7
283	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	2026-11-29 15:35:13.259986+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79bbc142e2b0
284	01a227f2-2d04-7187-96ac-bb7e7485aac7	2026-11-29 15:35:13.260208+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79bceab09322
285	01a227f2-2d04-7187-96ac-bb7f86e552d5	2026-11-29 15:35:13.260213+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79bdfefc9998
286	01a227f2-2d04-7187-96ac-bb802b9fb9a2	2026-11-29 15:35:13.260216+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79be174580d6
287	01a227f2-2d04-7187-96ac-bb819712e4b0	2026-11-29 15:35:13.260218+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79bf6ae0699c
288	01a227f2-2d04-7187-96ac-bb825f86c824	2026-11-29 15:35:13.260219+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c0cf00d738
289	01a227f2-2d04-7187-96ac-bb8320748e99	2026-11-29 15:35:13.260221+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c1be8e934c
290	01a227f2-2d04-7187-96ac-bb84963537b9	2026-11-29 15:35:13.260223+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c2d5822751
291	01a227f2-2d04-7187-96ac-bb85da2f601b	2026-11-29 15:35:13.260225+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c3dc683ac4
292	01a227f2-2d04-7187-96ac-bb86f7d019e5	2026-11-29 15:35:13.260227+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c458ade7c1
293	01a227f2-2d04-7187-96ac-bb87b9aa6423	2026-11-29 15:35:13.260229+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c5102a5293
294	01a227f2-2d04-7187-96ac-bb8875b984a9	2026-11-29 15:35:13.26023+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c6e6199976
295	01a227f2-2d04-7187-96ac-bb89b73ee8ed	2026-11-29 15:35:13.260232+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c75df166e1
296	01a227f2-2d04-7187-96ac-bb8a68044c0a	2026-11-29 15:35:13.260234+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c88088c2b4
297	01a227f2-2d04-7187-96ac-bb8bbee8048e	2026-11-29 15:35:13.260235+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79c9ed3ef25f
298	01a227f2-2d04-7187-96ac-bb8c127ae60c	2026-11-29 15:35:13.260237+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79ca7d588d24
299	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	2026-11-29 15:35:13.260239+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79cbabf896ea
300	01a227f2-2d04-7187-96ac-bb8e8415c8e1	2026-11-29 15:35:13.260243+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79cc6b17d615
301	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	2026-11-29 15:35:13.260245+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79cd74522e18
302	01a227f2-2d04-7187-96ac-bb905023e5ff	2026-11-29 15:35:13.260247+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79ce36d38978
303	01a227f2-2d04-7187-96ac-bb910e0b3e2d	2026-11-29 15:35:13.260248+00	stock_reserved	\N	\N	01a227f2-2ebf-7037-84af-79cf11ff95f4
304	01a227f2-2d04-7187-96ac-bb929b81390e	2026-11-29 15:35:13.26025+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f354cf5259
305	01a227f2-2d04-7187-96ac-bb93ebaac4b5	2026-11-29 15:35:13.260252+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f4c5ee04c5
306	01a227f2-2d04-7187-96ac-bb94b62eb288	2026-11-29 15:35:13.260253+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f5cab61899
307	01a227f2-2d04-7187-96ac-bb953fe41769	2026-11-29 15:35:13.260255+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f658ada978
308	01a227f2-2d04-7187-96ac-bb9664878e20	2026-11-29 15:35:13.260257+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f7f9ab7168
309	01a227f2-2d04-7187-96ac-bb979a029c42	2026-11-29 15:35:13.260258+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f854022bed
310	01a227f2-2d04-7187-96ac-bb987f77ae86	2026-11-29 15:35:13.26026+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67f9a4072dbb
311	01a227f2-2d04-7187-96ac-bb99cba0a014	2026-11-29 15:35:13.260262+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67fa5f990939
312	01a227f2-2d04-7187-96ac-bb9a2558065c	2026-11-29 15:35:13.260263+00	stock_reserved	\N	\N	01a227f2-2ec0-74cb-b9d7-67fb8f6797a6
313	01a227f2-2d88-773d-a601-dca1e0facd55	2026-11-29 15:35:13.260265+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-67fc348248e7
314	01a227f2-2d88-773d-a601-dca20eff95d6	2026-11-29 15:35:13.260267+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-67fd3b14b8c4
315	01a227f2-2d88-773d-a601-dca3bb6336bf	2026-11-29 15:35:13.260271+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-67feebbf8675
316	01a227f2-2d88-773d-a601-dca4f78cb9d1	2026-11-29 15:35:13.260273+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-67ff70c08903
317	01a227f2-2d88-773d-a601-dca5aea335d2	2026-11-29 15:35:13.260274+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-6800299d02f3
318	01a227f2-2d88-773d-a601-dca6a47afbeb	2026-11-29 15:35:13.260276+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680105f7df01
319	01a227f2-2d88-773d-a601-dca7e25a8a54	2026-11-29 15:35:13.260278+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-6802f5f594f6
320	01a227f2-2d88-773d-a601-dca8366b6376	2026-11-29 15:35:13.260279+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-6803cfc5c978
321	01a227f2-2d88-773d-a601-dca9e6036789	2026-11-29 15:35:13.260281+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680421cd3f43
322	01a227f2-2d88-773d-a601-dcaa03e72e6f	2026-11-29 15:35:13.260283+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68057b30cc95
323	01a227f2-2d88-773d-a601-dcab75faee2a	2026-11-29 15:35:13.260284+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68068d6d6c77
324	01a227f2-2d88-773d-a601-dcacd43fa5f9	2026-11-29 15:35:13.260286+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-6807ed432958
325	01a227f2-2d88-773d-a601-dcada499cd95	2026-11-29 15:35:13.260287+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68087e02bc39
326	01a227f2-2d88-773d-a601-dcaeb6635687	2026-11-29 15:35:13.260289+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68094882edc9
327	01a227f2-2d88-773d-a601-dcaffd149228	2026-11-29 15:35:13.260291+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680ab9b15967
328	01a227f2-2d88-773d-a601-dcb09d37df65	2026-11-29 15:35:13.260292+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680be578dcb0
329	01a227f2-2d88-773d-a601-dcb187e8fa7a	2026-11-29 15:35:13.260294+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680c878744b1
330	01a227f2-2d88-773d-a601-dcb2e3a86ccd	2026-11-29 15:35:13.260298+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680dde6c4ae4
331	01a227f2-2d88-773d-a601-dcb390d0e907	2026-11-29 15:35:13.2603+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680eb12755c7
332	01a227f2-2d88-773d-a601-dcb42cfcbd5c	2026-11-29 15:35:13.260301+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-680f6526bdb2
333	01a227f2-2d89-7061-9f3e-9571e0d5d574	2026-11-29 15:35:13.260303+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-6810e41e13b8
334	01a227f2-2d89-7061-9f3e-9572f7d31976	2026-11-29 15:35:13.260305+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68110a8e9464
335	01a227f2-2d89-7061-9f3e-95732f477efe	2026-11-29 15:35:13.260306+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-681217dfda06
336	01a227f2-2d89-7061-9f3e-95744f96f3ed	2026-11-29 15:35:13.260308+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68136a22373a
337	01a227f2-2d89-7061-9f3e-957565bfa9aa	2026-11-29 15:35:13.260309+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68148e188293
338	01a227f2-2d89-7061-9f3e-9576e02d8f8e	2026-11-29 15:35:13.260312+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68157ff1e481
339	01a227f2-2d89-7061-9f3e-95776310166f	2026-11-29 15:35:13.260314+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-681625748562
340	01a227f2-2d89-7061-9f3e-957822b2780d	2026-11-29 15:35:13.260315+00	stock_reserved_held	\N	\N	01a227f2-2ec0-74cb-b9d7-68170363c09d
341	01a227f2-2d89-7061-9f3e-9579702827e4	2026-11-29 15:35:13.260317+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-1774cf80a4b8
342	01a227f2-2d89-7061-9f3e-957a656dd40f	2026-11-29 15:35:13.260319+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-177564e4f5ff
343	01a227f2-2d89-7061-9f3e-957bc02f2356	2026-11-29 15:35:13.26032+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-177620caf8a3
344	01a227f2-2d89-7061-9f3e-957cb663e157	2026-11-29 15:35:13.260322+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-1777e6a1da2a
345	01a227f2-2d89-7061-9f3e-957d61ac95bd	2026-11-29 15:35:13.260326+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-17789f89fc42
346	01a227f2-2d89-7061-9f3e-957ea51cc7ce	2026-11-29 15:35:13.260327+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-177948a58500
347	01a227f2-2d89-7061-9f3e-957f35b56442	2026-11-29 15:35:13.260329+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-177a541814f2
348	01a227f2-2d89-7061-9f3e-9580082a62a1	2026-11-29 15:35:13.260331+00	stock_reserved_held	\N	\N	01a227f2-2ec1-7422-a182-177bd7ad47e8
439	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	2026-11-29 15:35:13.531024+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c750b7cc86d
440	01a227f2-2d04-7187-96ac-bb7e7485aac7	2026-11-29 15:35:13.531052+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7617578b8e
441	01a227f2-2d04-7187-96ac-bb7f86e552d5	2026-11-29 15:35:13.531055+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c77f9942662
442	01a227f2-2d04-7187-96ac-bb802b9fb9a2	2026-11-29 15:35:13.531057+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c78d12dba05
443	01a227f2-2d04-7187-96ac-bb819712e4b0	2026-11-29 15:35:13.531059+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c79fc8c34cf
444	01a227f2-2d04-7187-96ac-bb825f86c824	2026-11-29 15:35:13.531061+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7a1929e55c
445	01a227f2-2d04-7187-96ac-bb8320748e99	2026-11-29 15:35:13.531063+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7bdfc21688
446	01a227f2-2d04-7187-96ac-bb84963537b9	2026-11-29 15:35:13.531065+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7cc5aaaf53
447	01a227f2-2d04-7187-96ac-bb85da2f601b	2026-11-29 15:35:13.531067+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7de1c368c4
448	01a227f2-2d04-7187-96ac-bb86f7d019e5	2026-11-29 15:35:13.531069+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7eb10a1b42
449	01a227f2-2d04-7187-96ac-bb87b9aa6423	2026-11-29 15:35:13.531073+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c7fbea9929f
450	01a227f2-2d04-7187-96ac-bb8875b984a9	2026-11-29 15:35:13.531075+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8083b22149
451	01a227f2-2d04-7187-96ac-bb89b73ee8ed	2026-11-29 15:35:13.531077+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8130f72411
452	01a227f2-2d04-7187-96ac-bb8a68044c0a	2026-11-29 15:35:13.531079+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8242e79061
453	01a227f2-2d04-7187-96ac-bb8bbee8048e	2026-11-29 15:35:13.531083+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c830a1d99f7
349	01a227f2-2ba9-7123-a8ce-26403fd7b89f	2026-11-29 15:35:13.357561+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45292697458
350	01a227f2-2ba9-7123-a8ce-2641e627ec0c	2026-11-29 15:35:13.357598+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f453745a1e61
351	01a227f2-2baa-744a-80ed-449cdfa834cf	2026-11-29 15:35:13.357601+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f454bf4592cd
352	01a227f2-2baa-744a-80ed-449d62cb9d63	2026-11-29 15:35:13.357603+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4557d5116ef
353	01a227f2-2baa-744a-80ed-449e9886b478	2026-11-29 15:35:13.357605+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f456857500a4
354	01a227f2-2baa-744a-80ed-449f05393bd4	2026-11-29 15:35:13.357607+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f457d0d5a782
355	01a227f2-2baa-744a-80ed-44a00dabe149	2026-11-29 15:35:13.357609+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4586043d961
356	01a227f2-2baa-744a-80ed-44a1f1339b43	2026-11-29 15:35:13.357613+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f459e07c500e
357	01a227f2-2baa-744a-80ed-44a2216c22f6	2026-11-29 15:35:13.357615+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45a3582d5ad
358	01a227f2-2baa-744a-80ed-44a3adba1c40	2026-11-29 15:35:13.357617+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45bdc1d03e5
359	01a227f2-2baa-744a-80ed-44a4fd3e4751	2026-11-29 15:35:13.357618+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45c240f67ea
360	01a227f2-2baa-744a-80ed-44a55cba1e99	2026-11-29 15:35:13.35762+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45d82be54c6
361	01a227f2-2baa-744a-80ed-44a6411c94bf	2026-11-29 15:35:13.357622+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45e4dabf860
362	01a227f2-2baa-744a-80ed-44a70b614faf	2026-11-29 15:35:13.357623+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f45f08f3f599
363	01a227f2-2baa-744a-80ed-44a86d28ac4e	2026-11-29 15:35:13.357625+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f460fd949b14
364	01a227f2-2baa-744a-80ed-44a9f5fb65e5	2026-11-29 15:35:13.357627+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f461a19e16ba
365	01a227f2-2baa-744a-80ed-44aa7de9c751	2026-11-29 15:35:13.357629+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f462a512d340
366	01a227f2-2bda-7068-ac08-9e2759620fd5	2026-11-29 15:35:13.357631+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4630d072fcf
367	01a227f2-2bda-7068-ac08-9e28f9f13fae	2026-11-29 15:35:13.357633+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f464898ca3a8
368	01a227f2-2bda-7068-ac08-9e294432471b	2026-11-29 15:35:13.357634+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f465d54ef783
369	01a227f2-2bda-7068-ac08-9e2a0e4d004f	2026-11-29 15:35:13.357636+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46687408429
370	01a227f2-2bda-7068-ac08-9e2b823e3e1e	2026-11-29 15:35:13.35764+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46746a38eef
371	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	2026-11-29 15:35:13.357642+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4688d5ac3dd
372	01a227f2-2bda-7068-ac08-9e2dea0682e6	2026-11-29 15:35:13.357644+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4690b7a5e32
373	01a227f2-2bda-7068-ac08-9e2ef32aab80	2026-11-29 15:35:13.357646+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46a6709ef6e
374	01a227f2-2bda-7068-ac08-9e2f7c166cb6	2026-11-29 15:35:13.357647+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46bc32f156a
375	01a227f2-2bda-7068-ac08-9e304cd4add3	2026-11-29 15:35:13.357649+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46c6293b316
376	01a227f2-2bda-7068-ac08-9e31dbcb7a63	2026-11-29 15:35:13.357651+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46dc67fa5fb
377	01a227f2-2bda-7068-ac08-9e324092ae4a	2026-11-29 15:35:13.357652+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46e0431a7be
378	01a227f2-2bda-7068-ac08-9e33039c0b8b	2026-11-29 15:35:13.357654+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f46f8d34d160
379	01a227f2-2bda-7068-ac08-9e34d1db71fd	2026-11-29 15:35:13.357656+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f470c63b4c84
380	01a227f2-2bda-7068-ac08-9e358fbe9fe6	2026-11-29 15:35:13.357658+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f471c5511d36
381	01a227f2-2bda-7068-ac08-9e3653e201ab	2026-11-29 15:35:13.357659+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4729520d5d6
382	01a227f2-2bda-7068-ac08-9e3713ec9990	2026-11-29 15:35:13.357661+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4739fb0d2a7
383	01a227f2-2bda-7068-ac08-9e3863857586	2026-11-29 15:35:13.357663+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f474ba2f6680
384	01a227f2-2bda-7068-ac08-9e39533bf106	2026-11-29 15:35:13.357667+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f475d3b10ab2
385	01a227f2-2bda-7068-ac08-9e3a55a2135b	2026-11-29 15:35:13.357668+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f476a94bd3c1
386	01a227f2-2bda-7068-ac08-9e3bf449bf60	2026-11-29 15:35:13.35767+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f477bcfbb1bd
387	01a227f2-2bda-7068-ac08-9e3cef55e432	2026-11-29 15:35:13.357672+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47857089d2e
388	01a227f2-2bdb-7290-a0af-1796d19720b5	2026-11-29 15:35:13.357673+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4793895db4b
389	01a227f2-2bdb-7290-a0af-1797f964cf06	2026-11-29 15:35:13.357675+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47ab4579ea2
390	01a227f2-2bdb-7290-a0af-17985d1f5e80	2026-11-29 15:35:13.357677+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47b72b36870
391	01a227f2-2bdb-7290-a0af-1799cf8c848a	2026-11-29 15:35:13.357678+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47cb6ed0ba1
392	01a227f2-2bdb-7290-a0af-179a7a2c42e9	2026-11-29 15:35:13.35768+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47d17938762
393	01a227f2-2bdb-7290-a0af-179b7db899a3	2026-11-29 15:35:13.357681+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47ea15fb9fc
394	01a227f2-2bdb-7290-a0af-179c4327ab04	2026-11-29 15:35:13.357683+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f47f355fe3e3
395	01a227f2-2bdb-7290-a0af-179d4c931dec	2026-11-29 15:35:13.357685+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4809a40ecfc
396	01a227f2-2bdb-7290-a0af-179ea42df6f5	2026-11-29 15:35:13.357686+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f481c5601ee6
397	01a227f2-2bdb-7290-a0af-179f33e44093	2026-11-29 15:35:13.357688+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f482982c9f6c
398	01a227f2-2bdb-7290-a0af-17a06933859e	2026-11-29 15:35:13.357692+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4831c88492c
399	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	2026-11-29 15:35:13.357693+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48496d9fcd8
400	01a227f2-2bdb-7290-a0af-17a2f6418356	2026-11-29 15:35:13.357695+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f485d52e4926
401	01a227f2-2bdb-7290-a0af-17a379c31b15	2026-11-29 15:35:13.357697+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48677def418
402	01a227f2-2bdb-7290-a0af-17a4ddad11ed	2026-11-29 15:35:13.357698+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f487bf713993
403	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	2026-11-29 15:35:13.3577+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48860e51312
404	01a227f2-2bdb-7290-a0af-17a6e4e39124	2026-11-29 15:35:13.357701+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f4899ad635b2
405	01a227f2-2bdb-7290-a0af-17a7097700a7	2026-11-29 15:35:13.357703+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48adf2dbec0
406	01a227f2-2bdb-7290-a0af-17a880666701	2026-11-29 15:35:13.357706+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48ba363feea
407	01a227f2-2bdb-7290-a0af-17a90cfd52d5	2026-11-29 15:35:13.357708+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48c5eb2ef09
408	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	2026-11-29 15:35:13.35771+00	parcel_planned	own parcel from DE-1	\N	01a227f2-3019-7248-89be-f48df8508998
409	01a227f2-2bdb-7290-a0af-17ab755a99d6	2026-11-29 15:35:13.357778+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f4abca97cd
410	01a227f2-2bdb-7290-a0af-17acb0bc05c0	2026-11-29 15:35:13.357782+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f58068270a
411	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:13.357784+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f6eda51087
412	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:13.357786+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f7f92ef7f0
413	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:13.357788+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f8a2934d0c
414	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:13.357789+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11f9d61592a1
415	01a227f2-2bdb-7290-a0af-17b102b7419d	2026-11-29 15:35:13.357791+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11fac80b6712
416	01a227f2-2bdb-7290-a0af-17b23abc8cdf	2026-11-29 15:35:13.357793+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11fb9f96bbca
417	01a227f2-2bdb-7290-a0af-17b3252d7ca2	2026-11-29 15:35:13.357794+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11fc53485631
418	01a227f2-2bdb-7290-a0af-17b47076b7b7	2026-11-29 15:35:13.357796+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11fda4f55abd
419	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	2026-11-29 15:35:13.357798+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11fecc346664
420	01a227f2-2bdb-7290-a0af-17b613898928	2026-11-29 15:35:13.357813+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-11ff4ab966e3
421	01a227f2-2bdb-7290-a0af-17b718a451cb	2026-11-29 15:35:13.357815+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-12001bad643a
422	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	2026-11-29 15:35:13.357816+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-1201419cd541
423	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	2026-11-29 15:35:13.35782+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-120259b037ce
424	01a227f2-2bdb-7290-a0af-17bade56b618	2026-11-29 15:35:13.357822+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-1203f5dfc608
425	01a227f2-2bdb-7290-a0af-17bba0b37cd2	2026-11-29 15:35:13.357824+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-12040492837f
426	01a227f2-2bdb-7290-a0af-17bccf1c10b1	2026-11-29 15:35:13.357825+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-120516f2d5ea
427	01a227f2-2bdb-7290-a0af-17bd20956241	2026-11-29 15:35:13.357827+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-1206c9ed0353
428	01a227f2-2bdb-7290-a0af-17bee8b3507c	2026-11-29 15:35:13.357828+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301a-71a7-b031-1207bdaa2316
429	01a227f2-2bdb-7290-a0af-17bf48f710bd	2026-11-29 15:35:13.35783+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301d-7701-be1e-fa43e9643864
430	01a227f2-2bdb-7290-a0af-17c046ae67ad	2026-11-29 15:35:13.357832+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301d-7701-be1e-fa441bd8e986
431	01a227f2-2bdb-7290-a0af-17c1f4c7c095	2026-11-29 15:35:13.357877+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d6883812f337
432	01a227f2-2bdb-7290-a0af-17c2894257e1	2026-11-29 15:35:13.357879+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d689747e009d
433	01a227f2-2bdb-7290-a0af-17c33f85f589	2026-11-29 15:35:13.35788+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68a946fa633
434	01a227f2-2bdb-7290-a0af-17c4cac3350f	2026-11-29 15:35:13.357882+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68bfec40c05
435	01a227f2-2bdb-7290-a0af-17c57b908d12	2026-11-29 15:35:13.357884+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68ce7173212
436	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	2026-11-29 15:35:13.357886+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68d02d8a2af
437	01a227f2-2bdb-7290-a0af-17c7dae46174	2026-11-29 15:35:13.357887+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68e5a44967b
438	01a227f2-2bdb-7290-a0af-17c834f0c2f4	2026-11-29 15:35:13.357891+00	parcel_planned	own parcel from DE-1	\N	01a227f2-301e-7173-ae08-d68fd85023b1
454	01a227f2-2d04-7187-96ac-bb8c127ae60c	2026-11-29 15:35:13.531086+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c849e05e873
455	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	2026-11-29 15:35:13.531142+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c85606aaf3e
456	01a227f2-2d04-7187-96ac-bb8e8415c8e1	2026-11-29 15:35:13.531144+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c86b17988d4
457	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	2026-11-29 15:35:13.531146+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c87a3542e1c
458	01a227f2-2d04-7187-96ac-bb905023e5ff	2026-11-29 15:35:13.531147+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c88f9a76e44
459	01a227f2-2d04-7187-96ac-bb910e0b3e2d	2026-11-29 15:35:13.531149+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c89ef6d5513
460	01a227f2-2d04-7187-96ac-bb929b81390e	2026-11-29 15:35:13.531151+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8aec916cab
461	01a227f2-2d04-7187-96ac-bb93ebaac4b5	2026-11-29 15:35:13.531153+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8b83f4f82b
462	01a227f2-2d04-7187-96ac-bb94b62eb288	2026-11-29 15:35:13.531155+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8cce63b716
463	01a227f2-2d04-7187-96ac-bb953fe41769	2026-11-29 15:35:13.531157+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8d89faaa7b
464	01a227f2-2d04-7187-96ac-bb9664878e20	2026-11-29 15:35:13.531159+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8ec295d52f
465	01a227f2-2d04-7187-96ac-bb979a029c42	2026-11-29 15:35:13.53116+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c8f7612ba1b
466	01a227f2-2d04-7187-96ac-bb987f77ae86	2026-11-29 15:35:13.531162+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c90361d7a38
467	01a227f2-2d04-7187-96ac-bb99cba0a014	2026-11-29 15:35:13.531167+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c9126831deb
468	01a227f2-2d04-7187-96ac-bb9a2558065c	2026-11-29 15:35:13.531169+00	parcel_planned	another parcel from DE-1	\N	01a227f2-3111-7667-b43a-6c92caf45666
469	01a227f2-2bdb-7290-a0af-17c834f0c2f4	2026-11-29 15:35:14.035449+00	all_dispatched	own TA000000907DE	\N	01a227f2-324e-7530-98ee-2c05d5e14c5a
470	01a227f2-2bdb-7290-a0af-17c7dae46174	2026-11-29 15:35:14.035466+00	all_dispatched	own TA000000898DE	\N	01a227f2-324e-7530-98ee-2c0649ffe763
471	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	2026-11-29 15:35:14.035469+00	all_dispatched	own TA000000884DE	\N	01a227f2-324f-74ae-b71c-a8b895631ad0
472	01a227f2-2bdb-7290-a0af-17c57b908d12	2026-11-29 15:35:14.035471+00	all_dispatched	own TA000000875DE	\N	01a227f2-324f-74ae-b71c-a8b9a1b32c6c
473	01a227f2-2bdb-7290-a0af-17c4cac3350f	2026-11-29 15:35:14.035474+00	all_dispatched	own TA000000867DE	\N	01a227f2-324f-74ae-b71c-a8babf156cc9
474	01a227f2-2bdb-7290-a0af-17c33f85f589	2026-11-29 15:35:14.035476+00	all_dispatched	own TA000000853DE	\N	01a227f2-324f-74ae-b71c-a8bb22f745ee
475	01a227f2-2bdb-7290-a0af-17c2894257e1	2026-11-29 15:35:14.03548+00	all_dispatched	own TA000000840DE	\N	01a227f2-324f-74ae-b71c-a8bcb500d956
476	01a227f2-2bdb-7290-a0af-17c1f4c7c095	2026-11-29 15:35:14.035482+00	all_dispatched	own TA000000836DE	\N	01a227f2-324f-74ae-b71c-a8bdab616792
477	01a227f2-2bdb-7290-a0af-17c046ae67ad	2026-11-29 15:35:14.035484+00	all_dispatched	own TA000000822DE	\N	01a227f2-324f-74ae-b71c-a8be0c64758f
478	01a227f2-2bdb-7290-a0af-17bf48f710bd	2026-11-29 15:35:14.035485+00	all_dispatched	own TA000000819DE	\N	01a227f2-324f-74ae-b71c-a8bf32f93b1c
479	01a227f2-2bdb-7290-a0af-17bee8b3507c	2026-11-29 15:35:14.035487+00	all_dispatched	own TA000000805DE	\N	01a227f2-324f-74ae-b71c-a8c0705e7ec4
480	01a227f2-2bdb-7290-a0af-17bd20956241	2026-11-29 15:35:14.035489+00	all_dispatched	own TA000000796DE	\N	01a227f2-324f-74ae-b71c-a8c16aa2225c
481	01a227f2-2bdb-7290-a0af-17bccf1c10b1	2026-11-29 15:35:14.035491+00	all_dispatched	own TA000000782DE	\N	01a227f2-324f-74ae-b71c-a8c2aa4284e0
482	01a227f2-2bdb-7290-a0af-17bba0b37cd2	2026-11-29 15:35:14.035493+00	all_dispatched	own TA000000779DE	\N	01a227f2-324f-74ae-b71c-a8c30ef814c1
483	01a227f2-2bdb-7290-a0af-17bade56b618	2026-11-29 15:35:14.035495+00	all_dispatched	own TA000000765DE	\N	01a227f2-324f-74ae-b71c-a8c453763fa4
484	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	2026-11-29 15:35:14.035497+00	all_dispatched	own TA000000751DE	\N	01a227f2-324f-74ae-b71c-a8c5feae9713
485	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	2026-11-29 15:35:14.035499+00	all_dispatched	own TA000000748DE	\N	01a227f2-324f-74ae-b71c-a8c6153f9533
486	01a227f2-2bdb-7290-a0af-17b718a451cb	2026-11-29 15:35:14.035501+00	all_dispatched	own TA000000734DE	\N	01a227f2-324f-74ae-b71c-a8c775c50ca3
487	01a227f2-2bdb-7290-a0af-17b613898928	2026-11-29 15:35:14.035503+00	all_dispatched	own TA000000725DE	\N	01a227f2-324f-74ae-b71c-a8c8237a8214
488	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	2026-11-29 15:35:14.035505+00	all_dispatched	own TA000000717DE	\N	01a227f2-324f-74ae-b71c-a8c9ab6483bb
489	01a227f2-2bdb-7290-a0af-17b47076b7b7	2026-11-29 15:35:14.035509+00	all_dispatched	own TA000000703DE	\N	01a227f2-324f-74ae-b71c-a8ca96a316d8
490	01a227f2-2bdb-7290-a0af-17b3252d7ca2	2026-11-29 15:35:14.035511+00	all_dispatched	own TA000000694DE	\N	01a227f2-324f-74ae-b71c-a8cb04bc99c1
491	01a227f2-2bdb-7290-a0af-17b23abc8cdf	2026-11-29 15:35:14.035513+00	all_dispatched	own TA000000685DE	\N	01a227f2-324f-74ae-b71c-a8cceb5e983a
492	01a227f2-2bdb-7290-a0af-17b102b7419d	2026-11-29 15:35:14.035515+00	all_dispatched	own TA000000677DE	\N	01a227f2-324f-74ae-b71c-a8cd3c188c88
493	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:14.035517+00	all_dispatched	own TA000000663DE	\N	01a227f2-324f-74ae-b71c-a8cecc4f79ac
494	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:14.035519+00	all_dispatched	own TA000000650DE	\N	01a227f2-324f-74ae-b71c-a8cfafa4fefc
495	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:14.03552+00	all_dispatched	own TA000000646DE	\N	01a227f2-324f-74ae-b71c-a8d06da6623f
496	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:14.035523+00	all_dispatched	own TA000000632DE	\N	01a227f2-324f-74ae-b71c-a8d141f20a35
497	01a227f2-2bdb-7290-a0af-17acb0bc05c0	2026-11-29 15:35:14.035525+00	all_dispatched	own TA000000629DE	\N	01a227f2-324f-74ae-b71c-a8d2910016e2
498	01a227f2-2bdb-7290-a0af-17ab755a99d6	2026-11-29 15:35:14.035526+00	all_dispatched	own TA000000615DE	\N	01a227f2-324f-74ae-b71c-a8d3a968bd78
499	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	2026-11-29 15:35:14.035528+00	all_dispatched	own TA000000601DE	\N	01a227f2-324f-74ae-b71c-a8d44c6ad00d
500	01a227f2-2bdb-7290-a0af-17a90cfd52d5	2026-11-29 15:35:14.03553+00	all_dispatched	own TA000000592DE	\N	01a227f2-324f-74ae-b71c-a8d5f5cc3719
501	01a227f2-2bdb-7290-a0af-17a880666701	2026-11-29 15:35:14.035532+00	all_dispatched	own TA000000589DE	\N	01a227f2-324f-74ae-b71c-a8d6b74f7ddb
502	01a227f2-2bdb-7290-a0af-17a7097700a7	2026-11-29 15:35:14.035534+00	all_dispatched	own TA000000575DE	\N	01a227f2-324f-74ae-b71c-a8d70bfa5a41
503	01a227f2-2bdb-7290-a0af-17a6e4e39124	2026-11-29 15:35:14.035538+00	all_dispatched	own TA000000561DE	\N	01a227f2-324f-74ae-b71c-a8d8467563c3
504	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	2026-11-29 15:35:14.035543+00	all_dispatched	own TA000000558DE	\N	01a227f2-324f-74ae-b71c-a8d940c9007f
505	01a227f2-2bdb-7290-a0af-17a4ddad11ed	2026-11-29 15:35:14.035545+00	all_dispatched	own TA000000544DE	\N	01a227f2-324f-74ae-b71c-a8daa2d61a0b
506	01a227f2-2bdb-7290-a0af-17a379c31b15	2026-11-29 15:35:14.035547+00	all_dispatched	own TA000000535DE	\N	01a227f2-324f-74ae-b71c-a8dbf7acd5f9
507	01a227f2-2bdb-7290-a0af-17a2f6418356	2026-11-29 15:35:14.035549+00	all_dispatched	own TA000000527DE	\N	01a227f2-324f-74ae-b71c-a8dcb3cd6026
508	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	2026-11-29 15:35:14.035551+00	all_dispatched	own TA000000513DE	\N	01a227f2-324f-74ae-b71c-a8dd801616f2
509	01a227f2-2bdb-7290-a0af-17a06933859e	2026-11-29 15:35:14.035553+00	all_dispatched	own TA000000500DE	\N	01a227f2-324f-74ae-b71c-a8dec71bc9a7
510	01a227f2-2bdb-7290-a0af-179f33e44093	2026-11-29 15:35:14.035555+00	all_dispatched	own TA000000495DE	\N	01a227f2-324f-74ae-b71c-a8df0f69b188
511	01a227f2-2bdb-7290-a0af-179ea42df6f5	2026-11-29 15:35:14.035556+00	all_dispatched	own TA000000487DE	\N	01a227f2-324f-74ae-b71c-a8e049586e5d
512	01a227f2-2bdb-7290-a0af-179d4c931dec	2026-11-29 15:35:14.035558+00	all_dispatched	own TA000000473DE	\N	01a227f2-324f-74ae-b71c-a8e12d171abb
513	01a227f2-2bdb-7290-a0af-179c4327ab04	2026-11-29 15:35:14.03556+00	all_dispatched	own TA000000460DE	\N	01a227f2-324f-74ae-b71c-a8e2367a0f69
514	01a227f2-2bdb-7290-a0af-179b7db899a3	2026-11-29 15:35:14.035562+00	all_dispatched	own TA000000456DE	\N	01a227f2-324f-74ae-b71c-a8e39a10c645
515	01a227f2-2bdb-7290-a0af-179a7a2c42e9	2026-11-29 15:35:14.035563+00	all_dispatched	own TA000000442DE	\N	01a227f2-324f-74ae-b71c-a8e40eb0a9b0
516	01a227f2-2bdb-7290-a0af-1799cf8c848a	2026-11-29 15:35:14.035565+00	all_dispatched	own TA000000439DE	\N	01a227f2-324f-74ae-b71c-a8e5f86f8447
517	01a227f2-2bdb-7290-a0af-17985d1f5e80	2026-11-29 15:35:14.035567+00	all_dispatched	own TA000000425DE	\N	01a227f2-324f-74ae-b71c-a8e6613e850e
518	01a227f2-2bdb-7290-a0af-1797f964cf06	2026-11-29 15:35:14.035571+00	all_dispatched	own TA000000411DE	\N	01a227f2-324f-74ae-b71c-a8e7f208956f
519	01a227f2-2bdb-7290-a0af-1796d19720b5	2026-11-29 15:35:14.035573+00	all_dispatched	own TA000000408DE	\N	01a227f2-324f-74ae-b71c-a8e8174ff670
520	01a227f2-2bda-7068-ac08-9e3cef55e432	2026-11-29 15:35:14.035575+00	all_dispatched	own TA000000399DE	\N	01a227f2-324f-74ae-b71c-a8e958600560
521	01a227f2-2bda-7068-ac08-9e3bf449bf60	2026-11-29 15:35:14.035577+00	all_dispatched	own TA000000385DE	\N	01a227f2-324f-74ae-b71c-a8ea056320d8
522	01a227f2-2bda-7068-ac08-9e3a55a2135b	2026-11-29 15:35:14.035578+00	all_dispatched	own TA000000371DE	\N	01a227f2-324f-74ae-b71c-a8ebc73b7d88
523	01a227f2-2bda-7068-ac08-9e39533bf106	2026-11-29 15:35:14.03558+00	all_dispatched	own TA000000368DE	\N	01a227f2-324f-74ae-b71c-a8ec8438083a
524	01a227f2-2bda-7068-ac08-9e3863857586	2026-11-29 15:35:14.035582+00	all_dispatched	own TA000000354DE	\N	01a227f2-324f-74ae-b71c-a8edf874c049
525	01a227f2-2bda-7068-ac08-9e3713ec9990	2026-11-29 15:35:14.035609+00	all_dispatched	own TA000000345DE	\N	01a227f2-324f-74ae-b71c-a8ee584e96d9
526	01a227f2-2bda-7068-ac08-9e3653e201ab	2026-11-29 15:35:14.035611+00	all_dispatched	own TA000000337DE	\N	01a227f2-324f-74ae-b71c-a8efe1e78e0f
527	01a227f2-2bda-7068-ac08-9e358fbe9fe6	2026-11-29 15:35:14.035613+00	all_dispatched	own TA000000323DE	\N	01a227f2-324f-74ae-b71c-a8f0cd2ededc
528	01a227f2-2bda-7068-ac08-9e34d1db71fd	2026-11-29 15:35:14.035614+00	all_dispatched	own TA000000310DE	\N	01a227f2-324f-74ae-b71c-a8f17db01bb7
529	01a227f2-2bdb-7290-a0af-17c834f0c2f4	2026-11-29 15:35:14.66245+00	all_delivered	\N	\N	01a227f2-351b-704e-80b4-36ccfdd82dbd
530	01a227f2-2bdb-7290-a0af-17c7dae46174	2026-11-29 15:35:14.905324+00	all_delivered	\N	\N	01a227f2-367e-74c3-a6da-e6e7989aaadc
531	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	2026-11-29 15:35:15.417047+00	all_delivered	\N	\N	01a227f2-383c-73df-8d3d-1f6ef2170186
532	01a227f2-2bdb-7290-a0af-17c57b908d12	2026-11-29 15:35:15.767306+00	all_delivered	\N	\N	01a227f2-3954-7143-a347-739b8e27f461
533	01a227f2-2bdb-7290-a0af-17c4cac3350f	2026-11-29 15:35:16.128098+00	all_delivered	\N	\N	01a227f2-3afd-7418-8465-b222b037669e
534	01a227f2-2bdb-7290-a0af-17c33f85f589	2026-11-29 15:35:16.373891+00	all_delivered	\N	\N	01a227f2-3c09-72e3-a427-d8d926fbe8c1
535	01a227f2-2bdb-7290-a0af-17c2894257e1	2026-11-29 15:35:16.627379+00	all_delivered	\N	\N	01a227f2-3cfd-71d3-9fe3-0af51ebc0525
536	01a227f2-2bdb-7290-a0af-17c1f4c7c095	2026-11-29 15:35:16.891553+00	all_delivered	\N	\N	01a227f2-3e20-7280-be8d-519789437c81
537	01a227f2-2bdb-7290-a0af-17c046ae67ad	2026-11-29 15:35:17.11111+00	all_delivered	\N	\N	01a227f2-3f01-70bf-bd5a-643c84e96ec4
538	01a227f2-2bdb-7290-a0af-17bf48f710bd	2026-11-29 15:35:17.340927+00	all_delivered	\N	\N	01a227f2-4028-77bc-b84e-04360b3e01d9
539	01a227f2-2bdb-7290-a0af-17bee8b3507c	2026-11-29 15:35:17.598961+00	all_delivered	\N	\N	01a227f2-40e1-727f-a3a9-a90a4b821f5c
540	01a227f2-2bdb-7290-a0af-17bd20956241	2026-11-29 15:35:18.007554+00	all_delivered	\N	\N	01a227f2-429d-75f3-b0f7-a45eef698ee5
541	01a227f2-2bdb-7290-a0af-17bccf1c10b1	2026-11-29 15:35:18.186849+00	all_delivered	\N	\N	01a227f2-434a-755e-948a-e42a50220afc
542	01a227f2-2bdb-7290-a0af-17bba0b37cd2	2026-11-29 15:35:18.384566+00	all_delivered	\N	\N	01a227f2-4434-7752-9035-258775bee0f1
543	01a227f2-2bdb-7290-a0af-17bade56b618	2026-11-29 15:35:18.658797+00	all_delivered	\N	\N	01a227f2-452b-759d-b66e-ea52f1379709
544	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	2026-11-29 15:35:18.83529+00	all_delivered	\N	\N	01a227f2-45c6-763b-8653-41649b2b192f
545	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	2026-11-29 15:35:19.171126+00	all_delivered	\N	\N	01a227f2-4717-72f5-9999-a8fb2e8c6437
546	01a227f2-2bdb-7290-a0af-17b718a451cb	2026-11-29 15:35:19.365675+00	all_delivered	\N	\N	01a227f2-4834-703f-8e91-c59e3754da01
547	01a227f2-2bdb-7290-a0af-17b613898928	2026-11-29 15:35:19.671621+00	all_delivered	\N	\N	01a227f2-48fa-7689-8b78-42cf3cbd29f4
548	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	2026-11-29 15:35:19.894805+00	all_delivered	\N	\N	01a227f2-49d2-7374-9d3f-5e65933a769a
549	01a227f2-2bdb-7290-a0af-17b47076b7b7	2026-11-29 15:35:20.186778+00	all_delivered	\N	\N	01a227f2-4ad9-7413-bf09-49d5ed883fec
550	01a227f2-2bdb-7290-a0af-17b3252d7ca2	2026-11-29 15:35:20.602441+00	all_delivered	\N	\N	01a227f2-4c8d-766a-be73-1117d7adf967
551	01a227f2-2bdb-7290-a0af-17b23abc8cdf	2026-11-29 15:35:20.774645+00	all_delivered	\N	\N	01a227f2-4d97-7217-94f5-92ed9cb6fb50
552	01a227f2-2bdb-7290-a0af-17b102b7419d	2026-11-29 15:35:21.096184+00	all_delivered	\N	\N	01a227f2-4e53-7291-a1d7-04330fdbca0d
553	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:21.322624+00	all_delivered	\N	\N	01a227f2-4f55-72f4-a8fd-52313ed44543
554	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:21.516544+00	all_delivered	\N	\N	01a227f2-5045-703d-a523-5c3dc0c85e08
555	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:21.761553+00	all_delivered	\N	\N	01a227f2-50f3-740b-a186-5015fd1d4137
556	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:21.950992+00	all_delivered	\N	\N	01a227f2-5217-749e-8c06-41a4675ba341
557	01a227f2-2bdb-7290-a0af-17acb0bc05c0	2026-11-29 15:35:22.128522+00	all_delivered	\N	\N	01a227f2-52ca-76e1-b6b6-6d063f945caa
558	01a227f2-2bdb-7290-a0af-17ab755a99d6	2026-11-29 15:35:22.332284+00	all_delivered	\N	\N	01a227f2-53a4-73aa-8535-354405d03f78
559	01a227f2-2bdb-7290-a0af-17b01b32bf04	2026-11-29 15:35:24.820872+00	return_received	replace: not_as_described	\N	01a227f2-5d45-7269-8b7c-fc121b769e26
560	01a227f2-5d45-7269-8b7c-fc121b769e26	2026-11-29 15:35:24.873347+00	placed	\N	support	\N
561	01a227f2-5d45-7269-8b7c-fc121b769e26	2026-11-29 15:35:25.053645+00	stock_reserved	\N	\N	01a227f2-5e36-749f-ae2e-e13bdcc3614e
562	01a227f2-2bdb-7290-a0af-17afc0f9285e	2026-11-29 15:35:25.182984+00	return_received	replace: not_as_described	\N	01a227f2-5e8e-7014-bee8-c041d3b3c85c
563	01a227f2-5e8e-7014-bee8-c041d3b3c85c	2026-11-29 15:35:25.200372+00	placed	\N	support	\N
564	01a227f2-5d45-7269-8b7c-fc121b769e26	2026-11-29 15:35:25.292078+00	parcel_planned	own parcel from DE-1	\N	01a227f2-5ec3-757d-b496-7bb05e4b4832
565	01a227f2-5e8e-7014-bee8-c041d3b3c85c	2026-11-29 15:35:25.396461+00	stock_reserved	\N	\N	01a227f2-5f6b-736e-83e9-bd78158cb1d3
566	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	2026-11-29 15:35:25.578267+00	return_received	replace: not_as_described	\N	01a227f2-5fea-7607-8a62-1df6e72db159
567	01a227f2-5fea-7607-8a62-1df6e72db159	2026-11-29 15:35:25.627057+00	placed	\N	support	\N
568	01a227f2-5e8e-7014-bee8-c041d3b3c85c	2026-11-29 15:35:25.675118+00	parcel_planned	own parcel from DE-1	\N	01a227f2-604f-71e3-b998-36fad16a4ede
569	01a227f2-5fea-7607-8a62-1df6e72db159	2026-11-29 15:35:25.800474+00	stock_reserved	\N	\N	01a227f2-60f6-7165-b83d-9668ea05d2ca
570	01a227f2-2bdb-7290-a0af-17ad0633ff7c	2026-11-29 15:35:25.951852+00	return_received	replace: not_as_described	\N	01a227f2-6186-7487-b2fa-5020c59c7396
571	01a227f2-6186-7487-b2fa-5020c59c7396	2026-11-29 15:35:25.97774+00	placed	\N	support	\N
572	01a227f2-5fea-7607-8a62-1df6e72db159	2026-11-29 15:35:26.075751+00	parcel_planned	own parcel from DE-1	\N	01a227f2-61c3-760f-97db-a745df4aa6d2
573	01a227f2-6186-7487-b2fa-5020c59c7396	2026-11-29 15:35:26.133445+00	stock_reserved	\N	\N	01a227f2-627a-70e1-9e3a-4b239febe8e1
574	01a227f2-6186-7487-b2fa-5020c59c7396	2026-11-29 15:35:26.202824+00	parcel_planned	own parcel from DE-1	\N	01a227f2-62d7-7541-98ec-eb7f9f20c1be
575	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:29.620736+00	placed	\N	dev:admin	\N
576	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:29.796141+00	stock_reserved	\N	\N	01a227f2-70ac-7736-9675-5c878aa7c8d8
577	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:29.938902+00	parcel_planned	own parcel from DE-1	\N	01a227f2-7157-773b-9f5b-dafdaae91a7a
582	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:30.243036+00	all_dispatched	own TA000001258DE	\N	01a227f2-7250-73c6-8499-05dd67714ad6
583	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:30.503917+00	all_delivered	\N	\N	01a227f2-7372-737d-b6c0-1d0bcf513f83
584	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:31.083262+00	refund_blocked	14.90 EUR: not all of the order's money was received yet: the refund follows when it is captured	\N	01a227f2-75ba-743c-bc8d-9f5826921acd
585	01a227f2-7036-748c-a9a5-b5303d829760	2026-11-29 15:35:31.085911+00	return_received	refund: not_as_described	\N	01a227f2-75ba-743c-bc8d-9f5826921acd
586	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.281706+00	placed	\N	dev:admin	\N
587	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.409628+00	stock_reserved	\N	\N	01a227f2-7714-76db-9967-c13ad543dd32
588	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.57002+00	parcel_planned	own parcel from DE-1	\N	01a227f2-778a-72b7-a3bd-4a361a3e8644
589	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.70323+00	parcel_labelled	own TA000001261DE	\N	01a227f2-7857-7031-bb09-4ed2063ccf4d
590	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.722648+00	cancel	the buyer changed their mind	dev:admin	\N
591	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.97162+00	voided	\N	\N	01a227f2-78d0-727b-915f-410f69578f6e
592	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:32.122222+00	stock_released	\N	\N	01a227f2-79dc-70a4-bf7d-d55501b469ab
593	01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:32.534504+00	voided_parcel_left	own TA000001261DE	\N	01a227f2-7b56-70bd-b506-aad4157185f2
594	01a227f3-07b2-7454-9eb9-8b7279d93fc8	2026-11-29 15:36:08.376903+00	placed	\N	dev:admin	\N
\.


--
-- Name: hold_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".hold_id_seq', 163, true);


--
-- Name: ledger_entry_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".ledger_entry_id_seq', 549, true);


--
-- Name: operation_entry_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".operation_entry_id_seq', 1, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".outbox_id_seq', 667, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".parked_event_id_seq', 2, true);


--
-- Name: timeline_id_seq; Type: SEQUENCE SET; Schema: order; Owner: -
--

SELECT pg_catalog.setval('"order".timeline_id_seq', 832, true);


--
-- Name: address address_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".address
    ADD CONSTRAINT address_pkey PRIMARY KEY (order_id);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: authorisation authorisation_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".authorisation
    ADD CONSTRAINT authorisation_pkey PRIMARY KEY (reference);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: known_price known_price_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".known_price
    ADD CONSTRAINT known_price_pkey PRIMARY KEY (sku, channel, market);


--
-- Name: known_sku known_sku_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".known_sku
    ADD CONSTRAINT known_sku_pkey PRIMARY KEY (sku);


--
-- Name: ledger_entry ledger_entry_once; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".ledger_entry
    ADD CONSTRAINT ledger_entry_once UNIQUE (kind, reference, debit, credit);


--
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);


--
-- Name: long_operation long_operation_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".long_operation
    ADD CONSTRAINT long_operation_pkey PRIMARY KEY (id);


--
-- Name: operation_chunk operation_chunk_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".operation_chunk
    ADD CONSTRAINT operation_chunk_pkey PRIMARY KEY (operation_id, number);


--
-- Name: operation_entry operation_entry_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".operation_entry
    ADD CONSTRAINT operation_entry_pkey PRIMARY KEY (id);


--
-- Name: operation operation_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".operation
    ADD CONSTRAINT operation_pkey PRIMARY KEY (id);


--
-- Name: order_charge order_charge_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".order_charge
    ADD CONSTRAINT order_charge_pkey PRIMARY KEY (order_id, line_no);


--
-- Name: order_line order_line_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line_no);


--
-- Name: orders order_of_channel; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".orders
    ADD CONSTRAINT order_of_channel UNIQUE (channel, channel_order_id);


--
-- Name: order_shipment order_shipment_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".order_shipment
    ADD CONSTRAINT order_shipment_pkey PRIMARY KEY (shipment_id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: owed_refund owed_refund_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".owed_refund
    ADD CONSTRAINT owed_refund_pkey PRIMARY KEY (return_id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: sku_mapping sku_mapping_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".sku_mapping
    ADD CONSTRAINT sku_mapping_pkey PRIMARY KEY (channel, channel_sku);


--
-- Name: timeline timeline_pkey; Type: CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".timeline
    ADD CONSTRAINT timeline_pkey PRIMARY KEY (id);


--
-- Name: authorisation_of_order; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX authorisation_of_order ON "order".authorisation USING btree (order_id);


--
-- Name: hold_due; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX hold_due ON "order".hold USING btree (due_at) WHERE ((resolved_at IS NULL) AND (NOT overdue_told));


--
-- Name: hold_open; Type: INDEX; Schema: order; Owner: -
--

CREATE UNIQUE INDEX hold_open ON "order".hold USING btree (order_id, kind) WHERE (resolved_at IS NULL);


--
-- Name: ledger_of_order; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX ledger_of_order ON "order".ledger_entry USING btree (order_id);


--
-- Name: long_operation_untidied; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX long_operation_untidied ON "order".long_operation USING btree (id) WHERE (NOT tidied);


--
-- Name: operation_entry_by_line; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX operation_entry_by_line ON "order".operation_entry USING btree (operation_id, line, id);


--
-- Name: operation_row_by_document; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX operation_row_by_document ON "order".operation_row USING btree (operation_id, document) WHERE (document IS NOT NULL);


--
-- Name: operation_row_by_line; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX operation_row_by_line ON "order".operation_row USING btree (operation_id, line);


--
-- Name: order_line_unmapped; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX order_line_unmapped ON "order".order_line USING btree (channel_sku) WHERE (sku IS NULL);


--
-- Name: order_open; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX order_open ON "order".orders USING btree (saga, id) WHERE (saga <> ALL (ARRAY['closed'::text, 'cancelled'::text]));


--
-- Name: order_overdue; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX order_overdue ON "order".orders USING btree (deadline) WHERE (deadline IS NOT NULL);


--
-- Name: order_shipment_of_order; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX order_shipment_of_order ON "order".order_shipment USING btree (order_id);


--
-- Name: owed_refund_of_order; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX owed_refund_of_order ON "order".owed_refund USING btree (order_id);


--
-- Name: parked_event_open; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX parked_event_open ON "order".parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: timeline_of_order; Type: INDEX; Schema: order; Owner: -
--

CREATE INDEX timeline_of_order ON "order".timeline USING btree (order_id, id);


--
-- Name: address address_order_id_fkey; Type: FK CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".address
    ADD CONSTRAINT address_order_id_fkey FOREIGN KEY (order_id) REFERENCES "order".orders(id);


--
-- Name: hold hold_order_id_fkey; Type: FK CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".hold
    ADD CONSTRAINT hold_order_id_fkey FOREIGN KEY (order_id) REFERENCES "order".orders(id);


--
-- Name: operation_chunk operation_chunk_operation_id_fkey; Type: FK CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".operation_chunk
    ADD CONSTRAINT operation_chunk_operation_id_fkey FOREIGN KEY (operation_id) REFERENCES "order".long_operation(id);


--
-- Name: order_charge order_charge_order_id_fkey; Type: FK CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".order_charge
    ADD CONSTRAINT order_charge_order_id_fkey FOREIGN KEY (order_id) REFERENCES "order".orders(id);


--
-- Name: order_line order_line_order_id_fkey; Type: FK CONSTRAINT; Schema: order; Owner: -
--

ALTER TABLE ONLY "order".order_line
    ADD CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES "order".orders(id);


--
-- PostgreSQL database dump complete
--


