import { useMemo, useState } from 'react';
import { usePacks } from '@/components/data/use-packs';
import { usePlaybooks } from '@/components/data/use-playbooks';
import { useSettings } from '@/components/data/use-settings';
import { STAGE_WORDS } from '@/components/suggestions/stage-words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { List } from '@/components/ui/list';
import { advise } from '@/utils/playbook/suggest';
import { readConversation } from '@/utils/practice/answer';
import type { Conversation } from '@/utils/practice/conversation';
import type { Model } from '@/utils/reader/model';
import styles from './conversation-view.module.css';

/** More would be a list to read instead of a reply to write. */
const SHOWN = 6;
const NONE: ReadonlySet<string> = new Set();

interface FittingPhrasesProps {
  conversation: Conversation;
  model: Model;
  onUse: (text: string) => void;
}

/** The phrases that the panel would suggest at this point; gaps come along in brackets, to be filled in the box. */
export function FittingPhrases({ conversation, model, onUse }: FittingPhrasesProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="Build from phrases" onToggle={setOpen}>
      {open && <Phrases conversation={conversation} model={model} onUse={onUse} />}
    </Disclosure>
  );
}

function Phrases({ conversation, model, onUse }: FittingPhrasesProps) {
  const settings = useSettings()?.settings;
  const playbooks = usePlaybooks();
  const packs = usePacks(settings?.packs);
  const suggestions = useMemo(() => {
    if (!settings || !packs || !playbooks) return [];
    const read = readConversation(conversation, model);
    const base = { ...read, packs, uses: [], favourites: NONE, hidden: NONE, wording: settings };
    return advise({ ...base, authority: playbooks.authority })
      .suggestions.filter(({ phrase }) => phrase.audience !== 'self' && phrase.audience !== 'note')
      .slice(0, SHOWN);
  }, [settings, packs, playbooks, conversation, model]);
  return (
    <List aria-label="Phrases that fit" className={styles.phraseList}>
      {suggestions.map(({ phrase, text, reason, stage }) => (
        <li key={phrase.id} className={styles.phrase}>
          <p>
            <strong>{STAGE_WORDS[stage]}.</strong> {text}
          </p>
          <p className={styles.note}>{reason}</p>
          <Button onClick={() => onUse(text)} aria-label={`Put into the reply: ${text.slice(0, 60)}`}>
            Put into the reply
          </Button>
        </li>
      ))}
    </List>
  );
}
