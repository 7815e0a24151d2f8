import { getEventType, listEventTypes, type EventTypeOut } from "@tradewind/client";
import { ask } from "../../app/api";
import { t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { ListPage } from "../../ui/listpage";
import { ButtonLink, Fact, Facts, Section } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { type Column } from "../../ui/table";
import { PlatformNav } from "./nav";

/** Everything that the platform says has happened: what it means, and what is in it. */
export function EventTypesPage() {
  const found = useList((_, signal) => listEventTypes({ ...ask, signal }), ["event-types"]);
  return (
    <ListPage
      title={t("events.types")}
      nav={<PlatformNav />}
      path="/platform/event-types"
      of={found}
      columns={columns()}
      beside={columns().slice(0, 2)}
      keyOf={({ type }) => type}
      view={(type) => <EventTypeView type={type} />}
      full={(type) => href(`/platform/event-types/${type}`)}
    />
  );
}

export function EventTypePage({ id }: { id: string }) {
  return (
    <Page title={id} nav={<PlatformNav />}>
      <EventTypeView type={id} />
    </Page>
  );
}

function columns(): Column<EventTypeOut>[] {
  return [
    { title: t("events.type"), cell: ({ type }) => type },
    { title: t("events.means"), cell: ({ type }) => label("event-types", type) },
    { title: t("events.subject"), cell: ({ subject }) => <code>{subject}</code> },
    { title: t("events.scope"), cell: ({ scope }) => <code>{scope}</code> },
  ];
}

function EventTypeView({ type }: { type: string }) {
  const found = useLoad((signal) => getEventType({ ...ask, path: { event_type: type }, signal }), [type]);
  return (
    <Shown of={found}>
      {(data) => (
        <div>
          <h2 class="object-title">{label("event-types", type)}</h2>
          <p lang="en">{data.description}</p>
          <Facts>
            <Fact name={t("events.type")}>
              <code>{data.type}</code>
            </Fact>
            <Fact name={t("events.subject")}>
              <code>{data.subject}</code>
            </Fact>
            <Fact name={t("events.source")}>
              <code>{data.source}</code>
            </Fact>
            <Fact name={t("events.scope")}>{label("scopes", data.scope)}</Fact>
          </Facts>
          <ButtonLink to={href("/platform/events", { type })}>{t("events.ofType")}</ButtonLink>
          {data.examples.map((example, index) => (
            <Section key={index} title={t("events.example")}>
              <pre>{JSON.stringify(example, null, 2)}</pre>
            </Section>
          ))}
          <Section title={t("events.schema")}>
            <pre>{JSON.stringify(data.data_schema, null, 2)}</pre>
          </Section>
        </div>
      )}
    </Shown>
  );
}
