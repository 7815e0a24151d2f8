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
-- Name: support; Type: SCHEMA; Schema: -; Owner: -
--



--
-- Name: history_is_append_only(); Type: FUNCTION; Schema: support; Owner: -
--

CREATE FUNCTION support.history_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin raise exception '% is append-only: % refused', tg_table_name, tg_op; end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: idempotency_key; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: outbox; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.outbox (
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
-- Name: TABLE outbox; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: support; Owner: -
--

ALTER TABLE support.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME support.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: parked_event; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.parked_event (
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
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: support; Owner: -
--

ALTER TABLE support.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME support.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: placed_order; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.placed_order (
    order_id uuid NOT NULL,
    currency text NOT NULL,
    prices jsonb NOT NULL,
    bought jsonb,
    total numeric
);


--
-- Name: TABLE placed_order; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.placed_order IS 'Its row lock orders the returns of one order';


--
-- Name: COLUMN placed_order.prices; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.placed_order.prices IS '[[sku, unit price as text], …]';


--
-- Name: COLUMN placed_order.bought; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.placed_order.bought IS '[[quantity, paid as text or null], …] beside prices; null before 0003';


--
-- Name: COLUMN placed_order.total; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.placed_order.total IS 'what the buyer pays for all of it; null before 0003';


--
-- Name: relay_lease; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.relay_lease (
    name text NOT NULL
);


--
-- Name: rma; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.rma (
    return_id uuid NOT NULL,
    order_id uuid,
    reference text,
    content_hash bytea NOT NULL,
    reason text NOT NULL,
    currency text NOT NULL,
    state text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    warehouse text,
    resolution text,
    refund numeric,
    refunded numeric,
    refund_id uuid,
    replacement_order_id uuid,
    version integer NOT NULL,
    blocked text,
    CONSTRAINT rma_inspected CHECK (((state <> ALL (ARRAY['received'::text, 'refunded'::text, 'replaced'::text])) OR ((warehouse IS NOT NULL) AND (resolution IS NOT NULL)))),
    CONSTRAINT rma_refund CHECK ((refund >= (0)::numeric)),
    CONSTRAINT rma_refunded_amount CHECK (((state <> 'refunded'::text) OR ((refund IS NOT NULL) AND (refunded IS NOT NULL)))),
    CONSTRAINT rma_replacement CHECK (((state <> 'replaced'::text) OR (replacement_order_id IS NOT NULL))),
    CONSTRAINT rma_resolution CHECK ((resolution = ANY (ARRAY['refund'::text, 'replace'::text, 'reject'::text]))),
    CONSTRAINT rma_state CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'in_transit'::text, 'received'::text, 'refunded'::text, 'replaced'::text, 'rejected'::text, 'cancelled'::text, 'closed'::text])))
);


--
-- Name: COLUMN rma.refund; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma.refund IS 'what it is worth';


--
-- Name: COLUMN rma.refunded; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma.refunded IS 'what was paid';


--
-- Name: COLUMN rma.refund_id; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma.refund_id IS 'the last one paid';


--
-- Name: COLUMN rma.blocked; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma.blocked IS 'why its refund cannot be paid yet';


--
-- Name: rma_history; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.rma_history (
    id bigint NOT NULL,
    return_id uuid NOT NULL,
    action text NOT NULL,
    state text NOT NULL,
    by text NOT NULL,
    at timestamp with time zone NOT NULL,
    note text
);


--
-- Name: TABLE rma_history; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.rma_history IS 'append-only (trigger)';


--
-- Name: COLUMN rma_history.state; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma_history.state IS 'after the action';


--
-- Name: rma_history_id_seq; Type: SEQUENCE; Schema: support; Owner: -
--

ALTER TABLE support.rma_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME support.rma_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: rma_line; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.rma_line (
    return_id uuid NOT NULL,
    line_no integer NOT NULL,
    kind text NOT NULL,
    item text NOT NULL,
    quantity integer NOT NULL,
    unit_price numeric NOT NULL,
    accepted integer,
    condition text,
    value numeric,
    units jsonb,
    CONSTRAINT rma_line_charge CHECK (((kind = 'goods'::text) OR (accepted IS NULL))),
    CONSTRAINT rma_line_condition CHECK ((condition = ANY (ARRAY['sellable'::text, 'quarantine'::text, 'damaged'::text]))),
    CONSTRAINT rma_line_inspected CHECK (((COALESCE(accepted, 0) > 0) = (condition IS NOT NULL))),
    CONSTRAINT rma_line_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'charge'::text]))),
    CONSTRAINT rma_line_price CHECK (((kind = 'charge'::text) OR (unit_price >= (0)::numeric))),
    CONSTRAINT rma_line_quantity CHECK (((quantity > 0) AND ((accepted >= 0) AND (accepted <= quantity))))
);


--
-- Name: COLUMN rma_line.item; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma_line.item IS 'SKU, or the code of a charge';


--
-- Name: COLUMN rma_line.value; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma_line.value IS 'of the line, of what was accepted; null before 0003: unit_price each';


--
-- Name: COLUMN rma_line.units; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.rma_line.units IS '[[first, quantity, worth as text], …] of the order; null before 0003';


--
-- Name: shipped; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.shipped (
    order_id uuid NOT NULL,
    sku text NOT NULL,
    shipment_id uuid NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT shipped_quantity CHECK ((quantity > 0))
);


--
-- Name: TABLE shipped; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.shipped IS 'May arrive before the order: another topic, no foreign key';


--
-- Name: COLUMN shipped.shipment_id; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.shipped.shipment_id IS 'the same parcel told twice counts once';


--
-- Name: ticket; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.ticket (
    ticket_id uuid NOT NULL,
    ticket_class text NOT NULL,
    priority text NOT NULL,
    order_id uuid,
    cause text,
    detail text,
    subject text,
    body text,
    assignee_role text NOT NULL,
    assignee text,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    first_response_due timestamp with time zone NOT NULL,
    resolution_due timestamp with time zone NOT NULL,
    stood interval DEFAULT '00:00:00'::interval NOT NULL,
    pending_since timestamp with time zone,
    first_responded_at timestamp with time zone,
    resolved_at timestamp with time zone,
    resolution text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ticket_class_known CHECK ((ticket_class = ANY (ARRAY['late_delivery'::text, 'delivery_failed'::text, 'parcel_left_voided'::text, 'tracking_doubted'::text, 'order_held'::text, 'refund_blocked'::text, 'return_stuck'::text, 'complaint'::text, 'return_question'::text, 'product_question'::text, 'billing'::text, 'other'::text]))),
    CONSTRAINT ticket_pending CHECK (((state = 'pending'::text) = (pending_since IS NOT NULL))),
    CONSTRAINT ticket_priority CHECK ((priority = ANY (ARRAY['low'::text, 'normal'::text, 'high'::text, 'urgent'::text]))),
    CONSTRAINT ticket_resolution CHECK (((resolved_at IS NULL) = (resolution IS NULL))),
    CONSTRAINT ticket_resolved CHECK (((state = ANY (ARRAY['resolved'::text, 'closed'::text])) = (resolved_at IS NOT NULL))),
    CONSTRAINT ticket_says_what CHECK (((cause IS NOT NULL) OR (subject IS NOT NULL))),
    CONSTRAINT ticket_state CHECK ((state = ANY (ARRAY['open'::text, 'pending'::text, 'resolved'::text, 'closed'::text])))
);


--
-- Name: COLUMN ticket.cause; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket.cause IS 'the event and the thing it is about; null when a person opened it';


--
-- Name: COLUMN ticket.detail; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket.detail IS 'what the event said; no personal data';


--
-- Name: COLUMN ticket.subject; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket.subject IS 'written by people: may hold personal data, never leaves in events';


--
-- Name: COLUMN ticket.body; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket.body IS 'as subject';


--
-- Name: COLUMN ticket.stood; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket.stood IS 'clock stood so long';


--
-- Name: ticket_history; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.ticket_history (
    id bigint NOT NULL,
    ticket_id uuid NOT NULL,
    action text NOT NULL,
    state text NOT NULL,
    by text NOT NULL,
    at timestamp with time zone NOT NULL,
    note text
);


--
-- Name: TABLE ticket_history; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON TABLE support.ticket_history IS 'append-only (trigger)';


--
-- Name: COLUMN ticket_history.state; Type: COMMENT; Schema: support; Owner: -
--

COMMENT ON COLUMN support.ticket_history.state IS 'after the action';


--
-- Name: ticket_history_id_seq; Type: SEQUENCE; Schema: support; Owner: -
--

ALTER TABLE support.ticket_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME support.ticket_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ticket_message; Type: TABLE; Schema: support; Owner: -
--

CREATE TABLE support.ticket_message (
    message_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    by text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ticket_message_kind CHECK ((kind = ANY (ARRAY['public_reply'::text, 'internal_note'::text, 'customer_message'::text])))
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.alembic_version (version_num) FROM stdin;
0003
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/returns	9c4086bf-db61-46b5-8850-58cfc4302bdb	\\x5e2503559cabfd90bd62c7b7be618e1d04a3d55a0964cf398c61e27d7b58f673	201	{"id":"01a227f2-549c-7056-bcff-2cbb75f66ebf","order_id":"01a227f2-2bdb-7290-a0af-17c834f0c2f4","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.524793Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.524793Z","note":null}]}	2026-11-29 15:35:22.48034+00
dev:admin POST /v1/returns	f23e8495-15fb-4921-ba1f-b14b129f90c2	\\x7a64feba7df7d49c82aa2eebb3d77b0873af5e0fefe5ca3c5135bbd01dc5df19	201	{"id":"01a227f2-54db-7415-8adc-fe48b060ed2a","order_id":"01a227f2-2bdb-7290-a0af-17c7dae46174","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.587610Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.587610Z","note":null}]}	2026-11-29 15:35:22.574877+00
dev:admin POST /v1/returns	0c6c9427-dd56-447c-8622-e34670a3784e	\\x3fa6d22a00ccb84f6527bddb084618d1a02d6b1fd85d09dd797b5f9578488210	201	{"id":"01a227f2-54fc-7031-a713-2c860c391db6","order_id":"01a227f2-2bdb-7290-a0af-17c6d0b9f2be","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.620782Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.620782Z","note":null}]}	2026-11-29 15:35:22.607637+00
dev:admin POST /v1/returns	31686b9c-0376-4eef-bfee-db93831b14f1	\\x41aab2aa0fe9d68aea8399ce5b336a95111cb712d69a0a6b346fd2bff0db84d7	201	{"id":"01a227f2-5523-74e6-aed8-d81c74d9c9f1","order_id":"01a227f2-2bdb-7290-a0af-17c57b908d12","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.659791Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.659791Z","note":null}]}	2026-11-29 15:35:22.656067+00
dev:admin POST /v1/returns	4714ee7c-0edb-49fc-b074-ae1fb43dcd74	\\xe28eee13c8991833782920156c910fb0a3d1701b8d1ed3b02fb37706a25139eb	201	{"id":"01a227f2-5543-73dc-a794-c3b8e484882c","order_id":"01a227f2-2bdb-7290-a0af-17c4cac3350f","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.691534Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.691534Z","note":null}]}	2026-11-29 15:35:22.683366+00
dev:admin POST /v1/returns	8b816eb3-4779-4cab-abcc-a4ad02a212fe	\\x401d59d7794f41896c2d7a6f55ff0755d1c98ffafa4c2a674b6d79d266c401cf	201	{"id":"01a227f2-555c-7212-9e56-22bc34309c4e","order_id":"01a227f2-2bdb-7290-a0af-17c33f85f589","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.716058Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.716058Z","note":null}]}	2026-11-29 15:35:22.711742+00
dev:admin POST /v1/returns	fefc5a00-01a7-4626-ba23-599072c803c6	\\xa82db050a806bd6c714b7426cd549bf2586ecc795f307dd94f8fd74b21aee5e4	201	{"id":"01a227f2-558f-728e-a4a1-cae9d011e256","order_id":"01a227f2-2bdb-7290-a0af-17c2894257e1","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.767241Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.767241Z","note":null}]}	2026-11-29 15:35:22.755837+00
dev:admin POST /v1/returns	2e33f967-0961-42cc-b1bb-a699862a7cf0	\\x9658254573a88c64109c48fed74dc9837b19b7e7d0506f573b05a1bbee98565d	201	{"id":"01a227f2-55c2-7333-982b-3b8bf86d8f7b","order_id":"01a227f2-2bdb-7290-a0af-17c1f4c7c095","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.818590Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.818590Z","note":null}]}	2026-11-29 15:35:22.809293+00
dev:admin POST /v1/returns	b528f014-d578-4f70-acc2-d3cafa610bac	\\xf85a84e3edd1989aad7940e98da2e8e8fa18e4014260ab021122147eb998f104	201	{"id":"01a227f2-55de-7395-bb6d-7a491da966c8","order_id":"01a227f2-2bdb-7290-a0af-17c046ae67ad","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.846938Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.846938Z","note":null}]}	2026-11-29 15:35:22.837644+00
dev:admin POST /v1/returns	56395500-fdc3-42f4-9a39-6eb307c169de	\\x7412e75b949fbcd44070de4bb9f12ca07354e32e6e538390f936fc917f0b974c	201	{"id":"01a227f2-55fa-72f8-988a-c4966b198a2b","order_id":"01a227f2-2bdb-7290-a0af-17bf48f710bd","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.874710Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.874710Z","note":null}]}	2026-11-29 15:35:22.87129+00
dev:admin POST /v1/returns	e4310a9e-c095-4032-b4c5-2b4e315c3bba	\\xa3912fc29cbe7a07137c72c8d286b7a15f53b1ebbd9f4b86a93541b70504696a	201	{"id":"01a227f2-562a-7046-a26b-0b4a5bfa95c7","order_id":"01a227f2-2bdb-7290-a0af-17bee8b3507c","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.922080Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.922080Z","note":null}]}	2026-11-29 15:35:22.916236+00
dev:admin POST /v1/returns	5ef14e90-88e3-48d2-aea3-7f41a12740d5	\\x6f35d6430e4ec4d1a49ad4bce7eaad6e97850f99f1e51381ab815546029b72f0	201	{"id":"01a227f2-5657-7077-805f-9fd45ff2aba2","order_id":"01a227f2-2bdb-7290-a0af-17bd20956241","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:22.967289Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:22.967289Z","note":null}]}	2026-11-29 15:35:22.955998+00
dev:admin POST /v1/returns	6bb170c4-fa5a-42a7-97e4-e4d978a29a54	\\x6e52dc9ac22cafb02926b75a559a88958c10a8bd87deb28231b826a8aea8acf6	201	{"id":"01a227f2-568a-7353-be82-fb76c03718ee","order_id":"01a227f2-2bdb-7290-a0af-17bccf1c10b1","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.018971Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.018971Z","note":null}]}	2026-11-29 15:35:23.010008+00
dev:admin POST /v1/returns/01a227f2-568a-7353-be82-fb76c03718ee/approve	857abb37-0c15-44bc-9f4a-935c972db49b	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-568a-7353-be82-fb76c03718ee","order_id":"01a227f2-2bdb-7290-a0af-17bccf1c10b1","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.018971Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.018971Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.048161Z","note":null}]}	2026-11-29 15:35:23.044408+00
dev:admin POST /v1/returns	37cf41af-1c35-4680-af97-cc655c462054	\\xb36f5507acf66e0cc080c5397a46d1f1d1d08d8b44a1f23b83f960ca2da5b431	201	{"id":"01a227f2-5722-72d8-bd56-3b7e5abce330","order_id":"01a227f2-2bdb-7290-a0af-17bba0b37cd2","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.170921Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.170921Z","note":null}]}	2026-11-29 15:35:23.161208+00
dev:admin POST /v1/returns/01a227f2-5722-72d8-bd56-3b7e5abce330/approve	2f036cc5-858f-4a68-a129-8a9a05658a09	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5722-72d8-bd56-3b7e5abce330","order_id":"01a227f2-2bdb-7290-a0af-17bba0b37cd2","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.170921Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.170921Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.211809Z","note":null}]}	2026-11-29 15:35:23.210172+00
dev:admin POST /v1/returns	d5c2b523-d044-46df-a283-08e6fff2b953	\\xa28ee32b50809d344469cd5ca4fc9b49fa764bf5594160734f309088f5447eee	201	{"id":"01a227f2-5788-705b-abc5-f6dbc26abcbf","order_id":"01a227f2-2bdb-7290-a0af-17bade56b618","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.272621Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.272621Z","note":null}]}	2026-11-29 15:35:23.267136+00
dev:admin POST /v1/tickets	ede0456c-056c-4a8c-87b2-054002656eeb	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f3-07cb-75e6-b44a-b51572058c31","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:36:08.395676Z","first_response_due":"2026-11-30T03:36:08.395676Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:36:08.395676Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:36:08.395676Z","note":null}]}	2026-11-29 15:36:08.396428+00
dev:admin POST /v1/returns/01a227f2-5788-705b-abc5-f6dbc26abcbf/approve	3c053490-86b4-481d-8a57-e7f302193db3	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5788-705b-abc5-f6dbc26abcbf","order_id":"01a227f2-2bdb-7290-a0af-17bade56b618","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.272621Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.272621Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.329085Z","note":null}]}	2026-11-29 15:35:23.318406+00
dev:admin POST /v1/returns	639d1aaa-bee4-43b9-a15b-961018b5ef3c	\\x94abe3e6c757f244e8897ec0abc5d092ca024753715928f30da4a4eb2b48b26e	201	{"id":"01a227f2-581c-72cd-8f2f-09211f7ba0aa","order_id":"01a227f2-2bdb-7290-a0af-17b9d58dcf7e","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.420406Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.420406Z","note":null}]}	2026-11-29 15:35:23.419236+00
dev:admin POST /v1/returns/01a227f2-581c-72cd-8f2f-09211f7ba0aa/approve	1acbbeed-a3ad-44e5-aa5d-8c5d1e0a64e3	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-581c-72cd-8f2f-09211f7ba0aa","order_id":"01a227f2-2bdb-7290-a0af-17b9d58dcf7e","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.420406Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.420406Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.456620Z","note":null}]}	2026-11-29 15:35:23.451944+00
dev:admin POST /v1/returns	cdf9f953-329d-4247-8c54-ac104032a60f	\\xb6c2d6bdd73ab2bf97500b3af777c06617f36d6e099d2ac45062cc4662e101c7	201	{"id":"01a227f2-586d-7478-8dc0-2f4a0986b621","order_id":"01a227f2-2bdb-7290-a0af-17b87d2ee4a4","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.500995Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.500995Z","note":null}]}	2026-11-29 15:35:23.491494+00
dev:admin POST /v1/returns/01a227f2-586d-7478-8dc0-2f4a0986b621/approve	9dd5464f-f122-4fd0-bbc6-b243ac9e473d	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-586d-7478-8dc0-2f4a0986b621","order_id":"01a227f2-2bdb-7290-a0af-17b87d2ee4a4","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.500995Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.500995Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.554693Z","note":null}]}	2026-11-29 15:35:23.537692+00
dev:admin POST /v1/returns/01a227f2-586d-7478-8dc0-2f4a0986b621/in-transit	02ef9ffa-a51a-4457-84ff-a974086a62aa	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-586d-7478-8dc0-2f4a0986b621","order_id":"01a227f2-2bdb-7290-a0af-17b87d2ee4a4","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.500995Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.500995Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.554693Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:23.586150Z","note":null}]}	2026-11-29 15:35:23.580719+00
dev:admin POST /v1/returns	a08edc66-eada-4758-8b16-571df51ef3dd	\\x44d68f8525490efe6de7323c54c96e3da7d06dfcd770b84760d5d7f230e570b1	201	{"id":"01a227f2-58e4-7321-880e-2694853cbda8","order_id":"01a227f2-2bdb-7290-a0af-17b718a451cb","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.620804Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.620804Z","note":null}]}	2026-11-29 15:35:23.619536+00
dev:admin POST /v1/returns/01a227f2-58e4-7321-880e-2694853cbda8/approve	92767dbe-1f56-40b7-bea8-cb7a7c431874	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-58e4-7321-880e-2694853cbda8","order_id":"01a227f2-2bdb-7290-a0af-17b718a451cb","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.620804Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.620804Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.645017Z","note":null}]}	2026-11-29 15:35:23.641944+00
dev:admin POST /v1/returns/01a227f2-58e4-7321-880e-2694853cbda8/in-transit	c98e11f2-9c1d-4a3a-9953-031162ceea4d	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-58e4-7321-880e-2694853cbda8","order_id":"01a227f2-2bdb-7290-a0af-17b718a451cb","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.620804Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.620804Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.645017Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:23.691601Z","note":null}]}	2026-11-29 15:35:23.683288+00
dev:admin POST /v1/returns	7fb92923-dca9-4749-99d1-104fa4583c35	\\xc01facfb1e56c54d0ff528e2fdb0946971f0ab16b5ff8d1d2b815a21636e7286	201	{"id":"01a227f2-5958-746f-84a3-1991497238ae","order_id":"01a227f2-2bdb-7290-a0af-17b613898928","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.736599Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.736599Z","note":null}]}	2026-11-29 15:35:23.729943+00
dev:admin POST /v1/returns/01a227f2-5958-746f-84a3-1991497238ae/approve	87d7816a-6a78-443b-89f9-eee05d06cb36	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5958-746f-84a3-1991497238ae","order_id":"01a227f2-2bdb-7290-a0af-17b613898928","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.736599Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.736599Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.781566Z","note":null}]}	2026-11-29 15:35:23.775289+00
dev:admin POST /v1/returns/01a227f2-5958-746f-84a3-1991497238ae/in-transit	5ebcc13f-723a-41e1-884e-0af71c363f19	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5958-746f-84a3-1991497238ae","order_id":"01a227f2-2bdb-7290-a0af-17b613898928","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.736599Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.736599Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.781566Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:23.829195Z","note":null}]}	2026-11-29 15:35:23.821246+00
dev:admin POST /v1/returns	d9c5eac3-8d29-41be-9d3a-5cbaaea9e438	\\xaa431ab5745cd2643a6c76a8f466398b92a74a35e262d52fae65316d47a6f608	201	{"id":"01a227f2-59de-7454-8d5f-e5ee7a6dda13","order_id":"01a227f2-2bdb-7290-a0af-17b5c2fe4ec6","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.870240Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.870240Z","note":null}]}	2026-11-29 15:35:23.856256+00
dev:admin POST /v1/returns/01a227f2-59de-7454-8d5f-e5ee7a6dda13/approve	7db550c6-6f80-4167-93f4-07a6b1e32b52	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-59de-7454-8d5f-e5ee7a6dda13","order_id":"01a227f2-2bdb-7290-a0af-17b5c2fe4ec6","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.870240Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.870240Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.903177Z","note":null}]}	2026-11-29 15:35:23.901397+00
dev:admin POST /v1/returns/01a227f2-59de-7454-8d5f-e5ee7a6dda13/in-transit	bf7c1f29-f790-41dc-a59c-71df9644f4c5	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-59de-7454-8d5f-e5ee7a6dda13","order_id":"01a227f2-2bdb-7290-a0af-17b5c2fe4ec6","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.870240Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.870240Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:23.903177Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:23.955325Z","note":null}]}	2026-11-29 15:35:23.943164+00
dev:admin POST /v1/returns	41b96a79-f6d8-427e-9655-c2120f77ab8e	\\xb95e3701203c3dcab0150bda8bdaed5e61ccdd63b1e704cc7e96f22b0ef65f06	201	{"id":"01a227f2-5a5b-77eb-8a98-bf80c350573b","order_id":"01a227f2-2bdb-7290-a0af-17b47076b7b7","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.995331Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.995331Z","note":null}]}	2026-11-29 15:35:23.99037+00
dev:admin POST /v1/returns/01a227f2-5a5b-77eb-8a98-bf80c350573b/approve	6d83df03-45ff-473f-9918-ab05ac753476	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5a5b-77eb-8a98-bf80c350573b","order_id":"01a227f2-2bdb-7290-a0af-17b47076b7b7","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.995331Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.995331Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.038649Z","note":null}]}	2026-11-29 15:35:24.032495+00
dev:admin POST /v1/returns/01a227f2-5a5b-77eb-8a98-bf80c350573b/in-transit	18fd5582-961a-4e44-8003-f718b123ba0a	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5a5b-77eb-8a98-bf80c350573b","order_id":"01a227f2-2bdb-7290-a0af-17b47076b7b7","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:23.995331Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:23.995331Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.038649Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.087902Z","note":null}]}	2026-11-29 15:35:24.072528+00
dev:admin POST /v1/returns	c3b20274-a1d6-4167-be55-df9a528dae83	\\x66bb5adf7630521ad5c9460593a8c6f67be0bc8c5c21e9a26543b4043db83579	201	{"id":"01a227f2-5ae5-724d-8491-b95859f53ec9","order_id":"01a227f2-2bdb-7290-a0af-17b3252d7ca2","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.133362Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.133362Z","note":null}]}	2026-11-29 15:35:24.12888+00
dev:admin POST /v1/returns/01a227f2-5ae5-724d-8491-b95859f53ec9/approve	f7766bbb-fddc-4519-943f-da83e1e85675	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5ae5-724d-8491-b95859f53ec9","order_id":"01a227f2-2bdb-7290-a0af-17b3252d7ca2","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.133362Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.133362Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.190658Z","note":null}]}	2026-11-29 15:35:24.173154+00
dev:admin POST /v1/returns/01a227f2-5ae5-724d-8491-b95859f53ec9/in-transit	e579ecce-3168-4c64-a414-f59ffb05b14e	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5ae5-724d-8491-b95859f53ec9","order_id":"01a227f2-2bdb-7290-a0af-17b3252d7ca2","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.133362Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.133362Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.190658Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.234730Z","note":null}]}	2026-11-29 15:35:24.229274+00
dev:admin POST /v1/returns	6f5c1886-9cd7-4155-be05-33fa31b2d36b	\\x4cc2806ae7fedc8bd346b09cff675ac96104177a564061df5f4b198a624b60eb	201	{"id":"01a227f2-5b74-700d-9019-db72bb9ca512","order_id":"01a227f2-2bdb-7290-a0af-17b23abc8cdf","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.276477Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.276477Z","note":null}]}	2026-11-29 15:35:24.261684+00
dev:admin POST /v1/returns/01a227f2-5b74-700d-9019-db72bb9ca512/approve	374af149-b643-4d2f-b853-5befbe25e308	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5b74-700d-9019-db72bb9ca512","order_id":"01a227f2-2bdb-7290-a0af-17b23abc8cdf","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.276477Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.276477Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.310551Z","note":null}]}	2026-11-29 15:35:24.302163+00
dev:admin POST /v1/returns/01a227f2-5b74-700d-9019-db72bb9ca512/in-transit	c6e11548-f9b6-48c6-9947-cb5ff539acf7	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5b74-700d-9019-db72bb9ca512","order_id":"01a227f2-2bdb-7290-a0af-17b23abc8cdf","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.276477Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.276477Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.310551Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.351770Z","note":null}]}	2026-11-29 15:35:24.340977+00
dev:admin POST /v1/returns	f26f5546-3713-4a87-8b43-fc5b58a95a21	\\x002c57be0d3fb617a10ac1de640d73f4feed95eec33a533661fd267ad6b4d002	201	{"id":"01a227f2-5bde-76a4-ad3f-aa43fb1be8b8","order_id":"01a227f2-2bdb-7290-a0af-17b102b7419d","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.382470Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.382470Z","note":null}]}	2026-11-29 15:35:24.379395+00
dev:admin POST /v1/returns/01a227f2-5bde-76a4-ad3f-aa43fb1be8b8/approve	d7e321ec-4e23-428d-b13f-fad0a9660183	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5bde-76a4-ad3f-aa43fb1be8b8","order_id":"01a227f2-2bdb-7290-a0af-17b102b7419d","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.382470Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.382470Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.425793Z","note":null}]}	2026-11-29 15:35:24.422897+00
dev:admin POST /v1/returns/01a227f2-5bde-76a4-ad3f-aa43fb1be8b8/in-transit	01caf252-01d9-459d-994d-315183afc923	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5bde-76a4-ad3f-aa43fb1be8b8","order_id":"01a227f2-2bdb-7290-a0af-17b102b7419d","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.382470Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.382470Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.425793Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.503858Z","note":null}]}	2026-11-29 15:35:24.468551+00
dev:admin POST /v1/returns	11d14591-7295-48a1-8d8d-060b0e62d28d	\\x8dca6a4172bfebdf3ad0ddfbe81f2c79c9fd744bd6553178a75adb6f9d0ee7cd	201	{"id":"01a227f2-5c9b-77d9-9e86-b2fe9d566667","order_id":"01a227f2-2bdb-7290-a0af-17b01b32bf04","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.571741Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.571741Z","note":null}]}	2026-11-29 15:35:24.546422+00
dev:admin POST /v1/returns/01a227f2-5c9b-77d9-9e86-b2fe9d566667/approve	1a952000-6550-4685-98f3-55e87e522b9a	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5c9b-77d9-9e86-b2fe9d566667","order_id":"01a227f2-2bdb-7290-a0af-17b01b32bf04","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.571741Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.571741Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.638902Z","note":null}]}	2026-11-29 15:35:24.614365+00
dev:admin POST /v1/returns/01a227f2-5c9b-77d9-9e86-b2fe9d566667/in-transit	c933261f-0f14-45e8-90be-605e08d94306	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5c9b-77d9-9e86-b2fe9d566667","order_id":"01a227f2-2bdb-7290-a0af-17b01b32bf04","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.571741Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.571741Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.638902Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.690669Z","note":null}]}	2026-11-29 15:35:24.670257+00
dev:admin POST /v1/returns/01a227f2-5c9b-77d9-9e86-b2fe9d566667/receive	be71cadb-5cf1-4259-8d74-bbc66aa49905	\\x6e3462e5637b77101b91b0f527a0bfc006195e09fc7e19000633f0dd5a3121a1	200	{"id":"01a227f2-5c9b-77d9-9e86-b2fe9d566667","order_id":"01a227f2-2bdb-7290-a0af-17b01b32bf04","reference":null,"reason":"not_as_described","liability":"listing","state":"received","currency":"EUR","warehouse":"DE-1","resolution":"replace","refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.571741Z","version":4,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":1,"condition":"sellable"}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.571741Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.638902Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.690669Z","note":null},{"action":"receive","state":"received","by":"dev:admin","at":"2026-11-29T15:35:24.740542Z","note":null}]}	2026-11-29 15:35:24.728259+00
dev:admin POST /v1/returns	b5d82c70-ca17-42a7-83fc-dfaa89e2383a	\\x622db8105db29aa67af6dff2ef972dafac477d24b46a68f05f915a400be34cdb	201	{"id":"01a227f2-5d76-7381-8309-415e6c7d86d7","order_id":"01a227f2-2bdb-7290-a0af-17afc0f9285e","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.790453Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.790453Z","note":null}]}	2026-11-29 15:35:24.773387+00
dev:admin POST /v1/returns/01a227f2-5d76-7381-8309-415e6c7d86d7/approve	1cede638-d62c-4655-a697-d70f474afa77	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5d76-7381-8309-415e6c7d86d7","order_id":"01a227f2-2bdb-7290-a0af-17afc0f9285e","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.790453Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.790453Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.869053Z","note":null}]}	2026-11-29 15:35:24.846845+00
dev:admin POST /v1/returns/01a227f2-5d76-7381-8309-415e6c7d86d7/in-transit	155fdba9-37ba-41c0-be21-25308d39c10b	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5d76-7381-8309-415e6c7d86d7","order_id":"01a227f2-2bdb-7290-a0af-17afc0f9285e","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.790453Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.790453Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.869053Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.986670Z","note":null}]}	2026-11-29 15:35:24.976154+00
dev:admin POST /v1/returns/01a227f2-5d76-7381-8309-415e6c7d86d7/receive	3c036ecd-835b-40af-a6d1-fe661f4529f4	\\x6e3462e5637b77101b91b0f527a0bfc006195e09fc7e19000633f0dd5a3121a1	200	{"id":"01a227f2-5d76-7381-8309-415e6c7d86d7","order_id":"01a227f2-2bdb-7290-a0af-17afc0f9285e","reference":null,"reason":"not_as_described","liability":"listing","state":"received","currency":"EUR","warehouse":"DE-1","resolution":"replace","refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:24.790453Z","version":4,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":1,"condition":"sellable"}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:24.790453Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:24.869053Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:24.986670Z","note":null},{"action":"receive","state":"received","by":"dev:admin","at":"2026-11-29T15:35:25.062721Z","note":null}]}	2026-11-29 15:35:25.037752+00
dev:admin POST /v1/returns	1f23a1fb-4961-4660-abe9-ddeebc618dea	\\xd773398df0ea123bb70f49a3f91881a7e3fb9c9e1912569743197fca9aeb5eb5	201	{"id":"01a227f2-5efa-7198-b9c4-9a1032e5faaf","order_id":"01a227f2-2bdb-7290-a0af-17ae6e8ca2df","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.178489Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.178489Z","note":null}]}	2026-11-29 15:35:25.140629+00
dev:admin POST /v1/returns/01a227f2-5efa-7198-b9c4-9a1032e5faaf/approve	2d38da8e-5b98-4c7f-b3bd-0c6b6c3d4a6a	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5efa-7198-b9c4-9a1032e5faaf","order_id":"01a227f2-2bdb-7290-a0af-17ae6e8ca2df","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.178489Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.178489Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.245225Z","note":null}]}	2026-11-29 15:35:25.229326+00
dev:admin POST /v1/returns/01a227f2-5efa-7198-b9c4-9a1032e5faaf/in-transit	a77f2921-fa53-4169-af82-0f70815d255c	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-5efa-7198-b9c4-9a1032e5faaf","order_id":"01a227f2-2bdb-7290-a0af-17ae6e8ca2df","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.178489Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.178489Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.245225Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:25.314292Z","note":null}]}	2026-11-29 15:35:25.299696+00
dev:admin POST /v1/returns/01a227f2-5efa-7198-b9c4-9a1032e5faaf/receive	a3a8b34e-ac3d-4cec-958f-866b2d207210	\\x6e3462e5637b77101b91b0f527a0bfc006195e09fc7e19000633f0dd5a3121a1	200	{"id":"01a227f2-5efa-7198-b9c4-9a1032e5faaf","order_id":"01a227f2-2bdb-7290-a0af-17ae6e8ca2df","reference":null,"reason":"not_as_described","liability":"listing","state":"received","currency":"EUR","warehouse":"DE-1","resolution":"replace","refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.178489Z","version":4,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":1,"condition":"sellable"}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.178489Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.245225Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:25.314292Z","note":null},{"action":"receive","state":"received","by":"dev:admin","at":"2026-11-29T15:35:25.409592Z","note":null}]}	2026-11-29 15:35:25.396062+00
dev:admin POST /v1/returns	610fb8e2-031d-4c91-8827-a6cfc42e84e4	\\x5cfc16fd5b49ab50305df1e4376d79f60db6118c586cf045af62b736d6c34728	201	{"id":"01a227f2-604f-71e3-b998-36fbfff14739","order_id":"01a227f2-2bdb-7290-a0af-17ad0633ff7c","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.519751Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.519751Z","note":null}]}	2026-11-29 15:35:25.483374+00
dev:admin POST /v1/returns/01a227f2-604f-71e3-b998-36fbfff14739/approve	b03cd748-3efa-4b4a-8f1f-fd250aecf6d3	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-604f-71e3-b998-36fbfff14739","order_id":"01a227f2-2bdb-7290-a0af-17ad0633ff7c","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.519751Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.519751Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.631096Z","note":null}]}	2026-11-29 15:35:25.602845+00
dev:admin POST /v1/returns/01a227f2-604f-71e3-b998-36fbfff14739/in-transit	91205f38-18ea-4993-bdc8-4f22edc4d9fa	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-604f-71e3-b998-36fbfff14739","order_id":"01a227f2-2bdb-7290-a0af-17ad0633ff7c","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.519751Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.519751Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.631096Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:25.734627Z","note":null}]}	2026-11-29 15:35:25.724266+00
dev:admin POST /v1/returns/01a227f2-604f-71e3-b998-36fbfff14739/receive	fa552ab0-6598-4dcb-bef3-64ed3ce3bdb4	\\x6e3462e5637b77101b91b0f527a0bfc006195e09fc7e19000633f0dd5a3121a1	200	{"id":"01a227f2-604f-71e3-b998-36fbfff14739","order_id":"01a227f2-2bdb-7290-a0af-17ad0633ff7c","reference":null,"reason":"not_as_described","liability":"listing","state":"received","currency":"EUR","warehouse":"DE-1","resolution":"replace","refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:25.519751Z","version":4,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":1,"condition":"sellable"}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:25.519751Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:25.631096Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:25.734627Z","note":null},{"action":"receive","state":"received","by":"dev:admin","at":"2026-11-29T15:35:25.827843Z","note":null}]}	2026-11-29 15:35:25.800533+00
dev:admin POST /v1/tickets	506b3e90-038d-4cf6-a3c6-48d6aa458841	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-61bb-7348-89b7-6e8bf1328661","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:25.883927Z","first_response_due":"2026-11-30T03:35:25.883927Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:25.883927Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:25.883927Z","note":null}]}	2026-11-29 15:35:25.88448+00
dev:admin POST /v1/tickets	1eb0cfea-8bed-495d-8e6e-6971f8f45390	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-625b-77be-b8bc-a885457173ea","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.043589Z","first_response_due":"2026-11-30T03:35:26.043589Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.043589Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.043589Z","note":null}]}	2026-11-29 15:35:26.043737+00
dev:admin POST /v1/tickets	e3df05d7-9693-421c-84d2-e586c4ac55f5	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6292-77e4-b046-1ae0fd943340","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.098883Z","first_response_due":"2026-11-30T03:35:26.098883Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.098883Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.098883Z","note":null}]}	2026-11-29 15:35:26.09905+00
dev:admin POST /v1/tickets	965f7dd6-6abb-409a-b7dd-39885e2aab6b	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-62d1-71a5-8f1f-f240c89cf376","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.161167Z","first_response_due":"2026-11-30T03:35:26.161167Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.161167Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.161167Z","note":null}]}	2026-11-29 15:35:26.162232+00
dev:admin POST /v1/tickets	3fd3113a-d123-4a65-a0af-de639b6588c7	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6316-74d4-ad41-971a518ba32a","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.230784Z","first_response_due":"2026-11-30T03:35:26.230784Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.230784Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.230784Z","note":null}]}	2026-11-29 15:35:26.232931+00
dev:admin POST /v1/tickets	37d175fa-ea29-4b6f-8bbc-eff9346bc8dc	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6343-7125-b92a-4ae869b3c8dc","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.275023Z","first_response_due":"2026-11-30T03:35:26.275023Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.275023Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.275023Z","note":null}]}	2026-11-29 15:35:26.275271+00
dev:admin POST /v1/tickets	2ef45c8d-603f-43d8-a0af-53a55740a509	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6383-73ed-9ab7-6038e2f52cce","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.339317Z","first_response_due":"2026-11-30T03:35:26.339317Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.339317Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.339317Z","note":null}]}	2026-11-29 15:35:26.339508+00
dev:admin POST /v1/tickets	d10f4902-7d6d-4588-9044-33b8ff714e0c	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6397-7217-b74e-b0413c3890b7","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.359231Z","first_response_due":"2026-11-30T03:35:26.359231Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.359231Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.359231Z","note":null}]}	2026-11-29 15:35:26.359607+00
dev:admin POST /v1/tickets	5bbdd25d-3c21-487c-a8d2-264784223e08	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-63b0-7012-80d5-5669da749a60","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.384389Z","first_response_due":"2026-11-30T03:35:26.384389Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.384389Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.384389Z","note":null}]}	2026-11-29 15:35:26.38664+00
dev:admin POST /v1/tickets	2ed26dc2-e304-449e-88b5-4ff2ca54c1c6	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-63ec-74fc-ad5f-1b9f812e42f4","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.444460Z","first_response_due":"2026-11-30T03:35:26.444460Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.444460Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.444460Z","note":null}]}	2026-11-29 15:35:26.445861+00
dev:admin POST /v1/tickets	f4e2da7c-d218-45f4-95f8-bf0c3de96629	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-641b-73ee-aa57-83745bdd0569","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.491558Z","first_response_due":"2026-11-30T03:35:26.491558Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.491558Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.491558Z","note":null}]}	2026-11-29 15:35:26.492033+00
dev:admin POST /v1/tickets	86e0e49f-e117-45be-a22e-4bec868c941d	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6443-73cc-95f1-1b252266f712","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.531378Z","first_response_due":"2026-11-30T03:35:26.531378Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.531378Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.531378Z","note":null}]}	2026-11-29 15:35:26.532275+00
dev:admin POST /v1/tickets	38be51d0-367a-4183-a64c-b10b958a59fc	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-647f-7194-998a-7306f255dd67","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.591201Z","first_response_due":"2026-11-30T03:35:26.591201Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.591201Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.591201Z","note":null}]}	2026-11-29 15:35:26.591602+00
dev:admin POST /v1/tickets	13f88587-b6d1-492c-acb4-29ca357ad4b1	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-64a7-74c6-81fa-fcca44680553","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.631646Z","first_response_due":"2026-11-30T03:35:26.631646Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.631646Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.631646Z","note":null}]}	2026-11-29 15:35:26.632127+00
dev:admin POST /v1/tickets	5f0806c8-7c6a-434f-b18d-617161c056b9	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-64d6-73b6-855c-f9500d0e3399","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.678632Z","first_response_due":"2026-11-30T03:35:26.678632Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.678632Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.678632Z","note":null}]}	2026-11-29 15:35:26.678946+00
dev:admin POST /v1/tickets	26ee5ac0-4c2d-457f-b57e-3022331b5f04	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-64fb-7550-a37b-b798af432d74","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.715593Z","first_response_due":"2026-11-30T03:35:26.715593Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.715593Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.715593Z","note":null}]}	2026-11-29 15:35:26.715771+00
dev:admin POST /v1/tickets	1546dc08-5de6-4351-a95a-b0f22329aa0b	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6538-7790-862e-20fe5a085e24","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.777012Z","first_response_due":"2026-11-30T03:35:26.777012Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.777012Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.777012Z","note":null}]}	2026-11-29 15:35:26.780194+00
dev:admin POST /v1/tickets	05a24b45-3751-4809-b601-4aa42541e7af	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6563-75fc-9930-a6ff75863e6e","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.819205Z","first_response_due":"2026-11-30T03:35:26.819205Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.819205Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.819205Z","note":null}]}	2026-11-29 15:35:26.819346+00
dev:admin POST /v1/tickets	41acb374-5353-4ca9-b7a4-2becdb4f37ba	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-65a4-7062-b5a7-a28ef1e446da","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.884371Z","first_response_due":"2026-11-30T03:35:26.884371Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.884371Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.884371Z","note":null}]}	2026-11-29 15:35:26.884605+00
dev:admin POST /v1/tickets	aef9b179-2019-4156-bdbe-3052ca9af226	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-65d0-707b-a698-05df9b5b51a4","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.928086Z","first_response_due":"2026-11-30T03:35:26.928086Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.928086Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.928086Z","note":null}]}	2026-11-29 15:35:26.928594+00
dev:admin POST /v1/tickets	7694d7c8-dd6f-4cb6-8771-6569f6c4496a	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6607-7761-a220-aa5e2ed47330","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.983236Z","first_response_due":"2026-11-30T03:35:26.983236Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.983236Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.983236Z","note":null}]}	2026-11-29 15:35:26.983563+00
dev:admin POST /v1/tickets	d9dd907a-4638-478a-aed9-8777aa9028ee	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-663b-755c-a1d4-cef730ff6f31","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.035437Z","first_response_due":"2026-11-30T03:35:27.035437Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.035437Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.035437Z","note":null}]}	2026-11-29 15:35:27.035566+00
dev:admin POST /v1/tickets	09262be6-59e6-409c-b864-56e04ee805e1	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-666f-7341-85d4-96f041514ec8","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.087290Z","first_response_due":"2026-11-30T03:35:27.087290Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.087290Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.087290Z","note":null}]}	2026-11-29 15:35:27.087438+00
dev:admin POST /v1/tickets	2156227e-168b-4d8c-8814-a82d588b4d18	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-66a7-72c1-b1f1-33543ace59e5","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.143537Z","first_response_due":"2026-11-30T03:35:27.143537Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.143537Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.143537Z","note":null}]}	2026-11-29 15:35:27.145249+00
dev:admin POST /v1/tickets	0d7aa1db-728f-435e-891f-6eeacda28358	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-66d4-71c0-8973-3b6774e9d0bf","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.188265Z","first_response_due":"2026-11-30T03:35:27.188265Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.188265Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.188265Z","note":null}]}	2026-11-29 15:35:27.188649+00
dev:admin POST /v1/tickets	f7058728-dc91-46a8-af39-d0550f8034db	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6710-7015-8e37-a448baab8760","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.248962Z","first_response_due":"2026-11-30T03:35:27.248962Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.248962Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.248962Z","note":null}]}	2026-11-29 15:35:27.249092+00
dev:admin POST /v1/tickets	0f960107-e273-47fb-a353-eec310e8c920	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-6747-70a3-b434-7a0a6f4a3cdc","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.303448Z","first_response_due":"2026-11-30T03:35:27.303448Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.303448Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.303448Z","note":null}]}	2026-11-29 15:35:27.304749+00
dev:admin POST /v1/tickets	227c5875-0352-48a3-9ee3-9a8825da3d42	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-676f-7592-9042-49a518fba402","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.343207Z","first_response_due":"2026-11-30T03:35:27.343207Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.343207Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.343207Z","note":null}]}	2026-11-29 15:35:27.343593+00
dev:admin POST /v1/tickets	ac5ab23f-679e-46c6-bf9c-7c2836178b6d	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-67ab-7548-9cba-e1fc22caa0f0","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.403386Z","first_response_due":"2026-11-30T03:35:27.403386Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.403386Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.403386Z","note":null}]}	2026-11-29 15:35:27.403555+00
dev:admin POST /v1/tickets	e44deb39-87da-40a7-9ab2-7a6b1d7a6fe5	\\xfc3ddf3b75233f18d1f6bc433fb1bae5cb85aa777f339552d79ddbca29e916dc	201	{"id":"01a227f2-67e3-7261-ac0f-8e7776cd2654","class":"complaint","priority":"normal","state":"open","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:27.459119Z","first_response_due":"2026-11-30T03:35:27.459119Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:27.459119Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":null,"paused_seconds":0.0,"version":1,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:27.459119Z","note":null}]}	2026-11-29 15:35:27.466478+00
dev:admin POST /v1/tickets/01a227f2-61bb-7348-89b7-6e8bf1328661/pend	35296f2c-86f2-45f1-9211-fb042ca82192	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-61bb-7348-89b7-6e8bf1328661","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:25.883927Z","first_response_due":"2026-11-30T03:35:25.883927Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:25.883927Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.520927Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:25.883927Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.520946Z","note":"called"}]}	2026-11-29 15:35:27.518373+00
dev:admin POST /v1/tickets/01a227f2-625b-77be-b8bc-a885457173ea/pend	61ac52b8-de8f-485f-8507-269b2ceccd36	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-625b-77be-b8bc-a885457173ea","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.043589Z","first_response_due":"2026-11-30T03:35:26.043589Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.043589Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.668988Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.043589Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.669015Z","note":"called"}]}	2026-11-29 15:35:27.640226+00
dev:admin POST /v1/tickets/01a227f2-6292-77e4-b046-1ae0fd943340/pend	d456f521-f43f-4aeb-9352-11de67a709de	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-6292-77e4-b046-1ae0fd943340","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.098883Z","first_response_due":"2026-11-30T03:35:26.098883Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.098883Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.730435Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.098883Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.730458Z","note":"called"}]}	2026-11-29 15:35:27.723626+00
dev:admin POST /v1/tickets/01a227f2-62d1-71a5-8f1f-f240c89cf376/pend	89fd943f-106f-4513-9d11-31fea664f0ab	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-62d1-71a5-8f1f-f240c89cf376","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.161167Z","first_response_due":"2026-11-30T03:35:26.161167Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.161167Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.779077Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.161167Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.779098Z","note":"called"}]}	2026-11-29 15:35:27.765043+00
dev:admin POST /v1/tickets/01a227f2-6316-74d4-ad41-971a518ba32a/pend	259a7be5-de6c-4b5e-8ed4-baa89735b9fc	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-6316-74d4-ad41-971a518ba32a","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.230784Z","first_response_due":"2026-11-30T03:35:26.230784Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.230784Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.830556Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.230784Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.830578Z","note":"called"}]}	2026-11-29 15:35:27.81453+00
dev:admin POST /v1/tickets/01a227f2-6343-7125-b92a-4ae869b3c8dc/pend	2081f8db-c18a-4f77-a52c-db3adb9be2e2	\\x5f03af63595ef85747087ba312d34fb7576fd0c1f2c48072a06656979cb03220	200	{"id":"01a227f2-6343-7125-b92a-4ae869b3c8dc","class":"complaint","priority":"normal","state":"pending","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.275023Z","first_response_due":"2026-11-30T03:35:26.275023Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.275023Z","resolved_at":null,"resolution_breached":false,"resolution":null,"pending_since":"2026-11-29T15:35:27.878653Z","paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.275023Z","note":null},{"action":"pend","state":"pending","by":"dev:admin","at":"2026-11-29T15:35:27.878675Z","note":"called"}]}	2026-11-29 15:35:27.866672+00
dev:admin POST /v1/tickets/01a227f2-6383-73ed-9ab7-6038e2f52cce/resolve	6ea222e7-68d7-4552-852e-f48362c6a4c1	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-6383-73ed-9ab7-6038e2f52cce","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.339317Z","first_response_due":"2026-11-30T03:35:26.339317Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.339317Z","resolved_at":"2026-11-29T15:35:27.930302Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.339317Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:27.930364Z","note":"called"}]}	2026-11-29 15:35:27.920178+00
dev:admin POST /v1/tickets/01a227f2-6397-7217-b74e-b0413c3890b7/resolve	0df27c73-0b1b-4419-83bf-d8976d2ead59	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-6397-7217-b74e-b0413c3890b7","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.359231Z","first_response_due":"2026-11-30T03:35:26.359231Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.359231Z","resolved_at":"2026-11-29T15:35:27.989471Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.359231Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:27.989497Z","note":"called"}]}	2026-11-29 15:35:27.966192+00
dev:admin POST /v1/tickets/01a227f2-63b0-7012-80d5-5669da749a60/resolve	966dba21-47b2-4469-89af-5e6d170c2a28	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-63b0-7012-80d5-5669da749a60","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.384389Z","first_response_due":"2026-11-30T03:35:26.384389Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.384389Z","resolved_at":"2026-11-29T15:35:28.047899Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.384389Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.047916Z","note":"called"}]}	2026-11-29 15:35:28.034037+00
dev:admin POST /v1/tickets/01a227f2-63ec-74fc-ad5f-1b9f812e42f4/resolve	a84cc4c1-7ac8-4d81-93f9-4d95e7e37afe	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-63ec-74fc-ad5f-1b9f812e42f4","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.444460Z","first_response_due":"2026-11-30T03:35:26.444460Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.444460Z","resolved_at":"2026-11-29T15:35:28.120263Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.444460Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.120279Z","note":"called"}]}	2026-11-29 15:35:28.111146+00
dev:admin POST /v1/tickets/01a227f2-641b-73ee-aa57-83745bdd0569/resolve	47e7cffd-4115-4c5a-abb0-6b1b1ec6fc0a	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-641b-73ee-aa57-83745bdd0569","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.491558Z","first_response_due":"2026-11-30T03:35:26.491558Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.491558Z","resolved_at":"2026-11-29T15:35:28.196803Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.491558Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.196821Z","note":"called"}]}	2026-11-29 15:35:28.181605+00
dev:admin POST /v1/tickets/01a227f2-6443-73cc-95f1-1b252266f712/resolve	e5993ab2-7d55-4eeb-b9e2-c8ce3a30120d	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-6443-73cc-95f1-1b252266f712","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.531378Z","first_response_due":"2026-11-30T03:35:26.531378Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.531378Z","resolved_at":"2026-11-29T15:35:28.262983Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.531378Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.263001Z","note":"called"}]}	2026-11-29 15:35:28.245024+00
dev:admin POST /v1/tickets/01a227f2-647f-7194-998a-7306f255dd67/resolve	5fac78ac-c595-4375-9cf0-be270565a968	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-647f-7194-998a-7306f255dd67","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.591201Z","first_response_due":"2026-11-30T03:35:26.591201Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.591201Z","resolved_at":"2026-11-29T15:35:28.328124Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.591201Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.328143Z","note":"called"}]}	2026-11-29 15:35:28.31438+00
dev:admin POST /v1/tickets/01a227f2-64a7-74c6-81fa-fcca44680553/resolve	902bb1eb-0203-4171-86ba-9b49f292c422	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-64a7-74c6-81fa-fcca44680553","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.631646Z","first_response_due":"2026-11-30T03:35:26.631646Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.631646Z","resolved_at":"2026-11-29T15:35:28.368289Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.631646Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.368307Z","note":"called"}]}	2026-11-29 15:35:28.355534+00
dev:admin POST /v1/tickets/01a227f2-64d6-73b6-855c-f9500d0e3399/resolve	73daca6f-0459-4869-9391-f791d0e1e770	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-64d6-73b6-855c-f9500d0e3399","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.678632Z","first_response_due":"2026-11-30T03:35:26.678632Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.678632Z","resolved_at":"2026-11-29T15:35:28.404047Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.678632Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.404060Z","note":"called"}]}	2026-11-29 15:35:28.401134+00
dev:admin POST /v1/tickets/01a227f2-64fb-7550-a37b-b798af432d74/resolve	da21196b-b1ed-42cc-b635-d90e86bb81b8	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-64fb-7550-a37b-b798af432d74","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.715593Z","first_response_due":"2026-11-30T03:35:26.715593Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.715593Z","resolved_at":"2026-11-29T15:35:28.464167Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.715593Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.464182Z","note":"called"}]}	2026-11-29 15:35:28.463641+00
dev:admin POST /v1/tickets/01a227f2-6538-7790-862e-20fe5a085e24/resolve	bb6cb279-1917-4db8-9e4e-3494ddf09e0e	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-6538-7790-862e-20fe5a085e24","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.777012Z","first_response_due":"2026-11-30T03:35:26.777012Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.777012Z","resolved_at":"2026-11-29T15:35:28.500370Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.777012Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.500387Z","note":"called"}]}	2026-11-29 15:35:28.498361+00
dev:admin POST /v1/tickets/01a227f2-6563-75fc-9930-a6ff75863e6e/resolve	d5417541-1bf2-4342-b1a1-5d4a5a422927	\\x50aeaa11a75a60dbe3c2692c351a06bb6773a8ae41e219d0c4b63f41911d62ef	200	{"id":"01a227f2-6563-75fc-9930-a6ff75863e6e","class":"complaint","priority":"normal","state":"resolved","order_id":null,"cause":null,"detail":null,"subject":"The mug arrived broken","assignee_role":"customer_service","assignee":null,"opened_at":"2026-11-29T15:35:26.819205Z","first_response_due":"2026-11-30T03:35:26.819205Z","first_responded_at":null,"first_response_breached":false,"resolution_due":"2026-12-02T15:35:26.819205Z","resolved_at":"2026-11-29T15:35:28.566911Z","resolution_breached":false,"resolution":"answered","pending_since":null,"paused_seconds":0.0,"version":2,"body":"The parcel has not arrived.","messages":[],"history":[{"action":"open","state":"open","by":"dev:admin","at":"2026-11-29T15:35:26.819205Z","note":null},{"action":"resolve","state":"resolved","by":"dev:admin","at":"2026-11-29T15:35:28.566927Z","note":"called"}]}	2026-11-29 15:35:28.549203+00
dev:admin POST /v1/tickets/01a227f2-65a4-7062-b5a7-a28ef1e446da/messages	a4d85d64-fa7f-446e-bb55-514191b16228	\\x9793b7e40636925615892c083ae595e13c61ab0fc3ed3d34dc80c1dfde25d69b	201	{"message_id":"01a227f2-6c87-76c9-9aea-224ac7fbff79","kind":"public_reply","body":"We have sent you a new one.","by":"dev:admin","at":"2026-11-29T15:35:28.647675Z"}	2026-11-29 15:35:28.642731+00
dev:admin POST /v1/returns	795e02c9-d2ec-4786-aa26-a5365996f22e	\\x17e8ac821d012f845f90c0074e4ec23a12c4d20edf20d84305638da4b5c4c1b6	201	{"id":"01a227f2-74c6-77a7-adbc-5add5f068542","order_id":"01a227f2-7036-748c-a9a5-b5303d829760","reference":null,"reason":"not_as_described","liability":"listing","state":"requested","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:30.758522Z","version":1,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:30.758522Z","note":null}]}	2026-11-29 15:35:30.729249+00
dev:admin POST /v1/returns/01a227f2-74c6-77a7-adbc-5add5f068542/approve	a792c7e4-4de5-4f3a-8013-a091f2642059	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-74c6-77a7-adbc-5add5f068542","order_id":"01a227f2-7036-748c-a9a5-b5303d829760","reference":null,"reason":"not_as_described","liability":"listing","state":"approved","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:30.758522Z","version":2,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:30.758522Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:30.840493Z","note":null}]}	2026-11-29 15:35:30.824924+00
dev:admin POST /v1/returns/01a227f2-74c6-77a7-adbc-5add5f068542/in-transit	7de32ec5-6124-42a6-a50b-a773f300a3eb	\\x9293134d2f3453708cb9b5f1264504d96eb154dee855f5d511a0a96b12393c11	200	{"id":"01a227f2-74c6-77a7-adbc-5add5f068542","order_id":"01a227f2-7036-748c-a9a5-b5303d829760","reference":null,"reason":"not_as_described","liability":"listing","state":"in_transit","currency":"EUR","warehouse":null,"resolution":null,"refund":null,"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:30.758522Z","version":3,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":null,"condition":null}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:30.758522Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:30.840493Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:30.924575Z","note":null}]}	2026-11-29 15:35:30.906386+00
dev:admin POST /v1/returns/01a227f2-74c6-77a7-adbc-5add5f068542/receive	47910e59-473c-4665-823a-731d797435d9	\\xa1cf6c38a6b31268c3ad4bfeec9f4f579f58f6eb5e22e06ad262755adab8ca7f	200	{"id":"01a227f2-74c6-77a7-adbc-5add5f068542","order_id":"01a227f2-7036-748c-a9a5-b5303d829760","reference":null,"reason":"not_as_described","liability":"listing","state":"received","currency":"EUR","warehouse":"DE-1","resolution":"refund","refund":{"amount":"14.90","currency":"EUR"},"refunded":null,"blocked":null,"replacement_order_id":null,"requested_at":"2026-11-29T15:35:30.758522Z","version":4,"lines":[{"line_no":1,"kind":"goods","sku":"MUG-BLUE","charge_code":null,"quantity":1,"unit_price":{"amount":"14.90","currency":"EUR"},"value":{"amount":"14.90","currency":"EUR"},"accepted":1,"condition":"sellable"}],"history":[{"action":"request","state":"requested","by":"dev:admin","at":"2026-11-29T15:35:30.758522Z","note":null},{"action":"approve","state":"approved","by":"dev:admin","at":"2026-11-29T15:35:30.840493Z","note":null},{"action":"send","state":"in_transit","by":"dev:admin","at":"2026-11-29T15:35:30.924575Z","note":null},{"action":"receive","state":"received","by":"dev:admin","at":"2026-11-29T15:35:30.994892Z","note":null}]}	2026-11-29 15:35:30.975577+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.inbox (event_id) FROM stdin;
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
01a227f2-5db6-7306-8f73-433f33bf6079
01a227f2-5f06-762f-bb03-89576e72c6c7
01a227f2-60ac-70bf-8f62-29f60155e337
01a227f2-6218-7468-9d4c-0ea5110b5519
01a227f2-7044-73b2-b63f-0586bce5f1fc
01a227f2-7250-73c6-8499-05dd67714ad6
01a227f2-7372-737d-b6c0-1d0bcf513f83
01a227f2-7604-7050-bc68-52009500801b
01a227f2-76cb-756d-83e6-f13c111ab1f9
01a227f2-7976-765a-ac56-8905a4b0ab46
01a227f2-7b56-70bd-b506-aad4157185f2
1ded16dd-e683-444d-8458-086b60169a79
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.job_lease (name, holder, fence, expires_at) FROM stdin;
verify	vm:32377	1	2026-11-29 15:36:37.57276+00
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
67	01a227f3-07cf-77ee-b9b4-08e360c87eb7	support.events	01a227f3-07cb-75e6-b44a-b51572058c31	ticket.opened	1	2026-11-29 15:36:08.399471+00	1	\N	\N	00-e5b227aef3540eecbea959944539fcf4-5cb2ade24cbee145-02	{"ticket_id":"01a227f3-07cb-75e6-b44a-b51572058c31","ticket_class":"complaint","priority":"normal","order_id":null,"assignee_role":"customer_service","first_response_due":"2026-11-30T03:36:08.395676Z","resolution_due":"2026-12-02T15:36:08.395676Z"}	dev:admin
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
1	1ded16dd-e683-444d-8458-086b60169a79	order.events	release	order.placed	1	2026-11-29 15:35:32.678655+00	\N	\N	\N	\N	{"order_id": 1}	parked	invalid	ValidationError: /order_id: UUID input should be a string, bytes or UUID object; /channel: Field required; /channel_order_id: Field required; /currency: Field required; /total: Field required; /destination: Field required; /incoterm: Field required; /lines: Field required; /placed_at: Field required	2026-11-29 15:35:33.247784+00	\N	\N	\N	\N
\.


--
-- Data for Name: placed_order; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.placed_order (order_id, currency, prices, bought, total) FROM stdin;
01a227f2-2ba9-7123-a8ce-26403fd7b89f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2ba9-7123-a8ce-2641e627ec0c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-449cdfa834cf	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-449d62cb9d63	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-449e9886b478	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-449f05393bd4	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a00dabe149	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a1f1339b43	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a2216c22f6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a3adba1c40	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a4fd3e4751	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a55cba1e99	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a6411c94bf	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a70b614faf	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a86d28ac4e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44a9f5fb65e5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2baa-744a-80ed-44aa7de9c751	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2759620fd5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e28f9f13fae	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e294432471b	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2a0e4d004f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2b823e3e1e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2c0d89dc0d	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2dea0682e6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2ef32aab80	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e2f7c166cb6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e304cd4add3	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e31dbcb7a63	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e324092ae4a	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e33039c0b8b	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e34d1db71fd	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e358fbe9fe6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3653e201ab	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3713ec9990	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3863857586	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e39533bf106	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3a55a2135b	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3bf449bf60	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bda-7068-ac08-9e3cef55e432	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-1796d19720b5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-1797f964cf06	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17985d1f5e80	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-1799cf8c848a	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179a7a2c42e9	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179b7db899a3	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179c4327ab04	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179d4c931dec	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179ea42df6f5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-179f33e44093	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a06933859e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a2f6418356	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a379c31b15	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a4ddad11ed	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a6e4e39124	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a7097700a7	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a880666701	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17a90cfd52d5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17ab755a99d6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17acb0bc05c0	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17ad0633ff7c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17afc0f9285e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b01b32bf04	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b102b7419d	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b23abc8cdf	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b3252d7ca2	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b47076b7b7	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b613898928	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b718a451cb	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bade56b618	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bba0b37cd2	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bccf1c10b1	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bd20956241	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bee8b3507c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17bf48f710bd	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c046ae67ad	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c1f4c7c095	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c2894257e1	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c33f85f589	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c4cac3350f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c57b908d12	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c7dae46174	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2bdb-7290-a0af-17c834f0c2f4	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb7d60b7d5ec	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb7e7485aac7	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb7f86e552d5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb802b9fb9a2	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb819712e4b0	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb825f86c824	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8320748e99	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb84963537b9	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb85da2f601b	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb86f7d019e5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb87b9aa6423	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8875b984a9	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb89b73ee8ed	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8a68044c0a	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8bbee8048e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8c127ae60c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8d5fc3ac34	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8e8415c8e1	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb8fa1ed6a32	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb905023e5ff	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb910e0b3e2d	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb929b81390e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb93ebaac4b5	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb94b62eb288	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb953fe41769	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb9664878e20	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb979a029c42	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb987f77ae86	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb99cba0a014	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d04-7187-96ac-bb9a2558065c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca1e0facd55	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca20eff95d6	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca3bb6336bf	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca4f78cb9d1	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca5aea335d2	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca6a47afbeb	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca7e25a8a54	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca8366b6376	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dca9e6036789	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcaa03e72e6f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcab75faee2a	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcacd43fa5f9	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcada499cd95	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcaeb6635687	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcaffd149228	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcb09d37df65	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcb187e8fa7a	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcb2e3a86ccd	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcb390d0e907	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d88-773d-a601-dcb42cfcbd5c	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-9571e0d5d574	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-9572f7d31976	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-95732f477efe	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-95744f96f3ed	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957565bfa9aa	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-9576e02d8f8e	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-95776310166f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957822b2780d	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-9579702827e4	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957a656dd40f	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957bc02f2356	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957cb663e157	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957d61ac95bd	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957ea51cc7ce	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-957f35b56442	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-2d89-7061-9f3e-9580082a62a1	EUR	[["MUG-BLUE", "14.90"]]	[[5, "74.50"]]	74.50
01a227f2-5d45-7269-8b7c-fc121b769e26	EUR	[["MUG-BLUE", "0"]]	[[1, "0"]]	0
01a227f2-5e8e-7014-bee8-c041d3b3c85c	EUR	[["MUG-BLUE", "0"]]	[[1, "0"]]	0
01a227f2-5fea-7607-8a62-1df6e72db159	EUR	[["MUG-BLUE", "0"]]	[[1, "0"]]	0
01a227f2-6186-7487-b2fa-5020c59c7396	EUR	[["MUG-BLUE", "0"]]	[[1, "0"]]	0
01a227f2-7036-748c-a9a5-b5303d829760	EUR	[["MUG-BLUE", "10.00"]]	[[1, "14.90"]]	14.90
01a227f2-76cb-756d-83e6-f13b83c13081	EUR	[["MUG-BLUE", "10.00"]]	[[2, "20.00"]]	20.00
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: rma; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.rma (return_id, order_id, reference, content_hash, reason, currency, state, requested_at, warehouse, resolution, refund, refunded, refund_id, replacement_order_id, version, blocked) FROM stdin;
01a227f2-549c-7056-bcff-2cbb75f66ebf	01a227f2-2bdb-7290-a0af-17c834f0c2f4	\N	\\xfadb0026e0955abeaf761796528623c7e8c4c77901230401db491eeaa88115e0	not_as_described	EUR	requested	2026-11-29 15:35:22.524793+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-54db-7415-8adc-fe48b060ed2a	01a227f2-2bdb-7290-a0af-17c7dae46174	\N	\\xa80de5a58d75af0f4bb1a1a22dd9425d5d9aa0732f848cf6fa1a8a4dae13ebee	not_as_described	EUR	requested	2026-11-29 15:35:22.58761+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-54fc-7031-a713-2c860c391db6	01a227f2-2bdb-7290-a0af-17c6d0b9f2be	\N	\\x1dceb9166b7d19f17ac016533e79ed8f8ca5743cfde564dfeeeb56749f3a4b9f	not_as_described	EUR	requested	2026-11-29 15:35:22.620782+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-5523-74e6-aed8-d81c74d9c9f1	01a227f2-2bdb-7290-a0af-17c57b908d12	\N	\\x3645513e178e779625a84c42e50c7c57a2ffdcd260d6c6a6b644f34a08573421	not_as_described	EUR	requested	2026-11-29 15:35:22.659791+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-5543-73dc-a794-c3b8e484882c	01a227f2-2bdb-7290-a0af-17c4cac3350f	\N	\\xf7796e63de255ecb422b0bf03f38c588d0123cd406b3fdfd729acea7fbb270a8	not_as_described	EUR	requested	2026-11-29 15:35:22.691534+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-555c-7212-9e56-22bc34309c4e	01a227f2-2bdb-7290-a0af-17c33f85f589	\N	\\xe3371089790433e46f9fc3adcd0e6b95eac2831ff6d3432eb019fbc18c321225	not_as_described	EUR	requested	2026-11-29 15:35:22.716058+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-558f-728e-a4a1-cae9d011e256	01a227f2-2bdb-7290-a0af-17c2894257e1	\N	\\x4a488fcc681db7ddda408401a4b5b4ff323bd5c6ea7ca938b004bdfb0dc3b09a	not_as_described	EUR	requested	2026-11-29 15:35:22.767241+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-55c2-7333-982b-3b8bf86d8f7b	01a227f2-2bdb-7290-a0af-17c1f4c7c095	\N	\\x1f42b02c070b18fc6b713ca12aaac78fdb72eec34b7db4fa020f85085ea098aa	not_as_described	EUR	requested	2026-11-29 15:35:22.81859+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-55de-7395-bb6d-7a491da966c8	01a227f2-2bdb-7290-a0af-17c046ae67ad	\N	\\x2d55ae5108fcd0125fc9a03b9b23e1d720d58902497dda19e38af272279b75df	not_as_described	EUR	requested	2026-11-29 15:35:22.846938+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-55fa-72f8-988a-c4966b198a2b	01a227f2-2bdb-7290-a0af-17bf48f710bd	\N	\\x64e1c572be541e419c5b9890bbed9a810c78680273e8bb2d0f311d80678eae07	not_as_described	EUR	requested	2026-11-29 15:35:22.87471+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-562a-7046-a26b-0b4a5bfa95c7	01a227f2-2bdb-7290-a0af-17bee8b3507c	\N	\\x466881497537bb2381779e4ce7b981a5689335effa2fd8d76ac4606b4d057f5b	not_as_described	EUR	requested	2026-11-29 15:35:22.92208+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-5657-7077-805f-9fd45ff2aba2	01a227f2-2bdb-7290-a0af-17bd20956241	\N	\\x2baf43a6a0a47e2fdf4a3bf403e197033669b64c0b3e849edf417219a6a7bfa7	not_as_described	EUR	requested	2026-11-29 15:35:22.967289+00	\N	\N	\N	\N	\N	\N	1	\N
01a227f2-568a-7353-be82-fb76c03718ee	01a227f2-2bdb-7290-a0af-17bccf1c10b1	\N	\\xadd3f61d71a8c3a069a85eaeb534517a5037a5ee046b775abcfa07cb04f37543	not_as_described	EUR	approved	2026-11-29 15:35:23.018971+00	\N	\N	\N	\N	\N	\N	2	\N
01a227f2-5722-72d8-bd56-3b7e5abce330	01a227f2-2bdb-7290-a0af-17bba0b37cd2	\N	\\x58ae1cadaa1436c34054ab629cfecebd30b0d3c90662a85a945d1a1bc9f4d305	not_as_described	EUR	approved	2026-11-29 15:35:23.170921+00	\N	\N	\N	\N	\N	\N	2	\N
01a227f2-5788-705b-abc5-f6dbc26abcbf	01a227f2-2bdb-7290-a0af-17bade56b618	\N	\\x462c36a7ad7414bc4d4c7e4983a7c29e411c3698d73beff687d25b7867bea6ce	not_as_described	EUR	approved	2026-11-29 15:35:23.272621+00	\N	\N	\N	\N	\N	\N	2	\N
01a227f2-581c-72cd-8f2f-09211f7ba0aa	01a227f2-2bdb-7290-a0af-17b9d58dcf7e	\N	\\xb44db95f720eef13efc28323cbc1880a769d9997ad36361c613eeac2a7d0347e	not_as_described	EUR	approved	2026-11-29 15:35:23.420406+00	\N	\N	\N	\N	\N	\N	2	\N
01a227f2-586d-7478-8dc0-2f4a0986b621	01a227f2-2bdb-7290-a0af-17b87d2ee4a4	\N	\\x66cab4220fa538c8e88f2b5d34afedd6bf9e24799c54ebe51f5f3bcbdfb79b0b	not_as_described	EUR	in_transit	2026-11-29 15:35:23.500995+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-58e4-7321-880e-2694853cbda8	01a227f2-2bdb-7290-a0af-17b718a451cb	\N	\\xdda9af5e36a51bf348d9bb8e41405908da548ab1c0499f1dbb6b6952377ed84b	not_as_described	EUR	in_transit	2026-11-29 15:35:23.620804+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5958-746f-84a3-1991497238ae	01a227f2-2bdb-7290-a0af-17b613898928	\N	\\x9e7282ad54bbb665b5c3eecdfdfe8fd33946dc131e6d172e4c058469db392bc7	not_as_described	EUR	in_transit	2026-11-29 15:35:23.736599+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-59de-7454-8d5f-e5ee7a6dda13	01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	\N	\\x077a8546e102d28b82bdb11785264830987dcea4fff4de3b2c9ffe6f6ec595ca	not_as_described	EUR	in_transit	2026-11-29 15:35:23.87024+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5a5b-77eb-8a98-bf80c350573b	01a227f2-2bdb-7290-a0af-17b47076b7b7	\N	\\xd2b5554d41c114705c4be3bc2f3149e49584145462ed23669d1a38138966a237	not_as_described	EUR	in_transit	2026-11-29 15:35:23.995331+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5ae5-724d-8491-b95859f53ec9	01a227f2-2bdb-7290-a0af-17b3252d7ca2	\N	\\x71c0c898c86f148f3b360bd2baf17e3a23f4bf5691171f4ea1fee240021ec68e	not_as_described	EUR	in_transit	2026-11-29 15:35:24.133362+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5b74-700d-9019-db72bb9ca512	01a227f2-2bdb-7290-a0af-17b23abc8cdf	\N	\\xbbfef8cd1f630b389971af5a3a8313fc2e446811613bbbfc751efbbc872163ad	not_as_described	EUR	in_transit	2026-11-29 15:35:24.276477+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5bde-76a4-ad3f-aa43fb1be8b8	01a227f2-2bdb-7290-a0af-17b102b7419d	\N	\\xc09afe5581cea6cc0fb7f3adbde5acd28a6fd921daa8ab4df6f5e55983984cb6	not_as_described	EUR	in_transit	2026-11-29 15:35:24.38247+00	\N	\N	\N	\N	\N	\N	3	\N
01a227f2-5c9b-77d9-9e86-b2fe9d566667	01a227f2-2bdb-7290-a0af-17b01b32bf04	\N	\\x791b5f7aab060ff51746aebb050256d621ebdfa7c7949facb530c7cec21b0beb	not_as_described	EUR	replaced	2026-11-29 15:35:24.571741+00	DE-1	replace	\N	\N	\N	01a227f2-5d45-7269-8b7c-fc121b769e26	5	\N
01a227f2-5d76-7381-8309-415e6c7d86d7	01a227f2-2bdb-7290-a0af-17afc0f9285e	\N	\\x4cfcaceae8d8fa453f1931894b9754ef55d8c1513ec67e8621071d87ff972c42	not_as_described	EUR	replaced	2026-11-29 15:35:24.790453+00	DE-1	replace	\N	\N	\N	01a227f2-5e8e-7014-bee8-c041d3b3c85c	5	\N
01a227f2-5efa-7198-b9c4-9a1032e5faaf	01a227f2-2bdb-7290-a0af-17ae6e8ca2df	\N	\\x348fcc684967415978aaf41025f14ea4005d724e3d828a013c333a16f62ec81b	not_as_described	EUR	replaced	2026-11-29 15:35:25.178489+00	DE-1	replace	\N	\N	\N	01a227f2-5fea-7607-8a62-1df6e72db159	5	\N
01a227f2-604f-71e3-b998-36fbfff14739	01a227f2-2bdb-7290-a0af-17ad0633ff7c	\N	\\xe180736a45e9753bc5662a0461cfdb89d944300d8ac8ebeaf2f51092a918c13e	not_as_described	EUR	replaced	2026-11-29 15:35:25.519751+00	DE-1	replace	\N	\N	\N	01a227f2-6186-7487-b2fa-5020c59c7396	5	\N
01a227f2-74c6-77a7-adbc-5add5f068542	01a227f2-7036-748c-a9a5-b5303d829760	\N	\\x42da0da3ad399d9f785a0d8d55742d3458569715f227bdabb7a58c00ba70df73	not_as_described	EUR	received	2026-11-29 15:35:30.758522+00	DE-1	refund	14.90	\N	\N	\N	5	not all of the order's money was received yet: the refund follows when it is captured
\.


--
-- Data for Name: rma_history; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.rma_history (id, return_id, action, state, by, at, note) FROM stdin;
1	01a227f2-549c-7056-bcff-2cbb75f66ebf	request	requested	dev:admin	2026-11-29 15:35:22.524793+00	\N
2	01a227f2-54db-7415-8adc-fe48b060ed2a	request	requested	dev:admin	2026-11-29 15:35:22.58761+00	\N
3	01a227f2-54fc-7031-a713-2c860c391db6	request	requested	dev:admin	2026-11-29 15:35:22.620782+00	\N
4	01a227f2-5523-74e6-aed8-d81c74d9c9f1	request	requested	dev:admin	2026-11-29 15:35:22.659791+00	\N
5	01a227f2-5543-73dc-a794-c3b8e484882c	request	requested	dev:admin	2026-11-29 15:35:22.691534+00	\N
6	01a227f2-555c-7212-9e56-22bc34309c4e	request	requested	dev:admin	2026-11-29 15:35:22.716058+00	\N
7	01a227f2-558f-728e-a4a1-cae9d011e256	request	requested	dev:admin	2026-11-29 15:35:22.767241+00	\N
8	01a227f2-55c2-7333-982b-3b8bf86d8f7b	request	requested	dev:admin	2026-11-29 15:35:22.81859+00	\N
9	01a227f2-55de-7395-bb6d-7a491da966c8	request	requested	dev:admin	2026-11-29 15:35:22.846938+00	\N
10	01a227f2-55fa-72f8-988a-c4966b198a2b	request	requested	dev:admin	2026-11-29 15:35:22.87471+00	\N
11	01a227f2-562a-7046-a26b-0b4a5bfa95c7	request	requested	dev:admin	2026-11-29 15:35:22.92208+00	\N
12	01a227f2-5657-7077-805f-9fd45ff2aba2	request	requested	dev:admin	2026-11-29 15:35:22.967289+00	\N
13	01a227f2-568a-7353-be82-fb76c03718ee	request	requested	dev:admin	2026-11-29 15:35:23.018971+00	\N
14	01a227f2-568a-7353-be82-fb76c03718ee	approve	approved	dev:admin	2026-11-29 15:35:23.048161+00	\N
15	01a227f2-5722-72d8-bd56-3b7e5abce330	request	requested	dev:admin	2026-11-29 15:35:23.170921+00	\N
16	01a227f2-5722-72d8-bd56-3b7e5abce330	approve	approved	dev:admin	2026-11-29 15:35:23.211809+00	\N
17	01a227f2-5788-705b-abc5-f6dbc26abcbf	request	requested	dev:admin	2026-11-29 15:35:23.272621+00	\N
18	01a227f2-5788-705b-abc5-f6dbc26abcbf	approve	approved	dev:admin	2026-11-29 15:35:23.329085+00	\N
19	01a227f2-581c-72cd-8f2f-09211f7ba0aa	request	requested	dev:admin	2026-11-29 15:35:23.420406+00	\N
20	01a227f2-581c-72cd-8f2f-09211f7ba0aa	approve	approved	dev:admin	2026-11-29 15:35:23.45662+00	\N
21	01a227f2-586d-7478-8dc0-2f4a0986b621	request	requested	dev:admin	2026-11-29 15:35:23.500995+00	\N
22	01a227f2-586d-7478-8dc0-2f4a0986b621	approve	approved	dev:admin	2026-11-29 15:35:23.554693+00	\N
23	01a227f2-586d-7478-8dc0-2f4a0986b621	send	in_transit	dev:admin	2026-11-29 15:35:23.58615+00	\N
24	01a227f2-58e4-7321-880e-2694853cbda8	request	requested	dev:admin	2026-11-29 15:35:23.620804+00	\N
25	01a227f2-58e4-7321-880e-2694853cbda8	approve	approved	dev:admin	2026-11-29 15:35:23.645017+00	\N
26	01a227f2-58e4-7321-880e-2694853cbda8	send	in_transit	dev:admin	2026-11-29 15:35:23.691601+00	\N
27	01a227f2-5958-746f-84a3-1991497238ae	request	requested	dev:admin	2026-11-29 15:35:23.736599+00	\N
28	01a227f2-5958-746f-84a3-1991497238ae	approve	approved	dev:admin	2026-11-29 15:35:23.781566+00	\N
29	01a227f2-5958-746f-84a3-1991497238ae	send	in_transit	dev:admin	2026-11-29 15:35:23.829195+00	\N
30	01a227f2-59de-7454-8d5f-e5ee7a6dda13	request	requested	dev:admin	2026-11-29 15:35:23.87024+00	\N
31	01a227f2-59de-7454-8d5f-e5ee7a6dda13	approve	approved	dev:admin	2026-11-29 15:35:23.903177+00	\N
32	01a227f2-59de-7454-8d5f-e5ee7a6dda13	send	in_transit	dev:admin	2026-11-29 15:35:23.955325+00	\N
33	01a227f2-5a5b-77eb-8a98-bf80c350573b	request	requested	dev:admin	2026-11-29 15:35:23.995331+00	\N
34	01a227f2-5a5b-77eb-8a98-bf80c350573b	approve	approved	dev:admin	2026-11-29 15:35:24.038649+00	\N
35	01a227f2-5a5b-77eb-8a98-bf80c350573b	send	in_transit	dev:admin	2026-11-29 15:35:24.087902+00	\N
36	01a227f2-5ae5-724d-8491-b95859f53ec9	request	requested	dev:admin	2026-11-29 15:35:24.133362+00	\N
37	01a227f2-5ae5-724d-8491-b95859f53ec9	approve	approved	dev:admin	2026-11-29 15:35:24.190658+00	\N
38	01a227f2-5ae5-724d-8491-b95859f53ec9	send	in_transit	dev:admin	2026-11-29 15:35:24.23473+00	\N
39	01a227f2-5b74-700d-9019-db72bb9ca512	request	requested	dev:admin	2026-11-29 15:35:24.276477+00	\N
40	01a227f2-5b74-700d-9019-db72bb9ca512	approve	approved	dev:admin	2026-11-29 15:35:24.310551+00	\N
41	01a227f2-5b74-700d-9019-db72bb9ca512	send	in_transit	dev:admin	2026-11-29 15:35:24.35177+00	\N
42	01a227f2-5bde-76a4-ad3f-aa43fb1be8b8	request	requested	dev:admin	2026-11-29 15:35:24.38247+00	\N
43	01a227f2-5bde-76a4-ad3f-aa43fb1be8b8	approve	approved	dev:admin	2026-11-29 15:35:24.425793+00	\N
44	01a227f2-5bde-76a4-ad3f-aa43fb1be8b8	send	in_transit	dev:admin	2026-11-29 15:35:24.503858+00	\N
45	01a227f2-5c9b-77d9-9e86-b2fe9d566667	request	requested	dev:admin	2026-11-29 15:35:24.571741+00	\N
46	01a227f2-5c9b-77d9-9e86-b2fe9d566667	approve	approved	dev:admin	2026-11-29 15:35:24.638902+00	\N
47	01a227f2-5c9b-77d9-9e86-b2fe9d566667	send	in_transit	dev:admin	2026-11-29 15:35:24.690669+00	\N
48	01a227f2-5c9b-77d9-9e86-b2fe9d566667	receive	received	dev:admin	2026-11-29 15:35:24.740542+00	\N
49	01a227f2-5d76-7381-8309-415e6c7d86d7	request	requested	dev:admin	2026-11-29 15:35:24.790453+00	\N
50	01a227f2-5d76-7381-8309-415e6c7d86d7	approve	approved	dev:admin	2026-11-29 15:35:24.869053+00	\N
51	01a227f2-5d76-7381-8309-415e6c7d86d7	send	in_transit	dev:admin	2026-11-29 15:35:24.98667+00	\N
52	01a227f2-5c9b-77d9-9e86-b2fe9d566667	replace	replaced	system	2026-11-29 15:35:25.026981+00	order 01a227f2-5d45-7269-8b7c-fc121b769e26
53	01a227f2-5d76-7381-8309-415e6c7d86d7	receive	received	dev:admin	2026-11-29 15:35:25.062721+00	\N
54	01a227f2-5efa-7198-b9c4-9a1032e5faaf	request	requested	dev:admin	2026-11-29 15:35:25.178489+00	\N
55	01a227f2-5efa-7198-b9c4-9a1032e5faaf	approve	approved	dev:admin	2026-11-29 15:35:25.245225+00	\N
56	01a227f2-5efa-7198-b9c4-9a1032e5faaf	send	in_transit	dev:admin	2026-11-29 15:35:25.314292+00	\N
57	01a227f2-5d76-7381-8309-415e6c7d86d7	replace	replaced	system	2026-11-29 15:35:25.359113+00	order 01a227f2-5e8e-7014-bee8-c041d3b3c85c
58	01a227f2-5efa-7198-b9c4-9a1032e5faaf	receive	received	dev:admin	2026-11-29 15:35:25.409592+00	\N
59	01a227f2-604f-71e3-b998-36fbfff14739	request	requested	dev:admin	2026-11-29 15:35:25.519751+00	\N
60	01a227f2-604f-71e3-b998-36fbfff14739	approve	approved	dev:admin	2026-11-29 15:35:25.631096+00	\N
61	01a227f2-604f-71e3-b998-36fbfff14739	send	in_transit	dev:admin	2026-11-29 15:35:25.734627+00	\N
62	01a227f2-5efa-7198-b9c4-9a1032e5faaf	replace	replaced	system	2026-11-29 15:35:25.77476+00	order 01a227f2-5fea-7607-8a62-1df6e72db159
63	01a227f2-604f-71e3-b998-36fbfff14739	receive	received	dev:admin	2026-11-29 15:35:25.827843+00	\N
64	01a227f2-604f-71e3-b998-36fbfff14739	replace	replaced	system	2026-11-29 15:35:26.092644+00	order 01a227f2-6186-7487-b2fa-5020c59c7396
65	01a227f2-74c6-77a7-adbc-5add5f068542	request	requested	dev:admin	2026-11-29 15:35:30.758522+00	\N
66	01a227f2-74c6-77a7-adbc-5add5f068542	approve	approved	dev:admin	2026-11-29 15:35:30.840493+00	\N
67	01a227f2-74c6-77a7-adbc-5add5f068542	send	in_transit	dev:admin	2026-11-29 15:35:30.924575+00	\N
68	01a227f2-74c6-77a7-adbc-5add5f068542	receive	received	dev:admin	2026-11-29 15:35:30.994892+00	\N
69	01a227f2-74c6-77a7-adbc-5add5f068542	block	received	system	2026-11-29 15:35:31.155988+00	not all of the order's money was received yet: the refund follows when it is captured
\.


--
-- Data for Name: rma_line; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.rma_line (return_id, line_no, kind, item, quantity, unit_price, accepted, condition, value, units) FROM stdin;
01a227f2-549c-7056-bcff-2cbb75f66ebf	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-54db-7415-8adc-fe48b060ed2a	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-54fc-7031-a713-2c860c391db6	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5523-74e6-aed8-d81c74d9c9f1	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5543-73dc-a794-c3b8e484882c	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-555c-7212-9e56-22bc34309c4e	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-558f-728e-a4a1-cae9d011e256	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-55c2-7333-982b-3b8bf86d8f7b	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-55de-7395-bb6d-7a491da966c8	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-55fa-72f8-988a-c4966b198a2b	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-562a-7046-a26b-0b4a5bfa95c7	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5657-7077-805f-9fd45ff2aba2	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-568a-7353-be82-fb76c03718ee	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5722-72d8-bd56-3b7e5abce330	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5788-705b-abc5-f6dbc26abcbf	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-581c-72cd-8f2f-09211f7ba0aa	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-586d-7478-8dc0-2f4a0986b621	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-58e4-7321-880e-2694853cbda8	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5958-746f-84a3-1991497238ae	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-59de-7454-8d5f-e5ee7a6dda13	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5a5b-77eb-8a98-bf80c350573b	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5ae5-724d-8491-b95859f53ec9	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5b74-700d-9019-db72bb9ca512	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5bde-76a4-ad3f-aa43fb1be8b8	1	goods	MUG-BLUE	1	14.900000	\N	\N	14.90	[[0, 1, "14.90"]]
01a227f2-5c9b-77d9-9e86-b2fe9d566667	1	goods	MUG-BLUE	1	14.900000	1	sellable	14.90	[[0, 1, "14.90"]]
01a227f2-5d76-7381-8309-415e6c7d86d7	1	goods	MUG-BLUE	1	14.900000	1	sellable	14.90	[[0, 1, "14.90"]]
01a227f2-5efa-7198-b9c4-9a1032e5faaf	1	goods	MUG-BLUE	1	14.900000	1	sellable	14.90	[[0, 1, "14.90"]]
01a227f2-604f-71e3-b998-36fbfff14739	1	goods	MUG-BLUE	1	14.900000	1	sellable	14.90	[[0, 1, "14.90"]]
01a227f2-74c6-77a7-adbc-5add5f068542	1	goods	MUG-BLUE	1	14.900000	1	sellable	14.90	[[0, 1, "14.90"]]
\.


--
-- Data for Name: shipped; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.shipped (order_id, sku, shipment_id, quantity) FROM stdin;
01a227f2-2bda-7068-ac08-9e34d1db71fd	MUG-BLUE	01a227f2-2fcf-7353-858b-1897cec8d9d6	5
01a227f2-2bda-7068-ac08-9e358fbe9fe6	MUG-BLUE	01a227f2-2fcf-7353-858b-1898e08c0a12	5
01a227f2-2bda-7068-ac08-9e3653e201ab	MUG-BLUE	01a227f2-2fcf-7353-858b-18996509ee45	5
01a227f2-2bda-7068-ac08-9e3713ec9990	MUG-BLUE	01a227f2-2fcf-7353-858b-189a9e27a6a1	5
01a227f2-2bda-7068-ac08-9e3863857586	MUG-BLUE	01a227f2-2fcf-7353-858b-189b0a05cf22	5
01a227f2-2bda-7068-ac08-9e39533bf106	MUG-BLUE	01a227f2-2fcf-7353-858b-189cffd7e8f7	5
01a227f2-2bda-7068-ac08-9e3a55a2135b	MUG-BLUE	01a227f2-2fcf-7353-858b-189d00ba3b45	5
01a227f2-2bda-7068-ac08-9e3bf449bf60	MUG-BLUE	01a227f2-2fcf-7353-858b-189e28b2246b	5
01a227f2-2bda-7068-ac08-9e3cef55e432	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7259c25073	5
01a227f2-2bdb-7290-a0af-1796d19720b5	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7344e82a1b	5
01a227f2-2bdb-7290-a0af-1797f964cf06	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a741085086e	5
01a227f2-2bdb-7290-a0af-17985d1f5e80	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a756740b6fd	5
01a227f2-2bdb-7290-a0af-1799cf8c848a	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a76e2f13cc3	5
01a227f2-2bdb-7290-a0af-179a7a2c42e9	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a77a0635dc9	5
01a227f2-2bdb-7290-a0af-179b7db899a3	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7878187a8e	5
01a227f2-2bdb-7290-a0af-179c4327ab04	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a791e7a082c	5
01a227f2-2bdb-7290-a0af-179d4c931dec	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7af68ca617	5
01a227f2-2bdb-7290-a0af-179ea42df6f5	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7b91a86216	5
01a227f2-2bdb-7290-a0af-179f33e44093	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7c9cc64c83	5
01a227f2-2bdb-7290-a0af-17a06933859e	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7d1438def9	5
01a227f2-2bdb-7290-a0af-17a1b7b1a23e	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7e77aadd51	5
01a227f2-2bdb-7290-a0af-17a2f6418356	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a7fa72da56f	5
01a227f2-2bdb-7290-a0af-17a379c31b15	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a80ee23ad2e	5
01a227f2-2bdb-7290-a0af-17a4ddad11ed	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a81c44ed54b	5
01a227f2-2bdb-7290-a0af-17a5cc56b1dd	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a827624a565	5
01a227f2-2bdb-7290-a0af-17a6e4e39124	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a83e21fab39	5
01a227f2-2bdb-7290-a0af-17a7097700a7	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a847eaac2fd	5
01a227f2-2bdb-7290-a0af-17a880666701	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8591cee6f1	5
01a227f2-2bdb-7290-a0af-17a90cfd52d5	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a86cde33329	5
01a227f2-2bdb-7290-a0af-17aa90dd4d0f	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a87358d1a25	5
01a227f2-2bdb-7290-a0af-17ab755a99d6	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a88efd892c0	5
01a227f2-2bdb-7290-a0af-17acb0bc05c0	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a895520b407	5
01a227f2-2bdb-7290-a0af-17ad0633ff7c	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8ab663013c	5
01a227f2-2bdb-7290-a0af-17ae6e8ca2df	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8bc5d4a5d0	5
01a227f2-2bdb-7290-a0af-17afc0f9285e	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8c7655486c	5
01a227f2-2bdb-7290-a0af-17b01b32bf04	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8d6b134ec7	5
01a227f2-2bdb-7290-a0af-17b102b7419d	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8eb6a3f879	5
01a227f2-2bdb-7290-a0af-17b23abc8cdf	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a8f62dda625	5
01a227f2-2bdb-7290-a0af-17b3252d7ca2	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a90647f77ce	5
01a227f2-2bdb-7290-a0af-17b47076b7b7	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a910b9c5aac	5
01a227f2-2bdb-7290-a0af-17b5c2fe4ec6	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a92fb5d4931	5
01a227f2-2bdb-7290-a0af-17b613898928	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a93716d4759	5
01a227f2-2bdb-7290-a0af-17b718a451cb	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a94ceb6aa44	5
01a227f2-2bdb-7290-a0af-17b87d2ee4a4	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a957d610247	5
01a227f2-2bdb-7290-a0af-17b9d58dcf7e	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a962dad5fb2	5
01a227f2-2bdb-7290-a0af-17bade56b618	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a97bc6a3d8b	5
01a227f2-2bdb-7290-a0af-17bba0b37cd2	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a989aa9acba	5
01a227f2-2bdb-7290-a0af-17bccf1c10b1	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a99cd9f8a21	5
01a227f2-2bdb-7290-a0af-17bd20956241	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9a0f700ec7	5
01a227f2-2bdb-7290-a0af-17bee8b3507c	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9b9ca13d15	5
01a227f2-2bdb-7290-a0af-17bf48f710bd	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9c1831bca9	5
01a227f2-2bdb-7290-a0af-17c046ae67ad	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9defc3304d	5
01a227f2-2bdb-7290-a0af-17c1f4c7c095	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9ea68d6b6e	5
01a227f2-2bdb-7290-a0af-17c2894257e1	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1a9f9d3b9d45	5
01a227f2-2bdb-7290-a0af-17c33f85f589	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa0fbba4e73	5
01a227f2-2bdb-7290-a0af-17c4cac3350f	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa1be4b2fb3	5
01a227f2-2bdb-7290-a0af-17c57b908d12	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa222cde630	5
01a227f2-2bdb-7290-a0af-17c6d0b9f2be	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa3f46e052f	5
01a227f2-2bdb-7290-a0af-17c7dae46174	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa4bd3f55d6	5
01a227f2-2bdb-7290-a0af-17c834f0c2f4	MUG-BLUE	01a227f2-2fd0-74b6-8b0c-1aa598a6110b	5
01a227f2-7036-748c-a9a5-b5303d829760	MUG-BLUE	01a227f2-7144-764e-86b7-6f402675370d	1
01a227f2-76cb-756d-83e6-f13b83c13081	MUG-BLUE	01a227f2-777e-76ee-842a-a8c27c95f6c2	2
\.


--
-- Data for Name: ticket; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.ticket (ticket_id, ticket_class, priority, order_id, cause, detail, subject, body, assignee_role, assignee, state, opened_at, first_response_due, resolution_due, stood, pending_since, first_responded_at, resolved_at, resolution, version) FROM stdin;
01a227f2-65d0-707b-a698-05df9b5b51a4	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:26.928086+00	2026-11-30 03:35:26.928086+00	2026-12-02 15:35:26.928086+00	00:00:00	\N	\N	\N	\N	1
01a227f2-6607-7761-a220-aa5e2ed47330	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:26.983236+00	2026-11-30 03:35:26.983236+00	2026-12-02 15:35:26.983236+00	00:00:00	\N	\N	\N	\N	1
01a227f2-663b-755c-a1d4-cef730ff6f31	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.035437+00	2026-11-30 03:35:27.035437+00	2026-12-02 15:35:27.035437+00	00:00:00	\N	\N	\N	\N	1
01a227f2-666f-7341-85d4-96f041514ec8	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.08729+00	2026-11-30 03:35:27.08729+00	2026-12-02 15:35:27.08729+00	00:00:00	\N	\N	\N	\N	1
01a227f2-66a7-72c1-b1f1-33543ace59e5	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.143537+00	2026-11-30 03:35:27.143537+00	2026-12-02 15:35:27.143537+00	00:00:00	\N	\N	\N	\N	1
01a227f2-66d4-71c0-8973-3b6774e9d0bf	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.188265+00	2026-11-30 03:35:27.188265+00	2026-12-02 15:35:27.188265+00	00:00:00	\N	\N	\N	\N	1
01a227f2-6710-7015-8e37-a448baab8760	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.248962+00	2026-11-30 03:35:27.248962+00	2026-12-02 15:35:27.248962+00	00:00:00	\N	\N	\N	\N	1
01a227f2-6747-70a3-b434-7a0a6f4a3cdc	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.303448+00	2026-11-30 03:35:27.303448+00	2026-12-02 15:35:27.303448+00	00:00:00	\N	\N	\N	\N	1
01a227f2-676f-7592-9042-49a518fba402	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.343207+00	2026-11-30 03:35:27.343207+00	2026-12-02 15:35:27.343207+00	00:00:00	\N	\N	\N	\N	1
01a227f2-67ab-7548-9cba-e1fc22caa0f0	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.403386+00	2026-11-30 03:35:27.403386+00	2026-12-02 15:35:27.403386+00	00:00:00	\N	\N	\N	\N	1
01a227f2-67e3-7261-ac0f-8e7776cd2654	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:27.459119+00	2026-11-30 03:35:27.459119+00	2026-12-02 15:35:27.459119+00	00:00:00	\N	\N	\N	\N	1
01a227f2-61bb-7348-89b7-6e8bf1328661	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:25.883927+00	2026-11-30 03:35:25.883927+00	2026-12-02 15:35:25.883927+00	00:00:00	2026-11-29 15:35:27.520927+00	\N	\N	\N	2
01a227f2-625b-77be-b8bc-a885457173ea	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:26.043589+00	2026-11-30 03:35:26.043589+00	2026-12-02 15:35:26.043589+00	00:00:00	2026-11-29 15:35:27.668988+00	\N	\N	\N	2
01a227f2-6292-77e4-b046-1ae0fd943340	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:26.098883+00	2026-11-30 03:35:26.098883+00	2026-12-02 15:35:26.098883+00	00:00:00	2026-11-29 15:35:27.730435+00	\N	\N	\N	2
01a227f2-62d1-71a5-8f1f-f240c89cf376	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:26.161167+00	2026-11-30 03:35:26.161167+00	2026-12-02 15:35:26.161167+00	00:00:00	2026-11-29 15:35:27.779077+00	\N	\N	\N	2
01a227f2-6316-74d4-ad41-971a518ba32a	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:26.230784+00	2026-11-30 03:35:26.230784+00	2026-12-02 15:35:26.230784+00	00:00:00	2026-11-29 15:35:27.830556+00	\N	\N	\N	2
01a227f2-6343-7125-b92a-4ae869b3c8dc	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	pending	2026-11-29 15:35:26.275023+00	2026-11-30 03:35:26.275023+00	2026-12-02 15:35:26.275023+00	00:00:00	2026-11-29 15:35:27.878653+00	\N	\N	\N	2
01a227f2-6383-73ed-9ab7-6038e2f52cce	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.339317+00	2026-11-30 03:35:26.339317+00	2026-12-02 15:35:26.339317+00	00:00:00	\N	\N	2026-11-29 15:35:27.930302+00	answered	2
01a227f2-6397-7217-b74e-b0413c3890b7	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.359231+00	2026-11-30 03:35:26.359231+00	2026-12-02 15:35:26.359231+00	00:00:00	\N	\N	2026-11-29 15:35:27.989471+00	answered	2
01a227f2-63b0-7012-80d5-5669da749a60	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.384389+00	2026-11-30 03:35:26.384389+00	2026-12-02 15:35:26.384389+00	00:00:00	\N	\N	2026-11-29 15:35:28.047899+00	answered	2
01a227f2-63ec-74fc-ad5f-1b9f812e42f4	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.44446+00	2026-11-30 03:35:26.44446+00	2026-12-02 15:35:26.44446+00	00:00:00	\N	\N	2026-11-29 15:35:28.120263+00	answered	2
01a227f2-641b-73ee-aa57-83745bdd0569	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.491558+00	2026-11-30 03:35:26.491558+00	2026-12-02 15:35:26.491558+00	00:00:00	\N	\N	2026-11-29 15:35:28.196803+00	answered	2
01a227f2-6443-73cc-95f1-1b252266f712	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.531378+00	2026-11-30 03:35:26.531378+00	2026-12-02 15:35:26.531378+00	00:00:00	\N	\N	2026-11-29 15:35:28.262983+00	answered	2
01a227f2-647f-7194-998a-7306f255dd67	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.591201+00	2026-11-30 03:35:26.591201+00	2026-12-02 15:35:26.591201+00	00:00:00	\N	\N	2026-11-29 15:35:28.328124+00	answered	2
01a227f2-64a7-74c6-81fa-fcca44680553	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.631646+00	2026-11-30 03:35:26.631646+00	2026-12-02 15:35:26.631646+00	00:00:00	\N	\N	2026-11-29 15:35:28.368289+00	answered	2
01a227f2-64d6-73b6-855c-f9500d0e3399	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.678632+00	2026-11-30 03:35:26.678632+00	2026-12-02 15:35:26.678632+00	00:00:00	\N	\N	2026-11-29 15:35:28.404047+00	answered	2
01a227f2-64fb-7550-a37b-b798af432d74	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.715593+00	2026-11-30 03:35:26.715593+00	2026-12-02 15:35:26.715593+00	00:00:00	\N	\N	2026-11-29 15:35:28.464167+00	answered	2
01a227f2-6538-7790-862e-20fe5a085e24	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.777012+00	2026-11-30 03:35:26.777012+00	2026-12-02 15:35:26.777012+00	00:00:00	\N	\N	2026-11-29 15:35:28.50037+00	answered	2
01a227f2-6563-75fc-9930-a6ff75863e6e	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	resolved	2026-11-29 15:35:26.819205+00	2026-11-30 03:35:26.819205+00	2026-12-02 15:35:26.819205+00	00:00:00	\N	\N	2026-11-29 15:35:28.566911+00	answered	2
01a227f2-65a4-7062-b5a7-a28ef1e446da	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:35:26.884371+00	2026-11-30 03:35:26.884371+00	2026-12-02 15:35:26.884371+00	00:00:00	\N	2026-11-29 15:35:28.647675+00	\N	\N	2
01a227f2-7653-768b-86f1-12dbef24846c	refund_blocked	high	01a227f2-7036-748c-a9a5-b5303d829760	refund.blocked:01a227f2-74c6-77a7-adbc-5add5f068542	14.90 EUR: not all of the order's money was received yet: the refund follows when it is captured	\N	\N	finance	\N	open	2026-11-29 15:35:31.155955+00	2026-11-29 19:35:31.155955+00	2026-12-01 15:35:31.155955+00	00:00:00	\N	\N	\N	\N	1
01a227f2-7bb7-747d-b8da-5a77cab305f2	parcel_left_voided	high	01a227f2-76cb-756d-83e6-f13b83c13081	shipment.left_voided:01a227f2-777e-76ee-842a-a8c27c95f6c2	a voided parcel left DE-1 with own TA000001261DE: 2 x MUG-BLUE	\N	\N	operations	\N	open	2026-11-29 15:35:32.535092+00	2026-11-29 17:35:32.535092+00	2026-11-30 15:35:32.535092+00	00:00:00	\N	\N	\N	\N	1
01a227f3-07cb-75e6-b44a-b51572058c31	complaint	normal	\N	\N	\N	The mug arrived broken	The parcel has not arrived.	customer_service	\N	open	2026-11-29 15:36:08.395676+00	2026-11-30 03:36:08.395676+00	2026-12-02 15:36:08.395676+00	00:00:00	\N	\N	\N	\N	1
\.


--
-- Data for Name: ticket_history; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.ticket_history (id, ticket_id, action, state, by, at, note) FROM stdin;
1	01a227f2-61bb-7348-89b7-6e8bf1328661	open	open	dev:admin	2026-11-29 15:35:25.883927+00	\N
2	01a227f2-625b-77be-b8bc-a885457173ea	open	open	dev:admin	2026-11-29 15:35:26.043589+00	\N
3	01a227f2-6292-77e4-b046-1ae0fd943340	open	open	dev:admin	2026-11-29 15:35:26.098883+00	\N
4	01a227f2-62d1-71a5-8f1f-f240c89cf376	open	open	dev:admin	2026-11-29 15:35:26.161167+00	\N
5	01a227f2-6316-74d4-ad41-971a518ba32a	open	open	dev:admin	2026-11-29 15:35:26.230784+00	\N
6	01a227f2-6343-7125-b92a-4ae869b3c8dc	open	open	dev:admin	2026-11-29 15:35:26.275023+00	\N
7	01a227f2-6383-73ed-9ab7-6038e2f52cce	open	open	dev:admin	2026-11-29 15:35:26.339317+00	\N
8	01a227f2-6397-7217-b74e-b0413c3890b7	open	open	dev:admin	2026-11-29 15:35:26.359231+00	\N
9	01a227f2-63b0-7012-80d5-5669da749a60	open	open	dev:admin	2026-11-29 15:35:26.384389+00	\N
10	01a227f2-63ec-74fc-ad5f-1b9f812e42f4	open	open	dev:admin	2026-11-29 15:35:26.44446+00	\N
11	01a227f2-641b-73ee-aa57-83745bdd0569	open	open	dev:admin	2026-11-29 15:35:26.491558+00	\N
12	01a227f2-6443-73cc-95f1-1b252266f712	open	open	dev:admin	2026-11-29 15:35:26.531378+00	\N
13	01a227f2-647f-7194-998a-7306f255dd67	open	open	dev:admin	2026-11-29 15:35:26.591201+00	\N
14	01a227f2-64a7-74c6-81fa-fcca44680553	open	open	dev:admin	2026-11-29 15:35:26.631646+00	\N
15	01a227f2-64d6-73b6-855c-f9500d0e3399	open	open	dev:admin	2026-11-29 15:35:26.678632+00	\N
16	01a227f2-64fb-7550-a37b-b798af432d74	open	open	dev:admin	2026-11-29 15:35:26.715593+00	\N
17	01a227f2-6538-7790-862e-20fe5a085e24	open	open	dev:admin	2026-11-29 15:35:26.777012+00	\N
18	01a227f2-6563-75fc-9930-a6ff75863e6e	open	open	dev:admin	2026-11-29 15:35:26.819205+00	\N
19	01a227f2-65a4-7062-b5a7-a28ef1e446da	open	open	dev:admin	2026-11-29 15:35:26.884371+00	\N
20	01a227f2-65d0-707b-a698-05df9b5b51a4	open	open	dev:admin	2026-11-29 15:35:26.928086+00	\N
21	01a227f2-6607-7761-a220-aa5e2ed47330	open	open	dev:admin	2026-11-29 15:35:26.983236+00	\N
22	01a227f2-663b-755c-a1d4-cef730ff6f31	open	open	dev:admin	2026-11-29 15:35:27.035437+00	\N
23	01a227f2-666f-7341-85d4-96f041514ec8	open	open	dev:admin	2026-11-29 15:35:27.08729+00	\N
24	01a227f2-66a7-72c1-b1f1-33543ace59e5	open	open	dev:admin	2026-11-29 15:35:27.143537+00	\N
25	01a227f2-66d4-71c0-8973-3b6774e9d0bf	open	open	dev:admin	2026-11-29 15:35:27.188265+00	\N
26	01a227f2-6710-7015-8e37-a448baab8760	open	open	dev:admin	2026-11-29 15:35:27.248962+00	\N
27	01a227f2-6747-70a3-b434-7a0a6f4a3cdc	open	open	dev:admin	2026-11-29 15:35:27.303448+00	\N
28	01a227f2-676f-7592-9042-49a518fba402	open	open	dev:admin	2026-11-29 15:35:27.343207+00	\N
29	01a227f2-67ab-7548-9cba-e1fc22caa0f0	open	open	dev:admin	2026-11-29 15:35:27.403386+00	\N
30	01a227f2-67e3-7261-ac0f-8e7776cd2654	open	open	dev:admin	2026-11-29 15:35:27.459119+00	\N
31	01a227f2-61bb-7348-89b7-6e8bf1328661	pend	pending	dev:admin	2026-11-29 15:35:27.520946+00	called
32	01a227f2-625b-77be-b8bc-a885457173ea	pend	pending	dev:admin	2026-11-29 15:35:27.669015+00	called
33	01a227f2-6292-77e4-b046-1ae0fd943340	pend	pending	dev:admin	2026-11-29 15:35:27.730458+00	called
34	01a227f2-62d1-71a5-8f1f-f240c89cf376	pend	pending	dev:admin	2026-11-29 15:35:27.779098+00	called
35	01a227f2-6316-74d4-ad41-971a518ba32a	pend	pending	dev:admin	2026-11-29 15:35:27.830578+00	called
36	01a227f2-6343-7125-b92a-4ae869b3c8dc	pend	pending	dev:admin	2026-11-29 15:35:27.878675+00	called
37	01a227f2-6383-73ed-9ab7-6038e2f52cce	resolve	resolved	dev:admin	2026-11-29 15:35:27.930364+00	called
38	01a227f2-6397-7217-b74e-b0413c3890b7	resolve	resolved	dev:admin	2026-11-29 15:35:27.989497+00	called
39	01a227f2-63b0-7012-80d5-5669da749a60	resolve	resolved	dev:admin	2026-11-29 15:35:28.047916+00	called
40	01a227f2-63ec-74fc-ad5f-1b9f812e42f4	resolve	resolved	dev:admin	2026-11-29 15:35:28.120279+00	called
41	01a227f2-641b-73ee-aa57-83745bdd0569	resolve	resolved	dev:admin	2026-11-29 15:35:28.196821+00	called
42	01a227f2-6443-73cc-95f1-1b252266f712	resolve	resolved	dev:admin	2026-11-29 15:35:28.263001+00	called
43	01a227f2-647f-7194-998a-7306f255dd67	resolve	resolved	dev:admin	2026-11-29 15:35:28.328143+00	called
44	01a227f2-64a7-74c6-81fa-fcca44680553	resolve	resolved	dev:admin	2026-11-29 15:35:28.368307+00	called
45	01a227f2-64d6-73b6-855c-f9500d0e3399	resolve	resolved	dev:admin	2026-11-29 15:35:28.40406+00	called
46	01a227f2-64fb-7550-a37b-b798af432d74	resolve	resolved	dev:admin	2026-11-29 15:35:28.464182+00	called
47	01a227f2-6538-7790-862e-20fe5a085e24	resolve	resolved	dev:admin	2026-11-29 15:35:28.500387+00	called
48	01a227f2-6563-75fc-9930-a6ff75863e6e	resolve	resolved	dev:admin	2026-11-29 15:35:28.566927+00	called
49	01a227f2-7653-768b-86f1-12dbef24846c	open	open	system	2026-11-29 15:35:31.155955+00	\N
50	01a227f2-7bb7-747d-b8da-5a77cab305f2	open	open	system	2026-11-29 15:35:32.535092+00	\N
51	01a227f3-07cb-75e6-b44a-b51572058c31	open	open	dev:admin	2026-11-29 15:36:08.395676+00	\N
\.


--
-- Data for Name: ticket_message; Type: TABLE DATA; Schema: support; Owner: -
--

COPY support.ticket_message (message_id, ticket_id, kind, body, by, at) FROM stdin;
01a227f2-6c87-76c9-9aea-224ac7fbff79	01a227f2-65a4-7062-b5a7-a28ef1e446da	public_reply	We have sent you a new one.	dev:admin	2026-11-29 15:35:28.647675+00
\.


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: support; Owner: -
--

SELECT pg_catalog.setval('support.outbox_id_seq', 67, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: support; Owner: -
--

SELECT pg_catalog.setval('support.parked_event_id_seq', 1, true);


--
-- Name: rma_history_id_seq; Type: SEQUENCE SET; Schema: support; Owner: -
--

SELECT pg_catalog.setval('support.rma_history_id_seq', 69, true);


--
-- Name: ticket_history_id_seq; Type: SEQUENCE SET; Schema: support; Owner: -
--

SELECT pg_catalog.setval('support.ticket_history_id_seq', 51, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: placed_order placed_order_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.placed_order
    ADD CONSTRAINT placed_order_pkey PRIMARY KEY (order_id);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: rma_history rma_history_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma_history
    ADD CONSTRAINT rma_history_pkey PRIMARY KEY (id);


--
-- Name: rma_line rma_line_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma_line
    ADD CONSTRAINT rma_line_pkey PRIMARY KEY (return_id, line_no);


--
-- Name: rma rma_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma
    ADD CONSTRAINT rma_pkey PRIMARY KEY (return_id);


--
-- Name: rma rma_reference_once; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma
    ADD CONSTRAINT rma_reference_once UNIQUE (reference);


--
-- Name: shipped shipped_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.shipped
    ADD CONSTRAINT shipped_pkey PRIMARY KEY (order_id, sku, shipment_id);


--
-- Name: ticket_history ticket_history_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.ticket_history
    ADD CONSTRAINT ticket_history_pkey PRIMARY KEY (id);


--
-- Name: ticket_message ticket_message_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.ticket_message
    ADD CONSTRAINT ticket_message_pkey PRIMARY KEY (message_id);


--
-- Name: ticket ticket_pkey; Type: CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY (ticket_id);


--
-- Name: history_of_rma; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX history_of_rma ON support.rma_history USING btree (return_id, id);


--
-- Name: history_of_ticket; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX history_of_ticket ON support.ticket_history USING btree (ticket_id, id);


--
-- Name: message_of_ticket; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX message_of_ticket ON support.ticket_message USING btree (ticket_id, message_id);


--
-- Name: parked_event_open; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX parked_event_open ON support.parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: rma_in_state; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX rma_in_state ON support.rma USING btree (state, return_id);


--
-- Name: rma_of_order; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX rma_of_order ON support.rma USING btree (order_id, return_id);


--
-- Name: ticket_active; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX ticket_active ON support.ticket USING btree (ticket_id) WHERE (state = ANY (ARRAY['open'::text, 'pending'::text]));


--
-- Name: ticket_cause_once; Type: INDEX; Schema: support; Owner: -
--

CREATE UNIQUE INDEX ticket_cause_once ON support.ticket USING btree (cause) WHERE (state = ANY (ARRAY['open'::text, 'pending'::text]));


--
-- Name: ticket_of_cause; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX ticket_of_cause ON support.ticket USING btree (cause, opened_at) WHERE (cause IS NOT NULL);


--
-- Name: ticket_of_order; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX ticket_of_order ON support.ticket USING btree (order_id, ticket_id);


--
-- Name: ticket_queue; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX ticket_queue ON support.ticket USING btree (assignee_role, ticket_id) WHERE (state = ANY (ARRAY['open'::text, 'pending'::text]));


--
-- Name: ticket_settled; Type: INDEX; Schema: support; Owner: -
--

CREATE INDEX ticket_settled ON support.ticket USING btree (resolved_at) WHERE (state = 'resolved'::text);


--
-- Name: rma_history rma_history_append_only; Type: TRIGGER; Schema: support; Owner: -
--

CREATE TRIGGER rma_history_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON support.rma_history FOR EACH STATEMENT EXECUTE FUNCTION support.history_is_append_only();


--
-- Name: ticket_history ticket_history_append_only; Type: TRIGGER; Schema: support; Owner: -
--

CREATE TRIGGER ticket_history_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON support.ticket_history FOR EACH STATEMENT EXECUTE FUNCTION support.history_is_append_only();


--
-- Name: rma_history rma_history_return_id_fkey; Type: FK CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma_history
    ADD CONSTRAINT rma_history_return_id_fkey FOREIGN KEY (return_id) REFERENCES support.rma(return_id);


--
-- Name: rma_line rma_line_return_id_fkey; Type: FK CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma_line
    ADD CONSTRAINT rma_line_return_id_fkey FOREIGN KEY (return_id) REFERENCES support.rma(return_id);


--
-- Name: rma rma_order_id_fkey; Type: FK CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.rma
    ADD CONSTRAINT rma_order_id_fkey FOREIGN KEY (order_id) REFERENCES support.placed_order(order_id);


--
-- Name: ticket_history ticket_history_ticket_id_fkey; Type: FK CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.ticket_history
    ADD CONSTRAINT ticket_history_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES support.ticket(ticket_id);


--
-- Name: ticket_message ticket_message_ticket_id_fkey; Type: FK CONSTRAINT; Schema: support; Owner: -
--

ALTER TABLE ONLY support.ticket_message
    ADD CONSTRAINT ticket_message_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES support.ticket(ticket_id);


--
-- PostgreSQL database dump complete
--


