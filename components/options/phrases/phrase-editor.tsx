import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useKnownPacks } from '@/components/data/use-known-packs';
import { Block } from '@/components/options/frame/block';
import { useGuardAgainstLeaving } from '@/components/options/frame/guard-against-leaving';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { SwitchField } from '@/components/ui/switch-field';
import { lintPhrase } from '@/utils/playbook/lint/lint';
import { MAX_TEXT_LENGTH, type Phrase, phraseSchema } from '@/utils/playbook/phrase';
import { problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { type Collection, savePhrase } from './collections';
import { ConditionFields } from './condition-fields';
import { MoveFields } from './move-fields';
import { freePhraseId, tidied } from './new-phrase';
import { PersonalRemark } from './personal-remark';
import type { PhraseDraft } from './phrase-draft';
import { isChanged, useDraft } from './phrase-draft';
import { PhrasePreview } from './phrase-preview';
import { PhraseRemarks } from './phrase-remarks';
import { PhraseWords } from './phrase-words';
import styles from './phrases.module.css';
import { ThrowAwayDialog } from './throw-away-dialog';

const NO_PHRASES: Phrase[] = [];

function textOf(phrase: Phrase, field: string): string | undefined {
  if (field === 'text' || field === 'why') return phrase[field];
  return phrase.variants?.[field.replace('variants.', '') as 'shorter'];
}

interface PhraseEditorProps {
  draft: PhraseDraft;
  collection: Collection;
  onSaved: (words: string) => void;
}

/** Writes or changes one phrase, with the linter's remarks and a preview as one types. */
export function PhraseEditor({ draft, collection, onSaved }: PhraseEditorProps) {
  const { change, close } = useDraft();
  const { phrase, before, isNew } = draft;
  const changed = isChanged(draft);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useGuardAgainstLeaving(changed);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [faults]);

  const known = useKnownPacks();
  const others = useMemo(
    () => known?.packs.flatMap((pack) => pack.phrases).filter((other) => other.id !== before.id) ?? NO_PHRASES,
    [known, before.id],
  );
  // Remarks follow a moment later on a slow machine; typing never waits for them.
  const settled = useDeferredValue(phrase);
  const remarks = useMemo(() => (settled.text.trim() ? lintPhrase(tidied(settled), { others }) : []), [settled, others]);

  const save = async () => {
    const taken = new Set(others.map(({ id }) => id));
    const whole = tidied({ ...phrase, id: isNew ? freePhraseId(phrase.text, taken) : phrase.id });
    const parsed = phraseSchema.safeParse(whole, { reportInput: true });
    if (!parsed.success) {
      const problems = problemsOf(parsed.error.issues as SchemaIssue[]);
      return setFaults(Object.fromEntries(problems.map(({ path, message }) => [String(path[0]), message])));
    }
    if (!(await keep(savePhrase(database, collection, parsed.data, Date.now())))) return;
    close();
    onSaved(isNew ? 'The phrase was added.' : 'The phrase was changed.');
  };

  return (
    <Block title={isNew ? `New phrase in ${collection.title}` : `Change a phrase in ${collection.title}`}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PhraseWords
          phrase={phrase}
          fault={faults.text && `Write at least one word and at most ${MAX_TEXT_LENGTH} characters.`}
          onChange={change}
        />
        <PersonalRemark text={phrase.text} onChange={(text) => change({ text })} />
        <div role="status">
          <PhraseRemarks remarks={remarks} textOf={(field) => textOf(settled, field)} />
        </div>
        <PhrasePreview phrase={phrase} />
        <MoveFields phrase={phrase} onChange={change} />
        <TextField
          label="Why"
          hint="One sentence to yourself: what it does, and when."
          fault={faults.why && 'Write one sentence of 10 to 240 characters.'}
          value={phrase.why}
          onChange={(event) => change({ why: event.target.value })}
        />
        <SwitchField
          label="Only found by search"
          hint="Not suggested, whatever the ticket says."
          checked={phrase.search_only ?? false}
          onChange={(on) => change({ search_only: on })}
        />
        {!phrase.search_only && <ConditionFields when={phrase.when} onChange={(when) => change({ when })} />}
        <div className={styles.buttons}>
          <Button onClick={() => (changed ? setAsking(true) : close())}>Cancel</Button>
          <Button type="submit" look="main">
            Save
          </Button>
        </div>
      </form>
      <ThrowAwayDialog open={asking} onKeep={() => setAsking(false)} onThrowAway={close} />
    </Block>
  );
}
