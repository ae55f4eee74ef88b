// Generated from api-spec/ by `npm run generate`. Do not edit.

export * from './operations.client.drift.gen.ts';
export * from './operations.client.kommune.gen.ts';
export * from './operations.client.meg.gen.ts';
export * from './operations.client.journalnotat.gen.ts';
export * from './operations.client.melding.gen.ts';
export * from './operations.client.klage.gen.ts';
export * from './operations.client.oppgave.gen.ts';
export * from './operations.client.vedlegg.gen.ts';
export * from './operations.client.soeknad.gen.ts';
export * from './operations.client.sak.gen.ts';
export * from './operations.client.kartlegging.gen.ts';
export * from './operations.client.oekonomi.gen.ts';
export * from './operations.client.vedtak.gen.ts';
export * from './operations.client.tilbud.gen.ts';
export * from './operations.client.leieforhold.gen.ts';
export * from './operations.client.bolig.gen.ts';
export * from './operations.client.kobobolig.gen.ts';
export * from './operations.client.boligbilde.gen.ts';
export * from './operations.client.reservasjon.gen.ts';
export * from './operations.client.avtale.gen.ts';
export * from './operations.client.befaring.gen.ts';
export * from './operations.client.bolignotat.gen.ts';
export * from './operations.client.import.gen.ts';
export * from './operations.client.hendelse.gen.ts';
export * from './operations.client.webhook.gen.ts';
export * from './operations.client.innsyn.gen.ts';
