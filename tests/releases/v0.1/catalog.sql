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
-- Name: catalog; Type: SCHEMA; Schema: -; Owner: -
--



--
-- Name: search_products(tsquery, tsquery, text[], integer, uuid, text, text, text, text, text, integer); Type: FUNCTION; Schema: catalog; Owner: -
--

CREATE FUNCTION catalog.search_products(identity tsquery, query tsquery, typed text[], from_tier integer, after uuid, only_status text, only_brand text, only_category text, sku_low text, sku_high text, wanted integer) RETURNS TABLE(tier integer, id uuid, summary text)
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
    SET plan_cache_mode TO 'force_custom_plan'
    SET "pg_trgm.similarity_threshold" TO '0.25'
    AS $$
#variable_conflict use_variable
declare
    sought tsquery;
    got integer;
    nothing boolean := from_tier = 0 and after = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
begin
    for at in from_tier .. 3 loop
        exit when wanted <= 0;
        if at = 3 then
            -- words that were perhaps mistyped: only when no page before had anything
            exit when not nothing and from_tier < 3;
            select string_agg('(' || quote_literal(t.word) || coalesce(' | ' || near.words, '') || ')', ' & ')::tsquery
            into query
            from unnest(typed) as t(word) cross join lateral (
                select string_agg(quote_literal(n.word), ' | ') as words from (
                    select w.word from word w where w.word % t.word
                    order by similarity(w.word, t.word) desc, w.word limit 3) n) near;
            exit when query is null;
        end if;
        if at = 2 then
            return query select at, p.id, p.summary::text from product p
                where p.words @@ query and not p.names @@ query and not p.names @@ identity and p.id < after
                and (only_status is null or p.status = only_status)
                and (only_brand is null or p.brand = only_brand)
                and (only_category is null or p.category = only_category)
                and (sku_low is null or p.id in (
                    select v.product_id from variant v where v.sku >= sku_low and v.sku < sku_high))
                order by p.id desc limit wanted;
        else
            sought := case when at = 0 then identity else query end;
            return query select at, p.id, p.summary::text from product p
                where p.names @@ sought and (at <> 1 or not p.names @@ identity) and p.id < after
                and (only_status is null or p.status = only_status)
                and (only_brand is null or p.brand = only_brand)
                and (only_category is null or p.category = only_category)
                and (sku_low is null or p.id in (
                    select v.product_id from variant v where v.sku >= sku_low and v.sku < sku_high))
                order by p.id desc limit wanted;
        end if;
        get diagnostics got = row_count;
        wanted := wanted - got;
        nothing := nothing and got = 0;
        after := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    end loop;
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: idempotency_key; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status smallint,
    response text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.inbox (
    event_id uuid NOT NULL
);


--
-- Name: TABLE inbox; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.inbox IS 'Events this service has applied';


--
-- Name: job_lease; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.job_lease (
    name text NOT NULL,
    holder text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE job_lease; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.job_lease IS 'Who runs a job now; whoever stops renewing it loses it';


--
-- Name: COLUMN job_lease.holder; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.job_lease.holder IS 'the process that runs the job';


--
-- Name: COLUMN job_lease.fence; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.job_lease.fence IS 'counts the leases: each has a higher one';


--
-- Name: long_operation; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.long_operation (
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
-- Name: TABLE long_operation; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.long_operation IS 'Long work that somebody asked for';


--
-- Name: COLUMN long_operation.profile; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.profile IS 'its name, or that it was given';


--
-- Name: COLUMN long_operation.settings; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.settings IS 'the profile itself';


--
-- Name: COLUMN long_operation.format; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.format IS 'text | zip';


--
-- Name: COLUMN long_operation.bytes; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.bytes IS 'of the file, unpacked from gzip';


--
-- Name: COLUMN long_operation.reading; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.reading IS 'rows are still being read';


--
-- Name: COLUMN long_operation."position"; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation."position" IS 'chunks (of a workbook: rows) read';


--
-- Name: COLUMN long_operation.resume; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.resume IS 'what the reader needs to go on at `position`';


--
-- Name: COLUMN long_operation.applied; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.applied IS 'all lines up to it are decided';


--
-- Name: COLUMN long_operation.holder; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.holder IS 'the run that works on it';


--
-- Name: COLUMN long_operation.lease_until; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.lease_until IS 'it is another''s when this has passed';


--
-- Name: COLUMN long_operation.tries; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.tries IS 'runs without progress';


--
-- Name: COLUMN long_operation.turn; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.turn IS 'when it was worked on last: the others come first';


--
-- Name: COLUMN long_operation.tidied; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.long_operation.tidied IS 'nothing of the file is left';


--
-- Name: operation_chunk; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.operation_chunk (
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL
);


--
-- Name: TABLE operation_chunk; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.operation_chunk IS 'A file, until it has been read';


--
-- Name: COLUMN operation_chunk.content; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.operation_chunk.content IS 'deflated';


--
-- Name: operation_entry; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.operation_entry (
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
-- Name: TABLE operation_entry; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.operation_entry IS 'Why rows were not taken';


--
-- Name: operation_entry_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

ALTER TABLE catalog.operation_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME catalog.operation_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: operation_row; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.operation_row (
    operation_id uuid NOT NULL,
    line integer NOT NULL,
    document text,
    rows integer NOT NULL,
    body text
);


--
-- Name: TABLE operation_row; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.operation_row IS 'Rows that were read, until they are decided; those of a document that stand together are one';


--
-- Name: COLUMN operation_row.document; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.operation_row.document IS 'what rows that belong together share';


--
-- Name: COLUMN operation_row.rows; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.operation_row.rows IS 'how many are in `body`';


--
-- Name: COLUMN operation_row.body; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.operation_row.body IS '[[line, values], …]; null: a refused row spoils the document; empty: not wanted';


--
-- Name: outbox; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.outbox (
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
-- Name: TABLE outbox; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.outbox IS 'Events whose delivery the broker has not acknowledged';


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

ALTER TABLE catalog.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME catalog.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: parked_event; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.parked_event (
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
-- Name: COLUMN parked_event.cause; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.parked_event.cause IS 'unreadable | invalid | rejected | not_yet | behind';


--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

ALTER TABLE catalog.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME catalog.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.product (
    id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    category text,
    brand text,
    document json NOT NULL,
    summary json NOT NULL,
    names tsvector NOT NULL,
    words tsvector NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT product_active_is_complete CHECK (((status <> 'active'::text) OR (((document ->> 'titles'::text) <> '{}'::text) AND ((document ->> 'variants'::text) <> '[]'::text)))),
    CONSTRAINT product_status CHECK ((status = ANY (ARRAY['draft'::text, 'active'::text, 'retired'::text]))),
    CONSTRAINT product_version CHECK ((version > 0))
);


--
-- Name: COLUMN product.document; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.product.document IS 'the product as it is answered';


--
-- Name: COLUMN product.summary; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.product.summary IS 'the product as it stands in lists';


--
-- Name: COLUMN product.names; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.product.names IS 'terms of titles, brand, category, SKUs, GTINs';


--
-- Name: COLUMN product.words; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.product.words IS 'those and the terms of descriptions';


--
-- Name: relay_lease; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.relay_lease (
    name text NOT NULL
);


--
-- Name: variant; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.variant (
    sku text NOT NULL COLLATE pg_catalog."C",
    product_id uuid NOT NULL,
    gtin text,
    hs_code text,
    country_of_origin text,
    customs_description text,
    net_weight_g integer,
    gross_weight_g integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    CONSTRAINT variant_country CHECK ((country_of_origin ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT variant_dimensions CHECK (((length_mm > 0) AND (width_mm > 0) AND (height_mm > 0))),
    CONSTRAINT variant_gross_covers_net CHECK ((gross_weight_g >= net_weight_g)),
    CONSTRAINT variant_gtin_digits CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12,14})$'::text)),
    CONSTRAINT variant_hs_code CHECK ((hs_code ~ '^[0-9]{6,10}$'::text)),
    CONSTRAINT variant_weights CHECK (((net_weight_g > 0) AND (gross_weight_g > 0)))
);


--
-- Name: word; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.word (
    word text NOT NULL
);


--
-- Name: TABLE word; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.word IS 'Every word of a title, brand or category; kept when the last product with it goes';


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.alembic_version (version_num) FROM stdin;
0003
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.idempotency_key (scope, key, request_hash, status, response, created_at) FROM stdin;
dev:admin POST /v1/products	65aa6e15-4959-412a-826d-2f70888520da	\\x7734c50b9c764c8880e2c095181ef93d85d33939fced2d82fc30a06b64d7569d	201	{"id":"01a227f3-072e-71bb-a6a1-8e89dc31f710","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"RELEASE-1"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"RELEASE-1-07AE0449","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"RELEASE-1-07AE0449","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:36:08.238480Z","updated_at":"2026-11-29T15:36:08.238566Z"}	2026-11-29 15:36:08.163545+00
dev:admin POST /v1/products/imports	9db9e366-d6d4-4bd2-b04a-5374807562a3	\\x644e5423aed037ba827545d64caf3d1f98e8ac7732234d430f528290be66b538	202	{"id":"catalog-01a227f3-097f-715d-a517-d8bbb432d268","kind":"product_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-0.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.818686Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.818686+00
dev:admin POST /v1/products/imports	d5b86354-8d74-48cc-b4fb-138b62f88958	\\x644e5423aed037ba827545d64caf3d1f98e8ac7732234d430f528290be66b538	202	{"id":"catalog-01a227f3-09a7-7031-8d8e-9945a225f9a4","kind":"product_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-1.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.871227Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.871227+00
dev:admin POST /v1/products/imports	c9819900-461a-4f90-979a-8f4f58ace01b	\\x644e5423aed037ba827545d64caf3d1f98e8ac7732234d430f528290be66b538	202	{"id":"catalog-01a227f3-0a00-7286-bf82-538a063e0833","kind":"product_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-2.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.960712Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.960712+00
dev:admin POST /v1/products/imports	9b5b8415-42db-4016-9bf1-c861476c1d4d	\\x644e5423aed037ba827545d64caf3d1f98e8ac7732234d430f528290be66b538	202	{"id":"catalog-01a227f3-0a1f-70bb-91d9-a080f7a65ab5","kind":"product_import","state":"queued","dry_run":true,"profile":"tradewind","filename":"1-3.csv","percent":0,"rows":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0,"total":0,"left_out":0,"blank":0,"pending":0},"documents":{"created":0,"changed":0,"unchanged":0,"known":0,"different":0,"refused":0},"entries":[],"more_entries":false,"error":null,"requested_by":"dev:admin","created_at":"2026-11-29T15:36:08.987626Z","started_at":null,"finished_at":null}	2026-11-29 15:36:08.987626+00
\.


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.inbox (event_id) FROM stdin;
\.


--
-- Data for Name: job_lease; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.job_lease (name, holder, fence, expires_at) FROM stdin;
verify	vm:32377	1	2026-11-29 15:36:37.304145+00
run_imports	vm:32377	1	2026-11-29 15:36:39.032827+00
\.


--
-- Data for Name: long_operation; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.long_operation (id, kind, state, dry_run, profile, settings, filename, format, chunks, bytes, reading, "position", resume, applied, blank, left_out, pending, rows_created, rows_changed, rows_unchanged, rows_known, rows_different, rows_refused, documents_created, documents_changed, documents_unchanged, documents_known, documents_different, documents_refused, error, holder, lease_until, tries, turn, requested_by, created_at, started_at, finished_at, tidied) FROM stdin;
01a227f3-09a7-7031-8d8e-9945a225f9a4	product_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-1.csv	text	1	2084	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.871227+00	\N	\N	f
01a227f3-0a00-7286-bf82-538a063e0833	product_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-2.csv	text	1	2084	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.960712+00	\N	\N	f
01a227f3-0a1f-70bb-91d9-a080f7a65ab5	product_import	queued	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-3.csv	text	1	2084	t	0	\N	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	0	\N	dev:admin	2026-11-29 15:36:08.987626+00	\N	\N	f
01a227f3-097f-715d-a517-d8bbb432d268	product_import	running	t	tradewind	{"about": "Our own form: the columns are called like the fields."}	1-0.csv	text	1	2084	f	1	{"stage": {"lost": null, "before": "P-119", "unsure": []}, "table": {"held": [], "mark": ",", "rows": 120, "above": {}, "blank": 0, "ended": false, "first": 122, "lines": {"head": ["utf-8", false], "next": 122, "tail": "", "wide": null, "named": null}, "header": ["product_ref", "sku", "title"]}}	0	0	0	119	0	0	0	0	0	1	0	0	0	0	0	0	\N	01a227f3-0a5b-744c-b5ae-22cc78a94035	2026-11-29 15:36:29.155497+00	0	2026-11-29 15:36:09.051867+00	dev:admin	2026-11-29 15:36:08.818686+00	2026-11-29 15:36:09.051472+00	\N	f
\.


--
-- Data for Name: operation_chunk; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.operation_chunk (operation_id, number, content) FROM stdin;
01a227f3-09a7-7031-8d8e-9945a225f9a4	0	\\x780135d55d8ad4401846e17b57e1025ac897a42a558b1066075ef88728283ab37fcf79ab73e11bebd0304f7a06eacfdfdf5fde3ebf7efafbf5dbe3dfcfb7c7eb8fd75f5fdf3d5e1e1fdfbebf7bf9500ffff1fff7c569e7b4e7b4733a381d391d9c4e4e674e27a7c6a9e5d438754e3da7cee9e274e574711a9c464e83d3e434739a9c6ae3c8e4e76f86789e20452589c92744952a264157096312a4953626415dc9631204964226416389641264964e2641e9ae9431ec4a77a54c42bebb7c79cf6f4fe9ae94c92794ee4a9904a5bb522641e9ae944950ba2b651294ee4a9904a5bb522641e9a194311c4a0fa54c82d2432993905f747ed3cf5fb5d24329934f283d9432094a0fa54c82d2432993a0f450ca24283d9432094a4fa58ce1547a2a6512949e4a9904a5a75226217f95f9b37cfe5d2a3d9532f984d2532993a0f454ca24283d9532094a4fa54c82d2a6943134a54d2993a0b42965129436a54c82d2a6944950da9432094a9b5226416953ca24286d4a9904a54d2993a0b42b650c5d6957ca2428ed4a9904a55d2993a0b42b65129476a54c82d2ae944950da9532094abb5226416957ca2428bd9432864be9a59449507a296512945e4a9904a597522641e9a59449507a296512945e4a9904a597522641e9a59449503a943286a174286512940ea54c82d2a19449503a9432094a87522641e950ca24281d4a9904a5432993a074286512944ea58c612a9d4a9904a5532993a0742a6512944ea54c82d2a99449503a9532094aa7522641e954ca24289d4a9904a5b549754d3cd3d4d6b6b83cd304d7b6c43cd334d7b6d03cd364d7b6dc3cd394d7b6e83cd3c4d7b6f43cd3f4d7b65e80679aaf50db7a079e69be456deb3578dad61576df6195f778de62cff7a8bcc7bac8ee9bacf21eeb2ebb2fb3ca7bacebecbecf2aefb16eb4fb4aabbcc7bad4ee5badf21eeb5ebb2fb6ca7bacabedbedb2aefb16eb7fb7aabf91ff696dd0c
01a227f3-0a00-7286-bf82-538a063e0833	0	\\x780135d55d8ad4401846e17b57e1025ac897a42a558b1066075ef88728283ab37fcf79ab73e11bebd0304f7a06eacfdfdf5fde3ebf7efafbf5dbe3dfcfb7c7eb8fd75f5fdf3d5e1e1fdfbebf7bf9500ffff1fff7c569e7b4e7b4733a381d391d9c4e4e674e27a7c6a9e5d438754e3da7cee9e274e574711a9c464e83d3e434739a9c6ae3c8e4e76f86789e20452589c92744952a264157096312a4953626415dc9631204964226416389641264964e2641e9ae9431ec4a77a54c42bebb7c79cf6f4fe9ae94c92794ee4a9904a5bb522641e9ae944950ba2b651294ee4a9904a5bb522641e9a194311c4a0fa54c82d2432993905f747ed3cf5fb5d24329934f283d9432094a0fa54c82d2432993a0f450ca24283d9432094a4fa58ce1547a2a6512949e4a9904a5a75226217f95f9b37cfe5d2a3d9532f984d2532993a0f454ca24283d9532094a4fa54c82d2a6943134a54d2993a0b42965129436a54c82d2a6944950da9432094a9b5226416953ca24286d4a9904a54d2993a0b42b650c5d6957ca2428ed4a9904a55d2993a0b42b65129476a54c82d2ae944950da9532094abb5226416957ca2428bd9432864be9a59449507a296512945e4a9904a597522641e9a59449507a296512945e4a9904a597522641e9a59449503a943286a174286512940ea54c82d2a19449503a9432094a87522641e950ca24281d4a9904a5432993a074286512944ea58c612a9d4a9904a5532993a0742a6512944ea54c82d2a99449503a9532094aa7522641e954ca24289d4a9904a5b549754d3cd3d4d6b6b83cd304d7b6c43cd334d7b6d03cd364d7b6dc3cd394d7b6e83cd3c4d7b6f43cd3f4d7b65e80679aaf50db7a079e69be456deb3578dad61576df6195f778de62cff7a8bcc7bac8ee9bacf21eeb2ebb2fb3ca7bacebecbecf2aefb16eb4fb4aabbcc7bad4ee5badf21eeb5ebb2fb6ca7bacabedbedb2aefb16eb7fb7aabf91ff696dd0c
01a227f3-0a1f-70bb-91d9-a080f7a65ab5	0	\\x780135d55d8ad4401846e17b57e1025ac897a42a558b1066075ef88728283ab37fcf79ab73e11bebd0304f7a06eacfdfdf5fde3ebf7efafbf5dbe3dfcfb7c7eb8fd75f5fdf3d5e1e1fdfbebf7bf9500ffff1fff7c569e7b4e7b4733a381d391d9c4e4e674e27a7c6a9e5d438754e3da7cee9e274e574711a9c464e83d3e434739a9c6ae3c8e4e76f86789e20452589c92744952a264157096312a4953626415dc9631204964226416389641264964e2641e9ae9431ec4a77a54c42bebb7c79cf6f4fe9ae94c92794ee4a9904a5bb522641e9ae944950ba2b651294ee4a9904a5bb522641e9a194311c4a0fa54c82d2432993905f747ed3cf5fb5d24329934f283d9432094a0fa54c82d2432993a0f450ca24283d9432094a4fa58ce1547a2a6512949e4a9904a5a75226217f95f9b37cfe5d2a3d9532f984d2532993a0f454ca24283d9532094a4fa54c82d2a6943134a54d2993a0b42965129436a54c82d2a6944950da9432094a9b5226416953ca24286d4a9904a54d2993a0b42b650c5d6957ca2428ed4a9904a55d2993a0b42b65129476a54c82d2ae944950da9532094abb5226416957ca2428bd9432864be9a59449507a296512945e4a9904a597522641e9a59449507a296512945e4a9904a597522641e9a59449503a943286a174286512940ea54c82d2a19449503a9432094a87522641e950ca24281d4a9904a5432993a074286512944ea58c612a9d4a9904a5532993a0742a6512944ea54c82d2a99449503a9532094aa7522641e954ca24289d4a9904a5b549754d3cd3d4d6b6b83cd304d7b6c43cd334d7b6d03cd364d7b6dc3cd394d7b6e83cd3c4d7b6f43cd3f4d7b65e80679aaf50db7a079e69be456deb3578dad61576df6195f778de62cff7a8bcc7bac8ee9bacf21eeb2ebb2fb3ca7bacebecbecf2aefb16eb4fb4aabbcc7bad4ee5badf21eeb5ebb2fb6ca7bacabedbedb2aefb16eb7fb7aabf91ff696dd0c
\.


--
-- Data for Name: operation_entry; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.operation_entry (id, operation_id, line, outcome, code, field, detail, params) FROM stdin;
1	01a227f3-097f-715d-a517-d8bbb432d268	2	refused	missing	product_ref	product_ref is empty	{}
\.


--
-- Data for Name: operation_row; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.operation_row (operation_id, line, document, rows, body) FROM stdin;
01a227f3-097f-715d-a517-d8bbb432d268	3	P-1	1	[[3,{"product_ref":"P-1","sku":"P-1","title":"Mug 1"}]]
01a227f3-097f-715d-a517-d8bbb432d268	4	P-2	1	[[4,{"product_ref":"P-2","sku":"P-2","title":"Mug 2"}]]
01a227f3-097f-715d-a517-d8bbb432d268	5	P-3	1	[[5,{"product_ref":"P-3","sku":"P-3","title":"Mug 3"}]]
01a227f3-097f-715d-a517-d8bbb432d268	6	P-4	1	[[6,{"product_ref":"P-4","sku":"P-4","title":"Mug 4"}]]
01a227f3-097f-715d-a517-d8bbb432d268	7	P-5	1	[[7,{"product_ref":"P-5","sku":"P-5","title":"Mug 5"}]]
01a227f3-097f-715d-a517-d8bbb432d268	8	P-6	1	[[8,{"product_ref":"P-6","sku":"P-6","title":"Mug 6"}]]
01a227f3-097f-715d-a517-d8bbb432d268	9	P-7	1	[[9,{"product_ref":"P-7","sku":"P-7","title":"Mug 7"}]]
01a227f3-097f-715d-a517-d8bbb432d268	10	P-8	1	[[10,{"product_ref":"P-8","sku":"P-8","title":"Mug 8"}]]
01a227f3-097f-715d-a517-d8bbb432d268	11	P-9	1	[[11,{"product_ref":"P-9","sku":"P-9","title":"Mug 9"}]]
01a227f3-097f-715d-a517-d8bbb432d268	12	P-10	1	[[12,{"product_ref":"P-10","sku":"P-10","title":"Mug 10"}]]
01a227f3-097f-715d-a517-d8bbb432d268	13	P-11	1	[[13,{"product_ref":"P-11","sku":"P-11","title":"Mug 11"}]]
01a227f3-097f-715d-a517-d8bbb432d268	14	P-12	1	[[14,{"product_ref":"P-12","sku":"P-12","title":"Mug 12"}]]
01a227f3-097f-715d-a517-d8bbb432d268	15	P-13	1	[[15,{"product_ref":"P-13","sku":"P-13","title":"Mug 13"}]]
01a227f3-097f-715d-a517-d8bbb432d268	16	P-14	1	[[16,{"product_ref":"P-14","sku":"P-14","title":"Mug 14"}]]
01a227f3-097f-715d-a517-d8bbb432d268	17	P-15	1	[[17,{"product_ref":"P-15","sku":"P-15","title":"Mug 15"}]]
01a227f3-097f-715d-a517-d8bbb432d268	18	P-16	1	[[18,{"product_ref":"P-16","sku":"P-16","title":"Mug 16"}]]
01a227f3-097f-715d-a517-d8bbb432d268	19	P-17	1	[[19,{"product_ref":"P-17","sku":"P-17","title":"Mug 17"}]]
01a227f3-097f-715d-a517-d8bbb432d268	20	P-18	1	[[20,{"product_ref":"P-18","sku":"P-18","title":"Mug 18"}]]
01a227f3-097f-715d-a517-d8bbb432d268	21	P-19	1	[[21,{"product_ref":"P-19","sku":"P-19","title":"Mug 19"}]]
01a227f3-097f-715d-a517-d8bbb432d268	22	P-20	1	[[22,{"product_ref":"P-20","sku":"P-20","title":"Mug 20"}]]
01a227f3-097f-715d-a517-d8bbb432d268	23	P-21	1	[[23,{"product_ref":"P-21","sku":"P-21","title":"Mug 21"}]]
01a227f3-097f-715d-a517-d8bbb432d268	24	P-22	1	[[24,{"product_ref":"P-22","sku":"P-22","title":"Mug 22"}]]
01a227f3-097f-715d-a517-d8bbb432d268	25	P-23	1	[[25,{"product_ref":"P-23","sku":"P-23","title":"Mug 23"}]]
01a227f3-097f-715d-a517-d8bbb432d268	26	P-24	1	[[26,{"product_ref":"P-24","sku":"P-24","title":"Mug 24"}]]
01a227f3-097f-715d-a517-d8bbb432d268	27	P-25	1	[[27,{"product_ref":"P-25","sku":"P-25","title":"Mug 25"}]]
01a227f3-097f-715d-a517-d8bbb432d268	28	P-26	1	[[28,{"product_ref":"P-26","sku":"P-26","title":"Mug 26"}]]
01a227f3-097f-715d-a517-d8bbb432d268	29	P-27	1	[[29,{"product_ref":"P-27","sku":"P-27","title":"Mug 27"}]]
01a227f3-097f-715d-a517-d8bbb432d268	30	P-28	1	[[30,{"product_ref":"P-28","sku":"P-28","title":"Mug 28"}]]
01a227f3-097f-715d-a517-d8bbb432d268	31	P-29	1	[[31,{"product_ref":"P-29","sku":"P-29","title":"Mug 29"}]]
01a227f3-097f-715d-a517-d8bbb432d268	32	P-30	1	[[32,{"product_ref":"P-30","sku":"P-30","title":"Mug 30"}]]
01a227f3-097f-715d-a517-d8bbb432d268	33	P-31	1	[[33,{"product_ref":"P-31","sku":"P-31","title":"Mug 31"}]]
01a227f3-097f-715d-a517-d8bbb432d268	34	P-32	1	[[34,{"product_ref":"P-32","sku":"P-32","title":"Mug 32"}]]
01a227f3-097f-715d-a517-d8bbb432d268	35	P-33	1	[[35,{"product_ref":"P-33","sku":"P-33","title":"Mug 33"}]]
01a227f3-097f-715d-a517-d8bbb432d268	36	P-34	1	[[36,{"product_ref":"P-34","sku":"P-34","title":"Mug 34"}]]
01a227f3-097f-715d-a517-d8bbb432d268	37	P-35	1	[[37,{"product_ref":"P-35","sku":"P-35","title":"Mug 35"}]]
01a227f3-097f-715d-a517-d8bbb432d268	38	P-36	1	[[38,{"product_ref":"P-36","sku":"P-36","title":"Mug 36"}]]
01a227f3-097f-715d-a517-d8bbb432d268	39	P-37	1	[[39,{"product_ref":"P-37","sku":"P-37","title":"Mug 37"}]]
01a227f3-097f-715d-a517-d8bbb432d268	40	P-38	1	[[40,{"product_ref":"P-38","sku":"P-38","title":"Mug 38"}]]
01a227f3-097f-715d-a517-d8bbb432d268	41	P-39	1	[[41,{"product_ref":"P-39","sku":"P-39","title":"Mug 39"}]]
01a227f3-097f-715d-a517-d8bbb432d268	42	P-40	1	[[42,{"product_ref":"P-40","sku":"P-40","title":"Mug 40"}]]
01a227f3-097f-715d-a517-d8bbb432d268	43	P-41	1	[[43,{"product_ref":"P-41","sku":"P-41","title":"Mug 41"}]]
01a227f3-097f-715d-a517-d8bbb432d268	44	P-42	1	[[44,{"product_ref":"P-42","sku":"P-42","title":"Mug 42"}]]
01a227f3-097f-715d-a517-d8bbb432d268	45	P-43	1	[[45,{"product_ref":"P-43","sku":"P-43","title":"Mug 43"}]]
01a227f3-097f-715d-a517-d8bbb432d268	46	P-44	1	[[46,{"product_ref":"P-44","sku":"P-44","title":"Mug 44"}]]
01a227f3-097f-715d-a517-d8bbb432d268	47	P-45	1	[[47,{"product_ref":"P-45","sku":"P-45","title":"Mug 45"}]]
01a227f3-097f-715d-a517-d8bbb432d268	48	P-46	1	[[48,{"product_ref":"P-46","sku":"P-46","title":"Mug 46"}]]
01a227f3-097f-715d-a517-d8bbb432d268	49	P-47	1	[[49,{"product_ref":"P-47","sku":"P-47","title":"Mug 47"}]]
01a227f3-097f-715d-a517-d8bbb432d268	50	P-48	1	[[50,{"product_ref":"P-48","sku":"P-48","title":"Mug 48"}]]
01a227f3-097f-715d-a517-d8bbb432d268	51	P-49	1	[[51,{"product_ref":"P-49","sku":"P-49","title":"Mug 49"}]]
01a227f3-097f-715d-a517-d8bbb432d268	52	P-50	1	[[52,{"product_ref":"P-50","sku":"P-50","title":"Mug 50"}]]
01a227f3-097f-715d-a517-d8bbb432d268	53	P-51	1	[[53,{"product_ref":"P-51","sku":"P-51","title":"Mug 51"}]]
01a227f3-097f-715d-a517-d8bbb432d268	54	P-52	1	[[54,{"product_ref":"P-52","sku":"P-52","title":"Mug 52"}]]
01a227f3-097f-715d-a517-d8bbb432d268	55	P-53	1	[[55,{"product_ref":"P-53","sku":"P-53","title":"Mug 53"}]]
01a227f3-097f-715d-a517-d8bbb432d268	56	P-54	1	[[56,{"product_ref":"P-54","sku":"P-54","title":"Mug 54"}]]
01a227f3-097f-715d-a517-d8bbb432d268	57	P-55	1	[[57,{"product_ref":"P-55","sku":"P-55","title":"Mug 55"}]]
01a227f3-097f-715d-a517-d8bbb432d268	58	P-56	1	[[58,{"product_ref":"P-56","sku":"P-56","title":"Mug 56"}]]
01a227f3-097f-715d-a517-d8bbb432d268	59	P-57	1	[[59,{"product_ref":"P-57","sku":"P-57","title":"Mug 57"}]]
01a227f3-097f-715d-a517-d8bbb432d268	60	P-58	1	[[60,{"product_ref":"P-58","sku":"P-58","title":"Mug 58"}]]
01a227f3-097f-715d-a517-d8bbb432d268	61	P-59	1	[[61,{"product_ref":"P-59","sku":"P-59","title":"Mug 59"}]]
01a227f3-097f-715d-a517-d8bbb432d268	62	P-60	1	[[62,{"product_ref":"P-60","sku":"P-60","title":"Mug 60"}]]
01a227f3-097f-715d-a517-d8bbb432d268	63	P-61	1	[[63,{"product_ref":"P-61","sku":"P-61","title":"Mug 61"}]]
01a227f3-097f-715d-a517-d8bbb432d268	64	P-62	1	[[64,{"product_ref":"P-62","sku":"P-62","title":"Mug 62"}]]
01a227f3-097f-715d-a517-d8bbb432d268	65	P-63	1	[[65,{"product_ref":"P-63","sku":"P-63","title":"Mug 63"}]]
01a227f3-097f-715d-a517-d8bbb432d268	66	P-64	1	[[66,{"product_ref":"P-64","sku":"P-64","title":"Mug 64"}]]
01a227f3-097f-715d-a517-d8bbb432d268	67	P-65	1	[[67,{"product_ref":"P-65","sku":"P-65","title":"Mug 65"}]]
01a227f3-097f-715d-a517-d8bbb432d268	68	P-66	1	[[68,{"product_ref":"P-66","sku":"P-66","title":"Mug 66"}]]
01a227f3-097f-715d-a517-d8bbb432d268	69	P-67	1	[[69,{"product_ref":"P-67","sku":"P-67","title":"Mug 67"}]]
01a227f3-097f-715d-a517-d8bbb432d268	70	P-68	1	[[70,{"product_ref":"P-68","sku":"P-68","title":"Mug 68"}]]
01a227f3-097f-715d-a517-d8bbb432d268	71	P-69	1	[[71,{"product_ref":"P-69","sku":"P-69","title":"Mug 69"}]]
01a227f3-097f-715d-a517-d8bbb432d268	72	P-70	1	[[72,{"product_ref":"P-70","sku":"P-70","title":"Mug 70"}]]
01a227f3-097f-715d-a517-d8bbb432d268	73	P-71	1	[[73,{"product_ref":"P-71","sku":"P-71","title":"Mug 71"}]]
01a227f3-097f-715d-a517-d8bbb432d268	74	P-72	1	[[74,{"product_ref":"P-72","sku":"P-72","title":"Mug 72"}]]
01a227f3-097f-715d-a517-d8bbb432d268	75	P-73	1	[[75,{"product_ref":"P-73","sku":"P-73","title":"Mug 73"}]]
01a227f3-097f-715d-a517-d8bbb432d268	76	P-74	1	[[76,{"product_ref":"P-74","sku":"P-74","title":"Mug 74"}]]
01a227f3-097f-715d-a517-d8bbb432d268	77	P-75	1	[[77,{"product_ref":"P-75","sku":"P-75","title":"Mug 75"}]]
01a227f3-097f-715d-a517-d8bbb432d268	78	P-76	1	[[78,{"product_ref":"P-76","sku":"P-76","title":"Mug 76"}]]
01a227f3-097f-715d-a517-d8bbb432d268	79	P-77	1	[[79,{"product_ref":"P-77","sku":"P-77","title":"Mug 77"}]]
01a227f3-097f-715d-a517-d8bbb432d268	80	P-78	1	[[80,{"product_ref":"P-78","sku":"P-78","title":"Mug 78"}]]
01a227f3-097f-715d-a517-d8bbb432d268	81	P-79	1	[[81,{"product_ref":"P-79","sku":"P-79","title":"Mug 79"}]]
01a227f3-097f-715d-a517-d8bbb432d268	82	P-80	1	[[82,{"product_ref":"P-80","sku":"P-80","title":"Mug 80"}]]
01a227f3-097f-715d-a517-d8bbb432d268	83	P-81	1	[[83,{"product_ref":"P-81","sku":"P-81","title":"Mug 81"}]]
01a227f3-097f-715d-a517-d8bbb432d268	84	P-82	1	[[84,{"product_ref":"P-82","sku":"P-82","title":"Mug 82"}]]
01a227f3-097f-715d-a517-d8bbb432d268	85	P-83	1	[[85,{"product_ref":"P-83","sku":"P-83","title":"Mug 83"}]]
01a227f3-097f-715d-a517-d8bbb432d268	86	P-84	1	[[86,{"product_ref":"P-84","sku":"P-84","title":"Mug 84"}]]
01a227f3-097f-715d-a517-d8bbb432d268	87	P-85	1	[[87,{"product_ref":"P-85","sku":"P-85","title":"Mug 85"}]]
01a227f3-097f-715d-a517-d8bbb432d268	88	P-86	1	[[88,{"product_ref":"P-86","sku":"P-86","title":"Mug 86"}]]
01a227f3-097f-715d-a517-d8bbb432d268	89	P-87	1	[[89,{"product_ref":"P-87","sku":"P-87","title":"Mug 87"}]]
01a227f3-097f-715d-a517-d8bbb432d268	90	P-88	1	[[90,{"product_ref":"P-88","sku":"P-88","title":"Mug 88"}]]
01a227f3-097f-715d-a517-d8bbb432d268	91	P-89	1	[[91,{"product_ref":"P-89","sku":"P-89","title":"Mug 89"}]]
01a227f3-097f-715d-a517-d8bbb432d268	92	P-90	1	[[92,{"product_ref":"P-90","sku":"P-90","title":"Mug 90"}]]
01a227f3-097f-715d-a517-d8bbb432d268	93	P-91	1	[[93,{"product_ref":"P-91","sku":"P-91","title":"Mug 91"}]]
01a227f3-097f-715d-a517-d8bbb432d268	94	P-92	1	[[94,{"product_ref":"P-92","sku":"P-92","title":"Mug 92"}]]
01a227f3-097f-715d-a517-d8bbb432d268	95	P-93	1	[[95,{"product_ref":"P-93","sku":"P-93","title":"Mug 93"}]]
01a227f3-097f-715d-a517-d8bbb432d268	96	P-94	1	[[96,{"product_ref":"P-94","sku":"P-94","title":"Mug 94"}]]
01a227f3-097f-715d-a517-d8bbb432d268	97	P-95	1	[[97,{"product_ref":"P-95","sku":"P-95","title":"Mug 95"}]]
01a227f3-097f-715d-a517-d8bbb432d268	98	P-96	1	[[98,{"product_ref":"P-96","sku":"P-96","title":"Mug 96"}]]
01a227f3-097f-715d-a517-d8bbb432d268	99	P-97	1	[[99,{"product_ref":"P-97","sku":"P-97","title":"Mug 97"}]]
01a227f3-097f-715d-a517-d8bbb432d268	100	P-98	1	[[100,{"product_ref":"P-98","sku":"P-98","title":"Mug 98"}]]
01a227f3-097f-715d-a517-d8bbb432d268	101	P-99	1	[[101,{"product_ref":"P-99","sku":"P-99","title":"Mug 99"}]]
01a227f3-097f-715d-a517-d8bbb432d268	102	P-100	1	[[102,{"product_ref":"P-100","sku":"P-100","title":"Mug 100"}]]
01a227f3-097f-715d-a517-d8bbb432d268	103	P-101	1	[[103,{"product_ref":"P-101","sku":"P-101","title":"Mug 101"}]]
01a227f3-097f-715d-a517-d8bbb432d268	104	P-102	1	[[104,{"product_ref":"P-102","sku":"P-102","title":"Mug 102"}]]
01a227f3-097f-715d-a517-d8bbb432d268	105	P-103	1	[[105,{"product_ref":"P-103","sku":"P-103","title":"Mug 103"}]]
01a227f3-097f-715d-a517-d8bbb432d268	106	P-104	1	[[106,{"product_ref":"P-104","sku":"P-104","title":"Mug 104"}]]
01a227f3-097f-715d-a517-d8bbb432d268	107	P-105	1	[[107,{"product_ref":"P-105","sku":"P-105","title":"Mug 105"}]]
01a227f3-097f-715d-a517-d8bbb432d268	108	P-106	1	[[108,{"product_ref":"P-106","sku":"P-106","title":"Mug 106"}]]
01a227f3-097f-715d-a517-d8bbb432d268	109	P-107	1	[[109,{"product_ref":"P-107","sku":"P-107","title":"Mug 107"}]]
01a227f3-097f-715d-a517-d8bbb432d268	110	P-108	1	[[110,{"product_ref":"P-108","sku":"P-108","title":"Mug 108"}]]
01a227f3-097f-715d-a517-d8bbb432d268	111	P-109	1	[[111,{"product_ref":"P-109","sku":"P-109","title":"Mug 109"}]]
01a227f3-097f-715d-a517-d8bbb432d268	112	P-110	1	[[112,{"product_ref":"P-110","sku":"P-110","title":"Mug 110"}]]
01a227f3-097f-715d-a517-d8bbb432d268	113	P-111	1	[[113,{"product_ref":"P-111","sku":"P-111","title":"Mug 111"}]]
01a227f3-097f-715d-a517-d8bbb432d268	114	P-112	1	[[114,{"product_ref":"P-112","sku":"P-112","title":"Mug 112"}]]
01a227f3-097f-715d-a517-d8bbb432d268	115	P-113	1	[[115,{"product_ref":"P-113","sku":"P-113","title":"Mug 113"}]]
01a227f3-097f-715d-a517-d8bbb432d268	116	P-114	1	[[116,{"product_ref":"P-114","sku":"P-114","title":"Mug 114"}]]
01a227f3-097f-715d-a517-d8bbb432d268	117	P-115	1	[[117,{"product_ref":"P-115","sku":"P-115","title":"Mug 115"}]]
01a227f3-097f-715d-a517-d8bbb432d268	118	P-116	1	[[118,{"product_ref":"P-116","sku":"P-116","title":"Mug 116"}]]
01a227f3-097f-715d-a517-d8bbb432d268	119	P-117	1	[[119,{"product_ref":"P-117","sku":"P-117","title":"Mug 117"}]]
01a227f3-097f-715d-a517-d8bbb432d268	120	P-118	1	[[120,{"product_ref":"P-118","sku":"P-118","title":"Mug 118"}]]
01a227f3-097f-715d-a517-d8bbb432d268	121	P-119	1	[[121,{"product_ref":"P-119","sku":"P-119","title":"Mug 119"}]]
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.outbox (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, principal) FROM stdin;
14	01a227f3-0766-75a5-bc69-d0bd05dd24b5	catalog.events	01a227f3-072e-71bb-a6a1-8e89dc31f710	product.activated	1	2026-11-29 15:36:08.294676+00	2	\N	\N	00-95a317f1ec8a1a8ca06c245a3437bd5f-46e7cfcc9e281b3d-02	{"product_id":"01a227f3-072e-71bb-a6a1-8e89dc31f710","version":2,"category":null,"brand":null,"variants":[{"sku":"RELEASE-1-07AE0449","gtin":null,"title":"RELEASE-1","hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null}]}	dev:admin
\.


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.parked_event (id, event_id, topic, key, type, version, "time", sequence, correlation_id, causation_id, traceparent, payload, status, cause, error, parked_at, resolved_at, resolved_by, reason, principal) FROM stdin;
\.


--
-- Data for Name: product; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.product (id, version, status, category, brand, document, summary, names, words, created_at, updated_at) FROM stdin;
01a227f2-20ea-74a9-aed2-f74a5d96cdce	1	active	\N	\N	{"id":"01a227f2-20ea-74a9-aed2-f74a5d96cdce","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"MUG-BLUE"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"MUG-BLUE","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"MUG-BLUE","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.290953Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20ea-74a9-aed2-f74a5d96cdce","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"MUG-BLUE"},"image_url":null,"skus":["MUG-BLUE"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#mug-blue' 'blue' 'mug'	'#mug-blue' 'blue' 'mug'	2026-11-29 15:35:09.290953+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065407c9564a	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065407c9564a","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-0"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-0","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-0","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291081Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065407c9564a","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-0"},"image_url":null,"skus":["DOOR-0"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-0' '0' 'door'	'#door-0' '0' 'door'	2026-11-29 15:35:09.291081+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-0655a1b20eb7	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-0655a1b20eb7","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-1"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-1","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-1","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291125Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-0655a1b20eb7","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-1"},"image_url":null,"skus":["DOOR-1"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-1' '1' 'door'	'#door-1' '1' 'door'	2026-11-29 15:35:09.291125+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-06569805b392	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-06569805b392","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-2"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-2","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-2","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291159Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-06569805b392","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-2"},"image_url":null,"skus":["DOOR-2"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-2' '2' 'door'	'#door-2' '2' 'door'	2026-11-29 15:35:09.291159+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-06571f2866ca	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-06571f2866ca","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-3"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-3","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-3","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291194Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-06571f2866ca","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-3"},"image_url":null,"skus":["DOOR-3"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-3' '3' 'door'	'#door-3' '3' 'door'	2026-11-29 15:35:09.291194+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-0658c5289c87	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-0658c5289c87","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-4"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-4","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-4","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291225Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-0658c5289c87","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-4"},"image_url":null,"skus":["DOOR-4"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-4' '4' 'door'	'#door-4' '4' 'door'	2026-11-29 15:35:09.291225+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-06599f7b490b	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-06599f7b490b","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-5"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-5","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-5","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291254Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-06599f7b490b","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-5"},"image_url":null,"skus":["DOOR-5"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-5' '5' 'door'	'#door-5' '5' 'door'	2026-11-29 15:35:09.291254+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065a58e0f2e1	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065a58e0f2e1","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-6"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-6","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-6","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291286Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065a58e0f2e1","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-6"},"image_url":null,"skus":["DOOR-6"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-6' '6' 'door'	'#door-6' '6' 'door'	2026-11-29 15:35:09.291286+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065bf3a24e73	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065bf3a24e73","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-7"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-7","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-7","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291320Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065bf3a24e73","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-7"},"image_url":null,"skus":["DOOR-7"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-7' '7' 'door'	'#door-7' '7' 'door'	2026-11-29 15:35:09.29132+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065cd401947d	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065cd401947d","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-8"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-8","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-8","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291347Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065cd401947d","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-8"},"image_url":null,"skus":["DOOR-8"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-8' '8' 'door'	'#door-8' '8' 'door'	2026-11-29 15:35:09.291347+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065d21a398b2	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065d21a398b2","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-9"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-9","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-9","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291371Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065d21a398b2","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-9"},"image_url":null,"skus":["DOOR-9"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-9' '9' 'door'	'#door-9' '9' 'door'	2026-11-29 15:35:09.291371+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065ed099c532	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065ed099c532","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-10"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-10","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-10","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291398Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065ed099c532","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-10"},"image_url":null,"skus":["DOOR-10"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-10' '10' 'door'	'#door-10' '10' 'door'	2026-11-29 15:35:09.291398+00	2026-11-29 15:35:09.291452+00
01a227f2-20eb-7108-b7e1-065fbe53dd98	1	active	\N	\N	{"id":"01a227f2-20eb-7108-b7e1-065fbe53dd98","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-11"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DOOR-11","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DOOR-11","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.291426Z","updated_at":"2026-11-29T15:35:09.291452Z"}	{"id":"01a227f2-20eb-7108-b7e1-065fbe53dd98","status":"active","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"DOOR-11"},"image_url":null,"skus":["DOOR-11"],"updated_at":"2026-11-29T15:35:09.291452Z"}	'#door-11' '11' 'door'	'#door-11' '11' 'door'	2026-11-29 15:35:09.291426+00	2026-11-29 15:35:09.291452+00
01a227f2-215b-7391-88fe-7c0de0d898ed	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c0de0d898ed","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 0"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-0","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-0","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403699Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c0de0d898ed","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 0"},"image_url":null,"skus":["DRAFT-0"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-0' '0' 'draft'	'#draft-0' '0' 'draft'	2026-11-29 15:35:09.403699+00	2026-11-29 15:35:09.404007+00
01a227f2-215b-7391-88fe-7c0edc1cb64c	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c0edc1cb64c","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 1"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-1","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-1","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403822Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c0edc1cb64c","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 1"},"image_url":null,"skus":["DRAFT-1"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-1' '1' 'draft'	'#draft-1' '1' 'draft'	2026-11-29 15:35:09.403822+00	2026-11-29 15:35:09.404007+00
01a227f2-215b-7391-88fe-7c0f044041cf	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c0f044041cf","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 2"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-2","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-2","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403868Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c0f044041cf","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 2"},"image_url":null,"skus":["DRAFT-2"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-2' '2' 'draft'	'#draft-2' '2' 'draft'	2026-11-29 15:35:09.403868+00	2026-11-29 15:35:09.404007+00
01a227f2-215b-7391-88fe-7c104b365d89	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c104b365d89","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 3"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-3","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-3","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403905Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c104b365d89","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 3"},"image_url":null,"skus":["DRAFT-3"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-3' '3' 'draft'	'#draft-3' '3' 'draft'	2026-11-29 15:35:09.403905+00	2026-11-29 15:35:09.404007+00
01a227f2-215b-7391-88fe-7c11699aae17	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c11699aae17","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 4"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-4","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-4","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403939Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c11699aae17","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 4"},"image_url":null,"skus":["DRAFT-4"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-4' '4' 'draft'	'#draft-4' '4' 'draft'	2026-11-29 15:35:09.403939+00	2026-11-29 15:35:09.404007+00
01a227f2-215b-7391-88fe-7c129235ee27	1	draft	\N	\N	{"id":"01a227f2-215b-7391-88fe-7c129235ee27","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 5"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"DRAFT-5","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"DRAFT-5","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:35:09.403972Z","updated_at":"2026-11-29T15:35:09.404007Z"}	{"id":"01a227f2-215b-7391-88fe-7c129235ee27","status":"draft","version":1,"category":null,"brand":null,"default_locale":"en","titles":{"en":"Draft 5"},"image_url":null,"skus":["DRAFT-5"],"updated_at":"2026-11-29T15:35:09.404007Z"}	'#draft-5' '5' 'draft'	'#draft-5' '5' 'draft'	2026-11-29 15:35:09.403972+00	2026-11-29 15:35:09.404007+00
01a227f3-072e-71bb-a6a1-8e89dc31f710	2	active	\N	\N	{"id":"01a227f3-072e-71bb-a6a1-8e89dc31f710","status":"active","version":2,"category":null,"brand":null,"default_locale":"en","titles":{"en":"RELEASE-1"},"descriptions":{},"image_urls":[],"attributes":{},"variants":[{"sku":"RELEASE-1-07AE0449","gtin":null,"hs_code":"691200","country_of_origin":"CN","customs_description":"Ceramic mug","net_weight_g":300,"gross_weight_g":350,"length_mm":null,"width_mm":null,"height_mm":null,"attributes":{}}],"warnings":[{"code":"parcel_data_missing","sku":"RELEASE-1-07AE0449","fields":["length_mm","width_mm","height_mm"]}],"created_at":"2026-11-29T15:36:08.238480Z","updated_at":"2026-11-29T15:36:08.290516Z"}	{"id":"01a227f3-072e-71bb-a6a1-8e89dc31f710","status":"active","version":2,"category":null,"brand":null,"default_locale":"en","titles":{"en":"RELEASE-1"},"image_url":null,"skus":["RELEASE-1-07AE0449"],"updated_at":"2026-11-29T15:36:08.290516Z"}	'#release-1-07ae0449' '07ae0449' '1' 'release'	'#release-1-07ae0449' '07ae0449' '1' 'release'	2026-11-29 15:36:08.23848+00	2026-11-29 15:36:08.290516+00
\.


--
-- Data for Name: relay_lease; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.relay_lease (name) FROM stdin;
outbox
\.


--
-- Data for Name: variant; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.variant (sku, product_id, gtin, hs_code, country_of_origin, customs_description, net_weight_g, gross_weight_g, length_mm, width_mm, height_mm) FROM stdin;
MUG-BLUE	01a227f2-20ea-74a9-aed2-f74a5d96cdce	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-0	01a227f2-20eb-7108-b7e1-065407c9564a	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-1	01a227f2-20eb-7108-b7e1-0655a1b20eb7	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-2	01a227f2-20eb-7108-b7e1-06569805b392	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-3	01a227f2-20eb-7108-b7e1-06571f2866ca	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-4	01a227f2-20eb-7108-b7e1-0658c5289c87	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-5	01a227f2-20eb-7108-b7e1-06599f7b490b	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-6	01a227f2-20eb-7108-b7e1-065a58e0f2e1	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-7	01a227f2-20eb-7108-b7e1-065bf3a24e73	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-8	01a227f2-20eb-7108-b7e1-065cd401947d	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-9	01a227f2-20eb-7108-b7e1-065d21a398b2	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-10	01a227f2-20eb-7108-b7e1-065ed099c532	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DOOR-11	01a227f2-20eb-7108-b7e1-065fbe53dd98	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-0	01a227f2-215b-7391-88fe-7c0de0d898ed	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-1	01a227f2-215b-7391-88fe-7c0edc1cb64c	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-2	01a227f2-215b-7391-88fe-7c0f044041cf	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-3	01a227f2-215b-7391-88fe-7c104b365d89	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-4	01a227f2-215b-7391-88fe-7c11699aae17	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
DRAFT-5	01a227f2-215b-7391-88fe-7c129235ee27	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
RELEASE-1-07AE0449	01a227f3-072e-71bb-a6a1-8e89dc31f710	\N	691200	CN	Ceramic mug	300	350	\N	\N	\N
\.


--
-- Data for Name: word; Type: TABLE DATA; Schema: catalog; Owner: -
--

COPY catalog.word (word) FROM stdin;
blue
door
mug
draft
release
\.


--
-- Name: operation_entry_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.operation_entry_id_seq', 1, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.outbox_id_seq', 14, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.parked_event_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (event_id);


--
-- Name: job_lease job_lease_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.job_lease
    ADD CONSTRAINT job_lease_pkey PRIMARY KEY (name);


--
-- Name: long_operation long_operation_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.long_operation
    ADD CONSTRAINT long_operation_pkey PRIMARY KEY (id);


--
-- Name: operation_chunk operation_chunk_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.operation_chunk
    ADD CONSTRAINT operation_chunk_pkey PRIMARY KEY (operation_id, number);


--
-- Name: operation_entry operation_entry_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.operation_entry
    ADD CONSTRAINT operation_entry_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: parked_event parked_event_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.parked_event
    ADD CONSTRAINT parked_event_pkey PRIMARY KEY (id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);


--
-- Name: relay_lease relay_lease_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.relay_lease
    ADD CONSTRAINT relay_lease_pkey PRIMARY KEY (name);


--
-- Name: variant variant_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.variant
    ADD CONSTRAINT variant_pkey PRIMARY KEY (sku);


--
-- Name: word word_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.word
    ADD CONSTRAINT word_pkey PRIMARY KEY (word);


--
-- Name: long_operation_untidied; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX long_operation_untidied ON catalog.long_operation USING btree (id) WHERE (NOT tidied);


--
-- Name: operation_entry_by_line; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX operation_entry_by_line ON catalog.operation_entry USING btree (operation_id, line, id);


--
-- Name: operation_row_by_document; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX operation_row_by_document ON catalog.operation_row USING btree (operation_id, document) WHERE (document IS NOT NULL);


--
-- Name: operation_row_by_line; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX operation_row_by_line ON catalog.operation_row USING btree (operation_id, line);


--
-- Name: parked_event_open; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX parked_event_open ON catalog.parked_event USING btree (topic, key, id) WHERE (status = 'parked'::text);


--
-- Name: product_by_brand; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX product_by_brand ON catalog.product USING btree (brand, id);


--
-- Name: product_by_category; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX product_by_category ON catalog.product USING btree (category, id);


--
-- Name: product_by_status; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX product_by_status ON catalog.product USING btree (status, id);


--
-- Name: product_names; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX product_names ON catalog.product USING gin (names) WITH (fastupdate=off);


--
-- Name: product_words; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX product_words ON catalog.product USING gin (words) WITH (fastupdate='on', gin_pending_list_limit='512');


--
-- Name: variant_gtin; Type: INDEX; Schema: catalog; Owner: -
--

CREATE UNIQUE INDEX variant_gtin ON catalog.variant USING btree (lpad(gtin, 14, '0'::text));


--
-- Name: variant_of_product; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX variant_of_product ON catalog.variant USING btree (product_id);


--
-- Name: word_trigrams; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX word_trigrams ON catalog.word USING gin (word public.gin_trgm_ops);


--
-- Name: operation_chunk operation_chunk_operation_id_fkey; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.operation_chunk
    ADD CONSTRAINT operation_chunk_operation_id_fkey FOREIGN KEY (operation_id) REFERENCES catalog.long_operation(id);


--
-- Name: variant variant_product_id_fkey; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.variant
    ADD CONSTRAINT variant_product_id_fkey FOREIGN KEY (product_id) REFERENCES catalog.product(id);


--
-- PostgreSQL database dump complete
--


