import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Korreksjonsfelt, Oekonomikorreksjon, PersonOekonomi } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { korriger, medKorreksjoner, somRegistrert, tallet } from './korreksjon.ts';

const felter = [
  'INNTEKT_PER_MAANED',
  'SAMLET_GJELD',
  'BRUTTOFORMUE',
  'ANNEN_FORMUE',
  'ANNEN_INNTEKT',
  'INNTEKTSFRADRAG',
] as const satisfies Korreksjonsfelt[];
const kroner = fc.nat(2_000_000);
const person: fc.Arbitrary<PersonOekonomi> = fc.record(
  {
    personId: fc.constant('p'),
    navn: fc.constant('Kari'),
    rolle: fc.constant('SOEKER'),
    inntekt: kroner.map((perMaaned) => ({
      status: 'OK' as const,
      perMaaned,
      maaneder: [],
      kilder: [],
      hentet: null,
    })),
    skatteoppgjoer: fc
      .tuple(kroner, kroner, kroner, kroner, kroner)
      .map(([samletGjeld, bruttoformue, annenFormue, annenInntekt, inntektsfradrag]) => ({
        status: 'OK' as const,
        aar: 2025,
        linjer: { samletGjeld, bruttoformue, annenFormue, annenInntekt, inntektsfradrag },
        hentet: null,
      })),
  },
  { noNullPrototype: true },
);
const rettelser = fc.array(fc.tuple(fc.constantFrom(...felter), kroner), { maxLength: 8 });
const rett = (start: PersonOekonomi, alle: readonly (readonly [Korreksjonsfelt, number])[]): PersonOekonomi =>
  alle.reduce((naa, [felt, til]) => {
    const korreksjon: Oekonomikorreksjon = {
      felt,
      fra: tallet(naa, felt)!,
      til,
      begrunnelse: 'Lønnsslipp.',
      vedleggId: 'v',
      tid: 't',
    };
    return korriger(naa, korreksjon);
  }, start);

describe('figures that are put right', () => {
  test('are what they were put right to last, the others as they were, and the register’s own can be read', () =>
    fc.assert(
      fc.property(person, rettelser, (start, alle) => {
        const naa = rett(start, alle);
        const sist = new Map(alle);
        for (const felt of felter)
          assert.equal(tallet(naa, felt), sist.get(felt) ?? tallet(start, felt), felt);
        assert.deepEqual(somRegistrert(naa), start);
        assert.equal(naa.korrigert?.length ?? 0, alle.length);
      }),
    ));

  test('stand when the register says the same again, and yield to what it says otherwise', () =>
    fc.assert(
      fc.property(person, rettelser, fc.constantFrom(...felter), (start, alle, endret) => {
        const naa = rett(start, alle);
        assert.deepEqual(medKorreksjoner(start, naa.korrigert), naa);
        // Another figure than any it was put right from.
        const nytt = { ...start, ...rett(start, [[endret, 3_000_000]]) };
        const { korrigert: _, ...ny } = nytt;
        const etter = medKorreksjoner(ny, naa.korrigert);
        assert.equal(tallet(etter, endret), 3_000_000);
        for (const felt of felter.filter((en) => en !== endret))
          assert.equal(tallet(etter, felt), tallet(naa, felt));
      }),
    ));
});

describe('in a case', () => {
  const SOEKER = 'ERFAREN HESTEDROSJE';
  let benk: Sakbenk;
  let somTrine: Klient;
  let sakId: string;
  let personId: string;
  let fra: number;
  let vedleggId: string;
  before(async () => {
    benk = await openSakbenk();
    somTrine = benk.som(trine);
  });
  beforeEach(async () => {
    await benk.fyll();
    sakId = await benk.nySak();
    const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon });
    const { body } = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
    ({ personId } = body.personer[0]);
    fra = body.personer[0].inntekt.perMaaned;
    vedleggId = await nyttVedlegg();
  });
  after(() => benk.close());

  async function nyttVedlegg(medInnhold = true): Promise<string> {
    const { body } = await somTrine('POST', `/saker/${sakId}/vedlegg`, {
      json: { type: 'INNTEKT', filnavn: 'Vedtak fra Nav.pdf' },
    });
    if (medInnhold) {
      const fil = { type: 'application/octet-stream', innhold: new TextEncoder().encode('%PDF-1.7') };
      const lagt = await somTrine('PUT', `/saker/${sakId}/vedlegg/${body.vedleggId}/innhold`, {
        fil,
        versjon: body.versjon,
      });
      assert.ok(lagt.status < 300, JSON.stringify(lagt.body));
    }
    return body.vedleggId;
  }
  const korrigerte = (json: object, klient = somTrine) =>
    klient('POST', `/saker/${sakId}/oekonomi/korreksjoner`, {
      json: {
        personId,
        felt: 'INNTEKT_PER_MAANED',
        fra,
        til: 1_000,
        begrunnelse: 'Ytelsen er stanset.',
        vedleggId,
        ...json,
      },
    });

  test('sums are of the figure as it is put right, the register’s stands beside it, and the party reads both', async () => {
    const { status, body } = await korrigerte({});
    assert.equal(status, 201, JSON.stringify(body));
    const [kari] = body.personer;
    assert.deepEqual([kari.inntekt.perMaaned, body.husstand.inntektPerMaaned], [1_000, 1_000]);
    assert.deepEqual(
      kari.korrigert.map(({ tid: _, ...resten }: { tid: string }) => resten),
      [{ felt: 'INNTEKT_PER_MAANED', fra, til: 1_000, begrunnelse: 'Ytelsen er stanset.', vedleggId }],
    );
    assert.deepEqual((await somTrine('GET', `/saker/${sakId}/oekonomi`)).body, body);
    const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
    assert.ok(hendelser.some(({ type }: { type: string }) => type === 'OEKONOMI_KORRIGERT'));
    const mitt = await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger');
    assert.deepEqual(mitt.body.oekonomi[0].oekonomi.korrigert[0].fra, fra);
    // Asked again, the registers say the same, and the correction stands.
    const igjen = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
    assert.equal(igjen.body.personer[0].inntekt.perMaaned, 1_000);
  });

  test('is refused where there is nothing to put right, nothing that shows it, or nothing said', async () => {
    const peker = async (json: object): Promise<string> => {
      const { status, body } = await korrigerte(json);
      assert.equal(status, 400, JSON.stringify(body));
      return body.errors[0].pointer;
    };
    assert.equal(await peker({ begrunnelse: ' \t' }), '/begrunnelse');
    assert.equal(await peker({ personId: uuidv7() }), '/personId');
    assert.equal(await peker({ fra: fra + 1 }), '/fra');
    assert.equal(await peker({ til: fra }), '/til');
    assert.equal(await peker({ vedleggId: uuidv7() }), '/vedleggId');
    assert.equal(await peker({ vedleggId: await nyttVedlegg(false) }), '/vedleggId');
  });

  test('is the case worker’s', async () => {
    assert.equal((await korrigerte({}, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
  });
});
