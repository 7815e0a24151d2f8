/** A figure over time: a picture that is loaded when it comes into sight, and the same as a table. */

import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../app/i18n";
import type { Drawing } from "./drawing";
import type { Figure, Row } from "./figure";
import { Table } from "./table";

export function Chart({ figure }: { figure: Figure }) {
  const [View, setView] = useState<ComponentType<{ figure: Figure; width: number }> | undefined>();
  const [width, setWidth] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) observer.observe(box.current);
    // Without its picture, after an update say, the table is still there.
    import("./drawing").then((module: { Drawing: typeof Drawing }) => setView(() => module.Drawing), () => undefined);
    return () => observer.disconnect();
  }, []);
  const first = figure.rows.find(({ to }) => to);
  return (
    <figure class="chart">
      <div ref={box} class="chart-box">
        {View && width > 0 && <View figure={figure} width={width} />}
      </div>
      {figure.series.length > 1 && (
        <figcaption class="legend">
          {figure.series.map((name, index) => (
            <span key={name} class={`series-${index}`}>
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <details>
        <summary>{t("chart.table")}</summary>
        <Table<Row>
          caption={figure.title}
          rows={figure.rows}
          keyOf={({ at }) => at}
          {...(first && { to: (row: Row) => row.to ?? "" })}
          columns={[
            { title: t("chart.when"), cell: ({ name }) => name },
            ...figure.series.map((title, index) => ({
              title,
              number: true,
              cell: ({ values }: Row) => shown(figure, values[index]),
            })),
          ]}
        />
      </details>
    </figure>
  );
}

function shown(figure: Figure, value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : figure.show(value);
}

/** Puts off what costs requests until it comes into sight. */
export function WhenSeen({ children }: { children: () => ComponentChildren }) {
  const [seen, setSeen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{seen ? children() : <div class="chart-box" />}</div>;
}
