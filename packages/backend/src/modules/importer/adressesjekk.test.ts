// What Kartverket says of the addresses of a file: told row by row, and never in the way of the import.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ImportradListe } from '@kobo-bolig/contract';
import { adresse } from '../../testing/importer.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { vurderAdresse } from './adressefunn.ts';
import { skrivCsv } from './index.ts';

let benk: Sakbenk;
/** What Kartverket answers instead of what it knows, now or later. */
let istedenfor: Response | Promise<Response> | null = null;
let spurt = 0;
before(async () => {
  benk = await openSakbenk({
    // Longer than a test: whoever waits for Kartverket waits until it answers.
    tidsgrenser: { perForsoekMs: 60_000, totaltMs: 60_000, maksForsoek: 2 },
    mellomledd: (neste) => async (request) => {
      if (new URL(request.url).host !== 'adresse.test') return neste(request);
      spurt++;
      return istedenfor ? (await istedenfor).clone() : neste(request);
    },
  });
});
after(() => benk.close());

const felt = { gatenavn: 'Lyngveien', postnummer: '0000' };
const rader = [
  { husnummer: '13', bruksenhetsnummer: 'H0101' },
  { husnummer: '14', bruksenhetsnummer: 'H0909' },
  { husnummer: '14', husbokstav: 'B' },
  { husnummer: '99' },
  { husnummer: '15', husbokstav: 'C' },
  { gatenavn: 'Ytre Krok', husnummer: '', gnrbnr: '12/3' },
  { husnummer: '16', postnummer: '9' },
];
const les = async (importId: string, query = ''): Promise<ImportradListe> => {
  const { status, body } = await benk.som(trine)('GET', `/importer/${importId}/rader${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
async function naar<T>(lest: () => Promise<T>, nok: (verdi: T) => boolean, ellers: string): Promise<T> {
  const frist = Date.now() + 20_000;
  for (;;) {
    const verdi = await lest();
    if (nok(verdi)) return verdi;
    assert.ok(Date.now() < frist, ellers);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const ferdigSpurt = (importId: string): Promise<ImportradListe> =>
  naar(
    () => les(importId),
    ({ adresser }) => adresser.venter === 0,
    'the addresses were never asked about',
  );
/** Carried out whatever Kartverket does. */
async function gjennomfoer({ importId, etag }: { importId: string; etag: string }) {
  const startet = await benk.som(trine)('POST', `/importer/${importId}/gjennomfoering`, { versjon: etag });
  assert.equal(startet.status, 202, JSON.stringify(startet.body));
  return naar(
    () => benk.som(trine)('GET', `/importer/${importId}`),
    ({ body }) => body.status === 'KJOERT',
    'the import was never carried out',
  );
}
const lastOpp = async (hvilke: readonly object[]): Promise<{ importId: string; etag: string }> => {
  const innhold = skrivCsv(hvilke.map((rad) => ({ ...adresse, ...felt, ...rad })));
  const { status, body, etag } = await benk.som(trine)('POST', '/importer', {
    fil: { type: 'text/csv', innhold },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return { importId: body.importId, etag: etag! };
};

test('each address is found, not found or one of several, with what comes near', async () => {
  const { importId } = await lastOpp(rader);
  const liste = await ferdigSpurt(importId);
  assert.deepEqual(
    liste.items.map(({ adressesjekk }) => adressesjekk && [adressesjekk.resultat, ...adressesjekk.forslag]),
    [
      ['FUNNET'],
      ['UKJENT_BRUKSENHET', 'H0101', 'H0201'],
      ['FLERE', 'Lyngveien 14, 0000 KROKVIK', 'Lyngveien 14A, 0000 KROKVIK'],
      ['IKKE_FUNNET'],
      ['IKKE_FUNNET', 'Lyngveien 15, 0000 KROKVIK'],
      ['FUNNET'],
      undefined,
    ],
  );
  assert.deepEqual(liste.adresser, {
    venter: 0,
    funnet: 2,
    flere: 1,
    ikkeFunnet: 2,
    ukjentBruksenhet: 1,
    ikkeSvar: 0,
  });
  const aaSePaa = await les(importId, '?adressesjekk=IKKE_FUNNET,FLERE&limit=2');
  assert.deepEqual(
    aaSePaa.items.map(({ rad }) => rad),
    [4, 5],
  );
  assert.deepEqual(aaSePaa.adresser, liste.adresser);
  assert.match(aaSePaa.items[1]!.adressesjekk!.tekst.nb, /kan boligen importeres som den er/);
});

test('Kartverket that is away is waited for by nobody, and asked again when it is back', async () => {
  istedenfor = new Response(null, { status: 503 });
  // Another street: answers are remembered.
  const jobb = await lastOpp([{ gatenavn: 'Torvgata', husnummer: '1' }]);
  const { importId } = jobb;
  await gjennomfoer(jobb);
  const uten = await les(importId);
  assert.deepEqual([uten.adresser.venter, uten.items[0]!.boligId !== undefined], [1, true]);
  assert.equal(uten.items[0]!.adressesjekk!.resultat, 'VENTER');

  istedenfor = null;
  await lastOpp([{ gatenavn: 'Torvgata', husnummer: '2' }]);
  assert.equal((await ferdigSpurt(importId)).adresser.funnet, 1);
});

test('Kartverket that never answers holds up no other job', async () => {
  const svaret = Promise.withResolvers<Response>();
  istedenfor = svaret.promise;
  try {
    const foer = spurt;
    const jobb = await lastOpp([{ gatenavn: 'Torvgata', husnummer: '3' }]);
    await naar(
      async () => spurt,
      (antall) => antall > foer,
      'Kartverket was never asked',
    );
    await gjennomfoer(jobb);
    assert.equal((await les(jobb.importId)).adresser.venter, 1);
  } finally {
    svaret.resolve(new Response(null, { status: 503 }));
    istedenfor = null;
  }
});

test('who cannot be reached is asked for seven days, and not at all about what is undone', async () => {
  istedenfor = new Response(null, { status: 503 });
  const gammel = await lastOpp([{ gatenavn: 'Fjordgata', husnummer: '1' }]);
  const angret = await lastOpp([{ gatenavn: 'Fjordgata', husnummer: '2' }]);
  const { etag } = await gjennomfoer(angret);
  assert.equal((await les(angret.importId)).adresser.venter, 1);
  const svar = await benk.som(trine)('POST', `/importer/${angret.importId}/angring`, { versjon: etag! });
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
  assert.equal((await les(angret.importId)).items[0]!.adressesjekk!.resultat, 'IKKE_SVAR');
  assert.equal((await les(gammel.importId)).adresser.venter, 1);

  benk.klokke = new Date(benk.klokke.getTime() + 7 * 24 * 60 * 60 * 1000 + 1000);
  const ny = await lastOpp([{ gatenavn: 'Fjordgata', husnummer: '3' }]);
  assert.equal((await ferdigSpurt(gammel.importId)).adresser.ikkeSvar, 1);
  assert.equal((await les(ny.importId)).adresser.venter, 1);
});

test('an answer that cannot be read is told as none, and asked for no more', async () => {
  istedenfor = Response.json({ adresser: 'ukjent' });
  const { importId } = await lastOpp([{ gatenavn: 'Bakkehaugen', husnummer: '3' }]);
  assert.equal((await ferdigSpurt(importId)).adresser.ikkeSvar, 1);
});

test('the letter and the postal code tell an address from its neighbours; a number nobody has registered is no fault', () => {
  const treff = (nummer: number, bokstav?: string, postnummer = '0000', bruksenhetsnumre: string[] = []) => ({
    tekst: `Lia ${nummer}${bokstav ?? ''}`,
    adresse: {
      adressenavn: 'Lia',
      nummer,
      ...(bokstav && { bokstav }),
      postnummer,
      poststed: 'KROKVIK',
      kommunenummer: '9901',
    },
    bruksenhetsnumre,
  });
  const sett = (sted: object, svar: readonly ReturnType<typeof treff>[], bruksenhetsnummer?: string) => {
    const bolig = {
      adresse: {
        adressenavn: 'LIA',
        postnummer: '0000',
        poststed: 'KROKVIK',
        kommunenummer: '9901',
        ...sted,
      },
      ...(bruksenhetsnummer && { bruksenhetsnummer }),
    };
    return vurderAdresse(bolig, svar).resultat;
  };
  assert.equal(sett({ nummer: 2 }, [treff(2), treff(2, 'A')]), 'FUNNET');
  assert.equal(sett({ nummer: 2, bokstav: 'A' }, [treff(2), treff(2, 'A')]), 'FUNNET');
  assert.equal(sett({ nummer: 2 }, [treff(2, 'A'), treff(2, 'B')]), 'FLERE');
  assert.equal(sett({ nummer: 2 }, [treff(2, undefined, '0001')]), 'IKKE_FUNNET');
  assert.equal(sett({ nummer: 2 }, [treff(2, undefined, '0001'), treff(2)]), 'FUNNET');
  assert.equal(sett({ nummer: 2 }, [treff(22)]), 'IKKE_FUNNET');
  assert.equal(sett({}, [treff(1), treff(2)]), 'FLERE');
  assert.equal(sett({ nummer: 2 }, [treff(2)], 'H0101'), 'FUNNET');
  assert.equal(sett({ nummer: 2 }, [treff(2, undefined, '0000', ['H0102'])], 'H0101'), 'UKJENT_BRUKSENHET');
});
