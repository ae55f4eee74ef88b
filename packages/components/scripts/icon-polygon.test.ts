import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconPolygon } from './icon-polygon.ts';

type Point = [x: number, y: number];

const pointsOf = (polygon: string): Point[] =>
  Array.from(polygon.matchAll(/([\d.-]+)% ([\d.-]+)%/g), ([, x, y]) => [Number(x), Number(y)]);

/** Area in percent of the box; holes run the other way round and subtract. */
function area(polygon: string): number {
  const points = pointsOf(polygon);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 200;
}

test('straight lines keep their corners', () => {
  assert.equal(
    iconPolygon('M0 0h24v24H0z', 'nonzero'),
    'polygon(nonzero,0% 0%,100% 0%,100% 100%,0% 100%,0% 0%)',
  );
});

test('an arc stays on its circle, with and without separators between its flags', () => {
  for (const data of ['M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20', 'M12 22a10 10 0 100-20 10 10 0 000 20']) {
    for (const [x, y] of pointsOf(iconPolygon(data, 'evenodd'))) {
      assert.ok(Math.abs(Math.hypot(x - 50, y - 50) - (10 / 24) * 100) < 0.3, `${x} ${y}`);
    }
  }
});

test('a curve ends where it should and bulges as far as it should', () => {
  const points = pointsOf(iconPolygon('M0 12C0 0 24 0 24 12', 'nonzero'));
  assert.deepEqual(points.at(-2), [100, 50]);
  assert.ok(Math.abs(Math.min(...points.map(([, y]) => y)) - 12.5) < 0.3);
});

test('a hole is cut out by a bridge without width', () => {
  const withHole = iconPolygon('M0 0h24v24H0zM6 6v12h12V6z', 'evenodd');
  assert.ok(Math.abs(area(withHole) - 75) < 0.01);
});

test('what cannot be read is refused', () => {
  assert.throws(() => iconPolygon('', 'nonzero'), /without an outline/);
  assert.throws(() => iconPolygon('M0 0Q1 1 2 2', 'nonzero'), /not used/);
});
