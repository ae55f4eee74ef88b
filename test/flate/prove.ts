/** Proves that each check bites: small pages with one fault each, and one without. */
import type { Page } from 'puppeteer-core';
import { stillVindu } from '../browser/vindu.ts';
import { Katalog, sjekkFlate, sjekkTekster, type Flatefunn } from './index.ts';

const tomt = { tekster: [], par: [] };
const katalog = new Katalog([
  { nb: 'Hva skjer nå?', nn: 'Kva skjer no?' },
  { nb: 'Viser {x} boliger', nn: 'Viser {x} bustader' },
  { nb: 'Navn', nn: 'Namn' },
  { nb: 'Ring {x}. Åpent {y}.', nn: 'Ring {x}. Ope {y}.' },
]);

const side = (innhold: string, stil = ''): string =>
  `<!doctype html><meta name="viewport" content="width=device-width"><style>*{margin:0;font:16px/24px sans-serif}button{min-height:24px}${stil}</style>${innhold}`;
const rot = (innhold: string): string =>
  `<x-vert><template shadowrootmode="open">${innhold}</template></x-vert>`;

const flate: [hva: string, html: string, ventet: Flatefunn['hva'][]][] = [
  [
    'a page without faults',
    side(rot('<p>Navn</p><button style="height:24px">Lagre</button> <a href="#">Lenke</a>')),
    [],
  ],
  [
    'a fault inside what has no box',
    side('<div style="display:contents"><button style="height:18px;min-height:0">Lagre</button></div>'),
    ['LITE_MAAL'],
  ],
  ['nothing at all', side(''), ['TOM']],
  [
    'a table wider than the window',
    side(rot('<div class="b">Navn</div>'), '').replace('class="b"', 'style="width:400px"'),
    ['RULLER_SIDEVEIS'],
  ],
  [
    'a table that scrolls in its own frame',
    side('<div style="overflow:auto"><div style="width:400px">Navn</div></div>'),
    [],
  ],
  [
    'text cut by its frame',
    side('<p style="width:40px;overflow:hidden;white-space:nowrap">En lang tekst</p>'),
    ['KLIPPET'],
  ],
  [
    'text cut below',
    side(
      '<p style="height:20px;overflow:hidden">En lang tekst som går over flere linjer, flere enn det er plass til i en ramme</p>',
    ),
    ['KLIPPET'],
  ],
  [
    'text out of its button',
    side('<button style="width:60px;white-space:nowrap">En altfor lang knapp</button>'),
    ['KLIPPET'],
  ],
  [
    'a text for screen readers only',
    side(
      '<p>Navn</p><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Skjult</span>',
    ),
    [],
  ],
  [
    'a button over another',
    side('<button>Lagre forslag</button><button style="margin-left:-30px">Avbryt</button>'),
    ['OVERLAPPER'],
  ],
  [
    'a button in the field it clears',
    side(
      '<div style="position:relative;width:200px"><input aria-label="Søk" style="width:200px;height:40px;padding-right:40px;box-sizing:border-box"><button style="position:absolute;right:4px;top:8px;width:30px">×</button></div>',
    ),
    [],
  ],
  [
    'a small button',
    side('<p>Navn</p><button style="min-height:0;height:18px;width:18px;padding:0">x</button>'),
    ['LITE_MAAL'],
  ],
  [
    'a box with its words',
    side('<label style="display:block"><input type="checkbox"> Ja, jeg har lest det</label>'),
    [],
  ],
  ['a link in a sentence', side('<p>Les <a href="#">vilkårene</a> først.</p>'), []],
  [
    'links close above each other',
    side(
      '<div style="line-height:14px;font-size:10px"><a href="#" style="display:block;font-size:10px;line-height:14px;width:60px">En</a><a href="#" style="display:block;font-size:10px;line-height:14px;width:60px">To</a></div>',
    ),
    ['LITE_MAAL', 'LITE_MAAL'],
  ],
  [
    'two primary buttons',
    side(
      '<button class="ds-button">Lagre</button> <button class="ds-button" data-variant="primary">Send</button> <button class="ds-button" data-variant="secondary">Avbryt</button>',
    ),
    ['FLERE_HOVEDKNAPPER'],
  ],
  [
    'a primary button in a dialog over another',
    side(
      '<button class="ds-button">Lagre</button><dialog><button class="ds-button">Send</button></dialog><script>document.querySelector("dialog").showModal()</script>',
    ),
    [],
  ],
];

const tekster: [hva: string, html: string, spraak: 'nb' | 'nn', ventet: Flatefunn['hva'][]][] = [
  [
    'words of the catalogue',
    rot('<h2>Kva skjer no?</h2><p>Viser 3 bustader</p><p>Fre. 27. nov. · 48 000 kr</p>'),
    'nn',
    [],
  ],
  ['a name with its number', rot('<h2>Navn 2026-00095</h2>'), 'nb', []],
  [
    'a sentence with a link in it',
    rot('<p>Ring <a href="tel:112">112</a>. Åpent 24. november</p>'),
    'nb',
    [],
  ],
  ['bokmål in nynorsk', rot('<h2>Hva skjer nå?</h2>'), 'nn', ['UOVERSATT']],
  ['bokmål with a value in nynorsk', rot('<p>Viser 3 boliger</p>'), 'nn', ['UOVERSATT']],
  [
    'a word nobody can translate',
    rot('<h2>Navn</h2><p>Dette er skrevet rett i koden</p>'),
    'nb',
    ['HARDKODET'],
  ],
  [
    'a name nobody can translate',
    rot('<button aria-label="Lukk vinduet">Navn</button>'),
    'nb',
    ['HARDKODET'],
  ],
];

/** @returns one line for each check that does not do its work, and how many there are */
export async function proev(page: Page): Promise<{ antall: number; feil: string[] }> {
  const feil: string[] = [];
  const sammenlign = (hva: string, funn: Flatefunn[], ventet: Flatefunn['hva'][]): void => {
    const fant = funn.map((et) => et.hva).join(', ');
    if (fant !== ventet.join(', '))
      feil.push(`${hva}: expected ${ventet.join(', ') || 'nothing'}, found ${JSON.stringify(funn)}`);
  };
  const cdp = await page.createCDPSession();
  await stillVindu(cdp, 320, 640);
  for (const [hva, html, ventet] of flate) {
    await page.setContent(html);
    sammenlign(hva, await sjekkFlate(page), ventet);
  }
  for (const [hva, html, spraak, ventet] of tekster) {
    await page.setContent(side(html));
    sammenlign(hva, await sjekkTekster(page, katalog, spraak, tomt), ventet);
  }
  return { antall: flate.length + tekster.length, feil };
}
