import type { Bistand, Boligtype, Sakstype, Spraak, Vedtak, Vedtaksresultat } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { tekst, type Tekst } from '../../http/problem.ts';
import { lagBrev } from '../brevmal/service.ts';
import { adressatenI, type Adressat } from '../dokument/queries.sql.ts';
import { brevspraak, sendDokument, type Dokumentmiljoe } from '../dokument/service.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import type { Sakrad } from '../sak/queries.sql.ts';

const emne: Readonly<Record<Sakstype, Tekst>> = {
  KOMMUNAL_BOLIG_NY: tekst('kommunal bolig', 'kommunal bustad'),
  BOLIGBISTAND: tekst('hjelp med bolig', 'hjelp med bustad'),
};

const avvist = tekst(
  'Vi har avvist søknaden din. Det betyr at vi ikke har avgjort om du får ja eller nei.',
  'Vi har avvist søknaden din. Det betyr at vi ikkje har avgjort om du får ja eller nei.',
);

const avgjoerelser: Readonly<Record<Sakstype, Readonly<Record<Vedtaksresultat, Tekst>>>> = {
  KOMMUNAL_BOLIG_NY: {
    TILSAGN: tekst(
      'Du får leie en kommunal bolig. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
      'Du får leige ein kommunal bustad. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
    ),
    AVSLAG: tekst(
      'Du får ikke leie en kommunal bolig. Vi har avslått søknaden din.',
      'Du får ikkje leige ein kommunal bustad. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  BOLIGBISTAND: {
    TILSAGN: tekst(
      'Du får hjelp av oss til å skaffe deg eller beholde et sted å bo.',
      'Du får hjelp av oss til å skaffe deg eller halde på ein stad å bu.',
    ),
    AVSLAG: tekst(
      'Du får ikke hjelp av oss med bolig. Vi har avslått søknaden din.',
      'Du får ikkje hjelp av oss med bustad. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
};

const boligtyper: Readonly<Record<Boligtype, Tekst>> = {
  ORDINAER: tekst('Ordinær bolig', 'Ordinær bustad'),
  OMSORGSBOLIG: tekst('Omsorgsbolig', 'Omsorgsbustad'),
  BOFELLESSKAP: tekst('Bolig i bofellesskap', 'Bustad i bufellesskap'),
  PERSONALBOLIG: tekst('Personalbolig', 'Personalbustad'),
  MIDLERTIDIG: tekst('Midlertidig bolig', 'Mellombels bustad'),
};
const bistandsformer: Readonly<Record<Bistand, Tekst>> = {
  RAAD_OG_VEILEDNING: tekst('Råd og veiledning', 'Råd og rettleiing'),
  PRAKTISK_BISTAND: tekst('Praktisk hjelp', 'Praktisk hjelp'),
};

const leietid = (mnd: number): Tekst =>
  mnd % 12 === 0
    ? tekst(`Leietid: ${mnd / 12} år`, `Leigetid: ${mnd / 12} år`)
    : tekst(`Leietid: ${mnd} måneder`, `Leigetid: ${mnd} månader`);
const soverom = (antall: number): Tekst => tekst(`Soverom: ${antall}`, `Soverom: ${antall}`);

/** What was decided, and what it grants, in running text. */
export function avgjoerelse(sakstype: Sakstype, innhold: Vedtak['innhold'], spraak: Spraak): string {
  const { resultat, boliginnhold, bistand, utdypBistand } = innhold;
  const punkter = [
    ...(boliginnhold
      ? [boligtyper[boliginnhold.boligtype], soverom(boliginnhold.soverom), leietid(boliginnhold.leietidMnd)]
      : []),
    ...bistand.map((form) => bistandsformer[form]),
  ].map((punkt) => `– ${punkt[spraak]}`);
  return [avgjoerelser[sakstype][resultat][spraak], punkter.join('\n'), utdypBistand ?? '']
    .filter((avsnitt) => avsnitt.trim() !== '')
    .join('\n\n');
}

const ramse = (ledd: readonly string[]): string =>
  ledd.length < 2 ? ledd.join('') : `${ledd.slice(0, -1).join(', ')} og ${ledd.at(-1)}`;

/** Sends the party the letter about a decision that is made in the same transaction. */
export async function sendVedtaksbrev(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  sak: Pick<Sakrad, 'id' | 'saksnummer' | 'sakstype'>,
  vedtak: Vedtak,
): Promise<void> {
  const { innhold, fattetAv, foreslaattAv, vedtaksdato, klagefrist, klageinstans } = vedtak;
  if (!fattetAv || !vedtaksdato || !klagefrist || !klageinstans)
    throw new Error('Only a decision that is made is written to the party.');
  const adressat = await tx.one<Adressat>(adressatenI(sak.id));
  const spraak = brevspraak(adressat.spraak, miljoe.kommune.oppsett.spraak);
  const brev = await lagBrev(tx, miljoe.kommune, {
    type: 'VEDTAK',
    spraak,
    navn: adressat.navn,
    hode: [
      { ledetekst: 'Dato', svar: formaterDag(vedtaksdato) },
      { ledetekst: 'Saksnummer', svar: sak.saksnummer },
    ],
    verdier: {
      hva: emne[sak.sakstype][spraak],
      avgjoerelse: avgjoerelse(sak.sakstype, innhold, spraak),
      fakta: innhold.fakta,
      regler: innhold.regler,
      hensyn: innhold.hensyn,
      hjemmel: ramse(vedtak.hjemmel),
      klagefrist: formaterDag(klagefrist),
      klageinstans,
      saksbehandler: foreslaattAv.navn,
      ansvarlig: fattetAv.navn,
    },
    naa: miljoe.naa,
  });
  await sendDokument(tx, miljoe, {
    sakId: sak.id,
    type: 'VEDTAK',
    mottakerId: adressat.mottakerId,
    brev,
    vedtakId: vedtak.vedtakId,
    ansatt: fattetAv.ansattId,
  });
}
