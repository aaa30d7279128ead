import { Notice } from '@/components/ui/notice';

export interface FileFault {
  /** Counted from 1. */
  line: number;
  /** Where in the file, e.g. `tables.uses.3.at`; empty for the file as a whole. */
  place: string;
  reason: string;
}

const SHOWN = 20;

/** Why a file was refused, fault by fault. */
export function FileRefused({ title, faults }: { title: string; faults: readonly FileFault[] }) {
  const more = faults.length - SHOWN;
  return (
    <div role="alert">
      <Notice look="caution" title={title}>
        <ul>
          {faults.slice(0, SHOWN).map(({ line, place, reason }) => (
            <li key={`${line} ${place} ${reason}`}>
              Line {line}: {place !== '' && <code>{place} </code>}
              {reason}
            </li>
          ))}
          {more > 0 && <li>And {more} more.</li>}
        </ul>
      </Notice>
    </div>
  );
}
