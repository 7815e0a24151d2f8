export interface Row {
  at: number;
  name: string;
  values: (number | null)[];
  to?: string;
}

/** `shape`: columns for what happened in a time, steps for what is so from a moment on. */
export interface Figure {
  title: string;
  shape: "columns" | "steps";
  /** Of each row its place on the time axis, in milliseconds or in order. */
  rows: Row[];
  series: string[];
  show: (value: number) => string;
}
