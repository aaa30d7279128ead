import { useEffect, useRef } from 'react';
import { usePractice } from '@/components/practice/practice-state';
import { ENDING_WORDS } from '@/components/practice/scenario-words';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { type Conversation, endingOf } from '@/utils/practice/conversation';
import { type Review, reviewOf } from '@/utils/practice/review';
import styles from './review-view.module.css';

/** How it ended and what there is to learn from it. It speaks of words and their effect, never of the rep. */
export function ReviewView({ conversation }: { conversation: Conversation }) {
  const { rewind, leave } = usePractice();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ending = endingOf(conversation);
  if (!ending) return null;
  const review = reviewOf(conversation);
  const { turningPoint, bestSentence, tryNext } = conversation.scenario.grave ? ({} as Partial<Review>) : review;
  return (
    <section className={styles.review} aria-labelledby="review-title" data-ending={ending.ending} data-ending-kind={ending.kind}>
      <h3 ref={heading} tabIndex={-1} id="review-title">
        {ENDING_WORDS[ending.kind]}
      </h3>
      <p>{ending.because}</p>
      <dl className={styles.facts}>
        {turningPoint && (
          <div>
            <dt>Turning point</dt>
            <dd>
              Reply {turningPoint.number}. {turningPoint.words}.
            </dd>
          </div>
        )}
        {bestSentence && (
          <div>
            <dt>Your own best sentence</dt>
            <dd>
              <q>{bestSentence.text}</q> <span className={styles.note}>({bestSentence.why})</span>
            </dd>
          </div>
        )}
        {tryNext && (
          <div>
            <dt>One thing to try</dt>
            <dd>
              {tryNext.title}. {tryNext.why}
            </dd>
          </div>
        )}
        <div>
          <dt>What was underneath</dt>
          <dd>{conversation.scenario.needs}</dd>
        </div>
      </dl>
      {!conversation.scenario.grave && <Causes review={review} />}
      <Ways review={review} />
      <div className={styles.actions}>
        {turningPoint && (
          <Button icon="undo" onClick={() => rewind(turningPoint.turnId)}>
            Go back to the turning point
          </Button>
        )}
        <Button onClick={leave}>All scenarios</Button>
      </div>
    </section>
  );
}

function Causes({ review }: { review: Review }) {
  return (
    <div>
      <h4>What moved the customer</h4>
      <ul className={styles.causes}>
        {review.causes.map(({ turnId, number, words, helped }) => (
          <li key={`${turnId} ${helped}`}>
            <Icon name={helped ? 'check' : 'caution'} />
            <span>
              Reply {number}, {helped ? 'nearer' : 'further away'}: {words.join('. ')}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ways({ review }: { review: Review }) {
  return (
    <div>
      <h4>What the customer would have taken</h4>
      <ul className={styles.causes}>
        {review.ways.map(({ what, offered }) => (
          <li key={what}>
            <Icon name={offered ? 'check' : 'steady'} />
            <span>
              {what} ({offered ? 'you offered it' : 'not tried'})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
