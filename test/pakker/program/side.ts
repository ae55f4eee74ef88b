// In a page, for whoever drives the browser.
import { kjoer } from './program.ts';

Object.assign(globalThis, { kjoer });
