import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bygningstype } from '@kobo-bolig/contract';

/** Gables of the drawn house: how many stand side by side, how wide each is, how high its wall is. */
const gables: Record<
  Exclude<Bygningstype, 'BLOKK' | 'HYBELBYGG'>,
  [count: number, width: number, wall: number]
> = {
  ENEBOLIG: [1, 120, 60],
  TOMANNSBOLIG: [2, 92, 60],
  REKKEHUS: [3, 78, 54],
  SMAAHUS: [1, 72, 46],
  ANNET: [1, 96, 60],
};

const ground = 128;

const gable = (x: number, width: number, wall: number) => svg`
  <path class="wall" d="M${x} ${ground}V${ground - wall}l${width / 2} ${-width * 0.36} ${width / 2} ${width * 0.36}V${ground}z" />
  <path class="opening" d="M${x + width * 0.16} ${ground - wall * 0.72}h${width * 0.24}v${wall * 0.3}h${-width * 0.24}z" />
  <path class="opening" d="M${x + width * 0.58} ${ground}v${-wall * 0.6}h${width * 0.2}v${wall * 0.6}z" />`;

const block = svg`
  <path class="wall" d="M132 ${ground}V30h96v98z" />
  ${[42, 66, 90].map((y) => [142, 170, 198].map((x) => svg`<path class="opening" d="M${x} ${y}h20v12h-20z" />`))}
  <path class="opening" d="M171 ${ground}v-20h18v20z" />`;

function house(type: Bygningstype) {
  if (type === 'BLOKK' || type === 'HYBELBYGG') return block;
  const [count, width, wall] = gables[type] ?? gables.ANNET;
  const start = 180 - (count * width) / 2;
  return Array.from({ length: count }, (_, i) => gable(start + i * width, width, wall));
}

/** A drawn house by type of building, for a home without a photo. Decoration: the type stands as text beside it. */
export const houseDrawing = (type: Bygningstype | undefined): TemplateResult | typeof nothing =>
  type
    ? html`<svg class="tegning" viewBox="0 -22 360 203" aria-hidden="true" focusable="false">
        <path class="hill" d="M0 124q90-14 180-6t180-10v77H0z" />
        ${house(type)}
      </svg>`
    : nothing;
