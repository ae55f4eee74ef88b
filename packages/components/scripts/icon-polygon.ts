/**
 * Turns the outline of an icon into a CSS `polygon()`.
 *
 * Designsystemet paints its icons with `mask: url("data:image/svg+xml…")`. A page whose policy is
 * `default-src 'none'` blocks that request, and a blocked mask hides the whole icon. A clip-path asks for
 * nothing, takes `currentColor` and scales with its box, so the same pseudo-element keeps working.
 */

interface Point {
  x: number;
  y: number;
}

/** Largest distance in icon units (24 per side) between the curve and its polygon: 0,04 is 1/25 px at 24 px. */
const TOLERANCE = 0.04;

const argumentCount: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Reads path data; flags of arcs may stand without separators (`a1 1 0 112 0`). */
function* commands(data: string): Generator<{ name: string; relative: boolean; values: number[] }> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const name = letter.toUpperCase();
    const count = argumentCount[name] ?? 0;
    const values: number[] = [];
    const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
    let at = 0;
    while (at < rest.length) {
      const isFlag = name === 'A' && [3, 4].includes(values.length % 7);
      if (/[\s,]/.test(rest[at] ?? '')) at += 1;
      else if (isFlag) values.push(Number(rest[at++]));
      else {
        number.lastIndex = at;
        const match = number.exec(rest);
        if (!match) throw new Error(`Unreadable path data: ${rest}`);
        values.push(Number(match[0]));
        at = number.lastIndex;
      }
    }
    if (count === 0) yield { name, relative: false, values };
    for (let i = 0; count > 0 && i < values.length; i += count) {
      // Further pairs after a moveto are linetos.
      const repeated = name === 'M' && i > 0 ? 'L' : name;
      yield { name: repeated, relative: letter !== name, values: values.slice(i, i + count) };
    }
  }
}

function cubic(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  const bend = Math.hypot(p0.x - 2 * p1.x + p2.x, p0.y - 2 * p1.y + p2.y);
  const bend2 = Math.hypot(p1.x - 2 * p2.x + p3.x, p1.y - 2 * p2.y + p3.y);
  const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * Math.max(bend, bend2)) / TOLERANCE)));
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) / steps;
    const u = 1 - t;
    const mix = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return { x: mix(p0.x, p1.x, p2.x, p3.x), y: mix(p0.y, p1.y, p2.y, p3.y) };
  });
}

/** SVG 2, appendix B.2.4: from end points to centre; the icons only use circles, so the rotation is ignored. */
function arc(from: Point, to: Point, [rx0 = 0, ry0 = 0, , large, sweep]: number[]): Point[] {
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const stretch = Math.max(1, Math.hypot(half.x / rx0, half.y / ry0));
  const [rx, ry] = [rx0 * stretch, ry0 * stretch];
  const inside = (half.x / rx) ** 2 + (half.y / ry) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / inside - 1));
  const offset = { x: (factor * rx * half.y) / ry, y: (-factor * ry * half.x) / rx };
  const centre = { x: offset.x + (from.x + to.x) / 2, y: offset.y + (from.y + to.y) / 2 };
  const start = Math.atan2((half.y - offset.y) / ry, (half.x - offset.x) / rx);
  let turn = Math.atan2((-half.y - offset.y) / ry, (-half.x - offset.x) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const perStep = 2 * Math.acos(Math.max(0, 1 - TOLERANCE / Math.max(rx, ry)));
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / perStep));
  return Array.from({ length: steps }, (_, i) => {
    const angle = start + (turn * (i + 1)) / steps;
    return { x: centre.x + rx * Math.cos(angle), y: centre.y + ry * Math.sin(angle) };
  });
}

function outlines(data: string): Point[][] {
  const loops: Point[][] = [];
  let loop: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let control: Point = at;
  for (const { name, relative, values } of commands(data)) {
    const origin = relative ? at : { x: 0, y: 0 };
    const point = (i: number): Point => ({
      x: origin.x + (values[i] ?? 0),
      y: origin.y + (values[i + 1] ?? 0),
    });
    const reflected = { x: 2 * at.x - control.x, y: 2 * at.y - control.y };
    let added: Point[] = [];
    let nextControl: Point | undefined;
    switch (name) {
      case 'M':
        loop = [point(0)];
        loops.push(loop);
        break;
      case 'L':
        added = [point(0)];
        break;
      case 'H':
        added = [{ x: origin.x + (values[0] ?? 0), y: at.y }];
        break;
      case 'V':
        added = [{ x: at.x, y: origin.y + (values[0] ?? 0) }];
        break;
      case 'C':
        added = cubic(at, point(0), point(2), point(4));
        nextControl = point(2);
        break;
      case 'S':
        added = cubic(at, reflected, point(0), point(2));
        nextControl = point(0);
        break;
      case 'A':
        added = arc(at, { x: point(5).x, y: point(5).y }, values);
        break;
      case 'Z':
        break;
      default:
        throw new Error(`Path command ${name} is not used by the icons so far.`);
    }
    loop.push(...added);
    at = name === 'Z' ? (loop[0] ?? at) : (loop.at(-1) ?? at);
    // After a closepath the next relative moveto starts where the loop began.
    if (name === 'Z') loop = [...loop];
    control = nextControl ?? at;
  }
  return loops;
}

/**
 * @param data path data in a box of 24 by 24
 * @param rule fill rule of the icon
 * @returns `polygon(…)` in percent of the box; several outlines are joined by bridges without width
 */
export function iconPolygon(data: string, rule: 'nonzero' | 'evenodd'): string {
  const loops = outlines(data);
  const first = loops[0]?.[0];
  if (!first) throw new Error('An icon without an outline.');
  const joined = loops.flatMap((loop, i) => {
    const closed = [...loop, loop[0] ?? first];
    return i === 0 ? closed : [...closed, first];
  });
  const percent = (value: number) => `${Number(((value / 24) * 100).toFixed(1))}%`;
  const points = joined.map(({ x, y }) => `${percent(x)} ${percent(y)}`);
  return `polygon(${rule},${points.filter((p, i) => p !== points[i - 1]).join(',')})`;
}
