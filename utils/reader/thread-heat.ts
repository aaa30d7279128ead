import type { Reading } from '@/utils/ticket/reading';

/** A change smaller than this, on the scale of 0 to 4, is no move: two raters differ by as much. */
const STEP = 0.6;
/** How much of the earlier heat stays when the newest message is cooler. After thanks that are meant, less. */
const CARRIED = 0.3;
const CARRIED_AFTER_THANKS = 0.1;

/** What the course of heat needs of one customer message. */
export interface HeatPoint {
  messageId: string;
  /** 0 to 4. */
  heat: number;
  /** The message is thanks or praise that is meant. */
  grateful: boolean;
}

export interface HeatCourse {
  /** 0 to 4: the newest message's heat, and where that is cooler a part of what came before. */
  heat: number;
  trend: Reading['trend'];
  /** The message at which the trend last turned. */
  turningPoint?: string;
}

/**
 * The thread's heat. It rises at once and cools over messages: no average, so that fury at the end is not thinned by a calm beginning.
 * The trend has hysteresis: one clear step from steady sets a direction, but a direction is only reversed by a second message
 * that confirms the first; until then the trend is steady. (Waiting for the next turn cuts false alarms: arXiv 2605.29243.)
 * @param points customer messages that could be read, oldest first
 */
export function courseOfHeat(points: readonly HeatPoint[]): HeatCourse {
  let heat = 0;
  let trend: Reading['trend'] = 'steady';
  let turningPoint: string | undefined;
  let doubt: { direction: Reading['trend']; messageId: string } | undefined;
  let flat = 0;
  for (const [index, point] of points.entries()) {
    const carried = point.grateful ? CARRIED_AFTER_THANKS : CARRIED;
    heat = point.heat >= heat ? point.heat : point.heat + carried * (heat - point.heat);
    const direction = index === 0 ? 'steady' : directionOf(point.heat - points[index - 1]!.heat);
    if (doubt) {
      if (direction === 'steady' || direction === doubt.direction) [trend, turningPoint] = [doubt.direction, doubt.messageId];
      else trend = opposite(doubt.direction);
      doubt = undefined;
      flat = 0;
    } else if (direction === 'steady') {
      if (++flat > 1) trend = 'steady';
    } else if (trend === opposite(direction)) {
      doubt = { direction, messageId: point.messageId };
      trend = 'steady';
    } else {
      if (trend !== direction) turningPoint = point.messageId;
      trend = direction;
      flat = 0;
    }
  }
  return { heat: Math.min(4, Math.max(0, heat)), trend, turningPoint };
}

function directionOf(change: number): Reading['trend'] {
  return change >= STEP ? 'rising' : change <= -STEP ? 'falling' : 'steady';
}

function opposite(direction: Reading['trend']): Reading['trend'] {
  return direction === 'rising' ? 'falling' : direction === 'falling' ? 'rising' : 'steady';
}
