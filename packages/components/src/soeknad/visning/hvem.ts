import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { buttonText } from '../../tilstand/wording.ts';

/**
 * Always said, so that nobody fills in for somebody else by mistake (R38); without a name as long as Folkeregisteret has
 * not answered.
 *
 * @param loggUt missing when the host logs in and out itself, and where the page has a place of its own for it
 */
export function hvem(navn: string | undefined, loggUt?: () => void): TemplateResult {
  const somHvem = msg('Logget inn som', { id: 'soeknad.hvem.somHvem', desc: 'Foran navnet på søkeren' });
  const forHvem = msg('Du søker for deg selv.', { id: 'soeknad.hvem.forHvem', desc: 'Etter navnet' });
  const uten = msg('Du er logget inn', { id: 'soeknad.hvem.uten', desc: 'Når vi ikke vet navnet' });
  return html`<p class="hvem">
    ${navn === undefined ? html`<span>${text(uten)}</span>` : html`<span>${text(somHvem)}</span> <strong>${text(navn)}</strong>`}.
    <span>${text(forHvem)}</span>
    ${loggUt ? html`<button class="ds-link" type="button" @click=${loggUt}>${text(buttonText.logout())}</button>` : nothing}
  </p>`;
}
