import type { Hendelse, Hendelsesressurs, Hendelsesstroem } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { erHel, lesHendelser, stroemmensEnde, type LestHendelse, type Posisjon } from '../../db/hendelser.ts';
import type { Stroem } from '../../http/handler.ts';
import { KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { hendelsestyper, ord, synlige, type Leser } from './rules.ts';

const SIDE = 100;

export interface Hendelsesvalg {
  readonly ressurs?: readonly Hendelsesressurs[];
  readonly type?: readonly string[];
}

/** The envelope of all that is told: CloudEvents 1.0, structured. */
export const cloudEvent = <Data extends { readonly kommunenummer: string }>(
  om: Pick<Hendelse, 'id' | 'type' | 'subject' | 'time'>,
  data: Data,
) => ({
  specversion: '1.0' as const,
  source: `urn:kobo:${data.kommunenummer}`,
  datacontenttype: 'application/json' as const,
  ...om,
  data,
});

/** An event as it is sent, in the feed and to subscribers. */
export const tilHendelse = (
  { id, type, tid, ressurs, ressursId, versjon }: Omit<LestHendelse, 'posisjon'>,
  kommunenummer: string,
): Hendelse =>
  cloudEvent(
    { id, type, subject: `${ressurs}/${ressursId}`, time: tid },
    {
      kommunenummer,
      ressurs: ressurs.toUpperCase() as Hendelsesressurs,
      ressursId,
      ...(versjon !== undefined && { versjon }),
    },
  );

/** @throws KoboFeil UGYLDIG_FORESPOERSEL where a type is none: a reader waiting for it would wait for ever */
export function krevTyper(typer: readonly string[], pointer: string): void {
  const errors = typer.flatMap((type, i) =>
    hendelsestyper.includes(type)
      ? []
      : [
          {
            pointer: `${pointer}/${i}`,
            code: 'UKJENT',
            detail: tekst(
              'Det finnes ingen hendelse av denne typen.',
              'Det finst inga hending av denne typen.',
            ),
          },
        ],
  );
  krevUtenFeil(errors);
}

/** @throws KoboFeil MANGLER_ROLLE, MARKOER_UTLOEPT, UGYLDIG_FORESPOERSEL */
export async function lesStroem(
  tx: Tx,
  { ressurs, type }: Hendelsesvalg,
  leser: Leser,
  kommunenummer: string,
  { siden, forsegl }: Stroem<Posisjon>,
): Promise<Hendelsesstroem> {
  const kan = synlige(leser);
  if (ressurs?.some((en) => !kan.includes(en))) throw new KoboFeil('MANGLER_ROLLE');
  if (type) krevTyper(type, 'query/type');
  // Taken before the reading: what is committed meanwhile comes after it.
  const ende = await stroemmensEnde(tx);
  const lest = await lesHendelser(tx, siden, SIDE + 1, {
    ressurser: (ressurs ?? kan).map(ord),
    ...(type && { typer: type }),
  });
  if (siden && !(await erHel(tx, siden))) throw new KoboFeil('MARKOER_UTLOEPT');
  const flere = lest.length > SIDE;
  const vist = lest.slice(0, SIDE);
  const siste = vist.at(-1)?.posisjon;
  return {
    items: vist.map((hendelse) => tilHendelse(hendelse, kommunenummer)),
    // To the end when all is shown, so that a reader nothing happens for does not fall behind.
    markoer: await forsegl(flere ? siste! : senest(ende, siste ?? siden)),
    flere,
  };
}

const senest = (ende: Posisjon, lest: Posisjon | null): Posisjon =>
  lest && BigInt(lest.transaksjon) >= BigInt(ende.transaksjon) ? lest : ende;
