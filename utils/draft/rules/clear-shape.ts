import type { DraftSentence } from '@/utils/draft/draft-text';
import { hitOn, type RuleRow } from '@/utils/draft/rule';
import { mattersOf } from '@/utils/reader/asks-answered';

const LONGEST_SENTENCE = 34;
const LONGEST_PARAGRAPH = 110;
const ASKS_WHY = /\b(?:why|how come|(?:any|what(?:['’]s| is)? the|is there a) reason|how (?:could|did) (?:this|that|it|you))\b/i;
/** The reason asked for without a question mark. */
const WANTS_REASON =
  /\b(?:tell|ask(?:ed|ing)?|know|explain|understand|wonder\w*)\b[^.?!\n]{0,30}\bwhy\b[^.?!\n]{0,80}|\b(?:want|expect|demand|like|need|owe me) (?:an|some) explanation\b|\bi want this explained\b|\b(?:want|like|need) to (?:know|understand|hear) (?:how (?:this|that|it|you|the|your|on earth|we|come)|why|what (?:went|caused|is going|the reason|has gone|is wrong|was wrong))\b[^.?!\n]{0,60}|(?:^|[.!?]\s*)why\W*$/im;
const REASON =
  /\b(?:after (?:\d|two|three|four|five|six|ten)|because|since(?! (?:mon|tues|wednes|thurs|fri|satur|sun|\d|january|february|march|april|may|june|july))|the reason (?:is|was|for)|the cause|as (?:the|your|our)|due to|caused|mistake|error(?! occurred)|it (?:looks|seems) as if|comes from|is the difference|had (?:been|expired|failed|broken)|expired|so (?!sorry|much|many|far|very|please|that you can)\p{Ll}+ |which (?:is why|meant)|that(?:['’]s| is) why|means? that|means the|we (?:forgot|missed|mixed|sent|left|sold|did not|didn['’]t)|ran out|broke|failed|ended|stopped|sold|was not|did not|went from|includes?)\b|\bwhy (?:it|this|that)\b/iu;
/** What a thing of ours did or what befell it: "the notice went to", "the lorry broke down". */
const HAPPENED =
  /\b(?:the|our|a|an|its|two|one|their) (?:[\p{L}-]+ ){1,3}(?:went|broke|took|came|got|lost|ran|fell|stood|stayed|missed|mixed|failed|timed out|dropped|slipped|jammed|closed|changed|moved)\b|\b(?:was|were|got|had been) (?:put|left|sent|loaded|sorted|packed|given|booked|entered|read|typed|stuck|parked|filed|posted|delivered|placed|switched|scanned|addressed|registered|charged|taken|lost|held) (?:up |back )?(?:on|in|to|at|by|with|into|off|over|behind|under|twice|wrongly|the wrong)\b/iu;
/** Says the same again, promises, or hides behind a procedure: a reason only by its words. */
const NO_REASON =
  /\b(?:pending until|calculated|in line with|subject to|once (?:approved|reviewed)|take[sn]? \w+ (?:very )?seriously|(?:several|many|various|a number of|different) (?:reasons|factors)|including but not limited|(?:not|n['’]t) (?:always )?possible to (?:say|identify|tell)|for (?:various|several|operational) reasons|will (?:never|not) happen|the decision stands)\b/i;
const ASKS_SHORTLY = /\b(?:is|are|am|will|can|could|do|does|did|whether|if|any idea|how much|which)\b/i;
const LATE_ANSWER =
  /(?:^|[;:–] )(?:yes|no)\b|(?:, |\b(?:and|so|but|because yours \w+) )yes\b|\b(?:so )?yes,? (?:that|it|you)\b|\b(?:is not from us|are welcome in|can alternatively|we can give you|(?:it|they) (?:should|will) be back|i(?:['’]ll| will) take [^.!?\n]{0,30} off|in your case)\b/i;

/** The shape of a text: where its answer stands and how long one has to read for it. */
export const CLEAR_SHAPE_RULES: readonly RuleRow[] = [
  {
    id: 'why-unanswered',
    title: 'The “why” stays open',
    why: 'The customer asked for the reason; a reason makes even a no easier to accept.',
    source: 'tax-1998',
    weight: 83,
    find: (draft, thread) => {
      const why = thread.openAsks.find(({ kind, evidence }) => kind === 'question' && ASKS_WHY.test(evidence.text));
      const later = /\b(?:do not know yet|don['’]t know yet|find out|finds? (?:out|what)|what (?:they|he|she) finds?)\b/i;
      const words = why?.evidence.text ?? WANTS_REASON.exec(thread.newest)?.[0];
      if (words === undefined || later.test(draft.text) || draft.sentences.some(givesReason)) return [];
      return [{ spans: [], customerWords: words }];
    },
    fires: [
      {
        customer: 'Is there any reason the fish came at 11:50 instead of 7?',
        draft: 'Really sorry. I have reminded the driver.',
      },
      { customer: 'why is my withdrawal pending', draft: 'I can see it. Is there anything else I can help with?' },
      { customer: 'Why was my claim refused?', draft: 'The decision stands. You can appeal in writing.' },
    ],
    silent: [
      { customer: 'Why did it double?', draft: 'You are on the two-seat plan, so the price went from £9 to £18 in May.' },
      { customer: 'Why was my claim refused?', draft: 'It was refused because the form says the water came from outside.' },
    ],
  },
  {
    id: 'wall-of-text',
    title: 'A wall of text',
    why: 'Long blocks are skimmed; two or three short paragraphs are read.',
    source: 'plain-language',
    weight: 78,
    find: (draft) =>
      draft.paragraphs
        .filter(({ start, end }) => (draft.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > LONGEST_PARAGRAPH)
        .slice(0, 1)
        .map((span) => ({ spans: [span] })),
    fires: [{ draft: 'The annexe has rooms and the rooms have doors. '.repeat(14) }],
    silent: [{ draft: 'The annexe has twelve rooms.\n\nDogs are welcome there.' }],
  },
  {
    id: 'long-sentence',
    title: 'A long sentence',
    why: 'Beyond about thirty words readers lose the start before they reach the end.',
    source: 'plain-language',
    weight: 75,
    find: (draft) =>
      draft.sentences
        .filter(({ said }) => said.split(/[;:]/).some((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > LONGEST_SENTENCE))
        .slice(0, 1)
        .map(hitOn),
    fires: [
      {
        draft:
          'The update which was carried out on Tuesday in the night by the team that looks after the module that you use for the export of the lists has led to a fault which is being looked at by them now as we speak here.',
      },
    ],
    silent: [{ draft: 'That is a fault in 4.2. The fix comes on Friday.' }],
  },
  {
    id: 'answer-buried',
    title: 'The answer comes late',
    why: 'The customer asked something that has a short answer; put it in the first sentence.',
    source: 'plain-language',
    weight: 78,
    find: (draft, thread) => {
      const asked =
        thread.openAsks.some(({ kind, evidence }) => kind !== 'deadline' && ASKS_SHORTLY.test(evidence.text)) ||
        /\bwhether\b/i.test(thread.newest);
      const told = thread.heat < 1 && thread.openAsks[0] ? mattersOf(thread.openAsks[0].evidence.text) : new Set<string>();
      const index = asked ? draft.sentences.findIndex((sentence) => answersShortly(sentence) || isAbout(sentence, told)) : -1;
      const answer = draft.sentences[index];
      if (!answer) return [];
      const at = answer.said.search(LATE_ANSWER);
      const inside = at > 0 ? wordsIn(answer.said.slice(0, at)) : 0;
      const before = draft.sentences.slice(0, index).reduce((sum, { words }) => sum + words, 0) + inside;
      return before > 30 ? [{ spans: [{ start: answer.start + Math.max(0, at), end: answer.end }] }] : [];
    },
    fires: [
      {
        customer: 'is the blue jacket back in stock in M?',
        draft:
          'I totally get how sad it is when the piece you love is not there and I would feel the same and I am so sorry about it. We know how much this matters to you. It should be back next Tuesday in M.',
      },
      {
        customer: 'can i return shoes i wore once?',
        draft:
          'We have a window of 30 days which covers most items although there are exceptions such as earrings and masks, and the condition is checked in our warehouse by people who look at the soles, but because yours rub yes that is ok.',
      },
      {
        customer: 'Is this e-mail really from you?',
        draft:
          'There has been quite some traffic of this kind and our security team watches it closely together with its partners. There are many signs by which such mails can be recognised, the address among them. No, it is not from us.',
      },
    ],
    silent: [
      {
        customer: 'Is this e-mail really from you?',
        draft: 'No, it is not from us. There are many signs by which such mails can be recognised.',
      },
    ],
  },
];

function givesReason({ said }: DraftSentence): boolean {
  return (REASON.test(said) || HAPPENED.test(said)) && !NO_REASON.test(said);
}

function answersShortly({ said }: DraftSentence): boolean {
  return LATE_ANSWER.test(said);
}

/** Two matters of the question in one plain sentence. */
function isAbout({ said }: DraftSentence, asked: ReadonlySet<string>): boolean {
  return !said.endsWith('?') && [...mattersOf(said)].filter((matter) => asked.has(matter)).length >= 2;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
