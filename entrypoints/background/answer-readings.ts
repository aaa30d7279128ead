import { browser } from 'wxt/browser';
import { onMessage } from '@/utils/messaging';
import { loadModel, type Model } from '@/utils/reader/model';
import { readTicket } from '@/utils/reader/read-ticket';
import { type Ticket, ticketSchema } from '@/utils/ticket/ticket';

/** Characters of a message that a language is told from. */
const LANGUAGE_SAMPLE = 2000;

let model: Promise<Model> | undefined;

/** Loaded for the first reading after each start of the background; a failed load is tried again at the next reading. */
function loadedModel(): Promise<Model> {
  model ??= fetch('/reader.model')
    .then((response) => response.arrayBuffer())
    .then(loadModel);
  model.catch(() => {
    model = undefined;
  });
  return model;
}

/** The browser's own guess at the language of the newest customer message, as a BCP 47 tag; it runs on this machine. */
async function guessLanguage({ messages }: Ticket): Promise<string | undefined> {
  const newest = messages.findLast(({ author }) => author === 'customer');
  if (!newest?.text.trim()) return undefined;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(newest.text.slice(0, LANGUAGE_SAMPLE));
    return isReliable ? languages[0]?.language : undefined;
  } catch {
    // Some builds of Chromium lack the detector: the reader's own guard by stop words remains.
    return undefined;
  }
}

/** Reads tickets for the pages. The ticket comes from a page that others have written, so that its shape is checked. */
export function answerReadings() {
  onMessage('readTicket', async ({ data }) => {
    const ticket = ticketSchema.parse(data);
    const [reader, language] = await Promise.all([loadedModel(), guessLanguage(ticket)]);
    return readTicket(reader, ticket, { language, now: new Date() });
  });
}
