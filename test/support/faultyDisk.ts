import type { Disk, NewFile, OpenFile } from '../../server/src/index/store/disk.ts';

/** Codes of errors that file systems give; `killed`: the process ends in the middle of the step. */
export type Fault = 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'killed';

/**
 * A disk of which one step fails. A write that fails has stored half of its bytes; a process that was killed takes no
 * further step. Steps are counted from 1, as they are begun.
 */
export class FaultyDisk implements Disk {
  /** How many steps were taken. */
  steps = 0;
  hasFailed = false;
  readonly renamePauses = [];
  readonly #disk: Disk;
  readonly #open = new Set<OpenFile>();
  #failing = Number.POSITIVE_INFINITY;
  #fault: Fault = 'EIO';
  #isLasting = false;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Lets the n-th step from now on fail. @param isLasting and all writing steps after it */
  failAt(step: number, fault: Fault, isLasting = false): void {
    this.steps = 0;
    this.hasFailed = false;
    this.#failing = step;
    this.#fault = fault;
    this.#isLasting = isLasting;
  }

  makeFolder(path: string): Promise<void> {
    return this.#writing(() => this.#disk.makeFolder(path));
  }

  list(path: string): Promise<string[]> {
    return this.#reading(() => this.#disk.list(path));
  }

  readText(path: string): Promise<string> {
    return this.#reading(() => this.#disk.readText(path));
  }

  create(path: string): Promise<NewFile> {
    return this.#writing(async () => {
      const file = await this.#disk.create(path);
      return {
        write: (bytes, offset) =>
          this.#writing(
            () => file.write(bytes, offset),
            () => file.write(bytes.subarray(0, bytes.length >> 1), offset),
          ),
        sync: () => this.#writing(() => file.sync()),
        // a descriptor is given back even where closing fails, and by the end of a process
        close: () => this.#writing(async () => {}).finally(() => file.close()),
      };
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#writing(() => this.#disk.rename(from, to));
  }

  remove(path: string): Promise<void> {
    return this.#writing(() => this.#disk.remove(path));
  }

  open(path: string): OpenFile {
    this.#step(false);
    const file = this.#disk.open(path);
    this.#open.add(file);
    return {
      size: file.size,
      read: (target, offset) => {
        this.#step(false);
        return file.read(target, offset);
      },
      close: () => this.#close(file),
    };
  }

  /** Closes what is still open for reading. */
  [Symbol.dispose](): void {
    for (const file of this.#open) this.#close(file);
  }

  #close(file: OpenFile): void {
    if (this.#open.delete(file)) file.close();
  }

  async #reading<T>(work: () => Promise<T>): Promise<T> {
    this.#step(false);
    return work();
  }

  async #writing<T>(work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    const isDead = this.hasFailed && this.#fault === 'killed';
    try {
      this.#step(true);
    } catch (error) {
      if (!isDead) await half?.();
      throw error;
    }
    return work();
  }

  #step(writes: boolean): void {
    this.steps++;
    const isOver = this.hasFailed && (this.#fault === 'killed' || (this.#isLasting && writes));
    if (this.steps !== this.#failing && !isOver) return;
    this.hasFailed = true;
    throw Object.assign(new Error(`${this.#fault} at step ${this.steps}`), { code: this.#fault });
  }
}
