import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Grunnlag, lesTid, lesUtkast, tomtUtkast } from './offer-draft.ts';

const grunnlag: Grunnlag = {
  match: [{ krav: 'SOVEROM', oppfylt: 'JA' }],
  svarfristTidligst: '2026-11-23',
  svarfristSenest: '2026-12-20',
};
const naa = new Date('2026-11-22T09:00:00Z');
const les = (utkast: Partial<typeof tomtUtkast>, mot: Grunnlag | null = grunnlag) =>
  lesUtkast({ ...tomtUtkast, svarfrist: '29.11.2026', ...utkast }, mot ?? undefined, naa);

test('a time of day is read as people write it', () => {
  for (const tekst of ['14.30', '14:30', '1430', 'kl. 14.30', 'kl 14:30'])
    assert.equal(lesTid(tekst), '14:30', tekst);
  assert.equal(lesTid('9'), '09:00');
  assert.equal(lesTid('930'), '09:30');
  for (const tekst of ['', '24.00', '14.60', 'formiddag', '14.3'])
    assert.equal(lesTid(tekst), undefined, tekst);
});

test('the deadline is needed, from tomorrow to the last day the server takes', () => {
  assert.deepEqual(les({}), { body: { svarfrist: '2026-11-29' } });
  assert.equal(les({ svarfrist: '23.11.2026' }).body?.svarfrist, '2026-11-23');
  assert.match(les({ svarfrist: '22.11.2026' }).feil?.svarfrist ?? '', /i morgen eller senere/);
  assert.equal(les({ svarfrist: '20.12.2026' }).body?.svarfrist, '2026-12-20');
  assert.match(les({ svarfrist: '21.12.2026' }).feil?.svarfrist ?? '', /senest 20\.\sdesember\s2026/);
  assert.match(les({ svarfrist: 'snart' }).feil?.svarfrist ?? '', /dd\.mm\.åååå/);
});

test('what is not met asks for a reason, what is unknown does not', () => {
  const mot = (oppfylt: 'NEI' | 'UKJENT'): Grunnlag => ({
    ...grunnlag,
    match: [{ krav: 'SOVEROM', oppfylt }],
  });
  assert.deepEqual(Object.keys(les({ avvikBegrunnelse: ' ' }, mot('NEI')).feil ?? {}), ['avvikBegrunnelse']);
  assert.equal(les({ avvikBegrunnelse: ' Bor nær. ' }, mot('NEI')).body?.avvikBegrunnelse, 'Bor nær.');
  assert.deepEqual(les({}, mot('UKJENT')).body, { svarfrist: '2026-11-29' });
  // Typed for a requirement that is met by now: there is nothing to explain.
  assert.equal(les({ avvikBegrunnelse: 'Bor nær.' }).body?.avvikBegrunnelse, undefined);
});

test('a viewing is left out as a whole, or given as a whole', () => {
  const hel = { visningDato: '24.11.2026', visningTid: '14.30', oppmoete: ' Ved inngangen ' };
  assert.deepEqual(les(hel).body?.visning, { tid: '2026-11-24T14:30:00+01:00', oppmoete: 'Ved inngangen' });
  assert.deepEqual(Object.keys(les({ oppmoete: 'Ved inngangen' }).feil ?? {}), ['visningDato', 'visningTid']);
  assert.deepEqual(Object.keys(les({ ...hel, oppmoete: '' }).feil ?? {}), ['oppmoete']);
  assert.deepEqual(Object.keys(les({ ...hel, visningDato: '24.13.2026' }).feil ?? {}), ['visningDato']);
  assert.deepEqual(Object.keys(les({ ...hel, visningDato: '22.11.2026', visningTid: '9.30' }).feil ?? {}), [
    'visningTid',
  ]);
  assert.deepEqual(Object.keys(les({ ...hel, visningDato: '30.11.2026' }).feil ?? {}), ['visningDato']);
  assert.ok(les({ ...hel, visningDato: '29.11.2026', visningTid: '23.30' }).body);
});

test('a viewing in summer is in summer time', () => {
  const sommer = {
    svarfrist: '02.07.2027',
    visningDato: '01.07.2027',
    visningTid: '9',
    oppmoete: 'Rådhuset',
  };
  assert.equal(les(sommer, null).body?.visning?.tid, '2027-07-01T09:00:00+02:00');
});
