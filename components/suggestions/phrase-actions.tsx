import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { put } from '@/components/insertion/put';
import { usePanelState } from '@/components/panel/panel-state';
import { Button, IconButton } from '@/components/ui/button';
import type { Filled } from '@/utils/playbook/fill';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { setFavourite, setHidden } from '@/utils/store/marks';
import { type Edit, useEdits } from './edits';
import styles from './phrase-actions.module.css';
import { useWorkplace } from './workplace';

interface PhraseActionsProps {
  suggestion: Suggestion;
  index: number;
  /** The text as it would go out. */
  out: Filled;
  edit: Edit;
  editKey: string;
  open: boolean;
  /** Describes the buttons: which phrase they act on. */
  textId: string;
}

/** A guess must be seen before it goes out: from a closed card, only a text that needs no eye may go. */
function needsAnEye(suggestion: Suggestion, out: Filled, open: boolean): boolean {
  return out.gaps.length > 0 || (!open && suggestion.gaps.some((gap) => gap.guess !== undefined));
}

export function PhraseActions({ suggestion, index, out, edit, editKey, open, textId }: PhraseActionsProps) {
  const { ticketKey, ticket, marks } = useWorkplace();
  const show = useEdits((state) => state.show);
  const say = usePanelState((state) => state.say);
  const { phrase } = suggestion;
  const favourite = marks.favouriteSet.has(phrase.id);
  const hidden = marks.hiddenSet.has(phrase.id);

  const send = (way: 'insert' | 'copy') => (event: React.MouseEvent<HTMLElement>) => {
    if (needsAnEye(suggestion, out, open)) {
      show(editKey);
      const names = out.gaps.map((gap) => gap.label).join(', ');
      say(out.gaps.length > 0 ? `Fill this first: ${names}.` : 'Check the name, which was guessed, then insert.');
      const card = event.currentTarget.closest('li');
      requestAnimationFrame(() => firstEmptyGap(card)?.focus());
      return;
    }
    void put({
      id: phrase.id,
      ticketKey,
      text: out.text,
      way,
      use: { phraseId: phrase.id, stage: phrase.stage, ...(edit.variant && { variant: edit.variant }) },
      kept: { suggestion, index, fingerprint: ticket.fingerprint },
    });
  };

  return (
    <div className={styles.actions}>
      <Button look={index === 0 || open ? 'main' : 'soft'} icon="insert" aria-describedby={textId} onClick={send('insert')}>
        Insert
      </Button>
      <Button icon="copy" aria-describedby={textId} onClick={send('copy')}>
        Copy
      </Button>
      <span className={styles.marks}>
        <IconButton
          icon="edit"
          label="Edit"
          aria-expanded={open}
          aria-describedby={textId}
          onClick={() => show(open ? undefined : editKey)}
        />
        <IconButton
          icon="star"
          label="Favourite"
          filled={favourite}
          aria-pressed={favourite}
          aria-describedby={textId}
          onClick={() => keep(setFavourite(database, phrase.id, !favourite, Date.now()))}
        />
        <IconButton
          icon={hidden ? 'show' : 'hide'}
          label={hidden ? 'Show again' : 'Hide'}
          aria-describedby={textId}
          onClick={async () => {
            const kept = await keep(setHidden(database, phrase.id, !hidden, Date.now()));
            if (kept) say(hidden ? 'Shown again.' : 'Hidden. You find it under "Hidden" in the list of phrases.');
          }}
        />
      </span>
    </div>
  );
}

/** The field to fill next, or the text itself where no field is empty. */
function firstEmptyGap(card: HTMLElement | null): HTMLElement | undefined {
  const fields = [...(card?.querySelectorAll<HTMLInputElement>('input[data-gap]') ?? [])];
  return fields.find((field) => field.value === '') ?? fields[0] ?? card?.querySelector('textarea') ?? undefined;
}
