import { Disclosure } from '@/components/ui/disclosure';
import type { Reading } from '@/utils/ticket/reading';
import { HEAT_WORDS, heatStep } from '@/utils/ticket/reading-words';
import type { Ticket } from '@/utils/ticket/ticket';
import { type HeatPoint, heatChart } from './heat-chart';
import styles from './heat-over-time.module.css';

const WIDTH = 220;
const HEIGHT = 56;
const EDGE = 8;

const across = (x: number) => EDGE + x * (WIDTH - 2 * EDGE);
const up = (heat: number) => HEIGHT - EDGE - (heat / 4) * (HEIGHT - 2 * EDGE);

/** One sentence that says what the curve shows. */
function curveWords(points: HeatPoint[]): string {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const turning = points.find((point) => point.turning);
  const from = HEAT_WORDS[heatStep(first.heat)].toLowerCase();
  const to = HEAT_WORDS[heatStep(last.heat)].toLowerCase();
  const course = from === to ? `from first to last ${to}` : `from ${from} to ${to}`;
  return `Heat over ${points.length} customer messages: ${course}${turning ? `, turning at message ${turning.number}` : ''}.`;
}

function when(at: string | undefined): string {
  return at
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
    : 'no time shown';
}

/** The heat of each customer message as a small curve, with a sentence and a table that say the same. */
export function HeatOverTime({ ticket, reading }: { ticket: Ticket; reading: Reading }) {
  const { points, replies } = heatChart(ticket, reading);
  if (points.length < 2) return null;
  const words = curveWords(points);
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        {[0, 1, 2, 3, 4].map((heat) => (
          <line key={heat} className={styles.grid} x1={EDGE} x2={WIDTH - EDGE} y1={up(heat)} y2={up(heat)} />
        ))}
        {replies.map((x) => (
          <line key={x} className={styles.reply} x1={across(x)} x2={across(x)} y1={HEIGHT - EDGE} y2={HEIGHT - 2} />
        ))}
        <polyline className={styles.curve} points={points.map(({ x, heat }) => `${across(x)},${up(heat)}`).join(' ')} />
        {points.map(({ messageId, x, heat, turning }) => (
          <circle
            key={messageId}
            className={turning ? styles.turning : styles.point}
            data-heat={heatStep(heat)}
            cx={across(x)}
            cy={up(heat)}
            r={turning ? 5.5 : 4}
          />
        ))}
      </svg>
      <Disclosure summary="Heat by message">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Customer message</th>
              <th scope="col">Heat</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ messageId, number, heat, turning }) => (
              <tr key={messageId}>
                <th scope="row">
                  {number}, {when(ticket.messages.find((message) => message.id === messageId)?.at)}
                </th>
                <td>
                  {HEAT_WORDS[heatStep(heat)]}
                  {turning && ', the turning point'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
