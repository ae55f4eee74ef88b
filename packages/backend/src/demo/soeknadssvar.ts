import type { Svar } from '@kobo-bolig/skjema';
import type { NyttMedlem } from '../modules/sak/service.ts';
import { masker } from '../modules/soeknad/rules.ts';
import type { DemoSak } from './saker-typer.ts';

/** Why people apply, in their own words; the next case takes the next. */
const situasjoner: readonly string[] = [
  'Leiekontrakten går ut, og jeg har ikke funnet en ny bolig jeg har råd til.',
  'Jeg bor på sofaen hos søsteren min. Det er ikke plass til oss alle over tid.',
  'Huseier skal selge. Jeg har vært på mange visninger, men får nei fordi jeg ikke har fast jobb.',
  'Boligen er fuktig, og vi blir syke av den. Vi har sagt fra flere ganger.',
];

/** The synthetic register has a name for everyone. */
export type Demomedlem = NyttMedlem & { readonly navn: string };

/** What the applicant sent: every question that is asked of such a household, and only those. */
export function soeknadssvar(
  { sakstype, saksnummer, husstand, hast, mottatt }: DemoSak,
  medlemmer: readonly Demomedlem[],
): Svar {
  const felles: Svar = {
    spraak: 'nb',
    akutt: hast ? 'JA' : 'NEI',
    'soeker.telefon': '+4740000000',
    tryggKontakt: 'JA',
    tolk: 'NEI',
    bosit: '4',
    'utenBolig.hvor': 'VENNER',
    situasjon: situasjoner[Number(saksnummer.slice(-2)) % situasjoner.length]!,
    'info.lest': { versjon: 1, tid: `${mottatt}T07:58:00Z` },
    riktig: true,
  };
  if (sakstype === 'BOLIGBISTAND') {
    return { ...felles, formaal: 'BOLIGBISTAND', bistandType: ['FINNE_LEIE', 'DEPOSITUM'] };
  }
  const barn = medlemmer.filter(({ rolle }) => rolle === 'BARN');
  const { medsoeker } = husstand;
  const alene = !medsoeker && barn.length === 0;
  return {
    ...felles,
    formaal: 'NY',
    ogsaaBistand: 'NEI',
    'husstand.alene': alene ? 'JA' : 'NEI',
    ...(!alene && { medsoeker: medsoeker ? 'JA' : 'NEI' }),
    ...(barn.length > 0 && {
      barn: barn.map(({ personId, navn, foedselsdato }) => ({
        barnId: personId!,
        navn,
        foedselsdato: foedselsdato!,
        skalBo: true,
        bosted: 'FAST',
      })),
    }),
    ...(medsoeker && {
      'medsoeker.fnr': masker(medsoeker.ident),
      'medsoeker.navn': medsoeker.etternavn,
      'medsoeker.relasjon': 'SAMBOER',
    }),
  };
}
