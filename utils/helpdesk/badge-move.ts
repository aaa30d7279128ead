import type { Point } from './badge-place';

/** Movement in CSS pixels below which a press is a click. */
const CLICK_SLACK = 4;
/** Pixels an arrow key moves the badge; with Shift, far. */
const STEP = { near: 16, far: 80 };

export interface Mover {
  /** True for the click that ends a drag. */
  wasDragged(): boolean;
  /** Moves by an arrow key; false for any other key. */
  byKey(event: KeyboardEvent): boolean;
}

/**
 * Lets the badge be moved by its handle, with the pointer and with arrow keys.
 * @param place where the badge stands now
 * @param moveTo called with each wished place, and with `done` when the rep lets go
 */
export function makeMovable(
  handle: HTMLElement,
  place: () => Point,
  moveTo: (wish: Point, done: boolean) => void,
  signal: AbortSignal,
): Mover {
  let grab: { x: number; y: number; from: Point } | undefined;
  let dragged = false;

  const wish = (event: PointerEvent, { x, y, from }: NonNullable<typeof grab>): Point => ({
    left: from.left + event.clientX - x,
    top: from.top + event.clientY - y,
  });
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isTrusted) return;
    grab = { x: event.clientX, y: event.clientY, from: place() };
    dragged = false;
    handle.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!grab) return;
    if (!dragged && Math.hypot(event.clientX - grab.x, event.clientY - grab.y) < CLICK_SLACK) return;
    dragged = true;
    moveTo(wish(event, grab), false);
  };
  const up = (event: PointerEvent) => {
    if (grab && dragged) moveTo(wish(event, grab), true);
    grab = undefined;
  };
  handle.addEventListener('pointerdown', down, { signal });
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', up, { signal });
  handle.addEventListener('pointercancel', up, { signal });

  return {
    wasDragged: () => dragged,
    byKey(event) {
      const sides: Record<string, [number, number]> = {
        ArrowLeft: [-1, 0],
        ArrowRight: [1, 0],
        ArrowUp: [0, -1],
        ArrowDown: [0, 1],
      };
      const side = sides[event.key];
      if (!side || event.altKey || event.ctrlKey || event.metaKey) return false;
      const step = event.shiftKey ? STEP.far : STEP.near;
      const { left, top } = place();
      moveTo({ left: left + side[0] * step, top: top + side[1] * step }, true);
      return true;
    },
  };
}
