import { dag, erMaaned } from './dato.ts';
import type { Felt, Verdi } from './typer.ts';

/**
 * What the citizen typed, in the form it is stored. Generous: spaces, punctuation, +47 and the usual ways to
 * write a date are accepted (R14). What cannot be read is kept as it was typed, so nothing is lost; `valider`
 * says what is wrong with it. Idempotent.
 */
export const normaliser = (felt: Felt, verdi: Verdi): Verdi => {
  if (felt.type === 'flervalg' && Array.isArray(verdi)) {
    const valgte = verdi as readonly string[];
    const kjente = felt.valg.koder.filter((kode) => valgte.includes(kode));
    return [...kjente, ...new Set(valgte.filter((kode) => !kjente.includes(kode)))];
  }
  if (typeof verdi !== 'string') return verdi;
  const trimmet = verdi.normalize('NFC').trim();
  return tekstformer[felt.type]?.(trimmet) ?? trimmet;
};

type Form = (tekst: string) => string | number | null;

const siffer = (tekst: string): string | null => {
  const uten = tekst.replace(/[\s.-]/gu, '');
  return /^\d+$/.test(uten) ? uten : null;
};

/** Eight digits are Norwegian; everything else needs its country code, as + or 00. */
const telefon: Form = (tekst) => {
  const uten = tekst.replace(/[\s().-]/gu, '').replace(/^00/, '+');
  if (/^[2-9]\d{7}$/.test(uten)) return `+47${uten}`;
  if (/^47[2-9]\d{7}$/.test(uten)) return `+${uten}`;
  return /^\+\d+$/.test(uten) ? uten : null;
};

/** 1.2.2026, 01/02/2026, 1-2-26, 01022026 and 2026-02-01. Two-digit years are of this century. */
const dato: Form = (tekst) => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tekst);
  if (iso) return dag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const norsk =
    /^(\d{1,2})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{4}|\d\d)$/.exec(tekst) ??
    /^(\d\d)(\d\d)(\d{4})$/.exec(tekst);
  if (!norsk) return null;
  const aar = Number(norsk[3]);
  return dag(aar < 100 ? 2000 + aar : aar, Number(norsk[2]), Number(norsk[1]));
};

const maaned: Form = (tekst) => {
  const treff = /^(\d{1,2})\s*[./\-\s]\s*(\d{4})$/.exec(tekst) ?? /^(\d\d)(\d{4})$/.exec(tekst);
  const iso = treff ? `${treff[2]}-${treff[1]?.padStart(2, '0')}` : tekst;
  return erMaaned(iso) ? iso : null;
};

const heltall: Form = (tekst) => {
  const uten = tekst.replace(/\s/gu, '');
  return /^-?\d{1,9}$/.test(uten) ? Number(uten) : null;
};

/** 11 500 · 11.500 · 11500,- · kr 11 500 · 11500,00. Øre other than 00 are not ours to round away. */
const kr: Form = (tekst) => {
  const uten = tekst.replace(/kr\.?|kroner|,-|,00$|\s/giu, '');
  if (/^-?\d{1,9}$/.test(uten)) return Number(uten);
  return /^\d{1,3}(\.\d{3})+$/.test(uten) ? Number(uten.replaceAll('.', '')) : null;
};

const tekstformer: Partial<Record<Felt['type'], Form>> = {
  fnr: siffer,
  duf: siffer,
  navn: (tekst) => tekst.replace(/\s+/gu, ' '),
  telefon,
  dato,
  maaned,
  heltall,
  kr,
};
