/** Drawn here, for nothing is fetched from elsewhere. Decoration: the word stands beside it. */

const PATHS = {
  home: "M3 9.5 10 3l7 6.5M5 8.5V17h4v-4h2v4h4V8.5",
  orders: "M4 4h12v13l-2-1.2L12 17l-2-1.2L8 17l-2-1.2L4 17zM7 8h6M7 11h6",
  stock: "M3 6.5 10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7",
  parcels: "M2 5h9v8H2zM11 8h4l3 3v2h-7M6 13.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m8 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3",
  returns: "M7 4 3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8",
  tickets: "M4 4h12v9H9l-4 3.5V13H4zM7 7.5h6M7 10h4",
  prices: "M3 3h7l7 7-7 7-7-7zM7 6.9a.6.6 0 1 0 0 .2",
  work: "M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14v3h12v-3",
  platform: "M2 10h4l2-5 4 10 2-5h4",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4",
  menu: "M3 5h14M3 10h14M3 15h14",
  close: "M5 5l10 10M15 5 5 15",
  next: "M8 5l5 5-5 5",
  out: "M8 4H4v12h4M12 6l4 4-4 4M16 10H8",
  good: "M4 10.5l4 4 8-9",
  wait: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l3 2",
  warn: "M10 3 2 17h16zM10 8v4M10 14.4v.2",
  bad: "M6 3h8l3 3.5v7L14 17H6l-3-3.5v-7zM10 6.5V11M10 13.4v.2",
  idle: "M5 10h10",
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3",
  products: "M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z",
  key: "M3 5h14v10H3zM6 8h.1M10 8h.1M14 8h.1M7 12h6",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
