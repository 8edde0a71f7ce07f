import type { JobFile } from './job.ts';

/** Most bytes of files that are read before they are asked for; one file at least. */
const mostBytes = 4 << 20;
/** Most files: what is read too early only lies about. */
const mostFiles = 32;

/** Files in their order, each with what reading it gave, while those behind it are being read. */
export async function* readAhead<T>(
  files: readonly JobFile[],
  read: (file: JobFile) => Promise<T>,
): AsyncGenerator<[JobFile, T]> {
  const waiting: Promise<T>[] = [];
  let bytes = 0;
  let next = 0;
  for (const file of files) {
    while (next < files.length && (waiting.length === 0 || (waiting.length < mostFiles && bytes < mostBytes))) {
      const reading = read(files[next]);
      // looked at when it is its turn; without this a failure meanwhile would end the process
      reading.catch(() => {});
      waiting.push(reading);
      bytes += files[next++].size;
    }
    const outcome = await (waiting.shift() as Promise<T>);
    bytes -= file.size;
    yield [file, outcome];
  }
}
