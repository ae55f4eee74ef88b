import fc from 'fast-check';
import { steg } from '../skjema.ts';
import type { Felt, Kontekst, Svar, Verdi } from '../typer.ts';
import { BARN, SYNTETISK_FNR, SYNTETISK_FNR_2032, kontekst } from './index.ts';

/** Random drafts: right, wrong, half written and left over from another purpose. */
const skrevet = fc.oneof(
  fc.constantFrom('', '  ', '12', ' 31.12.2026 ', '2026-12-31', '1.2.27', '12.2026', '40 00 00 00', 'a@b.no'),
  fc.constantFrom('11 500 kr', '0', '-3', '45', SYNTETISK_FNR, '308 299', SYNTETISK_FNR_2032, 'Kari Ås-Øien'),
  fc.string({ maxLength: 30 }),
  fc.string({ minLength: 190, maxLength: 2100 }),
);

const verdi = (felt: Felt): fc.Arbitrary<Verdi> => {
  switch (felt.type) {
    case 'valg':
      return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...felt.valg.koder) }, fc.constant('UKJENT'));
    case 'flervalg':
      return fc.array(fc.constantFrom(...felt.valg.koder), { maxLength: 3 });
    case 'avkryssing':
      return fc.boolean();
    case 'bekreftelse':
      return fc.constant({ versjon: 1, tid: '2026-11-20T09:58:00Z' });
    case 'heltall':
    case 'kr':
      return fc.oneof(skrevet, fc.integer({ min: -5, max: 60 }));
    case 'liste':
      return fc.array(rad(felt.felt), { maxLength: 4 }) as fc.Arbitrary<Verdi>;
    case 'registerid':
      return fc.constantFrom(BARN[0].barnId, BARN[1].barnId, 'ukjent-barn');
    default:
      return skrevet;
  }
};

const rad = (felt: readonly Felt[]): fc.Arbitrary<Svar> =>
  fc.record(Object.fromEntries(felt.map((ett) => [ett.id, verdi(ett)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });

export const vilkaarligSvar: fc.Arbitrary<Svar> = rad(
  steg.flatMap((ett) => ett.felt).filter((felt) => felt.type !== 'vis'),
);

export const vilkaarligKontekst: fc.Arbitrary<Kontekst> = fc
  .record({
    miljoe: fc.constantFrom('TEST' as const, 'PRODUKSJON' as const),
    adresseSkjult: fc.boolean(),
    barn: fc.subarray([...BARN]),
    botid: fc.boolean(),
    formaal: fc.constantFrom(
      ['NY', 'BOLIGBISTAND'] as const,
      ['NY'] as const,
      ['NY', 'BYTTE', 'BOLIGBISTAND'] as const,
    ),
    spraak: fc.constantFrom(['nb', 'nn'] as const, ['nn'] as const),
    leieforhold: fc.boolean(),
  })
  .map(({ miljoe, adresseSkjult, barn, botid, formaal, spraak, leieforhold }) => {
    const fast = kontekst();
    return {
      ...fast,
      miljoe,
      kommune: { formaal, spraak, botid },
      innbygger: { ...fast.innbygger, adresseSkjult, barn, leieforhold },
    };
  });

export const alleFelt: readonly Felt[] = steg.flatMap((ett) =>
  ett.felt.flatMap((felt): readonly Felt[] => (felt.type === 'liste' ? [felt, ...felt.felt] : [felt])),
);
