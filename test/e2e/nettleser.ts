import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browser/chromium.ts';

/** The system's Chromium, as the elements are shown in all tests. Puppeteer itself keeps it quiet. */
export const startNettleser = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: findChromium(), args: [...chromiumArgs] });
