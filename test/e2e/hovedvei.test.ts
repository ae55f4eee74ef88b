// The main road in a real browser: a citizen applies on the municipal page, the case worker and a second person with
// the role decide, a home is offered and accepted, the contract is registered, and the log says who read what.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fatt, finnSaken, foreslaa, kartlegg } from './ansatt.ts';
import { fullfoer, fyllUt } from './innbygger.ts';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';

const SOEKER = 'Kari Margrethe Nordmann';
const RAADSOEKER = 'Ola Nordmann';

let omgivelser: Omgivelser;
/** While set, the next save of answers is answered as if the service were down. */
let feilNeste = false;
const innsendinger: string[] = [];
/** What the case worker's page shows the API, for a call that no button makes. */
let bevis = '';

before(async () => {
  omgivelser = await startOmgivelser({
    mellomledd: (neste) => async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/innsending')) innsendinger.push(pathname);
      if (feilNeste && pathname.endsWith('/svar')) {
        return new Response('<h1>Bad gateway</h1>', {
          status: 502,
          headers: { 'content-type': 'text/html' },
        });
      }
      bevis = request.headers.get('authorization') ?? bevis;
      return neste(request);
    },
  });
});
after(() => omgivelser.lukk());

/** A proposal before the assessment is complete, as a client of another maker could send it. */
const foreslaaForTidlig = (sakId: string): Promise<Response> =>
  fetch(`${omgivelser.origin}/v1/saker/${sakId}/vedtak/forslag`, {
    method: 'POST',
    headers: {
      authorization: bevis,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'kobo-kommunenummer': '9901',
    },
    body: JSON.stringify({ resultat: 'TILSAGN', fakta: 'F', regler: 'R', hensyn: 'H', bistand: [] }),
  });

test('from an application with a failing service, a reload and a double click to a home that is let', async (t) => {
  const kari = await omgivelser.person('/kommuneside/');
  await t.test('the citizen applies, and is received once', async () => {
    await kari.ser('Hvem kan søke?');
    await loggInn(kari, SOEKER);
    await fyllUt(kari, 'NY');
    feilNeste = true;
    await kari.trykk('Neste steg');
    await kari.ser('Svarene dine står fortsatt på siden');
    feilNeste = false;
    await kari.trykk('Neste steg');
    await kari.ser('Skal du bo alene?');
    await kari.page.reload();
    // The token is gone with the page, the session and the draft are not.
    await kari.ser('Skal du bo alene?');
    await fullfoer(kari, 'NY');
    assert.equal(innsendinger.length, 1);
  });

  const trine = await omgivelser.person('/fagsystem/');
  await t.test('the case worker finds the case and takes it', async () => {
    await loggInn(trine, 'Trine');
    await finnSaken(trine, SOEKER);
    await trine.trykk('Ta saken');
    await trine.ser('Under arbeid');
  });

  await t.test(
    'no decision before the assessment: the page says so, and the API refuses with its code',
    async () => {
      await trine.trykk('Vedtak');
      await trine.ser('Ferdigstill kartleggingen først');
      const sakId = /saker\/([0-9a-f-]{36})/.exec(trine.page.url())![1]!;
      const svar = await foreslaaForTidlig(sakId);
      const problem = (await svar.json()) as { code: string };
      assert.deepEqual([svar.status, problem.code], [422, 'KARTLEGGING_IKKE_FERDIGSTILT']);
    },
  );

  await t.test('the case worker fetches the economy, assesses and proposes', async () => {
    await trine.trykk('Økonomi');
    await trine.trykk('Hent opplysningene');
    await trine.ser('28 000 kr');
    await trine.ser('402 000 kr');
    await kartlegg(trine);
    await foreslaa(trine, 'NY');
  });

  await t.test('a second person with the role decides', async () => {
    const vidar = await omgivelser.person('/fagsystem/');
    await loggInn(vidar, 'Vidar');
    await finnSaken(vidar, SOEKER);
    await fatt(vidar);
    await vidar.ser('Venteliste');
  });

  let bolig = '';
  await t.test('a home is offered, and held back', async () => {
    await trine.page.reload();
    await trine.trykk('Tilby bolig');
    await trine.trykk('Tilby boligen');
    await trine.ser('Boligen holdes av til søkeren har svart');
    await trine.trykk('Send tilbudet');
    await trine.ser('Venter på svar');
    bolig = await trine.overskriftVed('Venter på svar');
    await trine.trykk('Boliger');
    await trine.skriv('Søk i boliger', bolig);
    await trine.ser('Reservert');
  });

  await t.test('the citizen accepts', async () => {
    await kari.page.goto(`${omgivelser.origin}/kommuneside/min-sak.html`);
    await kari.ser('Du har fått tilbud om bolig');
    await kari.trykk('Ja takk til boligen');
    await kari.ser('Du har sagt ja');
  });

  await t.test('the contract is registered, and the home is let', async () => {
    await trine.trykk('Saksliste');
    await finnSaken(trine, SOEKER);
    await trine.trykk('Registrer kontrakt');
    await trine.velg(null, 'Tidsubegrenset');
    await trine.velg('Sikkerhet for leien', 'Garanti fra kommunen');
    await trine.skriv('Depositum eller garanti', '20 000');
    // The decision gives 36 months: an open end is a departure, and says why.
    await trine.skriv('Hvorfor avviker kontrakten?', 'Søkeren har varig behov.');
    await trine.trykk('Registrer kontrakten');
    await trine.ser('Kontrakt registrert');
    await trine.trykk('Boliger');
    await trine.skriv('Søk i boliger', bolig);
    await trine.ser('Utleid');
  });

  await t.test('the log shows who read what', async () => {
    const petra = await omgivelser.person('/fagsystem/');
    await loggInn(petra, 'Petra');
    await petra.ser('Innsynslogg');
    await petra.ser('Økonomi');
    const logg = await petra.tekst();
    for (const linje of [
      /Trine saksbehandler Saksbehandler Økonomi/,
      /Vidar vedtak \w+ Vedtak/,
      /Innbygger/,
    ]) {
      assert.match(logg, linje);
    }
  });
});

test('a case of help is walked to a decision without a home', async () => {
  const ola = await omgivelser.person('/kommuneside/');
  await loggInn(ola, RAADSOEKER);
  await fyllUt(ola, 'BOLIGBISTAND');
  await ola.trykk('Neste steg');
  await fullfoer(ola, 'BOLIGBISTAND');

  const trine = await omgivelser.person('/fagsystem/');
  await loggInn(trine, 'Trine');
  await finnSaken(trine, RAADSOEKER);
  await trine.trykk('Ta saken');
  await kartlegg(trine);
  await foreslaa(trine, 'BOLIGBISTAND');

  const vidar = await omgivelser.person('/fagsystem/');
  await loggInn(vidar, 'Vidar');
  await finnSaken(vidar, RAADSOEKER);
  await fatt(vidar);
  await vidar.ser('Oppfølging');

  await trine.page.reload();
  await trine.ser('Råd og veiledning');
  assert.doesNotMatch(await trine.tekst(), /Tilby bolig/);
  await ola.page.goto(`${omgivelser.origin}/kommuneside/min-sak.html`);
  await ola.ser('Les hele vedtaket');
});
