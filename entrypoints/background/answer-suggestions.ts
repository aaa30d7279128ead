import { onMessage } from '@/utils/messaging';
import { activePacks, allPacks } from '@/utils/playbook/active-packs';
import type { Phrase } from '@/utils/playbook/phrase';
import { loadPlaybooks, PLAYBOOKS_FILE, type Playbooks } from '@/utils/playbook/playbooks';
import { phrasesById, type SuggestInput, suggest } from '@/utils/playbook/suggest';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { ownAuthority } from '@/utils/store/authority';
import { favouriteIds, hiddenIds } from '@/utils/store/marks';
import { ownPhrases } from '@/utils/store/own-phrases';
import { rewordings } from '@/utils/store/rewordings';
import { loadSettings } from '@/utils/store/settings/item';
import { teamPacks } from '@/utils/store/team-packs';
import { forgetUse, recordUse, usesOfTicket } from '@/utils/store/uses';
import type { FirstSuggestion } from '@/utils/ticket/first-suggestion';
import type { Reading } from '@/utils/ticket/reading';
import { mightSpeakOfSelfHarm } from '@/utils/ticket/self-harm';
import type { Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { database } from './database';

let playbooks: Promise<Playbooks> | undefined;

function loadedPlaybooks(): Promise<Playbooks> {
  playbooks ??= loadPlaybooks(PLAYBOOKS_FILE);
  playbooks.catch(() => {
    playbooks = undefined;
  });
  return playbooks;
}

async function packsNow() {
  const [{ packs: shipped }, { settings, packs: byPolicy }, own, team] = await Promise.all([
    loadedPlaybooks(),
    loadSettings(),
    ownPhrases(database),
    teamPacks(database),
  ]);
  const packs = allPacks({ shipped, team: [...byPolicy, ...team.map(({ pack }) => pack)], own: own.map(({ phrase }) => phrase) });
  return { packs: activePacks(packs, settings.packs), settings };
}

async function inputFor(ticket: Ticket, reading: Reading): Promise<SuggestInput> {
  const [{ packs, settings }, { authority }, uses, favourites, hidden, ownEdits, ownTable] = await Promise.all([
    packsNow(),
    loadedPlaybooks(),
    usesOfTicket(database, ticketKey(ticket)),
    favouriteIds(database),
    hiddenIds(database),
    rewordings(database),
    ownAuthority(database),
  ]);
  return {
    ticket,
    reading,
    packs,
    uses: uses.map(({ phraseId, stage, at }) => ({ phraseId, stage, at: new Date(at).toISOString() })),
    favourites: new Set(favourites),
    hidden: new Set(hidden),
    ownEdits,
    wording: settings,
    authority: ownTable ?? authority,
    now: new Date().toISOString(),
  };
}

/** What can go into a reply as it stands: words for the customer, with no hole in them. */
function isReady({ gaps, phrase }: Suggestion): boolean {
  return gaps.length === 0 && (phrase.audience ?? 'customer') === 'customer';
}

async function firstSuggestion(ticket: Ticket, reading: Reading): Promise<FirstSuggestion | null> {
  // Someone who may be at risk is not answered with one click from a badge.
  if (mightSpeakOfSelfHarm(reading)) return null;
  const first = suggest(await inputFor(ticket, reading)).find(isReady);
  return first ? { phraseId: first.phrase.id, text: first.text, why: first.reason } : null;
}

async function phraseNamed(id: string): Promise<Phrase | undefined> {
  return phrasesById((await packsNow()).packs).get(id);
}

async function keepUse(key: string, phraseId: string) {
  const phrase = await phraseNamed(phraseId);
  if (phrase) await recordUse(database, { ticketKey: key, phraseId, stage: phrase.stage, at: Date.now() });
}

async function dropNewestUse(key: string, phraseId: string) {
  const uses = await usesOfTicket(database, key);
  const newest = uses.findLast((use) => use.phraseId === phraseId);
  if (newest) await forgetUse(database, newest);
}

/** Answers the badge: the one suggestion that it shows, and the record of what it put into replies. */
export function answerSuggestions() {
  onMessage('firstSuggestion', ({ data }) => firstSuggestion(data.ticket, data.reading));
  onMessage('phraseUsed', ({ data: { ticketKey: key, phraseId, undone } }) =>
    undone ? dropNewestUse(key, phraseId) : keepUse(key, phraseId),
  );
}
