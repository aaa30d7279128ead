import { type FormEvent, useEffect, useRef, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/field';
import { type DrillResult, type Exercise, tryDrill } from '@/utils/practice/drill';
import { nextCard } from '@/utils/practice/schedule';
import { SKILL_WORDS } from '@/utils/practice/skills';
import type { Model } from '@/utils/reader/model';
import { type PracticeRecord, saveDrill } from '@/utils/store/practice';
import { DrillFeedback } from './drill-feedback';
import styles from './drills.module.css';

const FIVE_MINUTES = 5 * 60_000;

interface DrillSessionProps {
  exercises: Exercise[];
  /** Milliseconds since 1970. */
  startedAt: number;
  cards: PracticeRecord['skills'];
  model: Model;
  onLeave: () => void;
}

/** A few exercises of one skill. The first try of each is what the spacing goes by; trying again is free. */
export function DrillSession({ exercises, startedAt, cards, model, onLeave }: DrillSessionProps) {
  const [place, setPlace] = useState(0);
  const [reply, setReply] = useState('');
  const [result, setResult] = useState<DrillResult>();
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const exercise = exercises[place];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each exercise is a fresh start for the reader of the page
  useEffect(() => heading.current?.focus(), [place]);
  if (!exercise) return <Done timeUp={Date.now() - startedAt > FIVE_MINUTES} onLeave={onLeave} />;
  const { skill, scenario, message } = exercise;

  const look = (event?: FormEvent) => {
    event?.preventDefault();
    const found = tryDrill(exercise, reply, model);
    if (!found) return;
    setResult(found);
    if (tried) return;
    setTried(true);
    const at = Date.now();
    const card = nextCard(cards.get(skill)?.card, found.shown, at);
    const drill = { id: crypto.randomUUID(), skill, scenarioId: scenario.id, reply, cues: found.cues, at };
    void keep(saveDrill(database, drill, { id: skill, card }));
  };
  const goOn = () => {
    setReply('');
    setResult(undefined);
    setTried(false);
    setPlace(Date.now() - startedAt > FIVE_MINUTES ? exercises.length : place + 1);
  };
  return (
    <form className={styles.view} onSubmit={look} data-drill={skill}>
      <h3 ref={heading} tabIndex={-1}>
        {SKILL_WORDS[skill].title}: {place + 1} of {exercises.length}
      </h3>
      <p>{SKILL_WORDS[skill].task}</p>
      <blockquote className={styles.message}>
        <p className={styles.note}>{scenario.persona.name}</p>
        <p>{message}</p>
      </blockquote>
      <Disclosure summary="What you know">
        <ul className={styles.facts}>
          {scenario.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Disclosure>
      <TextArea
        label="Your sentences"
        hint="One or two are enough. Ctrl+Enter looks at them."
        rows={3}
        maxLength={3000}
        value={reply}
        onChange={(event) => setReply(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) look();
        }}
      />
      <div role="status">{result && <DrillFeedback result={result} />}</div>
      <div className={styles.actions}>
        <Button look={result ? 'plain' : 'main'} type="submit">
          {result ? 'Look again' : 'Look at it'}
        </Button>
        <Button look={result ? 'main' : 'quiet'} onClick={goOn}>
          {result ? 'Next' : 'Skip'}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Stop here
        </Button>
      </div>
    </form>
  );
}

function Done({ timeUp, onLeave }: { timeUp: boolean; onLeave: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.view}>
      <p role="status">{timeUp ? 'That was five minutes. Enough for one go.' : 'That was all for this go.'}</p>
      <p>
        <Button ref={button} look="main" onClick={onLeave}>
          Back to the skills
        </Button>
      </p>
    </div>
  );
}
