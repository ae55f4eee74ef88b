/** Style sheet of the API documentation. */
export const stil = `
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 2rem; padding: 0 clamp(1rem, 3vw, 2.5rem);
  background: var(--ds-color-neutral-background-default); color: var(--ds-color-neutral-text-default);
  font: 1rem/1.5 var(--ds-font-family, Inter), 'Helvetica Neue', Arial, sans-serif; }
nav { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; padding-block: 1.5rem; font-size: .875rem; }
nav h2 { margin: 0; font-size: 1rem; } nav h3 { margin: 1rem 0 .25rem; font-size: .875rem; font-weight: 600; }
nav ul { margin: 0; padding: 0; list-style: none; } nav a { display: inline-block; padding-block: .125rem; min-block-size: 1.5rem; overflow-wrap: anywhere; }
main { padding-block: 1.5rem 4rem; } h1 { font-size: 1.875rem; font-weight: 500; margin: 0 0 .5rem; }
h2 { margin: 3rem 0 .25rem; font-size: 1.5rem; font-weight: 500; } h3 { margin: 0 0 .25rem; font-size: 1.125rem; } h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
main > p, section > p { max-width: 45rem; margin: .25rem 0; }
section { margin-block: 1.5rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--ds-color-neutral-border-subtle); scroll-margin-top: 1rem; }
.sti { overflow-wrap: anywhere; } .sti span { font-weight: 600; }
code, pre { font-family: ui-monospace, 'SFMono-Regular', Menlo, monospace; font-size: .875em; overflow-wrap: anywhere; }
pre { overflow: auto; padding: 1rem; background: var(--ds-color-neutral-surface-tinted); border-radius: 4px; max-block-size: 24rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: .75rem 0; } dt { color: var(--ds-color-neutral-text-subtle); } dd { margin: 0; }
.rulle { overflow-x: auto; } table { border-collapse: collapse; inline-size: 100%; font-size: .875rem; }
th, td { padding: .375rem .75rem .375rem 0; border-block-end: 1px solid var(--ds-color-neutral-border-subtle); text-align: start; vertical-align: top; }
a { color: var(--ds-color-accent-text-subtle); } summary { cursor: pointer; min-block-size: 1.5rem; }
.hopp { position: absolute; inset-inline-start: -999rem; } .hopp:focus { position: static; }
@media (max-width: 48rem) { body { display: block; } nav { position: static; max-block-size: none; } }
`;
