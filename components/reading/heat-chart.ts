import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';

export interface HeatPoint {
  messageId: string;
  /** 0 to 1 from left to right. */
  x: number;
  /** 0 to 4. */
  heat: number;
  /** 1 for the customer's first message that was read. */
  number: number;
  turning: boolean;
}

/** Where a colleague or bot wrote between the customer's messages, 0 to 1. */
export interface HeatChart {
  points: HeatPoint[];
  replies: number[];
}

/** The thread's messages spread evenly in time order; customer messages with their heat, agents' replies as marks. */
export function heatChart(ticket: Ticket, reading: Reading): HeatChart {
  const heats = new Map(
    reading.messages.filter((message) => !message.unread).map((message) => [message.messageId, message.heat]),
  );
  const shown = ticket.messages.filter((message) => heats.has(message.id) || message.author === 'agent');
  const last = Math.max(1, shown.length - 1);
  const points: HeatPoint[] = [];
  const replies: number[] = [];
  shown.forEach((message, index) => {
    const heat = heats.get(message.id);
    const x = index / last;
    if (heat === undefined) replies.push(x);
    else {
      const turning = message.id === reading.turningPoint;
      points.push({ messageId: message.id, x, heat, number: points.length + 1, turning });
    }
  });
  return { points, replies };
}
