/** Medians, ratios and the table of a benchmark. */

/** One measured thing and what it is compared with. */
export interface Row {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
  /** What 1.0 is. */
  readonly unit: string;
}

/**
 * Measures several things in turn, round after round, so that a slow second of the machine hits all alike.
 *
 * @param rounds How often each is measured, after one round that does not count.
 * @param measures Gives one measurement in milliseconds, by name.
 * @returns The median of each.
 */
export async function measureInterleaved<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<ReadonlyMap<Name, number>> {
  const names = keysOf(measures);
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = await measures[name]();
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return new Map(names.map((name) => [name, median(times.get(name) ?? [])]));
}

/** Sets each median in relation to that of `unit`. */
export function compareWith<Name extends string>(unit: Name, medians: ReadonlyMap<Name, number>): readonly Row[] {
  const one = medians.get(unit) ?? Number.NaN;
  return [...medians].map(([name, milliseconds]) => ({ name, milliseconds, ratio: milliseconds / one, unit }));
}

/** A Markdown table of the rows. */
export function describeTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ name, milliseconds, ratio, unit }) => `| ${name} | ${milliseconds.toFixed(0)} | ${ratio.toFixed(2)} | ${unit} |`,
  );
  return ["| measured | median ms | ratio | to |", "| --- | ---: | ---: | --- |", ...lines].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function keysOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
