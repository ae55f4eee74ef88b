import type { Side } from '../e2e/side.ts';

type Maal = 'nb' | 'nn';

export interface Tilstand {
  readonly navn: string;
  /** Brings a fresh page to the state. */
  readonly vis: (side: Side, origin: string, maal: Maal) => Promise<void>;
  /** The state fills the window: take the window, not the page behind it. */
  readonly dialog?: true;
}

/** The words on the page in both standards, where they differ. */
const ord = {
  loggInn: { nb: 'Logg inn', nn: 'Logg inn' },
  neste: { nb: 'Neste steg', nn: 'Neste steg' },
  boliger: { nb: 'Boliger', nn: 'Boliger' },
} as const;

const kommuneside = (maal: Maal, fil = ''): string => `/kommuneside/${maal === 'nn' ? 'nn/' : ''}${fil}`;

async function loggInnSom(side: Side, navn: string): Promise<void> {
  await side.trykk('Logg inn');
  await side.page.waitForSelector('form');
  await side.trykk(navn);
}

async function innbygger(side: Side, origin: string, maal: Maal, fil: string, navn: string): Promise<void> {
  await side.page.goto(origin + kommuneside(maal, fil));
  await loggInnSom(side, navn);
}

async function ansatt(side: Side, origin: string, maal: Maal, hash: string, navn = 'Trine'): Promise<void> {
  await side.page.goto(`${origin}/fagsystem/?spraak=${maal}`);
  await loggInnSom(side, navn);
  await side.page.waitForSelector('#logg-ut:not([hidden])');
  if (hash) await side.page.evaluate((adresse) => location.replace(adresse), hash);
}

const stille = (side: Side): Promise<void> =>
  side.page.waitForNetworkIdle({ idleTime: 600, timeout: 20_000 });

export const tilstander: readonly Tilstand[] = [
  { navn: 'forside', vis: async (side, origin) => void (await side.page.goto(origin)) },
  { navn: 'api', vis: async (side, origin) => void (await side.page.goto(`${origin}/api/`)) },
  {
    navn: 'innlogging',
    vis: async (side, origin, maal) => {
      await side.page.goto(origin + kommuneside(maal));
      await side.trykk(ord.loggInn[maal]);
      await side.page.waitForSelector('form');
    },
  },
  {
    navn: 'soeknad-start',
    vis: async (side, origin, maal) => {
      await side.page.goto(origin + kommuneside(maal));
      await stille(side);
    },
  },
  {
    navn: 'soeknad-steg',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, '', 'ERFAREN HESTEDROSJE');
      await stille(side);
    },
  },
  {
    navn: 'soeknad-feil',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, '', 'MODIG SYKKEL');
      await stille(side);
      await side.trykk(ord.neste[maal]);
      await stille(side);
    },
  },
  {
    navn: 'min-sak-tilbud',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, 'min-sak.html', 'FIN SKOGSTI');
      await stille(side);
    },
  },
  {
    navn: 'min-sak-mangler',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, 'min-sak.html', 'STILLE BLYANT');
      await stille(side);
    },
  },
  {
    navn: 'min-sak-venter',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, 'min-sak.html', 'MODIG SYKKEL');
      await stille(side);
    },
  },
  {
    navn: 'min-sak-tom',
    vis: async (side, origin, maal) => {
      await innbygger(side, origin, maal, 'min-sak.html', 'Ola Nordmann');
      await stille(side);
    },
  },
  {
    navn: 'saksliste',
    vis: async (side, origin, maal) => {
      await ansatt(side, origin, maal, '#/saker');
      await stille(side);
    },
  },
  {
    navn: 'saksliste-tom',
    vis: async (side, origin, maal) => {
      await ansatt(side, origin, maal, '#/saker');
      await stille(side);
      await side.page.keyboard.press('Tab');
      await side.skriv('Søk', 'finnes ikke');
      await stille(side);
    },
  },
  ...(['om', 'kartlegging', 'oekonomi', 'vedtak'] as const).map((fane): Tilstand => ({
    navn: `sak-${fane}`,
    vis: async (side, origin, maal) => {
      await ansatt(side, origin, maal, '#/saker');
      await stille(side);
      await side.trykk('ERFAREN HESTEDROSJE');
      await side.page.waitForFunction(() => /^#\/saker\/[0-9a-f-]{36}/.test(location.hash));
      await side.page.evaluate(
        (navn) => location.replace(`${location.hash.split('/').slice(0, 3).join('/')}/${navn}`),
        fane,
      );
      await stille(side);
    },
  })),
  {
    navn: 'boligoversikt',
    vis: async (side, origin, maal) => {
      await ansatt(side, origin, maal, '#/boliger');
      await stille(side);
    },
  },
  {
    navn: 'innsynslogg',
    vis: async (side, origin, maal) => {
      await ansatt(side, origin, maal, '#/innsyn', 'Petra');
      await stille(side);
    },
  },
];
