import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getKoboLocale } from '@kobo-bolig/components';
import { hentInnbygger, lagreSvar, opprettSoeknad } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import type { StegId, Svar } from '@kobo-bolig/skjema';
import { bistand, enslig } from '@kobo-bolig/skjema/testing';
import { html } from 'lit';
import { nySak } from '../../packages/components/src/testing/saker.ts';
import { folk, klientFor, registerNede } from '../verktoey/backend.ts';
import { finn, skriv, trykk } from '../verktoey/handling.ts';
import { aldriSvarEtter, brudd, problem, problemEtter, utenNett } from '../verktoey/nett.ts';
import { scene, type Scene } from '../verktoey/scene.ts';
import { forMangeKall, ikkeKontakt, laster, loggetUt, tjenestenFeiler } from '../verktoey/tilstander.ts';

interface Args {
  headingLevel: number;
  minSakUrl?: string;
}
type Story = StoryObj<Args>;

const NAVN = 'Kari Margrethe Nordmann';
const LAGRE = 'PUT /v1/soeknader/*/svar';

/**
 * Søknaden om kommunal bolig eller hjelp med bolig, steg for steg. Svarene lagres underveis, og det som er kjent fra
 * Folkeregisteret, spørres det ikke om.
 */
const meta: Meta<Args> = {
  title: 'Søknad/Søknadsskjema',
  component: 'kobo-soeknadsskjema',
  args: { headingLevel: 2, minSakUrl: '#min-sak' },
  render: ({ headingLevel, minSakUrl }) => html`
    <kobo-soeknadsskjema
      heading-level=${headingLevel}
      .minSakUrl=${minSakUrl}
      lukk-raskt-url="about:blank"
    ></kobo-soeknadsskjema>
  `,
};
export default meta;

/** A draft that has come to this step, in the language the page has. */
async function utkast(steg: StegId, svar: Svar, hvem: string): Promise<void> {
  const klient = klientFor(hvem);
  const spraak = getKoboLocale();
  await call(klient, hentInnbygger);
  const { data, etag } = await call(klient, opprettSoeknad, { body: { spraak } });
  await call(klient, lagreSvar, {
    path: { soeknadId: data.soeknadId },
    body: { svar: { ...svar, spraak } as unknown as Record<string, never>, steg, spraak },
    etag,
  });
}

interface Utkast extends Omit<Scene, 'oppsett'> {
  readonly svar?: Svar;
}

const ikkeAlene: Svar = { ...enslig.svar, 'husstand.alene': 'NEI' };

/** Goes on where the draft was left. */
const paaSteg = (steg: StegId, { svar = enslig.svar, hvem = NAVN, ...mer }: Utkast = {}): Story => ({
  ...scene({ ...mer, hvem, oppsett: () => utkast(steg, svar, hvem) }),
  play: ({ canvasElement }) => fortsett(canvasElement),
});

async function fortsett(canvas: HTMLElement): Promise<void> {
  await trykk(canvas, '.utkastene .ds-button:not([data-variant=tertiary])');
  await finn(canvas, '#steg');
}

/** Hvem som kan søke, hva som skjer, og én knapp. Ingen må logge inn for å lese dette. */
export const FoerInnlogging: Story = loggetUt();

export const FoerDuStarter: Story = scene({ hvem: NAVN });

/** Søkeren mangler et sted å sove: hvor det er hjelp i natt, og søknaden kan fylles ut likevel. */
export const ManglerStedAaSove: Story = paaSteg('foerDuStarter', { svar: { akutt: 'JA' } });

/** En søknad som ikke er sendt: fortsette, begynne på nytt eller slette. */
export const PaabegyntSoeknad: Story = scene({
  hvem: NAVN,
  oppsett: () => utkast('omDeg', enslig.svar, NAVN),
});

export const Formaal: Story = paaSteg('formaal');

export const OmDeg: Story = paaSteg('omDeg');

export const Husstand: Story = paaSteg('husstand');

/** Barna kommer fra Folkeregisteret. Det som er kjent, spørres det ikke om. */
export const HusstandMedBarn: Story = paaSteg('husstand', { svar: ikkeAlene, hvem: 'ERFAREN HESTEDROSJE' });

/** Barnet er her jevnlig: hva søkeren gjør med en samværsavtale. */
export const BarnPaaSamvaer: Story = paaSteg('husstand', {
  svar: { ...ikkeAlene, barn: [{ navn: 'Lise Nordmann', foedselsdato: '2019-05-02', bosted: 'SAMVAER' }] },
});

/** Et barn med adressesperre: det som ikke kan vises, er ikke der. */
export const HusstandMedSperretBarn: Story = paaSteg('husstand', {
  svar: ikkeAlene,
  hvem: 'TRYGG GRYTEKLUT',
});

export const Bosituasjon: Story = paaSteg('bosituasjon');

/** Søkeren er sagt opp og må ut: hva som skal gjøres med brevet. */
export const MaaFlytte: Story = paaSteg('bosituasjon', {
  svar: { ...enslig.svar, bosit: '1', maaFlytte: ['OPPSAGT', 'UTKASTELSE'] },
});

export const Behov: Story = paaSteg('behov');

export const Informasjon: Story = paaSteg('informasjon');

export const Oppsummering: Story = paaSteg('oppsummering');

export const OppsummeringAvBoligbistand: Story = paaSteg('oppsummering', { svar: bistand.svar });

/** Søkeren har adressesperre: adressen står ikke, og det spørres ikke om den. */
export const Adressesperre: Story = paaSteg('omDeg', { hvem: 'VARSOM LYNGHEI' });

/** Det som ellers er hentet, spørres det om, og søknaden kan sendes. */
export const FolkeregisteretSvarerIkke: Story = {
  ...scene({
    hvem: NAVN,
    oppsett: async () => {
      await registerNede('folkeregister');
      await utkast('omDeg', enslig.svar, NAVN);
    },
  }),
  play: ({ canvasElement }) => fortsett(canvasElement),
};

/** Utkastet kan ikke hentes: hva som er trygt, hva søkeren kan gjøre, og hvem som kan ringes. */
export const KunneIkkeAapne: Story = {
  ...scene({
    hvem: NAVN,
    oppsett: () => utkast('omDeg', enslig.svar, NAVN),
    nett: () => [problem('GET /v1/soeknader/*', 'INTERN_FEIL')],
  }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.utkastene .ds-button:not([data-variant=tertiary])');
    await finn(canvasElement, '#hindring');
  },
};

/** «Neste steg» med feil: hver feil står ved spørsmålet og samlet over knappene. */
export const FeilISteget: Story = {
  ...paaSteg('omDeg', { svar: { formaal: 'NY', akutt: 'NEI' } }),
  play: async ({ canvasElement }) => {
    await fortsett(canvasElement);
    await trykk(canvasElement, 'form .knapper button[type=submit]');
    await finn(canvasElement, '.ds-error-summary');
  },
};

async function endreTelefon(canvas: HTMLElement): Promise<void> {
  await fortsett(canvas);
  await skriv(canvas, 'input[type=tel]', '41 00 00 00');
  await trykk(canvas, 'form .knapper button[type=submit]');
}

/** Lagringen når ikke fram: svarene står, og det sies hva som skjer nå. */
export const LagringFeiler: Story = {
  ...paaSteg('omDeg', { nett: () => [brudd(LAGRE)] }),
  play: ({ canvasElement }) => endreTelefon(canvasElement),
};

/** Søknaden er endret et annet sted: søkeren velger hva som gjelder. */
export const EndretEtAnnetSted: Story = {
  ...paaSteg('omDeg', { nett: () => [problem(LAGRE, 'UTDATERT')] }),
  play: ({ canvasElement }) => endreTelefon(canvasElement),
};

/** Innloggingen er gått ut mens noen skriver: logg inn på stedet, ingenting er borte. */
export const LoggetUtUnderveis: Story = {
  ...paaSteg('omDeg', { nett: () => [problem(LAGRE, 'UTLOEPT_TOKEN')] }),
  play: ({ canvasElement }) => endreTelefon(canvasElement),
};

/** Søknaden er sendt: referanse, hva som skjer nå, og hvor saken kan følges. */
export const Kvittering: Story = scene({
  hvem: NAVN,
  oppsett: () => nySak(folk, { soeker: NAVN, svar: { akutt: 'NEI' } }),
});

/** Mottatt, og hvor det er hjelp i natt. */
export const KvitteringUtenStedAaSove: Story = scene({
  hvem: NAVN,
  oppsett: () => nySak(folk, { soeker: NAVN }),
});

export const Laster: Story = laster('GET /v1/kommune', { hvem: NAVN });

export const TjenestenFeiler: Story = tjenestenFeiler('GET /v1/kommune', { hvem: NAVN });

export const IkkeKontakt: Story = ikkeKontakt('GET /v1/kommune', { hvem: NAVN });

export const ForMangeKall: Story = forMangeKall('GET /v1/kommune', { hvem: NAVN });

async function fortsettSenere(canvas: HTMLElement): Promise<void> {
  await fortsett(canvas);
  await trykk(canvas, '.skinne button.ds-link');
}

/** «Lagre og fortsett senere»: søknaden er lagret, og det som står, blir stående til listen over søknader er her. */
export const Oppdaterer: Story = {
  ...paaSteg('omDeg', { nett: () => [aldriSvarEtter('GET /v1/soeknader', 1)] }),
  play: ({ canvasElement }) => fortsettSenere(canvasElement),
};

/** Søknaden er lagret, men listen over søknader kan ikke hentes: det som står, blir stående. */
export const Utdatert: Story = {
  ...paaSteg('omDeg', { nett: () => [problemEtter('GET /v1/soeknader', 1, 'UTILGJENGELIG')] }),
  play: async ({ canvasElement }) => {
    await fortsettSenere(canvasElement);
    await finn(canvasElement, '.band');
  },
};

/** Petra er ansatt, og søker ikke som det. */
export const IkkeTilgang: Story = scene({ hvem: 'petra' });

/** Maskinen har ikke nett midt i utfyllingen: svarene står, og lagres når nettet er tilbake. */
export const UtenNett: Story = {
  ...paaSteg('omDeg', { nett: () => [brudd(LAGRE)], omgivelser: utenNett }),
  play: ({ canvasElement }) => endreTelefon(canvasElement),
};
