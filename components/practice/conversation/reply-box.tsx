import { useEffect, useRef } from 'react';
import { usePractice } from '@/components/practice/practice-state';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import type { Conversation } from '@/utils/practice/conversation';
import type { Model } from '@/utils/reader/model';
import styles from './conversation-view.module.css';
import { FittingPhrases } from './fitting-phrases';

/** Where the rep answers: by typing, or from phrases that fit. */
export function ReplyBox({ conversation, model }: { conversation: Conversation; model: Model }) {
  const { draft, write, send } = usePractice();
  const box = useRef<HTMLTextAreaElement>(null);
  // After an answer or a rewind the next thing to do is to write; at the very start the opening is read first.
  const begun = conversation.turns.length > 0;
  useEffect(() => {
    if (begun) box.current?.focus();
  }, [begun]);
  const add = (text: string) => {
    write(draft.trim() === '' ? text : `${draft.trimEnd()}\n\n${text}`);
    box.current?.focus();
  };
  return (
    <form
      className={styles.reply}
      onSubmit={(event) => {
        event.preventDefault();
        send(model);
      }}
    >
      <TextArea
        ref={box}
        label={`Your reply to ${conversation.scenario.persona.name}`}
        hint="Ctrl+Enter sends it."
        rows={5}
        maxLength={6000}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send(model);
          }
        }}
      />
      <p>
        <Button look="main" icon="reply" type="submit" aria-disabled={draft.trim() === '' || undefined}>
          Send
        </Button>
      </p>
      <FittingPhrases conversation={conversation} model={model} onUse={add} />
    </form>
  );
}
