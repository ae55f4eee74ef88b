// The main road through the API: from an application to a home, with the client every vendor gets, against the real
// backend and its registers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  createDatabase,
  createDemoBackend,
  createVault,
  demoansatte,
  krokvik,
  type KoboBackend,
} from '@kobo-bolig/backend';
import { createSigner } from '@kobo-bolig/backend/worker';
import { createKoboClient, type KoboClient } from '@kobo-bolig/sdk';
import { oppsummeringHash, type Kontekst, type Svar } from '@kobo-bolig/skjema';
import { bistand, enslig } from '@kobo-bolig/skjema/testing';
import { openTestEngine } from '../../packages/backend/src/testing/engine.ts';
import { idag as norskDag } from '../../packages/backend/src/klokke.ts';

const bytes = (verdi: number): Uint8Array => new Uint8Array(32).fill(verdi);
const idag = norskDag(new Date());
const demo = krokvik(idag);

let backend: KoboBackend;
let som: { kari: KoboClient; trine: KoboClient; vidar: KoboClient; petra: KoboClient; ukjent: KoboClient };

before(async () => {
  const { driver, close } = await openTestEngine();
  const signer = await createSigner();
  backend = await createDemoBackend({
    db: { ...createDatabase(driver), close },
    vault: await createVault({ current: 1, encryption: { 1: bytes(1) }, index: bytes(2) }),
    utstedere: [signer.utsteder],
    hemmelighet: bytes(3),
    // The homes are the real ones, through the import; the cases are made here.
    kommuner: [{ ...demo, saker: [] }],
  });
  const klient = (token: () => Promise<string>): KoboClient =>
    createKoboClient({
      baseUrl: 'https://kobo.test',
      kommunenummer: '9901',
      token,
      fetch: (request) => backend.fetch(request),
    });
  const ansatt = (sub: string): KoboClient => {
    const login = demoansatte().find((en) => en.sub === sub)!;
    return klient(() => signer.token(login));
  };
  const kari = demo.nordmann.husstand.soeker;
  som = {
    kari: klient(() => signer.token({ navn: 'Kari Margrethe Nordmann', pid: kari.ident })),
    trine: ansatt('trine'),
    vidar: ansatt('vidar'),
    petra: ansatt('petra'),
    ukjent: klient(() =>
      signer.token({ navn: 'Ola Nordmann', pid: demo.nordmann.husstand.medsoeker!.ident }),
    ),
  };
});
after(() => backend.close());

/** Applies as the form does: look up, draft, save, review, send. */
async function soek(svar: Svar): Promise<string> {
  const { kari } = som;
  const { data: innbygger } = await kari.meg.hentInnbygger();
  const { data: kommune } = await kari.kommune.hent();
  const { data: utkast, etag } = await kari.soeknader.opprett({ body: { spraak: 'nb' } });
  const path = { soeknadId: utkast.soeknadId };
  const lagret = await kari.soeknader.lagreSvar({
    path,
    etag: etag!,
    body: { svar: svar as Record<string, unknown>, steg: 'oppsummering', spraak: 'nb' },
  });
  const kontekst: Kontekst = { idag, miljoe: kommune.miljoe, spraak: 'nb', kommune, innbygger };
  const { data: kvittering } = await kari.soeknader.send({
    path,
    etag: `"${lagret.data.versjon}"`,
    body: { oppsummeringHash: await oppsummeringHash(svar, kontekst) },
  });
  return kvittering.sakId;
}

const kode = (forventet: string) => (feil: unknown) => {
  assert.equal((feil as { code?: string }).code, forventet);
  return true;
};

const vurdering = (primaer: 'ANDRE_PROBLEMER') => ({
  bosituasjon: { bosit: 4, bostedsloes: true, uegnet: [], maaUtDato: null },
  boligbehov: {
    soveromMin: 1,
    soveromMaks: 3,
    rullestol: false,
    utenTrapper: false,
    bemanning: 'INGEN' as const,
  },
  vanskeligstilt: 'JA' as const,
  vanskeligstiltBegrunnelse: 'Har ikke egen bolig og får ikke leid privat.',
  tildelingsgrunnlag: { grupper: [primaer], primaer },
});

const begrunnelse = {
  fakta: 'Søkeren har ikke egen bolig.',
  regler: 'Kommunen skal gi individuelt tilpasset bistand (boligsosialloven § 6).',
  hensyn: 'Behovet er varig, og andre tiltak er prøvd.',
};

/** Takes the case, tries to decide too early, assesses. */
async function kartlegg(sakId: string): Promise<void> {
  const { trine } = som;
  const path = { sakId };
  const { etag } = await trine.saker.hent({ path });
  await trine.saker.ta({ path, etag: etag! });
  await assert.rejects(
    trine.vedtak.opprettVedtaksforslag({ path, body: { resultat: 'TILSAGN', ...begrunnelse, bistand: [] } }),
    kode('KARTLEGGING_IKKE_FERDIGSTILT'),
  );
  const tom = await trine.kartlegginger.hent({ path });
  assert.equal(tom.data.status, 'IKKE_STARTET');
  const lagret = await trine.kartlegginger.lagre({
    path,
    etag: tom.etag!,
    body: vurdering('ANDRE_PROBLEMER'),
  });
  assert.deepEqual(lagret.data.mangler, []);
  const ferdig = await trine.kartlegginger.ferdigstill({ path, etag: lagret.etag! });
  assert.equal(ferdig.data.status, 'FERDIGSTILT');
  await assert.rejects(
    trine.kartlegginger.lagre({ path, etag: ferdig.etag!, body: vurdering('ANDRE_PROBLEMER') }),
    kode('KARTLEGGING_LAAST'),
  );
}

test('an application becomes a case, a decision, an offer and a tenancy, and the log tells who read what', async () => {
  const { kari, trine, vidar, petra, ukjent } = som;
  const sakId = await soek(enslig.svar);
  const path = { sakId };

  const funnet = await trine.saker.soek({ body: { sok: 'nordmann', visning: 'AAPNE' } }).toArray({ max: 10 });
  assert.deepEqual(
    funnet.map((sak) => [sak.sakId, sak.status]),
    [[sakId, 'NY']],
  );
  await kartlegg(sakId);

  const { data: oekonomi } = await trine.oekonomi.innhent({ path });
  assert.equal(oekonomi.personer[0]?.inntekt.perMaaned, 28_000);
  assert.equal(oekonomi.personer[0]?.skatteoppgjoer.aar, 2020);
  assert.equal(oekonomi.personer[0]?.skatteoppgjoer.linjer?.samletGjeld, 402_000);

  const boliginnhold = { boligtype: 'ORDINAER' as const, soverom: 1, leietidMnd: 36 };
  const forslag = await trine.vedtak.opprettVedtaksforslag({
    path,
    body: { resultat: 'TILSAGN', ...begrunnelse, boliginnhold, bistand: [] },
  });
  const sendt = await trine.vedtak.sendTilGodkjenning({ path, etag: forslag.etag! });
  await assert.rejects(trine.vedtak.fatt({ path, etag: sendt.etag! }), kode('MANGLER_SCOPE'));
  const { data: vedtak } = await vidar.vedtak.fatt({ path, etag: sendt.etag! });
  assert.equal(vedtak.fattetAv?.navn, 'Vidar vedtak');
  assert.equal((await trine.saker.hent({ path })).data.status, 'VENTELISTE');

  const [bolig] = await trine.boliger
    .list({ query: { status: ['KLAR_FOR_INNFLYTTING'], boligtype: ['ORDINAER'], soveromMin: 1 } })
    .toArray({ max: 1 });
  const boligId = bolig!.koboId;
  const tilbud = await trine.tilbud.opprett({ path, body: { boligId } });
  assert.equal((await trine.boliger.hent({ path: { boligId } })).data.status, 'RESERVERT');

  const tilbudPath = { tilbudId: tilbud.data.tilbudId };
  const { data: minSak } = await kari.meg.hentMinSak({ path });
  assert.equal(minSak.dinTur, true);
  assert.equal(minSak.vedtak?.fakta, begrunnelse.fakta);
  await ukjent.meg.hentInnbygger();
  await assert.rejects(
    ukjent.tilbud.svarPaa({ path: tilbudPath, etag: tilbud.etag!, body: { svar: 'JA' } }),
    kode('IKKE_FUNNET'),
  );
  const svar = await kari.tilbud.svarPaa({ path: tilbudPath, etag: tilbud.etag!, body: { svar: 'JA' } });
  assert.equal(svar.data.status, 'AKSEPTERT');

  const kontrakt = {
    signertDato: idag,
    startdato: idag,
    sluttdato: null,
    tidsubegrenset: true,
    manedsleie: 10_000,
    garantitype: 'SPERRET_KONTO' as const,
  };
  await assert.rejects(
    trine.tilbud.registrerKontrakt({
      path: tilbudPath,
      etag: svar.etag!,
      body: { ...kontrakt, depositum: 60_001 },
    }),
    kode('DEPOSITUM_FOR_HOEYT'),
  );
  const uavklart = { ...kontrakt, depositum: 30_000 };
  await assert.rejects(
    trine.tilbud.registrerKontrakt({ path: tilbudPath, etag: svar.etag!, body: uavklart }),
    kode('KONTRAKT_AVVIKER'),
  );
  const { data: leieforhold } = await trine.tilbud.registrerKontrakt({
    path: tilbudPath,
    etag: svar.etag!,
    body: { ...uavklart, avvikBegrunnelse: 'Søkeren har varig behov, og leien er regulert.' },
  });
  assert.equal(leieforhold.leietaker?.navn, 'Kari Margrethe Nordmann');
  assert.equal((await trine.boliger.hent({ path: { boligId } })).data.status, 'UTLEID');
  assert.equal((await trine.saker.hent({ path })).data.status, 'I_LEIEFORHOLD');
  assert.equal((await kari.meg.hentMinSak({ path })).data.status, 'INNFLYTTET');

  const logg = await petra.innsyn.list({ query: { sakId } }).toArray({ max: 200 });
  const hvem = new Set(logg.map(({ aktoer, hva }) => `${aktoer} ${hva}`));
  for (const linje of ['Trine saksbehandler OEKONOMI', 'Vidar vedtak VEDTAK', 'INNBYGGER SAK']) {
    assert.ok(hvem.has(linje), `the log lacks «${linje}»: ${[...hvem].join(', ')}`);
  }
});

test('help without a home is decided and followed up', async () => {
  const { trine, vidar } = som;
  const sakId = await soek(bistand.svar);
  const path = { sakId };
  await kartlegg(sakId);
  const forslag = await trine.vedtak.opprettVedtaksforslag({
    path,
    body: { resultat: 'TILSAGN', ...begrunnelse, bistand: ['RAAD_OG_VEILEDNING'] },
  });
  const sendt = await trine.vedtak.sendTilGodkjenning({ path, etag: forslag.etag! });
  await vidar.vedtak.fatt({ path, etag: sendt.etag! });
  assert.equal((await trine.saker.hent({ path })).data.status, 'OPPFOELGING');
  const [bolig] = await trine.boliger
    .list({ query: { status: ['KLAR_FOR_INNFLYTTING'] } })
    .toArray({ max: 1 });
  await assert.rejects(
    trine.tilbud.opprett({ path, body: { boligId: bolig!.koboId } }),
    kode('MANGLER_TILSAGN'),
  );
});
