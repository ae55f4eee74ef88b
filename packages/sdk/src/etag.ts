/** The ETag of a version number, as list items carry it: `call(klient, endreBolig, { etag: etagOf(bolig.versjon), … })`. */
export const etagOf = (versjon: number): string => `"${versjon}"`;

/**
 * The ETag of an answer. Proxies that compress mark it weak (`W/"3"`) or append a suffix (`"3-gzip"`), a read has one of its content (`"3-5830a1878809fe6c"`), and CORS hides
 * the header unless it is exposed; the version in the body says the same.
 */
export function readEtag(headers: Headers, data: unknown): string | undefined {
  const given = headers.get('etag')?.match(/^(?:W\/)?"(\d+)(?:-\w+)*"$/)?.[1];
  if (given !== undefined) return `"${given}"`;
  const versjon = (data as { versjon?: unknown } | null | undefined)?.versjon;
  return typeof versjon === 'number' ? etagOf(versjon) : undefined;
}
