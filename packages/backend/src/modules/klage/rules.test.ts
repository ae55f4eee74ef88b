import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KlageStatus } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import {
  aapne,
  erForSen,
  handlinger,
  harDeltatt,
  hos,
  innenEttAar,
  kanTas,
  krevesNyttVedtak,
  nesteStatus,
  regler,
  utenKlage,
  vedtaketStaar,
  virkningAvUtfall,
  type AnnenKlage,
  type Klageaktoer,
  type Klagebilde,
  type Klagefakta,
  type Klagesteg,
} from './rules.ts';

const statuser = schemas.KlageStatus.options;
const stegene = [...new Set(regler.map(({ steg }) => steg))];
const dag = fc.integer({ min: 0, max: 1500 }).map((n) => plussDager('2024-01-01', n));
const fakta: fc.Arbitrary<Klagefakta> = fc
  .record({ forSent: fc.boolean(), vedtaksdato: dag, dager: fc.nat(800) })
  .map(({ dager, ...f }) => ({ ...f, mottatt: plussDager(f.vedtaksdato, dager) }));
const hvem = fc.constantFrom('trine', 'vidar', 'klara');
const bilde: fc.Arbitrary<Klagebilde> = fc
  .tuple(
    fakta,
    fc.record({
      status: fc.constantFrom(...statuser),
      saksbehandler: fc.constantFrom('klara', 'klaus', null),
      saksbehandlersEnheter: fc.subarray(['KLAGE', 'SKJERMET']),
      skjermet: fc.boolean(),
      inhabile: fc.subarray(['trine', 'vidar', 'klara']),
      vedtakForeslaattAv: hvem,
      vedtakFattetAv: hvem,
      avvistAv: fc.constantFrom('klara', 'klaus', null),
      nektetAv: fc.constantFrom('klara', 'trine', null),
      utsettelse: fc.constantFrom('BEDT_OM' as const, 'INNVILGET' as const, null),
    }),
  )
  .map(([a, b]) => ({ ...a, ...b }));
const aktoer: fc.Arbitrary<Klageaktoer> = fc.record({
  ansattId: hvem,
  roller: fc.subarray(['SAKSBEHANDLER', 'KLAGEBEHANDLER']),
  enheter: fc.subarray(['KLAGE', 'SKJERMET']),
});

/** Lets anything happen in any order to one complaint, and tells what happened and the states it was in. */
const forloep = fc
  .tuple(fakta, fc.array(fc.constantFrom(...stegene), { maxLength: 30 }))
  .map(([f, forsoek]) => {
    const tilstander: KlageStatus[] = ['MOTTATT'];
    const skjedde: Klagesteg[] = [];
    for (const steg of forsoek) {
      const neste = nesteStatus(tilstander.at(-1)!, steg, f);
      if (neste === null) continue;
      tilstander.push(neste);
      skjedde.push(steg);
    }
    return { f, tilstander, skjedde };
  });

describe('the states of a complaint', () => {
  test('every state can be reached, an open one leads on and one that is answered does not', () => {
    const naadd = new Set<KlageStatus>(['MOTTATT', ...regler.map(({ til }) => til)]);
    assert.deepEqual(naadd, new Set(statuser));
    for (const s of statuser)
      assert.equal(
        regler.some(({ fra }) => fra.includes(s)),
        aapne.includes(s),
        s,
      );
  });

  test('a state and a step lead one way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuser), fc.constantFrom(...stegene), fakta, (fra, steg, f) => {
        const treff = regler.filter(
          (regel) => regel.steg === steg && regel.fra.includes(fra) && (regel.vakt?.(f) ?? true),
        );
        assert.ok(treff.length <= 1);
      }),
    );
  });

  test('whatever happens, it is seen to be in order before it is judged, and sent on before it is decided', () => {
    fc.assert(
      fc.property(forloep, ({ f, tilstander, skjedde }) => {
        if (tilstander.includes('UNDER_BEHANDLING')) assert.ok(skjedde.includes('GODTA_FORM'));
        if (tilstander.includes('AVGJORT')) assert.ok(tilstander.includes('OVERSENDT'));
        // Nobody judges one that came too late without having found that it is heard, and never after a year.
        if (f.forSent && tilstander.includes('UNDER_BEHANDLING')) {
          assert.ok(skjedde.includes('TA_TIL_BEHANDLING'));
          assert.ok(innenEttAar(f));
        }
        if (!f.forSent) assert.ok(!tilstander.includes('VURDER_OVERSITTING'));
        assert.ok(tilstander.slice(0, -1).every((s) => aapne.includes(s)));
      }),
      { numRuns: 1000 },
    );
  });

  test('the party can withdraw it as long as nobody has answered it, and waits for somebody exactly then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuser), fakta, (s, f) => {
        assert.equal(nesteStatus(s, 'TREKK', f) !== null, aapne.includes(s));
        assert.equal(hos[s] !== 'INGEN', aapne.includes(s));
      }),
    );
  });
});

test('a year is a year', () => {
  const klaget = (mottatt: string) => innenEttAar({ forSent: true, mottatt, vedtaksdato: '2026-11-20' });
  assert.deepEqual([klaget('2027-11-20'), klaget('2027-11-21')], [true, false]);
});

test('too late is what comes after a deadline that runs, and nothing while the party has not been told', () => {
  fc.assert(
    fc.property(dag, dag, (klagefrist, kom) => {
      assert.equal(erForSen({ klagefrist, meddelt: '2026-11-20T00:00:00Z' }, kom), kom > klagefrist);
      assert.equal(erForSen({ klagefrist, meddelt: null }, kom), false);
    }),
  );
});

test('a decision whose complaint fell away is what it was: told of while the deadline runs, final after it', () => {
  fc.assert(
    fc.property(dag, dag, (klagefrist, idag) => {
      assert.equal(utenKlage({ meddelt: null, klagefrist }, idag), 'FATTET');
      const meddelt = '2024-01-01T00:00:00Z';
      assert.equal(utenKlage({ meddelt, klagefrist }, idag), idag > klagefrist ? 'ENDELIG' : 'MEDDELT');
    }),
  );
});

test('a decision that stands is complained about while one complaint is, else upheld if any was, else what it was', () => {
  const annen = fc.record<AnnenKlage>({
    status: fc.constantFrom(...schemas.KlageStatus.options),
    forSent: fc.boolean(),
    tattTilBehandling: fc.constantFrom(true, false, null),
    utfall: fc.constantFrom(...schemas.Klageutfall.options, null),
  });
  fc.assert(
    fc.property(
      fc.array(annen),
      fc.constantFrom('STADFESTET' as const, null),
      dag,
      dag,
      (andre, virkning, frist, idag) => {
        const vedtak = { meddelt: '2024-01-01T00:00:00Z', klagefrist: frist };
        const blir = vedtaketStaar(vedtak, virkning, andre, idag);
        const aapen = andre.some((en) => aapne.includes(en.status) && (!en.forSent || en.tattTilBehandling));
        const opprettholdt = virkning !== null || andre.some(({ utfall }) => utfall === 'STADFESTET');
        const ellers = opprettholdt ? 'STADFESTET' : utenKlage(vedtak, idag);
        assert.equal(blir, aapen ? 'PAAKLAGET' : ellers);
      },
    ),
  );
});

test('a decision is made anew when it holds no more, and only then', () => {
  assert.ok(krevesNyttVedtak('OMGJORT'));
  assert.deepEqual(
    schemas.Klageutfall.options.filter((utfall) => krevesNyttVedtak(virkningAvUtfall[utfall])),
    ['ENDRET', 'OPPHEVET'],
  );
});

describe('who deals with a complaint', () => {
  test('never those who proposed or made the decision', () => {
    fc.assert(
      fc.property(bilde, aktoer, (klage, en) => {
        if (harDeltatt(klage, en)) assert.notEqual(kanTas(klage, en), 'JA');
      }),
      { numRuns: 500 },
    );
  });

  test('never those who are inhabil in the case', () => {
    fc.assert(
      fc.property(bilde, aktoer, (klage, en) => {
        if (!klage.inhabile.includes(en.ansattId)) return;
        assert.equal(kanTas(klage, en), 'INHABIL');
        assert.deepEqual(handlinger(klage, en), []);
      }),
      { numRuns: 500 },
    );
  });

  test('whoever took it, unless they are inhabil, or it is shielded and they are not', () => {
    fc.assert(
      fc.property(bilde, aktoer, (klage, en) => {
        if (klage.saksbehandler === null || kanTas(klage, en) !== 'JA') return;
        if (klage.inhabile.includes(klage.saksbehandler)) return;
        assert.ok(klage.skjermet && en.enheter.includes('SKJERMET'));
        assert.ok(!klage.saksbehandlersEnheter.includes('SKJERMET'));
      }),
      { numRuns: 500 },
    );
  });

  test('what they are offered is what can be done, and nothing without the role or when it is answered', () => {
    fc.assert(
      fc.property(bilde, aktoer, (klage, en) => {
        const mulige = handlinger(klage, en);
        if (!en.roller.includes('KLAGEBEHANDLER') || !aapne.includes(klage.status))
          assert.deepEqual(mulige, []);
        if (klage.saksbehandler !== en.ansattId)
          assert.deepEqual(mulige, mulige.includes('TA_KLAGEN') ? ['TA_KLAGEN'] : []);
        assert.ok(!mulige.includes('SVAR_UTSETTELSE') || klage.utsettelse === 'BEDT_OM');
      }),
      { numRuns: 500 },
    );
  });
});
