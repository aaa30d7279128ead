import { useEffect, useRef } from 'react';
import { usePractice } from '@/components/practice/practice-state';
import { Button } from '@/components/ui/button';
import { type Conversation, endingOf, lineTo } from '@/utils/practice/conversation';
import type { Model } from '@/utils/reader/model';
import { Brief } from './brief';
import styles from './conversation-view.module.css';
import { Lines } from './lines';
import { ReplyBox } from './reply-box';
import { ReviewView } from './review-view';
import { Thread } from './thread';

/** A rehearsal: what the rep knows, what was said, and the box to answer in. */
export function ConversationView({ conversation, model }: { conversation: Conversation; model: Model }) {
  const { begin, leave } = usePractice();
  const heading = useRef<HTMLHeadingElement>(null);
  const { scenario } = conversation;
  // Whoever started it by keyboard goes on here and not at the top of the page.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {scenario.title}
        </h3>
        <div className={styles.ways}>
          <Button look="quiet" icon="refresh" onClick={() => begin(scenario)}>
            Start again
          </Button>
          <Button look="quiet" onClick={leave}>
            All scenarios
          </Button>
        </div>
      </div>
      <div className={styles.columns}>
        <div className={styles.talk}>
          <Thread conversation={conversation} />
          {endingOf(conversation) ? (
            <ReviewView conversation={conversation} />
          ) : (
            <ReplyBox key={lineTo(conversation).length} conversation={conversation} model={model} />
          )}
          <Lines conversation={conversation} />
        </div>
        <Brief scenario={scenario} />
      </div>
    </div>
  );
}
