import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rensSvar, validerAlt, type Kontekst } from '@kobo-bolig/skjema';
import { fjellvik } from './fjellvik.ts';
import { krokvik } from './krokvik.ts';
import { heltNavn } from './personer.ts';
import { soeknadssvar } from './soeknadssvar.ts';

const IDAG = '2026-11-23';

test('every application in the demo is one the form would have sent', () => {
  for (const { saker } of [krokvik(IDAG), fjellvik(IDAG)]) {
    for (const sak of saker) {
      const barn = sak.husstand.barn.map((person, i) => ({
        barnId: `0198f2a1-7c3e-7a54-9d21-5b6c7d8e00${String(i).padStart(2, '0')}`,
        navn: heltNavn(person),
        foedselsdato: person.foedselsdato,
      }));
      const kontekst: Kontekst = {
        idag: sak.mottatt,
        miljoe: 'TEST',
        spraak: 'nb',
        kommune: { formaal: ['NY', 'BOLIGBISTAND'], spraak: ['nb', 'nn'] },
        innbygger: {
          navn: heltNavn(sak.husstand.soeker),
          identMaskert: '149184*****',
          adresse: 'Lyngveien 14 A, 0000 Krokvik',
          adresseSkjult: false,
          barn: barn.map((et) => ({ ...et, deltBosted: false })),
        },
      };
      const lagret = soeknadssvar(
        sak,
        barn.map(({ barnId, navn, foedselsdato }) => ({
          personId: barnId,
          navn,
          foedselsdato,
          rolle: 'BARN' as const,
        })),
      );
      // As it was sent: the number is masked when it is stored.
      const { medsoeker } = sak.husstand;
      const svar =
        medsoeker && sak.sakstype !== 'BOLIGBISTAND'
          ? { ...lagret, 'medsoeker.fnr': medsoeker.ident }
          : lagret;
      assert.deepEqual(validerAlt(svar, kontekst), [], sak.saksnummer);
      assert.deepEqual(rensSvar(svar, kontekst), svar, `${sak.saksnummer} answers what was not asked`);
    }
  }
});
