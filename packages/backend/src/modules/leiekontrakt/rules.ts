import type { HjemmelTid, Leiekontrakt, Spraak } from '@kobo-bolig/contract';
import { formaterDag, formaterTall } from '@kobo-bolig/skjema';
import { tekst, type Tekst } from '../../http/problem.ts';
import { veiadresse } from '../bolig/rules.ts';
import { ramse, type Verdier } from '../brevmal/fletting.ts';
import type { Kontraktgrunnlagsrad } from './queries.sql.ts';

interface Avtalt extends Omit<
  Kontraktgrunnlagsrad,
  'id' | 'leieforholdId' | 'sakId' | 'saksnummer' | 'dokumentVenter' | 'status'
> {
  /** Names of the parents and guardians of whoever is under 18, as they were written when they were registered. */
  readonly verger: readonly string[];
}

/** As letters write an amount. */
export const kroner = (beloep: number): string => `${formaterTall(beloep)} kroner`;

const UKJENT = tekst('Navnet er ikke hentet ennå', 'Namnet er ikkje henta enno');

/** Why a fixed time is shorter than the ordinary one, where a person has written nothing more. */
const grunner: Readonly<Record<HjemmelTid, Tekst>> = {
  HUSLEIELOVEN_11_1: tekst(
    'boligen er for dem som trenger hjelp til å skaffe seg et sted å bo',
    'bustaden er for dei som treng hjelp til å skaffe seg ein stad å bu',
  ),
  SAKLIG_GRUNN: tekst('kommunen har en saklig grunn til det', 'kommunen har ein sakleg grunn til det'),
  KORTERE_SOKKEL: tekst(
    'boligen er på et loft eller i en sokkel',
    'bustaden er på eit loft eller i ein sokkel',
  ),
  FORSKRIFT: tekst('reglene kommunen har vedtatt, sier det', 'reglane kommunen har vedteke, seier det'),
};

interface Tiltale {
  readonly hvem: Tekst;
  readonly eier: Tekst;
  readonly for: Tekst;
}
const EN: Tiltale = { hvem: tekst('Du', 'Du'), eier: tekst('ditt', 'ditt'), for: tekst('deg', 'deg') };
const TO: Tiltale = {
  hvem: tekst('Dere', 'De'),
  eier: tekst('deres', 'dykkar'),
  for: tekst('dere', 'dykk'),
};

const utenDepositum = ({ hvem }: Tiltale, garantist: string, beloep: string): Tekst =>
  tekst(
    `${garantist} garanterer for ${beloep}. ${hvem.nb} betaler ikke depositum.`,
    `${garantist} garanterer for ${beloep}. ${hvem.nn} betaler ikkje depositum.`,
  );

const sikkerheten: Readonly<
  Record<Leiekontrakt['garantitype'], (beloep: string, tiltale: Tiltale) => Tekst>
> = {
  SPERRET_KONTO: (beloep, { hvem, eier }) =>
    tekst(
      `${hvem.nb} betaler et depositum på ${beloep} til en sperret konto i ${eier.nb} navn.`,
      `${hvem.nn} betaler eit depositum på ${beloep} til ein sperra konto i ${eier.nn} namn.`,
    ),
  NAV_GARANTI: (beloep, tiltale) => utenDepositum(tiltale, 'Nav', beloep),
  KOMMUNAL_GARANTI: (beloep, tiltale) => utenDepositum(tiltale, 'Kommunen', beloep),
  INGEN: (_, { hvem, for: dem }) =>
    tekst(
      `${hvem.nb} betaler ikke depositum, og ingen garanterer for ${dem.nb}.`,
      `${hvem.nn} betaler ikkje depositum, og ingen garanterer for ${dem.nn}.`,
    ),
};

const signaturen: Readonly<Record<'PAPIR' | 'ELEKTRONISK', Tekst>> = {
  PAPIR: tekst('på papir', 'på papir'),
  ELEKTRONISK: tekst('elektronisk', 'elektronisk'),
};

function leietid(k: Avtalt): Tekst {
  const fra = formaterDag(k.gjelderFra);
  if (k.sluttdato === null)
    return tekst(
      `Kontrakten gjelder fra ${fra} og har ingen sluttdato.`,
      `Kontrakten gjeld frå ${fra} og har ingen sluttdato.`,
    );
  const slutt = formaterDag(k.sluttdato);
  const grunn = grunner[k.hjemmelTid as HjemmelTid] as Tekst | undefined;
  const hvorfor = (spraak: Spraak): string => k.leietidBegrunnelse ?? grunn?.[spraak] ?? '';
  const kort = grunn !== undefined || k.leietidBegrunnelse !== null;
  return tekst(
    `Kontrakten gjelder fra ${fra} til og med ${slutt}. Da går den ut uten at noen sier den opp.${
      kort ? `\n\nLeietiden er kortere enn tre år. Grunnen er: ${hvorfor('nb')}.` : ''
    }`,
    `Kontrakten gjeld frå ${fra} til og med ${slutt}. Då går han ut utan at nokon seier han opp.${
      kort ? `\n\nLeigetida er kortare enn tre år. Grunnen er: ${hvorfor('nn')}.` : ''
    }`,
  );
}

const boligen = ({ adresse: a, ...k }: Avtalt): string =>
  [
    veiadresse(a),
    k.bruksenhetsnummer,
    k.ekstraReferanse,
    `${a.postnummer ?? ''} ${a.poststed ?? ''}`.trim(),
    k.antallSoverom === null ? null : `Soverom: ${k.antallSoverom}`,
    k.bruksareal === null ? null : `Areal: ${k.bruksareal} m²`,
  ]
    .filter(Boolean)
    .join('\n');

function oppsigelsestid({ enkeltrom, medleietakerSignert }: Avtalt): Tekst {
  const tid = enkeltrom
    ? tekst('én måned', 'éin månad')
    : tekst('tre måneder, til slutten av en måned', 'tre månader, til slutten av ein månad');
  if (medleietakerSignert === null) return tid;
  return tekst(
    `${tid.nb}. Sier bare én av dere opp, gjelder kontrakten videre for den andre`,
    `${tid.nn}. Seier berre éin av dykk opp, gjeld kontrakten vidare for den andre`,
  );
}

/** Who signed for a tenant under 18, on a line of its own. */
function vergene(k: Avtalt): Tekst {
  if (k.vergeSignert === null) return tekst('', '');
  const dag = signatur(k.vergeSignert, k.vergeSignaturmetode);
  const hvem = ramse(k.verger);
  return tekst(
    `\nForelder eller verge${hvem && ` (${hvem})`} signerte kontrakten ${dag.nb}, for den som er under 18 år.`,
    `\nForelder eller verje${hvem && ` (${hvem})`} signerte kontrakten ${dag.nn}, for den som er under 18 år.`,
  );
}

/** When, and how where it is known. */
function signatur(dato: string, metode: Leiekontrakt['signaturmetode'] | null): Tekst {
  const dag = formaterDag(dato);
  const hvordan = metode ? signaturen[metode] : null;
  return tekst(hvordan ? `${dag} ${hvordan.nb}` : dag, hvordan ? `${dag} ${hvordan.nn}` : dag);
}

function signert(k: Avtalt, [forste, andre]: readonly string[]): Tekst {
  if (k.signertDato === null) return tekst('Kontrakten er ikke signert.', 'Kontrakten er ikkje signert.');
  const en = signatur(k.signertDato, k.signaturmetode ?? null);
  const verge = vergene(k);
  if (k.medleietakerSignert === null)
    return tekst(
      `Du og kommunen signerte kontrakten ${en.nb}.${verge.nb}`,
      `Du og kommunen signerte kontrakten ${en.nn}.${verge.nn}`,
    );
  const to = signatur(k.medleietakerSignert, k.medleietakerSignaturmetode ?? null);
  return tekst(
    `${forste} og kommunen signerte kontrakten ${en.nb}.\n${andre} signerte kontrakten ${to.nb}.${verge.nb}`,
    `${forste} og kommunen signerte kontrakten ${en.nn}.\n${andre} signerte kontrakten ${to.nn}.${verge.nn}`,
  );
}

const navnene = ({ leietakere, medleietakerSignert }: Avtalt, spraak: Spraak): readonly string[] =>
  Array.from(
    { length: medleietakerSignert === null ? 1 : 2 },
    (_, nummer) => leietakere[nummer] ?? UKJENT[spraak],
  );

/**
 * What a contract says, for its template: parties, home, time with its reason, rent, security, notice and signing, as they
 * were agreed.
 */
export const kontraktsverdier = (
  k: Avtalt,
  kommune: { readonly navn: string; readonly orgnr: string },
  spraak: Spraak,
): Verdier => ({
  nummer: String(k.nummer),
  utleier: `${kommune.navn} kommune, organisasjonsnummer ${kommune.orgnr}`,
  leier: ramse(navnene(k, spraak)),
  bolig: boligen(k),
  leietid: leietid(k)[spraak],
  leie: kroner(k.manedsleie),
  gjelderFra: formaterDag(k.gjelderFra),
  sikkerhet: sikkerheten[k.depositum === 0 ? 'INGEN' : k.garantitype](
    kroner(k.depositum),
    k.medleietakerSignert === null ? EN : TO,
  )[spraak],
  oppsigelsestid: oppsigelsestid(k)[spraak],
  signert: signert(k, navnene(k, spraak))[spraak],
});
