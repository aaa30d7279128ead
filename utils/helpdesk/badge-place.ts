import type { BadgePlace } from '@/utils/ticket/site-settings';

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  left: number;
  top: number;
}

/** Least distance to the window's edge. */
const MARGIN = 8;
/** Least distance to what must stay free. */
const GAP = 6;

function overlap(at: Point, size: Size, box: Box): number {
  const width = Math.min(at.left + size.width, box.left + box.width + GAP) - Math.max(at.left, box.left - GAP);
  const height = Math.min(at.top + size.height, box.top + box.height + GAP) - Math.max(at.top, box.top - GAP);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function inWindow({ left, top }: Point, size: Size, window: Size): Point {
  return {
    left: clamp(left, Math.min(MARGIN, window.width - size.width), Math.max(0, window.width - size.width - MARGIN)),
    top: clamp(top, Math.min(MARGIN, window.height - size.height), Math.max(0, window.height - size.height - MARGIN)),
  };
}

/**
 * The place nearest to the wished one that lies in the window and over none of the boxes to avoid.
 * Where the window has no such place, the one that covers least.
 */
export function freePlace(wish: Point, size: Size, window: Size, avoid: readonly Box[]): Point {
  const wished = inWindow(wish, size, window);
  const lefts = [
    wished.left,
    0,
    window.width,
    ...avoid.flatMap((box) => [box.left - size.width - GAP, box.left + box.width + GAP]),
  ];
  const tops = [
    wished.top,
    0,
    window.height,
    ...avoid.flatMap((box) => [box.top - size.height - GAP, box.top + box.height + GAP]),
  ];
  let best = wished;
  let bestCovered = Number.POSITIVE_INFINITY;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const left of lefts) {
    for (const top of tops) {
      const place = inWindow({ left, top }, size, window);
      const covered = avoid.reduce((sum, box) => sum + overlap(place, size, box), 0);
      const distance = (place.left - wished.left) ** 2 + (place.top - wished.top) ** 2;
      if (covered > bestCovered || (covered === bestCovered && distance >= bestDistance)) continue;
      best = place;
      bestCovered = covered;
      bestDistance = distance;
    }
  }
  return best;
}

/** A place in the window as fractions, so that it survives another window size. */
export function fractionOf({ left, top }: Point, size: Size, window: Size): BadgePlace {
  const share = (value: number, free: number) => (free > 0 ? clamp(value / free, 0, 1) : 0);
  return { x: share(left, window.width - size.width), y: share(top, window.height - size.height) };
}

export function pointOf({ x, y }: BadgePlace, size: Size, window: Size): Point {
  return { left: x * (window.width - size.width), top: y * (window.height - size.height) };
}
