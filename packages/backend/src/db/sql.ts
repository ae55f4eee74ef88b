/** What a query takes as a parameter. Dates and times travel as ISO strings, whole kroner as numbers. */
export type SqlValue =
  string | number | bigint | boolean | null | Uint8Array | readonly (string | number | null)[];

/**
 * A piece of SQL with its parameters. Made only by {@link sql}: a value can never become text of a statement, so
 * what a request contains cannot change what a statement means.
 */
export class Sql {
  readonly #strings: readonly string[];
  readonly #parts: readonly (SqlValue | Sql)[];

  constructor(key: symbol, strings: readonly string[], parts: readonly (SqlValue | Sql)[]) {
    if (key !== ours) throw new TypeError('SQL is written with the sql`…` template');
    this.#strings = strings;
    this.#parts = parts;
  }

  /** The statement with `$1 …` and the parameters in that order. */
  compile(): { text: string; values: SqlValue[] } {
    const values: SqlValue[] = [];
    return { text: this.#append('', values), values };
  }

  #append(text: string, values: SqlValue[]): string {
    text += this.#strings[0];
    for (const [i, part] of this.#parts.entries()) {
      if (part instanceof Sql) text = part.#append(text, values);
      else text += `$${values.push(part)}`;
      text += this.#strings[i + 1];
    }
    return text;
  }
}

const ours = Symbol('sql');

/**
 * ```ts
 * sql`select * from bolig where id = ${id} ${onlyFree ? sql`and status = 'KLAR_FOR_INNFLYTTING'` : sql.empty}`
 * ```
 * A sort order or a column that depends on a request is chosen from a table of fragments.
 */
export function sql(strings: TemplateStringsArray, ...parts: (SqlValue | Sql)[]): Sql {
  // A call with a plain array or string instead of a template literal would let text through.
  if (!Object.isFrozen(strings) || !Array.isArray(strings.raw)) {
    throw new TypeError('sql is a template tag: write sql`…`');
  }
  for (const [i, part] of parts.entries()) {
    if (part === undefined) throw new TypeError(`Parameter ${i + 1} is undefined after «${strings[i]}»`);
  }
  return new Sql(ours, strings, parts);
}

sql.empty = sql``;

/** The day a moment is in Norway. */
sql.dag = (tid: Sql): Sql => sql`(${tid} at time zone 'Europe/Oslo')::date`;

/** The day it is there, by the service's clock. */
sql.idag = sql.dag(sql`naa()`);

/** Fragments with a separator between them: `sql.join(conditions, sql` and `)`. */
sql.join = (fragments: readonly Sql[], separator: Sql = sql`, `): Sql => {
  if (fragments.length === 0) return sql.empty;
  const parts = fragments.flatMap((fragment, i) => (i === 0 ? [fragment] : [separator, fragment]));
  return new Sql(ours, ['', ...parts.map(() => '')], parts);
};

/**
 * Rows that come after a position, all of them without one. `foran` says in which order: `(n.dato, n.id) <` with the
 * newest first.
 */
sql.etter = (foran: Sql, posisjon: readonly SqlValue[] | null): Sql =>
  posisjon === null ? sql`true` : sql`${foran} (${sql.join(posisjon.map((del) => sql`${del}`))})`;

/** A value for a jsonb column. Without this an array would travel as an SQL array. */
sql.json = (value: unknown): Sql => sql`${value === undefined ? null : JSON.stringify(value)}::jsonb`;
