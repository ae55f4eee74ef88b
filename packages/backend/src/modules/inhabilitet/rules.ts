import type { InhabilitetNy } from '@kobo-bolig/contract';

/**
 * What must be put right, as JSON Pointers. The grounds of the first paragraph hold by themselves; special circumstances
 * are weighed (forvaltningsloven 1967 § 6, second paragraph), and what they are is said.
 */
export const mangler = ({ grunn, tekst }: InhabilitetNy): string[] =>
  (tekst ?? '').trim() === '' && (tekst !== undefined || grunn === 'SAERLIGE_FORHOLD') ? ['/tekst'] : [];

/** Everyone says it of themselves; of others, whoever makes the decisions. */
export const kanRegistrere = (
  ansattId: string,
  aktoer: { readonly ansattId: string; readonly roller: readonly string[] },
): boolean => ansattId === aktoer.ansattId || aktoer.roller.includes('VEDTAKSMYNDIGHET');
