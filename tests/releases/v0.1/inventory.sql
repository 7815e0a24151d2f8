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
-- Name: inventory; Type: SCHEMA; Schema: -; Owner: -
--



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: allocation; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.allocation (
    order_id uuid NOT NULL,
    warehouse text NOT NULL,
    sku text NOT NULL,
    open integer NOT NULL,
    shipped integer DEFAULT 0 NOT NULL,
    released integer DEFAULT 0 NOT NULL,
    CONSTRAINT allocation_quantities CHECK (((open >= 0) AND (shipped >= 0) AND (released >= 0)))
);


--
-- Name: COLUMN allocation.open; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.allocation.open IS 'holds stock';


--
-- Name: balance; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.balance (
    sku text NOT NULL,
    warehouse text NOT NULL,
    condition text NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    reorder_point integer,
    low boolean DEFAULT false NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    owed integer DEFAULT 0 NOT NULL,
    reorder_version integer DEFAULT 0 NOT NULL,
    CONSTRAINT balance_condition CHECK ((condition = ANY (ARRAY['sellable'::text, 'quarantine'::text, 'damaged'::text]))),
    CONSTRAINT balance_on_hand CHECK ((on_hand >= 0)),
    CONSTRAINT balance_oversold CHECK ((reserved <= on_hand)),
    CONSTRAINT balance_owed CHECK (((owed >= 0) AND ((condition = 'sellable'::text) OR (owed = 0)))),
    CONSTRAINT balance_reorder_point CHECK ((reorder_point >= 0)),
    CONSTRAINT balance_reserved CHECK ((reserved >= 0)),
    CONSTRAINT balance_sellable CHECK (((condition = 'sellable'::text) OR (reserved = 0)))
)
WITH (fillfactor='50');


--
-- Name: COLUMN balance.owed; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.balance.owed IS 'left without having been free: booked out of what becomes free next';


--
-- Name: COLUMN balance.reorder_version; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.balance.reorder_version IS 'counts the changes of the reorder point';


--
-- Name: idempotency_key; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: left_voided; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.left_voided (
    shipment_id uuid NOT NULL,
    sku text NOT NULL,
    order_id uuid NOT NULL,
    warehouse text NOT NULL,
    quantity integer NOT NULL,
    owed integer NOT NULL,
    carrier text NOT NULL,
    tracking_number text NOT NULL,
    left_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT left_voided_quantity CHECK (((quantity > 0) AND ((owed >= 0) AND (owed <= quantity))))
);


--
-- Name: TABLE left_voided; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.left_voided IS 'Goods of parcels that were voided and left the warehouse all the same';


--
-- Name: COLUMN left_voided.owed; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.left_voided.owed IS 'of them not yet booked out: they were not free';


--
-- Name: COLUMN left_voided.left_at; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.left_voided.left_at IS 'as the carrier says';


--
-- Name: long_operation; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.long_operation (
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
-- Name: TABLE long_operation; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.long_operation IS 'Long work that somebody asked for';


--
-- Name: COLUMN long_operation.profile; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.profile IS 'its name, or that it was given';


--
-- Name: COLUMN long_operation.settings; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.settings IS 'the profile itself';


--
-- Name: COLUMN long_operation.format; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.format IS 'text | zip';


--
-- Name: COLUMN long_operation.bytes; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.bytes IS 'of the file, unpacked from gzip';


--
-- Name: COLUMN long_operation.reading; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.reading IS 'rows are still being read';


--
-- Name: COLUMN long_operation."position"; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation."position" IS 'chunks (of a workbook: rows) read';


--
-- Name: COLUMN long_operation.resume; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.resume IS 'what the reader needs to go on at `position`';


--
-- Name: COLUMN long_operation.applied; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.applied IS 'all lines up to it are decided';


--
-- Name: COLUMN long_operation.holder; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.holder IS 'the run that works on it';


--
-- Name: COLUMN long_operation.lease_until; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.lease_until IS 'it is another''s when this has passed';


--
-- Name: COLUMN long_operation.tries; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.tries IS 'runs without progress';


--
-- Name: COLUMN long_operation.turn; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.turn IS 'when it was worked on last: the others come first';


--
-- Name: COLUMN long_operation.tidied; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.long_operation.tidied IS 'nothing of the file is left';


--
-- Name: movement; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.movement (
    id bigint NOT NULL,
    idempotency_key text NOT NULL,
    kind text NOT NULL,
    sku text NOT NULL,
    warehouse text NOT NULL,
    condition text NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    document_type text NOT NULL,
    document_id text NOT NULL,
    note text,
    occurred_at timestamp with time zone,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT movement_condition CHECK ((condition = ANY (ARRAY['sellable'::text, 'quarantine'::text, 'damaged'::text]))),
    CONSTRAINT movement_kind CHECK ((kind = ANY (ARRAY['received'::text, 'reserved'::text, 'released'::text, 'shipped'::text, 'adjusted'::text, 'returned'::text, 'transferred'::text]))),
    CONSTRAINT movement_moves CHECK (((on_hand <> 0) OR (reserved <> 0)))
);


--
-- Name: COLUMN movement.on_hand; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.movement.on_hand IS 'change of on hand';


--
-- Name: COLUMN movement.reserved; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.movement.reserved IS 'change of reserved';


--
-- Name: COLUMN movement.occurred_at; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.movement.occurred_at IS 'when it happened outside, where that is known';


--
-- Name: movement_id_seq; Type: SEQUENCE; Schema: inventory; Owner: -
--

ALTER TABLE inventory.movement ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inventory.movement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_chunk; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.operation_chunk (
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: TABLE operation_chunk; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.operation_chunk IS 'A file, until it has been read';


--
-- Name: COLUMN operation_chunk.content; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.operation_chunk.content IS 'deflated';


--
-- Name: operation_entry; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.operation_entry (
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
-- Name: TABLE operation_entry; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.operation_entry IS 'Why rows were not taken';


--
-- Name: operation_entry_id_seq; Type: SEQUENCE; Schema: inventory; Owner: -
--

ALTER TABLE inventory.operation_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inventory.operation_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_row; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.operation_row (
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    document text,
    rows integer NOT NULL,
    body text
);


--
-- Name: TABLE operation_row; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.operation_row IS 'Rows that were read, until they are decided; those of a document that stand together are one';


--
-- Name: COLUMN operation_row.document; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.operation_row.document IS 'what rows that belong together share';


--
-- Name: COLUMN operation_row.rows; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.operation_row.rows IS 'how many are in `body`';


--
-- Name: COLUMN operation_row.body; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.operation_row.body IS '[[line, values], …]; null: a refused row spoils the document; empty: not wanted';


--
-- Name: outbox; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.outbox (
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
-- Name: TABLE outbox; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: inventory; Owner: -
--

ALTER TABLE inventory.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inventory.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: parked_event; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.parked_event (
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
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: inventory; Owner: -
--

ALTER TABLE inventory.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inventory.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: relay_lease; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.relay_lease (
    name text NOT NULL
);


--
-- Name: reservation; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.reservation (
    order_id uuid NOT NULL,
    state text NOT NULL,
    backorder boolean DEFAULT false NOT NULL,
    destination text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reservation_state CHECK ((state = ANY (ARRAY['waiting'::text, 'partial'::text, 'reserved'::text, 'released'::text])))
);


--
-- Name: TABLE reservation; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.reservation IS 'released before it was ever reserved: a tombstone, the late order.placed is refused';


--
-- Name: reservation_line; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.reservation_line (
    order_id uuid NOT NULL,
    sku text NOT NULL,
    quantity integer NOT NULL,
    missing integer DEFAULT 0 NOT NULL,
    CONSTRAINT reservation_line_quantity CHECK (((quantity > 0) AND ((missing >= 0) AND (missing <= quantity))))
);


--
-- Name: COLUMN reservation_line.missing; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.reservation_line.missing IS 'not yet allocated';


--
-- Name: stock_count; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.stock_count (
    key text NOT NULL,
    counted integer NOT NULL,
    booked integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT stock_count_counted CHECK ((counted >= 0))
);


--
-- Name: TABLE stock_count; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON TABLE inventory.stock_count IS 'Counts of goods that a file brought';


--
-- Name: COLUMN stock_count.key; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.stock_count.key IS 'document, goods and place; of the movement that sets it right';


--
-- Name: COLUMN stock_count.booked; Type: COMMENT; Schema: inventory; Owner: -
--

COMMENT ON COLUMN inventory.stock_count.booked IS 'what the stock said';


--
-- Name: warehouse; Type: TABLE; Schema: inventory; Owner: -
--

CREATE TABLE inventory.warehouse (
    code text NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    kind text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT warehouse_country CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT warehouse_kind CHECK ((kind = ANY (ARRAY['own'::text, 'third_party'::text, 'overseas'::text, 'fba'::text])))
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.alembic_version (version_num) FROM stdin;
0004
\.


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.allocation (order_id, warehouse, sku, open, shipped, released) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	DE-1	MUG-BLUE	5	0	0
01a227f2-2ba9-7123-a8ce-2641e627ec0c	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-449cdfa834cf	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-449d62cb9d63	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-449e9886b478	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-449f05393bd4	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a00dabe149	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a1f1339b43	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a2216c22f6	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a3adba1c40	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a4fd3e4751	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a55cba1e99	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a6411c94bf	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a70b614faf	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a86d28ac4e	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44a9f5fb65e5	DE-1	MUG-BLUE	5	0	0
01a227f2-2baa-744a-80ed-44aa7de9c751	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2759620fd5	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e28f9f13fae	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e294432471b	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2a0e4d004f	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2b823e3e1e	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2dea0682e6	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2ef32aab80	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e2f7c166cb6	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e304cd4add3	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e31dbcb7a63	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e324092ae4a	DE-1	MUG-BLUE	5	0	0
01a227f2-2bda-7068-ac08-9e33039c0b8b	DE-1	MUG-BLUE	5	0	0
01a227f2-5d45-7269-8b7c-fc121b769e26	DE-1	MUG-BLUE	1	0	0
01a227f2-5e8e-7014-bee8-c041d3b3c85c	DE-1	MUG-BLUE	1	0	0
01a227f2-5fea-7607-8a62-1df6e72db159	DE-1	MUG-BLUE	1	0	0
01a227f2-6186-7487-b2fa-5020c59c7396	DE-1	MUG-BLUE	1	0	0
01a227f2-7036-748c-a9a5-b5303d829760	DE-1	MUG-BLUE	0	1	0
01a227f2-76cb-756d-83e6-f13b83c13081	DE-1	MUG-BLUE	0	2	0
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb7e7485aac7	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb7f86e552d5	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb802b9fb9a2	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb819712e4b0	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb825f86c824	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8320748e99	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb84963537b9	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb85da2f601b	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb86f7d019e5	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb87b9aa6423	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8875b984a9	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb89b73ee8ed	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8a68044c0a	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8bbee8048e	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8c127ae60c	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8e8415c8e1	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb905023e5ff	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb910e0b3e2d	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb929b81390e	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb93ebaac4b5	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb94b62eb288	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb953fe41769	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb9664878e20	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb979a029c42	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb987f77ae86	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb99cba0a014	DE-1	MUG-BLUE	5	0	0
01a227f2-2d04-7187-96ac-bb9a2558065c	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca1e0facd55	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca20eff95d6	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca3bb6336bf	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca4f78cb9d1	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca5aea335d2	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca6a47afbeb	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca7e25a8a54	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca8366b6376	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dca9e6036789	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcaa03e72e6f	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcab75faee2a	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcacd43fa5f9	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcada499cd95	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcaeb6635687	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcaffd149228	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcb09d37df65	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcb187e8fa7a	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcb2e3a86ccd	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcb390d0e907	DE-1	MUG-BLUE	5	0	0
01a227f2-2d88-773d-a601-dcb42cfcbd5c	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-9571e0d5d574	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-9572f7d31976	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-95732f477efe	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-95744f96f3ed	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957565bfa9aa	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-9576e02d8f8e	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-95776310166f	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957822b2780d	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-9579702827e4	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957a656dd40f	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957bc02f2356	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957cb663e157	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957d61ac95bd	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957ea51cc7ce	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-957f35b56442	DE-1	MUG-BLUE	5	0	0
01a227f2-2d89-7061-9f3e-9580082a62a1	DE-1	MUG-BLUE	5	0	0
01a227f2-2bdb-7290-a0af-17c834f0c2f4	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c7dae46174	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c57b908d12	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c4cac3350f	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c33f85f589	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c2894257e1	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c1f4c7c095	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17c046ae67ad	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bf48f710bd	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bee8b3507c	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bd20956241	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bccf1c10b1	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bba0b37cd2	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17bade56b618	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b718a451cb	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b613898928	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b47076b7b7	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b3252d7ca2	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b23abc8cdf	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b102b7419d	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17b01b32bf04	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17afc0f9285e	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17ad0633ff7c	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17acb0bc05c0	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17ab755a99d6	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a90cfd52d5	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a880666701	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a7097700a7	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a6e4e39124	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a4ddad11ed	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a379c31b15	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a2f6418356	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17a06933859e	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179f33e44093	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179ea42df6f5	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179d4c931dec	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179c4327ab04	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179b7db899a3	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-179a7a2c42e9	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-1799cf8c848a	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-17985d1f5e80	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-1797f964cf06	DE-1	MUG-BLUE	0	5	0
01a227f2-2bdb-7290-a0af-1796d19720b5	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3cef55e432	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3bf449bf60	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3a55a2135b	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e39533bf106	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3863857586	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3713ec9990	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e3653e201ab	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e358fbe9fe6	DE-1	MUG-BLUE	0	5	0
01a227f2-2bda-7068-ac08-9e34d1db71fd	DE-1	MUG-BLUE	0	5	0
\.


--
-- Data for Name: balance; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.balance (sku, warehouse, condition, on_hand, reserved, reorder_point, low, version, owed, reorder_version) FROM stdin;
DOOR-1	DE-1	sellable	7	0	\N	f	1	0	0
MUG-BLUE	DE-1	sellable	99703	484	\N	f	19	0	0
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/warehouses	1325761f-61b5-4427-9951-e00648de8b90	\\xb24738cd178ea22365092f93130db9c24255a593177040a29f38126693ba0448	201	{"code":"SYS-DE","name":"Warehouse DE","country":"DE","kind":"own","active":true,"version":1}	2026-11-29 15:35:08.661807+00
dev:admin POST /v1/warehouses	8fa79914-cf94-4a20-b258-4ea69821a2e3	\\x90cf7d5e808934fd634585bcce49188910e2934543cc15ad75def77bc1376e4c	201	{"code":"SYS-FR","name":"Warehouse FR","country":"FR","kind":"own","active":true,"version":1}	2026-11-29 15:35:08.685127+00
dev:admin POST /v1/warehouses	85b96c12-d55c-434c-8747-b88fb7b4f686	\\x89b86f91d519af246373e239d39be2c323f30aee70a8abd892e55def1ee02346	201	{"code":"DE-1","name":"Leipzig","country":"DE","kind":"own","active":true,"version":1}	2026-11-29 15:35:09.110551+00
dev:admin POST /v1/stock/imports	35048a0e-f841-472a-8a68-cd73b4d2fa4d	\\x52dc1764643c0060f61034315e51337f4d0c10908c797da0170b460582409b72	202	{"id":"inventory-01a227f2-7013-71b3-95f5-cb3422b79bfd","kind":"stock_import","state":"queued","dry_run":false,"profile":"tradewind","filename":"count.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:35:29.555430Z","started_at":null,"finished_at":null}	2026-11-29 15:35:29.55543+00
dev:admin POST /v1/stock/imports	f6afefbb-dac5-4332-9b7c-3c0ccdb002cb	\\x0f311d2ea36e426e79a71f5011a79b79656bf1b63427816ac2ff516170fc9f7e	202	{"id":"inventory-01a227f3-099c-7544-b8ba-fbb9a83dd1dc","kind":"stock_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-0.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.858419Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.858419+00
dev:admin POST /v1/stock/imports	e2eb76cf-808d-4124-9bae-6e5528acb9cc	\\x0f311d2ea36e426e79a71f5011a79b79656bf1b63427816ac2ff516170fc9f7e	202	{"id":"inventory-01a227f3-09e3-756e-a2b3-1c80f6abb68f","kind":"stock_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-1.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.931700Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.9317+00
dev:admin POST /v1/stock/imports	0c91f7fc-55c3-4843-8250-91c692870774	\\x0f311d2ea36e426e79a71f5011a79b79656bf1b63427816ac2ff516170fc9f7e	202	{"id":"inventory-01a227f3-09fe-717e-ac8b-2dc09abd4ff1","kind":"stock_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-2.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.954209Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.954209+00
dev:admin POST /v1/stock/imports	4ba430eb-80de-4727-9887-6dbad2b88b21	\\x0f311d2ea36e426e79a71f5011a79b79656bf1b63427816ac2ff516170fc9f7e	202	{"id":"inventory-01a227f3-0a49-71e8-9bcc-09ec7ee17832","kind":"stock_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-3.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:09.008765Z","started_at":null,"finished_at":null}	2026-11-29 15:36:09.008765+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.inbox (event_id) FROM stdin;
01a227f2-2c05-75a8-9bf8-047fb33ccb7b
01a227f2-2c1e-73e5-985a-7b07a02b188e
01a227f2-2c1e-73e5-985a-7b089ce07114
01a227f2-2c1e-73e5-985a-7b09dc3e0f6c
01a227f2-2c1e-73e5-985a-7b0ad5a2d415
01a227f2-2c1e-73e5-985a-7b0bd85f65c2
01a227f2-2c1e-73e5-985a-7b0c0686d551
01a227f2-2c1e-73e5-985a-7b0d80776826
01a227f2-2c1e-73e5-985a-7b0e01a773a2
01a227f2-2c1e-73e5-985a-7b0fbcb09c4a
01a227f2-2c1e-73e5-985a-7b1040cef999
01a227f2-2c1f-72ae-97dd-017abc6937bf
01a227f2-2c1f-72ae-97dd-017bad1b2ea4
01a227f2-2c1f-72ae-97dd-017c3f1043d4
01a227f2-2c1f-72ae-97dd-017d2bcc87fb
01a227f2-2c1f-72ae-97dd-017eafab406e
01a227f2-2c1f-72ae-97dd-017f49c6210b
01a227f2-2c1f-72ae-97dd-01806781f990
01a227f2-2c1f-72ae-97dd-01816f224cff
01a227f2-2c20-74c9-a248-5c804b1d4ce1
01a227f2-2c21-75fb-aa64-0d6b59c14a38
01a227f2-2c21-75fb-aa64-0d6cdbf05abd
01a227f2-2c21-75fb-aa64-0d6d0e02cc91
01a227f2-2c21-75fb-aa64-0d6e9891d8cb
01a227f2-2c21-75fb-aa64-0d6f630d700f
01a227f2-2c21-75fb-aa64-0d70a6fd8651
01a227f2-2c21-75fb-aa64-0d71c7dc1cd2
01a227f2-2c21-75fb-aa64-0d72961f8331
01a227f2-2c21-75fb-aa64-0d732d1f3064
01a227f2-2c21-75fb-aa64-0d7495d41e07
01a227f2-2c21-75fb-aa64-0d7508c026d0
01a227f2-2c21-75fb-aa64-0d76ebf7bf2c
01a227f2-2c21-75fb-aa64-0d77e29234f8
01a227f2-2c21-75fb-aa64-0d78c11b468f
01a227f2-2c21-75fb-aa64-0d79872ef40a
01a227f2-2c22-77fe-87be-d21f3a4df220
01a227f2-2c22-77fe-87be-d2200f779a6d
01a227f2-2c22-77fe-87be-d22145be6456
01a227f2-2c22-77fe-87be-d2226da82d1f
01a227f2-2c22-77fe-87be-d22374b41078
01a227f2-2c32-71fe-b30e-2b1f7e391bba
01a227f2-2c32-71fe-b30e-2b202fdb31b9
01a227f2-2c32-71fe-b30e-2b21d890d443
01a227f2-2c33-7388-bf8a-8a3b55b3616c
01a227f2-2c33-7388-bf8a-8a3c7f83da54
01a227f2-2c33-7388-bf8a-8a3d79f16ac4
01a227f2-2c33-7388-bf8a-8a3e9ed94498
01a227f2-2c33-7388-bf8a-8a3f5595625b
01a227f2-2c33-7388-bf8a-8a40b47964a8
01a227f2-2c33-7388-bf8a-8a41dc93c52a
01a227f2-2c33-7388-bf8a-8a42dea42e98
01a227f2-2c33-7388-bf8a-8a434f1f2e5a
01a227f2-2c33-7388-bf8a-8a44034685ab
01a227f2-2c33-7388-bf8a-8a4510a597f8
01a227f2-2c37-7613-a705-457e77559db6
01a227f2-2c38-720b-a0e7-5ba605047523
01a227f2-2c38-720b-a0e7-5ba732b33ebb
01a227f2-2c38-720b-a0e7-5ba8e6079f4a
01a227f2-2c38-720b-a0e7-5ba90e0c982e
01a227f2-2c38-720b-a0e7-5baa6535ee02
01a227f2-2c38-720b-a0e7-5babc2673ce8
01a227f2-2c38-720b-a0e7-5bac01dd69b8
01a227f2-2c38-720b-a0e7-5bad806f9c04
01a227f2-2c38-720b-a0e7-5baed0af57e6
01a227f2-2c38-720b-a0e7-5baf127c56ca
01a227f2-2c38-720b-a0e7-5bb037b0fd90
01a227f2-2c39-7656-8179-72e4e1145e5c
01a227f2-2c39-7656-8179-72e5a49c978b
01a227f2-2c39-7656-8179-72e6d01ccaa6
01a227f2-2c39-7656-8179-72e784da16b9
01a227f2-2c39-7656-8179-72e88489e0b5
01a227f2-2c39-7656-8179-72e984f237fa
01a227f2-2c39-7656-8179-72ea42d6637e
01a227f2-2c39-7656-8179-72eb4f39af60
01a227f2-2c4a-772b-8dc0-62897c3c17fb
01a227f2-2c4a-772b-8dc0-628a7c4c7ea5
01a227f2-2c4a-772b-8dc0-628bae7e7b88
01a227f2-2c4a-772b-8dc0-628cd243cd03
01a227f2-2c4b-7628-ad2d-277e45827175
01a227f2-2c4b-7628-ad2d-277fa54f7e1b
01a227f2-2c4b-7628-ad2d-2780336fc37a
01a227f2-2c4b-7628-ad2d-2781d50268cf
01a227f2-2c4b-7628-ad2d-27822004ce69
01a227f2-2c4b-7628-ad2d-278329d28215
01a227f2-2c4b-7628-ad2d-2784d07fc994
01a227f2-2c4b-7628-ad2d-2785cdb3f3f7
01a227f2-2c4b-7628-ad2d-27869822e01f
01a227f2-2c4b-7628-ad2d-2787a47b204c
01a227f2-2c4b-7628-ad2d-278804a0b9c7
01a227f2-2c4b-7628-ad2d-27893f39cee1
01a227f2-2d3b-75b8-ba22-e2c0b2db8600
01a227f2-2d3b-75b8-ba22-e2c1fdc3ab21
01a227f2-2d3b-75b8-ba22-e2c203bc7352
01a227f2-2d3b-75b8-ba22-e2c3c147255e
01a227f2-2d3b-75b8-ba22-e2c42e6c2348
01a227f2-2d3b-75b8-ba22-e2c564a4e40f
01a227f2-2d3b-75b8-ba22-e2c61507e39c
01a227f2-2d3b-75b8-ba22-e2c77cbb3856
01a227f2-2d3b-75b8-ba22-e2c8af3d78bd
01a227f2-2d3b-75b8-ba22-e2c96a59e002
01a227f2-2d3c-73fa-bb05-41d2717de04f
01a227f2-2d3c-73fa-bb05-41d38e356af2
01a227f2-2d3c-73fa-bb05-41d4087ecf1a
01a227f2-2d3c-73fa-bb05-41d5b1a8dede
01a227f2-2d3c-73fa-bb05-41d66ec85768
01a227f2-2d3c-73fa-bb05-41d7ff6fd05c
01a227f2-2d3c-73fa-bb05-41d84399fee5
01a227f2-2d3c-73fa-bb05-41d907d80032
01a227f2-2d3c-73fa-bb05-41da06bfbefc
01a227f2-2d3c-73fa-bb05-41db98164e1b
01a227f2-2d3c-73fa-bb05-41dc1284d585
01a227f2-2d3c-73fa-bb05-41dd5d88b4de
01a227f2-2d3c-73fa-bb05-41ded39d86fd
01a227f2-2d3c-73fa-bb05-41df7bfe7751
01a227f2-2d3c-73fa-bb05-41e08fedfb9e
01a227f2-2d3c-73fa-bb05-41e1fab6c7d9
01a227f2-2d3c-73fa-bb05-41e203a97818
01a227f2-2d3c-73fa-bb05-41e3a1291c2a
01a227f2-2d3c-73fa-bb05-41e45b60c6c5
01a227f2-2d3c-73fa-bb05-41e5816ec7f1
01a227f2-2db1-7778-8509-dbb0f735417b
01a227f2-2dba-7728-a685-776300b18cc9
01a227f2-2dba-7728-a685-77650ec33ee6
01a227f2-2dba-7728-a685-7767b9f061f6
01a227f2-2dba-7728-a685-7769be05f78b
01a227f2-2dba-7728-a685-776b75688bce
01a227f2-2dba-7728-a685-776da3394175
01a227f2-2dba-7728-a685-776f215ee858
01a227f2-2dba-7728-a685-77719854d0d3
01a227f2-2dba-7728-a685-7773acb4a744
01a227f2-2dbb-7329-8ce8-264fd70f9e1b
01a227f2-2dbb-7329-8ce8-26512237004f
01a227f2-2dbb-7329-8ce8-2653b4654114
01a227f2-2dbb-7329-8ce8-26559982246f
01a227f2-2dbb-7329-8ce8-26570dba67e3
01a227f2-2dbb-7329-8ce8-2659f925a832
01a227f2-2dbb-7329-8ce8-265b3488efee
01a227f2-2dbb-7329-8ce8-265db1c8bd0d
01a227f2-2dbb-7329-8ce8-265fe320d275
01a227f2-2dbb-7329-8ce8-26619f752fd0
01a227f2-2dbb-7329-8ce8-2663b50d0364
01a227f2-2dbb-7329-8ce8-26654392f733
01a227f2-2dbb-7329-8ce8-266759818251
01a227f2-2dbb-7329-8ce8-266938b81391
01a227f2-2dbb-7329-8ce8-266b4a516ceb
01a227f2-2dbb-7329-8ce8-266df899571b
01a227f2-2dbc-7357-8774-6b05115c0696
01a227f2-2dbc-7357-8774-6b07f0b840ed
01a227f2-2dbc-7357-8774-6b09610023f7
01a227f2-2dbc-7357-8774-6b0b54fa7ccc
01a227f2-2dbc-7357-8774-6b0d273988aa
01a227f2-2dbc-7357-8774-6b0f9e2eb3d6
01a227f2-2dbc-7357-8774-6b11314d4d09
01a227f2-2dbc-7357-8774-6b137edbe779
01a227f2-2dbc-7357-8774-6b15684e3c7e
01a227f2-2dbd-717b-8f29-a540286a00cf
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
01a227f2-5d45-7269-8b7c-fc121b769e26
01a227f2-5db6-7306-8f73-433f33bf6079
01a227f2-5e8e-7014-bee8-c041d3b3c85c
01a227f2-5f06-762f-bb03-89576e72c6c7
01a227f2-5fea-7607-8a62-1df6e72db159
01a227f2-60ac-70bf-8f62-29f60155e337
01a227f2-6186-7487-b2fa-5020c59c7396
01a227f2-6218-7468-9d4c-0ea5110b5519
01a227f2-7044-73b2-b63f-0586bce5f1fc
01a227f2-7250-73c6-8499-05dd67714ad6
01a227f2-75ba-743c-bc8d-9f5826921acd
01a227f2-76cb-756d-83e6-f13c111ab1f9
01a227f2-78d0-727b-915f-410f69578f6e
01a227f2-796e-77c3-aa86-4c635e8915fd
01a227f2-7b56-70bd-b506-aad4157185f2
1ded16dd-e683-444d-8458-086b60169a79
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.job_lease (name, holder, fence, expires_at) FROM stdin;
serve_waiting	vm:32377	1	2026-11-29 15:36:24.327555+00
run_imports	vm:32377	1	2026-11-29 15:36:24.357138+00
verify	vm:32377	1	2026-11-29 15:36:37.355887+00
\.


--
-- Data for Name: left_voided; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.left_voided (shipment_id, sku, order_id, warehouse, quantity, owed, carrier, tracking_number, left_at, recorded_at) FROM stdin;
01a227f2-777e-76ee-842a-a8c27c95f6c2	MUG-BLUE	01a227f2-76cb-756d-83e6-f13b83c13081	DE-1	2	0	own	TA000001261DE	2026-11-29 15:35:32.137558+00	2026-11-29 15:35:32.564252+00
\.


--
-- Data for Name: long_operation; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.long_operation (id, kind, state, dry_run, profile, settings, filename, format, chunks, bytes, reading, "position", resume, applied, blank, left_out, pending, rows_created, rows_changed, rows_unchanged, rows_known, rows_different, rows_refused, documents_created, documents_changed, documents_unchanged, documents_known, documents_different, documents_refused, error, holder, lease_until, tries, turn, requested_by, created_at, started_at, finished_at, tidied) FROM stdin;
01a227f2-7013-71b3-95f5-cb3422b79bfd	stock_import	succeeded	f	tradewind	{"about": "Our own form: the columns are called like the fields."}	count.csv	text	1	70	f	1	\N	2	0	0	0	1	0	0	0	0	0	1	0	0	0	0	0	\N	\N	\N	0	2026-11-29 15:35:30.03492+00	dev:admin	2026-11-29 15:35:29.55543+00	2026-11-29 15:35:30.032164+00	2026-11-29 15:35:30.363207+00	t
01a227f3-09e3-756e-a2b3-1c80f6abb68f	stock_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-1.csv	text	1	3401	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.9317+00	\N	\N	f
01a227f3-09fe-717e-ac8b-2dc09abd4ff1	stock_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-2.csv	text	1	3401	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.954209+00	\N	\N	f
01a227f3-0a49-71e8-9bcc-09ec7ee17832	stock_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-3.csv	text	1	3401	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:09.008765+00	\N	\N	f
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	stock_import	running	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-0.csv	text	1	3401	f	1	{"stage": {"lost": null, "before": "119\\u001fDE-1\\u001fMUG-BLUE", "unsure": []}, "table": {"held": [], "mark": ",", "rows": 120, "above": {}, "blank": 0, "ended": false, "first": 122, "lines": {"head": ["utf-8", false], "next": 122, "tail": "", "wide": null, "named": null}, "header": ["kind", "sku", "warehouse", "quantity", "document_id"]}}	0	0	0	119	0	0	0	0	0	1	0	0	0	0	0	0	\N	01a227f3-0a25-7161-b29d-4566b34d3661	2026-11-29 15:36:29.071114+00	0	2026-11-29 15:36:08.997644+00	dev:admin	2026-11-29 15:36:08.858419+00	2026-11-29 15:36:08.997449+00	\N	f
\.


--
-- Data for Name: movement; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.movement (id, idempotency_key, kind, sku, warehouse, condition, on_hand, reserved, document_type, document_id, note, occurred_at, recorded_at) FROM stdin;
1	917a78a0-3617-42a3-89df-14f7b781afb1	received	MUG-BLUE	DE-1	sellable	100000	0	purchase_order	PO-1	\N	\N	2026-11-29 15:35:09.499239+00
2	reserve:01a227f2-2ba9-7123-a8ce-26403fd7b89f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2ba9-7123-a8ce-26403fd7b89f	\N	\N	2026-11-29 15:35:12.671664+00
3	reserve:01a227f2-2ba9-7123-a8ce-2641e627ec0c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2ba9-7123-a8ce-2641e627ec0c	\N	\N	2026-11-29 15:35:12.671806+00
4	reserve:01a227f2-2baa-744a-80ed-449cdfa834cf:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-449cdfa834cf	\N	\N	2026-11-29 15:35:12.671813+00
5	reserve:01a227f2-2baa-744a-80ed-449d62cb9d63:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-449d62cb9d63	\N	\N	2026-11-29 15:35:12.671817+00
6	reserve:01a227f2-2baa-744a-80ed-449e9886b478:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-449e9886b478	\N	\N	2026-11-29 15:35:12.67182+00
7	reserve:01a227f2-2baa-744a-80ed-449f05393bd4:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-449f05393bd4	\N	\N	2026-11-29 15:35:12.671822+00
8	reserve:01a227f2-2baa-744a-80ed-44a00dabe149:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a00dabe149	\N	\N	2026-11-29 15:35:12.671825+00
9	reserve:01a227f2-2baa-744a-80ed-44a1f1339b43:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a1f1339b43	\N	\N	2026-11-29 15:35:12.671828+00
10	reserve:01a227f2-2baa-744a-80ed-44a2216c22f6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a2216c22f6	\N	\N	2026-11-29 15:35:12.67183+00
11	reserve:01a227f2-2baa-744a-80ed-44a3adba1c40:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a3adba1c40	\N	\N	2026-11-29 15:35:12.671835+00
12	reserve:01a227f2-2baa-744a-80ed-44a4fd3e4751:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a4fd3e4751	\N	\N	2026-11-29 15:35:12.671838+00
13	reserve:01a227f2-2baa-744a-80ed-44a55cba1e99:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a55cba1e99	\N	\N	2026-11-29 15:35:12.671841+00
14	reserve:01a227f2-2baa-744a-80ed-44a6411c94bf:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a6411c94bf	\N	\N	2026-11-29 15:35:12.671844+00
15	reserve:01a227f2-2baa-744a-80ed-44a70b614faf:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a70b614faf	\N	\N	2026-11-29 15:35:12.671846+00
16	reserve:01a227f2-2baa-744a-80ed-44a86d28ac4e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a86d28ac4e	\N	\N	2026-11-29 15:35:12.671849+00
17	reserve:01a227f2-2baa-744a-80ed-44a9f5fb65e5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44a9f5fb65e5	\N	\N	2026-11-29 15:35:12.671852+00
18	reserve:01a227f2-2baa-744a-80ed-44aa7de9c751:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2baa-744a-80ed-44aa7de9c751	\N	\N	2026-11-29 15:35:12.671857+00
19	reserve:01a227f2-2bda-7068-ac08-9e2759620fd5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2759620fd5	\N	\N	2026-11-29 15:35:12.67186+00
20	reserve:01a227f2-2bda-7068-ac08-9e28f9f13fae:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e28f9f13fae	\N	\N	2026-11-29 15:35:12.671863+00
21	reserve:01a227f2-2bda-7068-ac08-9e294432471b:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e294432471b	\N	\N	2026-11-29 15:35:12.671866+00
22	reserve:01a227f2-2bda-7068-ac08-9e2a0e4d004f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2a0e4d004f	\N	\N	2026-11-29 15:35:12.671868+00
23	reserve:01a227f2-2bda-7068-ac08-9e2b823e3e1e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2b823e3e1e	\N	\N	2026-11-29 15:35:12.671871+00
24	reserve:01a227f2-2bda-7068-ac08-9e2c0d89dc0d:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2c0d89dc0d	\N	\N	2026-11-29 15:35:12.671874+00
25	reserve:01a227f2-2bda-7068-ac08-9e2dea0682e6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2dea0682e6	\N	\N	2026-11-29 15:35:12.671879+00
26	reserve:01a227f2-2bda-7068-ac08-9e2ef32aab80:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2ef32aab80	\N	\N	2026-11-29 15:35:12.671882+00
27	reserve:01a227f2-2bda-7068-ac08-9e2f7c166cb6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e2f7c166cb6	\N	\N	2026-11-29 15:35:12.671884+00
28	reserve:01a227f2-2bda-7068-ac08-9e304cd4add3:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e304cd4add3	\N	\N	2026-11-29 15:35:12.671887+00
29	reserve:01a227f2-2bda-7068-ac08-9e31dbcb7a63:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e31dbcb7a63	\N	\N	2026-11-29 15:35:12.67189+00
30	reserve:01a227f2-2bda-7068-ac08-9e324092ae4a:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e324092ae4a	\N	\N	2026-11-29 15:35:12.671893+00
31	reserve:01a227f2-2bda-7068-ac08-9e33039c0b8b:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e33039c0b8b	\N	\N	2026-11-29 15:35:12.671896+00
32	reserve:01a227f2-2bda-7068-ac08-9e34d1db71fd:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e34d1db71fd	\N	\N	2026-11-29 15:35:12.671901+00
33	reserve:01a227f2-2bda-7068-ac08-9e358fbe9fe6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e358fbe9fe6	\N	\N	2026-11-29 15:35:12.671904+00
34	reserve:01a227f2-2bda-7068-ac08-9e3653e201ab:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3653e201ab	\N	\N	2026-11-29 15:35:12.671908+00
35	reserve:01a227f2-2bda-7068-ac08-9e3713ec9990:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3713ec9990	\N	\N	2026-11-29 15:35:12.671911+00
36	reserve:01a227f2-2bda-7068-ac08-9e3863857586:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3863857586	\N	\N	2026-11-29 15:35:12.671914+00
37	reserve:01a227f2-2bda-7068-ac08-9e39533bf106:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e39533bf106	\N	\N	2026-11-29 15:35:12.671917+00
38	reserve:01a227f2-2bda-7068-ac08-9e3a55a2135b:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3a55a2135b	\N	\N	2026-11-29 15:35:12.671922+00
39	reserve:01a227f2-2bda-7068-ac08-9e3bf449bf60:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3bf449bf60	\N	\N	2026-11-29 15:35:12.671925+00
40	reserve:01a227f2-2bda-7068-ac08-9e3cef55e432:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bda-7068-ac08-9e3cef55e432	\N	\N	2026-11-29 15:35:12.671928+00
41	reserve:01a227f2-2bdb-7290-a0af-1796d19720b5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-1796d19720b5	\N	\N	2026-11-29 15:35:12.671931+00
42	reserve:01a227f2-2bdb-7290-a0af-1797f964cf06:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-1797f964cf06	\N	\N	2026-11-29 15:35:12.671934+00
43	reserve:01a227f2-2bdb-7290-a0af-17985d1f5e80:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17985d1f5e80	\N	\N	2026-11-29 15:35:12.672269+00
44	reserve:01a227f2-2bdb-7290-a0af-1799cf8c848a:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-1799cf8c848a	\N	\N	2026-11-29 15:35:12.672275+00
45	reserve:01a227f2-2bdb-7290-a0af-179a7a2c42e9:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179a7a2c42e9	\N	\N	2026-11-29 15:35:12.672281+00
46	reserve:01a227f2-2bdb-7290-a0af-179b7db899a3:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179b7db899a3	\N	\N	2026-11-29 15:35:12.672284+00
47	reserve:01a227f2-2bdb-7290-a0af-179c4327ab04:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179c4327ab04	\N	\N	2026-11-29 15:35:12.672286+00
48	reserve:01a227f2-2bdb-7290-a0af-179d4c931dec:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179d4c931dec	\N	\N	2026-11-29 15:35:12.672289+00
49	reserve:01a227f2-2bdb-7290-a0af-179ea42df6f5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179ea42df6f5	\N	\N	2026-11-29 15:35:12.672292+00
50	reserve:01a227f2-2bdb-7290-a0af-179f33e44093:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-179f33e44093	\N	\N	2026-11-29 15:35:12.672295+00
51	reserve:01a227f2-2bdb-7290-a0af-17a06933859e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a06933859e	\N	\N	2026-11-29 15:35:12.672298+00
52	reserve:01a227f2-2bdb-7290-a0af-17a1b7b1a23e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	\N	\N	2026-11-29 15:35:12.672303+00
53	reserve:01a227f2-2bdb-7290-a0af-17a2f6418356:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a2f6418356	\N	\N	2026-11-29 15:35:12.672307+00
54	reserve:01a227f2-2bdb-7290-a0af-17a379c31b15:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a379c31b15	\N	\N	2026-11-29 15:35:12.672309+00
55	reserve:01a227f2-2bdb-7290-a0af-17a4ddad11ed:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a4ddad11ed	\N	\N	2026-11-29 15:35:12.672312+00
56	reserve:01a227f2-2bdb-7290-a0af-17a5cc56b1dd:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	\N	\N	2026-11-29 15:35:12.672315+00
57	reserve:01a227f2-2bdb-7290-a0af-17a6e4e39124:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a6e4e39124	\N	\N	2026-11-29 15:35:12.672318+00
58	reserve:01a227f2-2bdb-7290-a0af-17a7097700a7:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a7097700a7	\N	\N	2026-11-29 15:35:12.672321+00
59	reserve:01a227f2-2bdb-7290-a0af-17a880666701:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a880666701	\N	\N	2026-11-29 15:35:12.672326+00
60	reserve:01a227f2-2bdb-7290-a0af-17a90cfd52d5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17a90cfd52d5	\N	\N	2026-11-29 15:35:12.672329+00
61	reserve:01a227f2-2bdb-7290-a0af-17aa90dd4d0f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	\N	\N	2026-11-29 15:35:12.672331+00
62	reserve:01a227f2-2bdb-7290-a0af-17ab755a99d6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17ab755a99d6	\N	\N	2026-11-29 15:35:12.672334+00
63	reserve:01a227f2-2bdb-7290-a0af-17acb0bc05c0:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17acb0bc05c0	\N	\N	2026-11-29 15:35:12.672337+00
64	reserve:01a227f2-2bdb-7290-a0af-17ad0633ff7c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17ad0633ff7c	\N	\N	2026-11-29 15:35:12.67234+00
65	reserve:01a227f2-2bdb-7290-a0af-17ae6e8ca2df:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	\N	\N	2026-11-29 15:35:12.672343+00
66	reserve:01a227f2-2bdb-7290-a0af-17afc0f9285e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17afc0f9285e	\N	\N	2026-11-29 15:35:12.672348+00
67	reserve:01a227f2-2bdb-7290-a0af-17b01b32bf04:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b01b32bf04	\N	\N	2026-11-29 15:35:12.672351+00
68	reserve:01a227f2-2bdb-7290-a0af-17b102b7419d:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b102b7419d	\N	\N	2026-11-29 15:35:12.672354+00
69	reserve:01a227f2-2bdb-7290-a0af-17b23abc8cdf:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b23abc8cdf	\N	\N	2026-11-29 15:35:12.672357+00
70	reserve:01a227f2-2bdb-7290-a0af-17b3252d7ca2:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b3252d7ca2	\N	\N	2026-11-29 15:35:12.67236+00
71	reserve:01a227f2-2bdb-7290-a0af-17b47076b7b7:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b47076b7b7	\N	\N	2026-11-29 15:35:12.672362+00
72	reserve:01a227f2-2bdb-7290-a0af-17b5c2fe4ec6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	\N	\N	2026-11-29 15:35:12.672367+00
73	reserve:01a227f2-2bdb-7290-a0af-17b613898928:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b613898928	\N	\N	2026-11-29 15:35:12.67237+00
74	reserve:01a227f2-2bdb-7290-a0af-17b718a451cb:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b718a451cb	\N	\N	2026-11-29 15:35:12.672373+00
75	reserve:01a227f2-2bdb-7290-a0af-17b87d2ee4a4:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	\N	\N	2026-11-29 15:35:12.672376+00
76	reserve:01a227f2-2bdb-7290-a0af-17b9d58dcf7e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	\N	\N	2026-11-29 15:35:12.672379+00
77	reserve:01a227f2-2bdb-7290-a0af-17bade56b618:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bade56b618	\N	\N	2026-11-29 15:35:12.672382+00
78	reserve:01a227f2-2bdb-7290-a0af-17bba0b37cd2:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bba0b37cd2	\N	\N	2026-11-29 15:35:12.672385+00
79	reserve:01a227f2-2bdb-7290-a0af-17bccf1c10b1:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bccf1c10b1	\N	\N	2026-11-29 15:35:12.672389+00
80	reserve:01a227f2-2bdb-7290-a0af-17bd20956241:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bd20956241	\N	\N	2026-11-29 15:35:12.672392+00
81	reserve:01a227f2-2bdb-7290-a0af-17bee8b3507c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bee8b3507c	\N	\N	2026-11-29 15:35:12.672395+00
82	reserve:01a227f2-2bdb-7290-a0af-17bf48f710bd:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17bf48f710bd	\N	\N	2026-11-29 15:35:12.672398+00
83	reserve:01a227f2-2bdb-7290-a0af-17c046ae67ad:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c046ae67ad	\N	\N	2026-11-29 15:35:12.672401+00
84	reserve:01a227f2-2bdb-7290-a0af-17c1f4c7c095:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c1f4c7c095	\N	\N	2026-11-29 15:35:12.672418+00
85	reserve:01a227f2-2bdb-7290-a0af-17c2894257e1:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c2894257e1	\N	\N	2026-11-29 15:35:12.672421+00
86	reserve:01a227f2-2bdb-7290-a0af-17c33f85f589:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c33f85f589	\N	\N	2026-11-29 15:35:12.672426+00
87	reserve:01a227f2-2bdb-7290-a0af-17c4cac3350f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c4cac3350f	\N	\N	2026-11-29 15:35:12.672429+00
88	reserve:01a227f2-2bdb-7290-a0af-17c57b908d12:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c57b908d12	\N	\N	2026-11-29 15:35:12.672432+00
89	reserve:01a227f2-2bdb-7290-a0af-17c6d0b9f2be:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	\N	\N	2026-11-29 15:35:12.672435+00
90	reserve:01a227f2-2bdb-7290-a0af-17c7dae46174:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c7dae46174	\N	\N	2026-11-29 15:35:12.672438+00
91	reserve:01a227f2-2bdb-7290-a0af-17c834f0c2f4:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2bdb-7290-a0af-17c834f0c2f4	\N	\N	2026-11-29 15:35:12.672441+00
92	reserve:01a227f2-2d04-7187-96ac-bb7d60b7d5ec:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb7d60b7d5ec	\N	\N	2026-11-29 15:35:12.894252+00
93	reserve:01a227f2-2d04-7187-96ac-bb7e7485aac7:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb7e7485aac7	\N	\N	2026-11-29 15:35:12.894471+00
94	reserve:01a227f2-2d04-7187-96ac-bb7f86e552d5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb7f86e552d5	\N	\N	2026-11-29 15:35:12.894477+00
95	reserve:01a227f2-2d04-7187-96ac-bb802b9fb9a2:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb802b9fb9a2	\N	\N	2026-11-29 15:35:12.894482+00
96	reserve:01a227f2-2d04-7187-96ac-bb819712e4b0:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb819712e4b0	\N	\N	2026-11-29 15:35:12.894486+00
97	reserve:01a227f2-2d04-7187-96ac-bb825f86c824:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb825f86c824	\N	\N	2026-11-29 15:35:12.894489+00
98	reserve:01a227f2-2d04-7187-96ac-bb8320748e99:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8320748e99	\N	\N	2026-11-29 15:35:12.894492+00
99	reserve:01a227f2-2d04-7187-96ac-bb84963537b9:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb84963537b9	\N	\N	2026-11-29 15:35:12.894496+00
100	reserve:01a227f2-2d04-7187-96ac-bb85da2f601b:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb85da2f601b	\N	\N	2026-11-29 15:35:12.894501+00
101	reserve:01a227f2-2d04-7187-96ac-bb86f7d019e5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb86f7d019e5	\N	\N	2026-11-29 15:35:12.894505+00
102	reserve:01a227f2-2d04-7187-96ac-bb87b9aa6423:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb87b9aa6423	\N	\N	2026-11-29 15:35:12.894508+00
103	reserve:01a227f2-2d04-7187-96ac-bb8875b984a9:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8875b984a9	\N	\N	2026-11-29 15:35:12.894512+00
104	reserve:01a227f2-2d04-7187-96ac-bb89b73ee8ed:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb89b73ee8ed	\N	\N	2026-11-29 15:35:12.894515+00
105	reserve:01a227f2-2d04-7187-96ac-bb8a68044c0a:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8a68044c0a	\N	\N	2026-11-29 15:35:12.894518+00
106	reserve:01a227f2-2d04-7187-96ac-bb8bbee8048e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8bbee8048e	\N	\N	2026-11-29 15:35:12.894522+00
107	reserve:01a227f2-2d04-7187-96ac-bb8c127ae60c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8c127ae60c	\N	\N	2026-11-29 15:35:12.894527+00
108	reserve:01a227f2-2d04-7187-96ac-bb8d5fc3ac34:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8d5fc3ac34	\N	\N	2026-11-29 15:35:12.894531+00
109	reserve:01a227f2-2d04-7187-96ac-bb8e8415c8e1:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8e8415c8e1	\N	\N	2026-11-29 15:35:12.894621+00
110	reserve:01a227f2-2d04-7187-96ac-bb8fa1ed6a32:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb8fa1ed6a32	\N	\N	2026-11-29 15:35:12.894626+00
111	reserve:01a227f2-2d04-7187-96ac-bb905023e5ff:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb905023e5ff	\N	\N	2026-11-29 15:35:12.894629+00
112	reserve:01a227f2-2d04-7187-96ac-bb910e0b3e2d:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb910e0b3e2d	\N	\N	2026-11-29 15:35:12.894635+00
113	reserve:01a227f2-2d04-7187-96ac-bb929b81390e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb929b81390e	\N	\N	2026-11-29 15:35:12.894638+00
114	reserve:01a227f2-2d04-7187-96ac-bb93ebaac4b5:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb93ebaac4b5	\N	\N	2026-11-29 15:35:12.894642+00
115	reserve:01a227f2-2d04-7187-96ac-bb94b62eb288:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb94b62eb288	\N	\N	2026-11-29 15:35:12.894645+00
116	reserve:01a227f2-2d04-7187-96ac-bb953fe41769:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb953fe41769	\N	\N	2026-11-29 15:35:12.894648+00
117	reserve:01a227f2-2d04-7187-96ac-bb9664878e20:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb9664878e20	\N	\N	2026-11-29 15:35:12.894651+00
118	reserve:01a227f2-2d04-7187-96ac-bb979a029c42:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb979a029c42	\N	\N	2026-11-29 15:35:12.894654+00
119	reserve:01a227f2-2d04-7187-96ac-bb987f77ae86:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb987f77ae86	\N	\N	2026-11-29 15:35:12.894659+00
120	reserve:01a227f2-2d04-7187-96ac-bb99cba0a014:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb99cba0a014	\N	\N	2026-11-29 15:35:12.894663+00
121	reserve:01a227f2-2d04-7187-96ac-bb9a2558065c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d04-7187-96ac-bb9a2558065c	\N	\N	2026-11-29 15:35:12.894666+00
122	reserve:01a227f2-2d88-773d-a601-dca1e0facd55:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca1e0facd55	\N	\N	2026-11-29 15:35:12.894668+00
123	reserve:01a227f2-2d88-773d-a601-dca20eff95d6:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca20eff95d6	\N	\N	2026-11-29 15:35:12.894671+00
124	reserve:01a227f2-2d88-773d-a601-dca3bb6336bf:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca3bb6336bf	\N	\N	2026-11-29 15:35:12.894674+00
125	reserve:01a227f2-2d88-773d-a601-dca4f78cb9d1:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca4f78cb9d1	\N	\N	2026-11-29 15:35:12.894695+00
126	reserve:01a227f2-2d88-773d-a601-dca5aea335d2:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca5aea335d2	\N	\N	2026-11-29 15:35:12.8947+00
127	reserve:01a227f2-2d88-773d-a601-dca6a47afbeb:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca6a47afbeb	\N	\N	2026-11-29 15:35:12.894703+00
128	reserve:01a227f2-2d88-773d-a601-dca7e25a8a54:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca7e25a8a54	\N	\N	2026-11-29 15:35:12.894706+00
129	reserve:01a227f2-2d88-773d-a601-dca8366b6376:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca8366b6376	\N	\N	2026-11-29 15:35:12.89471+00
130	reserve:01a227f2-2d88-773d-a601-dca9e6036789:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dca9e6036789	\N	\N	2026-11-29 15:35:12.894713+00
131	reserve:01a227f2-2d88-773d-a601-dcaa03e72e6f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcaa03e72e6f	\N	\N	2026-11-29 15:35:12.894716+00
132	reserve:01a227f2-2d88-773d-a601-dcab75faee2a:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcab75faee2a	\N	\N	2026-11-29 15:35:12.894719+00
133	reserve:01a227f2-2d88-773d-a601-dcacd43fa5f9:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcacd43fa5f9	\N	\N	2026-11-29 15:35:12.894724+00
134	reserve:01a227f2-2d88-773d-a601-dcada499cd95:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcada499cd95	\N	\N	2026-11-29 15:35:12.894727+00
135	reserve:01a227f2-2d88-773d-a601-dcaeb6635687:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcaeb6635687	\N	\N	2026-11-29 15:35:12.89473+00
136	reserve:01a227f2-2d88-773d-a601-dcaffd149228:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcaffd149228	\N	\N	2026-11-29 15:35:12.894733+00
137	reserve:01a227f2-2d88-773d-a601-dcb09d37df65:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcb09d37df65	\N	\N	2026-11-29 15:35:12.894736+00
138	reserve:01a227f2-2d88-773d-a601-dcb187e8fa7a:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcb187e8fa7a	\N	\N	2026-11-29 15:35:12.894791+00
139	reserve:01a227f2-2d88-773d-a601-dcb2e3a86ccd:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcb2e3a86ccd	\N	\N	2026-11-29 15:35:12.894794+00
140	reserve:01a227f2-2d88-773d-a601-dcb390d0e907:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcb390d0e907	\N	\N	2026-11-29 15:35:12.894797+00
141	reserve:01a227f2-2d88-773d-a601-dcb42cfcbd5c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d88-773d-a601-dcb42cfcbd5c	\N	\N	2026-11-29 15:35:12.8948+00
142	reserve:01a227f2-2d89-7061-9f3e-9571e0d5d574:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-9571e0d5d574	\N	\N	2026-11-29 15:35:12.894803+00
143	reserve:01a227f2-2d89-7061-9f3e-9572f7d31976:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-9572f7d31976	\N	\N	2026-11-29 15:35:12.894806+00
144	reserve:01a227f2-2d89-7061-9f3e-95732f477efe:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-95732f477efe	\N	\N	2026-11-29 15:35:12.894809+00
145	reserve:01a227f2-2d89-7061-9f3e-95744f96f3ed:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-95744f96f3ed	\N	\N	2026-11-29 15:35:12.894814+00
146	reserve:01a227f2-2d89-7061-9f3e-957565bfa9aa:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957565bfa9aa	\N	\N	2026-11-29 15:35:12.894817+00
147	reserve:01a227f2-2d89-7061-9f3e-9576e02d8f8e:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-9576e02d8f8e	\N	\N	2026-11-29 15:35:12.894821+00
148	reserve:01a227f2-2d89-7061-9f3e-95776310166f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-95776310166f	\N	\N	2026-11-29 15:35:12.894824+00
149	reserve:01a227f2-2d89-7061-9f3e-957822b2780d:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957822b2780d	\N	\N	2026-11-29 15:35:12.894827+00
150	reserve:01a227f2-2d89-7061-9f3e-9579702827e4:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-9579702827e4	\N	\N	2026-11-29 15:35:12.89483+00
151	reserve:01a227f2-2d89-7061-9f3e-957a656dd40f:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957a656dd40f	\N	\N	2026-11-29 15:35:12.894833+00
152	reserve:01a227f2-2d89-7061-9f3e-957bc02f2356:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957bc02f2356	\N	\N	2026-11-29 15:35:12.894838+00
153	reserve:01a227f2-2d89-7061-9f3e-957cb663e157:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957cb663e157	\N	\N	2026-11-29 15:35:12.894841+00
154	reserve:01a227f2-2d89-7061-9f3e-957d61ac95bd:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957d61ac95bd	\N	\N	2026-11-29 15:35:12.894845+00
155	reserve:01a227f2-2d89-7061-9f3e-957ea51cc7ce:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957ea51cc7ce	\N	\N	2026-11-29 15:35:12.894848+00
156	reserve:01a227f2-2d89-7061-9f3e-957f35b56442:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-957f35b56442	\N	\N	2026-11-29 15:35:12.894851+00
157	reserve:01a227f2-2d89-7061-9f3e-9580082a62a1:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	5	order	01a227f2-2d89-7061-9f3e-9580082a62a1	\N	\N	2026-11-29 15:35:12.894854+00
158	ship:01a227f2-2fd0-74b6-8b0c-1aa598a6110b:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c834f0c2f4	\N	\N	2026-11-29 15:35:14.242165+00
159	ship:01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c7dae46174	\N	\N	2026-11-29 15:35:14.242214+00
160	ship:01a227f2-2fd0-74b6-8b0c-1aa3f46e052f:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	\N	\N	2026-11-29 15:35:14.242221+00
161	ship:01a227f2-2fd0-74b6-8b0c-1aa222cde630:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c57b908d12	\N	\N	2026-11-29 15:35:14.242229+00
162	ship:01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c4cac3350f	\N	\N	2026-11-29 15:35:14.242233+00
163	ship:01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c33f85f589	\N	\N	2026-11-29 15:35:14.242236+00
164	ship:01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c2894257e1	\N	\N	2026-11-29 15:35:14.24224+00
165	ship:01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c1f4c7c095	\N	\N	2026-11-29 15:35:14.242244+00
166	ship:01a227f2-2fd0-74b6-8b0c-1a9defc3304d:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17c046ae67ad	\N	\N	2026-11-29 15:35:14.242248+00
167	ship:01a227f2-2fd0-74b6-8b0c-1a9c1831bca9:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bf48f710bd	\N	\N	2026-11-29 15:35:14.242301+00
168	ship:01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bee8b3507c	\N	\N	2026-11-29 15:35:14.242308+00
169	ship:01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bd20956241	\N	\N	2026-11-29 15:35:14.242347+00
170	ship:01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bccf1c10b1	\N	\N	2026-11-29 15:35:14.242351+00
171	ship:01a227f2-2fd0-74b6-8b0c-1a989aa9acba:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bba0b37cd2	\N	\N	2026-11-29 15:35:14.242354+00
172	ship:01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17bade56b618	\N	\N	2026-11-29 15:35:14.242367+00
173	ship:01a227f2-2fd0-74b6-8b0c-1a962dad5fb2:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	\N	\N	2026-11-29 15:35:14.242371+00
174	ship:01a227f2-2fd0-74b6-8b0c-1a957d610247:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	\N	\N	2026-11-29 15:35:14.242375+00
175	ship:01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b718a451cb	\N	\N	2026-11-29 15:35:14.242381+00
176	ship:01a227f2-2fd0-74b6-8b0c-1a93716d4759:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b613898928	\N	\N	2026-11-29 15:35:14.242385+00
177	ship:01a227f2-2fd0-74b6-8b0c-1a92fb5d4931:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	\N	\N	2026-11-29 15:35:14.242388+00
178	ship:01a227f2-2fd0-74b6-8b0c-1a910b9c5aac:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b47076b7b7	\N	\N	2026-11-29 15:35:14.242392+00
179	ship:01a227f2-2fd0-74b6-8b0c-1a90647f77ce:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b3252d7ca2	\N	\N	2026-11-29 15:35:14.242395+00
180	ship:01a227f2-2fd0-74b6-8b0c-1a8f62dda625:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b23abc8cdf	\N	\N	2026-11-29 15:35:14.242399+00
181	ship:01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b102b7419d	\N	\N	2026-11-29 15:35:14.242402+00
182	ship:01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17b01b32bf04	\N	\N	2026-11-29 15:35:14.242415+00
183	ship:01a227f2-2fd0-74b6-8b0c-1a8c7655486c:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17afc0f9285e	\N	\N	2026-11-29 15:35:14.242419+00
184	ship:01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	\N	\N	2026-11-29 15:35:14.242423+00
185	ship:01a227f2-2fd0-74b6-8b0c-1a8ab663013c:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17ad0633ff7c	\N	\N	2026-11-29 15:35:14.242426+00
186	ship:01a227f2-2fd0-74b6-8b0c-1a895520b407:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17acb0bc05c0	\N	\N	2026-11-29 15:35:14.242429+00
187	ship:01a227f2-2fd0-74b6-8b0c-1a88efd892c0:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17ab755a99d6	\N	\N	2026-11-29 15:35:14.242433+00
188	ship:01a227f2-2fd0-74b6-8b0c-1a87358d1a25:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17aa90dd4d0f	\N	\N	2026-11-29 15:35:14.242436+00
189	ship:01a227f2-2fd0-74b6-8b0c-1a86cde33329:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a90cfd52d5	\N	\N	2026-11-29 15:35:14.242448+00
190	ship:01a227f2-2fd0-74b6-8b0c-1a8591cee6f1:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a880666701	\N	\N	2026-11-29 15:35:14.242451+00
191	ship:01a227f2-2fd0-74b6-8b0c-1a847eaac2fd:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a7097700a7	\N	\N	2026-11-29 15:35:14.242454+00
192	ship:01a227f2-2fd0-74b6-8b0c-1a83e21fab39:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a6e4e39124	\N	\N	2026-11-29 15:35:14.242458+00
193	ship:01a227f2-2fd0-74b6-8b0c-1a827624a565:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a5cc56b1dd	\N	\N	2026-11-29 15:35:14.242461+00
194	ship:01a227f2-2fd0-74b6-8b0c-1a81c44ed54b:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a4ddad11ed	\N	\N	2026-11-29 15:35:14.24247+00
195	ship:01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a379c31b15	\N	\N	2026-11-29 15:35:14.242474+00
196	ship:01a227f2-2fd0-74b6-8b0c-1a7fa72da56f:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a2f6418356	\N	\N	2026-11-29 15:35:14.242479+00
197	ship:01a227f2-2fd0-74b6-8b0c-1a7e77aadd51:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a1b7b1a23e	\N	\N	2026-11-29 15:35:14.242483+00
198	ship:01a227f2-2fd0-74b6-8b0c-1a7d1438def9:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17a06933859e	\N	\N	2026-11-29 15:35:14.242492+00
199	ship:01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179f33e44093	\N	\N	2026-11-29 15:35:14.242495+00
200	ship:01a227f2-2fd0-74b6-8b0c-1a7b91a86216:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179ea42df6f5	\N	\N	2026-11-29 15:35:14.242499+00
201	ship:01a227f2-2fd0-74b6-8b0c-1a7af68ca617:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179d4c931dec	\N	\N	2026-11-29 15:35:14.242508+00
202	ship:01a227f2-2fd0-74b6-8b0c-1a791e7a082c:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179c4327ab04	\N	\N	2026-11-29 15:35:14.242511+00
203	ship:01a227f2-2fd0-74b6-8b0c-1a7878187a8e:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179b7db899a3	\N	\N	2026-11-29 15:35:14.242523+00
204	ship:01a227f2-2fd0-74b6-8b0c-1a77a0635dc9:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-179a7a2c42e9	\N	\N	2026-11-29 15:35:14.242526+00
205	ship:01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-1799cf8c848a	\N	\N	2026-11-29 15:35:14.242535+00
206	ship:01a227f2-2fd0-74b6-8b0c-1a756740b6fd:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-17985d1f5e80	\N	\N	2026-11-29 15:35:14.242544+00
207	ship:01a227f2-2fd0-74b6-8b0c-1a741085086e:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-1797f964cf06	\N	\N	2026-11-29 15:35:14.242554+00
208	ship:01a227f2-2fd0-74b6-8b0c-1a7344e82a1b:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bdb-7290-a0af-1796d19720b5	\N	\N	2026-11-29 15:35:14.24261+00
209	ship:01a227f2-2fd0-74b6-8b0c-1a7259c25073:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3cef55e432	\N	\N	2026-11-29 15:35:14.242616+00
210	ship:01a227f2-2fcf-7353-858b-189e28b2246b:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3bf449bf60	\N	\N	2026-11-29 15:35:14.242663+00
211	ship:01a227f2-2fcf-7353-858b-189d00ba3b45:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3a55a2135b	\N	\N	2026-11-29 15:35:14.242666+00
212	ship:01a227f2-2fcf-7353-858b-189cffd7e8f7:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e39533bf106	\N	\N	2026-11-29 15:35:14.24267+00
213	ship:01a227f2-2fcf-7353-858b-189b0a05cf22:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3863857586	\N	\N	2026-11-29 15:35:14.242673+00
214	ship:01a227f2-2fcf-7353-858b-189a9e27a6a1:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3713ec9990	\N	\N	2026-11-29 15:35:14.242676+00
215	ship:01a227f2-2fcf-7353-858b-18996509ee45:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e3653e201ab	\N	\N	2026-11-29 15:35:14.242682+00
216	ship:01a227f2-2fcf-7353-858b-1898e08c0a12:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e358fbe9fe6	\N	\N	2026-11-29 15:35:14.242685+00
217	ship:01a227f2-2fcf-7353-858b-1897cec8d9d6:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-5	-5	order	01a227f2-2bda-7068-ac08-9e34d1db71fd	\N	\N	2026-11-29 15:35:14.242689+00
218	return:01a227f2-5c9b-77d9-9e86-b2fe9d566667:1	returned	MUG-BLUE	DE-1	sellable	1	0	return	01a227f2-5c9b-77d9-9e86-b2fe9d566667	not_as_described	\N	2026-11-29 15:35:24.817968+00
219	reserve:01a227f2-5d45-7269-8b7c-fc121b769e26:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	1	order	01a227f2-5d45-7269-8b7c-fc121b769e26	\N	\N	2026-11-29 15:35:24.986752+00
220	return:01a227f2-5d76-7381-8309-415e6c7d86d7:1	returned	MUG-BLUE	DE-1	sellable	1	0	return	01a227f2-5d76-7381-8309-415e6c7d86d7	not_as_described	\N	2026-11-29 15:35:25.175405+00
221	reserve:01a227f2-5e8e-7014-bee8-c041d3b3c85c:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	1	order	01a227f2-5e8e-7014-bee8-c041d3b3c85c	\N	\N	2026-11-29 15:35:25.299431+00
222	return:01a227f2-5efa-7198-b9c4-9a1032e5faaf:1	returned	MUG-BLUE	DE-1	sellable	1	0	return	01a227f2-5efa-7198-b9c4-9a1032e5faaf	not_as_described	\N	2026-11-29 15:35:25.544074+00
223	reserve:01a227f2-5fea-7607-8a62-1df6e72db159:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	1	order	01a227f2-5fea-7607-8a62-1df6e72db159	\N	\N	2026-11-29 15:35:25.699074+00
224	return:01a227f2-604f-71e3-b998-36fbfff14739:1	returned	MUG-BLUE	DE-1	sellable	1	0	return	01a227f2-604f-71e3-b998-36fbfff14739	not_as_described	\N	2026-11-29 15:35:25.934965+00
225	reserve:01a227f2-6186-7487-b2fa-5020c59c7396:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	1	order	01a227f2-6186-7487-b2fa-5020c59c7396	\N	\N	2026-11-29 15:35:26.088159+00
226	reserve:01a227f2-7036-748c-a9a5-b5303d829760:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	1	order	01a227f2-7036-748c-a9a5-b5303d829760	\N	\N	2026-11-29 15:35:29.710939+00
227	counted:stock_count:COUNT-1:DOOR-1:DE-1:sellable	adjusted	DOOR-1	DE-1	sellable	7	0	stock_count	COUNT-1	counted 7, booked were 0	\N	2026-11-29 15:35:30.199026+00
228	ship:01a227f2-7144-764e-86b7-6f402675370d:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-1	-1	order	01a227f2-7036-748c-a9a5-b5303d829760	\N	\N	2026-11-29 15:35:30.275973+00
229	return:01a227f2-74c6-77a7-adbc-5add5f068542:1	returned	MUG-BLUE	DE-1	sellable	1	0	return	01a227f2-74c6-77a7-adbc-5add5f068542	not_as_described	\N	2026-11-29 15:35:31.056177+00
230	reserve:01a227f2-76cb-756d-83e6-f13b83c13081:MUG-BLUE:DE-1	reserved	MUG-BLUE	DE-1	sellable	0	2	order	01a227f2-76cb-756d-83e6-f13b83c13081	\N	\N	2026-11-29 15:35:31.368949+00
231	release:01a227f2-76cb-756d-83e6-f13b83c13081:MUG-BLUE:DE-1	released	MUG-BLUE	DE-1	sellable	0	-2	order	01a227f2-76cb-756d-83e6-f13b83c13081	\N	\N	2026-11-29 15:35:32.062774+00
232	ship:01a227f2-777e-76ee-842a-a8c27c95f6c2:MUG-BLUE	shipped	MUG-BLUE	DE-1	sellable	-2	0	shipment	01a227f2-777e-76ee-842a-a8c27c95f6c2	the parcel was voided and left all the same	\N	2026-11-29 15:35:32.587326+00
233	25a40754-db5f-41a9-8b0e-32d17eac65e4	received	MUG-BLUE	DE-1	sellable	1	0	purchase_order	PO-1	\N	\N	2026-11-29 15:36:08.118806+00
\.


--
-- Data for Name: operation_chunk; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.operation_chunk (operation_id, number, content) FROM stdin;
01a227f3-09e3-756e-a2b3-1c80f6abb68f	0	\\x78018dd63d6b54411886e1dedf7202f3cef7b462b0d132b584ec0197e08624bb8aff5e3bab7321d3cdcddb5cd5f37cbe9cb6f7e7dbf6ebf16dfffe727bdfb7d7dbe3e57abefede4e2f4fb71ffbe5faed7cfaf0b63fede79ffb69db3edddfc5f6f7fdfbfafaf0f9eee39787fbff48f9f8aa1ca77a9cda71eac7691ca7799cd6718a84262a80044402240193004a4025c01270c970c970c970c970c970c970c970c970c970c9702970297029702970297029702970297029702970a970a970a970a970a970a970a970a970a970a9706970697069706970697069706970697069706970e970e970e970e970e970e970e970e970e970e970197019701970197019701970197019701970197099709970997099709970997099709970997099705970597059705970597059705970597059705970890498489089049a48b089049c48d089049e48f08904a04812f2f495504888eb97f397fb9703980b981338d61fa0c9b11b
01a227f3-09fe-717e-ac8b-2dc09abd4ff1	0	\\x78018dd63d6b54411886e1dedf7202f3cef7b462b0d132b584ec0197e08624bb8aff5e3bab7321d3cdcddb5cd5f37cbe9cb6f7e7dbf6ebf16dfffe727bdfb7d7dbe3e57abefede4e2f4fb71ffbe5faed7cfaf0b63fede79ffb69db3edddfc5f6f7fdfbfafaf0f9eee39787fbff48f9f8aa1ca77a9cda71eac7691ca7799cd6718a84262a80044402240193004a4025c01270c970c970c970c970c970c970c970c970c970c9702970297029702970297029702970297029702970a970a970a970a970a970a970a970a970a970a9706970697069706970697069706970697069706970e970e970e970e970e970e970e970e970e970e970197019701970197019701970197019701970197099709970997099709970997099709970997099705970597059705970597059705970597059705970890498489089049a48b089049c48d089049e48f08904a04812f2f495504888eb97f397fb9703980b981338d61fa0c9b11b
01a227f3-0a49-71e8-9bcc-09ec7ee17832	0	\\x78018dd63d6b54411886e1dedf7202f3cef7b462b0d132b584ec0197e08624bb8aff5e3bab7321d3cdcddb5cd5f37cbe9cb6f7e7dbf6ebf16dfffe727bdfb7d7dbe3e57abefede4e2f4fb71ffbe5faed7cfaf0b63fede79ffb69db3edddfc5f6f7fdfbfafaf0f9eee39787fbff48f9f8aa1ca77a9cda71eac7691ca7799cd6718a84262a80044402240193004a4025c01270c970c970c970c970c970c970c970c970c970c9702970297029702970297029702970297029702970a970a970a970a970a970a970a970a970a970a9706970697069706970697069706970697069706970e970e970e970e970e970e970e970e970e970e970197019701970197019701970197019701970197099709970997099709970997099709970997099705970597059705970597059705970597059705970890498489089049a48b089049c48d089049e48f08904a04812f2f495504888eb97f397fb9703980b981338d61fa0c9b11b
\.


--
-- Data for Name: operation_entry; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.operation_entry (id, operation_id, line, outcome, code, field, detail, params) FROM stdin;
1	01a227f3-099c-7544-b8ba-fbb9a83dd1dc	2	refused	missing	sku	sku is empty	{}
\.


--
-- Data for Name: operation_row; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.operation_row (operation_id, line, document, rows, body) FROM stdin;
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	3	1DE-1MUG-BLUE	1	[[3,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"1"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	4	2DE-1MUG-BLUE	1	[[4,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"2"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	5	3DE-1MUG-BLUE	1	[[5,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"3"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	6	4DE-1MUG-BLUE	1	[[6,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"4"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	7	5DE-1MUG-BLUE	1	[[7,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"5"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	8	6DE-1MUG-BLUE	1	[[8,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"6"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	9	7DE-1MUG-BLUE	1	[[9,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"7"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	10	8DE-1MUG-BLUE	1	[[10,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"8"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	11	9DE-1MUG-BLUE	1	[[11,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"9"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	12	10DE-1MUG-BLUE	1	[[12,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"10"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	13	11DE-1MUG-BLUE	1	[[13,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"11"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	14	12DE-1MUG-BLUE	1	[[14,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"12"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	15	13DE-1MUG-BLUE	1	[[15,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"13"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	16	14DE-1MUG-BLUE	1	[[16,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"14"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	17	15DE-1MUG-BLUE	1	[[17,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"15"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	18	16DE-1MUG-BLUE	1	[[18,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"16"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	19	17DE-1MUG-BLUE	1	[[19,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"17"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	20	18DE-1MUG-BLUE	1	[[20,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"18"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	21	19DE-1MUG-BLUE	1	[[21,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"19"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	22	20DE-1MUG-BLUE	1	[[22,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"20"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	23	21DE-1MUG-BLUE	1	[[23,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"21"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	24	22DE-1MUG-BLUE	1	[[24,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"22"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	25	23DE-1MUG-BLUE	1	[[25,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"23"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	26	24DE-1MUG-BLUE	1	[[26,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"24"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	27	25DE-1MUG-BLUE	1	[[27,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"25"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	28	26DE-1MUG-BLUE	1	[[28,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"26"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	29	27DE-1MUG-BLUE	1	[[29,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"27"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	30	28DE-1MUG-BLUE	1	[[30,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"28"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	31	29DE-1MUG-BLUE	1	[[31,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"29"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	32	30DE-1MUG-BLUE	1	[[32,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"30"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	33	31DE-1MUG-BLUE	1	[[33,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"31"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	34	32DE-1MUG-BLUE	1	[[34,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"32"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	35	33DE-1MUG-BLUE	1	[[35,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"33"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	36	34DE-1MUG-BLUE	1	[[36,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"34"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	37	35DE-1MUG-BLUE	1	[[37,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"35"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	38	36DE-1MUG-BLUE	1	[[38,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"36"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	39	37DE-1MUG-BLUE	1	[[39,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"37"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	40	38DE-1MUG-BLUE	1	[[40,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"38"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	41	39DE-1MUG-BLUE	1	[[41,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"39"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	42	40DE-1MUG-BLUE	1	[[42,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"40"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	43	41DE-1MUG-BLUE	1	[[43,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"41"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	44	42DE-1MUG-BLUE	1	[[44,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"42"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	45	43DE-1MUG-BLUE	1	[[45,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"43"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	46	44DE-1MUG-BLUE	1	[[46,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"44"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	47	45DE-1MUG-BLUE	1	[[47,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"45"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	48	46DE-1MUG-BLUE	1	[[48,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"46"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	49	47DE-1MUG-BLUE	1	[[49,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"47"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	50	48DE-1MUG-BLUE	1	[[50,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"48"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	51	49DE-1MUG-BLUE	1	[[51,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"49"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	52	50DE-1MUG-BLUE	1	[[52,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"50"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	53	51DE-1MUG-BLUE	1	[[53,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"51"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	54	52DE-1MUG-BLUE	1	[[54,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"52"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	55	53DE-1MUG-BLUE	1	[[55,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"53"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	56	54DE-1MUG-BLUE	1	[[56,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"54"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	57	55DE-1MUG-BLUE	1	[[57,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"55"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	58	56DE-1MUG-BLUE	1	[[58,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"56"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	59	57DE-1MUG-BLUE	1	[[59,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"57"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	60	58DE-1MUG-BLUE	1	[[60,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"58"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	61	59DE-1MUG-BLUE	1	[[61,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"59"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	62	60DE-1MUG-BLUE	1	[[62,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"60"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	63	61DE-1MUG-BLUE	1	[[63,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"61"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	64	62DE-1MUG-BLUE	1	[[64,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"62"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	65	63DE-1MUG-BLUE	1	[[65,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"63"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	66	64DE-1MUG-BLUE	1	[[66,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"64"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	67	65DE-1MUG-BLUE	1	[[67,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"65"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	68	66DE-1MUG-BLUE	1	[[68,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"66"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	69	67DE-1MUG-BLUE	1	[[69,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"67"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	70	68DE-1MUG-BLUE	1	[[70,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"68"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	71	69DE-1MUG-BLUE	1	[[71,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"69"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	72	70DE-1MUG-BLUE	1	[[72,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"70"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	73	71DE-1MUG-BLUE	1	[[73,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"71"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	74	72DE-1MUG-BLUE	1	[[74,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"72"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	75	73DE-1MUG-BLUE	1	[[75,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"73"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	76	74DE-1MUG-BLUE	1	[[76,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"74"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	77	75DE-1MUG-BLUE	1	[[77,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"75"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	78	76DE-1MUG-BLUE	1	[[78,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"76"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	79	77DE-1MUG-BLUE	1	[[79,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"77"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	80	78DE-1MUG-BLUE	1	[[80,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"78"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	81	79DE-1MUG-BLUE	1	[[81,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"79"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	82	80DE-1MUG-BLUE	1	[[82,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"80"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	83	81DE-1MUG-BLUE	1	[[83,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"81"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	84	82DE-1MUG-BLUE	1	[[84,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"82"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	85	83DE-1MUG-BLUE	1	[[85,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"83"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	86	84DE-1MUG-BLUE	1	[[86,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"84"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	87	85DE-1MUG-BLUE	1	[[87,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"85"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	88	86DE-1MUG-BLUE	1	[[88,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"86"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	89	87DE-1MUG-BLUE	1	[[89,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"87"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	90	88DE-1MUG-BLUE	1	[[90,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"88"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	91	89DE-1MUG-BLUE	1	[[91,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"89"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	92	90DE-1MUG-BLUE	1	[[92,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"90"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	93	91DE-1MUG-BLUE	1	[[93,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"91"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	94	92DE-1MUG-BLUE	1	[[94,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"92"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	95	93DE-1MUG-BLUE	1	[[95,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"93"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	96	94DE-1MUG-BLUE	1	[[96,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"94"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	97	95DE-1MUG-BLUE	1	[[97,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"95"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	98	96DE-1MUG-BLUE	1	[[98,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"96"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	99	97DE-1MUG-BLUE	1	[[99,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"97"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	100	98DE-1MUG-BLUE	1	[[100,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"98"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	101	99DE-1MUG-BLUE	1	[[101,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"99"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	102	100DE-1MUG-BLUE	1	[[102,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"100"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	103	101DE-1MUG-BLUE	1	[[103,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"101"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	104	102DE-1MUG-BLUE	1	[[104,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"102"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	105	103DE-1MUG-BLUE	1	[[105,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"103"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	106	104DE-1MUG-BLUE	1	[[106,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"104"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	107	105DE-1MUG-BLUE	1	[[107,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"105"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	108	106DE-1MUG-BLUE	1	[[108,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"106"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	109	107DE-1MUG-BLUE	1	[[109,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"107"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	110	108DE-1MUG-BLUE	1	[[110,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"108"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	111	109DE-1MUG-BLUE	1	[[111,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"109"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	112	110DE-1MUG-BLUE	1	[[112,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"110"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	113	111DE-1MUG-BLUE	1	[[113,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"111"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	114	112DE-1MUG-BLUE	1	[[114,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"112"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	115	113DE-1MUG-BLUE	1	[[115,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"113"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	116	114DE-1MUG-BLUE	1	[[116,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"114"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	117	115DE-1MUG-BLUE	1	[[117,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"115"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	118	116DE-1MUG-BLUE	1	[[118,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"116"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	119	117DE-1MUG-BLUE	1	[[119,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"117"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	120	118DE-1MUG-BLUE	1	[[120,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"118"}]]
01a227f3-099c-7544-b8ba-fbb9a83dd1dc	121	119DE-1MUG-BLUE	1	[[121,{"kind":"received","sku":"MUG-BLUE","warehouse":"DE-1","quantity":"1","document_id":"119"}]]
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
183	01a227f3-06ba-70c3-845c-ef732ff89b4a	inventory.events	MUG-BLUE	stock.changed	1	2026-11-29 15:36:08.122843+00	19	\N	\N	00-3b01c73cb3d12deabc476178a695c7d1-58c75bafee3c1cf8-02	{"sku":"MUG-BLUE","warehouse":"DE-1","condition":"sellable","version":19,"on_hand":99703,"reserved":484,"available":99219}	dev:admin
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
1	1ded16dd-e683-444d-8458-086b60169a79	order.events	release	order.placed	1	2026-11-29 15:35:32.678655+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /order_id: UUID input should be a string, bytes or UUID object; /channel: Field required; /channel_order_id: Field required; /currency: Field required; /total: Field required; /destination: Field required; /incoterm: Field required; /lines: Field required; /placed_at: Field required	2026-11-29 15:35:33.182903+00	\N	\N	\N	\N
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: reservation; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.reservation (order_id, state, backorder, destination, created_at) FROM stdin;
01a227f2-5d45-7269-8b7c-fc121b769e26	reserved	f	DE	2026-11-29 15:35:24.951245+00
01a227f2-5e8e-7014-bee8-c041d3b3c85c	reserved	f	DE	2026-11-29 15:35:25.266956+00
01a227f2-5fea-7607-8a62-1df6e72db159	reserved	f	DE	2026-11-29 15:35:25.67476+00
01a227f2-6186-7487-b2fa-5020c59c7396	reserved	f	DE	2026-11-29 15:35:26.063434+00
01a227f2-7036-748c-a9a5-b5303d829760	reserved	f	DE	2026-11-29 15:35:29.67829+00
01a227f2-76cb-756d-83e6-f13b83c13081	released	f	DE	2026-11-29 15:35:31.334267+00
01a227f2-2ba9-7123-a8ce-26403fd7b89f	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2ba9-7123-a8ce-2641e627ec0c	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-449cdfa834cf	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-449d62cb9d63	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-449e9886b478	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-449f05393bd4	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a00dabe149	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a1f1339b43	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a2216c22f6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a3adba1c40	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a4fd3e4751	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a55cba1e99	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a6411c94bf	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a70b614faf	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a86d28ac4e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44a9f5fb65e5	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2baa-744a-80ed-44aa7de9c751	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2759620fd5	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e28f9f13fae	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e294432471b	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2a0e4d004f	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2b823e3e1e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2dea0682e6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2ef32aab80	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e2f7c166cb6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e304cd4add3	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e31dbcb7a63	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e324092ae4a	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e33039c0b8b	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e34d1db71fd	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e358fbe9fe6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3653e201ab	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3713ec9990	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3863857586	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e39533bf106	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3a55a2135b	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3bf449bf60	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bda-7068-ac08-9e3cef55e432	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-1796d19720b5	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-1797f964cf06	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17985d1f5e80	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-1799cf8c848a	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179a7a2c42e9	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179b7db899a3	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179c4327ab04	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179d4c931dec	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179ea42df6f5	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-179f33e44093	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a06933859e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a2f6418356	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a379c31b15	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a4ddad11ed	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a6e4e39124	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a7097700a7	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a880666701	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17a90cfd52d5	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17ab755a99d6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17acb0bc05c0	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17ad0633ff7c	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17afc0f9285e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b01b32bf04	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b102b7419d	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b23abc8cdf	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b3252d7ca2	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b47076b7b7	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b613898928	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b718a451cb	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bade56b618	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bba0b37cd2	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bccf1c10b1	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bd20956241	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bee8b3507c	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17bf48f710bd	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c046ae67ad	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c1f4c7c095	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c2894257e1	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c33f85f589	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c4cac3350f	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c57b908d12	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c7dae46174	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2bdb-7290-a0af-17c834f0c2f4	reserved	f	DE	2026-11-29 15:35:12.432519+00
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb7e7485aac7	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb7f86e552d5	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb802b9fb9a2	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb819712e4b0	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb825f86c824	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8320748e99	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb84963537b9	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb85da2f601b	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb86f7d019e5	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb87b9aa6423	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8875b984a9	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb89b73ee8ed	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8a68044c0a	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8bbee8048e	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8c127ae60c	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8e8415c8e1	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb905023e5ff	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb910e0b3e2d	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb929b81390e	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb93ebaac4b5	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb94b62eb288	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb953fe41769	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb9664878e20	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb979a029c42	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb987f77ae86	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb99cba0a014	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d04-7187-96ac-bb9a2558065c	reserved	f	IT	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca1e0facd55	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca20eff95d6	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca3bb6336bf	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca4f78cb9d1	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca5aea335d2	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca6a47afbeb	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca7e25a8a54	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca8366b6376	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dca9e6036789	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcaa03e72e6f	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcab75faee2a	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcacd43fa5f9	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcada499cd95	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcaeb6635687	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcaffd149228	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcb09d37df65	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcb187e8fa7a	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcb2e3a86ccd	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcb390d0e907	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d88-773d-a601-dcb42cfcbd5c	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-9571e0d5d574	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-9572f7d31976	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-95732f477efe	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-95744f96f3ed	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957565bfa9aa	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-9576e02d8f8e	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-95776310166f	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957822b2780d	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-9579702827e4	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957a656dd40f	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957bc02f2356	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957cb663e157	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957d61ac95bd	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957ea51cc7ce	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-957f35b56442	reserved	f	DE	2026-11-29 15:35:12.704674+00
01a227f2-2d89-7061-9f3e-9580082a62a1	reserved	f	DE	2026-11-29 15:35:12.704674+00
\.


--
-- Data for Name: reservation_line; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.reservation_line (order_id, sku, quantity, missing) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	MUG-BLUE	5	0
01a227f2-2ba9-7123-a8ce-2641e627ec0c	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-449cdfa834cf	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-449d62cb9d63	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-449e9886b478	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-449f05393bd4	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a00dabe149	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a1f1339b43	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a2216c22f6	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a3adba1c40	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a4fd3e4751	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a55cba1e99	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a6411c94bf	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a70b614faf	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a86d28ac4e	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44a9f5fb65e5	MUG-BLUE	5	0
01a227f2-2baa-744a-80ed-44aa7de9c751	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2759620fd5	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e28f9f13fae	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e294432471b	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2a0e4d004f	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2b823e3e1e	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2dea0682e6	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2ef32aab80	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e2f7c166cb6	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e304cd4add3	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e31dbcb7a63	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e324092ae4a	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e33039c0b8b	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e34d1db71fd	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e358fbe9fe6	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3653e201ab	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3713ec9990	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3863857586	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e39533bf106	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3a55a2135b	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3bf449bf60	MUG-BLUE	5	0
01a227f2-2bda-7068-ac08-9e3cef55e432	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-1796d19720b5	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-1797f964cf06	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17985d1f5e80	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-1799cf8c848a	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179a7a2c42e9	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179b7db899a3	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179c4327ab04	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179d4c931dec	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179ea42df6f5	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-179f33e44093	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a06933859e	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a2f6418356	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a379c31b15	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a4ddad11ed	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a6e4e39124	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a7097700a7	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a880666701	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17a90cfd52d5	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17ab755a99d6	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17acb0bc05c0	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17ad0633ff7c	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17afc0f9285e	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b01b32bf04	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b102b7419d	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b23abc8cdf	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b3252d7ca2	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b47076b7b7	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b613898928	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b718a451cb	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bade56b618	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bba0b37cd2	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bccf1c10b1	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bd20956241	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bee8b3507c	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17bf48f710bd	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c046ae67ad	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c1f4c7c095	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c2894257e1	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c33f85f589	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c4cac3350f	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c57b908d12	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c7dae46174	MUG-BLUE	5	0
01a227f2-2bdb-7290-a0af-17c834f0c2f4	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb7e7485aac7	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb7f86e552d5	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb802b9fb9a2	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb819712e4b0	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb825f86c824	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8320748e99	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb84963537b9	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb85da2f601b	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb86f7d019e5	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb87b9aa6423	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8875b984a9	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb89b73ee8ed	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8a68044c0a	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8bbee8048e	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8c127ae60c	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8e8415c8e1	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb905023e5ff	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb910e0b3e2d	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb929b81390e	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb93ebaac4b5	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb94b62eb288	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb953fe41769	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb9664878e20	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb979a029c42	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb987f77ae86	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb99cba0a014	MUG-BLUE	5	0
01a227f2-2d04-7187-96ac-bb9a2558065c	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca1e0facd55	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca20eff95d6	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca3bb6336bf	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca4f78cb9d1	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca5aea335d2	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca6a47afbeb	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca7e25a8a54	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca8366b6376	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dca9e6036789	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcaa03e72e6f	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcab75faee2a	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcacd43fa5f9	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcada499cd95	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcaeb6635687	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcaffd149228	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcb09d37df65	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcb187e8fa7a	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcb2e3a86ccd	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcb390d0e907	MUG-BLUE	5	0
01a227f2-2d88-773d-a601-dcb42cfcbd5c	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-9571e0d5d574	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-9572f7d31976	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-95732f477efe	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-95744f96f3ed	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957565bfa9aa	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-9576e02d8f8e	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-95776310166f	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957822b2780d	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-9579702827e4	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957a656dd40f	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957bc02f2356	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957cb663e157	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957d61ac95bd	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957ea51cc7ce	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-957f35b56442	MUG-BLUE	5	0
01a227f2-2d89-7061-9f3e-9580082a62a1	MUG-BLUE	5	0
01a227f2-5d45-7269-8b7c-fc121b769e26	MUG-BLUE	1	0
01a227f2-5e8e-7014-bee8-c041d3b3c85c	MUG-BLUE	1	0
01a227f2-5fea-7607-8a62-1df6e72db159	MUG-BLUE	1	0
01a227f2-6186-7487-b2fa-5020c59c7396	MUG-BLUE	1	0
01a227f2-7036-748c-a9a5-b5303d829760	MUG-BLUE	1	0
01a227f2-76cb-756d-83e6-f13b83c13081	MUG-BLUE	2	0
\.


--
-- Data for Name: stock_count; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.stock_count (key, counted, booked, recorded_at) FROM stdin;
counted:stock_count:COUNT-1:DOOR-1:DE-1:sellable	7	0	2026-11-29 15:35:30.224957+00
\.


--
-- Data for Name: warehouse; Type: TABLE DATA; Schema: inventory; Owner: -
--

COPY inventory.warehouse (code, name, country, kind, active, version) FROM stdin;
SYS-DE	Warehouse DE	DE	own	t	1
SYS-FR	Warehouse FR	FR	own	t	1
DE-1	Leipzig	DE	own	t	1
\.


--
-- Name: movement_id_seq; Type: SEQUENCE SET; Schema: inventory; Owner: -
--

SELECT pg_catalog.setval('inventory.movement_id_seq', 352, true);


--
-- Name: operation_entry_id_seq; Type: SEQUENCE SET; Schema: inventory; Owner: -
--

SELECT pg_catalog.setval('inventory.operation_entry_id_seq', 1, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: inventory; Owner: -
--

SELECT pg_catalog.setval('inventory.outbox_id_seq', 183, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: inventory; Owner: -
--

SELECT pg_catalog.setval('inventory.parked_event_id_seq', 1, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: allocation allocation_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.allocation
    ADD CONSTRAINT allocation_pkey PRIMARY KEY (order_id, warehouse, sku);


--
-- Name: balance balance_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.balance
    ADD CONSTRAINT balance_pkey PRIMARY KEY (sku, warehouse, condition);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: left_voided left_voided_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.left_voided
    ADD CONSTRAINT left_voided_pkey PRIMARY KEY (shipment_id, sku);


--
-- Name: long_operation long_operation_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.long_operation
    ADD CONSTRAINT long_operation_pkey PRIMARY KEY (id);


--
-- Name: movement movement_once; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.movement
    ADD CONSTRAINT movement_once UNIQUE (idempotency_key);


--
-- Name: movement movement_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);


--
-- Name: operation_chunk operation_chunk_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.operation_chunk
    ADD CONSTRAINT operation_chunk_pkey PRIMARY KEY (operation_id, number);


--
-- Name: operation_entry operation_entry_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.operation_entry
    ADD CONSTRAINT operation_entry_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: reservation_line reservation_line_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.reservation_line
    ADD CONSTRAINT reservation_line_pkey PRIMARY KEY (order_id, sku);


--
-- Name: reservation reservation_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.reservation
    ADD CONSTRAINT reservation_pkey PRIMARY KEY (order_id);


--
-- Name: stock_count stock_count_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.stock_count
    ADD CONSTRAINT stock_count_pkey PRIMARY KEY (key);


--
-- Name: warehouse warehouse_pkey; Type: CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.warehouse
    ADD CONSTRAINT warehouse_pkey PRIMARY KEY (code);


--
-- Name: left_voided_owed; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX left_voided_owed ON inventory.left_voided USING btree (sku, warehouse, recorded_at) WHERE (owed > 0);


--
-- Name: long_operation_untidied; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX long_operation_untidied ON inventory.long_operation USING btree (id) WHERE (NOT tidied);


--
-- Name: movement_of_document; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX movement_of_document ON inventory.movement USING btree (document_type, document_id);


--
-- Name: movement_of_sku; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX movement_of_sku ON inventory.movement USING btree (sku, id);


--
-- Name: operation_entry_by_line; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX operation_entry_by_line ON inventory.operation_entry USING btree (operation_id, line, id);


--
-- Name: operation_row_by_document; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX operation_row_by_document ON inventory.operation_row USING btree (operation_id, document) WHERE (document IS NOT NULL);


--
-- Name: operation_row_by_line; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX operation_row_by_line ON inventory.operation_row USING btree (operation_id, line);


--
-- Name: parked_event_open; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX parked_event_open ON inventory.parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: reservation_waiting; Type: INDEX; Schema: inventory; Owner: -
--

CREATE INDEX reservation_waiting ON inventory.reservation USING btree (order_id) WHERE (state = ANY (ARRAY['waiting'::text, 'partial'::text]));


--
-- Name: allocation allocation_order_id_fkey; Type: FK CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.allocation
    ADD CONSTRAINT allocation_order_id_fkey FOREIGN KEY (order_id) REFERENCES inventory.reservation(order_id);


--
-- Name: balance balance_warehouse_fkey; Type: FK CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.balance
    ADD CONSTRAINT balance_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES inventory.warehouse(code);


--
-- Name: operation_chunk operation_chunk_operation_id_fkey; Type: FK CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.operation_chunk
    ADD CONSTRAINT operation_chunk_operation_id_fkey FOREIGN KEY (operation_id) REFERENCES inventory.long_operation(id);


--
-- Name: reservation_line reservation_line_order_id_fkey; Type: FK CONSTRAINT; Schema: inventory; Owner: -
--

ALTER TABLE ONLY inventory.reservation_line
    ADD CONSTRAINT reservation_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES inventory.reservation(order_id);


--
-- PostgreSQL database dump complete
--


