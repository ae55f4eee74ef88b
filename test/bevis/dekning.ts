/**
 * Preloaded where the tests of the API run together (`npm run test:node`, `npm run bevis:dekning`): answers are held
 * against the contract by another reader than the router's (three of each operation and outcome, all in the long run),
 * and the run fails on a status or a problem code of the contract nobody has seen, and on an answer it does not know.
 */
import assert from 'node:assert/strict';
import { schemas } from '@kobo-bolig/contract/server';
import { vitnesbyrd, type Besvart } from '../../packages/backend/src/testing/vitne.ts';
import { secondReader } from '../../packages/contract/scripts/testing/second-reader.ts';
import { document, operasjoner, problemer, type Operasjon } from './kontrakt.ts';
import { regnskap } from './regnskap.ts';
import { runder } from './stoerrelse.ts';

const dommer = secondReader(document);
const operasjonen = new Map<string, Operasjon>(operasjoner.map((operasjon) => [operasjon.id, operasjon]));

/** So many answers of each operation and outcome are read once more. */
const LESES = runder(3, Infinity);
let lest = 0;
/** Answers the contract does not know. */
const avvik = new Set<string>();

const skjemaet = (operasjon: Operasjon, status: number): string | undefined =>
  operasjon.beskrivelse.responses[status]?.content?.['application/json']?.schema?.$ref?.split('/').at(-1);

async function holdMotKontrakten({ operasjon: { id }, utfall, svar }: Besvart): Promise<void> {
  const operasjon = operasjonen.get(id)!;
  if (svar.status === 304) return;
  if (svar.status >= 400) {
    const { common, status } = problemer[utfall]!;
    assert.ok(common || operasjon.errors.includes(utfall as never), `${id} answered ${utfall}`);
    assert.equal(svar.status, status, `${id} answered ${utfall}`);
    assert.ok(dommer('Problem')(await svar.clone().json()), `${id} answered ${utfall}`);
  } else {
    assert.ok(String(svar.status) in operasjon.beskrivelse.responses, `${id} answered ${svar.status}`);
    const navn = skjemaet(operasjon, svar.status);
    if (navn !== undefined && navn in schemas)
      assert.ok(dommer(navn)(await svar.clone().json()), `${id} answered ${svar.status} with no ${navn}`);
  }
}
vitnesbyrd.lyttere.add(async (besvart) => {
  const { operasjon, utfall } = besvart;
  if (vitnesbyrd.utfall.get(operasjon.id)!.get(utfall)! > LESES) return;
  await holdMotKontrakten(besvart).catch((feil: Error) => void avvik.add(feil.message));
  lest++;
});

process.on('exit', () => {
  const { linjer, mangler } = regnskap(operasjoner, vitnesbyrd.utfall);
  const utenInnsyn = operasjoner.filter(({ id, audit }) => audit !== 'none' && !vitnesbyrd.innsyn.has(id));
  const feil = [...[...avvik].map((en) => `outside the contract: ${en}`), ...mangler];
  console.log(
    [
      ...linjer,
      `B1: ${lest} answers held against the contract by Ajv, ${avvik.size} outside it`,
      `B12: ${vitnesbyrd.revidert} calls held against the audit log`,
      ...utenInnsyn.map(({ id }) => `B12: never seen to show anybody: ${id}`),
      ...feil.map((en) => `✖ B1: ${en}`),
    ].join('\n'),
  );
  if (feil.length > 0) process.exitCode = 1;
});
