import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, fractionOf, freePlace, pointOf, type Size } from '@/utils/helpdesk/badge-place';

const SIZE: Size = { width: 220, height: 28 };
const WINDOW: Size = { width: 1280, height: 800 };

const boxes = fc.array(
  fc.record({
    left: fc.integer({ min: -50, max: 1200 }),
    top: fc.integer({ min: -50, max: 760 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 500 }),
  }),
  { maxLength: 4 },
);
const wishes = fc.record({ left: fc.integer({ min: -500, max: 2000 }), top: fc.integer({ min: -500, max: 1500 }) });

function covers({ left, top }: { left: number; top: number }, box: Box): boolean {
  return left < box.left + box.width && box.left < left + SIZE.width && top < box.top + box.height && box.top < top + SIZE.height;
}

/** Whether any place on a fine grid keeps the asked distance. */
function hasRoom(avoid: readonly Box[]): boolean {
  for (let left = 8; left <= WINDOW.width - SIZE.width - 8; left += 2) {
    for (let top = 8; top <= WINDOW.height - SIZE.height - 8; top += 2) {
      const roomy = avoid.every(
        (box) => !covers({ left, top }, { left: box.left - 6, top: box.top - 6, width: box.width + 12, height: box.height + 12 }),
      );
      if (roomy) return true;
    }
  }
  return false;
}

describe('freePlace', () => {
  test('lies in the window, whatever is wished', () => {
    fc.assert(
      fc.property(wishes, boxes, (wish, avoid) => {
        const { left, top } = freePlace(wish, SIZE, WINDOW, avoid);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + SIZE.width).toBeLessThanOrEqual(WINDOW.width - 8);
        expect(top + SIZE.height).toBeLessThanOrEqual(WINDOW.height - 8);
      }),
    );
  });

  test('covers nothing that must stay free where there is room', () => {
    fc.assert(
      fc.property(wishes, boxes, (wish, avoid) => {
        const place = freePlace(wish, SIZE, WINDOW, avoid);
        if (avoid.some((box) => covers(place, box))) expect(hasRoom(avoid)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('is the wish itself where that is free', () => {
    expect(freePlace({ left: 300, top: 200 }, SIZE, WINDOW, [{ left: 0, top: 600, width: 1280, height: 200 }])).toEqual({
      left: 300,
      top: 200,
    });
  });

  test('moves no farther than it must', () => {
    const reply = { left: 300, top: 600, width: 700, height: 150 };
    expect(freePlace({ left: 500, top: 610 }, SIZE, WINDOW, [reply])).toEqual({ left: 500, top: 600 - 28 - 6 });
  });

  test('a window smaller than the badge shows its beginning', () => {
    expect(freePlace({ left: 50, top: 50 }, SIZE, { width: 120, height: 20 }, [])).toEqual({ left: 0, top: 0 });
  });
});

test('a place survives as fractions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1060 }), fc.integer({ min: 0, max: 772 }), (left, top) => {
      const back = pointOf(fractionOf({ left, top }, SIZE, WINDOW), SIZE, WINDOW);
      expect(back.left).toBeCloseTo(left, 6);
      expect(back.top).toBeCloseTo(top, 6);
    }),
  );
});
