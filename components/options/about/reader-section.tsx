import { Block } from '@/components/options/frame/block';
import { ModelCard } from './model-card';
import styles from './model-card.module.css';

/** What reads the tickets, how well, and what it must not be used for. */
export default function ReaderSection() {
  return (
    <>
      <Block title="What it reads">
        <p>
          A small model inside this extension reads what the customer wrote: how much care the reply needs, the tone, what is
          asked for, and what must not be missed. It works on this machine, and it answers the same way every time.
        </p>
        <p>
          Each finding shows the customer’s own words that caused it. Where it is not sure it says so, and where it cannot read,
          as with another language or a message of pictures, it says that instead of guessing.
        </p>
      </Block>
      <Block title="What it is not for">
        <ul className={styles.list}>
          <li>It does not rate people: neither you nor the customer. It never reads your mood from your replies.</li>
          <li>It does not decide. A finding is a reason to look again, not a verdict.</li>
          <li>It reads English only, and it can miss sarcasm, regional English and very short messages.</li>
        </ul>
      </Block>
      <ModelCard />
    </>
  );
}
