// The case and the complaint: their rules are tables already, and are drawn as they stand.
import type { KlageStatus, SakStatus } from '@kobo-bolig/contract';
import { regler as klageregler, type Klagesteg } from '../../modules/klage/rules.ts';
import {
  regler as saksregler,
  type Gjenstaaende,
  type Overgang as Saksovergang,
} from '../../modules/sak/rules.ts';
import { klageBetyr, sakBetyr } from './betydninger.ts';
import { KALENDER, maskin, type Steg } from './maskin.ts';

const saksteg: Readonly<Partial<Record<Saksovergang, Steg>>> = {
  TILDEL: { hva: 'taken', ved: ['taSaken'] },
  LAGRE_KARTLEGGING: { hva: 'assessment saved', ved: ['lagreKartlegging'] },
  BE_SOEKER_OM_MER: { hva: 'party asked', ved: ['meldMangler'] },
  BE_ANDRE_OM_MER: { hva: 'others asked', ved: ['ventPaaAndre'] },
  GJENOPPTA: { hva: 'resumed', ved: ['gjenopptaSak', 'svarPaaMangel', 'trekkMangel'], selv: KALENDER },
  FERDIGSTILL_KARTLEGGING: { hva: 'assessment completed', ved: ['ferdigstillKartlegging'] },
  GJENAAPNE_KARTLEGGING: { hva: 'assessment reopened', ved: ['gjenaapneKartlegging'] },
  FORTSETT_KARTLEGGING: { hva: 'assessment goes on', ved: ['lagreKartlegging'] },
  FORESLAA_OPPHOER: {
    hva: 'end of the grant proposed',
    ved: ['opprettVedtaksforslag', 'lagreVedtaksforslag'],
  },
  FORKAST_OPPHOER: { hva: 'end of the grant dropped', ved: ['trekkForhaandsvarsel'] },
  FORESLAA_AVVISNING: { hva: 'dismissal proposed', ved: ['opprettVedtaksforslag', 'lagreVedtaksforslag'] },
  LAGRE_FORSLAG: { hva: 'decision proposed', ved: ['opprettVedtaksforslag', 'lagreVedtaksforslag'] },
  SEND_TIL_GODKJENNING: { hva: 'sent for approval', ved: ['sendTilGodkjenning'] },
  RETURNER: { hva: 'sent back', ved: ['returnerVedtaksforslag'] },
  FATT_VEDTAK: { hva: 'decided', ved: ['fattVedtak'] },
  REGISTRER_ANNET_VEDTAK: { hva: 'decided elsewhere', ved: ['registrerAnnetvedtak'] },
  IVERKSETT: { hva: 'granted', selv: 'the decision itself' },
  TILBUDSSVAR: {
    hva: 'offered, answered',
    ved: ['opprettTilbud', 'sendTilbud', 'svarPaaTilbud', 'registrerTilbudssvar', 'trekkTilbud'],
    selv: KALENDER,
  },
  REGISTRER_KONTRAKT: { hva: 'contract registered', ved: ['registrerKontrakt'] },
  OPPHEV_KONTRAKT: { hva: 'contract off before it began', ved: ['registrerAvtaletrekking'] },
  TREKK: { hva: 'withdrawn', ved: ['trekkSoeknad', 'registrerTrekking'] },
  AVVIS: { hva: 'dismissed', ved: ['fattVedtak'] },
  AVSLUTT: { hva: 'closed', ved: ['avsluttSak'] },
  GJENAAPNE: { hva: 'opened again', ved: ['gjenaapneSak'] },
  MOTTA_KLAGE: { hva: 'complaint received', ved: ['sendKlage', 'registrerKlage'] },
  KLAGE_FERDIG: {
    hva: 'decision stands',
    ved: [
      'kontrollerKlage',
      'vurderOversitting',
      'behandleKlage',
      'registrerKlageutfall',
      'trekkMinKlage',
      'registrerKlagetrekking',
    ],
  },
  OMGJOER: { hva: 'decision to be changed', ved: ['begynnOmgjoering'] },
  ENDRE_ETTER_KLAGE: { hva: 'decision falls', ved: ['behandleKlage', 'registrerKlageutfall'] },
};

const rest: Readonly<Record<Gjenstaaende, string>> = {
  VANSKELIGSTILT_IKKE_BESVART:
    'it is answered whether the party is disadvantaged (boligsosialloven § 7), where need is assessed',
  AAPEN_OPPGAVE: 'no task is open',
  AAPEN_KLAGE: 'no complaint about a decision is open',
};

export const sak = maskin<SakStatus>({
  navn: 'sak',
  tittel: 'Case',
  om: 'From the application until nobody is expected to do anything more.',
  type: 'SakStatus',
  betyr: sakBetyr,
  overganger: [
    {
      fra: [],
      til: 'NY',
      hva: 'received',
      ved: [
        'sendSoeknad',
        'registrerSoeknad',
        'avgjoerHenvendelse',
        'registrerBosetting',
        'registrerOmsorgsboligsak',
        'registrerSakUtenBehovsproeving',
      ],
    },
    ...saksregler.map(({ fra, overgang, til, vakt, uten = [] }) => ({
      fra,
      til,
      ...(saksteg[overgang] ?? { hva: overgang.toLowerCase().replaceAll('_', ' ') }),
      naar: [...(vakt ? [vakt.betyr] : []), ...uten.map((en) => rest[en])].join('; ') || undefined,
    })),
  ],
});

const klagesteg: Readonly<Record<Klagesteg, Steg>> = {
  TA: { hva: 'taken', ved: ['taKlagen'] },
  GODTA_FORM: { hva: 'can be heard', ved: ['kontrollerKlage'] },
  AVVIS_FORM: { hva: 'cannot be heard', ved: ['kontrollerKlage'] },
  TA_TIL_BEHANDLING: { hva: 'heard though late', ved: ['vurderOversitting'] },
  AVVIS_FOR_SEN: { hva: 'too late', ved: ['vurderOversitting'] },
  OMGJOER: { hva: 'decision changed', ved: ['behandleKlage'] },
  OPPRETTHOLD: { hva: 'decision kept, sent on', ved: ['behandleKlage'] },
  AVVIS: { hva: 'dismissed', ved: ['behandleKlage'] },
  AVGJOER: { hva: 'answered by the appeals body', ved: ['registrerKlageutfall'] },
  TREKK: { hva: 'withdrawn', ved: ['trekkMinKlage', 'registrerKlagetrekking'] },
};

export const klage = maskin<KlageStatus>({
  navn: 'klage',
  tittel: 'Complaint',
  om: 'A complaint about a decision, until the municipality or the appeals body has answered it.',
  type: 'KlageStatus',
  betyr: klageBetyr,
  overganger: [
    { fra: [], til: 'MOTTATT', hva: 'received', ved: ['sendKlage', 'registrerKlage'] },
    ...klageregler.map(({ fra, steg, til, vakt }) => ({ fra, til, ...klagesteg[steg], naar: vakt?.betyr })),
  ],
});
