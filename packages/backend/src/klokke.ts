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

/** A date some days later, `YYYY-MM-DD`. */
export function plussDager(dag: string, dager: number): string {
  const d = new Date(`${dag}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + dager);
  return d.toISOString().slice(0, 10);
}
