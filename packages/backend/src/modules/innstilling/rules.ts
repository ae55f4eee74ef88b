/** Settings as they are sent, as they are kept, and what of them cannot be combined. */
import type {
  Formaal,
  Innstillinger,
  Klageinstanstype,
  Sakstype,
  Sakstypeinnstilling,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { KVOTEPROSENT } from '../avtale/rules.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { LEVETID_DAGER } from '../henvendelse/rules.ts';
import { kontofeil } from '../husleie/kontonummer.ts';
import { I_ANNET_SYSTEM, type Kommuneoppsett } from '../kommune/config.ts';
import { iBruk } from '../kommune/funksjoner.ts';
import { REGISTERDATA_MAANEDER } from '../oppbevaring/frister.ts';
import { avgjoeresHer, behovProeves, erUtenSoeknad, SKJERMET, UTEN_SOEKNAD } from '../sak/rules.ts';
import { avvisningshjemler, hjemmelFor } from '../vedtak/rules.ts';

/** The kind of case an application becomes. */
export const sakstypeAv: Readonly<Record<Formaal, Sakstype>> = {
  NY: 'KOMMUNAL_BOLIG_NY',
  BYTTE: 'KOMMUNAL_BOLIG_BYTTE',
  FORLENGELSE: 'KOMMUNAL_BOLIG_FORLENGELSE',
  HUSSTANDSENDRING: 'HUSSTANDSENDRING',
  BOLIGBISTAND: 'BOLIGBISTAND',
};
const formaalene = Object.keys(sakstypeAv) as Formaal[];
export const sakstyper: readonly Sakstype[] = [...Object.values(sakstypeAv), ...UTEN_SOEKNAD];

/** Complaints of the other kinds go where those of the first go, unless something else is said. */
const alltidKlageinstans: readonly Sakstype[] = ['KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND'];

const har = (liste: readonly string[] | undefined, verdi: string): boolean => liste?.includes(verdi) ?? false;

function tilSakstype(oppsett: Kommuneoppsett, sakstype: Sakstype): Sakstypeinnstilling {
  const hjemler = oppsett.hjemler?.[sakstype];
  const klageinstans = oppsett.klageinstans[sakstype];
  return {
    sakstype,
    aktiv: oppsett.formaal.some((ett) => sakstypeAv[ett] === sakstype) || har(oppsett.utenSoeknad, sakstype),
    ...(hjemler && { hjemler }),
    ...(klageinstans && { klageinstans }),
    toTrinnsgodkjenning: har(oppsett.toTrinnsgodkjenning, sakstype),
    vedtakIAnnetSystem: har(oppsett.vedtakIAnnetSystem, sakstype),
  };
}

/** As it is sent. */
export function tilInnstillinger(oppsett: Kommuneoppsett): Innstillinger {
  const { kontakt, navKontakt, krisekontakt, personvernombud, spraak, svartid, utkastLevetidDager } = oppsett;
  const { boligvakt, husleiebetaling, formaal, saksinnsyn, lokaleMaalgrupper, varsling, arkiv, fvl2025Fra } =
    oppsett;
  const { avleveringEtterMaaneder } = oppsett;
  const { saksfordeling, maalform, forvaltningsomraadeSamisk, aktivFra } = oppsett;
  const aktive = formaal.map((ett) => sakstypeAv[ett]);
  const rekkefoelge = [...aktive, ...sakstyper.filter((sakstype) => !aktive.includes(sakstype))];
  return {
    kontakt,
    navKontakt,
    krisekontakt,
    ...(boligvakt && { boligvakt }),
    personvernombud,
    spraak,
    funksjoner: iBruk(oppsett),
    svartid,
    utkastLevetidDager,
    henvendelseLevetidDager: oppsett.henvendelseLevetidDager ?? LEVETID_DAGER,
    registerdataLevetidMaaneder: oppsett.registerdataLevetidMaaneder ?? REGISTERDATA_MAANEDER,
    ...(avleveringEtterMaaneder !== undefined && { avleveringEtterMaaneder }),
    tilvisningKvoteprosent: oppsett.tilvisningKvoteprosent ?? KVOTEPROSENT,
    sakstyper: rekkefoelge.map((sakstype) => tilSakstype(oppsett, sakstype)),
    ...(saksinnsyn && { saksinnsyn }),
    ...(saksfordeling && { saksfordeling }),
    ...(maalform && { maalform }),
    ...(forvaltningsomraadeSamisk && { forvaltningsomraadeSamisk }),
    ...(lokaleMaalgrupper && { lokaleMaalgrupper }),
    ...(varsling && { varsling }),
    ...(husleiebetaling && { husleiebetaling }),
    ...(arkiv && { arkiv }),
    ...(aktivFra !== undefined && { aktivFra }),
    ...(fvl2025Fra !== undefined && { fvl2025Fra }),
  };
}

/** As it is kept. */
export function tilOppsett({ sakstyper: rader, ...felles }: Innstillinger): Record<string, unknown> {
  const velg = (valgt: (rad: Sakstypeinnstilling) => boolean): Sakstype[] =>
    rader.filter(valgt).map(({ sakstype }) => sakstype);
  const aktive = velg(({ aktiv }) => aktiv);
  const avHver = <Felt extends 'hjemler' | 'klageinstans'>(felt: Felt) =>
    Object.fromEntries(rader.flatMap((rad) => (rad[felt] === undefined ? [] : [[rad.sakstype, rad[felt]]])));
  return {
    ...felles,
    formaal: aktive.flatMap((sakstype) => formaalene.filter((ett) => sakstypeAv[ett] === sakstype)),
    utenSoeknad: aktive.filter(erUtenSoeknad),
    hjemler: avHver('hjemler'),
    klageinstans: avHver('klageinstans'),
    toTrinnsgodkjenning: velg(({ toTrinnsgodkjenning }) => toTrinnsgodkjenning),
    vedtakIAnnetSystem: velg(({ vedtakIAnnetSystem }) => vedtakIAnnetSystem),
  };
}

/** Rules that send cases to a unit nobody can send to, or to the one that exists for shielded cases. */
export const fordelingsfeil = (
  regler: NonNullable<Innstillinger['saksfordeling']>,
  iBruk: ReadonlySet<string>,
): Feltfeil[] =>
  regler.flatMap(({ enhet }, i) =>
    iBruk.has(enhet) && enhet !== SKJERMET
      ? []
      : [{ pointer: `/saksfordeling/${i}/enhet`, ...KAN_IKKE_FAA_SAKER }],
  );
const KAN_IKKE_FAA_SAKER = {
  code: 'UKJENT_ENHET',
  detail: tekst(
    'Må være en enhet som er i bruk, og ikke den for skjermede saker.',
    'Må vere ei eining som er i bruk, og ikkje den for skjerma saker.',
  ),
};

const ugyldig = (nb: string, nn: string): Omit<Feltfeil, 'pointer'> => ({
  code: 'UGYLDIG_VERDI',
  detail: tekst(nb, nn),
});
const TO_GANGER = ugyldig('Hver sakstype skal stå én gang.', 'Kvar sakstype skal stå éin gong.');
const IKKE_I_ANNET = ugyldig(
  'Saker av denne typen kan ikke vedtas i et annet system.',
  'Saker av denne typen kan ikkje vedtakast i eit anna system.',
);
const BARE_I_ANNET = ugyldig(
  'Saker av denne typen vedtas i et annet system, og det må være satt.',
  'Saker av denne typen blir vedtekne i eit anna system, og det må vere sett.',
);
const EGEN_HJEMMEL = ugyldig(
  'Skriv hvilke retningslinjer eller vedtak i kommunen utleie uten behovsprøving bygger på.',
  'Skriv kva retningslinjer eller vedtak i kommunen utleige utan behovsprøving byggjer på.',
);
const EGEN_INSTANS = ugyldig(
  'Klager i saker av denne typen avgjøres i kommunen, ikke av statsforvalteren.',
  'Klager i saker av denne typen blir avgjorde i kommunen, ikkje av statsforvaltaren.',
);
const UKJENT_HJEMMEL = ugyldig(
  'Hjemmelen er ikke blant dem vedtak av denne typen bygger på.',
  'Heimelen er ikkje blant dei vedtak av denne typen byggjer på.',
);
const BARE_V2 = ugyldig(
  'Tilgangsgruppe kan bare settes når arkivet bruker Fiks Arkiv V2.',
  'Tilgangsgruppe kan berre setjast når arkivet bruker Fiks Arkiv V2.',
);
const SAMME_KONTO = ugyldig(
  'Arkivet må ha en annen konto enn Kobo.',
  'Arkivet må ha ein annan konto enn Kobo.',
);
const BARE_K = ugyldig('Antall år gjelder bare kode K.', 'Talet på år gjeld berre kode K.');

const KODE_TO_GANGER = ugyldig('Hver kode skal stå én gang.', 'Kvar kode skal stå éin gong.');
const UTELUKKER = ugyldig(
  '«Uten behovsprøving» kan ikke stå sammen med andre grupper.',
  '«Utan behovsprøving» kan ikkje stå saman med andre grupper.',
);

/** Every text within that says nothing. */
function* tomme(verdi: object, sti = ''): Generator<Feltfeil> {
  for (const [felt, inni] of Object.entries(verdi) as [string, unknown][]) {
    const pointer = `${sti}/${felt}`;
    if (typeof inni === 'object' && inni !== null) yield* tomme(inni, pointer);
    else if (typeof inni === 'string' && inni.trim() === '') yield { pointer, ...MANGLER };
  }
}

const instansene = (
  instans: Sakstypeinnstilling['klageinstans'],
): (readonly [sti: string, { readonly type: Klageinstanstype }])[] =>
  instans === undefined
    ? []
    : [['', instans], ...(instans.vedHjemmel ?? []).map((ett, i) => [`/vedHjemmel/${i}`, ett] as const)];

function* sakstypefeil(rader: readonly Sakstypeinnstilling[]): Generator<Feltfeil> {
  for (const [i, rad] of rader.entries()) {
    const { sakstype, klageinstans, hjemler } = rad;
    const her = `/sakstyper/${i}`;
    if (rader.findIndex((en) => en.sakstype === sakstype) < i)
      yield { pointer: `${her}/sakstype`, ...TO_GANGER };
    if (klageinstans === undefined && (rad.aktiv || alltidKlageinstans.includes(sakstype)))
      yield { pointer: `${her}/klageinstans`, ...MANGLER };
    if (rad.vedtakIAnnetSystem && !har(I_ANNET_SYSTEM, sakstype))
      yield { pointer: `${her}/vedtakIAnnetSystem`, ...IKKE_I_ANNET };
    if (rad.aktiv && !rad.vedtakIAnnetSystem && !avgjoeresHer(sakstype))
      yield { pointer: `${her}/vedtakIAnnetSystem`, ...BARE_I_ANNET };
    if (!behovProeves(sakstype)) {
      if (rad.aktiv && hjemler === undefined) yield { pointer: `${her}/hjemler`, ...EGEN_HJEMMEL };
      for (const [sti, { type }] of instansene(klageinstans))
        if (type === 'STATSFORVALTER') yield { pointer: `${her}/klageinstans${sti}/type`, ...EGEN_INSTANS };
    }
    const bygger = [
      ...hjemmelFor('TILSAGN', sakstype, { [sakstype]: hjemler }, 'FVL1967'),
      ...Object.values(avvisningshjemler).flat(),
    ];
    for (const [j, { hjemmel }] of (klageinstans?.vedHjemmel ?? []).entries())
      if (!bygger.includes(hjemmel))
        yield { pointer: `${her}/klageinstans/vedHjemmel/${j}/hjemmel`, ...UKJENT_HJEMMEL };
  }
}

function* arkivfeil(arkiv: Innstillinger['arkiv']): Generator<Feltfeil> {
  const rader = arkiv?.sakstyper ?? [];
  for (const [i, { sakstype, ...plass }] of rader.entries()) {
    if (rader.findIndex((en) => en.sakstype === sakstype) < i)
      yield { pointer: `/arkiv/sakstyper/${i}/sakstype`, ...TO_GANGER };
    if (Object.keys(plass).length === 0) yield { pointer: `/arkiv/sakstyper/${i}`, ...MANGLER };
  }
  if (arkiv?.maate === 'INNEBYGD') {
    const { kode, aar } = arkiv.bevaring;
    if (kode === 'K' && aar === undefined) yield { pointer: '/arkiv/bevaring/aar', ...MANGLER };
    if (kode === 'B' && aar !== undefined) yield { pointer: '/arkiv/bevaring/aar', ...BARE_K };
  }
  if (arkiv?.maate !== 'FIKS_ARKIV') return;
  if (arkiv.versjon === 'V1' && arkiv.tilgangsgruppe !== undefined)
    yield { pointer: '/arkiv/tilgangsgruppe', ...BARE_V2 };
  if (arkiv.avsenderKontoId.toLowerCase() === arkiv.mottakerKontoId.toLowerCase())
    yield { pointer: '/arkiv/mottakerKontoId', ...SAMME_KONTO };
}

function* lokalfeil(rader: NonNullable<Innstillinger['lokaleMaalgrupper']>): Generator<Feltfeil> {
  for (const [i, { kode, grupper }] of rader.entries()) {
    if (rader.findIndex((en) => en.kode === kode) < i)
      yield { pointer: `/lokaleMaalgrupper/${i}/kode`, ...KODE_TO_GANGER };
    if (grupper.includes('UTEN_BEHOVSPROEVING') && grupper.length > 1)
      yield { pointer: `/lokaleMaalgrupper/${i}/grupper`, ...UTELUKKER };
  }
}

/**
 * What is taken away that cases under way are decided by. A kind whose need is not assessed rests on the municipality's own
 * rules alone, and its complaints are heard by nobody else: switched off, it keeps what those that were opened need.
 */
export const bortfallsfeil = (
  { sakstyper: rader }: Pick<Innstillinger, 'sakstyper'>,
  { sakstyper: gjeldende }: Pick<Innstillinger, 'sakstyper'>,
): Feltfeil[] =>
  rader.flatMap((rad, i) => {
    const naa = gjeldende.find(({ sakstype }) => sakstype === rad.sakstype);
    if (naa === undefined || rad.aktiv || behovProeves(rad.sakstype)) return [];
    return (['hjemler', 'klageinstans'] as const)
      .filter((felt) => naa[felt] !== undefined && rad[felt] === undefined)
      .map((felt) => ({ pointer: `/sakstyper/${i}/${felt}`, ...BEHOEVES_AV_SAKER }));
  });
const BEHOEVES_AV_SAKER = ugyldig(
  'Må stå også når sakstypen er slått av: saker som er åpnet, avgjøres etter den.',
  'Må stå også når sakstypen er slått av: saker som er opna, blir avgjorde etter han.',
);

/** What the schema cannot say of settings: what is missing, and what cannot stand together. */
export function* innstillingsfeil(innstillinger: Innstillinger): Generator<Feltfeil> {
  yield* tomme(innstillinger);
  yield* medFoedselsnummer(innstillinger);
  yield* sakstypefeil(innstillinger.sakstyper);
  yield* lokalfeil(innstillinger.lokaleMaalgrupper ?? []);
  yield* arkivfeil(innstillinger.arkiv);
  yield* kontofeil(innstillinger.husleiebetaling);
}
