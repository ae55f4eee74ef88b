import type { Connection } from './driver.ts';

/** A table as it is carried from one database to another. Names are from the catalog, and quoted. */
export interface Tabell {
  readonly navn: string;
  /** A row of `t` as jsonb, without what is computed. */
  readonly rad: string;
  /** Puts in the rows of one parameter, an array in JSON. */
  readonly settInn: string;
  /** Foreign keys to a table that comes later, or to itself, that do not wait for the end of the transaction as they are. */
  readonly fremoverpekende: readonly string[];
  readonly identitet: readonly string[];
}

interface Kolonne {
  readonly tabell: string;
  readonly kolonne: string;
  readonly beregnet: boolean;
  readonly identitet: boolean;
  readonly transaksjon: boolean;
}

interface Noekkel {
  readonly tabell: string;
  readonly noekkel: string;
  readonly til: string;
  readonly venter: boolean;
}

const KOLONNER = `select quote_ident(relname) as tabell, quote_ident(attname) as kolonne, attgenerated <> '' as beregnet,
    attidentity <> '' as identitet, atttypid = 'xid8'::regtype as transaksjon
  from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrasjon'
  order by relname collate "C", attnum`;
const NOEKLER = `select quote_ident(t.relname) as tabell, quote_ident(conname) as noekkel, quote_ident(r.relname) as til,
    condeferred as venter
  from pg_constraint join pg_class t on t.oid = conrelid join pg_class r on r.oid = confrelid
  where contype = 'f' and t.relnamespace = 'public'::regnamespace order by conname collate "C"`;

/** What refers to something comes after it, as far as that goes round in no circle. */
export function iRekkefoelge(navn: readonly string[], noekler: readonly Noekkel[]): string[] {
  const rekke: string[] = [];
  const paaVei = new Set<string>();
  const besoek = (tabell: string): void => {
    if (paaVei.has(tabell)) return;
    paaVei.add(tabell);
    for (const { tabell: fra, til } of noekler) if (fra === tabell) besoek(til);
    rekke.push(tabell);
  };
  navn.forEach(besoek);
  return rekke;
}

/** All tables of municipalities, in the order they are put in. */
export async function tabeller(connection: Connection): Promise<Tabell[]> {
  const kolonner = (await connection.query(KOLONNER, [])) as unknown as Kolonne[];
  const noekler = (await connection.query(NOEKLER, [])) as unknown as Noekkel[];
  const rekke = iRekkefoelge([...new Set(kolonner.map(({ tabell }) => tabell))], noekler);
  const plass = new Map(rekke.map((navn, i) => [navn, i]));
  return rekke.map((navn) => {
    const egne = kolonner.filter(({ tabell }) => tabell === navn);
    const lagrede = egne.filter(({ beregnet }) => !beregnet);
    const beregnede = egne.filter(({ beregnet }) => beregnet).map(({ kolonne }) => `'${kolonne}'`);
    const liste = lagrede.map(({ kolonne }) => kolonne).join(', ');
    // The place in the feed is a transaction of this database, not of the one that was left.
    const verdier = lagrede.map(({ kolonne, transaksjon }) =>
      transaksjon ? `case when ${kolonne} is not null then pg_current_xact_id() end` : kolonne,
    );
    return {
      navn,
      rad: `to_jsonb(t)${beregnede.length > 0 ? ` - array[${beregnede.join(', ')}]` : ''}`,
      settInn: `insert into ${navn} (${liste}) overriding system value
        select ${verdier.join(', ')} from jsonb_populate_recordset(null::${navn}, $1::jsonb)`,
      fremoverpekende: noekler
        .filter(
          ({ tabell, til, venter }) => !venter && tabell === navn && plass.get(til)! >= plass.get(navn)!,
        )
        .map(({ noekkel }) => noekkel),
      identitet: lagrede.filter(({ identitet }) => identitet).map(({ kolonne }) => kolonne),
    };
  });
}
