import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lesPdf } from '../../testing/lesPdf.ts';
import { deler, type Brev } from './brev.ts';
import { lagHtml } from './html.ts';
import { lagPdf } from './pdf.ts';

const brev: Brev = {
  spraak: 'nn',
  tittel: 'Vedtak om kommunal bustad',
  avsender: 'Krokvik kommune',
  mottaker: ['Áile Čáhcesuolu Đŋšŧž'],
  hode: [{ ledetekst: 'Saksnummer', svar: '2026-00012' }],
  deler: [
    { type: 'OVERSKRIFT', tekst: 'Kva vi har bestemt' },
    ...deler('Du får leige.\n\n– to soverom\n– tre år\n\nHelsing oss'),
    { type: 'MELLOMTITTEL', tekst: 'Om deg' },
    { type: 'OPPLYSNINGER', rader: [{ ledetekst: 'Bur åleine', svar: 'Ja' }] },
  ],
  malversjon: 1,
  laget: new Date('2026-11-20T08:14:00Z'),
};

test('a letter is read back in order, each part as what it is', async () => {
  const pdf = await lesPdf(await lagPdf(brev));
  assert.deepEqual(pdf.lest, [
    { rolle: 'P', tekst: 'Krokvik kommune' },
    { rolle: 'P', tekst: 'Áile Čáhcesuolu Đŋšŧž' },
    { rolle: 'P', tekst: 'Saksnummer: 2026-00012' },
    { rolle: 'H1', tekst: 'Vedtak om kommunal bustad' },
    { rolle: 'H2', tekst: 'Kva vi har bestemt' },
    { rolle: 'P', tekst: 'Du får leige.' },
    { rolle: 'Lbl', tekst: '•' },
    { rolle: 'LBody', tekst: 'to soverom' },
    { rolle: 'Lbl', tekst: '•' },
    { rolle: 'LBody', tekst: 'tre år' },
    { rolle: 'P', tekst: 'Helsing oss' },
    { rolle: 'H3', tekst: 'Om deg' },
    { rolle: 'Lbl', tekst: 'Bur åleine' },
    { rolle: 'LBody', tekst: 'Ja' },
  ]);
  assert.equal(pdf.utenfor.trim(), '1 / 1', 'only the page number is beside the text');
});

test('a letter says its language, title and maker, and that it is PDF/A-2a', async () => {
  const pdf = await lesPdf(await lagPdf(brev));
  assert.deepEqual(
    [pdf.spraak, pdf.merket, pdf.info['Title'], pdf.info['Author'], pdf.info['PDFFormatVersion']],
    ['nn', true, 'Vedtak om kommunal bustad', 'Krokvik kommune', '1.7'],
  );
  assert.match(pdf.xmp, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
  assert.match(pdf.xmp, /<dc:title>[\s\S]*Vedtak om kommunal bustad[\s\S]*<\/dc:title>/);
});

test('a mark is read first and once, and seen on each page', async () => {
  const merke = 'Saka di blir handsama av færre personar';
  const deler = Array.from({ length: 60 }, (_, i) => ({ type: 'OVERSKRIFT' as const, tekst: `Del ${i}` }));
  const pdf = await lesPdf(await lagPdf({ ...brev, merke, deler }));
  assert.ok(pdf.sider > 2 && pdf.merket);
  assert.deepEqual(pdf.lest.slice(0, 2), [
    { rolle: 'P', tekst: merke },
    { rolle: 'P', tekst: 'Krokvik kommune' },
  ]);
  assert.equal(pdf.lest.filter(({ tekst }) => tekst === merke).length, 1);
  assert.equal(
    pdf.utenfor.split(merke).length - 1,
    pdf.sider - 1,
    'beside the text on the pages after the first',
  );
  assert.ok(!(pdf.xmp + JSON.stringify(pdf.info)).includes('færre'));
  const html = new TextDecoder().decode(lagHtml({ ...brev, merke }));
  assert.ok(html.indexOf(`>${merke}</p>`) < html.indexOf('>Krokvik kommune</p>'));
  assert.match(html, /<title>Vedtak om kommunal bustad – Krokvik kommune<\/title>/);
});

test('every font is in the file, and is cut down to what the letter uses', async () => {
  const fil = await lagPdf(brev);
  const { skrifter, uinnebygde } = await lesPdf(fil);
  assert.deepEqual(
    skrifter.map(({ navn, innebygd }) => [navn.replace(/^[A-Z]{6}\+/, ''), innebygd]),
    [
      ['NotoSans-Regular', true],
      ['NotoSans-Bold', true],
    ],
  );
  assert.equal(uinnebygde, false);
  assert.ok(fil.byteLength < 40_000, String(fil.byteLength));
});

test('a letter of several pages has all of them in its tree', async () => {
  const avsnitt = Array.from({ length: 40 }, (_, i) => [
    { type: 'OVERSKRIFT' as const, tekst: `Del ${i}` },
    { type: 'AVSNITT' as const, tekst: `Avsnitt ${i}. ${'ord '.repeat(i * 3 + 1)}`.trim() },
  ]).flat();
  const pdf = await lesPdf(await lagPdf({ ...brev, deler: avsnitt }));
  assert.ok(pdf.sider > 3);
  const sett = pdf.lest.filter(({ rolle }) => rolle === 'H2').map(({ tekst }) => tekst);
  assert.deepEqual(
    sett,
    Array.from({ length: 40 }, (_, i) => `Del ${i}`),
  );
  const alt = pdf.lest.map(({ tekst }) => tekst).join(' ');
  for (const del of avsnitt) assert.ok(alt.includes(del.tekst), alt);
});

test('whatever is typed becomes a letter, with a question mark for what the font cannot draw', async () => {
  const pdf = await lesPdf(await lagPdf({ ...brev, deler: deler('Привіт, Ωμέγα, ﺳﻼﻡ 🏠\u0000\u200b\ttab') }));
  assert.ok(
    pdf.lest.some(({ tekst }) => tekst === 'Привіт, Ωμέγα, ??? ? tab'),
    JSON.stringify(pdf.lest),
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (tekst) => {
      const fil = await lagPdf({ ...brev, deler: deler(tekst) });
      assert.equal(new TextDecoder('latin1').decode(fil.slice(0, 5)), '%PDF-');
    }),
    { numRuns: 5 },
  );
});

test('running text is parted into paragraphs and lists', () => {
  assert.deepEqual(deler('En\nto\n\n\n– a\n- b\nslutt\n'), [
    { type: 'AVSNITT', tekst: 'En\nto' },
    { type: 'LISTE', punkter: ['a', 'b'] },
    { type: 'AVSNITT', tekst: 'slutt' },
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (tekst) => {
      const ord = (t: string) => t.replaceAll(/[\s–-]/g, '');
      const ut = deler(tekst).map((del) =>
        'punkter' in del ? del.punkter.join('') : 'tekst' in del ? del.tekst : '',
      );
      assert.equal(ord(ut.join('')), ord(tekst));
    }),
  );
});

test('the page says the same and runs nothing of what was typed', () => {
  const html = new TextDecoder().decode(
    lagHtml({ ...brev, deler: deler('<script>alert("1")</script> & co\n\n– <img src=x onerror=y>') }),
  );
  assert.match(html, /^<!doctype html>\n<html lang="nn">/);
  assert.match(html, /<h1>Vedtak om kommunal bustad<\/h1>/);
  assert.ok(html.includes('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</p>'));
  assert.ok(html.includes('<li>&lt;img src=x onerror=y&gt;</li>'));
  assert.doesNotMatch(html, /<(script|img|link|iframe)|https?:/);
});
