import { create } from 'zustand';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { answer } from '@/utils/practice/answer';
import { type Conversation, endingOf, goTo, rewindTo, startConversation } from '@/utils/practice/conversation';
import { resumeConversation } from '@/utils/practice/resume';
import type { Scenario } from '@/utils/practice/scenario';
import type { Model } from '@/utils/reader/model';
import { saveAttempt, saveBranch } from '@/utils/store/practice';
import type { Attempt, Branch } from '@/utils/store/tables/practice';

interface PracticeState {
  conversation: Conversation | undefined;
  attempt: Attempt | undefined;
  /** What stands in the reply box. */
  draft: string;
  begin(scenario: Scenario): void;
  resume(scenario: Scenario, attempt: Attempt, branches: readonly Branch[], model: Model): void;
  write(draft: string): void;
  send(model: Model): void;
  /** Back to before a turn; its reply stands in the box again, to be changed. */
  rewind(turnId: string): void;
  goTo(turnId: string | undefined): void;
  leave(): void;
}

const draftKey = (attemptId: string) => `practice-draft ${attemptId}`;

/** Ids in the database are unique over all attempts, those of turns within one. */
const branchId = (attemptId: string, turnId: string) => `${attemptId} ${turnId}`;
const turnIdOf = (attemptId: string, id: string) => id.slice(attemptId.length + 1);

/** The rehearsal that is going on in this page. Every reply is in the database as soon as it is sent; the draft outlives a reload. */
export const usePractice = create<PracticeState>()((set, get) => ({
  conversation: undefined,
  attempt: undefined,
  draft: '',
  begin(scenario) {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    const attempt: Attempt = { id: crypto.randomUUID(), scenarioId: scenario.id, seed, startedAt: Date.now() };
    set({ conversation: startConversation(scenario, seed), attempt, draft: '' });
    void keep(saveAttempt(database, attempt));
  },
  resume(scenario, attempt, branches, model) {
    const kept = branches.map(({ id, parentId, reply }) => ({
      id: turnIdOf(attempt.id, id),
      parentId: parentId === undefined ? undefined : turnIdOf(attempt.id, parentId),
      reply,
    }));
    const conversation = resumeConversation(scenario, attempt.seed, kept, model);
    set({ conversation, attempt, draft: sessionStorage.getItem(draftKey(attempt.id)) ?? '' });
  },
  write(draft) {
    const { attempt } = get();
    if (attempt) sessionStorage.setItem(draftKey(attempt.id), draft);
    set({ draft });
  },
  send(model) {
    const { conversation, attempt, draft } = get();
    if (!conversation || !attempt) return;
    const next = answer(conversation, draft, model);
    if (next === conversation) return;
    const turn = next.turns.at(-1)!;
    const at = Date.now();
    const ending = endingOf(next);
    const grown: Attempt = ending ? { ...attempt, endedAt: at, ending: ending.ending } : attempt;
    const branch: Branch = {
      id: branchId(attempt.id, turn.id),
      attemptId: attempt.id,
      ...(turn.parentId !== undefined && { parentId: branchId(attempt.id, turn.parentId) }),
      turn: turn.number - 1,
      reply: turn.reply,
      cues: turn.cues,
      at,
    };
    set({ conversation: next, attempt: grown, draft: '' });
    sessionStorage.removeItem(draftKey(attempt.id));
    void keep(saveBranch(database, grown, branch));
  },
  rewind(turnId) {
    const { conversation, draft } = get();
    const turn = conversation?.turns.find(({ id }) => id === turnId);
    if (!conversation || !turn) return;
    set({ conversation: rewindTo(conversation, turnId) });
    // What is being typed is never thrown away for an older text.
    if (draft.trim() === '') get().write(turn.reply);
  },
  goTo(turnId) {
    const { conversation } = get();
    if (conversation) set({ conversation: goTo(conversation, turnId) });
  },
  leave: () => set({ conversation: undefined, attempt: undefined, draft: '' }),
}));
