import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endreJson, KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor } from '../simulering/personer.ts';

const PERIODE = { fraOgMed: '2026-05', tilOgMed: '2026-10' };
const ERFAREN = identFor('ERFAREN HESTEDROSJE');

test('income for exactly the months asked for, with who reported it', async () => {
  const r = await testregistre();
  const { verdi, korrelasjonsid } = await r.inntekt.hentInntekt(KOMMUNE, ERFAREN, PERIODE);
  assert.ok(verdi.status === 'OK');
  assert.deepEqual([...new Set(verdi.poster.map(({ maaned }) => maaned))].sort(), [
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
  ]);
  assert.deepEqual([...new Set(verdi.poster.map(({ art }) => art))], ['LOENN', 'YTELSE_FRA_OFFENTLIGE']);
  const sendt = r.kall.at(-1);
  assert.equal(sendt?.headers.get('Korrelasjonsid'), korrelasjonsid);
  assert.ok(
    sendt?.url.endsWith(`/kommuneBoligsosialeFormaal/${ERFAREN}/inntekter?fraOgMed=2026-05&tilOgMed=2026-10`),
  );
});

test('nothing registered is an answer', async () => {
  const r = await testregistre();
  const { verdi } = await r.inntekt.hentInntekt(KOMMUNE, identFor('STILLE BLYANT'), PERIODE);
  assert.deepEqual(verdi, { status: 'INGEN' });
  const tom = await testregistre({ mellomledd: endreJson(() => ({ oppgaveInntektsmottaker: [] })) });
  assert.deepEqual((await tom.inntekt.hentInntekt(KOMMUNE, ERFAREN, PERIODE)).verdi, { status: 'INGEN' });
});

test('a shielded person’s income is withheld', async () => {
  const r = await testregistre();
  const { verdi } = await r.inntekt.hentInntekt(KOMMUNE, identFor('VARSOM LYNGHEI'), PERIODE);
  assert.deepEqual(verdi, { status: 'SKJERMET' });
});

test('a private employer’s number stays behind, and posts of unknown kinds still count', async () => {
  const r = await testregistre({
    mellomledd: endreJson(() => ({
      oppgaveInntektsmottaker: [
        {
          opplysningspliktigId: '03851598730',
          kalendermaaned: '2026-05',
          inntekt: [
            {
              fordel: 'kontantytelse',
              beloep: -250.5,
              loennsinntekt: { beskrivelse: 'trekkILoennForFerie' },
            },
            { fordel: 'kontantytelse', beloep: 100, enNyArt: { beskrivelse: 'noeNytt' } },
          ],
        },
        { opplysningspliktigId: '310000018', kalendermaaned: '2026-06' },
      ],
    })),
  });
  const { verdi } = await r.inntekt.hentInntekt(KOMMUNE, ERFAREN, PERIODE);
  assert.ok(verdi.status === 'OK');
  assert.ok(!JSON.stringify(verdi).includes('03851598730'));
  assert.deepEqual(
    verdi.poster.map(({ fra, beloep, art }) => [fra.type, beloep, art]),
    [
      ['PRIVATPERSON', -250.5, 'LOENN'],
      ['PRIVATPERSON', 100, 'ANNEN'],
    ],
  );
});
