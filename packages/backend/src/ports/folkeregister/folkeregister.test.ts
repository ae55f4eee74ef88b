import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, endreJson, KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor } from '../simulering/personer.ts';
import { erSkjermet, harAdressebeskyttelse } from './port.ts';

const ERFAREN = identFor('ERFAREN HESTEDROSJE');
const KODE_7_BARN = identFor('STILLFERDIG KNAPP');

test('a person in our words, with no more than was asked for', async () => {
  const r = await testregistre();
  const { verdi } = await r.folkeregister.hentPerson(KOMMUNE, ERFAREN);
  assert.deepEqual(verdi, {
    ident: ERFAREN,
    navn: { fornavn: 'ERFAREN', etternavn: 'HESTEDROSJE' },
    foedselsdato: '1988-02-14',
    gradering: 'UGRADERT',
    status: 'BOSATT',
    bostedsadresse: {
      type: 'VEGADRESSE',
      kommunenummer: '9901',
      adressenavn: 'Fjordgata',
      husnummer: '3',
      bruksenhetsnummer: 'H0101',
      postnummer: '0000',
      poststed: 'Krokvik',
      flyttedato: '2019-08-01',
    },
    barn: [],
    vergemaal: [],
    foreldreansvar: [],
  });
  const deler = new URL(r.kall.at(-1)?.url ?? '').searchParams.getAll('part');
  assert.ok(!deler.includes('person-basis') && !deler.includes('familierelasjon'));
});

test('children come when they are asked for, and a second lookup tells which may be shown', async () => {
  const r = await testregistre();
  const forelder = await r.folkeregister.hentPerson(KOMMUNE, identFor('TRYGG GRYTEKLUT'), { barn: true });
  assert.deepEqual(forelder.verdi.barn, [identFor('KVIKK MUGGE'), KODE_7_BARN]);
  const barn = await r.folkeregister.hentPersoner(KOMMUNE, forelder.verdi.barn);
  const synlige = [...barn.verdi.values()].filter((person) => !harAdressebeskyttelse(person));
  assert.deepEqual(
    synlige.map(({ navn }) => navn?.fornavn),
    ['KVIKK'],
  );
  assert.ok(
    !r.kall.at(-1)?.url.includes(KODE_7_BARN),
    'several numbers travel in the body, not in the address',
  );
});

test('guardians come when they are asked for, and say how far they reach', async () => {
  const r = await testregistre();
  const verge = { type: 'VERGE', vergeIdent: identFor('JEVN KORK'), navn: 'JEVN KORK' };
  for (const [navn, fullt] of [
    ['LUN PLANKE', true],
    ['DYP SKÅL', false],
  ] as const) {
    const { verdi } = await r.folkeregister.hentPerson(KOMMUNE, identFor(navn), { vergemaal: true });
    assert.deepEqual(verdi.vergemaal, [{ ...verge, fullt }]);
    assert.deepEqual((await r.folkeregister.hentPerson(KOMMUNE, identFor(navn))).verdi.vergemaal, []);
  }
});

test('parental responsibility comes when it is asked for, of those who have it now', async () => {
  const ansvarlige = async (navn: string, endre?: (rad: Record<string, unknown>) => object) => {
    const r = await testregistre({
      ...(endre && {
        mellomledd: endreJson((kropp) => {
          const d = kropp as Record<string, Record<string, unknown>[]>;
          return { ...d, foreldreansvar: d['foreldreansvar']?.map(endre) };
        }),
      }),
    });
    const svar = await r.folkeregister.hentPerson(KOMMUNE, identFor(navn), { foreldreansvar: true });
    return svar.verdi.foreldreansvar;
  };
  const [mor, far] = [identFor('KLOK HAGESAKS'), identFor('ÆRLIG KLESKLYPE')];
  assert.deepEqual(await ansvarlige('FRISK GULROT'), [mor, far]);
  assert.deepEqual(await ansvarlige('RUND ERT'), [mor], 'a parent can be without');
  for (const uten of [{ erGjeldende: false }, { ansvar: 'ukjent' }, { ansvar: null }, { ansvarlig: null }])
    assert.deepEqual(await ansvarlige('FRISK GULROT', (rad) => ({ ...rad, ...uten })), []);
  assert.deepEqual(
    (await (await testregistre()).folkeregister.hentPerson(KOMMUNE, identFor('FRISK GULROT'))).verdi
      .foreldreansvar,
    [],
  );
});

test('kode 6 and 7 never come with an address, even where the register sends one', async () => {
  const r = await testregistre();
  for (const [navn, gradering] of [
    ['VARSOM LYNGHEI', 'STRENGT_FORTROLIG'],
    ['STILLFERDIG KNAPP', 'FORTROLIG'],
  ] as const) {
    const { verdi } = await r.folkeregister.hentPerson(KOMMUNE, identFor(navn));
    assert.equal(verdi.gradering, gradering);
    assert.ok(erSkjermet(verdi));
    assert.equal(verdi.bostedsadresse, undefined);
  }
  const klient = await r.folkeregister.hentPerson(KOMMUNE, identFor('TÅLMODIG TREBRU'));
  assert.equal(klient.verdi.gradering, 'KLIENTADRESSE');
  assert.ok(!erSkjermet(klient.verdi) && harAdressebeskyttelse(klient.verdi));
});

test('where letters go is read of kode 6 and 7 alone, and only where the register says that it is open', async () => {
  const boks = { postboksadresse: { postboks: '7', poststed: { postnummer: '0000', poststedsnavn: 'BY' } } };
  const lest = async (navn: string, postadresse?: object) => {
    const mellomledd = endreJson((kropp) => ({
      ...(kropp as object),
      ...(postadresse && {
        postadresse: [{ erGjeldende: true, adressegradering: 'ugradert', ...postadresse }],
      }),
    }));
    const r = await testregistre({ mellomledd });
    return (await r.folkeregister.hentPerson(KOMMUNE, identFor(navn))).verdi.postadresse;
  };
  assert.deepEqual(await lest('VARSOM LYNGHEI'), ['Postboks 0', '0000 SYNUTOPIA']);
  assert.deepEqual(await lest('STILLFERDIG KNAPP', boks), ['Postboks 7', '0000 BY']);
  assert.deepEqual(await lest('STILLFERDIG KNAPP', { ...boks, coAdressenavn: 'Advokat' }), [
    'c/o Advokat',
    'Postboks 7',
    '0000 BY',
  ]);
  for (const lukket of [
    { ...boks, adressegradering: 'fortrolig' },
    { ...boks, adressegradering: 'hemmelig' },
    { ...boks, erGjeldende: false },
    // A kind we do not read, which may be a street.
    { vegadresse: { adressenavn: 'Lyngveien' } },
  ])
    assert.equal(await lest('STILLFERDIG KNAPP', lukket), undefined, JSON.stringify(lukket));
  assert.equal(await lest('ERFAREN HESTEDROSJE', boks), undefined);
});

test('the strictest grading anywhere in the document wins', async () => {
  type Dokument = Record<string, Record<string, unknown>[]>;
  const adresse = (dokument: Dokument) => dokument['bostedsadresse']?.[0] ?? {};
  const tilfeller: [string, (dokument: Dokument) => Dokument, string | null][] = [
    [
      'only on the address',
      (d) => ({ ...d, bostedsadresse: [{ ...adresse(d), adressegradering: 'fortrolig' }] }),
      'FORTROLIG',
    ],
    [
      'in capitals',
      (d) => ({ ...d, adressebeskyttelse: [{ erGjeldende: true, graderingsnivaa: 'STRENGTFORTROLIG' }] }),
      'STRENGT_FORTROLIG',
    ],
    [
      'without saying that it is current',
      (d) => ({ ...d, adressebeskyttelse: [{ graderingsnivaa: 'fortrolig' }] }),
      'FORTROLIG',
    ],
    [
      'lifted',
      (d) => ({ ...d, adressebeskyttelse: [{ erGjeldende: false, graderingsnivaa: 'fortrolig' }] }),
      'UGRADERT',
    ],
    [
      'a word we do not know',
      (d) => ({ ...d, adressebeskyttelse: [{ erGjeldende: true, graderingsnivaa: 'hemmelig' }] }),
      null,
    ],
  ];
  for (const [navn, endre, gradering] of tilfeller) {
    const r = await testregistre({ mellomledd: endreJson((kropp) => endre(kropp as Dokument)) });
    const svar = r.folkeregister.hentPerson(KOMMUNE, ERFAREN);
    if (gradering === null) await assert.rejects(svar, { klasse: 'UGYLDIG_SVAR' }, navn);
    else {
      const { verdi } = await svar;
      assert.equal(verdi.gradering, gradering, navn);
      assert.equal(verdi.bostedsadresse === undefined, gradering !== 'UGRADERT', navn);
    }
  }
});

test('only what is current is used', async () => {
  const r = await testregistre({
    mellomledd: endreJson((kropp) => ({
      ...kropp,
      identifikasjonsnummer: [
        { erGjeldende: false, foedselsEllerDNummer: ERFAREN },
        { erGjeldende: true, foedselsEllerDNummer: '03851598730' },
      ],
      navn: [
        { erGjeldende: false, fornavn: 'GAMMEL', etternavn: 'NAVN' },
        { erGjeldende: true, fornavn: 'NY', mellomnavn: '', etternavn: 'NAVN' },
      ],
      status: [{ erGjeldende: true, status: 'enHeltNyStatus' }],
      bostedsadresse: [
        { erGjeldende: false, adressegradering: 'ugradert', vegadresse: { kommunenummer: '0301' } },
        {
          erGjeldende: true,
          adressegradering: 'ugradert',
          matrikkeladresse: { matrikkelnummer: { kommunenummer: '9901', gaardsnummer: 12, bruksnummer: 3 } },
        },
      ],
      familierelasjon: [
        { erGjeldende: false, relatertPerson: '41819077302', relatertPersonsRolle: 'barn' },
        { erGjeldende: true, relatertPerson: '41819077302', relatertPersonsRolle: 'mor' },
        { erGjeldende: true, relatertPersonUtenFolkeregisteridentifikator: {}, relatertPersonsRolle: 'barn' },
      ],
    })),
  });
  const { verdi } = await r.folkeregister.hentPerson(KOMMUNE, ERFAREN, { barn: true });
  assert.equal(verdi.ident, '03851598730');
  assert.deepEqual(verdi.navn, { fornavn: 'NY', etternavn: 'NAVN' });
  assert.equal(verdi.status, 'UKJENT');
  assert.deepEqual(verdi.bostedsadresse, {
    type: 'MATRIKKELADRESSE',
    kommunenummer: '9901',
    matrikkelnummer: '12/3/0/0',
  });
  assert.deepEqual(verdi.barn, []);
});

test('delt bosted, and a newborn without a name', async () => {
  const r = await testregistre();
  const delt = await r.folkeregister.hentPerson(KOMMUNE, identFor('PIGG SNELLE'));
  assert.equal(delt.verdi.deltBosted?.fraDato, '2022-09-01');
  assert.equal(delt.verdi.deltBosted.adresse?.adressenavn, 'Torvgata');
  const navnloes = await testregistre({ mellomledd: endreJson(({ navn: _, ...kropp }) => kropp) });
  assert.equal((await navnloes.folkeregister.hentPerson(KOMMUNE, ERFAREN)).verdi.navn, undefined);
});

test('who is missing from a bulk answer is missing from the map, and strangers in it are dropped', async () => {
  const r = await testregistre();
  const { verdi } = await r.folkeregister.hentPersoner(KOMMUNE, [ERFAREN, '03851598730']);
  assert.deepEqual([...verdi.keys()], [ERFAREN]);
  const foer = r.kall.length;
  assert.equal((await r.folkeregister.hentPersoner(KOMMUNE, [])).verdi.size, 0);
  assert.equal(r.kall.length, foer, 'nobody to ask about, nothing asked');
  await assert.rejects(
    r.folkeregister.hentPersoner(
      KOMMUNE,
      Array.from({ length: 1_001 }, () => ERFAREN),
    ),
    RangeError,
  );
  const fremmed = await testregistre({
    mellomledd: bytt(async (request, neste) => {
      const svar = (await (await neste(request)).json()) as { oppslag: object[] };
      return Response.json({
        oppslag: svar.oppslag.map((o) => ({ ...o, foedselsEllerDNummer: '03851598730' })),
      });
    }),
  });
  assert.equal((await fremmed.folkeregister.hentPersoner(KOMMUNE, [ERFAREN])).verdi.size, 0);
});
