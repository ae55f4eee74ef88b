// Generated from api-spec/ by `npm run generate`. Do not edit.

import '../jitless.ts';
import * as z from 'zod/mini';
import * as c from '../checks.ts';
import * as coerce from '../coerce.ts';
import * as s from './schemas.gen.ts';
import type { Nothing } from '../operation-shapes.ts';

const nothing: z.ZodMiniType<Nothing> = z.strictObject({});

export const hentStatus = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKapabiliteter = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKommune = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentRegelverk = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInnbygger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentAnsatt = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMinPlan = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreMinPlan = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettMinPlan = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineRepresentasjoner = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const giFullmakt = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerVergemaal = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerForeldreansvar = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const bekreftVergemaal = {
  path: z.strictObject({
    representasjonId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkRepresentasjon = {
  path: z.strictObject({
    representasjonId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMineOpplysninger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineRegisteropplysninger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kommenterRegisteropplysninger = {
  path: z.strictObject({
    innhentingId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineSaker = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMinSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const svarPaaBehov = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineHjelpere = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineJournalnotater = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineMangler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const svarPaaMangel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    mangelId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const delMinPlan = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkMinPlandeling = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineSamarbeidsparter = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineSamtykker = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const giSamtykke = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkMittSamtykke = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    samtykkeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listVedleggIMinSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettEttersending = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMittVarslingsvalg = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const velgMinVarsling = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineMeldinger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendMinMelding = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const merkMineMeldingerLest = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineKlager = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendKlage = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineForhaandsvarsler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const uttalMegOmForhaandsvarsel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    forhaandsvarselId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineInnsynskrav = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const beOmInnsyn = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedInnsynsdokument = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    innsynskravId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkMinKlage = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineDokumenter = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedMittDokumentPdf = {
  path: z.strictObject({
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedMittDokumentHtml = {
  path: z.strictObject({
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineLeieforhold = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineBoligfeil = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const meldBoligfeil = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettFeilbilde = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedMittFeilbilde = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
    feilbildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastOppFeilbilde = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
    feilbildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedFeilbilde = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
    feilbildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMinBetaling = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineLeiemeldinger = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendMinLeiemelding = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const merkMineLeiemeldingerLest = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineLeiedokumenter = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const siOppMittLeieforhold = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const protesterMotOppsigelse = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineOppgaver = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMittVedlegg = {
  path: z.strictObject({
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettMittVedlegg = {
  path: z.strictObject({
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendDelAvMittVedlegg = {
  path: z.strictObject({
    vedleggId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    fra: coerce.number(z.int().check(z.gte(0), z.lte(15728640))),
    totalt: coerce.number(z.int().check(z.gte(1), z.lte(1000000000))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedMittVedlegg = {
  path: z.strictObject({
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastOppMittVedlegg = {
  path: z.strictObject({
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentOrganisasjon = {
  path: z.strictObject({
    organisasjonsnummer: z.string().check(c.text(0, 9), z.regex(/^[0-9]{9}$/u)),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const soekAdresser = {
  path: nothing,
  query: z.strictObject({
    sok: z.string().check(c.text(3, 100), z.regex(/^[ *]*[^ *]([ *]*[^ *]){2,}[ *]*$/u)),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const soekAdresserSomInnbygger = {
  path: nothing,
  query: z.strictObject({
    sok: z.string().check(c.text(3, 100), z.regex(/^[ *]*[^ *]([ *]*[^ *]){2,}[ *]*$/u)),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSoeknader = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettSoeknad = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInvitasjon = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const inviterMedsoeker = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineInvitasjoner = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMinInvitasjon = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentFellesSak = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const beOmBegrunnelse = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineMedsoekerklager = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendMedsoekerklage = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineMedsoekerinnsynskrav = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const beOmMedsoekerinnsyn = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedMedsoekerinnsynsdokument = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
    innsynskravId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreMedsoekersvar = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const bekreftMedsoeker = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avslaaMedsoeker = {
  path: z.strictObject({
    medsoekerId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentSakensMedsoeker = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerBegrunnelseskrav = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendBegrunnelse = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSoeknad = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentSoeknad = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettSoeknad = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreSvar = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendSoeknad = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKvittering = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkSoeknad = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMineVedlegg = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettMittVedlegg = {
  path: z.strictObject({
    soeknadId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const soekSaker = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentSakensSoeknad = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const taSaken = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendForeloepigSvar = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMangler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const meldMangler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const forlengMangel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    mangelId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkMangel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    mangelId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const ventPaaAndre = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjenopptaSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerTrekking = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjenaapneSak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listInhabilitet = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerInhabilitet = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOversendinger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendSakTilEnhet = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listJournalnotater = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    type: z.exactOptional(s.Journalnotattype),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettJournalnotat = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const rettJournalnotat = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    journalnotatId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listDokumenter = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listArkivjournal = {
  path: nothing,
  query: z.strictObject({
    aar: coerce.number(z.int().check(z.gte(2000), z.lte(2999))),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kontrollerArkivjournal = {
  path: nothing,
  query: z.strictObject({
    aar: coerce.number(z.int().check(z.gte(2000), z.lte(2999))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listArkivleveringer = {
  path: nothing,
  query: z.strictObject({
    arkivstatus: z.exactOptional(coerce.list(z.array(s.Arkivstatus).check(z.maxLength(6), c.uniqueItems()))),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentArkivlevering = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendTilArkivIgjen = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const merkManueltArkivert = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedArkivskjema = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedDokumentPdf = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedDokumentHtml = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKartlegging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreKartlegging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const ferdigstillKartlegging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjenaapneKartlegging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listKartleggingsversjoner = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listPapirbrev = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listVarsler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerPapirsending = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    varselId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMeldinger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendMelding = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const merkMeldingerLest = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentOekonomi = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const innhentOekonomi = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const korrigerOekonomi = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOppgaver = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    status: z.exactOptional(s.OppgaveStatus),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettOppgave = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listVedlegg = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettVedlegg = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedVedlegg = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastOppVedlegg = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listEnheter = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listTilMottak = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kvitterOversending = {
  path: z.strictObject({
    oversendingId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const returnerOversending = {
  path: z.strictObject({
    oversendingId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkOversending = {
  path: z.strictObject({
    oversendingId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreOppgave = {
  path: z.strictObject({
    oppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const fullfoerOppgave = {
  path: z.strictObject({
    oppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avlysOppgave = {
  path: z.strictObject({
    oppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentVedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettVedtaksforslag = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreVedtaksforslag = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendTilGodkjenning = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const returnerVedtaksforslag = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const fattVedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOverganger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerOvergang = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const laOvergangBortfalle = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    overgangId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreHast = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const utleverOpplysninger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const utleverOpplysningsfil = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSlettesperrer = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settSlettesperre = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opphevSlettesperre = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    slettesperreId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedSaksutskrift = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    utgave: z.exactOptional(s.Saksutskriftsutgave),
    partId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listKontakthensyn = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerKontakthensyn = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opphevKontakthensyn = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    kontakthensynId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentOppfoelging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreOppfoelging = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const soekPersoner = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listNoedtilganger = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    ukontrollert: z.exactOptional(coerce.boolean(z.boolean())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const aapneNoedtilgang = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttNoedtilgang = {
  path: z.strictObject({
    noedtilgangId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kontrollerNoedtilgang = {
  path: z.strictObject({
    noedtilgangId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSakensNoedtilganger = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSkjermedeSaker = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    utenMedlem: z.exactOptional(coerce.boolean(z.boolean())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settSkjermetMottaker = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settSakmedlem = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentDeltPlan = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSakensTildelingsmoeter = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listTildelingsmoeter = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettTildelingsmoete = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentTildelingsmoete = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreTildelingsmoete = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMoetesaker = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settSakPaaAgenda = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const konkluderMoetesak = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
    moetesakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const taSakAvAgenda = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
    moetesakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttTildelingsmoete = {
  path: z.strictObject({
    tildelingsmoeteId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSamarbeidsparter = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSamarbeidspart = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttSamarbeidspart = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    samarbeidspartId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSamtykker = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSamtykke = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSamtykketrekk = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    samtykkeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listHjelpere = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerHjelper = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkHjelper = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    hjelperId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSakensRepresentasjoner = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerRepresentasjon = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttRepresentasjon = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    representasjonId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const meddelVedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentAnnetvedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerAnnetvedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const rettAnnetvedtak = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOmgjoeringer = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const begynnOmgjoering = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listForhaandsvarsler = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendForhaandsvarsel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerUttalelse = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    forhaandsvarselId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkForhaandsvarsel = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    forhaandsvarselId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listInnsynskrav = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerInnsynskrav = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const besvarInnsynskrav = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    innsynskravId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSakensKlager = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerKlage = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listKlager = {
  path: nothing,
  query: z.strictObject({
    visning: z.exactOptional(z.enum(["AAPNE", "MINE", "IKKE_FORDELT", "HOS_KLAGEINSTANSEN", "AVSLUTTET"])),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKlage = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKlagesak = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedKlagevedlegg = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
    vedleggId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedKlagedokumentPdf = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedKlagedokumentHtml = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const taKlagen = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerInhabilitetIKlagen = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kontrollerKlage = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const vurderOversitting = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const svarUtsettelse = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const behandleKlage = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerKlageutfall = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerKlagetrekking = {
  path: z.strictObject({
    klageId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listTilbud = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettTilbud = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const klargjoerTilbud = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligtreff = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentTilbudsgrunnlag = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendTilbud = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const svarPaaTilbud = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerTilbudssvar = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkTilbud = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const vurderAvslag = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerKontrakt = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentOppbevaring = {
  path: nothing,
  query: z.strictObject({
    til: z.exactOptional(z.string().check(c.date())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listAvleverteSaker = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOppbevaringskjoeringer = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInnstillinger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreInnstillinger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listEnhetsinnstillinger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettEnhet = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentEnhet = {
  path: z.strictObject({
    enhetskode: s.Enhetskode,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreEnhet = {
  path: z.strictObject({
    enhetskode: s.Enhetskode,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listInnstillingsversjoner = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listKriteriesett = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettKriteriesett = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentGjeldendeKriteriesett = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentSakensKriterier = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const innhentBosteder = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listVentelisteplasser = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    status: z.exactOptional(coerce.list(z.array(s.VentelisteStatus).check(z.maxLength(5), c.uniqueItems()))),
    prioritet: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(3)))),
    boligtype: z.exactOptional(s.Boligtype),
    soverom: z.exactOptional(coerce.number(z.int().check(z.gte(0), z.lte(10)))),
    rullestol: z.exactOptional(coerce.boolean(z.boolean())),
    skalVurderes: z.exactOptional(coerce.boolean(z.boolean())),
    sakId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentVentelisteplass = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const prioriterVentelisteplass = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerBehov = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settVentelisteplassPaaPause = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjenopptaVentelisteplass = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const laVentelisteplassBortfalle = {
  path: z.strictObject({
    ventelisteplassId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeieforhold = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    boligId: z.exactOptional(z.string().check(c.uuid())),
    sakId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerLeieforhold = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listUtloependeLeieforhold = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeieTilEieKandidater = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    minstMaaneder: z.exactOptional(coerce.number(z.int().check(z.gte(0), z.lte(600)))),
    vurdert: z.exactOptional(s.LeieTilEieVurdert),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const eksporterLeieTilEie = {
  path: nothing,
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentLeieforhold = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeieforholdsstatuser = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerFlytteoppfordring = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiekontrakter = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerInnflytting = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerAvtaletrekking = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerUtflytting = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeieTilEieVurderinger = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const vurderLeieTilEie = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listFravaer = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerFravaer = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avsluttFravaer = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listUlesteLeiemeldinger = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiepapirbrev = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeievarsler = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerLeiepapirsending = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
    varselId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiemeldinger = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const sendLeiemelding = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const merkLeiemeldingerLest = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiedokumenter = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedLeiedokumentPdf = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedLeiedokumentHtml = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
    dokumentId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeienotater = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    type: z.exactOptional(s.Leienotattype),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettLeienotat = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const rettLeienotat = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
    leienotatId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeieforholdetsSlettesperrer = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const settLeieforholdetsSlettesperre = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opphevLeieforholdetsSlettesperre = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
    slettesperreId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiehistorikk = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listFornyelser = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerFornyelse = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const startFornyelse = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const aapneFornyelsessak = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentBehovsoversikt = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentBehovsfil = {
  path: nothing,
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avstemFlyktningliste = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentPlanrapport = {
  path: z.strictObject({
    planrapport: s.Planrapporttype,
  }),
  query: z.strictObject({
    fra: z.string().check(c.date()),
    til: z.string().check(c.date()),
    terskel: z.exactOptional(coerce.number(z.int().check(z.gte(3), z.lte(20)))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listStatistikkuttrekk = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettStatistikkuttrekk = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentStatistikkuttrekk = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentStatistikkfil = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInterntStatistikkuttrekk = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInternStatistikkfil = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kommenterStatistikkontroll = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
    statistikkontroll: z.string().check(c.text(0, 60), z.regex(/^[A-Z0-9_]{1,60}$/u)),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const laasStatistikkuttrekk = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listStatistikkrader = {
  path: z.strictObject({
    statistikkuttrekkId: z.string().check(c.uuid()),
    statistikkcelle: z.string().check(c.text(0, 122), z.regex(/^[A-Z0-9_]{1,40}[.][A-Z0-9_]{1,40}[.][A-Z0-9_]{1,40}$/u)),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listHusleieprofiler = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettHusleieprofil = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listHusleiekjoeringer = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettHusleiekjoering = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentHusleiefil = {
  path: z.strictObject({
    husleiekjoeringId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listTomgang = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    fra: z.string().check(c.date()),
    til: z.string().check(c.date()),
    boligId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listMvavurderinger = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    fra: z.string().check(c.date()),
    til: z.string().check(c.date()),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentMvafil = {
  path: nothing,
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
    fra: z.string().check(c.date()),
    til: z.string().check(c.date()),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listLeiereguleringer = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettLeieregulering = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const forhaandsvisLeieregulering = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listOppsigelser = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerOppsigelse = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const trekkOppsigelse = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerProtest = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSoeksmaal = {
  path: z.strictObject({
    leieforholdId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoliger = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    status: z.exactOptional(coerce.list(z.array(s.Boligstatus).check(z.maxLength(6), c.uniqueItems()))),
    markering: z.exactOptional(coerce.list(z.array(s.Markering).check(z.maxLength(4), c.uniqueItems()))),
    boligtype: z.exactOptional(coerce.list(z.array(s.Boligtype).check(z.maxLength(5), c.uniqueItems()))),
    bemanning: z.exactOptional(coerce.list(z.array(s.Bemanning).check(z.maxLength(5), c.uniqueItems()))),
    ledigInnen: z.exactOptional(s.LedigInnen),
    sok: z.exactOptional(z.string().check(c.text(2, 100))),
    soveromMin: z.exactOptional(coerce.number(z.int().check(z.gte(0), z.lte(30)))),
    egnetBosetting: z.exactOptional(coerce.boolean(z.boolean())),
    utenBehovsproeving: z.exactOptional(coerce.boolean(z.boolean())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettBolig = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentBolig = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreBolig = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettBolig = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listStatushistorikk = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettKobobolig = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.exactOptional(z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentKobobolig = {
  path: z.strictObject({
    koboboligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.exactOptional(z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreKobobolig = {
  path: z.strictObject({
    koboboligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.exactOptional(z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettKobobolig = {
  path: z.strictObject({
    koboboligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.exactOptional(z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligbilder = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettBoligbilde = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreBoligbilde = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    bildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettBoligbilde = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    bildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedBoligbilde = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    bildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastOppBoligbilde = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    bildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listTilbudsbilder = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lastNedTilbudsbilde = {
  path: z.strictObject({
    tilbudId: z.string().check(c.uuid()),
    bildeId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "kobo-paa-vegne-av": z.exactOptional(z.string().check(c.uuid())),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listReservasjoner = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettReservasjon = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opphevReservasjon = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    reservasjonId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listSakensReservasjoner = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettSakensReservasjon = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opphevSakensReservasjon = {
  path: z.strictObject({
    sakId: z.string().check(c.uuid()),
    reservasjonId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listAvtaler = {
  path: nothing,
  query: z.strictObject({
    boligId: z.exactOptional(z.string().check(c.uuid())),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettAvtale = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentAvtale = {
  path: z.strictObject({
    avtaleId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreAvtale = {
  path: z.strictObject({
    avtaleId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoenhetshendelser = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const delBolig = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slaaSammenBoliger = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettBoligoppgave = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligmangler = {
  path: nothing,
  query: z.strictObject({
    mangler: z.exactOptional(coerce.list(z.array(s.Boligmangel).check(z.maxLength(8), c.uniqueItems()))),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const eksporterBoliger = {
  path: nothing,
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligoppgaver = {
  path: nothing,
  query: z.strictObject({
    boligId: z.exactOptional(z.string().check(c.uuid())),
    type: z.exactOptional(coerce.list(z.array(s.Boligoppgavetype).check(z.maxLength(3), c.uniqueItems()))),
    status: z.exactOptional(s.OppgaveStatus),
    forfalt: z.exactOptional(coerce.boolean(z.boolean())),
    mine: z.exactOptional(coerce.boolean(z.boolean())),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreBoligoppgave = {
  path: z.strictObject({
    boligoppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const fullfoerBoligoppgave = {
  path: z.strictObject({
    boligoppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avlysBoligoppgave = {
  path: z.strictObject({
    boligoppgaveId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBefaringsplan = {
  path: nothing,
  query: z.strictObject({
    frist: z.exactOptional(coerce.list(z.array(s.Befaringsfrist).check(z.maxLength(5), c.uniqueItems()))),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBefaringer = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerBefaring = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const rettBefaring = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    befaringId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligensfeil = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBoligfeil = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    status: z.exactOptional(s.BoligfeilStatus),
    boligId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentBoligfeil = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const behandleBoligfeil = {
  path: z.strictObject({
    boligfeilId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBolignotater = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettBolignotat = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const rettBolignotat = {
  path: z.strictObject({
    boligId: z.string().check(c.uuid()),
    bolignotatId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettImport = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentImport = {
  path: z.strictObject({
    importId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listImportrader = {
  path: z.strictObject({
    importId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    adressesjekk: z.exactOptional(coerce.list(z.array(z.enum(["VENTER", "FUNNET", "FLERE", "IKKE_FUNNET", "UKJENT_BRUKSENHET", "IKKE_SVAR"])).check(z.maxLength(6), c.uniqueItems()))),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const angreImport = {
  path: z.strictObject({
    importId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjennomfoerImport = {
  path: z.strictObject({
    importId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listHendelser = {
  path: nothing,
  query: z.strictObject({
    siden: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    ressurs: z.exactOptional(coerce.list(z.array(s.Hendelsesressurs).check(z.minLength(1), z.maxLength(5), c.uniqueItems()))),
    type: z.exactOptional(coerce.list(z.array(s.Hendelsestype).check(z.minLength(1), z.maxLength(50), c.uniqueItems()))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listWebhooker = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const opprettWebhook = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentWebhook = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const endreWebhook = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const slettWebhook = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const byttWebhookhemmelighet = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listWebhookleveranser = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    status: z.exactOptional(s.Leveransestatus),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const gjensendWebhook = {
  path: z.strictObject({
    webhookId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listHenvendelser = {
  path: nothing,
  query: z.strictObject({
    status: z.exactOptional(s.HenvendelseStatus),
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerHenvendelse = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentHenvendelse = {
  path: z.strictObject({
    henvendelseId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const avgjoerHenvendelse = {
  path: z.strictObject({
    henvendelseId: z.string().check(c.uuid()),
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerOmsorgsboligsak = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerSakUtenBehovsproeving = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const registrerBosetting = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInnfoeringsstatus = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9a-f]{32}"( ?, ?(W\/)?"[0-9a-f]{32}"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentInnfoeringspunkt = {
  path: z.strictObject({
    innfoeringskode: s.Innfoeringskode,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreInnfoeringspunkt = {
  path: z.strictObject({
    innfoeringskode: s.Innfoeringskode,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listInnfoeringspunktversjoner = {
  path: z.strictObject({
    innfoeringskode: s.Innfoeringskode,
  }),
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const kontrollerInnfoeringspunkt = {
  path: z.strictObject({
    kontrollkode: s.Kontrollkode,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "idempotency-key": z.string().check(c.text(0, 64), z.regex(/^[A-Za-z0-9_-]{16,64}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listRegisteradganger = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listBrevmaler = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentBrevmal = {
  path: z.strictObject({
    brevmalkode: s.Dokumenttype,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-none-match": z.exactOptional(z.string().check(c.text(0, 400), z.regex(/^([*]|(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$/u))),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const lagreBrevmal = {
  path: z.strictObject({
    brevmalkode: s.Dokumenttype,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "if-match": z.string().check(c.text(0, 30), z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const forhaandsvisBrevmal = {
  path: z.strictObject({
    brevmalkode: s.Dokumenttype,
  }),
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const listInnsyn = {
  path: nothing,
  query: z.strictObject({
    limit: z.exactOptional(coerce.number(z.int().check(z.gte(1), z.lte(100)))),
    etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
    sakId: z.exactOptional(z.string().check(c.uuid())),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const soekInnsyn = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const eksporterInnsyn = {
  path: nothing,
  query: z.strictObject({
    format: z.exactOptional(s.Regnearkformat),
  }),
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};

export const hentRevisjonskjede = {
  path: nothing,
  query: nothing,
  header: z.strictObject({
    "kobo-kommunenummer": z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
    "accept-language": z.exactOptional(z.string().check(c.text(0, 200))),
  }),
};
