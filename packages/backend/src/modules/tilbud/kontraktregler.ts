import type { Forlengelseskontrakt, HjemmelTid, KontraktRegistrer, ProblemCode } from '@kobo-bolig/contract';
import type { Feltfeil } from '../../http/problem.ts';
import { ORDINAER_LEIETID_MND } from '../vedtak/rules.ts';

/** What a contract follows from. Days are Norwegian dates. */
export interface Kontraktgrunnlag {
  readonly idag: string;
  /** The day the applicant said yes. */
  readonly akseptert: string;
  /** Months the decision grants. */
  readonly leietidMnd: number;
  /** Months of rent the municipality asks for as deposit. */
  readonly depositumMnd: number;
  readonly manedsleie?: number | undefined;
  readonly klarFra?: string | undefined;
  /** No need was assessed: it is no home for the disadvantaged that is let. */
  readonly utenProeving?: boolean;
  /** Somebody has confirmed that they apply with the party, and is to sign too. */
  readonly medsoeker?: boolean | undefined;
}

export interface Kontrakthindring {
  readonly code: ProblemCode;
  readonly errors: readonly Feltfeil[];
}

/** Months of rent deposit and guarantee may amount to (husleieloven §§ 3-5 and 3-6). */
const MAKS_DEPOSITUM_MND = 6;
/** The minimum of a fixed time for a loft or a basement (husleieloven § 9-3). */
const SOKKEL_MND = 12;
/** The home is let from the day the contract is signed, so a wrong year would keep it from everybody. */
const MAKS_MND_TIL_START = 6;

/** The last day of a tenancy: 15 December 2026 and 36 months give 14 December 2029. */
export function sisteDag(start: string, maaneder: number): string {
  const [aar = 0, maaned = 1, dag = 1] = start.split('-').map(Number);
  const siste = new Date(Date.UTC(aar, maaned + maaneder, 0)).getUTCDate();
  return new Date(Date.UTC(aar, maaned - 1 + maaneder, Math.min(dag, siste + 1) - 1))
    .toISOString()
    .slice(0, 10);
}

type Leietid = Pick<KontraktRegistrer, 'startdato' | 'sluttdato'> & { readonly hjemmelTid?: HjemmelTid };

const varerMinst = ({ startdato, sluttdato }: Leietid, maaneder: number): boolean =>
  !sluttdato || sluttdato >= sisteDag(startdato, maaneder);

interface Regel {
  readonly code: ProblemCode;
  readonly feil: Feltfeil;
  readonly brutt: (kontrakt: KontraktRegistrer, grunnlag: Kontraktgrunnlag) => boolean;
}

const perioden: Feltfeil = {
  pointer: '/sluttdato',
  code: 'UGYLDIG_PERIODE',
  detail: {
    nb: 'Sluttdato må være etter startdato, og bare mangle når leieforholdet er tidsubegrenset.',
    nn: 'Sluttdato må vere etter startdato, og berre mangle når leigeforholdet er tidsuavgrensa.',
  },
};

/** What any contract must be, whenever it was made. */
type Avtale = Pick<
  KontraktRegistrer,
  'startdato' | 'sluttdato' | 'tidsubegrenset' | 'depositum' | 'manedsleie'
>;
interface Avtaleregel extends Omit<Regel, 'brutt'> {
  readonly brutt: (avtale: Avtale) => boolean;
}
const avtaleregler: readonly Avtaleregel[] = [
  {
    code: 'UGYLDIG_PERIODE',
    feil: perioden,
    brutt: ({ startdato, sluttdato, tidsubegrenset }) =>
      tidsubegrenset === !!sluttdato || (!!sluttdato && sluttdato <= startdato),
  },
  {
    code: 'DEPOSITUM_FOR_HOEYT',
    feil: {
      pointer: '/depositum',
      code: 'FOR_HOEYT',
      detail: {
        nb: 'Depositum og garanti kan til sammen være høyst seks måneders leie.',
        nn: 'Depositum og garanti kan til saman vere høgst seks månaders leige.',
      },
    },
    brutt: ({ depositum, manedsleie }) => depositum > MAKS_DEPOSITUM_MND * manedsleie,
  },
];

/** A fixed time that is too short for what it rests on. */
const leietidsregler: readonly (Omit<Regel, 'brutt'> & { readonly brutt: (leietid: Leietid) => boolean })[] =
  [
    {
      code: 'LEIETID_UTEN_GRUNNLAG',
      feil: {
        pointer: '/hjemmelTid',
        code: 'MANGLER',
        detail: {
          nb: 'Velg hva som gir grunnlag for en leietid under tre år.',
          nn: 'Vel kva som gir grunnlag for ei leigetid under tre år.',
        },
      },
      brutt: (kontrakt) => !kontrakt.hjemmelTid && !varerMinst(kontrakt, ORDINAER_LEIETID_MND),
    },
    {
      code: 'LEIETID_UTEN_GRUNNLAG',
      feil: {
        pointer: '/hjemmelTid',
        code: 'FOR_KORT',
        detail: {
          nb: 'Loft og sokkel kan leies ut for ett år eller mer, ikke kortere.',
          nn: 'Loft og sokkel kan leigast ut for eitt år eller meir, ikkje kortare.',
        },
      },
      brutt: (kontrakt) => kontrakt.hjemmelTid === 'KORTERE_SOKKEL' && !varerMinst(kontrakt, SOKKEL_MND),
    },
  ];

/** Husleieloven § 11-1 is of homes for the disadvantaged. */
const ikkeVanskeligstilt: Omit<Regel, 'brutt'> = {
  code: 'LEIETID_UTEN_GRUNNLAG',
  feil: {
    pointer: '/hjemmelTid',
    code: 'GJELDER_IKKE',
    detail: {
      nb: 'Boligen leies ut uten behovsprøving, og da gir husleieloven § 11-1 ikke grunnlag for kortere leietid. Velg et annet grunnlag.',
      nn: 'Bustaden blir leigd ut utan behovsprøving, og då gir husleigelova § 11-1 ikkje grunnlag for kortare leigetid. Vel eit anna grunnlag.',
    },
  },
};
const byggerPaaVanskeligstilt = (
  { hjemmelTid }: Pick<Leietid, 'hjemmelTid'>,
  { utenProeving }: Pick<Kontraktgrunnlag, 'utenProeving'>,
): boolean => utenProeving === true && hjemmelTid === 'HUSLEIELOVEN_11_1';

/** What the calendar and the law forbid, in the order it is looked for. */
const forbud: readonly Regel[] = [
  ...avtaleregler,
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/signertDato',
      code: 'I_FREMTIDEN',
      detail: {
        nb: 'Kontrakten kan ikke være signert etter i dag.',
        nn: 'Kontrakten kan ikkje vere signert etter i dag.',
      },
    },
    brutt: ({ signertDato }, { idag }) => signertDato > idag,
  },
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/signertDato',
      code: 'FOER_SVARET',
      detail: {
        nb: 'Kontrakten kan ikke være signert før søkeren sa ja til boligen.',
        nn: 'Kontrakten kan ikkje vere signert før søkjaren sa ja til bustaden.',
      },
    },
    brutt: ({ signertDato }, { akseptert }) => signertDato < akseptert,
  },
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/startdato',
      code: 'FOER_SVARET',
      detail: {
        nb: 'Leien kan ikke starte før søkeren sa ja til boligen.',
        nn: 'Leiga kan ikkje starte før søkjaren sa ja til bustaden.',
      },
    },
    brutt: ({ startdato }, { akseptert }) => startdato < akseptert,
  },
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/medleietakersSignatur',
      code: 'INGEN_MEDSOEKER',
      detail: {
        nb: 'Ingen har bekreftet at de søker sammen med søkeren.',
        nn: 'Ingen har stadfesta at dei søkjer saman med søkjaren.',
      },
    },
    brutt: ({ medleietakersSignatur }, { medsoeker }) => medleietakersSignatur !== undefined && !medsoeker,
  },
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/medleietakersSignatur/signertDato',
      code: 'I_FREMTIDEN',
      detail: {
        nb: 'Medsøkeren kan ikke ha signert etter i dag.',
        nn: 'Medsøkjaren kan ikkje ha signert etter i dag.',
      },
    },
    brutt: ({ medleietakersSignatur: m }, { idag }) => m !== undefined && m.signertDato > idag,
  },
  {
    code: 'UGYLDIG_FORESPOERSEL',
    feil: {
      pointer: '/medleietakersSignatur/signertDato',
      code: 'FOER_SVARET',
      detail: {
        nb: 'Medsøkeren kan ikke ha signert før søkeren sa ja til boligen.',
        nn: 'Medsøkjaren kan ikkje ha signert før søkjaren sa ja til bustaden.',
      },
    },
    brutt: ({ medleietakersSignatur: m }, { akseptert }) => m !== undefined && m.signertDato < akseptert,
  },
  { ...ikkeVanskeligstilt, brutt: byggerPaaVanskeligstilt },
  ...leietidsregler,
];

type Avvik = Omit<Regel, 'code' | 'feil'> & Pick<Feltfeil, 'code' | 'detail'>;

/** Where a person may decide otherwise than home and decision say, with a reason. */
const avvik: readonly Avvik[] = [
  {
    code: 'LEIE',
    detail: {
      nb: 'Leien er en annen enn den boligen er registrert med. Skriv hvorfor.',
      nn: 'Leiga er ei anna enn den bustaden er registrert med. Skriv kvifor.',
    },
    brutt: (kontrakt, { manedsleie }) => manedsleie !== undefined && kontrakt.manedsleie !== manedsleie,
  },
  {
    code: 'LEIETID',
    detail: {
      nb: 'Leietiden er en annen enn vedtaket gir. Skriv hvorfor.',
      nn: 'Leigetida er ei anna enn vedtaket gir. Skriv kvifor.',
    },
    brutt: ({ startdato, sluttdato }, { leietidMnd }) => sluttdato !== sisteDag(startdato, leietidMnd),
  },
  {
    code: 'DEPOSITUM',
    detail: {
      nb: 'Depositum og garanti er mer enn kommunen vanligvis krever. Skriv hvorfor.',
      nn: 'Depositum og garanti er meir enn kommunen vanlegvis krev. Skriv kvifor.',
    },
    brutt: ({ depositum, manedsleie }, { depositumMnd }) => depositum > depositumMnd * manedsleie,
  },
  {
    code: 'IKKE_KLAR',
    detail: {
      nb: 'Leien starter før boligen er klar for innflytting. Skriv hvorfor.',
      nn: 'Leiga startar før bustaden er klar for innflytting. Skriv kvifor.',
    },
    brutt: ({ startdato }, { klarFra }) => klarFra !== undefined && startdato < klarFra,
  },
  {
    code: 'LANGT_FREM',
    detail: {
      nb: 'Leien starter mer enn et halvt år etter at kontrakten ble signert. Skriv hvorfor.',
      nn: 'Leiga startar meir enn eit halvt år etter at kontrakten vart signert. Skriv kvifor.',
    },
    brutt: ({ startdato, signertDato }) => startdato > sisteDag(signertDato, MAKS_MND_TIL_START),
  },
  {
    code: 'MEDSOEKER',
    detail: {
      nb: 'Medsøkeren har ikke signert og blir ikke leietaker. Skriv hvorfor.',
      nn: 'Medsøkjaren har ikkje signert og blir ikkje leigetakar. Skriv kvifor.',
    },
    brutt: ({ medleietakersSignatur }, { medsoeker }) => medsoeker === true && !medleietakersSignatur,
  },
];

function foersteHindring(brutt: readonly Omit<Regel, 'brutt'>[]): Kontrakthindring | null {
  const [foerste] = brutt;
  if (!foerste) return null;
  return {
    code: foerste.code,
    errors: brutt.filter(({ code }) => code === foerste.code).map(({ feil }) => feil),
  };
}

/** Why a contract that was made before it came here cannot be right, or null. */
export const avtalehindring = (avtale: Avtale): Kontrakthindring | null =>
  foersteHindring(avtaleregler.filter((regel) => regel.brutt(avtale)));

const foerLeieforholdet: Feltfeil = {
  pointer: '/kontrakt/gjelderFra',
  code: 'FOER_START',
  detail: {
    nb: 'Den nye kontrakten må gjelde fra etter at leieforholdet startet.',
    nn: 'Den nye kontrakten må gjelde frå etter at leigeforholdet starta.',
  },
};
const signertSenere: Feltfeil = {
  pointer: '/kontrakt/signertDato',
  code: 'I_FREMTIDEN',
  detail: {
    nb: 'Kontrakten kan ikke være signert etter i dag.',
    nn: 'Kontrakten kan ikkje vere signert etter i dag.',
  },
};

interface Forlengelsesgrunnlag {
  readonly idag: string;
  readonly startdato: string;
  /** Whether two rent the home together: then both sign. */
  readonly medleietaker: boolean;
  /** The home was let without assessing any need. */
  readonly utenProeving?: boolean;
}

type Forlengelsesregel = readonly [
  feil: Feltfeil,
  brutt: (kontrakt: Forlengelseskontrakt, grunnlag: Forlengelsesgrunnlag) => boolean,
];
const forlengelsesregler: readonly Forlengelsesregel[] = [
  [signertSenere, ({ signertDato }, { idag }) => signertDato > idag],
  [
    { ...signertSenere, pointer: '/kontrakt/medleietakersSignatur/signertDato' },
    ({ medleietakersSignatur: m }, { idag }) => m !== undefined && m.signertDato > idag,
  ],
  [
    {
      pointer: '/kontrakt/medleietakersSignatur',
      code: 'MANGLER',
      detail: {
        nb: 'De to leier boligen sammen. Registrer også når den andre signerte.',
        nn: 'Dei to leiger bustaden saman. Registrer òg når den andre signerte.',
      },
    },
    ({ medleietakersSignatur }, { medleietaker }) => medleietaker && !medleietakersSignatur,
  ],
  [
    {
      pointer: '/kontrakt/medleietakersSignatur',
      code: 'INGEN_MEDLEIETAKER',
      detail: { nb: 'Bare én leier boligen.', nn: 'Berre éin leiger bustaden.' },
    },
    ({ medleietakersSignatur }, { medleietaker }) => !medleietaker && medleietakersSignatur !== undefined,
  ],
  [foerLeieforholdet, ({ gjelderFra }, { startdato }) => gjelderFra <= startdato],
];

/** Why a contract cannot follow the one there is, or null. */
export function forlengelseshindring(
  kontrakt: Forlengelseskontrakt,
  grunnlag: Forlengelsesgrunnlag,
): Kontrakthindring | null {
  const brutt = forlengelsesregler.find(([, brytes]) => brytes(kontrakt, grunnlag));
  if (brutt) return { code: 'UGYLDIG_FORESPOERSEL', errors: [brutt[0]] };
  const avtale = { ...kontrakt, startdato: kontrakt.gjelderFra };
  const hindring = foersteHindring([
    ...[...avtaleregler, ...leietidsregler].filter((regel) => regel.brutt(avtale)),
    ...(byggerPaaVanskeligstilt(kontrakt, grunnlag) ? [ikkeVanskeligstilt] : []),
  ]);
  return (
    hindring && {
      code: hindring.code,
      errors: hindring.errors.map((feil) => ({ ...feil, pointer: `/kontrakt${feil.pointer}` })),
    }
  );
}

/** Why a contract cannot be registered as it stands, or null. What is forbidden comes before what needs a reason. */
export function kontraktHindring(
  kontrakt: KontraktRegistrer,
  grunnlag: Kontraktgrunnlag,
): Kontrakthindring | null {
  const hindring = foersteHindring(forbud.filter((regel) => regel.brutt(kontrakt, grunnlag)));
  if (hindring) return hindring;
  if (kontrakt.avvikBegrunnelse?.trim()) return null;
  const errors = avvik
    .filter((ett) => ett.brutt(kontrakt, grunnlag))
    .map(({ code, detail }) => ({ pointer: '/avvikBegrunnelse', code, detail }));
  return errors.length > 0 ? { code: 'KONTRAKT_AVVIKER', errors } : null;
}

/** Why a tenancy may be for a fixed time; null when it has no end. */
export function hjemmelTid(kontrakt: Leietid): HjemmelTid | 'STANDARD_3AAR' | null {
  if (!kontrakt.sluttdato) return null;
  return varerMinst(kontrakt, ORDINAER_LEIETID_MND) ? 'STANDARD_3AAR' : (kontrakt.hjemmelTid ?? null);
}
