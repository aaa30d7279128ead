import { Disclosure } from '@/components/ui/disclosure';
import styles from './progress.module.css';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const CELL = 18;

/** Four weeks as four rows of days; a filled square is a day with practice. */
export function PractisedDays({ days }: { days: { at: number; replies: number }[] }) {
  const practised = days.filter(({ replies }) => replies > 0);
  const words = practised.length === 1 ? 'You practised on 1 of 28 days.' : `You practised on ${practised.length} of 28 days.`;
  return (
    <>
      <p>{words}</p>
      <svg className={styles.days} viewBox={`0 0 ${7 * CELL} ${4 * CELL}`} role="img" aria-label={words}>
        {days.map(({ at, replies }, index) => (
          <rect
            key={at}
            className={replies > 0 ? styles.shown : styles.rest}
            x={(index % 7) * CELL + 2}
            y={Math.floor(index / 7) * CELL + 2}
            width={CELL - 4}
            height={CELL - 4}
            rx={3}
          />
        ))}
      </svg>
      <Disclosure summary="Days as a table">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Replies</th>
            </tr>
          </thead>
          <tbody>
            {practised.map(({ at, replies }) => (
              <tr key={at}>
                <th scope="row">{day.format(at)}</th>
                <td>{replies}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
