import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const OMBUD = 'personvernombud@krokvik.example';
const nora = {
  sub: 'nora',
  navn: 'Nora Vakt',
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV' }],
};
const sendtOmbudet = () => v.benk.registre.varslingssimulator.sendt.filter(({ til }) => til === OMBUD);

async function aapne(): Promise<string> {
  await innstill(v.benk, () => ({ saksinnsyn: 'ENHETEN' }));
  const sakId = await v.benk.nySak();
  const { saksnummer } = await v.benk.iKrokvik((tx) =>
    tx.one<{ saksnummer: string }>(sql`select saksnummer from sak where id = ${sakId}`),
  );
  const json = { saksnummer, aarsak: 'FARE_FOR_LIV_OG_HELSE', begrunnelse: 'Hørte skrik i røret.' };
  const { status, body } = await v.benk.som(nora)('POST', '/noedtilganger', { json });
  assert.equal(status, 201, JSON.stringify(body));
  return body.noedtilgangId;
}
const tilstand = (id: string) =>
  v.benk.iKrokvik((tx) =>
    tx.one<{ varslet: string | null; venter: boolean; versjon: number }>(
      sql`select varslet, varsel_neste is not null as venter, versjon from noedtilgang where id = ${id}`,
    ),
  );

test('the data protection officer is told once, and nothing of the case, the party or the reason', async () => {
  const foer = sendtOmbudet().length;
  const id = await aapne();
  await v.benk.kalender();
  await v.senere('2026-11-20T10:00:00Z');
  const sendt = sendtOmbudet().slice(foer);
  assert.equal(sendt.length, 1);
  const { kanal, emne, tekst } = sendt[0]!;
  assert.equal(kanal, 'Email');
  assert.match(`${emne} ${tekst}`, /nødtilgang/i);
  assert.doesNotMatch(`${emne} ${tekst}`, /skrik|hestedrosje|2026-|nora|https?:/i);
  assert.deepEqual((await tilstand(id)).venter, false);
  // Being told of raises no version: whoever reviews it has read what they review.
  assert.equal((await tilstand(id)).versjon, 1);
});

test('is told later when the channel was away', async () => {
  v.nede('platform.altinn.test/notifications');
  const foer = sendtOmbudet().length;
  const id = await aapne();
  await v.forsoekt('platform.altinn.test/notifications');
  assert.deepEqual(await tilstand(id), { varslet: null, venter: true, versjon: 1 });
  v.nede('');
  await v.senere('2026-11-20T09:00:00Z');
  assert.equal(sendtOmbudet().length, foer + 1);
  assert.equal((await tilstand(id)).venter, false);
});

test('a municipality that sends no notices has them in the list alone', async () => {
  await v.varsler(undefined);
  const foer = sendtOmbudet().length;
  const id = await aapne();
  await v.benk.kalender();
  assert.deepEqual(await tilstand(id), { varslet: null, venter: false, versjon: 1 });
  assert.equal(sendtOmbudet().length, foer);
});
