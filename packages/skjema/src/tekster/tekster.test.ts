import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { INFORMASJONSVERSJON, steg12 } from '../steg/avslutning.ts';
import { feiltekst } from '../feiltekst.ts';
import { steg } from '../skjema.ts';
import { type Katalog, type Kommunetekster, kommuneparams, tekst } from '../ord.ts';
import { beskrivelse, ledetekst } from '../tekst.ts';
import type { Felt, Steg } from '../typer.ts';
import { alleTekster } from './index.ts';
import { lastTekster } from './last.ts';
import { likeIBeggeMaalformer } from './like.ts';

const { nb, nn }: Readonly<Record<'nb' | 'nn', Katalog>> = alleTekster;
const spraakene = ['nb', 'nn'] as const;
const plassholdere = (setning = '') => (setning.match(/\{\w+\}/g) ?? []).toSorted();

/** Every field with the key of its texts and its step. */
const felt: readonly { noekkel: string; felt: Felt; steg: Steg }[] = steg.flatMap((ett) =>
  ett.felt.flatMap((en) => [
    { noekkel: en.id, felt: en as Felt, steg: ett },
    ...(en.type === 'liste'
      ? en.felt.map((kolonne) => ({ noekkel: `${en.id}.${kolonne.id}`, felt: kolonne as Felt, steg: ett }))
      : []),
  ]),
);
const spurt = felt.filter(({ felt: { type } }) => type !== 'vis' && type !== 'registerid');
const skrives = new Set([
  'fnr',
  'duf',
  'navn',
  'telefon',
  'epost',
  'kort',
  'lang',
  'heltall',
  'kr',
  'dato',
  'maaned',
]);
const maaHa = (noekkel: string) => assert.ok(noekkel in nb, `text ${noekkel}`);

test('nb and nn have the same keys, the same placeholders and no empty text', () => {
  assert.deepEqual(Object.keys(nn).toSorted(), Object.keys(nb).toSorted());
  for (const [noekkel, setning] of Object.entries(nb)) {
    assert.deepEqual(plassholdere(nn[noekkel]), plassholdere(setning), noekkel);
    for (const spraak of spraakene) assert.match(alleTekster[spraak][noekkel] ?? '', /\S/, noekkel);
  }
});

test('a text is the same in nb and nn only where somebody has looked at it', () => {
  const like = Object.entries(nb).filter(([noekkel, setning]) => nn[noekkel] === setning);
  const ukjente = like.filter(
    ([noekkel, setning]) => !noekkel.startsWith('tolkSpraak/') && !likeIBeggeMaalformer.has(setning),
  );
  assert.deepEqual(ukjente, []);
  const brukt = new Set(like.map(([, setning]) => setning));
  assert.deepEqual(
    [...likeIBeggeMaalformer].filter((setning) => !brukt.has(setning)),
    [],
    'no longer alike',
  );
});

test('no bokmål in nynorsk, no nynorsk in bokmål', () => {
  const bokmaal =
    /(?<!\p{L})(jeg|ikke|noe|noen|hva|hvem|hvor|hvorfor|hvordan|hvilke[nt]?|fra|mye|uke|uker|nå|bare|selv|hjem|gjør|vet|være|flere|mer|navn|måned|boligen?|leie|leier|søker du|trenger|bor|dere|dem|når du har sendt den|hvis|etter at den|opplysninger|skriftlig|sted)(?!\p{L})/iu;
  const nynorsk =
    /(?<!\p{L})(eg|ikkje|noko|nokon|kva|kven|kvar|kvifor|korleis|frå|mykje|berre|sjølv|heim|gjer|veit|vere|fleire|namn|månad|bustad|bustaden|leige|leiger|søkjer|treng|bur|dersom|viss|opplysningar|stad)(?!\p{L})/iu;
  const ordene = (setning: string) => setning.replace(/\{\w+\}/g, '');
  for (const [noekkel, setning] of Object.entries(nn))
    assert.doesNotMatch(ordene(setning), bokmaal, `${noekkel}: ${setning}`);
  for (const [noekkel, setning] of Object.entries(nb))
    assert.doesNotMatch(ordene(setning), nynorsk, `${noekkel}: ${setning}`);
});

test('every question has a label, one sentence on why, and what it says when it is not answered', () => {
  for (const { noekkel } of felt.filter(({ felt: { type } }) => type !== 'registerid'))
    maaHa(`${noekkel}/ledetekst`);
  for (const { noekkel, felt: en } of spurt) {
    if (en.type !== 'avkryssing' && en.type !== 'bekreftelse') {
      maaHa(`${noekkel}/hvorfor`);
      for (const spraak of spraakene)
        assert.equal(
          (alleTekster[spraak][`${noekkel}/hvorfor`] ?? '').match(/[.!?](\s|$)/g)?.length,
          1,
          noekkel,
        );
    }
    if (en.valgfri !== true) maaHa(`${noekkel}/paakrevd`);
    else assert.ok(!(`${noekkel}/paakrevd` in nb), `${noekkel} is optional`);
    if (skrives.has(en.type)) maaHa(`${noekkel}/emne`);
    if (en.type === 'valg' || en.type === 'flervalg')
      for (const kode of en.valg.koder) maaHa(`${en.valg.navn}/${kode}`);
    if (en.type === 'liste') for (const del of ['en', 'leggTil']) maaHa(`${noekkel}/${del}`);
  }
});

test('every step has its title, running texts and boxes', () => {
  for (const { id, innhold = [], bokser = [] } of steg) {
    maaHa(`steg/${id}`);
    for (const navn of [...innhold.map((en) => `innhold/${en}`), ...bokser.map((en) => `boks/${en.id}`)])
      for (const del of ['tittel', 'tekst']) maaHa(`${navn}/${del}`);
  }
});

test('a text nothing uses does not stand', () => {
  const kjente = new Set([
    ...felt.map(({ noekkel }) => noekkel),
    ...felt.flatMap(({ felt: en }) => (en.type === 'valg' || en.type === 'flervalg' ? [en.valg.navn] : [])),
    ...steg.flatMap(({ innhold = [], bokser = [] }) => [
      ...innhold.map((en) => `innhold/${en}`),
      ...bokser.map((en) => `boks/${en.id}`),
    ]),
    ...['steg', 'felles', 'feil', 'feil/format', 'oppsummering', 'kvittering'],
  ]);
  const loese = Object.keys(nb).filter((noekkel) => !kjente.has(noekkel.slice(0, noekkel.lastIndexOf('/'))));
  assert.deepEqual(loese, []);
});

test('an error contains the keyword of its label, in both languages (R19)', () => {
  const fyllord = new Set([
    'skal',
    'eller',
    'noen',
    'nokon',
    'hvor',
    'hvem',
    'hvilken',
    'hvilket',
    'skriv',
    'svar',
    'deg',
    'din',
  ]);
  const ord = (setning: string) =>
    (setning.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((en) => !fyllord.has(en))
      .map((en) => en.slice(0, 4));
  for (const {
    noekkel,
    felt: en,
    steg: { id },
  } of spurt) {
    const koder = [
      ...(en.valgfri === true ? [] : (['paakrevd'] as const)),
      ...(skrives.has(en.type)
        ? (['forLang', 'ugyldig', 'grense', 'forTidlig'] as const)
        : (['valg', 'alene'] as const)),
    ];
    for (const spraak of spraakene)
      for (const kode of koder) {
        const merke = ord(ledetekst(alleTekster[spraak], noekkel));
        const setning = feiltekst(alleTekster[spraak], { steg: id, felt: noekkel, kode });
        assert.ok(
          ord(setning).some((treff) => merke.includes(treff)),
          `${spraak} ${noekkel} ${kode}: ${setning}`,
        );
      }
  }
});

test('nobody is blamed and nothing is a dead end', () => {
  for (const spraak of spraakene)
    for (const [noekkel, setning] of Object.entries(alleTekster[spraak]))
      assert.doesNotMatch(
        setning,
        /feilaktig|ulovlig|ugyldig|må du huske|glemt|gløymt|beklager|oops|obs!|!/i,
        noekkel,
      );
});

const krokvik: Kommunetekster = {
  navn: { nb: 'Krokvik kommune', nn: 'Krokvik kommune' },
  svartid: { nb: 'Vanligvis 6 uker', nn: 'Vanlegvis 6 veker' },
  utkastLevetidDager: 30,
  personvernombud: 'personvernombud@krokvik.example',
  kontakt: {
    navn: { nb: 'Boligkontoret', nn: 'Bustadkontoret' },
    telefon: '00 00 00 00',
    aapningstid: { nb: 'Hverdager kl. 9–15', nn: 'Kvardagar kl. 9–15' },
  },
  navKontakt: {
    navn: { nb: 'NAV Krokvik', nn: 'NAV Krokvik' },
    telefon: '00 00 00 01',
    aapningstid: { nb: 'Hele døgnet', nn: 'Heile døgnet' },
  },
  krisekontakt: {
    navn: { nb: 'Krisesenteret i Krokvik', nn: 'Krisesenteret i Krokvik' },
    telefon: '00 00 00 02',
    aapningstid: { nb: 'Hele døgnet', nn: 'Heile døgnet' },
  },
};

test('running texts and boxes are filled from the municipality alone, the co-applicant’s name apart', () => {
  for (const spraak of spraakene)
    for (const noekkel of Object.keys(nb).filter((en) => /^(innhold|boks)\//.test(en))) {
      const fylt = tekst(alleTekster[spraak], noekkel, kommuneparams(krokvik, spraak));
      assert.deepEqual(plassholdere(fylt), /medsoeker/.test(noekkel) ? plassholdere(nb[noekkel]) : []);
    }
});

test('who lacks a bed tonight is told of somebody who answers when NAV does not', () => {
  for (const spraak of spraakene)
    for (const boks of ['akutt', 'akuttSendt']) {
      const fylt = tekst(alleTekster[spraak], `boks/${boks}/tekst`, kommuneparams(krokvik, spraak));
      for (const { navn, telefon, aapningstid } of [krokvik.navKontakt, krokvik.krisekontakt])
        for (const ord of [navn[spraak], telefon.replaceAll(' ', '\u00a0'), aapningstid[spraak]])
          assert.ok(fylt.includes(ord), `${spraak} ${boks}: ${fylt}`);
    }
});

test('the description states the limits of the field', () => {
  assert.equal(beskrivelse(nb, 'barn[0].netter'), 'Et helt tall fra 1 til 30.');
  assert.match(beskrivelse(nn, 'situasjon') ?? '', /minst 20 og høgst 2000 teikn/);
  assert.equal(beskrivelse(nb, 'tolk'), null);
  for (const { noekkel } of spurt)
    assert.doesNotMatch(beskrivelse(nb, noekkel.replace('barn.', 'barn[0].')) ?? '', /[{}]/);
});

test('optional is said in the label', () => {
  assert.equal(ledetekst(nb, 'soeker.epost', false), 'E-post (valgfritt)');
  assert.equal(ledetekst(nn, 'soeker.epost', false), 'E-post (valfritt)');
  assert.equal(ledetekst(nn, 'barn[3].netter'), 'Omtrent kor mange netter i månaden?');
});

test('a text that is not loaded shows its key, and a host may say it in its own words', () => {
  assert.equal(tekst({}, 'felles/neste'), 'felles/neste');
  assert.equal(tekst({ ...nb, 'felles/neste': 'Videre' }, 'felles/neste'), 'Videre');
});

test('texts loaded step by step are the same as all at once', async () => {
  for (const spraak of spraakene) {
    const alle = await lastTekster(spraak, ...steg.map(({ id }) => id));
    assert.deepEqual(alle, alleTekster[spraak]);
    const foerste = await lastTekster(spraak, 'foerDuStarter');
    assert.ok('akutt/ledetekst' in foerste && 'felles/neste' in foerste && !('bosit/ledetekst' in foerste));
  }
});

test('the information the citizen confirms has the version that was confirmed', () => {
  const noekler = [
    ...(steg12.innhold ?? []).flatMap((en) => [`innhold/${en}/tittel`, `innhold/${en}/tekst`]),
    'boks/voksne/tekst',
    'info.lest/ledetekst',
  ];
  const hash = createHash('sha256')
    .update(spraakene.flatMap((spraak) => noekler.map((en) => alleTekster[spraak][en])).join('\n'))
    .digest('hex');
  assert.equal(
    `${INFORMASJONSVERSJON} ${hash.slice(0, 16)}`,
    '2 479d56bf409c641b',
    'The text has changed: if its meaning has, count INFORMASJONSVERSJON up; then put the new value here.',
  );
});
