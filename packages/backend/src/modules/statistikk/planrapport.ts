/** Reports others than Statistics Norway ask a municipality for, and what it measures itself by: counts as they can be published. */
import type { Boligtype, Planrapport, Planrapporttype, Tekst } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { FREMTID } from '../feltfeil.ts';
import { KOMMER_INNEN_MND, type Behovsgrunnlag } from './behov.ts';
import { BRUK, etter, seksRader, UOPPGITT } from './definisjon.ts';
import { tilFakta, type Telling } from './fakta.ts';
import type { Gruppegrunnlag } from './maalgrupper.ts';
import { behovOgBoliger, grunnlaget, plangrunnlaget } from './queries.sql.ts';
import { publisert, tilTabeller } from './rapport.ts';
import { ALLE, celleId, I_ALT, tabell, tellCeller, type Definisjon } from './tabell.ts';

const likt = (ord: string): Tekst => tekst(ord, ord);

const boligtyper: Readonly<Record<Boligtype | 'UOPPGITT', Tekst>> = {
  ORDINAER: tekst('Ordinær bolig', 'Ordinær bustad'),
  OMSORGSBOLIG: tekst('Omsorgsbolig', 'Omsorgsbustad'),
  BOFELLESSKAP: tekst('Bofellesskap', 'Bufellesskap'),
  PERSONALBOLIG: tekst('Personalbolig', 'Personalbustad'),
  MIDLERTIDIG: tekst('Midlertidig bolig', 'Mellombels bustad'),
  UOPPGITT,
};

const bostedsloese = [
  tabell<'BOSIT'>({
    del: 'B',
    id: 'P_BOSIT',
    navn: tekst('Nye søkere etter bosituasjon (BOSIT)', 'Nye søkjarar etter busituasjon (BOSIT)'),
    mengde: 'BOSIT',
    kolonner: etter(({ bosit }) => (bosit === null ? 'UOPPGITT' : (String(bosit) as '1')), {
      ...{ 1: tekst('Leid privat bolig', 'Leigd privat bustad') },
      ...{ 2: tekst('Leid kommunal bolig', 'Leigd kommunal bustad') },
      ...{ 3: tekst('Eid bolig', 'Eigd bustad'), 4: tekst('Uten bolig', 'Utan bustad') },
      ...{ 5: likt('Annet'), 6: tekst('Institusjon', 'Institusjon') },
      UOPPGITT,
    }),
  }),
  tabell<'BOSIT'>({
    del: 'B',
    id: 'P_BOSTEDSLOES',
    navn: tekst('Nye søkere som er bostedsløse', 'Nye søkjarar som er bustadlause'),
    mengde: 'BOSIT',
    kolonner: etter(({ bostedsloes }) => (bostedsloes === null ? 'UOPPGITT' : bostedsloes ? 'JA' : 'NEI'), {
      JA: likt('Ja'),
      NEI: likt('Nei'),
      UOPPGITT,
    }),
  }),
];

const flyktninger = [
  tabell<'FLYKTNING'>({
    del: 'D',
    id: 'P_BOTID',
    navn: tekst('Flyktninghusstander i kommunal bolig', 'Flyktninghusstandar i kommunal bustad'),
    mengde: 'FLYKTNING',
    kolonner: etter(({ grunnlag }) => (grunnlag.flyktningAktiv ? 'UNDER_FEM' : 'FEM_ELLER_MER'), {
      UNDER_FEM: tekst('Under fem år siden bosetting', 'Under fem år sidan busetjing'),
      FEM_ELLER_MER: tekst('Fem år eller mer, eller uten dato', 'Fem år eller meir, eller utan dato'),
    }),
  }),
  tabell<'FLYKTNING'>({
    del: 'D',
    id: 'P_PERSONER',
    navn: tekst('De samme etter antall personer', 'Dei same etter talet på personar'),
    mengde: 'FLYKTNING',
    kolonner: etter(({ verdi }) => verdi, {
      ...{ 1: likt('1'), 2: likt('2'), 3: likt('3'), 4: likt('4') },
      '5_OG_FLERE': tekst('5 og flere', '5 og fleire'),
      UOPPGITT,
    }),
  }),
];

const behov = [
  tabell<'BEHOV'>({
    del: 'C',
    id: 'P_BEHOV',
    navn: tekst('Husstander som venter på bolig', 'Husstandar som ventar på bustad'),
    mengde: 'BEHOV',
    rader: seksRader,
    kolonner: etter(({ boligtype }) => boligtype ?? 'UOPPGITT', boligtyper),
  }),
];

const nullpunkt = [
  tabell<'BEHANDLINGSTID'>({
    del: 'B',
    id: 'P_BEHANDLINGSTID',
    navn: tekst('Saker om ny bolig etter dager til vedtak', 'Saker om ny bustad etter dagar til vedtak'),
    mengde: 'BEHANDLINGSTID',
    kolonner: etter(({ tid }) => tid, {
      UNDER_30: tekst('Under 30 dager', 'Under 30 dagar'),
      '30_59': tekst('30–59 dager', '30–59 dagar'),
      '60_89': tekst('60–89 dager', '60–89 dagar'),
      '90_OG_MER': tekst('90 dager og mer', '90 dagar og meir'),
    }),
  }),
  tabell<'BOLIG'>({
    del: 'A',
    id: 'P_TOMGANG',
    navn: tekst('Boliger etter bruk', 'Bustader etter bruk'),
    mengde: 'BOLIG',
    kolonner: etter(({ bruk }) => bruk, BRUK),
  }),
  tabell<'DEKNING'>({
    del: 'D',
    id: 'P_DEKNING',
    navn: tekst('Husstander som har og som venter på bolig', 'Husstandar som har og som ventar på bustad'),
    mengde: 'DEKNING',
    rader: seksRader,
    kolonner: etter(({ verdi }) => verdi, {
      BOR: tekst('Har kommunal bolig', 'Har kommunal bustad'),
      VENTER: tekst('Venter på bolig', 'Ventar på bustad'),
    }),
  }),
];

interface Periode {
  readonly fra: string;
  readonly til: string;
}
type Kilde = (tx: Tx, periode: Periode) => Promise<readonly Telling[]>;

const merket = (mengde: Telling['mengde'], fakta: object, antall: number): Telling => ({
  mengde,
  fakta,
  antall,
});
/** A tenant's household is counted as it lives there, and as a refugee's where that is a reason it was given the home. */
const avAarsrapporten: Kilde = async (tx, { fra, til }) =>
  (await tx.query<Telling>(grunnlaget(fra, til))).flatMap((telling) => {
    const { mengde, fakta, antall } = telling;
    if (mengde === 'VENTELISTE')
      return [telling, merket('DEKNING', { ...(fakta as object), verdi: 'VENTER' }, antall)];
    if (mengde !== 'LEIETAKER_HUSSTAND') return [telling];
    const { grunnlag } = fakta as { readonly grunnlag: Gruppegrunnlag };
    return [
      merket('DEKNING', { grunnlag, verdi: 'BOR' }, antall),
      ...(grunnlag.grupper.includes('FLYKTNING') ? [merket('FLYKTNING', fakta as object, antall)] : []),
    ];
  });
const avVentelisten: Kilde = async (tx, { til }) =>
  (await tx.query<Behovsgrunnlag>(behovOgBoliger(til, KOMMER_INNEN_MND))).flatMap((t) =>
    t.side === 'BEHOV' ? [merket('BEHOV', t.fakta, t.antall)] : [],
  );
const avSakene: Kilde = (tx, { fra, til }) => tx.query<Telling>(plangrunnlaget(fra, til));

const iAlt = (id: string): string => celleId(id, ALLE, I_ALT);
const VERSJON = { versjon: '1', fraAar: 2000 };

const rapporter: Readonly<
  Record<Planrapporttype, { readonly definisjon: Definisjon; readonly kilder: readonly Kilde[] }>
> = {
  BEREGNINGSUTVALGET: {
    definisjon: { ...VERSJON, tabeller: flyktninger, like: [[iAlt('P_BOTID'), iAlt('P_PERSONER')]] },
    kilder: [avAarsrapporten],
  },
  BEHOVSMELDING: { definisjon: { ...VERSJON, tabeller: behov, like: [] }, kilder: [avVentelisten] },
  BOSTEDSLOESE: {
    definisjon: { ...VERSJON, tabeller: bostedsloese, like: [[iAlt('P_BOSIT'), iAlt('P_BOSTEDSLOES')]] },
    kilder: [avSakene],
  },
  NULLPUNKT: {
    definisjon: { ...VERSJON, tabeller: nullpunkt, like: [] },
    kilder: [avAarsrapporten, avSakene],
  },
};

const SNUDD = {
  code: 'UGYLDIG_VERDI',
  detail: tekst(
    'Må være den samme dagen som fra eller senere.',
    'Må vere den same dagen som frå eller seinare.',
  ),
};

/** @param dag today in Norway. @throws KoboFeil UGYLDIG_FORESPOERSEL for a period that is turned round or yet to come */
export async function hentPlanrapport(
  tx: Tx,
  rapport: Planrapporttype,
  periode: Periode & { readonly terskel: number },
  dag: string,
): Promise<Planrapport> {
  const { fra, til, terskel } = periode;
  const feil = til > dag ? FREMTID : til < fra ? SNUDD : null;
  if (feil) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer: '/query/til', ...feil }] });
  const { definisjon, kilder } = rapporter[rapport];
  const tellinger: Telling[] = [];
  for (const kilde of kilder) tellinger.push(...(await kilde(tx, periode)));
  // Which group counts first is asked of the seven groups alone, and these tables have the six.
  const tall = tellCeller(definisjon, tilFakta(tellinger), { flyktningTrumfer: false });
  const undertrykking = { metode: 'PRIKKING', terskel } as const;
  return {
    rapport,
    fra,
    til,
    undertrykking,
    tabeller: tilTabeller(definisjon, publisert(definisjon, tall, undertrykking)),
  };
}
