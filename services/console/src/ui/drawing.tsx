/** The picture of a figure. Those who do not see it have the table. */

import { tick } from "../app/format";
import { t } from "../app/i18n";
import type { Figure } from "./figure";

const HEIGHT = 180;
const EDGE = { left: 56, right: 8, top: 8, bottom: 24 };
const LINES = 4;
const LABEL_WIDTH = 90;

interface Scale {
  x: (at: number) => number;
  y: (value: number) => number;
  width: number;
  floor: number;
}

export function Drawing({ figure, width }: { figure: Figure; width: number }) {
  const { rows, shape, series } = figure;
  const all = rows.flatMap(({ values }) => values.map((value) => value ?? 0));
  const top = nice(Math.max(1e-9, ...all), all.every(Number.isInteger));
  const scale = scaleOf(figure, width, top);
  const summary = t("chart.summary", { title: figure.title, from: rows[0]?.name ?? "", to: rows.at(-1)?.name ?? "" });
  return (
    <svg role="img" aria-label={summary} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      {Array.from({ length: LINES + 1 }, (_, index) => (top / LINES) * index).map((value) => (
        <g key={value} class="grid">
          <line x1={EDGE.left} x2={width - EDGE.right} y1={scale.y(value)} y2={scale.y(value)} />
          <text x={EDGE.left - 6} y={scale.y(value) + 4} text-anchor="end">
            {figure.show(value)}
          </text>
        </g>
      ))}
      {ticks(figure, width).map(({ at, text }, index, all) => (
        <text key={at} x={scale.x(at)} y={HEIGHT - 6} text-anchor={shape === "columns" ? "middle" : index === 0 ? "start" : index === all.length - 1 ? "end" : "middle"}>
          {text}
        </text>
      ))}
      {shape === "columns" ? <Columns figure={figure} scale={scale} /> : series.map((_, index) => <Steps key={index} figure={figure} scale={scale} index={index} />)}
    </svg>
  );
}

const ROUND = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12];

/** The next that is round; of whole values a multiple of the lines, so that each line is whole. */
function nice(value: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const fits = (each: number) => value <= each * power && (!whole || Math.round(each * power) % LINES === 0);
  return whole && value < LINES ? LINES : (ROUND.find(fits) ?? 10) * power;
}

function scaleOf({ rows, shape }: Figure, width: number, top: number): Scale {
  const inner = width - EDGE.left - EDGE.right;
  const [first, last] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 1];
  const each = inner / Math.max(1, rows.length);
  const byOrder = new Map(rows.map(({ at }, index) => [at, index]));
  return {
    x: (at) => EDGE.left + (shape === "columns" ? each * ((byOrder.get(at) ?? 0) + 0.5) : (inner * (at - first)) / Math.max(1, last - first)),
    y: (value) => HEIGHT - EDGE.bottom - ((HEIGHT - EDGE.top - EDGE.bottom) * value) / top,
    width: each,
    floor: HEIGHT - EDGE.bottom,
  };
}

/** As many moments as there is room to name: of columns each nth, counted from the last; else at even distances. */
function ticks({ rows, shape }: Figure, width: number): { at: number; text: string }[] {
  const room = Math.max(2, Math.floor((width - EDGE.left) / LABEL_WIDTH));
  const [first, last] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  if (shape === "steps") return Array.from({ length: room }, (_, index) => first + ((last - first) * index) / (room - 1)).map((at) => ({ at, text: tick(at, last - first) }));
  const step = Math.ceil(rows.length / room);
  return rows.filter((_, index) => (rows.length - 1 - index) % step === 0).map(({ at }) => ({ at, text: tick(at, Infinity, "UTC") }));
}

function Columns({ figure, scale }: { figure: Figure; scale: Scale }) {
  return (
    <g class="series-0">
      {figure.rows.map(({ at, name, values: [value] }) => (
        <rect key={at} x={scale.x(at) - scale.width * 0.35} width={scale.width * 0.7} y={scale.y(value ?? 0)} height={scale.floor - scale.y(value ?? 0)}>
          <title>{`${name}: ${figure.show(value ?? 0)}`}</title>
        </rect>
      ))}
    </g>
  );
}

function Steps({ figure, scale, index }: { figure: Figure; scale: Scale; index: number }) {
  const known = figure.rows.flatMap(({ at, values }) => (typeof values[index] === "number" ? [{ x: scale.x(at), y: scale.y(values[index]) }] : []));
  const path = known.map(({ x, y }, nth) => (nth === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");
  return <path class={`line series-${index}`} d={path} />;
}
