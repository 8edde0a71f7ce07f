import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it has started use. */
export interface Usage {
  /** Resident memory in bytes, summed: pages that processes share count in each. */
  memory: number;
  /** Processor time in milliseconds, of processes that still run. */
  cpu: number;
}

interface Row extends Usage {
  pid: number;
  parent: number;
}

/** Linux counts processor time in ticks of 10 ms on every machine that it runs Node on. */
const tick = 10;
const page = 4096;

/** Undefined on systems that do not tell. */
export function usageOf(pid: number): Usage | undefined {
  const rows = process.platform === 'linux' ? rowsOfProc() : process.platform === 'win32' ? undefined : rowsOfPs();
  if (!rows) return undefined;
  const family = new Set([pid]);
  // a child may stand before its parent
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  const own = rows.filter((row) => family.has(row.pid));
  return {
    memory: own.reduce((sum, { memory }) => sum + memory, 0),
    cpu: own.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

/** Watches the memory of a process and its children. @returns ends the watch and gives the most seen, in bytes */
export function watchMemory(pid: number, every = 40): () => number {
  let most = Number.NaN;
  const look = () => {
    const memory = usageOf(pid)?.memory;
    if (memory !== undefined && !(memory <= most)) most = memory;
  };
  look();
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function rowsOfProc(): Row[] {
  const rows: Row[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      // the program's name may hold blanks and brackets: what is counted comes behind it
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const cpu = (Number(fields[11]) + Number(fields[12])) * tick;
      rows.push({ pid: Number(name), parent: Number(fields[1]), memory: Number(fields[21]) * page, cpu });
    } catch {
      // it has ended meanwhile
    }
  }
  return rows;
}

function rowsOfPs(): Row[] {
  const output = execFileSync('ps', ['-axo', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, memory, time] = line.trim().split(/\s+/);
      const cpu = time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
      return { pid: Number(pid), parent: Number(parent), memory: Number(memory) * 1024, cpu };
    });
}
