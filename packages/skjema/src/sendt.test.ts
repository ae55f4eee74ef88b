import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { oppsummering } from './oppsummering.ts';
import { rensSvar } from './rens.ts';
import { sendtKontekst } from './sendt.ts';
import { finnFelt } from './skjema.ts';
import { synligeValg } from './synlighet.ts';
import { IDAG, eksempler, kontekst, par } from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Kontekst, Svar } from './typer.ts';

const sendt = { mottatt: IDAG, spraak: 'nb' } as const;
/** What was asked, as the reader of the sent application sees it; what registers showed stands elsewhere. */
const lest = (svar: Svar, k: Kontekst) =>
  oppsummering(svar, k).flatMap(({ rader }) =>
    rader.filter(({ felt }) => felt.type !== 'vis').map(({ sti, verdi, deler }) => ({ sti, verdi, deler })),
  );
const tilbake = (svar: Svar, k: Kontekst) => {
  const renset = rensSvar(svar, k);
  return lest(renset, sendtKontekst(renset, sendt));
};

test('every example is read back as it was sent', () => {
  for (const { svar, kontekst: k } of Object.values(eksempler))
    assert.deepEqual(tilbake(svar, k), lest(rensSvar(svar, k), k));
});

test('the DUF number is asked of those without a national identity number, and of nobody else', () => {
  const spurt = (rader: ReturnType<typeof lest>) => rader.some(({ sti }) => sti === 'oppholdId');
  assert.equal(spurt(tilbake(par.svar, par.kontekst)), false);
  const uten = kontekst({ innbygger: { ...kontekst().innbygger, identMaskert: null } });
  assert.equal(spurt(tilbake({ ...par.svar, oppholdId: '202312345699' }, uten)), true);
});

test('children from the register keep what was answered about them', () => {
  const barn = tilbake(par.svar, par.kontekst).filter(({ sti }) => sti.startsWith('barn['));
  assert.equal(barn.length, 2);
  assert.ok(barn[1]?.deler?.some(({ sti, verdi }) => sti.endsWith('netter') && verdi === 10));
});

test('an objection to the registered residence is read', () => {
  const svar = { ...par.svar, 'botid.feil': 'Jeg har bodd her i tre år.' };
  const k = { ...par.kontekst, kommune: { ...par.kontekst.kommune, botid: true } };
  assert.ok(tilbake(svar, k).some(({ verdi }) => verdi === 'Jeg har bodd her i tre år.'));
});

test('no answer that was sent is lost, whatever was asked', () =>
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      // Without a purpose among those offered nothing is sent.
      fc.pre(synligeValg(finnFelt('formaal')!.felt, k).includes(String(svar['formaal'])));
      const renset = rensSvar(svar, k);
      const igjen = rensSvar(renset, sendtKontekst(renset, sendt));
      assert.deepEqual(igjen, renset);
    }),
  ));
