/** Reads and replaces whole small files. */
export interface TextFiles {
  /** Undefined where there is no such file. @throws where it cannot be read */
  read(path: string): Promise<string | undefined>;
  replace(path: string, text: string): Promise<void>;
}

/** What something kept is on the disk. */
export interface KeptForm<T> {
  /** What a file holds; undefined where it is spoilt, or of another version. */
  parse(text: string): T | undefined;
  format(value: T): string;
  /** What is kept where there is no file. */
  none(): T;
}

/** Something small that is kept in a file. Another window may write to the file, too. */
export class KeptFile<T> {
  readonly #path: string;
  readonly #files: TextFiles;
  readonly #form: KeptForm<T>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string, files: TextFiles, form: KeptForm<T>) {
    this.#path = path;
    this.#files = files;
    this.#form = form;
  }

  /** What the file holds now; nothing where that cannot be told. */
  read(): Promise<T> {
    return this.#next(async () => {
      const text = await this.#files.read(this.#path).catch(() => undefined);
      return (text === undefined ? undefined : this.#form.parse(text)) ?? this.#form.none();
    });
  }

  /**
   * Changes what the file holds by then, and gives what it holds now. A file that is spoilt, or of a version of
   * tomorrow, is kept beside it as `.bak`.
   *
   * @throws where the file can be read no more than written: what it holds is left as it is
   */
  change(next: (known: T) => T): Promise<T> {
    return this.#next(async () => {
      const text = await this.#files.read(this.#path);
      const known = text === undefined ? this.#form.none() : this.#form.parse(text);
      if (text !== undefined && known === undefined) await this.#files.replace(`${this.#path}.bak`, text);
      return this.#write(next(known ?? this.#form.none()));
    });
  }

  /** Leaves a file that holds nothing, whatever it held, and nothing that was kept beside it. */
  async clear(): Promise<void> {
    await this.#next(async () => {
      await this.#write(this.#form.none());
      const aside = `${this.#path}.bak`;
      if ((await this.#files.read(aside)) !== undefined) await this.#files.replace(aside, '');
    });
  }

  async #write(value: T): Promise<T> {
    await this.#files.replace(this.#path, this.#form.format(value));
    return value;
  }

  /** One step after the other: each finds what the one before left. */
  #next<R>(work: () => Promise<R>): Promise<R> {
    const step = this.#last.then(work);
    this.#last = step.catch(() => {});
    return step;
  }
}
