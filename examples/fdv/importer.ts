import type { ImportRadfeil } from '@kobo-bolig/contract';
import { followImport, type KoboClient, type Upload } from '@kobo-bolig/sdk';

/** The file was tried and not carried out: these cells are to be put right first. */
export class Importfeil extends Error {
  override readonly name = 'Importfeil';
  readonly feil: readonly ImportRadfeil[];
  constructor(feil: readonly ImportRadfeil[]) {
    super(`${feil.length} cells are wrong.`);
    this.feil = feil;
  }
}

/**
 * The first homes, from the spreadsheet the municipality has them in (Kobo boligimport, 35 columns), all or none. An
 * employee with the role BOLIGOVERSIKT does it, logged in: `kobo` is theirs, for no machine may. The system hears of
 * the homes as of all others, and gives them its numbers then.
 *
 * @returns how many homes are new
 * @throws Importfeil, and nothing is imported; KoboJobbfeil; KoboFeil
 */
export async function importer(kobo: KoboClient, fil: Upload, signal?: AbortSignal): Promise<number> {
  const { data: proevd, etag } = await kobo.importer.opprett({ body: fil, contentType: 'text/csv', signal });
  if (proevd.rader.feil > 0) throw new Importfeil(proevd.feil.filter(({ alvor }) => alvor === 'FEIL'));
  const { importId } = proevd;
  await kobo.importer.gjennomfoer({ path: { importId }, etag, signal });
  const { rader } = await followImport(kobo, importId).done({ signal });
  return rader.nye;
}
