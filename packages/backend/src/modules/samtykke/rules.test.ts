import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samtykkefeil, samtykketekst, status } from './rules.ts';

const DAG = '2026-11-20';
const gyldig = {
  formaal: 'KARTLEGGE_BEHOV',
  part: { type: 'FASTLEGE', navn: 'Krokvik legesenter' },
  opplysninger: 'Trapper.',
  gyldigTil: '2027-05-20',
  tekstversjon: samtykketekst.versjon,
} as const;
const pekere = (felt: object): string[] =>
  samtykkefeil({ ...gyldig, ...felt }, DAG).map(({ pointer, code }) => `${pointer} ${code}`);

test('a consent says who, what and until when, for at most twelve months from when it was given', () => {
  for (const [felt, feil] of [
    [{}, []],
    [{ part: { type: 'ANNEN', navn: ' ' } }, ['/part/navn MANGLER']],
    [{ opplysninger: '\n' }, ['/opplysninger MANGLER']],
    [{ gyldigTil: DAG }, ['/gyldigTil FOER_DATOEN']],
    [{ gyldigTil: '2026-11-21' }, []],
    [{ gyldigTil: '2027-11-20' }, []],
    [{ gyldigTil: '2027-11-21' }, ['/gyldigTil FOR_LENGE']],
    [{ gitt: '2026-11-01', gyldigTil: '2027-11-02' }, ['/gyldigTil FOR_LENGE']],
    [{ gitt: '2026-11-21' }, ['/gitt I_FREMTIDEN']],
    [{ tekstversjon: samtykketekst.versjon + 1 }, ['/tekstversjon ANNEN_TEKST']],
  ] as const)
    assert.deepEqual(pekere(felt), feil, JSON.stringify(felt));
});

test('it holds through its last day, and not once it is withdrawn', () => {
  assert.equal(status({ trukket: null, gyldigTil: DAG }, DAG), 'GJELDER');
  assert.equal(status({ trukket: null, gyldigTil: '2026-11-19' }, DAG), 'UTLOEPT');
  assert.equal(status({ trukket: '2026-11-18T08:00:00Z', gyldigTil: DAG }, DAG), 'TRUKKET');
});
