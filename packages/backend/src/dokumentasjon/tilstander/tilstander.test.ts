import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { operations, schemas } from '@kobo-bolig/contract/server';
import { foelgOverganger, tabeller, type Sett } from '../../testing/overganger.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, innflyttet, nyBolig, sakMedTilsagn, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { datatypeside } from '../adresser.ts';
import { createDokumentasjon } from '../index.ts';
import { maskiner } from './alle.ts';
import { diagrammer } from './diagrammer.gen.ts';

let benk: Sakbenk;
let sett: () => Promise<Sett[]>;
before(async () => {
  benk = await openSakbenk();
  sett = await foelgOverganger(benk.db.admin);
});
after(() => benk.close());

/** As the documentation has it; null when there is no such step. */
const staarDer = ({ tabell, fra, til }: Sett): boolean =>
  maskiner
    .find(({ navn }) => tabeller[navn] === tabell)!
    .overganger.some((en) => en.til === til && (fra === null ? en.fra.length === 0 : en.fra.includes(fra)));

test('every step of the main road, and of the roads back, is one that is drawn', async () => {
  const [somTrine, somUlrik, somSoeker] = [benk.som(trine), benk.som(ulrik), benk.som(innbygger(SOEKER))];
  const ok = async (kall: Promise<{ status: number; body: unknown }>): Promise<void> => {
    const { status, body } = await kall;
    assert.ok(status < 300, JSON.stringify(body));
  };
  await innflyttet(benk, 'MODIG SYKKEL', 21);
  const sakId = await sakMedTilsagn(benk);
  const { koboId: boligId } = await nyBolig(somTrine, 22);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  await ok(somSoeker('POST', `/tilbud/${body.tilbudId}/svar`, { json: { svar: 'NEI' }, versjon: 1 }));
  const { body: igjen } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  await ok(somTrine('POST', `/tilbud/${igjen.tilbudId}/trekking`, { versjon: 1 }));
  const { koboId } = await nyBolig(somUlrik, 23);
  for (const [i, status] of ['VEDLIKEHOLD', 'IKKE_TILGJENGELIG', 'SOLGT'].entries()) {
    const json = { boligtype: 'ORDINAER', bemanning: 'INGEN', status };
    await ok(somUlrik('PUT', `/boliger/${koboId}`, { json, versjon: i + 1 }));
  }
  const alle = await sett();
  assert.deepEqual(
    alle.filter((en) => !staarDer(en)),
    [],
  );
  // It does watch: the road has these, whatever else it passes.
  for (const venter of [
    { tabell: 'sak', fra: 'VENTELISTE', til: 'I_LEIEFORHOLD' },
    { tabell: 'tilbud', fra: 'SENDT', til: 'AVSLAATT' },
    { tabell: 'bolig', fra: 'RESERVERT', til: 'UTLEID' },
    { tabell: 'venteliste', fra: 'TILBUD_UTE', til: 'AVKLART' },
  ])
    assert.ok(
      alle.some(
        ({ tabell, fra, til }) => tabell === venter.tabell && fra === venter.fra && til === venter.til,
      ),
      JSON.stringify(venter),
    );
});

test('states are those of the contract, and every one but the first can be reached', () => {
  for (const { navn, type, overganger } of maskiner) {
    const verdier: readonly string[] = (schemas as Record<string, { options?: readonly string[] }>)[type]!
      .options!;
    const naadd = new Set(overganger.filter(({ fra }) => fra.length === 0).map(({ til }) => til));
    for (let foer = -1; foer !== naadd.size;) {
      foer = naadd.size;
      for (const { fra, til } of overganger) if (fra.some((en) => naadd.has(en))) naadd.add(til);
    }
    for (const { fra, til } of overganger)
      for (const en of [...fra, til]) assert.ok(verdier.includes(en), `${navn}: ${en}`);
    for (const { til } of overganger) assert.ok(naadd.has(til), `${navn}: nothing leads to ${til}`);
  }
});

test('every step is done by somebody: an operation of the contract, or what the text says', () => {
  for (const { navn, overganger } of maskiner)
    for (const { hva, ved = [], selv } of overganger) {
      assert.ok(ved.length > 0 || selv !== undefined, `${navn}: ${hva}`);
      for (const id of ved) assert.ok(id in operations, `${navn}: ${id}`);
    }
});

test('each diagram shows each state, and says what it is', () => {
  for (const { navn, tittel, overganger } of maskiner) {
    const svg = diagrammer[navn]!;
    assert.match(svg, new RegExp(`role="img" aria-label="${tittel}: `));
    for (const tilstand of new Set(overganger.map(({ til }) => til)))
      assert.ok(svg.includes(`>${tilstand}</text>`), `${navn}: ${tilstand}`);
  }
});

test('what people and systems go by has a page: every state of it is explained there, and drawn or said to be unused', async () => {
  const dokumentasjon = createDokumentasjon();
  const hent = async (adresse: string): Promise<string> =>
    (await dokumentasjon(new Request(`http://kobo.example${adresse}`))).text();
  const typer = maskiner.map(({ type }) => type);
  for (const type of [
    'SoeknadStatus',
    'SakStatus',
    'Vedtaksstatus',
    'KlageStatus',
    'VentelisteStatus',
    'TilbudStatus',
    'Boligstatus',
    'LeieforholdStatus',
  ])
    assert.ok(typer.includes(type), type);
  const uten = (html: string): string => html.replaceAll('<wbr>', '');
  for (const { navn, type, betyr } of maskiner) {
    const side = uten(await hent(`/api/states/${navn}`));
    const typeside = uten(await hent(datatypeside(type)));
    const ubrukte = /No step leads to (.*?) in this version/.exec(side)?.[1] ?? '';
    for (const tilstand of Object.keys(betyr)) {
      assert.ok(side.includes(`<th scope="row"><code>${tilstand}</code></th>`), `${navn}: ${tilstand}`);
      assert.ok(typeside.includes(`<th scope="row"><code>${tilstand}</code></th>`), `${type}: ${tilstand}`);
      assert.ok(
        diagrammer[navn]!.includes(`>${tilstand}</text>`) || ubrukte.includes(`<code>${tilstand}</code>`),
        `${navn}: ${tilstand}`,
      );
    }
  }
});

test('a home that is added is in a state the diagram begins with; an application can be dismissed', async () => {
  const som = benk.som(ulrik);
  for (const [i, status] of [undefined, 'VEDLIKEHOLD', 'KLAR_FOR_INNFLYTTING'].entries()) {
    const adresse = {
      adressenavn: 'Diagramveien',
      nummer: i + 1,
      postnummer: '0000',
      poststed: 'Krokvik',
      kommunenummer: '9901',
    };
    const { body } = await som('POST', '/boliger', { json: { adresse, ...(status && { status }) } });
    assert.equal(body.status, status ?? 'IKKE_TILGJENGELIG');
  }
  assert.deepEqual(
    (await sett()).filter((en) => en.tabell === 'bolig' && !staarDer(en)),
    [],
  );
  assert.ok(staarDer({ tabell: 'soeknad', fra: 'REGISTRERT', til: 'AVVIST' }));
});
