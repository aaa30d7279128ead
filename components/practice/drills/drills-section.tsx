import { useState } from 'react';
import { useStored } from '@/components/data/use-stored';
import { NO_RECORD, practiceReplies } from '@/components/practice/practice-replies';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { WithPracticeData } from '@/components/practice/with-practice-data';
import { Button } from '@/components/ui/button';
import { List } from '@/components/ui/list';
import { type Exercise, exercisesFor } from '@/utils/practice/drill';
import { slippedLately } from '@/utils/practice/progress';
import { drillOrder } from '@/utils/practice/schedule';
import { SKILL_WORDS, SKILLS, type Skill } from '@/utils/practice/skills';
import { type PracticeRecord, practiceRecord } from '@/utils/store/practice';
import { DrillSession } from './drill-session';
import styles from './drills.module.css';

/** About as many as fit into five minutes. */
const EXERCISES = 5;

/** One skill at a time, on the customers of the scenarios. */
export default function DrillsSection() {
  return <WithPracticeData>{(data) => <Drills data={data} />}</WithPracticeData>;
}

interface Session {
  exercises: Exercise[];
  startedAt: number;
}

function Drills({ data }: { data: PracticeData }) {
  const record = useStored(practiceRecord, NO_RECORD);
  const [session, setSession] = useState<Session>();
  const now = Date.now();
  const begin = (skill: Skill) => {
    const recent = record.drills.filter((drill) => drill.skill === skill).map(({ scenarioId }) => scenarioId);
    const exercises = exercisesFor(skill, data.scenarios, recent, record.drills.length).slice(0, EXERCISES);
    setSession({ exercises, startedAt: Date.now() });
  };
  if (session) {
    const cards = record.skills;
    return <DrillSession {...session} cards={cards} model={data.model} onLeave={() => setSession(undefined)} />;
  }
  const order = skillsInOrder(record, data, now);
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        Five minutes on one skill: you answer a few first messages, one or two sentences each. What is due or slipped lately
        stands first.
      </p>
      <p>
        <Button look="main" onClick={() => begin(order[0]!)}>
          Start with “{SKILL_WORDS[order[0]!].title}”
        </Button>
      </p>
      <List aria-label="Skills" className={styles.skills}>
        {order.map((skill) => (
          <li key={skill} className={styles.skill} data-skill={skill}>
            <div>
              <h3>{SKILL_WORDS[skill].title}</h3>
              <p>{SKILL_WORDS[skill].why}</p>
              <p className={styles.note}>{dueWords(record.skills.get(skill)?.card.due, now)}</p>
            </div>
            <Button onClick={() => begin(skill)} aria-label={`Practise: ${SKILL_WORDS[skill].title}`}>
              Practise
            </Button>
          </li>
        ))}
      </List>
    </div>
  );
}

function skillsInOrder(record: PracticeRecord, { scenarios }: PracticeData, now: number): Skill[] {
  const replies = practiceReplies(record, scenarios);
  const needs = SKILLS.filter((skill) => scenarios.some(({ skills, grave }) => skills.includes(skill) && !grave)).map(
    (skill) => ({
      skill,
      card: record.skills.get(skill)?.card,
      slipped: slippedLately(skill, replies),
    }),
  );
  return drillOrder(needs, now);
}

function dueWords(due: number | undefined, now: number): string {
  if (due === undefined) return 'Not drilled yet.';
  if (due <= now) return 'Due now.';
  return `Comes next on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(due)}; sooner does no harm.`;
}
