import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOfHeat } from '@/utils/reader/thread-heat';

const course = (...heats: number[]) =>
  courseOfHeat(heats.map((heat, index) => ({ messageId: `m${index + 1}`, heat, grateful: false })));

describe('the course of heat', () => {
  it('is the only message’s own heat', () => {
    expect(course(2.4)).toEqual({ heat: 2.4, trend: 'steady', turningPoint: undefined });
  });

  it('rises at once and is no average', () => {
    expect(course(0, 0, 0, 3.5).heat).toBe(3.5);
  });

  it('cools over messages, faster after thanks', () => {
    expect(course(3, 0).heat).toBeGreaterThan(0.5);
    expect(course(3, 0, 0, 0).heat).toBeLessThan(0.1);
    const thanked = courseOfHeat([
      { messageId: 'a', heat: 3, grateful: false },
      { messageId: 'b', heat: 0, grateful: true },
    ]);
    expect(thanked.heat).toBeLessThan(course(3, 0).heat);
  });

  it('names the message at which it turned', () => {
    expect(course(0.5, 0.6, 2, 3)).toMatchObject({ trend: 'rising', turningPoint: 'm3' });
    expect(course(3, 1.5, 0.5)).toMatchObject({ trend: 'falling', turningPoint: 'm2' });
  });

  it('does not reverse for one message', () => {
    expect(course(0.5, 2, 3, 1.5).trend).toBe('steady');
    expect(course(0.5, 2, 3, 1.5, 3).trend).toBe('rising');
    expect(course(0.5, 2, 3, 1.5, 1.4)).toMatchObject({ trend: 'falling', turningPoint: 'm4' });
    expect(course(3.5, 1, 3).trend).toBe('steady');
  });

  it('comes to rest when nothing moves any more', () => {
    expect(course(0.5, 2, 2, 2).trend).toBe('steady');
  });

  it('stays between the coolest and the hottest message', () => {
    const heats = fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heats, (list) => {
        const { heat } = course(...list);
        expect(heat).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(heat).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
        expect(heat).toBeGreaterThanOrEqual(list.at(-1)! - 1e-9);
      }),
    );
  });
});
