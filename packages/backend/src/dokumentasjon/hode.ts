import { STIL } from './adresser.ts';
import { h, type Html } from './h.ts';

/** How each page begins. The contract is not read for it, so that what answers before the documentation may use it too. */
export const hode = (spraak: string, tittel: string, om?: string): Html => h`<!doctype html>
<html lang="${spraak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tittel}</title>
${om !== undefined && h`<meta name="description" content="${om}">\n`}<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STIL}">
</head>`;
