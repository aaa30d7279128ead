import { Disclosure } from '@/components/ui/disclosure';
import { type SkillCourse, WEEKS } from '@/utils/practice/progress';
import { SKILL_WORDS } from '@/utils/practice/skills';
import styles from './progress.module.css';

const BAR = 14;
const GAP = 4;
const HEIGHT = 48;
const WIDTH = WEEKS * (BAR + GAP);

const total = (course: SkillCourse, kind: 'shown' | 'slipped') => course.weeks.reduce((sum, week) => sum + week[kind], 0);

/** One small chart a skill that came up, and one table that says the same. */
export function SkillCourses({ courses }: { courses: SkillCourse[] }) {
  const known = courses.filter((course) => total(course, 'shown') + total(course, 'slipped') > 0);
  const most = Math.max(1, ...known.flatMap(({ weeks }) => weeks.map(({ shown, slipped }) => shown + slipped)));
  return (
    <>
      <ul className={styles.charts}>
        {known.map((course) => (
          <li key={course.skill}>
            <figure className={styles.figure}>
              <figcaption>{SKILL_WORDS[course.skill].title}</figcaption>
              <Bars course={course} most={most} />
            </figure>
          </li>
        ))}
      </ul>
      <p className={styles.key}>
        <span className={styles.keyShown} /> seen <span className={styles.keySlipped} /> slipped; the newest week on the right
      </p>
      <Disclosure summary="As a table">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Seen, eight weeks</th>
              <th scope="col">Slipped, eight weeks</th>
              <th scope="col">Seen, this week</th>
              <th scope="col">Slipped, this week</th>
            </tr>
          </thead>
          <tbody>
            {known.map((course) => (
              <tr key={course.skill}>
                <th scope="row">{SKILL_WORDS[course.skill].title}</th>
                <td>{total(course, 'shown')}</td>
                <td>{total(course, 'slipped')}</td>
                <td>{course.weeks.at(-1)!.shown}</td>
                <td>{course.weeks.at(-1)!.slipped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}

/** Bars grow from the ground: seen solid, slipped outlined above it, so that colour is never needed. */
function Bars({ course, most }: { course: SkillCourse; most: number }) {
  const high = (count: number) => (count / most) * (HEIGHT - 2);
  const words = `${SKILL_WORDS[course.skill].title}: seen in ${total(course, 'shown')} replies, slipped in ${total(course, 'slipped')}.`;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <line className={styles.ground} x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {course.weeks.map(({ shown, slipped }, index) => {
        const x = index * (BAR + GAP) + GAP / 2;
        const top = HEIGHT - high(shown);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the weeks have no other name than their place
          <g key={index}>
            {shown > 0 && <rect className={styles.shown} x={x} y={top} width={BAR} height={high(shown)} />}
            {slipped > 0 && (
              <rect
                className={styles.slipped}
                x={x + 0.5}
                y={top - high(slipped) + 0.5}
                width={BAR - 1}
                height={high(slipped) - 1}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
