import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { usePanelState } from '@/components/panel/panel-state';
import { sendMessage } from '@/utils/messaging';
import type { Use } from '@/utils/store/tables/use';
import { forgetUse, recordUse } from '@/utils/store/uses';
import { type LastPut, useLastPut } from './last-put';
import { copyOnly, putText } from './put-text';
import { putWords } from './put-words';

interface PutOrder extends Pick<LastPut, 'id' | 'ticketKey' | 'kept'> {
  text: string;
  way: 'insert' | 'copy';
  /** What to record once the text is out; absent for texts that are no phrases. */
  use?: Omit<Use, 'ticketKey' | 'at'>;
}

/** Inserts or copies a text, records the use, shows and says what became of it. */
export async function put({ id, ticketKey, kept, text, way, use }: PutOrder): Promise<void> {
  const { tabId, say } = usePanelState.getState();
  const { show } = useLastPut.getState();
  const base = { id, ticketKey, kept };
  if (way === 'insert') show({ ...base, state: 'inserting', words: 'Inserting' });
  const result = way === 'copy' ? await copyOnly(text) : await putText({ tabId, ticketKey, text });
  const words = putWords(result);
  const out = result.state !== 'failed';
  const recorded: Use | undefined = out && use && ticketKey !== undefined ? { ...use, ticketKey, at: Date.now() } : undefined;
  show({ ...base, state: result.state, words, use: recorded, undoId: result.state === 'inserted' ? result.undoId : undefined });
  say(words);
  if (recorded) await keep(recordUse(database, recorded));
}

/** Takes the last insertion back, as long as the text in the reply box is still exactly as it was left. */
export async function undoLastPut(): Promise<void> {
  const { tabId, say } = usePanelState.getState();
  const { last, show } = useLastPut.getState();
  if (!last?.undoId || last.ticketKey === undefined) return;
  const request = { ticketKey: last.ticketKey, undoId: last.undoId };
  const { undone } = await sendMessage('undoInsert', request, tabId).catch(() => ({ undone: false }));
  const words = undone
    ? 'Taken back.'
    : 'Left as it is, because the text in the reply box has changed since. Take it out there by hand.';
  show({ ...last, undoId: undefined, state: undone ? 'undone' : 'inserted', words });
  say(words);
  if (undone && last.use) await keep(forgetUse(database, last.use));
}
