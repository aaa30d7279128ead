import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { NO_RECORD, practiceReplies } from '@/components/practice/practice-replies';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { WithPracticeData } from '@/components/practice/with-practice-data';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { overusedPhrases, practisedDays, skillCourses } from '@/utils/practice/progress';
import { practiceRecord } from '@/utils/store/practice';
import { OwnRecord } from './own-record';
import { PractisedDays } from './practised-days';
import styles from './progress.module.css';
import { SkillCourses } from './skill-courses';

/** What the rep's own practice shows, for the rep alone. */
export default function ProgressSection() {
  return <WithPracticeData>{(data) => <Progress data={data} />}</WithPracticeData>;
}

function Progress({ data }: { data: PracticeData }) {
  const record = useStored(practiceRecord, NO_RECORD);
  const replies = practiceReplies(record, data.scenarios);
  if (replies.length === 0) {
    return (
      <EmptyState
        icon="practise"
        title="Nothing practised yet"
        actions={
          <LinkButton look="plain" href="#conversations">
            Choose a conversation
          </LinkButton>
        }
      >
        <p>After a conversation or a drill, this page shows which skills were seen in your replies. It stays on this computer.</p>
      </EmptyState>
    );
  }
  const now = Date.now();
  const overused = overusedPhrases(replies);
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        Counts of what stood in your replies, for you alone. Nobody else can see them, and there is no score.
      </p>
      <Block title="Skills over eight weeks" about="In how many replies a skill was seen, and in how many it slipped.">
        <SkillCourses courses={skillCourses(replies, now)} />
      </Block>
      <Block title="Days of the last four weeks" about="A day off costs nothing; spacing helps.">
        <PractisedDays days={practisedDays(replies, now)} />
      </Block>
      <Block
        title="Phrases you use often"
        about="Runs of words that stand in three replies or more. Some are fine; some go stale."
      >
        {overused.length === 0 ? (
          <p>None so far.</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col">Replies</th>
              </tr>
            </thead>
            <tbody>
              {overused.map(({ words, replies: count }) => (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Block>
      <OwnRecord record={record} />
    </div>
  );
}
