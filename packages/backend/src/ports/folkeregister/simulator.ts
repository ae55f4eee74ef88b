import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import type { Personsett, SimulertAdresse, SimulertPerson, TidligereBosted } from '../simulering/person.ts';
import { SCOPE } from './adapter.ts';

const STI = '/folkeregisteret/offentlig-med-hjemmel/api/v1/personer/';
const MAKS_BULK = 1_000;

const PERSON_BASIS = [
  'navn',
  'foedsel',
  'status',
  'adressebeskyttelse',
  'bostedsadresse',
  'deltBosted',
  'postadresse',
];
const SAMLINGER: Readonly<Record<string, readonly string[]>> = {
  'person-basis': PERSON_BASIS,
  'relasjon-utvidet': ['familierelasjon', 'foreldreansvar', 'vergemaalEllerFremtidsfullmakt'],
};

/** Folkeregisteret's person lookups over synthetic persons. Refuses what is not in wire.md. */
export function createFolkeregisterSimulator(oppsett: Simulatoroppsett & { personer: Personsett }): Fetch {
  const { personer } = oppsett;
  const doer = createDoervakt(oppsett, {
    scopes: [SCOPE],
    // Only FREG-001 is published; the others are made up here and mean nothing.
    koder: {
      ukjentUrl: 'FREG-904',
      autentisering: 'FREG-901',
      autorisering: 'FREG-903',
      validering: 'FREG-900',
      format: 'FREG-906',
      feil: 'FREG-001',
    },
    retryAfter: '40',
  });

  return async (request) => {
    const url = new URL(request.url);
    const rot = oppsett.baseUrl + STI;
    const hale = request.url.startsWith(rot) ? request.url.slice(rot.length).split('?')[0] : undefined;
    if (hale === undefined) return doer.feil(404, 'FREG-904');
    const bulk = hale === 'bulkoppslag';
    const nektet = await doer.slippInn(request, bulk ? 'POST' : 'GET');
    if (nektet) return nektet;

    const deler = lesDeler(url.searchParams);
    if (!deler) return doer.feil(400, 'FREG-900');
    if (bulk) {
      if (!request.headers.get('content-type')?.startsWith('application/json'))
        return doer.feil(400, 'FREG-900');
      const { foedselsEllerDNummer: identer } = (await request.json()) as { foedselsEllerDNummer?: string[] };
      if (!identer?.length || identer.length > MAKS_BULK) return doer.feil(400, 'FREG-900');
      const oppslag = identer.flatMap((ident) => {
        const person = personer.get(ident);
        return person
          ? { foedselsEllerDNummer: ident, folkeregisterperson: dokument(person, deler, personer) }
          : [];
      });
      return Response.json({ oppslag });
    }
    const person = personer.get(hale);
    if (!person) return doer.feil(404, 'FREG-904');
    return doer.forstyrr('FOLKEREGISTERET', person) ?? Response.json(dokument(person, deler, personer));
  };
}

/** The properties asked for; null for a parameter or part the wire table does not have. */
function lesDeler(sporring: URLSearchParams): ReadonlySet<string> | null {
  const kjente = new Set([...PERSON_BASIS, ...SAMLINGER['relasjon-utvidet']!, 'historikk']);
  const deler = sporring.getAll('part').flatMap((del) => SAMLINGER[del] ?? del);
  if ([...sporring.keys()].some((navn) => navn !== 'part') || !deler.every((del) => kjente.has(del)))
    return null;
  return new Set(deler.length > 0 ? deler : PERSON_BASIS);
}

function dokument(person: SimulertPerson, deler: ReadonlySet<string>, personer: Personsett) {
  const { gradering } = person;
  const gradert = gradering === 'fortrolig' || gradering === 'strengtFortrolig';
  const hemmelig = gradering === 'strengtFortrolig';
  const foreldre = [...personer.values()]
    .filter((forelder) => forelder.barn.includes(person.ident))
    .map(({ ident }) => ident);
  const ansvarlige = foreldre.filter((ident) => !(person.utenAnsvar ?? []).includes(ident));
  const egenskaper: Record<string, object[]> = {
    navn: [gjeldende(navnet(person))],
    foedsel: [
      gjeldende({
        foedselsdato: person.foedselsdato,
        foedselsaar: person.foedselsdato.slice(0, 4),
        foedeland: 'NOR',
      }),
    ],
    status: [gjeldende({ status: person.status ?? 'bosatt' })],
    adressebeskyttelse: gradert ? [gjeldende({ graderingsnivaa: gradering })] : [],
    // Where a strictly confidential person lives is not in the register's answers at all, only a post address is.
    bostedsadresse: hemmelig
      ? []
      : [
          gjeldende({ ...vegadresse(person.bosted), adressegradering: gradering, flyttedato: '2019-08-01' }),
          ...(deler.has('historikk') ? (person.tidligereBosteder ?? []).map(historisk) : []),
        ],
    postadresse: hemmelig
      ? [
          gjeldende({
            adressegradering: 'ugradert',
            postadresseIFrittFormat: {
              adresselinje: ['Postboks 0'],
              poststed: { postnummer: '0000', poststedsnavn: 'SYNUTOPIA' },
            },
          }),
        ]
      : [],
    deltBosted: person.deltBosted
      ? [
          gjeldende({
            ...vegadresse(person.deltBosted.adresse),
            adressegradering: gradering,
            startdatoForKontrakt: person.deltBosted.fraDato,
            ...(person.deltBosted.tilDato && { sluttdatoForKontrakt: person.deltBosted.tilDato }),
          }),
        ]
      : [],
    vergemaalEllerFremtidsfullmakt: person.verge
      ? [
          gjeldende({
            vergemaaltype: 'voksen',
            embete: 'Statsforvalteren i Krokvik',
            verge: {
              navn: navnet(personer.get(person.verge.ident)!),
              foedselsEllerDNummer: person.verge.ident,
              omfang: person.verge.omfang,
            },
          }),
        ]
      : [],
    foreldreansvar: ansvarlige.map((ansvarlig) =>
      gjeldende({
        ansvar: ansvarlige.length > 1 ? 'felles' : 'mor',
        ansvarlig,
        ansvarssubjekt: person.ident,
      }),
    ),
    familierelasjon: [
      ...person.barn.map((ident) => gjeldende({ relatertPerson: ident, relatertPersonsRolle: 'barn' })),
      ...foreldre.map((ident) =>
        gjeldende({ relatertPerson: ident, relatertPersonsRolle: 'mor', minRolleForPerson: 'barn' }),
      ),
    ],
  };
  return {
    identifikasjonsnummer: [
      gjeldende({ status: 'iBruk', foedselsEllerDNummer: person.ident, identifikatortype: 'foedselsnummer' }),
    ],
    ...Object.fromEntries(
      Object.entries(egenskaper).filter(([navn, verdier]) => deler.has(navn) && verdier.length),
    ),
  };
}

const navnet = ({ fornavn, mellomnavn, etternavn }: SimulertPerson) => ({
  fornavn,
  ...(mellomnavn && { mellomnavn }),
  etternavn,
});

/** An address somebody has moved from. */
const historisk = ({ til, flyttedato, ...adresse }: TidligereBosted) => ({
  ...gjeldende({ ...vegadresse(adresse), adressegradering: 'ugradert', flyttedato }),
  erGjeldende: false,
  ...(til && { opphoerstidspunkt: `${til}T00:00:00+01:00` }),
});

const gjeldende = (egenskap: object) => ({
  ajourholdstidspunkt: '2024-01-15T09:00:00+01:00',
  erGjeldende: true,
  kilde: 'Synutopia',
  ...egenskap,
});

function vegadresse(adresse: SimulertAdresse) {
  const { husnummer, husbokstav, postnummer, poststed, ...resten } = adresse;
  return {
    vegadresse: {
      ...resten,
      adressenummer: { husnummer, ...(husbokstav && { husbokstav }) },
      poststed: { postnummer, poststedsnavn: poststed },
    },
  };
}
