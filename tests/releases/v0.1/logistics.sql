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
-- Name: logistics; Type: SCHEMA; Schema: -; Owner: -
--



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: cancelled_label; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.cancelled_label (
    carrier text NOT NULL,
    tracking_number text NOT NULL,
    shipment_id uuid NOT NULL,
    cancelled_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE cancelled_label; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.cancelled_label IS 'numbers that parcels had: the carrier may report on one all the same';


--
-- Name: fulfilment; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.fulfilment (
    order_id uuid NOT NULL,
    cancelled_at timestamp with time zone
);


--
-- Name: TABLE fulfilment; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.fulfilment IS 'locked before any of the order''s parcels change; cancelled: a late allocation plans nothing';


--
-- Name: idempotency_key; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: long_operation; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.long_operation (
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
-- Name: TABLE long_operation; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.long_operation IS 'Long work that somebody asked for';


--
-- Name: COLUMN long_operation.profile; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.profile IS 'its name, or that it was given';


--
-- Name: COLUMN long_operation.settings; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.settings IS 'the profile itself';


--
-- Name: COLUMN long_operation.format; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.format IS 'text | zip';


--
-- Name: COLUMN long_operation.bytes; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.bytes IS 'of the file, unpacked from gzip';


--
-- Name: COLUMN long_operation.reading; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.reading IS 'rows are still being read';


--
-- Name: COLUMN long_operation."position"; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation."position" IS 'chunks (of a workbook: rows) read';


--
-- Name: COLUMN long_operation.resume; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.resume IS 'what the reader needs to go on at `position`';


--
-- Name: COLUMN long_operation.applied; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.applied IS 'all lines up to it are decided';


--
-- Name: COLUMN long_operation.holder; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.holder IS 'the run that works on it';


--
-- Name: COLUMN long_operation.lease_until; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.lease_until IS 'it is another''s when this has passed';


--
-- Name: COLUMN long_operation.tries; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.tries IS 'runs without progress';


--
-- Name: COLUMN long_operation.turn; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.turn IS 'when it was worked on last: the others come first';


--
-- Name: COLUMN long_operation.tidied; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.long_operation.tidied IS 'nothing of the file is left';


--
-- Name: operation_chunk; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.operation_chunk (
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: TABLE operation_chunk; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.operation_chunk IS 'A file, until it has been read';


--
-- Name: COLUMN operation_chunk.content; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.operation_chunk.content IS 'deflated';


--
-- Name: operation_entry; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.operation_entry (
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
-- Name: TABLE operation_entry; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.operation_entry IS 'Why rows were not taken';


--
-- Name: operation_entry_id_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.operation_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.operation_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_row; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.operation_row (
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    document text,
    rows integer NOT NULL,
    body text
);


--
-- Name: TABLE operation_row; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.operation_row IS 'Rows that were read, until they are decided; those of a document that stand together are one';


--
-- Name: COLUMN operation_row.document; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.operation_row.document IS 'what rows that belong together share';


--
-- Name: COLUMN operation_row.rows; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.operation_row.rows IS 'how many are in `body`';


--
-- Name: COLUMN operation_row.body; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.operation_row.body IS '[[line, values], …]; null: a refused row spoils the document; empty: not wanted';


--
-- Name: outbox; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.outbox (
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
-- Name: TABLE outbox; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: parked_event; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.parked_event (
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
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.product (
    sku text NOT NULL,
    product_id uuid NOT NULL,
    version integer NOT NULL,
    hs_code text,
    country_of_origin text,
    customs_description text,
    net_weight_g integer,
    gross_weight_g integer,
    length_mm integer,
    width_mm integer,
    height_mm integer
);


--
-- Name: TABLE product; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.product IS 'replica of the catalog''s variants';


--
-- Name: rate_card; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.rate_card (
    rate_card_id bigint NOT NULL,
    carrier text NOT NULL,
    service text NOT NULL,
    origin text NOT NULL,
    zone text NOT NULL,
    up_to_g integer NOT NULL,
    price numeric NOT NULL,
    currency text NOT NULL,
    transit_days integer NOT NULL,
    volumetric_divisor integer,
    weight_step_g integer NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    per_kg numeric,
    minimum_weight_g integer,
    CONSTRAINT rate_card_by_weight CHECK (((per_kg > (0)::numeric) AND (minimum_weight_g > 0))),
    CONSTRAINT rate_card_dates CHECK ((valid_to >= valid_from)),
    CONSTRAINT rate_card_divisor CHECK ((volumetric_divisor > 0)),
    CONSTRAINT rate_card_numbers CHECK (((up_to_g > 0) AND (weight_step_g > 0) AND (transit_days >= 0))),
    CONSTRAINT rate_card_origin CHECK ((origin ~ '^([A-Z]{2}|[*])$'::text)),
    CONSTRAINT rate_card_price CHECK (((price > (0)::numeric) OR ((price = (0)::numeric) AND (per_kg > (0)::numeric))))
);


--
-- Name: COLUMN rate_card.origin; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.origin IS 'country or *';


--
-- Name: COLUMN rate_card.transit_days; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.transit_days IS 'business days';


--
-- Name: COLUMN rate_card.volumetric_divisor; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.volumetric_divisor IS 'cm³ per kg; null: volume is never billed';


--
-- Name: COLUMN rate_card.valid_to; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.valid_to IS 'last day; null: open';


--
-- Name: COLUMN rate_card.per_kg; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.per_kg IS 'added to the price for each kg that is billed';


--
-- Name: COLUMN rate_card.minimum_weight_g; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.rate_card.minimum_weight_g IS 'as much is billed at least';


--
-- Name: rate_card_rate_card_id_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.rate_card ALTER COLUMN rate_card_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.rate_card_rate_card_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: rate_currency; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.rate_currency (
    origin text NOT NULL,
    currency text NOT NULL
);


--
-- Name: TABLE rate_currency; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.rate_currency IS 'one currency per origin: two could not be compared without an exchange rate';


--
-- Name: relay_lease; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.relay_lease (
    name text NOT NULL
);


--
-- Name: shipment; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.shipment (
    shipment_id uuid NOT NULL,
    number bigint NOT NULL,
    order_id uuid NOT NULL,
    cause_id uuid NOT NULL,
    warehouse text NOT NULL,
    origin text NOT NULL,
    destination text NOT NULL,
    postal_code text,
    currency text NOT NULL,
    incoterm text NOT NULL,
    deliver_by timestamp with time zone,
    customs boolean NOT NULL,
    state text NOT NULL,
    reason text,
    missing jsonb NOT NULL,
    recheck boolean DEFAULT false NOT NULL,
    checked_on date NOT NULL,
    carrier text,
    service text,
    cost_amount numeric,
    cost_currency text,
    actual_weight_g bigint,
    chargeable_weight_g bigint,
    transit_days integer,
    promised_by timestamp with time zone,
    derivation jsonb,
    tracking_number text,
    dispatched_at timestamp with time zone,
    tracked_at timestamp with time zone,
    delivered_at timestamp with time zone,
    failed_at timestamp with time zone,
    delayed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    labelled_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    left_voided_at timestamp with time zone,
    note text,
    CONSTRAINT shipment_amounts CHECK (((chargeable_weight_g > 0) AND (cost_amount > (0)::numeric))),
    CONSTRAINT shipment_delivered CHECK (((state <> 'delivered'::text) OR (delivered_at IS NOT NULL))),
    CONSTRAINT shipment_dispatched CHECK (((state = ANY (ARRAY['held'::text, 'planned'::text, 'voided'::text])) OR ((tracking_number IS NOT NULL) AND (dispatched_at IS NOT NULL)))),
    CONSTRAINT shipment_held_why CHECK (((state <> 'held'::text) OR (reason IS NOT NULL))),
    CONSTRAINT shipment_incoterm CHECK ((incoterm = ANY (ARRAY['DAP'::text, 'DDP'::text]))),
    CONSTRAINT shipment_planned CHECK (((state = ANY (ARRAY['held'::text, 'voided'::text])) OR ((carrier IS NOT NULL) AND (service IS NOT NULL) AND (cost_amount IS NOT NULL) AND (cost_currency IS NOT NULL) AND (chargeable_weight_g IS NOT NULL) AND (promised_by IS NOT NULL)))),
    CONSTRAINT shipment_reason CHECK ((reason = ANY (ARRAY['customs_data_missing'::text, 'parcel_data_missing'::text, 'no_service'::text]))),
    CONSTRAINT shipment_state CHECK ((state = ANY (ARRAY['held'::text, 'planned'::text, 'dispatched'::text, 'in_transit'::text, 'customs_hold'::text, 'out_for_delivery'::text, 'delivery_failed'::text, 'voided'::text, 'delivered'::text, 'returned'::text])))
);


--
-- Name: COLUMN shipment.number; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.number IS 'what own tracking numbers count';


--
-- Name: COLUMN shipment.cause_id; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.cause_id IS 'the event that allocated it';


--
-- Name: COLUMN shipment.currency; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.currency IS 'of the lines'' values';


--
-- Name: COLUMN shipment.deliver_by; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.deliver_by IS 'what the order was promised';


--
-- Name: COLUMN shipment.customs; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.customs IS 'crosses a customs border';


--
-- Name: COLUMN shipment.reason; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.reason IS 'of the hold';


--
-- Name: COLUMN shipment.missing; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.missing IS 'SKU.field';


--
-- Name: COLUMN shipment.derivation; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.derivation IS 'the candidates and why not the others';


--
-- Name: COLUMN shipment.tracked_at; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.tracked_at IS 'the newest report that counted';


--
-- Name: COLUMN shipment.delayed_at; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.delayed_at IS 'when shipment.delayed was told';


--
-- Name: COLUMN shipment.labelled_at; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.labelled_at IS 'null: never, or before the column was there';


--
-- Name: COLUMN shipment.handed_over_at; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.handed_over_at IS 'null: a report of the carrier dispatched it';


--
-- Name: COLUMN shipment.left_voided_at; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.left_voided_at IS 'the carrier has it though it was voided';


--
-- Name: COLUMN shipment.note; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment.note IS 'what a person should know of it';


--
-- Name: shipment_line; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.shipment_line (
    shipment_id uuid NOT NULL,
    sku text NOT NULL,
    quantity integer NOT NULL,
    unit_value numeric NOT NULL,
    hs_code text,
    country_of_origin text,
    description text,
    net_weight_g bigint,
    value numeric,
    CONSTRAINT shipment_line_declaration CHECK (((hs_code ~ '^[0-9]{6,12}$'::text) AND (net_weight_g > 0))),
    CONSTRAINT shipment_line_quantity CHECK ((quantity > 0)),
    CONSTRAINT shipment_line_value CHECK ((unit_value >= (0)::numeric))
);


--
-- Name: COLUMN shipment_line.hs_code; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment_line.hs_code IS 'these four: the declaration, when it crosses a border and is planned';


--
-- Name: COLUMN shipment_line.net_weight_g; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment_line.net_weight_g IS 'of the whole line';


--
-- Name: COLUMN shipment_line.value; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.shipment_line.value IS 'of the whole line; null: unit_value x quantity, from before the column';


--
-- Name: shipment_number_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.shipment ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.shipment_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: tracking_event; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.tracking_event (
    id bigint NOT NULL,
    shipment_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    carrier_status text NOT NULL,
    status text,
    country text,
    description text,
    applied boolean NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    doubt text,
    recorded_by text
);


--
-- Name: COLUMN tracking_event.carrier_status; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.tracking_event.carrier_status IS 'as the carrier said it';


--
-- Name: COLUMN tracking_event.status; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.tracking_event.status IS 'null: a code we do not know';


--
-- Name: COLUMN tracking_event.doubt; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.tracking_event.doubt IS 'why it cannot be';


--
-- Name: COLUMN tracking_event.recorded_by; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.tracking_event.recorded_by IS 'who wrote it down; null: the carrier reported it';


--
-- Name: tracking_event_id_seq; Type: SEQUENCE; Schema: logistics; Owner: -
--

ALTER TABLE logistics.tracking_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME logistics.tracking_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: webhook_receipt; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.webhook_receipt (
    carrier text NOT NULL,
    webhook_id text NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    body_hash bytea
);


--
-- Name: TABLE webhook_receipt; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.webhook_receipt IS 'a replayed webhook changes nothing';


--
-- Name: COLUMN webhook_receipt.body_hash; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.webhook_receipt.body_hash IS 'SHA-256; another body under the same id is refused';


--
-- Name: webhook_secret; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.webhook_secret (
    secret_id uuid NOT NULL,
    carrier text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text NOT NULL,
    valid_until timestamp with time zone
);


--
-- Name: COLUMN webhook_secret.secret_id; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.webhook_secret.secret_id IS 'the secret itself is derived from it';


--
-- Name: COLUMN webhook_secret.valid_until; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.webhook_secret.valid_until IS 'null: until it is replaced';


--
-- Name: zone; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.zone (
    carrier text NOT NULL,
    zone text NOT NULL,
    country text NOT NULL,
    CONSTRAINT zone_country CHECK ((country ~ '^[A-Z]{2}$'::text))
);


--
-- Name: COLUMN zone.country; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.zone.country IS 'a destination';


--
-- Name: zone_territory; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.zone_territory (
    carrier text NOT NULL,
    zone text NOT NULL,
    territory text NOT NULL
);


--
-- Name: TABLE zone_territory; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.zone_territory IS 'stands before the zone of the country';


--
-- Name: COLUMN zone_territory.territory; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON COLUMN logistics.zone_territory.territory IS 'a destination, an id of contracts/territories.csv';


--
-- Name: zone_version; Type: TABLE; Schema: logistics; Owner: -
--

CREATE TABLE logistics.zone_version (
    carrier text NOT NULL,
    zone text NOT NULL,
    version integer NOT NULL
);


--
-- Name: TABLE zone_version; Type: COMMENT; Schema: logistics; Owner: -
--

COMMENT ON TABLE logistics.zone_version IS 'how often a zone has changed; a zone without a row is at 1';


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.alembic_version (version_num) FROM stdin;
0004
\.


--
-- Data for Name: cancelled_label; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.cancelled_label (carrier, tracking_number, shipment_id, cancelled_at) FROM stdin;
\.


--
-- Data for Name: fulfilment; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.fulfilment (order_id, cancelled_at) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	\N
01a227f2-2ba9-7123-a8ce-2641e627ec0c	\N
01a227f2-2baa-744a-80ed-449cdfa834cf	\N
01a227f2-2baa-744a-80ed-449d62cb9d63	\N
01a227f2-2baa-744a-80ed-449e9886b478	\N
01a227f2-2baa-744a-80ed-449f05393bd4	\N
01a227f2-2baa-744a-80ed-44a00dabe149	\N
01a227f2-2baa-744a-80ed-44a1f1339b43	\N
01a227f2-2baa-744a-80ed-44a2216c22f6	\N
01a227f2-2baa-744a-80ed-44a3adba1c40	\N
01a227f2-2baa-744a-80ed-44a4fd3e4751	\N
01a227f2-2baa-744a-80ed-44a55cba1e99	\N
01a227f2-2baa-744a-80ed-44a6411c94bf	\N
01a227f2-2baa-744a-80ed-44a70b614faf	\N
01a227f2-2baa-744a-80ed-44a86d28ac4e	\N
01a227f2-2baa-744a-80ed-44a9f5fb65e5	\N
01a227f2-2baa-744a-80ed-44aa7de9c751	\N
01a227f2-2bda-7068-ac08-9e2759620fd5	\N
01a227f2-2bda-7068-ac08-9e28f9f13fae	\N
01a227f2-2bda-7068-ac08-9e294432471b	\N
01a227f2-2bda-7068-ac08-9e2a0e4d004f	\N
01a227f2-2bda-7068-ac08-9e2b823e3e1e	\N
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	\N
01a227f2-2bda-7068-ac08-9e2dea0682e6	\N
01a227f2-2bda-7068-ac08-9e2ef32aab80	\N
01a227f2-2bda-7068-ac08-9e2f7c166cb6	\N
01a227f2-2bda-7068-ac08-9e304cd4add3	\N
01a227f2-2bda-7068-ac08-9e31dbcb7a63	\N
01a227f2-2bda-7068-ac08-9e324092ae4a	\N
01a227f2-2bda-7068-ac08-9e33039c0b8b	\N
01a227f2-2bda-7068-ac08-9e34d1db71fd	\N
01a227f2-2bda-7068-ac08-9e358fbe9fe6	\N
01a227f2-2bda-7068-ac08-9e3653e201ab	\N
01a227f2-2bda-7068-ac08-9e3713ec9990	\N
01a227f2-2bda-7068-ac08-9e3863857586	\N
01a227f2-2bda-7068-ac08-9e39533bf106	\N
01a227f2-2bda-7068-ac08-9e3a55a2135b	\N
01a227f2-2bda-7068-ac08-9e3bf449bf60	\N
01a227f2-2bda-7068-ac08-9e3cef55e432	\N
01a227f2-2bdb-7290-a0af-1796d19720b5	\N
01a227f2-2bdb-7290-a0af-1797f964cf06	\N
01a227f2-2bdb-7290-a0af-17985d1f5e80	\N
01a227f2-2bdb-7290-a0af-1799cf8c848a	\N
01a227f2-2bdb-7290-a0af-179a7a2c42e9	\N
01a227f2-2bdb-7290-a0af-179b7db899a3	\N
01a227f2-2bdb-7290-a0af-179c4327ab04	\N
01a227f2-2bdb-7290-a0af-179d4c931dec	\N
01a227f2-2bdb-7290-a0af-179ea42df6f5	\N
01a227f2-2bdb-7290-a0af-179f33e44093	\N
01a227f2-2bdb-7290-a0af-17a06933859e	\N
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	\N
01a227f2-2bdb-7290-a0af-17a2f6418356	\N
01a227f2-2bdb-7290-a0af-17a379c31b15	\N
01a227f2-2bdb-7290-a0af-17a4ddad11ed	\N
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	\N
01a227f2-2bdb-7290-a0af-17a6e4e39124	\N
01a227f2-2bdb-7290-a0af-17a7097700a7	\N
01a227f2-2bdb-7290-a0af-17a880666701	\N
01a227f2-2bdb-7290-a0af-17a90cfd52d5	\N
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	\N
01a227f2-2bdb-7290-a0af-17ab755a99d6	\N
01a227f2-2bdb-7290-a0af-17acb0bc05c0	\N
01a227f2-2bdb-7290-a0af-17ad0633ff7c	\N
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	\N
01a227f2-2bdb-7290-a0af-17afc0f9285e	\N
01a227f2-2bdb-7290-a0af-17b01b32bf04	\N
01a227f2-2bdb-7290-a0af-17b102b7419d	\N
01a227f2-2bdb-7290-a0af-17b23abc8cdf	\N
01a227f2-2bdb-7290-a0af-17b3252d7ca2	\N
01a227f2-2bdb-7290-a0af-17b47076b7b7	\N
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	\N
01a227f2-2bdb-7290-a0af-17b613898928	\N
01a227f2-2bdb-7290-a0af-17b718a451cb	\N
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	\N
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	\N
01a227f2-2bdb-7290-a0af-17bade56b618	\N
01a227f2-2bdb-7290-a0af-17bba0b37cd2	\N
01a227f2-2bdb-7290-a0af-17bccf1c10b1	\N
01a227f2-2bdb-7290-a0af-17bd20956241	\N
01a227f2-2bdb-7290-a0af-17bee8b3507c	\N
01a227f2-2bdb-7290-a0af-17bf48f710bd	\N
01a227f2-2bdb-7290-a0af-17c046ae67ad	\N
01a227f2-2bdb-7290-a0af-17c1f4c7c095	\N
01a227f2-2bdb-7290-a0af-17c2894257e1	\N
01a227f2-2bdb-7290-a0af-17c33f85f589	\N
01a227f2-2bdb-7290-a0af-17c4cac3350f	\N
01a227f2-2bdb-7290-a0af-17c57b908d12	\N
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	\N
01a227f2-2bdb-7290-a0af-17c7dae46174	\N
01a227f2-2bdb-7290-a0af-17c834f0c2f4	\N
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	\N
01a227f2-2d04-7187-96ac-bb7e7485aac7	\N
01a227f2-2d04-7187-96ac-bb7f86e552d5	\N
01a227f2-2d04-7187-96ac-bb802b9fb9a2	\N
01a227f2-2d04-7187-96ac-bb819712e4b0	\N
01a227f2-2d04-7187-96ac-bb825f86c824	\N
01a227f2-2d04-7187-96ac-bb8320748e99	\N
01a227f2-2d04-7187-96ac-bb84963537b9	\N
01a227f2-2d04-7187-96ac-bb85da2f601b	\N
01a227f2-2d04-7187-96ac-bb86f7d019e5	\N
01a227f2-2d04-7187-96ac-bb87b9aa6423	\N
01a227f2-2d04-7187-96ac-bb8875b984a9	\N
01a227f2-2d04-7187-96ac-bb89b73ee8ed	\N
01a227f2-2d04-7187-96ac-bb8a68044c0a	\N
01a227f2-2d04-7187-96ac-bb8bbee8048e	\N
01a227f2-2d04-7187-96ac-bb8c127ae60c	\N
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	\N
01a227f2-2d04-7187-96ac-bb8e8415c8e1	\N
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	\N
01a227f2-2d04-7187-96ac-bb905023e5ff	\N
01a227f2-2d04-7187-96ac-bb910e0b3e2d	\N
01a227f2-2d04-7187-96ac-bb929b81390e	\N
01a227f2-2d04-7187-96ac-bb93ebaac4b5	\N
01a227f2-2d04-7187-96ac-bb94b62eb288	\N
01a227f2-2d04-7187-96ac-bb953fe41769	\N
01a227f2-2d04-7187-96ac-bb9664878e20	\N
01a227f2-2d04-7187-96ac-bb979a029c42	\N
01a227f2-2d04-7187-96ac-bb987f77ae86	\N
01a227f2-2d04-7187-96ac-bb99cba0a014	\N
01a227f2-2d04-7187-96ac-bb9a2558065c	\N
01a227f2-5d45-7269-8b7c-fc121b769e26	\N
01a227f2-5e8e-7014-bee8-c041d3b3c85c	\N
01a227f2-5fea-7607-8a62-1df6e72db159	\N
01a227f2-6186-7487-b2fa-5020c59c7396	\N
01a227f2-7036-748c-a9a5-b5303d829760	\N
01a227f2-76cb-756d-83e6-f13b83c13081	2026-11-29 15:35:31.757821+00
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/shipments/dispatch	7ab4dd90-b2ef-4b6a-87d9-cc50327b4726	\\x1aedc2bd9f9aecccbf27397963b002175b143c0e4f8403278076d212be0c6a11	200	{"items":[{"index":0,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa598a6110b","tracking_number":"TA000000907DE"},{"index":1,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6","tracking_number":"TA000000898DE"},{"index":2,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa3f46e052f","tracking_number":"TA000000884DE"},{"index":3,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa222cde630","tracking_number":"TA000000875DE"},{"index":4,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3","tracking_number":"TA000000867DE"},{"index":5,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73","tracking_number":"TA000000853DE"},{"index":6,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45","tracking_number":"TA000000840DE"},{"index":7,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e","tracking_number":"TA000000836DE"},{"index":8,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9defc3304d","tracking_number":"TA000000822DE"},{"index":9,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9c1831bca9","tracking_number":"TA000000819DE"},{"index":10,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15","tracking_number":"TA000000805DE"},{"index":11,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7","tracking_number":"TA000000796DE"},{"index":12,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21","tracking_number":"TA000000782DE"},{"index":13,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a989aa9acba","tracking_number":"TA000000779DE"},{"index":14,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b","tracking_number":"TA000000765DE"},{"index":15,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a962dad5fb2","tracking_number":"TA000000751DE"},{"index":16,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a957d610247","tracking_number":"TA000000748DE"},{"index":17,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44","tracking_number":"TA000000734DE"},{"index":18,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a93716d4759","tracking_number":"TA000000725DE"},{"index":19,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a92fb5d4931","tracking_number":"TA000000717DE"},{"index":20,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a910b9c5aac","tracking_number":"TA000000703DE"},{"index":21,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a90647f77ce","tracking_number":"TA000000694DE"},{"index":22,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8f62dda625","tracking_number":"TA000000685DE"},{"index":23,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879","tracking_number":"TA000000677DE"},{"index":24,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7","tracking_number":"TA000000663DE"},{"index":25,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8c7655486c","tracking_number":"TA000000650DE"},{"index":26,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0","tracking_number":"TA000000646DE"},{"index":27,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8ab663013c","tracking_number":"TA000000632DE"},{"index":28,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a895520b407","tracking_number":"TA000000629DE"},{"index":29,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a88efd892c0","tracking_number":"TA000000615DE"},{"index":30,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a87358d1a25","tracking_number":"TA000000601DE"},{"index":31,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a86cde33329","tracking_number":"TA000000592DE"},{"index":32,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a8591cee6f1","tracking_number":"TA000000589DE"},{"index":33,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a847eaac2fd","tracking_number":"TA000000575DE"},{"index":34,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a83e21fab39","tracking_number":"TA000000561DE"},{"index":35,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a827624a565","tracking_number":"TA000000558DE"},{"index":36,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a81c44ed54b","tracking_number":"TA000000544DE"},{"index":37,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e","tracking_number":"TA000000535DE"},{"index":38,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7fa72da56f","tracking_number":"TA000000527DE"},{"index":39,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7e77aadd51","tracking_number":"TA000000513DE"},{"index":40,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7d1438def9","tracking_number":"TA000000500DE"},{"index":41,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83","tracking_number":"TA000000495DE"},{"index":42,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7b91a86216","tracking_number":"TA000000487DE"},{"index":43,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7af68ca617","tracking_number":"TA000000473DE"},{"index":44,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a791e7a082c","tracking_number":"TA000000460DE"},{"index":45,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7878187a8e","tracking_number":"TA000000456DE"},{"index":46,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a77a0635dc9","tracking_number":"TA000000442DE"},{"index":47,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3","tracking_number":"TA000000439DE"},{"index":48,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a756740b6fd","tracking_number":"TA000000425DE"},{"index":49,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a741085086e","tracking_number":"TA000000411DE"},{"index":50,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7344e82a1b","tracking_number":"TA000000408DE"},{"index":51,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fd0-74b6-8b0c-1a7259c25073","tracking_number":"TA000000399DE"},{"index":52,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-189e28b2246b","tracking_number":"TA000000385DE"},{"index":53,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-189d00ba3b45","tracking_number":"TA000000371DE"},{"index":54,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-189cffd7e8f7","tracking_number":"TA000000368DE"},{"index":55,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-189b0a05cf22","tracking_number":"TA000000354DE"},{"index":56,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-189a9e27a6a1","tracking_number":"TA000000345DE"},{"index":57,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-18996509ee45","tracking_number":"TA000000337DE"},{"index":58,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-1898e08c0a12","tracking_number":"TA000000323DE"},{"index":59,"status":"changed","code":null,"detail":null,"errors":[],"shipment_id":"01a227f2-2fcf-7353-858b-1897cec8d9d6","tracking_number":"TA000000310DE"}]}	2026-11-29 15:35:13.644953+00
dev:admin POST /v1/shipments/01a227f2-7144-764e-86b7-6f402675370d/dispatch	6b4e5485-9f42-41a7-af76-f64f4515405c	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"shipment_id":"01a227f2-7144-764e-86b7-6f402675370d","state":"dispatched","tracking_number":"TA000001258DE"}	2026-11-29 15:35:30.062259+00
dev:admin POST /v1/rate-cards/imports	21bee399-955a-462c-a6f7-46870a988e53	\\x6301ac49fd68687408df776764cb9de1eca537620ce15fe8d92eb0ca8565873c	202	{"id":"logistics-01a227f3-09ab-7067-b71e-7e82a75453a5","kind":"tariff_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-0.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.875411Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.875411+00
dev:admin POST /v1/rate-cards/imports	f2a89886-19c6-4616-95bf-20092c4b2cff	\\x6301ac49fd68687408df776764cb9de1eca537620ce15fe8d92eb0ca8565873c	202	{"id":"logistics-01a227f3-09ea-74c4-8163-02272b17f086","kind":"tariff_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-1.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.938076Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.938076+00
dev:admin POST /v1/rate-cards/imports	ea91b9a8-eff7-47c5-9ca1-fb052ddf9e3a	\\x6301ac49fd68687408df776764cb9de1eca537620ce15fe8d92eb0ca8565873c	202	{"id":"logistics-01a227f3-0a23-77dd-b2eb-9b22e732e122","kind":"tariff_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-2.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.995673Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.995673+00
dev:admin POST /v1/rate-cards/imports	ebc61abb-b531-4b9b-bd55-261e134d72de	\\x6301ac49fd68687408df776764cb9de1eca537620ce15fe8d92eb0ca8565873c	202	{"id":"logistics-01a227f3-0a57-70e5-863a-820a3d2f249b","kind":"tariff_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-3.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:09.034038Z","started_at":null,"finished_at":null}	2026-11-29 15:36:09.034038+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.inbox (event_id) FROM stdin;
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
01a227f2-2eb3-7666-b734-8d4874761ffc
01a227f2-2eb3-7666-b734-8d49d8ec5b83
01a227f2-2eb3-7666-b734-8d4aca146171
01a227f2-2eb3-7666-b734-8d4b3fa21952
01a227f2-2eb3-7666-b734-8d4c822f7f16
01a227f2-2eb3-7666-b734-8d4dba5c3c6f
01a227f2-2eb3-7666-b734-8d4e1ba6ae98
01a227f2-2eb3-7666-b734-8d4ff51716b3
01a227f2-2eb3-7666-b734-8d50f4b80566
01a227f2-2eb3-7666-b734-8d5114a8273c
01a227f2-2eb3-7666-b734-8d52b4aa0f48
01a227f2-2eb3-7666-b734-8d535c9b5a74
01a227f2-2eb3-7666-b734-8d54165505e6
01a227f2-2eb3-7666-b734-8d5510c4d4f6
01a227f2-2eb3-7666-b734-8d5693fcb9c7
01a227f2-2eb3-7666-b734-8d57bc368f8b
01a227f2-2eb3-7666-b734-8d58e4bb0535
01a227f2-2eb3-7666-b734-8d59c2e4797e
01a227f2-2eb3-7666-b734-8d5a21e894b9
01a227f2-2eb3-7666-b734-8d5bec9a9bca
01a227f2-2eb3-7666-b734-8d5c9095c386
01a227f2-2eb3-7666-b734-8d5d1cd90184
01a227f2-2eb3-7666-b734-8d5e94fe12d4
01a227f2-2eb3-7666-b734-8d5f75cdf19e
01a227f2-2eb3-7666-b734-8d6071ab6544
01a227f2-2eb3-7666-b734-8d61276a8d86
01a227f2-2eb3-7666-b734-8d6240caee81
01a227f2-2eb3-7666-b734-8d6336348d7e
01a227f2-2eb3-7666-b734-8d648f7d84ae
01a227f2-2eb3-7666-b734-8d6547e914ec
01a227f2-2eb3-7666-b734-8d66ac67f93d
01a227f2-2eb3-7666-b734-8d67675d2aae
01a227f2-2eb3-7666-b734-8d68f4ac2e4d
01a227f2-2eb3-7666-b734-8d6995e5a728
01a227f2-2eb3-7666-b734-8d6ad64de307
01a227f2-2eb3-7666-b734-8d6b38476052
01a227f2-2eb3-7666-b734-8d6c5f3b2fa9
01a227f2-2eb3-7666-b734-8d6d10483756
01a227f2-2eb3-7666-b734-8d6eb7b12d51
01a227f2-2eb3-7666-b734-8d6f50355e34
01a227f2-2eb3-7666-b734-8d70c91a7946
01a227f2-2eb3-7666-b734-8d71c4f88579
01a227f2-2eb3-7666-b734-8d721036b9e9
01a227f2-2eb3-7666-b734-8d73f3871f37
01a227f2-2eb3-7666-b734-8d7443fe0059
01a227f2-2eb3-7666-b734-8d7514949512
01a227f2-2eb4-76bc-b3be-84d059366b67
01a227f2-2eb4-76bc-b3be-84d1084564f7
01a227f2-2eb4-76bc-b3be-84d2f8525dda
01a227f2-2eb4-76bc-b3be-84d305684e05
01a227f2-2eb4-76bc-b3be-84d47913eaaf
01a227f2-2eb4-76bc-b3be-84d5d1182117
01a227f2-2eb4-76bc-b3be-84d64234b0bd
01a227f2-2eb4-76bc-b3be-84d7379c7f20
01a227f2-2eb4-76bc-b3be-84d80a8e03ac
01a227f2-2eb4-76bc-b3be-84d9f1f2f11f
01a227f2-2eb4-76bc-b3be-84da63097076
01a227f2-2eb4-76bc-b3be-84dbb27900a0
01a227f2-2eb4-76bc-b3be-84dc1d13fd2c
01a227f2-2eb4-76bc-b3be-84ddb7dc329e
01a227f2-2eb4-76bc-b3be-84ded526bc86
01a227f2-2eb4-76bc-b3be-84df2986b76d
01a227f2-2eb4-76bc-b3be-84e0650db590
01a227f2-2eb4-76bc-b3be-84e18dcc8082
01a227f2-2eb4-76bc-b3be-84e2dd3eac3f
01a227f2-2eb4-76bc-b3be-84e3c7542068
01a227f2-2eb4-76bc-b3be-84e404086143
01a227f2-2eb4-76bc-b3be-84e5fa96c42f
01a227f2-2eb4-76bc-b3be-84e64fbe1e96
01a227f2-2eb4-76bc-b3be-84e736bb8fab
01a227f2-2eb4-76bc-b3be-84e8994a0148
01a227f2-2eb4-76bc-b3be-84e95b249d7a
01a227f2-2eb4-76bc-b3be-84eab8e18379
01a227f2-2eb4-76bc-b3be-84eba4f9505f
01a227f2-2eb4-76bc-b3be-84ec590bc6a6
01a227f2-2eb4-76bc-b3be-84ed7f107ef1
01a227f2-2eb4-76bc-b3be-84ee734cac8b
01a227f2-2eb4-76bc-b3be-84ef0d7ddfab
01a227f2-2eb4-76bc-b3be-84f0203e27c5
01a227f2-2eb4-76bc-b3be-84f1a907eaee
01a227f2-2eb4-76bc-b3be-84f269e75d22
01a227f2-2eb4-76bc-b3be-84f350286eb8
01a227f2-2eb4-76bc-b3be-84f496d03063
01a227f2-2eb4-76bc-b3be-84f543bb4974
01a227f2-2eb4-76bc-b3be-84f644f4bd3e
01a227f2-2eb4-76bc-b3be-84f7681b6b94
01a227f2-2eb4-76bc-b3be-84f82f78eaba
01a227f2-2eb4-76bc-b3be-84f9b4725981
01a227f2-2eb4-76bc-b3be-84fa1db9ec93
01a227f2-2eb4-76bc-b3be-84fb545b23b1
01a227f2-3054-73ca-b31c-a8541cbee538
01a227f2-3054-73ca-b31c-a855aeabfa52
01a227f2-3054-73ca-b31c-a856256e9202
01a227f2-3054-73ca-b31c-a8576640814b
01a227f2-3054-73ca-b31c-a8581b07b590
01a227f2-3054-73ca-b31c-a8596eeca76e
01a227f2-3054-73ca-b31c-a85adc759c54
01a227f2-3054-73ca-b31c-a85b7091139b
01a227f2-3054-73ca-b31c-a85c698439fd
01a227f2-3054-73ca-b31c-a85dd9951c9e
01a227f2-3054-73ca-b31c-a85e403122e3
01a227f2-3054-73ca-b31c-a85f3774127c
01a227f2-3054-73ca-b31c-a860b336b2f6
01a227f2-3054-73ca-b31c-a861736b0dc3
01a227f2-3054-73ca-b31c-a862810c0016
01a227f2-3054-73ca-b31c-a863598b1db6
01a227f2-3054-73ca-b31c-a864bca367cc
01a227f2-3055-70d8-8d3d-1740c1cc168a
01a227f2-3055-70d8-8d3d-17413d94ca59
01a227f2-3055-70d8-8d3d-1742a337485a
01a227f2-3055-70d8-8d3d-1743f52a52e0
01a227f2-3055-70d8-8d3d-1744c450523a
01a227f2-3055-70d8-8d3d-1745a65804ce
01a227f2-3055-70d8-8d3d-1746bcc8c916
01a227f2-3055-70d8-8d3d-1747f66b587b
01a227f2-3055-70d8-8d3d-1748683748a3
01a227f2-3055-70d8-8d3d-1749948a265e
01a227f2-3055-70d8-8d3d-174ab884099d
01a227f2-3055-70d8-8d3d-174b539a708b
01a227f2-3055-70d8-8d3d-174cd75859f4
01a227f2-5e7c-731a-a21c-01da9c69cfc4
01a227f2-5fd2-73b6-8187-df74dc3ca087
01a227f2-6168-7354-9c2f-f54fe5ab796d
01a227f2-62b4-756c-a7c4-e95097388ee5
01a227f2-7102-7474-88c6-250942ca6a1c
01a227f2-7751-7516-b135-b3151efb677c
01a227f2-7876-70d7-9291-ee45bb5c9f57
fb3e28b4-cd13-42da-bbfa-da8de5d91534
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.job_lease (name, holder, fence, expires_at) FROM stdin;
tell_delays	vm:32377	1	2026-11-29 15:36:27.784399+00
verify	vm:32377	1	2026-11-29 15:36:37.529724+00
run_imports	vm:32377	1	2026-11-29 15:36:38.988662+00
replan_held	vm:32377	1	2026-11-29 15:36:39.402138+00
\.


--
-- Data for Name: long_operation; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.long_operation (id, kind, state, dry_run, profile, settings, filename, format, chunks, bytes, reading, "position", resume, applied, blank, left_out, pending, rows_created, rows_changed, rows_unchanged, rows_known, rows_different, rows_refused, documents_created, documents_changed, documents_unchanged, documents_known, documents_different, documents_refused, error, holder, lease_until, tries, turn, requested_by, created_at, started_at, finished_at, tidied) FROM stdin;
01a227f3-09ea-74c4-8163-02272b17f086	tariff_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/rate-cards. A column zone_price:NAME has the prices of zone NAME."}	1-1.csv	text	1	6353	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.938076+00	\N	\N	f
01a227f3-0a23-77dd-b2eb-9b22e732e122	tariff_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/rate-cards. A column zone_price:NAME has the prices of zone NAME."}	1-2.csv	text	1	6353	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.995673+00	\N	\N	f
01a227f3-09ab-7067-b71e-7e82a75453a5	tariff_import	running	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/rate-cards. A column zone_price:NAME has the prices of zone NAME."}	1-0.csv	text	1	6353	f	1	{"stage": {"lost": null, "before": "own\\u001ffile\\u001fDE\\u001f2026-01-01", "unsure": []}, "table": {"held": [], "mark": ",", "rows": 120, "above": {}, "blank": 0, "ended": false, "first": 122, "lines": {"head": ["utf-8", false], "next": 122, "tail": "", "wide": null, "named": null}, "header": ["carrier", "service", "origin", "zone", "up_to_g", "price", "currency", "transit_days", "volumetric_divisor", "valid_from", "source"]}}	0	0	0	119	0	0	0	0	0	1	0	0	0	0	0	0	\N	01a227f3-0a1f-70bb-91d9-a081df4fe408	2026-11-29 15:36:29.053321+00	0	2026-11-29 15:36:08.992739+00	dev:admin	2026-11-29 15:36:08.875411+00	2026-11-29 15:36:08.992553+00	\N	f
01a227f3-0a57-70e5-863a-820a3d2f249b	tariff_import	queued	t	tradewind	{"about": "Tradewind's own: the columns are named like the fields of POST /v1/rate-cards. A column zone_price:NAME has the prices of zone NAME."}	1-3.csv	text	1	6353	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:09.034038+00	\N	\N	f
\.


--
-- Data for Name: operation_chunk; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.operation_chunk (operation_id, number, content) FROM stdin;
01a227f3-09ea-74c4-8163-02272b17f086	0	\\x78019dd83d6edc301445e13eabc8029e033efeb38f371020b520686883c058322869027bf591db54e101d449878dbe82b8cbdc7bab5df6da1f6da9b2f5f6da56f9dcd62ae7fb746cd3abbcf7af37cbd97b5d970f39fabceeed986ef3c72e8fed7ebed5e3fa62bab547dbb72e8ff9de6ed34bdfde64dfcebed46fdb9f555edabdcacf67a9a7ac5f87fb1fc1c8f3ef5fe2241863c41a1b9f8c5e8fccdf8fba1fff563a9ed8f1c48d277e3c09e3491c4fd27892c793329ea8010df8ff0a002810a0808002030a102850a0808102071638b0c081050e2c706081030b1c58e0c002071638b0c081030e1c70e08003071c38e0c001070e3870c081030e1c70e081030f1c78e0c003071e38f0c081070e3c70e081030f1c5c37c3e1eb61000e0270108083001c04e0200007013808c041000e2270108183081c44e0200207113888c041040e2270108183041c24e0200107093848c041020e1270908083041c24e02003071938c8c041060e32709081830c1c64e0200307193828c041010e0a70508083021c14e0a00007053828c041010ef4da0d872f8a7a2d8c200214d4000b6a00063540831ac0410df0a00680504344b069918840e3225a17d1bc88f6453430a285114d8cffb331fe05cec16a91
01a227f3-0a23-77dd-b2eb-9b22e732e122	0	\\x78019dd83d6edc301445e13eabc8029e033efeb38f371020b520686883c058322869027bf591db54e101d449878dbe82b8cbdc7bab5df6da1f6da9b2f5f6da56f9dcd62ae7fb746cd3abbcf7af37cbd97b5d970f39fabceeed986ef3c72e8fed7ebed5e3fa62bab547dbb72e8ff9de6ed34bdfde64dfcebed46fdb9f555edabdcacf67a9a7ac5f87fb1fc1c8f3ef5fe2241863c41a1b9f8c5e8fccdf8fba1fff563a9ed8f1c48d277e3c09e3491c4fd27892c793329ea8010df8ff0a002810a0808002030a102850a0808102071638b0c081050e2c706081030b1c58e0c002071638b0c081030e1c70e08003071c38e0c001070e3870c081030e1c70e081030f1c78e0c003071e38f0c081070e3c70e081030f1c5c37c3e1eb61000e0270108083001c04e0200007013808c041000e2270108183081c44e0200207113888c041040e2270108183041c24e0200107093848c041020e1270908083041c24e02003071938c8c041060e32709081830c1c64e0200307193828c041010e0a70508083021c14e0a00007053828c041010ef4da0d872f8a7a2d8c200214d4000b6a00063540831ac0410df0a00680504344b069918840e3225a17d1bc88f6453430a285114d8cffb331fe05cec16a91
01a227f3-0a57-70e5-863a-820a3d2f249b	0	\\x78019dd83d6edc301445e13eabc8029e033efeb38f371020b520686883c058322869027bf591db54e101d449878dbe82b8cbdc7bab5df6da1f6da9b2f5f6da56f9dcd62ae7fb746cd3abbcf7af37cbd97b5d970f39fabceeed986ef3c72e8fed7ebed5e3fa62bab547dbb72e8ff9de6ed34bdfde64dfcebed46fdb9f555edabdcacf67a9a7ac5f87fb1fc1c8f3ef5fe2241863c41a1b9f8c5e8fccdf8fba1fff563a9ed8f1c48d277e3c09e3491c4fd27892c793329ea8010df8ff0a002810a0808002030a102850a0808102071638b0c081050e2c706081030b1c58e0c002071638b0c081030e1c70e08003071c38e0c001070e3870c081030e1c70e081030f1c78e0c003071e38f0c081070e3c70e081030f1c5c37c3e1eb61000e0270108083001c04e0200007013808c041000e2270108183081c44e0200207113888c041040e2270108183041c24e0200107093848c041020e1270908083041c24e02003071938c8c041060e32709081830c1c64e0200307193828c041010e0a70508083021c14e0a00007053828c041010ef4da0d872f8a7a2d8c200214d4000b6a00063540831ac0410df0a00680504344b069918840e3225a17d1bc88f6453430a285114d8cffb331fe05cec16a91
\.


--
-- Data for Name: operation_entry; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.operation_entry (id, operation_id, line, outcome, code, field, detail, params) FROM stdin;
1	01a227f3-09ab-7067-b71e-7e82a75453a5	2	refused	number_invalid	up_to_g	'none' is not a number (decimal mark .)	{"text": "none", "decimal": "."}
\.


--
-- Data for Name: operation_row; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.operation_row (operation_id, line, document, rows, body) FROM stdin;
01a227f3-09ab-7067-b71e-7e82a75453a5	2	ownfileDE2026-01-01	0	\N
01a227f3-09ab-7067-b71e-7e82a75453a5	3	ownfileDE2026-01-01	100	[[3,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"1","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[4,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"2","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[5,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"3","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[6,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"4","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[7,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"5","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[8,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"6","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[9,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"7","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[10,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"8","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[11,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"9","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[12,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"10","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[13,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"11","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[14,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"12","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[15,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"13","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[16,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"14","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[17,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"15","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[18,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"16","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[19,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"17","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[20,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"18","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[21,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"19","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[22,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"20","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[23,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"21","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[24,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"22","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[25,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"23","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[26,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"24","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[27,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"25","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[28,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"26","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[29,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"27","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[30,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"28","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[31,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"29","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[32,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"30","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[33,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"31","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[34,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"32","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[35,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"33","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[36,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"34","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[37,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"35","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[38,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"36","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[39,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"37","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[40,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"38","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[41,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"39","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[42,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"40","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[43,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"41","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[44,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"42","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[45,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"43","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[46,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"44","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[47,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"45","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[48,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"46","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[49,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"47","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[50,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"48","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[51,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"49","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[52,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"50","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[53,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"51","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[54,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"52","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[55,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"53","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[56,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"54","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[57,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"55","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[58,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"56","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[59,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"57","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[60,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"58","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[61,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"59","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[62,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"60","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[63,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"61","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[64,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"62","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[65,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"63","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[66,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"64","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[67,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"65","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[68,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"66","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[69,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"67","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[70,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"68","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[71,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"69","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[72,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"70","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[73,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"71","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[74,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"72","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[75,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"73","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[76,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"74","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[77,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"75","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[78,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"76","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[79,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"77","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[80,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"78","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[81,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"79","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[82,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"80","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[83,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"81","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[84,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"82","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[85,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"83","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[86,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"84","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[87,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"85","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[88,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"86","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[89,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"87","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[90,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"88","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[91,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"89","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[92,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"90","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[93,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"91","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[94,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"92","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[95,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"93","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[96,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"94","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[97,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"95","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[98,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"96","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[99,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"97","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[100,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"98","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[101,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"99","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[102,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"100","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}]]
01a227f3-09ab-7067-b71e-7e82a75453a5	103	ownfileDE2026-01-01	19	[[103,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"101","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[104,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"102","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[105,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"103","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[106,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"104","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[107,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"105","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[108,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"106","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[109,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"107","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[110,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"108","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[111,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"109","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[112,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"110","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[113,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"111","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[114,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"112","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[115,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"113","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[116,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"114","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[117,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"115","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[118,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"116","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[119,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"117","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[120,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"118","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}],[121,{"carrier":"own","service":"file","origin":"DE","valid_from":"2026-01-01","zone":"eu","up_to_g":"119","price":"4.50","currency":"EUR","transit_days":"3","volumetric_divisor":"5000","source":"a test"}]]
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
254	01a227f3-08a1-7023-ab61-6451a36c12b8	logistics.events	01a227f2-2bda-7068-ac08-9e3863857586	shipment.tracked	1	2026-11-29 15:36:08.60945+00	\N	\N	\N	00-5250597aa29abb4c28a51958872af891-2c808b9cd85dada7-02	{"order_id":"01a227f2-2bda-7068-ac08-9e3863857586","shipment_id":"01a227f2-2fcf-7353-858b-189b0a05cf22","status":"delivered","carrier_status":"DELIVERED","at":"2026-11-29T15:36:08.418189Z","country":null}	carrier:own
255	01a227f3-08a1-7023-ab61-64528ac57972	logistics.events	01a227f2-2bda-7068-ac08-9e3863857586	shipment.delivered	1	2026-11-29 15:36:08.609475+00	\N	\N	\N	00-5250597aa29abb4c28a51958872af891-2c808b9cd85dada7-02	{"order_id":"01a227f2-2bda-7068-ac08-9e3863857586","shipment_id":"01a227f2-2fcf-7353-858b-189b0a05cf22","delivered_at":"2026-11-29T15:36:08.418189Z"}	carrier:own
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
1	fb3e28b4-cd13-42da-bbfa-da8de5d91534	catalog.events	release	product.activated	1	2026-11-29 15:35:32.714702+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /product_id: Field required; /version: Field required; /variants: Field required	2026-11-29 15:35:33.126674+00	\N	\N	\N	\N
\.


--
-- Data for Name: product; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.product (sku, product_id, version, hs_code, country_of_origin, customs_description, net_weight_g, gross_weight_g, length_mm, width_mm, height_mm) FROM stdin;
DOOR-0	01a227f2-20eb-7108-b7e1-065407c9564a	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-1	01a227f2-20eb-7108-b7e1-0655a1b20eb7	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-10	01a227f2-20eb-7108-b7e1-065ed099c532	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-11	01a227f2-20eb-7108-b7e1-065fbe53dd98	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-2	01a227f2-20eb-7108-b7e1-06569805b392	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-3	01a227f2-20eb-7108-b7e1-06571f2866ca	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-4	01a227f2-20eb-7108-b7e1-0658c5289c87	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-5	01a227f2-20eb-7108-b7e1-06599f7b490b	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-6	01a227f2-20eb-7108-b7e1-065a58e0f2e1	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-7	01a227f2-20eb-7108-b7e1-065bf3a24e73	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-8	01a227f2-20eb-7108-b7e1-065cd401947d	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-9	01a227f2-20eb-7108-b7e1-065d21a398b2	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
MUG-BLUE	01a227f2-20ea-74a9-aed2-f74a5d96cdce	1	691200	CN	Ceramic mug	300	350	\N	\N	\N
\.


--
-- Data for Name: rate_card; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.rate_card (rate_card_id, carrier, service, origin, zone, up_to_g, price, currency, transit_days, volumetric_divisor, weight_step_g, valid_from, valid_to, source, changed_at, per_kg, minimum_weight_g) FROM stdin;
1	own	parcel	*	eu	1000	4.50	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
2	own	parcel	*	eu	30000	9.90	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
3	own	parcel	*	uk	1000	4.50	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
4	own	parcel	*	uk	30000	9.90	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
5	own	parcel	*	switzerland	1000	4.50	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
6	own	parcel	*	switzerland	30000	9.90	EUR	3	\N	1	2025-01-01	\N	test	2026-11-29 15:35:08.868218+00	\N	\N
7	another	parcel	*	italy	30000	1.00	EUR	2	\N	1	2025-01-01	\N	test	2026-11-29 15:35:09.726079+00	\N	\N
\.


--
-- Data for Name: rate_currency; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.rate_currency (origin, currency) FROM stdin;
*	EUR
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: shipment; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.shipment (shipment_id, number, order_id, cause_id, warehouse, origin, destination, postal_code, currency, incoterm, deliver_by, customs, state, reason, missing, recheck, checked_on, carrier, service, cost_amount, cost_currency, actual_weight_g, chargeable_weight_g, transit_days, promised_by, derivation, tracking_number, dispatched_at, tracked_at, delivered_at, failed_at, delayed_at, created_at, version, labelled_at, handed_over_at, left_voided_at, note) FROM stdin;
01a227f2-2fcd-74cd-b5fb-f8e9bd57884c	1	01a227f2-2ba9-7123-a8ce-26403fd7b89f	01a227f2-2eb3-7666-b734-8d4874761ffc	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187a3f776c6b	2	01a227f2-2ba9-7123-a8ce-2641e627ec0c	01a227f2-2eb3-7666-b734-8d49d8ec5b83	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187b79280c7e	3	01a227f2-2baa-744a-80ed-449cdfa834cf	01a227f2-2eb3-7666-b734-8d4aca146171	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187c48e7ac51	4	01a227f2-2baa-744a-80ed-449d62cb9d63	01a227f2-2eb3-7666-b734-8d4b3fa21952	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187d0dea3f48	5	01a227f2-2baa-744a-80ed-449e9886b478	01a227f2-2eb3-7666-b734-8d4c822f7f16	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187e21e72e2e	6	01a227f2-2baa-744a-80ed-449f05393bd4	01a227f2-2eb3-7666-b734-8d4dba5c3c6f	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-187f54a15c2b	7	01a227f2-2baa-744a-80ed-44a00dabe149	01a227f2-2eb3-7666-b734-8d4e1ba6ae98	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1880af8c9898	8	01a227f2-2baa-744a-80ed-44a1f1339b43	01a227f2-2eb3-7666-b734-8d4ff51716b3	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1881fb559083	9	01a227f2-2baa-744a-80ed-44a2216c22f6	01a227f2-2eb3-7666-b734-8d50f4b80566	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1882c751c0ac	10	01a227f2-2baa-744a-80ed-44a3adba1c40	01a227f2-2eb3-7666-b734-8d5114a8273c	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1883b300a12d	11	01a227f2-2baa-744a-80ed-44a4fd3e4751	01a227f2-2eb3-7666-b734-8d52b4aa0f48	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-18848209df83	12	01a227f2-2baa-744a-80ed-44a55cba1e99	01a227f2-2eb3-7666-b734-8d535c9b5a74	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1885552c5cb2	13	01a227f2-2baa-744a-80ed-44a6411c94bf	01a227f2-2eb3-7666-b734-8d54165505e6	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-18866f1362af	14	01a227f2-2baa-744a-80ed-44a70b614faf	01a227f2-2eb3-7666-b734-8d5510c4d4f6	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188767871b66	15	01a227f2-2baa-744a-80ed-44a86d28ac4e	01a227f2-2eb3-7666-b734-8d5693fcb9c7	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-18885349ce7e	16	01a227f2-2baa-744a-80ed-44a9f5fb65e5	01a227f2-2eb3-7666-b734-8d57bc368f8b	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1889d164554e	17	01a227f2-2baa-744a-80ed-44aa7de9c751	01a227f2-2eb3-7666-b734-8d58e4bb0535	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188ac9ae08da	18	01a227f2-2bda-7068-ac08-9e2759620fd5	01a227f2-2eb3-7666-b734-8d59c2e4797e	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188bad2c37b7	19	01a227f2-2bda-7068-ac08-9e28f9f13fae	01a227f2-2eb3-7666-b734-8d5a21e894b9	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188cfd12f0ec	20	01a227f2-2bda-7068-ac08-9e294432471b	01a227f2-2eb3-7666-b734-8d5bec9a9bca	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188d69bd1c8d	21	01a227f2-2bda-7068-ac08-9e2a0e4d004f	01a227f2-2eb3-7666-b734-8d5c9095c386	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188e28b84ec3	22	01a227f2-2bda-7068-ac08-9e2b823e3e1e	01a227f2-2eb3-7666-b734-8d5d1cd90184	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-188fec008ce7	23	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	01a227f2-2eb3-7666-b734-8d5e94fe12d4	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1890415c27ea	24	01a227f2-2bda-7068-ac08-9e2dea0682e6	01a227f2-2eb3-7666-b734-8d5f75cdf19e	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1891865e74a9	25	01a227f2-2bda-7068-ac08-9e2ef32aab80	01a227f2-2eb3-7666-b734-8d6071ab6544	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1892f53fd28c	26	01a227f2-2bda-7068-ac08-9e2f7c166cb6	01a227f2-2eb3-7666-b734-8d61276a8d86	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-189340fc841c	27	01a227f2-2bda-7068-ac08-9e304cd4add3	01a227f2-2eb3-7666-b734-8d6240caee81	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-18941ed8fb1f	28	01a227f2-2bda-7068-ac08-9e31dbcb7a63	01a227f2-2eb3-7666-b734-8d6336348d7e	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-1895f00f0861	29	01a227f2-2bda-7068-ac08-9e324092ae4a	01a227f2-2eb3-7666-b734-8d648f7d84ae	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fcf-7353-858b-189666f7c598	30	01a227f2-2bda-7068-ac08-9e33039c0b8b	01a227f2-2eb3-7666-b734-8d6547e914ec	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	1	\N	\N	\N	\N
01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21	78	01a227f2-2bdb-7290-a0af-17bccf1c10b1	01a227f2-2eb4-76bc-b3be-84ef0d7ddfab	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000782DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:17.924383+00	2026-11-29 15:35:17.924383+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879	67	01a227f2-2bdb-7290-a0af-17b102b7419d	01a227f2-2eb4-76bc-b3be-84e404086143	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000677DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:20.742067+00	2026-11-29 15:35:20.742067+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-5eb2-77e0-88a4-f3f8c4d6c9dc	121	01a227f2-5d45-7269-8b7c-fc121b769e26	01a227f2-5e7c-731a-a21c-01da9c69cfc4	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	350	350	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 350, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 350}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:25.097241+00	1	\N	\N	\N	\N
01a227f2-602b-7008-8461-b4846cef0cde	122	01a227f2-5e8e-7014-bee8-c041d3b3c85c	01a227f2-5fd2-73b6-8187-df74dc3ca087	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	350	350	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 350, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 350}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:25.468545+00	1	\N	\N	\N	\N
01a227f2-61a3-7738-96f4-f62094e15e1f	123	01a227f2-5fea-7607-8a62-1df6e72db159	01a227f2-6168-7354-9c2f-f54fe5ab796d	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	350	350	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 350, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 350}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:25.856485+00	1	\N	\N	\N	\N
01a227f2-62d0-75aa-8f4a-8937cfa61029	124	01a227f2-6186-7487-b2fa-5020c59c7396	01a227f2-62b4-756c-a7c4-e95097388ee5	DE-1	DE	DE	26133	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	350	350	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 350, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 350}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:26.159355+00	1	\N	\N	\N	\N
01a227f2-7144-764e-86b7-6f402675370d	125	01a227f2-7036-748c-a9a5-b5303d829760	01a227f2-7102-7474-88c6-250942ca6a1c	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	350	350	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 350, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 350}	TA000001258DE	2026-11-29 15:35:30.080209+00	2026-11-29 15:35:30.157252+00	2026-11-29 15:35:30.157252+00	\N	\N	2026-11-29 15:35:29.834281+00	3	\N	2026-11-29 15:35:30.080209+00	\N	\N
01a227f2-777e-76ee-842a-a8c27c95f6c2	126	01a227f2-76cb-756d-83e6-f13b83c13081	01a227f2-7751-7516-b135-b3151efb677c	DE-1	DE	DE	26133	EUR	DAP	\N	f	voided	\N	[]	f	2026-11-29	own	parcel	4.50	EUR	700	700	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "4.50", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 1, "transit_days": 3, "chargeable_weight_g": 700, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 700}	TA000001261DE	\N	\N	\N	\N	\N	2026-11-29 15:35:31.451354+00	4	2026-11-29 15:35:31.670543+00	\N	2026-11-29 15:35:32.137558+00	\N
01a227f2-2fcf-7353-858b-189b0a05cf22	35	01a227f2-2bda-7068-ac08-9e3863857586	01a227f2-2eb3-7666-b734-8d6ad64de307	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000354DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:36:08.418189+00	2026-11-29 15:36:08.418189+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-30e6-7260-a867-188841831f77	91	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	01a227f2-3054-73ca-b31c-a8541cbee538	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e6-7260-a867-1889e12af084	92	01a227f2-2d04-7187-96ac-bb7e7485aac7	01a227f2-3054-73ca-b31c-a855aeabfa52	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fca5fba5f28	93	01a227f2-2d04-7187-96ac-bb7f86e552d5	01a227f2-3054-73ca-b31c-a856256e9202	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fcbe239b331	94	01a227f2-2d04-7187-96ac-bb802b9fb9a2	01a227f2-3054-73ca-b31c-a8576640814b	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fcce9d86d2f	95	01a227f2-2d04-7187-96ac-bb819712e4b0	01a227f2-3054-73ca-b31c-a8581b07b590	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fcd99c0a17d	96	01a227f2-2d04-7187-96ac-bb825f86c824	01a227f2-3054-73ca-b31c-a8596eeca76e	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa598a6110b	90	01a227f2-2bdb-7290-a0af-17c834f0c2f4	01a227f2-2eb4-76bc-b3be-84fb545b23b1	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000907DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:13.79747+00	2026-11-29 15:35:13.79747+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-30e7-76f4-b486-9fce958f5f68	97	01a227f2-2d04-7187-96ac-bb8320748e99	01a227f2-3054-73ca-b31c-a85adc759c54	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fcfc89863e6	98	01a227f2-2d04-7187-96ac-bb84963537b9	01a227f2-3054-73ca-b31c-a85b7091139b	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd0233dcca6	99	01a227f2-2d04-7187-96ac-bb85da2f601b	01a227f2-3054-73ca-b31c-a85c698439fd	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd1c2f79bfa	100	01a227f2-2d04-7187-96ac-bb86f7d019e5	01a227f2-3054-73ca-b31c-a85dd9951c9e	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd2cba3da81	101	01a227f2-2d04-7187-96ac-bb87b9aa6423	01a227f2-3054-73ca-b31c-a85e403122e3	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd38a54385f	102	01a227f2-2d04-7187-96ac-bb8875b984a9	01a227f2-3054-73ca-b31c-a85f3774127c	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd47271cbfe	103	01a227f2-2d04-7187-96ac-bb89b73ee8ed	01a227f2-3054-73ca-b31c-a860b336b2f6	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd534a850fb	104	01a227f2-2d04-7187-96ac-bb8a68044c0a	01a227f2-3054-73ca-b31c-a861736b0dc3	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd63933122e	105	01a227f2-2d04-7187-96ac-bb8bbee8048e	01a227f2-3054-73ca-b31c-a862810c0016	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd79771eb13	106	01a227f2-2d04-7187-96ac-bb8c127ae60c	01a227f2-3054-73ca-b31c-a863598b1db6	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd8c2350433	107	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	01a227f2-3054-73ca-b31c-a864bca367cc	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fd970a96a2d	108	01a227f2-2d04-7187-96ac-bb8e8415c8e1	01a227f2-3055-70d8-8d3d-1740c1cc168a	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fda26bb6206	109	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	01a227f2-3055-70d8-8d3d-17413d94ca59	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fdbb037579c	110	01a227f2-2d04-7187-96ac-bb905023e5ff	01a227f2-3055-70d8-8d3d-1742a337485a	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fdc74349c83	111	01a227f2-2d04-7187-96ac-bb910e0b3e2d	01a227f2-3055-70d8-8d3d-1743f52a52e0	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fdddf461d15	112	01a227f2-2d04-7187-96ac-bb929b81390e	01a227f2-3055-70d8-8d3d-1744c450523a	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fde3e17dc35	113	01a227f2-2d04-7187-96ac-bb93ebaac4b5	01a227f2-3055-70d8-8d3d-1745a65804ce	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fdfd5652042	114	01a227f2-2d04-7187-96ac-bb94b62eb288	01a227f2-3055-70d8-8d3d-1746bcc8c916	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe0dea71855	115	01a227f2-2d04-7187-96ac-bb953fe41769	01a227f2-3055-70d8-8d3d-1747f66b587b	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe1fb14f952	116	01a227f2-2d04-7187-96ac-bb9664878e20	01a227f2-3055-70d8-8d3d-1748683748a3	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe22b93a9b6	117	01a227f2-2d04-7187-96ac-bb979a029c42	01a227f2-3055-70d8-8d3d-1749948a265e	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe36e798e87	118	01a227f2-2d04-7187-96ac-bb987f77ae86	01a227f2-3055-70d8-8d3d-174ab884099d	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe42a547f98	119	01a227f2-2d04-7187-96ac-bb99cba0a014	01a227f2-3055-70d8-8d3d-174b539a708b	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-30e7-76f4-b486-9fe5aca048b4	120	01a227f2-2d04-7187-96ac-bb9a2558065c	01a227f2-3055-70d8-8d3d-174cd75859f4	DE-1	DE	IT	00144	EUR	DAP	\N	f	planned	\N	[]	f	2026-11-29	another	parcel	1.00	EUR	1750	1750	2	2026-12-02 23:59:59+00	{"candidates": [{"zone": "italy", "price": {"amount": "1.00", "currency": "EUR"}, "carrier": "another", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-02T23:59:59+00:00", "country_zone": false, "rate_card_id": 7, "transit_days": 2, "chargeable_weight_g": 1750, "volumetric_weight_g": null}, {"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "dearer", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	\N	\N	\N	\N	\N	\N	2026-11-29 15:35:13.37049+00	1	\N	\N	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73	85	01a227f2-2bdb-7290-a0af-17c33f85f589	01a227f2-2eb4-76bc-b3be-84f644f4bd3e	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000853DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:15.991939+00	2026-11-29 15:35:15.991939+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45	84	01a227f2-2bdb-7290-a0af-17c2894257e1	01a227f2-2eb4-76bc-b3be-84f543bb4974	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000840DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:16.263106+00	2026-11-29 15:35:16.263106+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e	83	01a227f2-2bdb-7290-a0af-17c1f4c7c095	01a227f2-2eb4-76bc-b3be-84f496d03063	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000836DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:16.505392+00	2026-11-29 15:35:16.505392+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9defc3304d	82	01a227f2-2bdb-7290-a0af-17c046ae67ad	01a227f2-2eb4-76bc-b3be-84f350286eb8	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000822DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:16.777591+00	2026-11-29 15:35:16.777591+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa3f46e052f	88	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	01a227f2-2eb4-76bc-b3be-84f9b4725981	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000884DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:14.828124+00	2026-11-29 15:35:14.828124+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa222cde630	87	01a227f2-2bdb-7290-a0af-17c57b908d12	01a227f2-2eb4-76bc-b3be-84f82f78eaba	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000875DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:15.297573+00	2026-11-29 15:35:15.297573+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3	86	01a227f2-2bdb-7290-a0af-17c4cac3350f	01a227f2-2eb4-76bc-b3be-84f7681b6b94	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000867DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:15.579018+00	2026-11-29 15:35:15.579018+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9c1831bca9	81	01a227f2-2bdb-7290-a0af-17bf48f710bd	01a227f2-2eb4-76bc-b3be-84f269e75d22	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000819DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:17.00988+00	2026-11-29 15:35:17.00988+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15	80	01a227f2-2bdb-7290-a0af-17bee8b3507c	01a227f2-2eb4-76bc-b3be-84f1a907eaee	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000805DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:17.311858+00	2026-11-29 15:35:17.311858+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7	79	01a227f2-2bdb-7290-a0af-17bd20956241	01a227f2-2eb4-76bc-b3be-84f0203e27c5	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000796DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:17.490054+00	2026-11-29 15:35:17.490054+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a989aa9acba	77	01a227f2-2bdb-7290-a0af-17bba0b37cd2	01a227f2-2eb4-76bc-b3be-84ee734cac8b	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000779DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:18.096647+00	2026-11-29 15:35:18.096647+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b	76	01a227f2-2bdb-7290-a0af-17bade56b618	01a227f2-2eb4-76bc-b3be-84ed7f107ef1	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000765DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:18.359243+00	2026-11-29 15:35:18.359243+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a962dad5fb2	75	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	01a227f2-2eb4-76bc-b3be-84ec590bc6a6	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000751DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:18.58022+00	2026-11-29 15:35:18.58022+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a957d610247	74	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	01a227f2-2eb4-76bc-b3be-84eba4f9505f	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000748DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:18.751215+00	2026-11-29 15:35:18.751215+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44	73	01a227f2-2bdb-7290-a0af-17b718a451cb	01a227f2-2eb4-76bc-b3be-84eab8e18379	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000734DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:19.099861+00	2026-11-29 15:35:19.099861+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a93716d4759	72	01a227f2-2bdb-7290-a0af-17b613898928	01a227f2-2eb4-76bc-b3be-84e95b249d7a	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000725DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:19.360013+00	2026-11-29 15:35:19.360013+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a92fb5d4931	71	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	01a227f2-2eb4-76bc-b3be-84e8994a0148	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000717DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:19.562935+00	2026-11-29 15:35:19.562935+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a910b9c5aac	70	01a227f2-2bdb-7290-a0af-17b47076b7b7	01a227f2-2eb4-76bc-b3be-84e736bb8fab	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000703DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:19.779933+00	2026-11-29 15:35:19.779933+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a90647f77ce	69	01a227f2-2bdb-7290-a0af-17b3252d7ca2	01a227f2-2eb4-76bc-b3be-84e64fbe1e96	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000694DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:20.05179+00	2026-11-29 15:35:20.05179+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8f62dda625	68	01a227f2-2bdb-7290-a0af-17b23abc8cdf	01a227f2-2eb4-76bc-b3be-84e5fa96c42f	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000685DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:20.472508+00	2026-11-29 15:35:20.472508+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a87358d1a25	60	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	01a227f2-2eb4-76bc-b3be-84ddb7dc329e	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000601DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a86cde33329	59	01a227f2-2bdb-7290-a0af-17a90cfd52d5	01a227f2-2eb4-76bc-b3be-84dc1d13fd2c	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000592DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8591cee6f1	58	01a227f2-2bdb-7290-a0af-17a880666701	01a227f2-2eb4-76bc-b3be-84dbb27900a0	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000589DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a847eaac2fd	57	01a227f2-2bdb-7290-a0af-17a7097700a7	01a227f2-2eb4-76bc-b3be-84da63097076	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000575DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7	66	01a227f2-2bdb-7290-a0af-17b01b32bf04	01a227f2-2eb4-76bc-b3be-84e3c7542068	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000663DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:20.934833+00	2026-11-29 15:35:20.934833+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8c7655486c	65	01a227f2-2bdb-7290-a0af-17afc0f9285e	01a227f2-2eb4-76bc-b3be-84e2dd3eac3f	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000650DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:21.184846+00	2026-11-29 15:35:21.184846+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0	64	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	01a227f2-2eb4-76bc-b3be-84e18dcc8082	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000646DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:21.422149+00	2026-11-29 15:35:21.422149+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a8ab663013c	63	01a227f2-2bdb-7290-a0af-17ad0633ff7c	01a227f2-2eb4-76bc-b3be-84e0650db590	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000632DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:21.615749+00	2026-11-29 15:35:21.615749+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a895520b407	62	01a227f2-2bdb-7290-a0af-17acb0bc05c0	01a227f2-2eb4-76bc-b3be-84df2986b76d	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000629DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:21.902505+00	2026-11-29 15:35:21.902505+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a88efd892c0	61	01a227f2-2bdb-7290-a0af-17ab755a99d6	01a227f2-2eb4-76bc-b3be-84ded526bc86	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000615DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:22.073745+00	2026-11-29 15:35:22.073745+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a83e21fab39	56	01a227f2-2bdb-7290-a0af-17a6e4e39124	01a227f2-2eb4-76bc-b3be-84d9f1f2f11f	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000561DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a827624a565	55	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	01a227f2-2eb4-76bc-b3be-84d80a8e03ac	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000558DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a81c44ed54b	54	01a227f2-2bdb-7290-a0af-17a4ddad11ed	01a227f2-2eb4-76bc-b3be-84d7379c7f20	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000544DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e	53	01a227f2-2bdb-7290-a0af-17a379c31b15	01a227f2-2eb4-76bc-b3be-84d64234b0bd	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000535DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7fa72da56f	52	01a227f2-2bdb-7290-a0af-17a2f6418356	01a227f2-2eb4-76bc-b3be-84d5d1182117	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000527DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7e77aadd51	51	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	01a227f2-2eb4-76bc-b3be-84d47913eaaf	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000513DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7d1438def9	50	01a227f2-2bdb-7290-a0af-17a06933859e	01a227f2-2eb4-76bc-b3be-84d305684e05	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000500DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83	49	01a227f2-2bdb-7290-a0af-179f33e44093	01a227f2-2eb4-76bc-b3be-84d2f8525dda	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000495DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7b91a86216	48	01a227f2-2bdb-7290-a0af-179ea42df6f5	01a227f2-2eb4-76bc-b3be-84d1084564f7	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000487DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7af68ca617	47	01a227f2-2bdb-7290-a0af-179d4c931dec	01a227f2-2eb4-76bc-b3be-84d059366b67	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000473DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a791e7a082c	46	01a227f2-2bdb-7290-a0af-179c4327ab04	01a227f2-2eb3-7666-b734-8d7514949512	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000460DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7878187a8e	45	01a227f2-2bdb-7290-a0af-179b7db899a3	01a227f2-2eb3-7666-b734-8d7443fe0059	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000456DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a77a0635dc9	44	01a227f2-2bdb-7290-a0af-179a7a2c42e9	01a227f2-2eb3-7666-b734-8d73f3871f37	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000442DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3	43	01a227f2-2bdb-7290-a0af-1799cf8c848a	01a227f2-2eb3-7666-b734-8d721036b9e9	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000439DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a756740b6fd	42	01a227f2-2bdb-7290-a0af-17985d1f5e80	01a227f2-2eb3-7666-b734-8d71c4f88579	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000425DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a741085086e	41	01a227f2-2bdb-7290-a0af-1797f964cf06	01a227f2-2eb3-7666-b734-8d70c91a7946	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000411DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7344e82a1b	40	01a227f2-2bdb-7290-a0af-1796d19720b5	01a227f2-2eb3-7666-b734-8d6f50355e34	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000408DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1a7259c25073	39	01a227f2-2bda-7068-ac08-9e3cef55e432	01a227f2-2eb3-7666-b734-8d6eb7b12d51	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000399DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-189e28b2246b	38	01a227f2-2bda-7068-ac08-9e3bf449bf60	01a227f2-2eb3-7666-b734-8d6d10483756	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000385DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-189d00ba3b45	37	01a227f2-2bda-7068-ac08-9e3a55a2135b	01a227f2-2eb3-7666-b734-8d6c5f3b2fa9	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000371DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-189cffd7e8f7	36	01a227f2-2bda-7068-ac08-9e39533bf106	01a227f2-2eb3-7666-b734-8d6b38476052	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000368DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-189a9e27a6a1	34	01a227f2-2bda-7068-ac08-9e3713ec9990	01a227f2-2eb3-7666-b734-8d6995e5a728	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000345DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-18996509ee45	33	01a227f2-2bda-7068-ac08-9e3653e201ab	01a227f2-2eb3-7666-b734-8d68f4ac2e4d	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000337DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-1898e08c0a12	32	01a227f2-2bda-7068-ac08-9e358fbe9fe6	01a227f2-2eb3-7666-b734-8d67675d2aae	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000323DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fcf-7353-858b-1897cec8d9d6	31	01a227f2-2bda-7068-ac08-9e34d1db71fd	01a227f2-2eb3-7666-b734-8d66ac67f93d	DE-1	DE	DE	26133	EUR	DAP	\N	f	dispatched	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000310DE	2026-11-29 15:35:13.666846+00	\N	\N	\N	\N	2026-11-29 15:35:13.036429+00	2	\N	2026-11-29 15:35:13.666846+00	\N	\N
01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6	89	01a227f2-2bdb-7290-a0af-17c7dae46174	01a227f2-2eb4-76bc-b3be-84fa1db9ec93	DE-1	DE	DE	26133	EUR	DAP	\N	f	delivered	\N	[]	f	2026-11-29	own	parcel	9.90	EUR	1750	1750	3	2026-12-03 23:59:59+00	{"candidates": [{"zone": "eu", "price": {"amount": "9.90", "currency": "EUR"}, "carrier": "own", "service": "parcel", "verdict": "chosen", "promised_by": "2026-12-03T23:59:59+00:00", "country_zone": false, "rate_card_id": 2, "transit_days": 3, "chargeable_weight_g": 1750, "volumetric_weight_g": null}], "deliver_by": null, "volume_mm3": null, "dispatch_by": "2026-11-30", "promise_met": true, "actual_weight_g": 1750}	TA000000898DE	2026-11-29 15:35:13.666846+00	2026-11-29 15:35:14.556565+00	2026-11-29 15:35:14.556565+00	\N	\N	2026-11-29 15:35:13.036429+00	3	\N	2026-11-29 15:35:13.666846+00	\N	\N
\.


--
-- Data for Name: shipment_line; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.shipment_line (shipment_id, sku, quantity, unit_value, hs_code, country_of_origin, description, net_weight_g, value) FROM stdin;
01a227f2-2fcd-74cd-b5fb-f8e9bd57884c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187a3f776c6b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187b79280c7e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187c48e7ac51	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187d0dea3f48	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187e21e72e2e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-187f54a15c2b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1880af8c9898	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1881fb559083	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1882c751c0ac	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1883b300a12d	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-18848209df83	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1885552c5cb2	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-18866f1362af	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188767871b66	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-18885349ce7e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1889d164554e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188ac9ae08da	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188bad2c37b7	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188cfd12f0ec	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188d69bd1c8d	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188e28b84ec3	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-188fec008ce7	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1890415c27ea	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1891865e74a9	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1892f53fd28c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189340fc841c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-18941ed8fb1f	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1895f00f0861	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189666f7c598	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1897cec8d9d6	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-1898e08c0a12	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-18996509ee45	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189a9e27a6a1	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189b0a05cf22	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189cffd7e8f7	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189d00ba3b45	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fcf-7353-858b-189e28b2246b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7259c25073	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7344e82a1b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a741085086e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a756740b6fd	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a77a0635dc9	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7878187a8e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a791e7a082c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7af68ca617	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7b91a86216	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7d1438def9	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7e77aadd51	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a7fa72da56f	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a81c44ed54b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a827624a565	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a83e21fab39	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a847eaac2fd	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8591cee6f1	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a86cde33329	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a87358d1a25	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a88efd892c0	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a895520b407	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8ab663013c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8c7655486c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a8f62dda625	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a90647f77ce	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a910b9c5aac	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a92fb5d4931	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a93716d4759	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a957d610247	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a962dad5fb2	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a989aa9acba	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9c1831bca9	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9defc3304d	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa222cde630	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa3f46e052f	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-2fd0-74b6-8b0c-1aa598a6110b	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e6-7260-a867-188841831f77	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e6-7260-a867-1889e12af084	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fca5fba5f28	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fcbe239b331	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fcce9d86d2f	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fcd99c0a17d	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fce958f5f68	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fcfc89863e6	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd0233dcca6	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd1c2f79bfa	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd2cba3da81	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd38a54385f	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd47271cbfe	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd534a850fb	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd63933122e	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd79771eb13	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd8c2350433	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fd970a96a2d	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fda26bb6206	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fdbb037579c	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fdc74349c83	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fdddf461d15	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fde3e17dc35	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fdfd5652042	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe0dea71855	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe1fb14f952	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe22b93a9b6	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe36e798e87	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe42a547f98	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-30e7-76f4-b486-9fe5aca048b4	MUG-BLUE	5	14.900000	\N	\N	\N	\N	74.50
01a227f2-5eb2-77e0-88a4-f3f8c4d6c9dc	MUG-BLUE	1	0.000000	\N	\N	\N	\N	0.00
01a227f2-602b-7008-8461-b4846cef0cde	MUG-BLUE	1	0.000000	\N	\N	\N	\N	0.00
01a227f2-61a3-7738-96f4-f62094e15e1f	MUG-BLUE	1	0.000000	\N	\N	\N	\N	0.00
01a227f2-62d0-75aa-8f4a-8937cfa61029	MUG-BLUE	1	0.000000	\N	\N	\N	\N	0.00
01a227f2-7144-764e-86b7-6f402675370d	MUG-BLUE	1	14.900000	\N	\N	\N	\N	14.90
01a227f2-777e-76ee-842a-a8c27c95f6c2	MUG-BLUE	2	10.000000	\N	\N	\N	\N	20.00
\.


--
-- Data for Name: tracking_event; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.tracking_event (id, shipment_id, at, carrier_status, status, country, description, applied, received_at, doubt, recorded_by) FROM stdin;
1	01a227f2-2fd0-74b6-8b0c-1aa598a6110b	2026-11-29 15:35:13.79747+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:14.280348+00	\N	\N
2	01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6	2026-11-29 15:35:14.556565+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:14.810703+00	\N	\N
3	01a227f2-2fd0-74b6-8b0c-1aa3f46e052f	2026-11-29 15:35:14.828124+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:15.183716+00	\N	\N
4	01a227f2-2fd0-74b6-8b0c-1aa222cde630	2026-11-29 15:35:15.297573+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:15.521549+00	\N	\N
5	01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3	2026-11-29 15:35:15.579018+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:15.936042+00	\N	\N
6	01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73	2026-11-29 15:35:15.991939+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:16.203599+00	\N	\N
7	01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45	2026-11-29 15:35:16.263106+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:16.455847+00	\N	\N
8	01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e	2026-11-29 15:35:16.505392+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:16.727142+00	\N	\N
9	01a227f2-2fd0-74b6-8b0c-1a9defc3304d	2026-11-29 15:35:16.777591+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:16.983476+00	\N	\N
10	01a227f2-2fd0-74b6-8b0c-1a9c1831bca9	2026-11-29 15:35:17.00988+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:17.264268+00	\N	\N
11	01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15	2026-11-29 15:35:17.311858+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:17.471003+00	\N	\N
12	01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7	2026-11-29 15:35:17.490054+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:17.904255+00	\N	\N
13	01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21	2026-11-29 15:35:17.924383+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:18.078589+00	\N	\N
14	01a227f2-2fd0-74b6-8b0c-1a989aa9acba	2026-11-29 15:35:18.096647+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:18.301194+00	\N	\N
15	01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b	2026-11-29 15:35:18.359243+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:18.563541+00	\N	\N
16	01a227f2-2fd0-74b6-8b0c-1a962dad5fb2	2026-11-29 15:35:18.58022+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:18.721929+00	\N	\N
17	01a227f2-2fd0-74b6-8b0c-1a957d610247	2026-11-29 15:35:18.751215+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:19.035546+00	\N	\N
18	01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44	2026-11-29 15:35:19.099861+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:19.329982+00	\N	\N
19	01a227f2-2fd0-74b6-8b0c-1a93716d4759	2026-11-29 15:35:19.360013+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:19.535234+00	\N	\N
20	01a227f2-2fd0-74b6-8b0c-1a92fb5d4931	2026-11-29 15:35:19.562935+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:19.750581+00	\N	\N
21	01a227f2-2fd0-74b6-8b0c-1a910b9c5aac	2026-11-29 15:35:19.779933+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:20.015633+00	\N	\N
22	01a227f2-2fd0-74b6-8b0c-1a90647f77ce	2026-11-29 15:35:20.05179+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:20.452175+00	\N	\N
23	01a227f2-2fd0-74b6-8b0c-1a8f62dda625	2026-11-29 15:35:20.472508+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:20.71404+00	\N	\N
24	01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879	2026-11-29 15:35:20.742067+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:20.9095+00	\N	\N
25	01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7	2026-11-29 15:35:20.934833+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:21.168158+00	\N	\N
26	01a227f2-2fd0-74b6-8b0c-1a8c7655486c	2026-11-29 15:35:21.184846+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:21.396889+00	\N	\N
27	01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0	2026-11-29 15:35:21.422149+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:21.580751+00	\N	\N
28	01a227f2-2fd0-74b6-8b0c-1a8ab663013c	2026-11-29 15:35:21.615749+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:21.872335+00	\N	\N
29	01a227f2-2fd0-74b6-8b0c-1a895520b407	2026-11-29 15:35:21.902505+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:22.055044+00	\N	\N
30	01a227f2-2fd0-74b6-8b0c-1a88efd892c0	2026-11-29 15:35:22.073745+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:22.272949+00	\N	\N
31	01a227f2-7144-764e-86b7-6f402675370d	2026-11-29 15:35:30.157252+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:35:30.394532+00	\N	\N
32	01a227f2-777e-76ee-842a-a8c27c95f6c2	2026-11-29 15:35:32.137558+00	PICKED_UP	in_transit	\N	\N	f	2026-11-29 15:35:32.348572+00	\N	\N
33	01a227f2-2fcf-7353-858b-189b0a05cf22	2026-11-29 15:36:08.418189+00	DELIVERED	delivered	\N	\N	t	2026-11-29 15:36:08.607047+00	\N	\N
\.


--
-- Data for Name: webhook_receipt; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.webhook_receipt (carrier, webhook_id, received_at, body_hash) FROM stdin;
own	af7b4569-0273-4650-9f52-cf772a6a4c19	2026-11-29 15:35:14.280348+00	\\x0b7866b1612a41ee25a6042ac64bec8830fb4f8f39c5a1c371345b5f937612f4
own	97debcbb-b0ee-4dd0-8d3a-7fccf08d60d5	2026-11-29 15:35:14.810703+00	\\x6aece0d7cb913c342c26148bbdb9aa7c69f47253152b72e69b0cf8644d1b49e9
own	7df85c55-cc84-4eb5-98d3-34214928f415	2026-11-29 15:35:15.183716+00	\\x31cf62862503623dbeeb7f3f7e4e7806021f6154cb3ce5a17dc296539acb6c52
own	188d294b-093a-42e2-8fb8-2cbfabcc7883	2026-11-29 15:35:15.521549+00	\\x7f47e8dfe18a0384231559cd63575b07f729a38ed11f24f785cfbbb0665f1c57
own	a5861091-9405-4b8d-b0fe-afab1e9adbe9	2026-11-29 15:35:15.936042+00	\\x870192cf97ee5718acca33577b3e8fe6d7fca56bb7f78823e3bfc7fade94b533
own	a87427bc-5a73-4d10-8777-2ce1e2983a03	2026-11-29 15:35:16.203599+00	\\x50cc1fe540d9fd260844a094aac028c9f9f9b028583807e1cdc7a72a0a506d9a
own	89f6aff9-7114-4995-a806-24407a1e6376	2026-11-29 15:35:16.455847+00	\\xabc0eb596bb2548ff4cd06f9ca985eb86986eb7cb5ab028e738ae38007e24235
own	294961db-2afa-411c-8d2a-205e66205854	2026-11-29 15:35:16.727142+00	\\x489edef42380d4daa3aa1dbb6b05f2c1a3d979d6dc0606624b22b7208fdc95a5
own	87e00022-3d0c-47ba-b4f6-a8bf86c92a4e	2026-11-29 15:35:16.983476+00	\\x14d93ee4ee87ca62569338b1429a22c25aa6d57826f348c38d493d31e28c55c2
own	24da8dff-c258-4e44-9c90-d04f5189274f	2026-11-29 15:35:17.264268+00	\\x327fdbe241dd14a32996ff37d805b9412ae99e9ea940b862b62f5728f31d0a32
own	d301ce3c-e011-40af-80bc-a1e2d1c381a2	2026-11-29 15:35:17.471003+00	\\xb2ce24d05af906541577982d3867c5021b6800e454a2e94a32e60ee75e334e5b
own	3ac78bd1-6a58-4ac9-a0ee-44a661497640	2026-11-29 15:35:17.904255+00	\\xb447ec8c7086c3fd6e323f2a78f3297f56f57a87f2844072ac76b25e567b5eea
own	30c5147d-437e-4259-86e2-1c9496e17b0f	2026-11-29 15:35:18.078589+00	\\x405b6c8d5ee6d844775b3b1017e01d271f979983857a6d3bdac30ccb421db9b2
own	f5bec4ed-9fc6-4d36-81f3-9f0950c24968	2026-11-29 15:35:18.301194+00	\\x67f8d3b392b62e8ce8e9f8ebe08189de976d0b4dea836d591d68e76f34efcaad
own	e700d9b3-8463-42d8-ae40-de29151fa645	2026-11-29 15:35:18.563541+00	\\xc544b3c6065d8a9b53eedeebf75d36c91c8a1f57f6a1fdc84992632873ea1663
own	ef6bdc2e-453e-47d6-a681-26789a85fb5e	2026-11-29 15:35:18.721929+00	\\xb9ac69fc44802224931b282a9b27896cbb638f2d20d088672e0704d21385f535
own	288c6e2a-e9ba-48a4-bc6e-1ba24dd8bce3	2026-11-29 15:35:19.035546+00	\\xf2cca7141ae885c98b74edac385b2cb4b35d7a546d213fa2ee9b9d526d2592ba
own	42e52516-9f8b-4ee7-ba72-1c81b086a539	2026-11-29 15:35:19.329982+00	\\x6e5295d4891d792efe94f588de8e3a30194911e628cffefc0adfbe3abab3bf07
own	3b941da2-c36a-4ad1-88e2-90a4fd51dd12	2026-11-29 15:35:19.535234+00	\\x8d89709d4506b9abbe39125b5907fd0c548c98f9a297152027fbf65441de15d7
own	e761e386-affe-4e80-b0ff-39478c7a4edd	2026-11-29 15:35:19.750581+00	\\x9beb663234b5f8f5bc81e6146d39f8e7e06095085d9037568074ff8246b748f6
own	dec779e0-4f45-4647-8874-9881140f5fc2	2026-11-29 15:35:20.015633+00	\\x3b1a70a43fa3b4f65c1ffa45c0d2241fd547f99b3dd057a506aacb905ecbe917
own	61279d28-0777-4c7b-8502-d222ddb9e838	2026-11-29 15:35:20.452175+00	\\xf82ee851a1f578995e3ee82899f04a0eb1f9c1b760d630888bb3990e69deee03
own	343871ce-c3d8-466e-bb8b-5bae6f5bef49	2026-11-29 15:35:20.71404+00	\\xfa767b23615e3dc999340d54fb078eae91364d6f3a7beff5014559a588f800f3
own	80440081-4dc7-44bf-8173-81463822a30d	2026-11-29 15:35:20.9095+00	\\x0b48e31d1283c5d41362533d0fff95388dcb16555d5349eab1132627bac72ef2
own	3727663e-1e41-4619-a200-d1d523415705	2026-11-29 15:35:21.168158+00	\\x29f7ee6171996c4ba23e6c49c77bb898dcc50c19b8c31722b4f93358498429d7
own	d5350a8c-d8a1-47b5-92b5-486d12c520ec	2026-11-29 15:35:21.396889+00	\\xfea732fecc60672df85621bcb62b89b3c646a260ea51e414e82b95f46e764c49
own	dca674b8-72a7-4f2a-908f-d9c8fbc2233f	2026-11-29 15:35:21.580751+00	\\x156ad6e4a641704a995b2289ec81e0c8638d42d8f8322c5fa101514e0d2bc083
own	81f139c6-2081-4d2f-acf8-674a4411a89e	2026-11-29 15:35:21.872335+00	\\x7a98ad21b153c400e6f988f62d4d4aca3fb1311c337c582d0ed26b5700199e6f
own	8dc02500-70ca-4107-bf36-67c2029aecd1	2026-11-29 15:35:22.055044+00	\\xddd97729880456c05b205b211590977cfa3a68b54979cc40cd7d88b28b66f03f
own	12a796a8-aa05-456b-8677-32c2d18b0052	2026-11-29 15:35:22.272949+00	\\xf80201ae2ce66e8fd36c4beca1f4f9aeddf4e009e5d177103b228f29dcf3a436
own	5fdb856c-2d9e-4e48-a601-a859081ee061	2026-11-29 15:35:30.394532+00	\\x86b297bc638303dedf4d3fe4dbf3922df95dad4f1863dc3569a340ff0c6d682f
own	f3dce407-a9e0-474f-97ff-773d2f8103c8	2026-11-29 15:35:32.348572+00	\\xd2f2a3f4034e4a63ec056f65037e6cf304ba6e41f635ff83bd2b6bfaf84a39a1
own	1d9000f3-5f49-4b7f-b1ff-71ac1566b18b	2026-11-29 15:36:08.607047+00	\\x2d2e49f1a1eedd9b75506ba860eecaec89842f242e92b3213d1e05d1363d97fd
\.


--
-- Data for Name: webhook_secret; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.webhook_secret (secret_id, carrier, created_at, created_by, valid_until) FROM stdin;
01a227f2-6e03-72c1-bced-ddaa15dae86d	another	2026-11-29 15:35:29.014385+00	dev:admin	\N
01a227f2-6e33-773b-9cb7-d5386e59b8ba	third	2026-11-29 15:35:29.065319+00	dev:admin	\N
\.


--
-- Data for Name: zone; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.zone (carrier, zone, country) FROM stdin;
own	eu	AT
own	eu	DE
own	eu	ES
own	eu	FR
own	eu	IT
own	eu	PL
own	uk	GB
own	switzerland	CH
own	eu-1	FI
another	italy	IT
own	spare-1	JP
own	spare-2	JP
own	spare-3	JP
own	spare-4	JP
\.


--
-- Data for Name: zone_territory; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.zone_territory (carrier, zone, territory) FROM stdin;
own	canaries	ES-CN
\.


--
-- Data for Name: zone_version; Type: TABLE DATA; Schema: logistics; Owner: -
--

COPY logistics.zone_version (carrier, zone, version) FROM stdin;
own	eu	1
own	uk	1
own	switzerland	1
own	eu-1	1
another	italy	1
own	spare-1	1
own	spare-2	1
own	spare-3	1
own	spare-4	1
own	canaries	1
\.


--
-- Name: operation_entry_id_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.operation_entry_id_seq', 120, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.outbox_id_seq', 255, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.parked_event_id_seq', 1, true);


--
-- Name: rate_card_rate_card_id_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.rate_card_rate_card_id_seq', 7, true);


--
-- Name: shipment_number_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.shipment_number_seq', 126, true);


--
-- Name: tracking_event_id_seq; Type: SEQUENCE SET; Schema: logistics; Owner: -
--

SELECT pg_catalog.setval('logistics.tracking_event_id_seq', 33, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: cancelled_label cancelled_label_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.cancelled_label
    ADD CONSTRAINT cancelled_label_pkey PRIMARY KEY (carrier, tracking_number);


--
-- Name: fulfilment fulfilment_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.fulfilment
    ADD CONSTRAINT fulfilment_pkey PRIMARY KEY (order_id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: long_operation long_operation_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.long_operation
    ADD CONSTRAINT long_operation_pkey PRIMARY KEY (id);


--
-- Name: operation_chunk operation_chunk_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.operation_chunk
    ADD CONSTRAINT operation_chunk_pkey PRIMARY KEY (operation_id, number);


--
-- Name: operation_entry operation_entry_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.operation_entry
    ADD CONSTRAINT operation_entry_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (sku);


--
-- Name: rate_card rate_card_break; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.rate_card
    ADD CONSTRAINT rate_card_break UNIQUE (carrier, service, origin, zone, up_to_g, valid_from);


--
-- Name: rate_card rate_card_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.rate_card
    ADD CONSTRAINT rate_card_pkey PRIMARY KEY (rate_card_id);


--
-- Name: rate_currency rate_currency_pair; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.rate_currency
    ADD CONSTRAINT rate_currency_pair UNIQUE (origin, currency);


--
-- Name: rate_currency rate_currency_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.rate_currency
    ADD CONSTRAINT rate_currency_pkey PRIMARY KEY (origin);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: shipment_line shipment_line_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.shipment_line
    ADD CONSTRAINT shipment_line_pkey PRIMARY KEY (shipment_id, sku);


--
-- Name: shipment shipment_once; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.shipment
    ADD CONSTRAINT shipment_once UNIQUE (cause_id, warehouse);


--
-- Name: shipment shipment_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.shipment
    ADD CONSTRAINT shipment_pkey PRIMARY KEY (shipment_id);


--
-- Name: tracking_event tracking_event_once; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.tracking_event
    ADD CONSTRAINT tracking_event_once UNIQUE (shipment_id, at, carrier_status);


--
-- Name: tracking_event tracking_event_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.tracking_event
    ADD CONSTRAINT tracking_event_pkey PRIMARY KEY (id);


--
-- Name: webhook_receipt webhook_receipt_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.webhook_receipt
    ADD CONSTRAINT webhook_receipt_pkey PRIMARY KEY (carrier, webhook_id);


--
-- Name: webhook_secret webhook_secret_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.webhook_secret
    ADD CONSTRAINT webhook_secret_pkey PRIMARY KEY (secret_id);


--
-- Name: zone zone_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.zone
    ADD CONSTRAINT zone_pkey PRIMARY KEY (carrier, zone, country);


--
-- Name: zone_territory zone_territory_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.zone_territory
    ADD CONSTRAINT zone_territory_pkey PRIMARY KEY (carrier, zone, territory);


--
-- Name: zone_version zone_version_pkey; Type: CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.zone_version
    ADD CONSTRAINT zone_version_pkey PRIMARY KEY (carrier, zone);


--
-- Name: long_operation_untidied; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX long_operation_untidied ON logistics.long_operation USING btree (id) WHERE (NOT tidied);


--
-- Name: operation_entry_by_line; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX operation_entry_by_line ON logistics.operation_entry USING btree (operation_id, line, id);


--
-- Name: operation_row_by_document; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX operation_row_by_document ON logistics.operation_row USING btree (operation_id, document) WHERE (document IS NOT NULL);


--
-- Name: operation_row_by_line; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX operation_row_by_line ON logistics.operation_row USING btree (operation_id, line);


--
-- Name: parked_event_open; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX parked_event_open ON logistics.parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: rate_card_of_zone; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX rate_card_of_zone ON logistics.rate_card USING btree (carrier, zone, origin);


--
-- Name: shipment_of_order; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX shipment_of_order ON logistics.shipment USING btree (order_id);


--
-- Name: shipment_of_state; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX shipment_of_state ON logistics.shipment USING btree (state, shipment_id);


--
-- Name: shipment_promise; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX shipment_promise ON logistics.shipment USING btree (promised_by) WHERE ((delayed_at IS NULL) AND (failed_at IS NULL) AND (state = ANY (ARRAY['planned'::text, 'dispatched'::text, 'in_transit'::text, 'customs_hold'::text, 'out_for_delivery'::text, 'delivery_failed'::text])));


--
-- Name: shipment_tracking_number; Type: INDEX; Schema: logistics; Owner: -
--

CREATE UNIQUE INDEX shipment_tracking_number ON logistics.shipment USING btree (carrier, tracking_number) WHERE (tracking_number IS NOT NULL);


--
-- Name: webhook_receipt_age; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX webhook_receipt_age ON logistics.webhook_receipt USING btree (received_at);


--
-- Name: webhook_secret_of_carrier; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX webhook_secret_of_carrier ON logistics.webhook_secret USING btree (carrier);


--
-- Name: zone_of_country; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX zone_of_country ON logistics.zone USING btree (country);


--
-- Name: zone_of_territory; Type: INDEX; Schema: logistics; Owner: -
--

CREATE INDEX zone_of_territory ON logistics.zone_territory USING btree (territory);


--
-- Name: cancelled_label cancelled_label_shipment_id_fkey; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.cancelled_label
    ADD CONSTRAINT cancelled_label_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES logistics.shipment(shipment_id);


--
-- Name: operation_chunk operation_chunk_operation_id_fkey; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.operation_chunk
    ADD CONSTRAINT operation_chunk_operation_id_fkey FOREIGN KEY (operation_id) REFERENCES logistics.long_operation(id);


--
-- Name: rate_card rate_card_currency; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.rate_card
    ADD CONSTRAINT rate_card_currency FOREIGN KEY (origin, currency) REFERENCES logistics.rate_currency(origin, currency);


--
-- Name: shipment_line shipment_line_shipment_id_fkey; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.shipment_line
    ADD CONSTRAINT shipment_line_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES logistics.shipment(shipment_id);


--
-- Name: shipment shipment_order_id_fkey; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.shipment
    ADD CONSTRAINT shipment_order_id_fkey FOREIGN KEY (order_id) REFERENCES logistics.fulfilment(order_id);


--
-- Name: tracking_event tracking_event_shipment_id_fkey; Type: FK CONSTRAINT; Schema: logistics; Owner: -
--

ALTER TABLE ONLY logistics.tracking_event
    ADD CONSTRAINT tracking_event_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES logistics.shipment(shipment_id);


--
-- PostgreSQL database dump complete
--


