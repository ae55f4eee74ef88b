/** What was used last is kept; the one longest unused gives its place to the next. */
export class Lru<Value extends NonNullable<unknown>> {
  readonly #places: number;
  /** In the order they were used: a map has its keys in the order they were put in. */
  readonly #kept = new Map<string, Value>();

  /** @param places how many there is room for */
  constructor(places: number) {
    this.#places = places;
  }

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  /** @returns what had to give way: what the key had before, else the one longest unused where there was no room */
  set(key: string, value: Value): Value | undefined {
    const former = this.delete(key);
    const full = this.#kept.size >= this.#places;
    const gaveWay = former ?? (full ? this.delete(this.#kept.keys().next().value!) : undefined);
    this.#kept.set(key, value);
    return gaveWay;
  }

  /** @returns what was kept */
  delete(key: string): Value | undefined {
    const value = this.#kept.get(key);
    this.#kept.delete(key);
    return value;
  }

  /** @returns all there was */
  clear(): Value[] {
    const all = [...this.#kept.values()];
    this.#kept.clear();
    return all;
  }
}
