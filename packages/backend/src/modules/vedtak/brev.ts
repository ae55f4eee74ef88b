import type {
  Bistand,
  Boligtype,
  Omgjoeringsgrunnlag,
  Sakstype,
  Spraak,
  Vedtak,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { tekst, type Tekst } from '../../http/problem.ts';
import { ramse } from '../brevmal/fletting.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import { erTilSkade } from '../omgjoering/rules.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { paaSpraaket } from './lovnavn.ts';

export const emne: Readonly<Record<Sakstype, Tekst>> = {
  KOMMUNAL_BOLIG_NY: tekst('kommunal bolig', 'kommunal bustad'),
  KOMMUNAL_BOLIG_BYTTE: tekst('bytte av kommunal bolig', 'byte av kommunal bustad'),
  KOMMUNAL_BOLIG_FORLENGELSE: tekst('forlengelse av leiekontrakten', 'forlenging av leigekontrakten'),
  HUSSTANDSENDRING: tekst('endring i husstanden', 'endring i hushaldet'),
  BOLIGBISTAND: tekst('hjelp med bolig', 'hjelp med bustad'),
  BOSETTING_FLYKTNING: tekst('kommunal bolig når du blir bosatt', 'kommunal bustad når du blir busett'),
  OMSORGSBOLIG: tekst('omsorgsbolig', 'omsorgsbustad'),
  UTEN_BEHOVSPROEVING: tekst('leie av bolig uten behovsprøving', 'leige av bustad utan behovsprøving'),
};

const avvist = tekst(
  'Vi har avvist søknaden din. Det betyr at vi ikke har avgjort om du får ja eller nei.',
  'Vi har avvist søknaden din. Det betyr at vi ikkje har avgjort om du får ja eller nei.',
);

/** Of cases nobody has applied for. */
const utenSoeknad: Readonly<Record<Vedtaksresultat, Tekst>> = {
  TILSAGN: tekst(
    'Du får leie en kommunal bolig. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
    'Du får leige ein kommunal bustad. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
  ),
  DELVIS: tekst(
    'Du får leie en kommunal bolig, men ikke alt du har bedt om. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
    'Du får leige ein kommunal bustad, men ikkje alt du har bedt om. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
  ),
  AVSLAG: tekst('Du får ikke leie en kommunal bolig.', 'Du får ikkje leige ein kommunal bustad.'),
  AVVIST: tekst(
    'Vi har avvist saken. Det betyr at vi ikke har avgjort om du får leie en kommunal bolig.',
    'Vi har avvist saka. Det betyr at vi ikkje har avgjort om du får leige ein kommunal bustad.',
  ),
};

/** On no need of the party's: what they were let, and that this says nothing of what they would be granted for a need. */
const utenBehovsproeving: Readonly<Record<Vedtaksresultat, Tekst>> = {
  TILSAGN: tekst(
    'Du får leie en bolig av kommunen. Vi sier fra når vi har en bolig til deg. Vi har ikke vurdert om du trenger hjelp til å skaffe bolig.',
    'Du får leige ein bustad av kommunen. Vi seier frå når vi har ein bustad til deg. Vi har ikkje vurdert om du treng hjelp til å skaffe bustad.',
  ),
  DELVIS: tekst(
    'Du får leie en bolig av kommunen, men ikke alt du har bedt om. Vi sier fra når vi har en bolig til deg. Vi har ikke vurdert om du trenger hjelp til å skaffe bolig.',
    'Du får leige ein bustad av kommunen, men ikkje alt du har bedt om. Vi seier frå når vi har ein bustad til deg. Vi har ikkje vurdert om du treng hjelp til å skaffe bustad.',
  ),
  AVSLAG: tekst(
    'Du får ikke leie en bolig av kommunen uten behovsprøving. Vi har ikke vurdert om du trenger hjelp til å skaffe bolig. Trenger du det, kan du søke om kommunal bolig.',
    'Du får ikkje leige ein bustad av kommunen utan behovsprøving. Vi har ikkje vurdert om du treng hjelp til å skaffe bustad. Treng du det, kan du søkje om kommunal bustad.',
  ),
  AVVIST: utenSoeknad.AVVIST,
};

const avgjoerelser: Readonly<Record<Sakstype, Readonly<Record<Vedtaksresultat, Tekst>>>> = {
  KOMMUNAL_BOLIG_NY: {
    TILSAGN: tekst(
      'Du får leie en kommunal bolig. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
      'Du får leige ein kommunal bustad. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
    ),
    DELVIS: tekst(
      'Du får leie en kommunal bolig, men ikke alt du søkte om. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
      'Du får leige ein kommunal bustad, men ikkje alt du søkte om. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
    ),
    AVSLAG: tekst(
      'Du får ikke leie en kommunal bolig. Vi har avslått søknaden din.',
      'Du får ikkje leige ein kommunal bustad. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  KOMMUNAL_BOLIG_BYTTE: {
    TILSAGN: tekst(
      'Du får bytte kommunal bolig. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
      'Du får byte kommunal bustad. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
    ),
    DELVIS: tekst(
      'Du får bytte kommunal bolig, men ikke alt du søkte om. Vi setter deg på venteliste og sier fra når vi har en bolig til deg.',
      'Du får byte kommunal bustad, men ikkje alt du søkte om. Vi set deg på venteliste og seier frå når vi har ein bustad til deg.',
    ),
    AVSLAG: tekst(
      'Du får ikke bytte kommunal bolig. Vi har avslått søknaden din.',
      'Du får ikkje byte kommunal bustad. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  KOMMUNAL_BOLIG_FORLENGELSE: {
    TILSAGN: tekst(
      'Du får bo videre i boligen. Vi tar kontakt med deg om ny leiekontrakt.',
      'Du får bu vidare i bustaden. Vi tek kontakt med deg om ny leigekontrakt.',
    ),
    DELVIS: tekst(
      'Du får bo videre i boligen, men ikke alt du søkte om. Vi tar kontakt med deg om ny leiekontrakt.',
      'Du får bu vidare i bustaden, men ikkje alt du søkte om. Vi tek kontakt med deg om ny leigekontrakt.',
    ),
    AVSLAG: tekst(
      'Du får ikke forlenget leiekontrakten. Vi har avslått søknaden din.',
      'Du får ikkje forlengt leigekontrakten. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  HUSSTANDSENDRING: {
    TILSAGN: tekst(
      'Den eller de du søkte for, kan flytte inn hos deg.',
      'Den eller dei du søkte for, kan flytte inn hos deg.',
    ),
    DELVIS: tekst(
      'Noen av dem du søkte for, kan flytte inn hos deg.',
      'Nokon av dei du søkte for, kan flytte inn hos deg.',
    ),
    AVSLAG: tekst(
      'Den eller de du søkte for, kan ikke flytte inn hos deg. Vi har avslått søknaden din.',
      'Den eller dei du søkte for, kan ikkje flytte inn hos deg. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  BOLIGBISTAND: {
    TILSAGN: tekst(
      'Du får hjelp av oss til å skaffe deg eller beholde et sted å bo.',
      'Du får hjelp av oss til å skaffe deg eller halde på ein stad å bu.',
    ),
    DELVIS: tekst(
      'Du får hjelp av oss til å skaffe deg eller beholde et sted å bo, men ikke alt du søkte om.',
      'Du får hjelp av oss til å skaffe deg eller halde på ein stad å bu, men ikkje alt du søkte om.',
    ),
    AVSLAG: tekst(
      'Du får ikke hjelp av oss med bolig. Vi har avslått søknaden din.',
      'Du får ikkje hjelp av oss med bustad. Vi har avslått søknaden din.',
    ),
    AVVIST: avvist,
  },
  BOSETTING_FLYKTNING: utenSoeknad,
  OMSORGSBOLIG: utenSoeknad,
  UTEN_BEHOVSPROEVING: utenBehovsproeving,
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
const utenTrapper = tekst('Bolig i første etasje eller med heis', 'Bustad i første etasje eller med heis');
const soverom = (antall: number): Tekst => tekst(`Soverom: ${antall}`, `Soverom: ${antall}`);

const opphoert = tekst(
  'Du får ikke lenger leie en kommunal bolig etter vedtaket du fikk. Det vedtaket er opphørt, og du står ikke lenger på ventelisten.',
  'Du får ikkje lenger leige ein kommunal bustad etter vedtaket du fekk. Det vedtaket er opphøyrt, og du står ikkje lenger på ventelista.',
);
const gjelderTil = (dag: string): Tekst =>
  tekst(
    `Vedtaket gjelder til ${formaterDag(dag)}. Har du ikke fått tilbud om en bolig innen da, faller det bort. Ta kontakt hvis du fortsatt trenger bolig.`,
    `Vedtaket gjeld til ${formaterDag(dag)}. Har du ikkje fått tilbod om ein bustad innan då, fell det bort. Ta kontakt om du framleis treng bustad.`,
  );

const avslaatt = tekst('Dette får du ikke:', 'Dette får du ikkje:');
/** A complaint does not put the decision off (forvaltningsloven 1967 § 42, 2025 § 76), and is no answer to what was granted. */
const klagPaaDelen = tekst(
  'Du kan klage på det du ikke får. Du beholder det du har fått ja til mens vi behandler klagen.',
  'Du kan klage på det du ikkje får. Du beheld det du har fått ja til medan vi behandlar klaga.',
);
const vilkaarene = tekst('Dette er vilkår for vedtaket:', 'Dette er vilkår for vedtaket:');
const forBarna = tekst('Hva som er best for barna i husstanden', 'Kva som er best for barna i hushaldet');

/** The home that is granted, a line for each thing. */
export const boligpunkter = (innhold: Vedtak['innhold']['boliginnhold'], spraak: Spraak): string[] =>
  innhold
    ? [
        boligtyper[innhold.boligtype],
        soverom(innhold.soverom),
        ...(innhold.utenTrapper ? [utenTrapper] : []),
        leietid(innhold.leietidMnd),
      ].map((punkt) => `– ${punkt[spraak]}`)
    : [];

const paaEnLinje = (skrevet: string): string => skrevet.trim().replaceAll(/\s+/g, ' ');

/** The main considerations, with what is best for the children where that was weighed. */
export const hensynene = (
  { hensyn, barnetsBeste }: Pick<Vedtak['innhold'], 'hensyn' | 'barnetsBeste'>,
  spraak: Spraak,
): string => (barnetsBeste?.vurdert ? `${hensyn}\n\n${forBarna[spraak]}:\n\n${barnetsBeste.tekst}` : hensyn);

/** What was decided, and what it grants and on what conditions, in running text. */
export function avgjoerelse(
  sakstype: Sakstype,
  { type, innhold, gyldigTil }: Pick<Vedtak, 'type' | 'innhold' | 'gyldigTil'>,
  spraak: Spraak,
): string {
  if (type === 'OPPHOER_AV_TILSAGN') return opphoert[spraak];
  const { resultat, boliginnhold, bistand, utdypBistand, vilkaar = [], avslaattDel } = innhold;
  const punkter = [
    ...boligpunkter(boliginnhold, spraak),
    ...bistand.map((form) => `– ${bistandsformer[form][spraak]}`),
  ];
  return [
    avgjoerelser[sakstype][resultat][spraak],
    punkter.join('\n'),
    utdypBistand ?? '',
    vilkaar.length === 0
      ? ''
      : [vilkaarene[spraak], ...vilkaar.map((ett) => `– ${paaEnLinje(ett)}`)].join('\n'),
    gyldigTil === undefined ? '' : gjelderTil(gyldigTil)[spraak],
    ...(avslaattDel === undefined ? [] : [avslaatt[spraak], avslaattDel.trim(), klagPaaDelen[spraak]]),
  ]
    .filter((avsnitt) => avsnitt.trim() !== '')
    .join('\n\n');
}

const endret: Readonly<Record<Omgjoeringsgrunnlag, (dag: string) => Tekst>> = {
  TIL_GUNST: (dag) =>
    tekst(
      `Vi har endret vedtaket av ${dag} til fordel for deg.`,
      `Vi har endra vedtaket av ${dag} til fordel for deg.`,
    ),
  IKKE_MELDT: (dag) =>
    tekst(
      `Vi har endret vedtaket av ${dag} før du fikk melding om det.`,
      `Vi har endra vedtaket av ${dag} før du fekk melding om det.`,
    ),
  UGYLDIG: (dag) =>
    tekst(
      `Vedtaket av ${dag} var ikke gyldig. Derfor har vi gjort et nytt.`,
      `Vedtaket av ${dag} var ikkje gyldig. Derfor har vi gjort eit nytt.`,
    ),
  ANNET: (dag) =>
    tekst(
      `Vi har endret vedtaket av ${dag}. Hvorfor, kan du lese lenger ned.`,
      `Vi har endra vedtaket av ${dag}. Kvifor, kan du lese lenger ned.`,
    ),
};
const iStedet = tekst(
  'Dette vedtaket gjelder i stedet. Du kan klage på det.',
  'Dette vedtaket gjeld i staden. Du kan klage på det.',
);
const ikkeLenger = tekst('Du har ikke lenger det du fikk ja til.', 'Du har ikkje lenger det du fekk ja til.');
const ikkeAlt = tekst(
  'Du har ikke lenger alt det du fikk ja til.',
  'Du har ikkje lenger alt det du fekk ja til.',
);

/** Why there is a new decision: before what it says, in every letter about one. */
function omgjort(
  { grunnlag, erstatterDato, erstatterResultat }: NonNullable<Vedtak['omgjoering']>,
  resultat: Vedtaksresultat,
  spraak: Spraak,
): string {
  const mistet = erTilSkade(erstatterResultat, resultat)
    ? [resultat === 'DELVIS' ? ikkeAlt : ikkeLenger]
    : [];
  return [endret[grunnlag](formaterDag(erstatterDato)), iStedet, ...mistet].map((en) => en[spraak]).join(' ');
}

/** A decision with what it has once it is made. */
export type Fattet = Vedtak & Required<Pick<Vedtak, 'fattetAv' | 'klagefrist' | 'klageinstans'>>;

/** @throws Error for a proposal: only a decision that is made is written to anybody */
export function krevFattet(vedtak: Vedtak): Fattet {
  const { fattetAv, klagefrist, klageinstans } = vedtak;
  if (!fattetAv || !klagefrist || !klageinstans) throw new Error('The decision is not made.');
  return { ...vedtak, fattetAv, klagefrist, klageinstans };
}

/** Sends the party the letter about a decision that is made in the same transaction. */
export async function sendVedtaksbrev(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  sak: Pick<Sakrad, 'id' | 'saksnummer' | 'sakstype'>,
  vedtak: Fattet,
): Promise<void> {
  const { innhold, fattetAv, foreslaattAv, klagefrist, klageinstans, omgjoering } = vedtak;
  await sendSaksbrev(tx, miljoe, sak, {
    type: 'VEDTAK',
    verdier: (spraak) => ({
      hva: emne[sak.sakstype][spraak],
      avgjoerelse: [
        ...(omgjoering ? [omgjort(omgjoering, innhold.resultat, spraak)] : []),
        avgjoerelse(sak.sakstype, vedtak, spraak),
      ].join('\n\n'),
      fakta: innhold.fakta,
      regler: innhold.regler,
      hensyn: hensynene(innhold, spraak),
      hjemmel: paaSpraaket(ramse([...vedtak.hjemmel, ...(omgjoering ? [omgjoering.hjemmel] : [])]), spraak),
      klagefrist: formaterDag(klagefrist),
      klageinstans,
      saksbehandler: foreslaattAv.navn,
      ansvarlig: fattetAv.navn,
    }),
    vedtakId: vedtak.vedtakId,
    ansatt: fattetAv.ansattId,
  });
}
