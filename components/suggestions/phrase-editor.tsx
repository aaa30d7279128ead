import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea, TextField } from '@/components/ui/field';
import type { VariantName } from '@/utils/playbook/fill';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { answersWithGuesses, composed, type Edit, filledVariant } from './edits';
import styles from './phrase-editor.module.css';
import { PhraseSource } from './phrase-source';
import { WordDiff } from './word-diff';
import { useWorkplace } from './workplace';

const VARIANT_WORDS: Record<VariantName, string> = { shorter: 'Shorter', warmer: 'Warmer', firmer: 'Firmer' };

interface PhraseEditorProps {
  suggestion: Suggestion;
  edit: Edit;
  onChange: (edit: Edit) => void;
}

/** Choose a wording, fill the gaps, change the words; what goes out is what stands in the field. */
export function PhraseEditor({ suggestion, edit, onChange }: PhraseEditorProps) {
  const { fill } = useWorkplace();
  const filled = filledVariant(suggestion, edit, fill);
  const out = composed(filled, edit);
  const variants = (Object.keys(VARIANT_WORDS) as VariantName[]).filter((name) => suggestion.phrase.variants?.[name]);
  const written = composed(suggestion, { answers: answersWithGuesses(filled, edit) });
  const names = [...new Map(filled.gaps.map((gap) => [gap.placeholder, gap])).values()];
  const answers = answersWithGuesses(filled, edit);
  return (
    <div className={styles.editor}>
      {variants.length > 0 && (
        <Choice
          label="Wording"
          options={[
            { value: 'written', label: 'As written' },
            ...variants.map((name) => ({ value: name, label: VARIANT_WORDS[name] })),
          ]}
          value={edit.variant ?? 'written'}
          onChange={(value) => onChange({ answers: edit.answers, ...(value !== 'written' && { variant: value as VariantName }) })}
        />
      )}
      {edit.text === undefined &&
        names.map((gap) => (
          <TextField
            key={gap.placeholder}
            label={gap.label}
            data-gap={gap.placeholder}
            value={answers[gap.placeholder] ?? ''}
            hint={gap.guess && answers[gap.placeholder] === gap.guess ? 'Guessed from the e-mail address. Check it.' : undefined}
            onChange={(event) => onChange({ ...edit, answers: { ...edit.answers, [gap.placeholder]: event.target.value } })}
          />
        ))}
      <TextArea
        label="What goes out"
        value={out.text}
        hint={out.gaps.length > 0 ? `Still to fill: ${out.gaps.map((gap) => gap.label).join(', ')}` : undefined}
        onChange={(event) => onChange({ ...edit, text: event.target.value })}
      />
      {edit.text !== undefined && (
        <Button look="quiet" icon="undo" className={styles.again} onClick={() => onChange({ ...edit, text: undefined })}>
          Back to the phrase
        </Button>
      )}
      {out.text !== written.text && (
        <div className={styles.changes}>
          <strong>Changed against the phrase as written</strong>
          <WordDiff before={written.text} after={out.text} />
        </div>
      )}
      <Disclosure summary="Why this works">
        <PhraseSource phrase={suggestion.phrase} />
      </Disclosure>
    </div>
  );
}
