import { median, percentile } from './statistics.ts';
import { type CorpusResult, digits } from './tables.ts';

interface Series {
  label: string;
  values: number[];
}

const width = 420;
const height = 300;
const margin = { left: 52, right: 118, top: 34, bottom: 40 };
/** Readable on light and on dark ground (Okabe and Ito 2008, without their yellow). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];

/** Time and memory against the size of the corpus, both axes logarithmic, as SVG. */
export function growthChart(results: readonly CorpusResult[]): string {
  // real folders differ in more than their size
  const generated = results.filter(({ corpus }) => corpus.isGenerated);
  const shown = generated.length > 1 ? generated : results;
  const all = [...shown].sort((a, b) => a.corpus.characters - b.corpus.characters);
  const sizes = all.map(({ corpus }) => corpus.characters / 1e6);
  const of = (label: string, name: string, value = median): Series => ({
    label,
    values: all.map(({ measures }) => value(measures.of(name))),
  });
  const p99 = (values: readonly number[]) => percentile(values, 0.99);
  const index = all.map(({ corpus, measures }) => (median(measures.of('index bytes')) * corpus.characters) / 2 ** 20);
  const times = [
    of('indexing', 'indexing'),
    of('warm start', 'warm start'),
    of('reuse', 'reuse'),
    of('completion p99', 'completion', p99),
    of('completion p50', 'completion'),
  ];
  const memory = [
    of('while indexing', 'indexing memory'),
    of('at work', 'memory'),
    { label: 'index on disk', values: index },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${height}" font-family="sans-serif" font-size="11">
<style>text { fill: #24292f } .grid { stroke: #8c959f; stroke-opacity: 0.35 } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>
${panel('Time, ms', sizes, times, 0)}
${panel('Memory, MB', sizes, memory, width)}
</svg>
`;
}

function panel(title: string, sizes: number[], series: Series[], left: number): string {
  const values = series.flatMap((one) => one.values).filter((value) => value > 0);
  const x = axis(spanOf(sizes), left + margin.left, left + width - margin.right);
  const y = axis(decadesOf(values), height - margin.bottom, margin.top);
  const parts = [`<text x="${left + margin.left}" y="18" font-size="13" font-weight="bold">${title}</text>`];
  for (const tick of y.ticks) {
    parts.push(`<line class="grid" x1="${x.from}" x2="${x.to}" y1="${y.at(tick)}" y2="${y.at(tick)}"/>`);
    parts.push(`<text x="${x.from - 6}" y="${y.at(tick) + 4}" text-anchor="end">${digits(tick)}</text>`);
  }
  for (const size of sizes) {
    parts.push(`<text x="${x.at(size)}" y="${height - 22}" text-anchor="middle">${digits(size)} M</text>`);
  }
  parts.push(`<text x="${(x.from + x.to) / 2}" y="${height - 6}" text-anchor="middle">characters</text>`);
  const labels = spaced(series.map((one) => y.at(one.values.at(-1) ?? 1)));
  for (const [i, { label, values: points }] of series.entries()) {
    const path = points.map((value, k) => `${x.at(sizes[k])},${y.at(value)}`);
    parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colours[i]}" stroke-width="2"/>`);
    for (const point of path)
      parts.push(`<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colours[i]}"/>`);
    parts.push(`<circle cx="${x.to + 14}" cy="${labels[i]}" r="3" fill="${colours[i]}"/>`);
    parts.push(`<text x="${x.to + 21}" y="${labels[i] + 4}">${label}</text>`);
  }
  return parts.join('\n');
}

/** A logarithmic axis between two powers of ten, laid from one coordinate to another, with the whole powers on it. */
function axis([low, high]: readonly [number, number], from: number, to: number) {
  const at = (value: number) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  const ticks = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_one, i) => 10 ** (Math.ceil(low) + i));
  return { from, to, at, ticks };
}

/** From the least to the most, as powers of ten. */
function spanOf(values: readonly number[]): [number, number] {
  const low = Math.log10(Math.min(...values));
  return [low, Math.max(low + 0.5, Math.log10(Math.max(...values)))];
}

function decadesOf(values: readonly number[]): [number, number] {
  const [low, high] = spanOf(values);
  return [Math.floor(low), Math.ceil(high)];
}

/** Heights of labels, moved so far apart that none covers another. */
function spaced(heights: readonly number[]): number[] {
  const moved = [...heights];
  const order = heights.map((_one, i) => i).sort((a, b) => heights[a] - heights[b]);
  for (let i = 1; i < order.length; i++) moved[order[i]] = Math.max(moved[order[i]], moved[order[i - 1]] + 14);
  return moved;
}
