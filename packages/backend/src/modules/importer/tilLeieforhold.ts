import type { Verdier } from './celler.ts';
import type { Kolonnenavn } from './kolonner.ts';
import type { Radfeilkode } from './radfeil.ts';
import type { Boligimport, Leieforholdimport } from './typer.ts';

interface Leieforholdsvar {
  leieforhold?: Leieforholdimport;
  /** The state of the home when the tenancy is kept apart from it. */
  status?: NonNullable<Boligimport['status']>;
  funn: readonly (readonly [Kolonnenavn, Radfeilkode, string?])[];
}

/**
 * The last four columns and the state of the home must tell one story, because a home is let if and only if it has
 * exactly one running tenancy. Where the row says «let» without saying since when, the home is kept from being offered.
 */
export function tilLeieforhold(v: Verdier, idag: string): Leieforholdsvar {
  const { boligstatus, hovedsoker, leieforholdstartdato: startdato, leieforholdsluttdato: sluttdato } = v;
  const tidsubegrenset = v.leieforholdertidsubegrenset;
  const egenStatus = boligstatus === 'UTLEID' ? undefined : boligstatus;
  const status = egenStatus && { status: egenStatus };

  if (startdato === undefined) {
    const rester = hovedsoker !== undefined || sluttdato !== undefined || tidsubegrenset === true;
    if (boligstatus === 'UTLEID')
      return {
        status: 'IKKE_TILGJENGELIG',
        funn: [['leieforholdstartdato', rester ? 'LEIEFORHOLD_UTEN_STARTDATO' : 'UTLEID_UTEN_LEIEFORHOLD']],
      };
    return { ...status, funn: rester ? [['leieforholdstartdato', 'LEIEFORHOLD_UTEN_STARTDATO']] : [] };
  }

  const funn: (readonly [Kolonnenavn, Radfeilkode, string?])[] = [];
  const loeper = startdato <= idag && (sluttdato === undefined || sluttdato >= idag);
  if (sluttdato !== undefined && sluttdato < startdato)
    funn.push(['leieforholdsluttdato', 'SLUTT_FOER_START']);
  if (tidsubegrenset && sluttdato !== undefined)
    funn.push(['leieforholdertidsubegrenset', 'TIDSUBEGRENSET_MED_SLUTTDATO']);
  if (!tidsubegrenset && sluttdato === undefined)
    funn.push(['leieforholdsluttdato', 'LEIEFORHOLD_UTEN_SLUTTDATO']);
  if (egenStatus && loeper) funn.push(['boligstatus', 'STATUS_STRIDER_MOT_LEIEFORHOLD', egenStatus]);
  const utleid = boligstatus === 'UTLEID';
  const senere = startdato > idag;
  if (utleid && senere) funn.push(['leieforholdstartdato', 'LEIEFORHOLD_STARTER_SENERE']);
  if (utleid && !senere && !loeper) funn.push(['leieforholdsluttdato', 'LEIEFORHOLD_UTLOEPT']);
  return {
    ...(utleid && senere ? { status: 'IKKE_TILGJENGELIG' } : status),
    leieforhold: {
      ...(hovedsoker !== undefined && { hovedsoker }),
      status: senere ? 'AVTALT' : loeper || utleid ? 'AKTIVT' : 'AVSLUTTET',
      startdato,
      sluttdato: sluttdato ?? null,
      tidsubegrenset: sluttdato === undefined,
      ...(v.manedsleie !== undefined && { manedsleie: v.manedsleie }),
      ...(v.depositum !== undefined && { depositum: v.depositum }),
    },
    funn,
  };
}
