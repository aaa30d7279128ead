import { answers, plainlyAnswers } from '@/utils/draft/answers';
import { hasFirmStep, isFirmStep } from '@/utils/draft/commitments';
import { nearDeadlines, takesUpDeadline } from '@/utils/draft/deadlines';
import type { DraftText } from '@/utils/draft/draft-text';
import type { DraftThread } from '@/utils/draft/draft-thread';
import { namesTimeAhead } from '@/utils/draft/named-times';
import { type Hit, hitOn, hitsOf, type RuleRow } from '@/utils/draft/rule';
import { tellsBack } from '@/utils/draft/taken-up';

/** What the customer asked and gave, and whether the draft takes it up. */
export const HEARD_ASK_RULES: readonly RuleRow[] = [
  {
    id: 'question-unanswered',
    title: 'A question is not answered',
    why: 'The customer asked this, and the draft does not seem to take it up.',
    source: 'tax-1998',
    weight: 86,
    find: (draft, thread) => {
      const questions = thread.openAsks.filter(({ kind }) => kind === 'question');
      return questions.length === 1 && isRich(draft, thread)
        ? []
        : unanswered(questions, (asked) => answers(draft, thread, asked));
    },
    secondLook: {
      find: (draft, thread) => {
        const questions = thread.openAsks.filter(({ kind }) => kind === 'question');
        return [
          ...unanswered(questions, (asked) => plainlyAnswers(draft, thread, asked)),
          ...unanswered(demandsOfPeople(thread), (asked) => meetsDemand(draft, asked)),
        ].slice(0, 1);
      },
      fires: [
        { customer: 'I want a supervisor.', draft: 'Rest assured that we care. The part is on order.' },
        {
          customer: 'Can I get the slot back or my money?',
          draft: 'Thank you for reaching out. Please clear your cookies. Please do not use the back button.',
        },
        {
          customer: 'The hedge is cut on the wrong side. Do you offer a guarantee?',
          draft: 'I am sorry that we cut the wrong side of your hedge. Rest assured that Tom comes on Friday at 9.',
        },
      ],
      silent: [{ customer: 'Do you offer a guarantee?', draft: 'Rest assured: yes, two years on every hedge.' }],
    },
    fires: [
      {
        customer: 'What is the second line for? And can I get it as a PDF?',
        draft: 'Hello Noor,\n\nthe second line is for the cloud storage you added in March.',
      },
      { customer: 'Is breakfast included? And can we check in at 11?', draft: 'Breakfast is included.' },
      {
        customer: 'Does the fridge fit under a 180 cm shelf?',
        draft: 'Hi Jo,\n\nThanks for your message. Have a lovely weekend.',
      },
    ],
    silent: [
      { customer: 'Is breakfast included?', draft: 'Yes, it is, every day from seven.' },
      { customer: 'When will it come?', draft: 'It comes on Tuesday before noon.' },
      { customer: 'can we bring our own cake?', draft: 'You can, Olu, no charge.' },
      {
        customer: 'Will the tickets come by post or email? Are you the lady?',
        draft: 'Yes, by email, 48 hours before the show.',
      },
      { customer: 'how long does a name change take', draft: 'Two working days once we have your certificate.' },
      { customer: 'have the searches come back yet?', draft: 'They have, this morning, and nothing nasty in them.' },
      { customer: 'how much is a new screen, and how long does it take', draft: "It's £129 and takes about an hour." },
      { customer: 'how do i change the slot?', draft: 'Open the order, tap the time, then "See more days".' },
      { customer: 'Where is my bag? Is anybody reading this?', draft: 'Your bag is at the desk in Leeds.' },
    ],
  },
  {
    id: 'deadline-ignored',
    title: 'A deadline is not taken up',
    why: 'The customer named a time that something hangs on; a reply that is silent about it reads as if nobody had seen it.',
    source: 'packard-berger-2021',
    weight: 83,
    find: (draft, thread) => {
      const asked = thread.openAsks
        .filter(({ kind }) => kind === 'deadline')
        .map(({ evidence }) => ({
          words: evidence.text,
          urgent: /\b(?:today|tonight|tomorrow|hours?|min\w*)\b/i.test(evidence.text),
        }));
      const missed = [...asked, ...nearDeadlines(thread)].find((deadline) => !takesUpDeadline(draft, deadline));
      return missed && !isSettled(draft) ? [{ spans: [], customerWords: missed.words }] : [];
    },
    fires: [
      { customer: 'I need the new card by Thursday.', draft: 'Your card will be delivered in due course.' },
      { customer: 'We ordered 40 chairs. The café opens on the 3rd.', draft: 'Let me have a word with the warehouse.' },
      { customer: 'my account is locked, I have an exam in 40 min', draft: 'Locks are usually lifted within 24 hours.' },
    ],
    silent: [
      { customer: 'I need the new card by Thursday.', draft: 'The card comes on Wednesday between 9 and 13.' },
      { customer: 'The party is on the 11th.', draft: 'The curtains reach you well before the 11th.' },
      { customer: 'The dryer was delivered on Tuesday with a dent.', draft: 'Could you send me a photo of the dent?' },
    ],
  },
  {
    id: 'asks-what-was-said',
    title: 'Asks for what is already there',
    why: 'The customer has given this; asking again says that the message was not read.',
    source: 'herhausen-2023',
    weight: 72,
    find: (draft, thread) =>
      thread.reference === undefined
        ? asksWhatWasDone(draft, thread)
        : hitsOf(
            draft,
            /\b(?:what is|provide|send|give|tell|confirm)(?: me| us)? (?:your|the) (?:order|booking|ticket|case|reference|tracking|invoice|claim) ?(?:number|no\.?|id|reference)\b/gi,
          )
            .map((hit): Hit => ({ ...hit, customerWords: thread.reference! }))
            .concat(asksWhatWasDone(draft, thread)),
    fires: [{ customer: 'My order A-99120 has not come.', draft: 'Could you send me your order number?' }],
    silent: [{ customer: 'My order has not come.', draft: 'Could you send me your order number?' }],
  },
];

const ADVISES =
  /\bhave you (?:already |perhaps |maybe |by any chance )?(?:tried|checked|looked|asked|restarted|rebooted|cleared|updated|spoken|contacted)\b|\b(?:please|could you|can you|try|would you|kindly|make sure)\b/i;
/** Things that customers have mostly tried before they write, by the stem that both sides use. */
const REMEDIES =
  /\b(?:restart|reboot|reset|reinstall|re-install|uninstall|unplug|clear|updat|neighbou?r|spam|junk|charg|cable|cache|browser|incognito|batter|porch|safe place|power cycle|log(?:ged|ging)? out|switch(?:ed|ing)? (?:it )?off)/gi;
const DID_IT =
  /\b(?:did|already|i(?:['’]ve| have)|i \w+ed|we(?:['’]ve| have)|tried|twice|several times|done|looked|asked|checked|rang|spoke)\b/i;

/** Advice to do what the customer has just told us they did. */
function asksWhatWasDone(draft: DraftText, thread: DraftThread): Hit[] {
  const done = new Set(
    (thread.newest.match(/[^.!?\n]+[.!?]?/g) ?? [])
      .filter((clause) => DID_IT.test(clause) && !clause.endsWith('?'))
      .flatMap((clause) => clause.toLowerCase().match(REMEDIES) ?? []),
  );
  if (done.size === 0) return [];
  return draft.sentences
    .filter(({ said }) => ADVISES.test(said) && !/\b(?:again|since|as you|once more|another|already)\b/i.test(said))
    .filter(({ said }) => (said.toLowerCase().match(REMEDIES) ?? []).some((stem) => done.has(stem)))
    .slice(0, 1)
    .map(hitOn);
}

/** What was asked for is done, not only looked into: then a deadline takes care of itself. */
function isSettled(draft: DraftText): boolean {
  const looksInto =
    /\b(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:check|look|ask|found|find|read|see|saw|spoke|trac|not|call|rang|forward|pass|escalat|report|logg?|rais|flag|chas|notif|inform|submit)\w*/i;
  return draft.sentences.some(
    (sentence) => isFirmStep(sentence) && !looksInto.test(sentence.said) && !/\bif\b/i.test(sentence.said),
  );
}

/** Tells the story back and says what happens when: a single question that seems open in such a reply was mostly answered in other words. */
function isRich(draft: DraftText, thread: DraftThread): boolean {
  return thread.heat >= 0.8 && hasFirmStep(draft) && namesTimeAhead(draft.text) && tellsBack(draft, thread);
}

/** A person, a name or a proper complaint is asked for: what is not granted by anything else that is done. */
const OF_PEOPLE = /\b(?:supervisor|manager|superior|somebody|someone|person|human|complaint|apology|name|boss|call ?back)\b/i;

function demandsOfPeople(thread: DraftThread): DraftThread['openAsks'] {
  if (thread.signals.has('abuse')) return [];
  return thread.openAsks.filter(({ kind, evidence }) => kind === 'demand' && OF_PEOPLE.test(evidence.text));
}

/** Somebody is handed over to or named, or what was asked for is taken up in so many words by somebody who acts. */
function meetsDemand(draft: DraftText, asked: string): boolean {
  const wanted = OF_PEOPLE.exec(asked)![0].toLowerCase();
  return draft.sentences.some(
    ({ said }) =>
      new RegExp(`\\b${wanted}`, 'i').test(said.replace(/\bif you(?:['’]d| would)? (?:like|want|wish)\b.*/i, '')) ||
      /\b(?:my|our|the) (?:\w+ )?(?:supervisor|manager|lead|head),? \p{Lu}|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:will|rings|calls|our|my|the|who)\b/u.test(
        said,
      ),
  );
}

function unanswered(asks: DraftThread['openAsks'], taken: (asked: string) => boolean): Hit[] {
  return asks
    .filter(({ evidence }) => !taken(evidence.text))
    .slice(0, 1)
    .map(({ evidence }) => ({ spans: [], customerWords: evidence.text }));
}
