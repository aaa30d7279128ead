import { useState } from 'react';
import type { PackOrigin } from '@/components/data/use-known-packs';
import { Row } from '@/components/options/frame/row';
import { IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { SwitchField } from '@/components/ui/switch-field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Pack } from '@/utils/playbook/phrase';
import { PackPhrases } from './pack-phrases';
import styles from './packs.module.css';
import { useRewordDrafts } from './reword-drafts';

const ORIGINS: Record<PackOrigin, string> = {
  own: 'Yours',
  team: 'Your team',
  policy: 'Your organisation',
  shipped: 'Evenkeel',
};

interface PackRowProps {
  pack: Pack;
  origin: PackOrigin;
  /** Set by policy: on and place cannot be changed. */
  locked: boolean;
  on: boolean;
  isFirst: boolean;
  isLast: boolean;
  onSwitch: (on: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

/** One pack: whether it is on, and its place among the others. */
export function PackRow({ pack, origin, locked, on, isFirst, isLast, onSwitch, onMove }: PackRowProps) {
  // A form that was left open is there again when the rep comes back.
  const [open, setOpen] = useState(() => pack.phrases.some(({ id }) => useRewordDrafts.getState().drafts[id] !== undefined));
  const count = pack.phrases.length === 1 ? '1 phrase' : `${pack.phrases.length} phrases`;
  return (
    <Row
      data-pack-id={pack.id}
      title={
        <span className={styles.title}>
          {pack.title} <Chip look="soft">{ORIGINS[origin]}</Chip>
        </span>
      }
      note={`${pack.about} ${count}.`}
      actions={
        <>
          <IconButton
            className={styles.up}
            icon="down"
            label={`Move ${pack.title} up`}
            disabled={locked || isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton icon="down" label={`Move ${pack.title} down`} disabled={locked || isLast} onClick={() => onMove(1)} />
          <SwitchField label="On" aria-label={`${pack.title} is on`} checked={on} disabled={locked} onChange={onSwitch} />
        </>
      }
    >
      {pack.notice !== undefined && <p className={styles.notice}>{pack.notice}</p>}
      {pack.phrases.length > 0 && (
        <details className={styles.inside} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="right" />
            Show the phrases
            <VisuallyHidden> of {pack.title}</VisuallyHidden>
          </summary>
          {open && <PackPhrases pack={pack} />}
        </details>
      )}
    </Row>
  );
}
