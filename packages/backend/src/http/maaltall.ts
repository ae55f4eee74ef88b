import type { Logg } from './logg.ts';

/** Upper ends in seconds. */
const BOETTER = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** A number that is looked up when somebody asks. */
export interface Maaler {
  readonly navn: string;
  readonly om: string;
  readonly verdi: () => number | Promise<number>;
}

export interface Maaltall {
  /** Counts what the log tells. Log lines carry no personal data, and of them only names of operations, codes and clients of operations that are to go are kept. */
  readonly logg: Logg;
  /** Everything in the text format of Prometheus. */
  tekst(maalere: readonly Maaler[]): Promise<string>;
}

interface Svartid {
  readonly hva: string;
  readonly under: number[];
  antall: number;
  sum: number;
}

const merkelapper = (par: Readonly<Record<string, string | number>>): string =>
  `{${Object.entries(par)
    .map(([navn, verdi]) => `${navn}="${String(verdi).replaceAll(/[^\w.+-]/g, '_')}"`)
    .join(',')}}`;

/** Counts in this process since it started. */
export function createMaaltall(): Maaltall {
  const svartider = new Map<string, Svartid>();
  const hendelser = new Map<string, number>();
  const avviklede = new Map<string, number>();

  return {
    logg({ hendelse, nivaa, operasjon, status, ms, avviklet, klient }) {
      if (hendelse === 'KALL') {
        const noekkel = `${String(operasjon)} ${String(status)}`;
        let tid = svartider.get(noekkel);
        if (!tid) {
          const hva = { operasjon: String(operasjon), status: Number(status) };
          tid = { hva: merkelapper(hva), under: BOETTER.map(() => 0), antall: 0, sum: 0 };
          svartider.set(noekkel, tid);
        }
        const sekunder = Number(ms) / 1000;
        BOETTER.forEach((ende, i) => (tid.under[i]! += sekunder <= ende ? 1 : 0));
        tid.antall += 1;
        tid.sum += sekunder;
        if (avviklet === true) {
          const hvem = merkelapper({ operasjon: String(operasjon), klient: String(klient ?? '') });
          avviklede.set(hvem, (avviklede.get(hvem) ?? 0) + 1);
        }
      } else if (nivaa !== 'INFO') {
        const noekkel = merkelapper({ hendelse, nivaa });
        hendelser.set(noekkel, (hendelser.get(noekkel) ?? 0) + 1);
      }
    },
    async tekst(maalere) {
      const linjer = [
        '# HELP kobo_http_request_duration_seconds Time from a call came to its answer was made.',
        '# TYPE kobo_http_request_duration_seconds histogram',
      ];
      for (const { hva, under, antall, sum } of svartider.values()) {
        const med = (le: string): string => `${hva.slice(0, -1)},le="${le}"}`;
        const navn = 'kobo_http_request_duration_seconds';
        BOETTER.forEach((ende, i) => linjer.push(`${navn}_bucket${med(String(ende))} ${under[i]}`));
        linjer.push(`${navn}_bucket${med('+Inf')} ${antall}`);
        linjer.push(`${navn}_sum${hva} ${sum}`, `${navn}_count${hva} ${antall}`);
      }
      linjer.push(
        '# HELP kobo_log_events_total Warnings and errors beside the answers, by the event of the log line.',
        '# TYPE kobo_log_events_total counter',
        ...[...hendelser].map(([noekkel, antall]) => `kobo_log_events_total${noekkel} ${antall}`),
      );
      linjer.push(
        '# HELP kobo_deprecated_calls_total Calls of operations that are to go, by who calls: none may go while somebody does.',
        '# TYPE kobo_deprecated_calls_total counter',
        ...[...avviklede].map(([noekkel, antall]) => `kobo_deprecated_calls_total${noekkel} ${antall}`),
      );
      for (const { navn, om, verdi } of maalere) {
        linjer.push(`# HELP ${navn} ${om}`, `# TYPE ${navn} gauge`, `${navn} ${await verdi()}`);
      }
      return `${linjer.join('\n')}\n`;
    },
  };
}
