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
-- Name: pricing; Type: SCHEMA; Schema: -; Owner: -
--



--
-- Name: refuse_rewrite(); Type: FUNCTION; Schema: pricing; Owner: -
--

CREATE FUNCTION pricing.refuse_rewrite() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
           begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: fee; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.fee (
    id bigint NOT NULL,
    channel text NOT NULL,
    category text DEFAULT ''::text NOT NULL,
    valid_from date NOT NULL,
    currency text NOT NULL,
    referral_percent numeric NOT NULL,
    referral_minimum numeric NOT NULL,
    fixed numeric NOT NULL,
    fulfilment numeric NOT NULL,
    source text,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT fee_positive CHECK (((referral_minimum >= (0)::numeric) AND (fixed >= (0)::numeric) AND (fulfilment >= (0)::numeric))),
    CONSTRAINT fee_referral CHECK (((referral_percent >= (0)::numeric) AND (referral_percent < (100)::numeric)))
);


--
-- Name: COLUMN fee.category; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.fee.category IS ''''' is the channel''s default';


--
-- Name: COLUMN fee.referral_percent; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.fee.referral_percent IS 'of the gross price';


--
-- Name: COLUMN fee.fixed; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.fee.fixed IS 'per item sold';


--
-- Name: COLUMN fee.fulfilment; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.fee.fulfilment IS 'per unit';


--
-- Name: fee_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.fee ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.fee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: fx_rate; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.fx_rate (
    id bigint NOT NULL,
    base text NOT NULL,
    quote text NOT NULL,
    day date NOT NULL,
    rate numeric NOT NULL,
    source text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT fx_rate_pair CHECK ((base <> quote)),
    CONSTRAINT fx_rate_positive CHECK ((rate > (0)::numeric))
);


--
-- Name: COLUMN fx_rate.rate; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.fx_rate.rate IS 'units of quote for one of base';


--
-- Name: fx_rate_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.fx_rate ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.fx_rate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: idempotency_key; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: long_operation; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.long_operation (
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
-- Name: TABLE long_operation; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.long_operation IS 'Long work that somebody asked for';


--
-- Name: COLUMN long_operation.profile; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.profile IS 'its name, or that it was given';


--
-- Name: COLUMN long_operation.settings; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.settings IS 'the profile itself';


--
-- Name: COLUMN long_operation.format; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.format IS 'text | zip';


--
-- Name: COLUMN long_operation.bytes; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.bytes IS 'of the file, unpacked from gzip';


--
-- Name: COLUMN long_operation.reading; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.reading IS 'rows are still being read';


--
-- Name: COLUMN long_operation."position"; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation."position" IS 'chunks (of a workbook: rows) read';


--
-- Name: COLUMN long_operation.resume; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.resume IS 'what the reader needs to go on at `position`';


--
-- Name: COLUMN long_operation.applied; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.applied IS 'all lines up to it are decided';


--
-- Name: COLUMN long_operation.holder; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.holder IS 'the run that works on it';


--
-- Name: COLUMN long_operation.lease_until; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.lease_until IS 'it is another''s when this has passed';


--
-- Name: COLUMN long_operation.tries; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.tries IS 'runs without progress';


--
-- Name: COLUMN long_operation.turn; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.turn IS 'when it was worked on last: the others come first';


--
-- Name: COLUMN long_operation.tidied; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.long_operation.tidied IS 'nothing of the file is left';


--
-- Name: operation_chunk; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.operation_chunk (
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: TABLE operation_chunk; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.operation_chunk IS 'A file, until it has been read';


--
-- Name: COLUMN operation_chunk.content; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.operation_chunk.content IS 'deflated';


--
-- Name: operation_entry; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.operation_entry (
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
-- Name: TABLE operation_entry; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.operation_entry IS 'Why rows were not taken';


--
-- Name: operation_entry_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.operation_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.operation_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_row; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.operation_row (
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    document text,
    rows integer NOT NULL,
    body text
);


--
-- Name: TABLE operation_row; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.operation_row IS 'Rows that were read, until they are decided; those of a document that stand together are one';


--
-- Name: COLUMN operation_row.document; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.operation_row.document IS 'what rows that belong together share';


--
-- Name: COLUMN operation_row.rows; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.operation_row.rows IS 'how many are in `body`';


--
-- Name: COLUMN operation_row.body; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.operation_row.body IS '[[line, values], …]; null: a refused row spoils the document; empty: not wanted';


--
-- Name: outbox; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.outbox (
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
-- Name: TABLE outbox; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON TABLE pricing.outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: parked_event; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.parked_event (
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
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: price; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.price (
    sku text NOT NULL,
    channel text NOT NULL,
    market text NOT NULL,
    currency text NOT NULL,
    amount numeric NOT NULL,
    version integer NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    floor numeric NOT NULL,
    floor_on date NOT NULL,
    floor_problem text,
    breached boolean NOT NULL,
    cost_id bigint NOT NULL,
    fee_id bigint NOT NULL,
    vat_id bigint NOT NULL,
    foreign_currencies text[] NOT NULL,
    CONSTRAINT price_breached CHECK ((breached = (amount < floor))),
    CONSTRAINT price_positive CHECK (((amount > (0)::numeric) AND (floor >= (0)::numeric))),
    CONSTRAINT price_version CHECK ((version > 0))
)
WITH (fillfactor='70');


--
-- Name: COLUMN price.amount; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.amount IS 'VAT included';


--
-- Name: COLUMN price.floor; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.floor IS 'as it was computed last, in the price''s currency';


--
-- Name: COLUMN price.floor_on; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.floor_on IS 'the day it was computed for';


--
-- Name: COLUMN price.floor_problem; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.floor_problem IS 'why it could not be computed that day; then floor is an older one';


--
-- Name: COLUMN price.breached; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.breached IS 'told by price.floor_breached, once per crossing';


--
-- Name: COLUMN price.cost_id; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.cost_id IS 'the rows the floor was computed from: tells the cause';


--
-- Name: COLUMN price.foreign_currencies; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price.foreign_currencies IS 'converted with a rate';


--
-- Name: price_history; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.price_history (
    id bigint NOT NULL,
    sku text NOT NULL,
    channel text NOT NULL,
    market text NOT NULL,
    version integer NOT NULL,
    currency text NOT NULL,
    amount numeric NOT NULL,
    previous_currency text,
    previous_amount numeric,
    floor numeric NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT price_history_above_floor CHECK (((amount > (0)::numeric) AND (amount >= floor))),
    CONSTRAINT price_history_previous CHECK (((previous_amount IS NULL) = (version = 1)))
);


--
-- Name: COLUMN price_history.floor; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.price_history.floor IS 'when the price was set, in its currency';


--
-- Name: price_history_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.price_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.price_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.product (
    product_id uuid NOT NULL,
    version integer NOT NULL,
    category text,
    active boolean NOT NULL
);


--
-- Name: COLUMN product.version; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.product.version IS 'of the last event applied: older ones are ignored';


--
-- Name: product_sku; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.product_sku (
    sku text NOT NULL,
    product_id uuid NOT NULL
);


--
-- Name: relay_lease; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.relay_lease (
    name text NOT NULL
);


--
-- Name: unit_cost; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.unit_cost (
    id bigint NOT NULL,
    sku text NOT NULL,
    valid_from date NOT NULL,
    currency text NOT NULL,
    purchase numeric NOT NULL,
    freight numeric NOT NULL,
    duty numeric NOT NULL,
    inbound numeric NOT NULL,
    other numeric NOT NULL,
    source text,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT unit_cost_positive CHECK (((purchase >= (0)::numeric) AND (freight >= (0)::numeric) AND (duty >= (0)::numeric) AND (inbound >= (0)::numeric) AND (other >= (0)::numeric)))
);


--
-- Name: unit_cost_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.unit_cost ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.unit_cost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: vat_rate; Type: TABLE; Schema: pricing; Owner: -
--

CREATE TABLE pricing.vat_rate (
    id bigint NOT NULL,
    market text NOT NULL,
    valid_from date NOT NULL,
    rate_percent numeric NOT NULL,
    source text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    territory text,
    CONSTRAINT vat_rate_percent CHECK (((rate_percent = (0)::numeric) OR ((rate_percent >= (1)::numeric) AND (rate_percent <= (100)::numeric))))
);


--
-- Name: COLUMN vat_rate.territory; Type: COMMENT; Schema: pricing; Owner: -
--

COMMENT ON COLUMN pricing.vat_rate.territory IS 'a part of the market with rates of its own';


--
-- Name: vat_rate_id_seq; Type: SEQUENCE; Schema: pricing; Owner: -
--

ALTER TABLE pricing.vat_rate ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pricing.vat_rate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.alembic_version (version_num) FROM stdin;
0004
\.


--
-- Data for Name: fee; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.fee (id, channel, category, valid_from, currency, referral_percent, referral_minimum, fixed, fulfilment, source, recorded_by, recorded_at) FROM stdin;
1	system-web		2025-01-01	EUR	15	0.30	0.30	0	test	dev:admin	2026-11-29 15:35:09.045834+00
2	web		2025-01-01	EUR	15	0	0	0	test	dev:admin	2026-11-29 15:35:09.614895+00
3	amazon-de		2025-01-01	EUR	15	0	0	0	test	dev:admin	2026-11-29 15:35:09.61494+00
\.


--
-- Data for Name: fx_rate; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.fx_rate (id, base, quote, day, rate, source, recorded_by, recorded_at) FROM stdin;
1	EUR	USD	2026-11-02	1.0834	house bank	dev:admin	2026-11-29 15:35:29.473547+00
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/fees	04e315b1-a402-41d6-93ab-d094df0961fc	\\x33b0468172c59848256c5b939ef5787371bc54c817f02f676eb3668e2d8fc5ba	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[]}]}	2026-11-29 15:35:08.972115+00
dev:admin POST /v1/vat-rates	805255d7-eca1-4da2-be12-1c06f8313fef	\\x54349757e84c626b5502cb2f22a577f5a509aea7ef38e6b55930363353e620c2	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[]},{"index":1,"status":"created","code":null,"detail":null,"errors":[]},{"index":2,"status":"created","code":null,"detail":null,"errors":[]},{"index":3,"status":"created","code":null,"detail":null,"errors":[]}]}	2026-11-29 15:35:09.081218+00
dev:admin POST /v1/fees	53c95ac9-1118-48ed-8dcb-532c09e18631	\\xa52f2e4e0f328d2ee8ca15eff29d40b4c776eb6c9709babb5ca7449c9e6659f5	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[]},{"index":1,"status":"created","code":null,"detail":null,"errors":[]}]}	2026-11-29 15:35:09.599995+00
dev:admin POST /v1/costs	b2ad01dd-88a1-4643-b5fc-ddfeb6218ae1	\\x10f1638f4a64fc5f5536351266527ade2f6e5baac39fd5392291bfc4e9e6e3a0	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[]}]}	2026-11-29 15:35:09.64476+00
dev:admin POST /v1/fx-rates	d2902e47-7563-45f2-857c-e9d9e584eb0d	\\xf27fd9a190afb9f133ec08ecf565797416310b45904f3ec2fb2088ca76853868	200	{"items":[{"index":0,"status":"created","code":null,"detail":null,"errors":[]}]}	2026-11-29 15:35:29.386977+00
dev:admin POST /v1/prices/imports	63f20561-3d16-4605-8ffa-635c3482c665	\\xbad4b616f697b44471836b42e8039db25f5ac0655233d00d217bc740d99c2e0d	202	{"id":"pricing-01a227f3-09a8-71b2-a24e-53266c80c87d","kind":"price_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-0.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.871617Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.871617+00
dev:admin POST /v1/prices/imports	a0b78db9-6b2e-4b63-b96a-9faa9e2ff409	\\xbad4b616f697b44471836b42e8039db25f5ac0655233d00d217bc740d99c2e0d	202	{"id":"pricing-01a227f3-09dd-7658-87a2-005b98091945","kind":"price_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-1.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.924735Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.924735+00
dev:admin POST /v1/prices/imports	48fb328c-dd78-4266-a92e-3941df177537	\\xbad4b616f697b44471836b42e8039db25f5ac0655233d00d217bc740d99c2e0d	202	{"id":"pricing-01a227f3-09fb-72ab-a0f5-d92608e06777","kind":"price_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-2.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.954875Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.954875+00
dev:admin POST /v1/prices/imports	af84f40e-4a71-483a-9739-558a558db3c6	\\xbad4b616f697b44471836b42e8039db25f5ac0655233d00d217bc740d99c2e0d	202	{"id":"pricing-01a227f3-0a49-71e8-9bcc-09eb30b812b0","kind":"price_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-3.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:09.008578Z","started_at":null,"finished_at":null}	2026-11-29 15:36:09.008578+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.inbox (event_id) FROM stdin;
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
fb3e28b4-cd13-42da-bbfa-da8de5d91534
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.job_lease (name, holder, fence, expires_at) FROM stdin;
recheck_floors	vm:32377	1	2026-11-29 15:36:37.415098+00
verify	vm:32377	1	2026-11-29 15:36:37.419754+00
run_imports	vm:32377	1	2026-11-29 15:36:38.989095+00
\.


--
-- Data for Name: long_operation; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.long_operation (id, kind, state, dry_run, profile, settings, filename, format, chunks, bytes, reading, "position", resume, applied, blank, left_out, pending, rows_created, rows_changed, rows_unchanged, rows_known, rows_different, rows_refused, documents_created, documents_changed, documents_unchanged, documents_known, documents_different, documents_refused, error, holder, lease_until, tries, turn, requested_by, created_at, started_at, finished_at, tidied) FROM stdin;
01a227f3-09dd-7658-87a2-005b98091945	price_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields of POST /v1/prices/bulk."}	1-1.csv	text	1	3160	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.924735+00	\N	\N	f
01a227f3-09fb-72ab-a0f5-d92608e06777	price_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields of POST /v1/prices/bulk."}	1-2.csv	text	1	3160	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.954875+00	\N	\N	f
01a227f3-0a49-71e8-9bcc-09eb30b812b0	price_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields of POST /v1/prices/bulk."}	1-3.csv	text	1	3160	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:09.008578+00	\N	\N	f
01a227f3-09a8-71b2-a24e-53266c80c87d	price_import	running	t	tradewind	{"about": "Our own form: the columns are called like the fields of POST /v1/prices/bulk."}	1-0.csv	text	1	3160	f	1	{"stage": {"lost": null, "before": null, "unsure": []}, "table": {"held": [], "mark": ",", "rows": 120, "above": {}, "blank": 0, "ended": false, "first": 122, "lines": {"head": ["utf-8", false], "next": 122, "tail": "", "wide": null, "named": null}, "header": ["sku", "channel", "market", "price", "currency"]}}	0	0	0	119	0	0	0	0	0	1	0	0	0	0	0	0	\N	01a227f3-0a22-7252-8459-1aff0b468fde	2026-11-29 15:36:29.108759+00	0	2026-11-29 15:36:08.994825+00	dev:admin	2026-11-29 15:36:08.871617+00	2026-11-29 15:36:08.994541+00	\N	f
\.


--
-- Data for Name: operation_chunk; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.operation_chunk (operation_id, number, content) FROM stdin;
01a227f3-09dd-7658-87a2-005b98091945	0	\\x78017dd63d6e54411085d19cb53c5057ff778a1839c109d22cc08c9e04328cd0d89661f7ce48e0bcb4bea84e749f1e5fb6cbb787eb75ffb1fd7cb83deecfdbafdbf7cbbe5d5e6eb7fd7af9f3eefe7cf7fee3e7f3697bddbf6e9f4edbefed74fef2cf353eacf4df90158a4255680a5d61284c85a5108985bf079f0f7e1f7c3ff87f1020281024081a641a641a641a641a641a641a641a641a641a641a141a141a141a141a141a141a141a141a141a141a541a541a541a541a541a541a541a541a541a541a341a341a341a341a341a341a341a341a341a341a741a741a741a741a741a741a741a741a741a741a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a442242242a442243243a442244244a442245245a442246246b1c4d466b1c8cc683d578301b0f76e3c1703c588e07d3f1ef767c0333232e89
01a227f3-09fb-72ab-a0f5-d92608e06777	0	\\x78017dd63d6e54411085d19cb53c5057ff778a1839c109d22cc08c9e04328cd0d89661f7ce48e0bcb4bea84e749f1e5fb6cbb787eb75ffb1fd7cb83deecfdbafdbf7cbbe5d5e6eb7fd7af9f3eefe7cf7fee3e7f3697bddbf6e9f4edbefed74fef2cf353eacf4df90158a4255680a5d61284c85a5108985bf079f0f7e1f7c3ff87f1020281024081a641a641a641a641a641a641a641a641a641a641a141a141a141a141a141a141a141a141a141a141a541a541a541a541a541a541a541a541a541a541a341a341a341a341a341a341a341a341a341a341a741a741a741a741a741a741a741a741a741a741a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a442242242a442243243a442244244a442245245a442246246b1c4d466b1c8cc683d578301b0f76e3c1703c588e07d3f1ef767c0333232e89
01a227f3-0a49-71e8-9bcc-09eb30b812b0	0	\\x78017dd63d6e54411085d19cb53c5057ff778a1839c109d22cc08c9e04328cd0d89661f7ce48e0bcb4bea84e749f1e5fb6cbb787eb75ffb1fd7cb83deecfdbafdbf7cbbe5d5e6eb7fd7af9f3eefe7cf7fee3e7f3697bddbf6e9f4edbefed74fef2cf353eacf4df90158a4255680a5d61284c85a5108985bf079f0f7e1f7c3ff87f1020281024081a641a641a641a641a641a641a641a641a641a641a141a141a141a141a141a141a141a141a141a141a541a541a541a541a541a541a541a541a541a541a341a341a341a341a341a341a341a341a341a341a741a741a741a741a741a741a741a741a741a741a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a0c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a4c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a2c1a442242242a442243243a442244244a442245245a442246246b1c4d466b1c8cc683d578301b0f76e3c1703c588e07d3f1ef767c0333232e89
\.


--
-- Data for Name: operation_entry; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.operation_entry (id, operation_id, line, outcome, code, field, detail, params) FROM stdin;
1	01a227f3-09a8-71b2-a24e-53266c80c87d	2	refused	number_invalid	price	'x' is not a number (decimal mark .)	{"text": "x", "decimal": "."}
\.


--
-- Data for Name: operation_row; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.operation_row (operation_id, line, document, rows, body) FROM stdin;
01a227f3-09a8-71b2-a24e-53266c80c87d	3	\N	100	[[3,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"1.90","currency":"EUR"}],[4,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"2.90","currency":"EUR"}],[5,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"3.90","currency":"EUR"}],[6,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"4.90","currency":"EUR"}],[7,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"5.90","currency":"EUR"}],[8,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"6.90","currency":"EUR"}],[9,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"7.90","currency":"EUR"}],[10,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"8.90","currency":"EUR"}],[11,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"9.90","currency":"EUR"}],[12,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"10.90","currency":"EUR"}],[13,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"11.90","currency":"EUR"}],[14,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"12.90","currency":"EUR"}],[15,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"13.90","currency":"EUR"}],[16,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"14.90","currency":"EUR"}],[17,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"15.90","currency":"EUR"}],[18,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"16.90","currency":"EUR"}],[19,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"17.90","currency":"EUR"}],[20,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"18.90","currency":"EUR"}],[21,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"19.90","currency":"EUR"}],[22,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"20.90","currency":"EUR"}],[23,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"21.90","currency":"EUR"}],[24,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"22.90","currency":"EUR"}],[25,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"23.90","currency":"EUR"}],[26,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"24.90","currency":"EUR"}],[27,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"25.90","currency":"EUR"}],[28,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"26.90","currency":"EUR"}],[29,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"27.90","currency":"EUR"}],[30,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"28.90","currency":"EUR"}],[31,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"29.90","currency":"EUR"}],[32,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"30.90","currency":"EUR"}],[33,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"31.90","currency":"EUR"}],[34,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"32.90","currency":"EUR"}],[35,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"33.90","currency":"EUR"}],[36,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"34.90","currency":"EUR"}],[37,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"35.90","currency":"EUR"}],[38,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"36.90","currency":"EUR"}],[39,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"37.90","currency":"EUR"}],[40,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"38.90","currency":"EUR"}],[41,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"39.90","currency":"EUR"}],[42,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"40.90","currency":"EUR"}],[43,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"41.90","currency":"EUR"}],[44,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"42.90","currency":"EUR"}],[45,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"43.90","currency":"EUR"}],[46,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"44.90","currency":"EUR"}],[47,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"45.90","currency":"EUR"}],[48,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"46.90","currency":"EUR"}],[49,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"47.90","currency":"EUR"}],[50,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"48.90","currency":"EUR"}],[51,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"49.90","currency":"EUR"}],[52,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"50.90","currency":"EUR"}],[53,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"51.90","currency":"EUR"}],[54,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"52.90","currency":"EUR"}],[55,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"53.90","currency":"EUR"}],[56,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"54.90","currency":"EUR"}],[57,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"55.90","currency":"EUR"}],[58,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"56.90","currency":"EUR"}],[59,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"57.90","currency":"EUR"}],[60,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"58.90","currency":"EUR"}],[61,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"59.90","currency":"EUR"}],[62,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"60.90","currency":"EUR"}],[63,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"61.90","currency":"EUR"}],[64,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"62.90","currency":"EUR"}],[65,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"63.90","currency":"EUR"}],[66,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"64.90","currency":"EUR"}],[67,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"65.90","currency":"EUR"}],[68,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"66.90","currency":"EUR"}],[69,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"67.90","currency":"EUR"}],[70,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"68.90","currency":"EUR"}],[71,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"69.90","currency":"EUR"}],[72,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"70.90","currency":"EUR"}],[73,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"71.90","currency":"EUR"}],[74,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"72.90","currency":"EUR"}],[75,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"73.90","currency":"EUR"}],[76,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"74.90","currency":"EUR"}],[77,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"75.90","currency":"EUR"}],[78,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"76.90","currency":"EUR"}],[79,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"77.90","currency":"EUR"}],[80,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"78.90","currency":"EUR"}],[81,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"79.90","currency":"EUR"}],[82,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"80.90","currency":"EUR"}],[83,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"81.90","currency":"EUR"}],[84,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"82.90","currency":"EUR"}],[85,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"83.90","currency":"EUR"}],[86,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"84.90","currency":"EUR"}],[87,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"85.90","currency":"EUR"}],[88,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"86.90","currency":"EUR"}],[89,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"87.90","currency":"EUR"}],[90,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"88.90","currency":"EUR"}],[91,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"89.90","currency":"EUR"}],[92,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"90.90","currency":"EUR"}],[93,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"91.90","currency":"EUR"}],[94,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"92.90","currency":"EUR"}],[95,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"93.90","currency":"EUR"}],[96,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"94.90","currency":"EUR"}],[97,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"95.90","currency":"EUR"}],[98,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"96.90","currency":"EUR"}],[99,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"97.90","currency":"EUR"}],[100,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"98.90","currency":"EUR"}],[101,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"99.90","currency":"EUR"}],[102,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"100.90","currency":"EUR"}]]
01a227f3-09a8-71b2-a24e-53266c80c87d	103	\N	19	[[103,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"101.90","currency":"EUR"}],[104,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"102.90","currency":"EUR"}],[105,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"103.90","currency":"EUR"}],[106,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"104.90","currency":"EUR"}],[107,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"105.90","currency":"EUR"}],[108,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"106.90","currency":"EUR"}],[109,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"107.90","currency":"EUR"}],[110,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"108.90","currency":"EUR"}],[111,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"109.90","currency":"EUR"}],[112,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"110.90","currency":"EUR"}],[113,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"111.90","currency":"EUR"}],[114,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"112.90","currency":"EUR"}],[115,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"113.90","currency":"EUR"}],[116,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"114.90","currency":"EUR"}],[117,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"115.90","currency":"EUR"}],[118,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"116.90","currency":"EUR"}],[119,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"117.90","currency":"EUR"}],[120,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"118.90","currency":"EUR"}],[121,{"sku":"MUG-BLUE","channel":"web","market":"DE","price":"119.90","currency":"EUR"}]]
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
2	01a227f3-06d5-7332-8dd8-1b510c25a9c8	pricing.events	MUG-BLUE	price.changed	1	2026-11-29 15:36:08.149637+00	1	\N	\N	00-ee6a63c178e82d2fb866d06e0a835a55-0ed43fe6bf2d3d8c-02	{"sku":"MUG-BLUE","channel":"web","market":"DE","price":{"amount":"11.90","currency":"EUR"},"previous":null,"floor":{"amount":"2.90","currency":"EUR"},"valid_from":"2026-11-29T15:36:08.139599Z","version":1}	dev:admin
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
1	fb3e28b4-cd13-42da-bbfa-da8de5d91534	catalog.events	release	product.activated	1	2026-11-29 15:35:32.714702+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /product_id: Field required; /version: Field required; /variants: Field required	2026-11-29 15:35:33.075421+00	\N	\N	\N	\N
\.


--
-- Data for Name: price; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.price (sku, channel, market, currency, amount, version, valid_from, changed_by, floor, floor_on, floor_problem, breached, cost_id, fee_id, vat_id, foreign_currencies) FROM stdin;
MUG-BLUE	amazon-de	DE	EUR	14.90	1	2026-11-29 15:35:09.770568+00	dev:admin	2.90	2026-11-29	\N	f	1	3	1	{}
MUG-BLUE	web	DE	EUR	11.90	1	2026-11-29 15:36:08.139599+00	dev:admin	2.90	2026-11-29	\N	f	1	2	1	{}
\.


--
-- Data for Name: price_history; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.price_history (id, sku, channel, market, version, currency, amount, previous_currency, previous_amount, floor, valid_from, changed_by, recorded_at) FROM stdin;
1	MUG-BLUE	amazon-de	DE	1	EUR	14.90	\N	\N	2.90	2026-11-29 15:35:09.770568+00	dev:admin	2026-11-29 15:35:11.703281+00
2	MUG-BLUE	web	DE	1	EUR	11.90	\N	\N	2.90	2026-11-29 15:36:08.139599+00	dev:admin	2026-11-29 15:36:08.145977+00
\.


--
-- Data for Name: product; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.product (product_id, version, category, active) FROM stdin;
01a227f2-20ea-74a9-aed2-f74a5d96cdce	1	\N	t
01a227f2-20eb-7108-b7e1-065407c9564a	1	\N	t
01a227f2-20eb-7108-b7e1-0655a1b20eb7	1	\N	t
01a227f2-20eb-7108-b7e1-06569805b392	1	\N	t
01a227f2-20eb-7108-b7e1-06571f2866ca	1	\N	t
01a227f2-20eb-7108-b7e1-0658c5289c87	1	\N	t
01a227f2-20eb-7108-b7e1-06599f7b490b	1	\N	t
01a227f2-20eb-7108-b7e1-065a58e0f2e1	1	\N	t
01a227f2-20eb-7108-b7e1-065bf3a24e73	1	\N	t
01a227f2-20eb-7108-b7e1-065cd401947d	1	\N	t
01a227f2-20eb-7108-b7e1-065d21a398b2	1	\N	t
01a227f2-20eb-7108-b7e1-065ed099c532	1	\N	t
01a227f2-20eb-7108-b7e1-065fbe53dd98	1	\N	t
\.


--
-- Data for Name: product_sku; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.product_sku (sku, product_id) FROM stdin;
DOOR-0	01a227f2-20eb-7108-b7e1-065407c9564a
DOOR-1	01a227f2-20eb-7108-b7e1-0655a1b20eb7
DOOR-10	01a227f2-20eb-7108-b7e1-065ed099c532
DOOR-11	01a227f2-20eb-7108-b7e1-065fbe53dd98
DOOR-2	01a227f2-20eb-7108-b7e1-06569805b392
DOOR-3	01a227f2-20eb-7108-b7e1-06571f2866ca
DOOR-4	01a227f2-20eb-7108-b7e1-0658c5289c87
DOOR-5	01a227f2-20eb-7108-b7e1-06599f7b490b
DOOR-6	01a227f2-20eb-7108-b7e1-065a58e0f2e1
DOOR-7	01a227f2-20eb-7108-b7e1-065bf3a24e73
DOOR-8	01a227f2-20eb-7108-b7e1-065cd401947d
DOOR-9	01a227f2-20eb-7108-b7e1-065d21a398b2
MUG-BLUE	01a227f2-20ea-74a9-aed2-f74a5d96cdce
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: unit_cost; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.unit_cost (id, sku, valid_from, currency, purchase, freight, duty, inbound, other, source, recorded_by, recorded_at) FROM stdin;
1	MUG-BLUE	2025-01-01	EUR	2.00	0	0	0	0	test	dev:admin	2026-11-29 15:35:09.669733+00
\.


--
-- Data for Name: vat_rate; Type: TABLE DATA; Schema: pricing; Owner: -
--

COPY pricing.vat_rate (id, market, valid_from, rate_percent, source, recorded_by, recorded_at, territory) FROM stdin;
1	DE	2025-01-01	19	test	dev:admin	2026-11-29 15:35:09.090633+00	\N
2	FR	2025-01-01	20	test	dev:admin	2026-11-29 15:35:09.090805+00	\N
3	GB	2025-01-01	20	test	dev:admin	2026-11-29 15:35:09.09081+00	\N
4	CH	2025-01-01	8.1	test	dev:admin	2026-11-29 15:35:09.090813+00	\N
\.


--
-- Name: fee_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.fee_id_seq', 3, true);


--
-- Name: fx_rate_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.fx_rate_id_seq', 1, true);


--
-- Name: operation_entry_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.operation_entry_id_seq', 2, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.outbox_id_seq', 2, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.parked_event_id_seq', 1, true);


--
-- Name: price_history_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.price_history_id_seq', 120, true);


--
-- Name: unit_cost_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.unit_cost_id_seq', 1, true);


--
-- Name: vat_rate_id_seq; Type: SEQUENCE SET; Schema: pricing; Owner: -
--

SELECT pg_catalog.setval('pricing.vat_rate_id_seq', 4, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: fee fee_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.fee
    ADD CONSTRAINT fee_pkey PRIMARY KEY (id);


--
-- Name: fx_rate fx_rate_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.fx_rate
    ADD CONSTRAINT fx_rate_pkey PRIMARY KEY (id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: long_operation long_operation_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.long_operation
    ADD CONSTRAINT long_operation_pkey PRIMARY KEY (id);


--
-- Name: operation_chunk operation_chunk_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.operation_chunk
    ADD CONSTRAINT operation_chunk_pkey PRIMARY KEY (operation_id, number);


--
-- Name: operation_entry operation_entry_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.operation_entry
    ADD CONSTRAINT operation_entry_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: price_history price_history_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.price_history
    ADD CONSTRAINT price_history_pkey PRIMARY KEY (id);


--
-- Name: price_history price_history_version; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.price_history
    ADD CONSTRAINT price_history_version UNIQUE (sku, channel, market, version);


--
-- Name: price price_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.price
    ADD CONSTRAINT price_pkey PRIMARY KEY (sku, channel, market);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (product_id);


--
-- Name: product_sku product_sku_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.product_sku
    ADD CONSTRAINT product_sku_pkey PRIMARY KEY (sku);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: unit_cost unit_cost_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.unit_cost
    ADD CONSTRAINT unit_cost_pkey PRIMARY KEY (id);


--
-- Name: vat_rate vat_rate_pkey; Type: CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.vat_rate
    ADD CONSTRAINT vat_rate_pkey PRIMARY KEY (id);


--
-- Name: fee_in_force; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX fee_in_force ON pricing.fee USING btree (channel, category, valid_from DESC, id DESC);


--
-- Name: fx_rate_in_force; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX fx_rate_in_force ON pricing.fx_rate USING btree (base, quote, day DESC, id DESC);


--
-- Name: long_operation_untidied; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX long_operation_untidied ON pricing.long_operation USING btree (id) WHERE (NOT tidied);


--
-- Name: operation_entry_by_line; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX operation_entry_by_line ON pricing.operation_entry USING btree (operation_id, line, id);


--
-- Name: operation_row_by_document; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX operation_row_by_document ON pricing.operation_row USING btree (operation_id, document) WHERE (document IS NOT NULL);


--
-- Name: operation_row_by_line; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX operation_row_by_line ON pricing.operation_row USING btree (operation_id, line);


--
-- Name: parked_event_open; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX parked_event_open ON pricing.parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: price_floor_due; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX price_floor_due ON pricing.price USING btree (floor_on);


--
-- Name: price_history_of_sku; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX price_history_of_sku ON pricing.price_history USING btree (sku, id);


--
-- Name: price_of_channel; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX price_of_channel ON pricing.price USING btree (channel);


--
-- Name: price_of_market; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX price_of_market ON pricing.price USING btree (market);


--
-- Name: product_sku_of_product; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX product_sku_of_product ON pricing.product_sku USING btree (product_id);


--
-- Name: unit_cost_in_force; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX unit_cost_in_force ON pricing.unit_cost USING btree (sku, valid_from DESC, id DESC);


--
-- Name: vat_rate_in_force; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX vat_rate_in_force ON pricing.vat_rate USING btree (market, valid_from DESC, id DESC);


--
-- Name: vat_rate_of_area; Type: INDEX; Schema: pricing; Owner: -
--

CREATE INDEX vat_rate_of_area ON pricing.vat_rate USING btree (COALESCE(territory, market), valid_from DESC, id DESC);


--
-- Name: fee fee_append_only; Type: TRIGGER; Schema: pricing; Owner: -
--

CREATE TRIGGER fee_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON pricing.fee FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_rewrite();


--
-- Name: fx_rate fx_rate_append_only; Type: TRIGGER; Schema: pricing; Owner: -
--

CREATE TRIGGER fx_rate_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON pricing.fx_rate FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_rewrite();


--
-- Name: price_history price_history_append_only; Type: TRIGGER; Schema: pricing; Owner: -
--

CREATE TRIGGER price_history_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON pricing.price_history FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_rewrite();


--
-- Name: unit_cost unit_cost_append_only; Type: TRIGGER; Schema: pricing; Owner: -
--

CREATE TRIGGER unit_cost_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON pricing.unit_cost FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_rewrite();


--
-- Name: vat_rate vat_rate_append_only; Type: TRIGGER; Schema: pricing; Owner: -
--

CREATE TRIGGER vat_rate_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON pricing.vat_rate FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_rewrite();


--
-- Name: operation_chunk operation_chunk_operation_id_fkey; Type: FK CONSTRAINT; Schema: pricing; Owner: -
--

ALTER TABLE ONLY pricing.operation_chunk
    ADD CONSTRAINT operation_chunk_operation_id_fkey FOREIGN KEY (operation_id) REFERENCES pricing.long_operation(id);


--
-- PostgreSQL database dump complete
--


