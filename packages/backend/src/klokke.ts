const dato = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The date in Norway, `YYYY-MM-DD`: deadlines and states follow the local calendar, not UTC. */
export const idag = (naa: Date): string => dato.format(naa);

/** A date some days later, `YYYY-MM-DD`. */
export function plussDager(dag: string, dager: number): string {
  const d = new Date(`${dag}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + dager);
  return d.toISOString().slice(0, 10);
}
