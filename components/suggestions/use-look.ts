import { useState } from 'react';
import type { Shelf } from './phrase-lists';

/** What the rep is looking for among the phrases. */
export interface Look {
  query: string;
  chosen: Shelf;
}

const FRESH: Look = { query: '', chosen: 'ticket' };

/**
 * The search and the shelf. Another ticket starts afresh, so that an old search does not hide its suggestions;
 * what was typed before the first ticket had arrived is kept.
 */
export function useLook(ticketKey: string | undefined): [Look, (look: Look) => void] {
  const [state, setState] = useState({ ticketKey, look: FRESH });
  const arrived = ticketKey !== undefined && ticketKey !== state.ticketKey;
  const look = arrived && state.ticketKey !== undefined ? FRESH : state.look;
  if (arrived) setState({ ticketKey, look });
  return [look, (next) => setState((old) => ({ ...old, look: next }))];
}
