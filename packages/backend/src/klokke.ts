const dato = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

const MINUTT = 60_000;
let sist = { minutt: NaN, dag: '' };

/** The date in Norway, `YYYY-MM-DD`: deadlines and states follow the local calendar, not UTC. */
export function idag(naa: Date): string {
  // Days begin with a minute, and nearly all who ask do so within the same one: the calendar is asked once.
  const minutt = Math.floor(naa.getTime() / MINUTT);
  if (minutt !== sist.minutt) sist = { minutt, dag: dato.format(naa) };
  return sist.dag;
}

/** Whole years on a day. */
export function alder(foedselsdato: string, dag: string): number {
  const aar = Number(dag.slice(0, 4)) - Number(foedselsdato.slice(0, 4));
  return dag.slice(5) < foedselsdato.slice(5) ? aar - 1 : aar;
}

/** The day before somebody is this old. Whoever is born on 29 February is a year older on 1 March where there is none. */
export function sisteDagUnder(aar: number, foedselsdato: string): string {
  const [foedt = 0, maaned = 1, dagen = 1] = foedselsdato.split('-').map(Number);
  return new Date(Date.UTC(foedt + aar, maaned - 1, dagen - 1)).toISOString().slice(0, 10);
}

/** A date some days later, `YYYY-MM-DD`. */
export function plussDager(dag: string, dager: number): string {
  const d = new Date(`${dag}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + dager);
  return d.toISOString().slice(0, 10);
}
