/** What was measured, by name; each repetition adds to the lists. */
export class Measures {
  readonly #values = new Map<string, number[]>();

  add(name: string, ...values: number[]): void {
    const list = this.#values.get(name);
    if (list) list.push(...values);
    else this.#values.set(name, [...values]);
  }

  /** Takes over what another process has measured. */
  addAll(entries: readonly (readonly [string, readonly number[]])[]): void {
    for (const [name, values] of entries) this.add(name, ...values);
  }

  entries(): [string, number[]][] {
    return [...this.#values];
  }

  of(name: string): readonly number[] {
    return this.#values.get(name) ?? [];
  }
}
