import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openapi } from '@kobo-bolig/contract/openapi';
import { createDokumentasjon } from './index.ts';

const valg = {
  adresse: 'https://kobo.example',
  utgiver: { organisasjonsnummer: '310000221', navn: 'Krokvik kommune' },
  kontakt: { navn: 'Boligkontoret', epost: 'bolig@krokvik.example' },
};
type Node = Readonly<Record<string, unknown>>;
interface Graf {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly Node[];
}
const hent = (dokumentasjon = createDokumentasjon({ datatjeneste: valg })) =>
  dokumentasjon(new Request('http://kobo.test/api/dcat.jsonld'));
const graf = async (): Promise<Graf> => (await (await hent()).json()) as Graf;
const alle = (verdi: unknown): Node[] => (Array.isArray(verdi) ? verdi : [verdi]) as Node[];
const av = ({ '@graph': noder }: Graf, type: string): Node => {
  const funnet = noder.filter((node) => node['@type'] === type);
  assert.equal(funnet.length, 1, type);
  return funnet[0]!;
};

/** Of DCAT-AP-NO: what is required of a class, and what is in the range of each. */
const KRAV: Readonly<Record<string, Readonly<Record<string, 'IRI' | 'SPRAAK' | 'TEKST'>>>> = {
  'dcat:Catalog': {
    'dct:description': 'SPRAAK',
    'dct:identifier': 'TEKST',
    'dcat:contactPoint': 'IRI',
    'dct:title': 'SPRAAK',
    'dct:publisher': 'IRI',
  },
  'dcat:DataService': {
    'dcat:endpointURL': 'IRI',
    'dcat:contactPoint': 'IRI',
    'dct:title': 'SPRAAK',
    'dct:publisher': 'IRI',
  },
  'foaf:Agent': { 'foaf:name': 'SPRAAK', 'dct:identifier': 'TEKST' },
  'vcard:Organization': { 'vcard:hasEmail': 'IRI' },
};
const EN_GANG = ['dcat:endpointURL', 'dct:publisher', 'dct:identifier'];

test('the catalogue, the service, its publisher and its contact have all that DCAT-AP-NO requires', async () => {
  const svar = await graf();
  for (const [type, krav] of Object.entries(KRAV)) {
    const node = av(svar, type);
    for (const [egenskap, verdiomraade] of Object.entries(krav)) {
      const verdier = alle(node[egenskap]);
      assert.ok(node[egenskap] !== undefined && verdier.length > 0, `${type} ${egenskap}`);
      if (EN_GANG.includes(egenskap)) assert.equal(verdier.length, 1, egenskap);
      for (const verdi of verdier) {
        if (verdiomraade === 'TEKST') assert.equal(typeof verdi, 'string');
        if (verdiomraade === 'IRI') assert.ok(URL.canParse(String(verdi['@id'])), egenskap);
        if (verdiomraade === 'SPRAAK') assert.match(String(verdi['@value']), /\S/);
      }
      // At most one for each language.
      const spraak = verdier.map((verdi) => verdi['@language']);
      if (verdiomraade === 'SPRAAK') assert.equal(new Set(spraak).size, verdier.length, egenskap);
    }
  }
});

test('what is referred to within is there, and every prefix that is used is told', async () => {
  const svar = await graf();
  const ider = new Set(svar['@graph'].map((node) => node['@id']));
  for (const node of svar['@graph'])
    for (const [egenskap, verdi] of Object.entries(node).filter(([navn]) => !navn.startsWith('@'))) {
      assert.ok(egenskap.split(':')[0]! in svar['@context'], egenskap);
      for (const en of alle(verdi)) {
        const id = en['@id'];
        if (typeof id === 'string' && id.includes('dcat.jsonld#')) assert.ok(ider.has(id), id);
      }
    }
});

test('what is said of the service is what the contract says', async () => {
  const tjeneste = av(await graf(), 'dcat:DataService');
  assert.equal(tjeneste['dcat:version'], (openapi['info'] as { version: string }).version);
  assert.deepEqual(tjeneste['dcat:endpointURL'], { '@id': 'https://kobo.example/v1' });
  assert.deepEqual(tjeneste['dcat:endpointDescription'], { '@id': 'https://kobo.example/api/openapi.json' });
  const formater = alle(tjeneste['dct:format']).map((en) => String(en['@id']).split('/').at(-1));
  for (const ett of ['JSON', 'PDF', 'HTML']) assert.ok(formater.includes(ett), ett);
  const emneord = alle(tjeneste['dcat:keyword']).map((en) => en['@value']);
  assert.ok(emneord.includes('bolig') && emneord.includes('ventelisteplass'));
});

test('it is served as JSON-LD where somebody has said who publishes it, and nowhere else', async () => {
  const svar = await hent();
  assert.equal(svar.status, 200);
  assert.equal(svar.headers.get('content-type'), 'application/ld+json; charset=utf-8');
  assert.equal((await hent(createDokumentasjon())).status, 404);
});
