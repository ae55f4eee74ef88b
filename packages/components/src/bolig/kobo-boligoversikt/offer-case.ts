/** The case a home is found for: who applies, what the decision grants, and whether a home can be offered now. */
import { hentKommune, hentSak, hentVedtak, listTilbud } from '@kobo-bolig/contract/client';
import type { Boliginnhold, Sak, Tilbud } from '@kobo-bolig/contract';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { formatDate } from '../../texts/dates.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { addressLine } from '../address.ts';
import { bedroomText, boligtypeLabels } from '../labels.ts';

export interface Tilbudssak {
  readonly sak: Sak;
  /** Absent while no decision that grants a home is in force. */
  readonly innhold: Boliginnhold | undefined;
  /** The offer that waits for an answer or a contract. */
  readonly uteTilbud: Tilbud | undefined;
  /** An offer nobody answered in time, whose home still waits for the applicant: another offer lets it go. */
  readonly holdtTilbud: Tilbud | undefined;
  /** Days the applicant usually has to answer. */
  readonly fristDager: number;
}

const gjeldende: ReadonlySet<string> = new Set(['FATTET', 'MEDDELT', 'ENDELIG']);
const ute: ReadonlySet<string> = new Set(['SENDT', 'AKSEPTERT']);

export async function hentTilbudssak(
  klient: KoboCore,
  sakId: string,
  signal: AbortSignal,
): Promise<Tilbudssak> {
  const args = { path: { sakId }, signal };
  const [sak, vedtak, tilbud, kommune] = await Promise.all([
    call(klient, hentSak, args),
    // No proposal yet is an answer, not a failure.
    call(klient, hentVedtak, args).catch((error: unknown) => {
      if (isKoboError(error) && error.status === 404) return undefined;
      throw error;
    }),
    call(klient, listTilbud, args),
    call(klient, hentKommune, { signal }),
  ]);
  const { innhold, status } = vedtak?.data ?? {};
  const gjelder = status !== undefined && gjeldende.has(status);
  return {
    sak: sak.data,
    // Only a grant has one, of all that was applied for or part of it.
    innhold: gjelder ? innhold?.boliginnhold : undefined,
    uteTilbud: tilbud.data.items.find((ett) => ute.has(ett.status)),
    holdtTilbud: tilbud.data.items.find(
      ({ status, boligHoldes }) => status === 'FRIST_UTLOEPT' && boligHoldes,
    ),
    fristDager: kommune.data.tilbudsfristDager,
  };
}

export const kanTilby = ({ sak }: Tilbudssak): boolean => sak.handlinger.includes('TILBY_BOLIG');

/** `Ordinær bolig, 3 soverom, 36 måneder`. */
export const innholdText = ({ boligtype, soverom, leietidMnd }: Boliginnhold): string =>
  [
    boligtypeLabels[boligtype](),
    bedroomText(soverom),
    plural(leietidMnd, {
      one: msg('1 måned', { id: 'bolig.tilbud.enMnd', desc: 'Leietid i et vedtak' }),
      other: msg(str`${leietidMnd} måneder`, { id: 'bolig.tilbud.mnd', desc: 'Leietid i et vedtak' }),
    }),
  ].join(', ');

export interface Hindring {
  readonly tittel: string;
  readonly hjelp: string;
}

/** Why no home can be offered now, and what to do about it; nothing when one can. */
export function hindring(sak: Tilbudssak): Hindring | undefined {
  if (kanTilby(sak)) return undefined;
  const { uteTilbud, innhold } = sak;
  if (uteTilbud) return uteHindring(uteTilbud);
  if (!innhold) {
    return {
      tittel: msg('Saken har ikke et vedtak om bolig', {
        id: 'bolig.tilbud.utenTilsagn',
        desc: 'Hvorfor en bolig ikke kan tilbys',
      }),
      hjelp: msg('En bolig kan tilbys når det er fattet tilsagn om bolig i saken.', {
        id: 'bolig.tilbud.utenTilsagnHjelp',
        desc: 'Hva som må til for å tilby en bolig',
      }),
    };
  }
  return {
    tittel: msg('Du kan ikke tilby bolig i denne saken nå', {
      id: 'bolig.tilbud.kanIkke',
      desc: 'Hvorfor en bolig ikke kan tilbys',
    }),
    hjelp: msg('Søkeren må stå på venteliste, og du må ha rollen Kobo saksbehandling.', {
      id: 'bolig.tilbud.kanIkkeHjelp',
      desc: 'Hva som må til for å tilby en bolig',
    }),
  };
}

function uteHindring({ status, svarfrist, bolig }: Tilbud): Hindring {
  const adresse = addressLine(bolig);
  return status === 'AKSEPTERT'
    ? {
        tittel: msg(str`Søkeren har takket ja til ${adresse}`, {
          id: 'bolig.tilbud.akseptert',
          desc: 'Hvorfor en ny bolig ikke kan tilbys',
        }),
        hjelp: msg('Registrer kontrakten i saken, eller trekk tilbudet der hvis det ikke gjelder lenger.', {
          id: 'bolig.tilbud.akseptertHjelp',
          desc: 'Hva saksbehandler kan gjøre',
        }),
      }
    : {
        tittel: msg(str`${adresse} er tilbudt, med svarfrist ${formatDate(svarfrist!)}`, {
          id: 'bolig.tilbud.ute',
          desc: 'Hvorfor en ny bolig ikke kan tilbys',
        }),
        hjelp: msg('Du kan tilby en ny bolig når søkeren har svart, eller når tilbudet er trukket i saken.', {
          id: 'bolig.tilbud.uteHjelp',
          desc: 'Hva saksbehandler kan gjøre',
        }),
      };
}
