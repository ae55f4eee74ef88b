// Preloaded: every database opened is migrated first and then broken as KOBO_MUTANT says.
import { PGlite } from '@electric-sql/pglite';

const sql = process.env['KOBO_MUTANT']!;
const hel = PGlite.create.bind(PGlite) as (...valg: unknown[]) => Promise<PGlite>;
Object.assign(PGlite, {
  create: async (...valg: unknown[]): Promise<PGlite> => {
    const base = await hel(...valg);
    const { rows } = await base.query<{ er: boolean }>(`select to_regclass('public.sak') is not null as er`);
    if (rows[0]!.er) await base.exec(sql).catch(() => process.exit(99));
    return base;
  },
});
