/** Proves that axe bites in a window painted as a stamp: small stories with one fault each, and one without. */
import type { Page } from 'puppeteer-core';
import { stillVindu } from '../browser/vindu.ts';
import { sjekkAxe } from './axe.ts';

const GRAA = 'color:#777;background:#888';
const story = (innhold: string, stil = ''): string =>
  `<!doctype html><html lang="nb"><title>Prøve</title><style>*{margin:0;font:16px/24px sans-serif}${stil}</style><div id="storybook-root"><x-vert><template shadowrootmode="open">${innhold}</template></x-vert></div></html>`;

const proever: readonly (readonly [hva: string, html: string, tvungne: 'none' | 'active', ventet: string])[] =
  [
    ['a story without faults', story('<label>Navn <input></label><p>Tekst</p>'), 'none', ''],
    ['text one cannot read', story(`<p style="${GRAA}">Tekst</p>`), 'none', 'color-contrast'],
    [
      'text one cannot read far down the page',
      story(`<div style="height:3000px"></div><p style="${GRAA}">Tekst</p>`),
      'none',
      'color-contrast',
    ],
    [
      'text one cannot read under forced colours',
      story(`<style>@media (forced-colors:active){p{forced-color-adjust:none;${GRAA}}}</style><p>Tekst</p>`),
      'active',
      'color-contrast',
    ],
    [
      'the same without them',
      story(`<style>@media (forced-colors:active){p{forced-color-adjust:none;${GRAA}}}</style><p>Tekst</p>`),
      'none',
      '',
    ],
    [
      'targets too small and too close',
      story(
        '<style>button{padding:0;border:0;width:9px;height:9px;overflow:hidden}</style><button>Lagre</button><button>Avbryt</button>',
      ),
      'none',
      'target-size',
    ],
    [
      'a link told from its sentence by colour alone',
      story(
        '<p style="color:#000">Les <a href="#" style="color:#222;text-decoration:none">vilkårene</a> først.</p>',
      ),
      'none',
      'link-in-text-block',
    ],
    ['a field without a name', story('<input>'), 'none', 'label'],
    [
      'a field without a name, seen at this width alone',
      story('<style>input{display:none}@media (min-width:1000px){input{display:block}}</style><input>'),
      'none',
      'label',
    ],
    ['a role that is none', story('<p role="knapp">Tekst</p>'), 'none', 'aria-roles'],
  ];

/** @returns one line for each fault axe does not find, and how many there are */
export async function proevAxe(page: Page): Promise<{ antall: number; feil: string[] }> {
  const feil: string[] = [];
  const cdp = await page.createCDPSession();
  await stillVindu(cdp, 1280, 900);
  for (const [hva, html, tvungne, ventet] of proever) {
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: tvungne }] });
    await page.setContent(html);
    const funn = await sjekkAxe(page);
    const fant = [...new Set(funn.map((linje) => /^axe ([\w-]+):/.exec(linje)?.[1]))].join(', ');
    if (fant !== ventet) feil.push(`${hva}: expected ${ventet || 'nothing'}, found ${funn.join(' | ')}`);
  }
  return { antall: proever.length, feil };
}
