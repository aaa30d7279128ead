import { Icon } from '@/components/ui/icon';
import { SHELF_WORDS, SHELVES, type Shelf } from './phrase-lists';
import styles from './phrase-search.module.css';

interface PhraseSearchProps {
  query: string;
  onQuery: (query: string) => void;
  shelf: Shelf;
  onShelf: (shelf: Shelf) => void;
  /** Whether there is a reading that phrases can be chosen for. */
  withTicket: boolean;
  /** How many the query finds; undefined while nothing is typed. */
  found: number | undefined;
}

/** Finds any phrase by its words, or shows one shelf of them. */
export function PhraseSearch({ query, onQuery, shelf, onShelf, withTicket, found }: PhraseSearchProps) {
  return (
    <search className={styles.search}>
      <label className={styles.query}>
        <Icon name="search" />
        <input
          type="search"
          aria-label="Search all phrases"
          placeholder="Search all phrases"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <select
        aria-label="Show phrases"
        className={styles.shelf}
        value={shelf}
        onChange={(event) => onShelf(event.target.value as Shelf)}
      >
        {SHELVES.filter((one) => withTicket || (one !== 'ticket' && one !== 'used')).map((one) => (
          <option key={one} value={one}>
            {SHELF_WORDS[one]}
          </option>
        ))}
      </select>
      <p className={styles.found} role="status">
        {found !== undefined && (found === 0 ? 'Nothing found. Try another word.' : `${found} found`)}
      </p>
    </search>
  );
}
