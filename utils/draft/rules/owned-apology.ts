import { hasFirmStep, hasNextStep, movesOn } from '@/utils/draft/commitments';
import type { DraftSentence, DraftText } from '@/utils/draft/draft-text';
import type { DraftThread } from '@/utils/draft/draft-thread';
import { families } from '@/utils/draft/phrase-families';
import { asOne, type Hit, hitOn, hitsOf, type RuleRow } from '@/utils/draft/rule';
import { mattersOf } from '@/utils/reader/asks-answered';

const MEASURE =
  /\b(?:because|i (?:have |['’]ve )?(?:changed|added(?! [£$€\d])|set|moved|split|removed|deleted|put|stopped|switched|checked)|so that|(?:is|was) (?:built|changed|replaced|removed)|from now on|new \w+ (?:check|rule|step|lock))\b/i;
const NEVER_AGAIN = families(
  /\b(?:promise (?:that )?)?(?:this|that|it|such \w+)(?: \w+)? (?:won['’]?t|will not|will never|shall not|does not|doesn['’]t|never) (?:ever )?(?:happen|re-?occur|occur|be repeated|be the case)(?:s)?(?: again| in (?:the )?future| next time)\b/,
  /\b(?:make|be) (?:sure|certain) (?:(?:that |to )?(?:it|this|that|we|i) )?(?:to )?[^.,!?\n]{0,30}(?:next time|never again|again|in (?:the )?future)\b/,
  /\b(?:it |this |that )?(?:was|is) a one-off\b|\b(?:have|has|['’]ve) (?:learn(?:t|ed)) (?:from|our lesson)\b|\b(?:we|i)(?:['’]ll| will) do better\b[^.!?\n]*|\bsteps (?:will be|are being|have been) taken\b[^.!?\n]*|\bwon['’]t be repeated\b/,
  /\b(?:last time (?:this|that|it) (?:will )?happens?|you have my word)\b/,
  /\b(?:this|that|it|such \w+(?: \w+)?)(?: \w+)? (?:will|does|shall|would) (?:never|not)(?: ever)? (?:happen|re-?occur|recur|be repeated)\b|\b(?:not|n['’]t|never) be repeated\b|\bguarantee (?:that )?(?:this|it|that)\b[^.!?\n]{0,20}\b(?:last|never|not)\b[^.!?\n]*|\b(?:you(?:['’]ll| will)?) (?:never|not) have (?:this|that|such)(?: \w+)? again\b|\btaken (?:this|it|that|your \w+) on board\b|\bprevent (?:this|it|that|such \w+)\b[^.,!?\n]{0,20}(?:in (?:the )?future|again|happening|recurring)\b|\b(?:will|['’]ll|can only) (?:\w+ )?(?:learn (?:from|our)|use this to (?:improve|learn|get better))\b[^.!?\n]{0,20}|\bnext time (?:it |we |everything |things )?(?:will|['’]ll) (?:be )?(?:perfect|better|fine|different|right)\b[^.!?\n]*|\bfrom now on (?:it|everything|all|we)\b[^.!?\n]*? (?:fine|perfect|well|smooth\w*|better)\b|\b(?:ensure|see to it|make certain|make sure)(?: that)? (?:it|this|that|such \w+(?: \w+)?|you never|there)\b[^.!?\n]{0,20}(?:recur|happen|have this|not)\w*\b[^.!?\n]*/,
);
const INCONVENIENCE =
  /(?:\b(?:i|we)(?:['’]m|['’]re| am| are| do| would like to)? )?(?:\b(?:very|so|really|deeply|sincerely|truly|terribly) )?(?:\b(?:sorry|apologi[sz]e|regret)|\b(?:our |my )?(?:sincere(?:st)? )?apologies)(?: again)?(?: for)? (?:(?:any|the|this|all)(?: of the| possible)? (?:\w+ )?(?:inconveniences?|frustration|confusion|distress|upset|disappointment)|(?:any|all) (?:\w+ )?trouble|(?:any|all|the) (?:\w+ )?(?:issues?|hassle|difficult(?:y|ies))(?=[.,!]| (?:you|this|caused|and any|experienced))|the (?:bad|poor|negative|unpleasant|disappointing) (?:experience|service))(?: (?:you (?:have )?(?:had|experienced)|caused(?: to you)?|(?:that )?this (?:\w+ )?(?:have |has |may have )?caused(?: you)?))?(?! (?:with|of|about) (?:the|your))|\bsorry about (?:that|this|it) and (?:for )?(?:any|all)\b[^.,!?\n]*|\b(?:sorry|apologies|apologi[sz]e) (?:for|about) (?:all (?:of )?this|everything|all that|the trouble(?=[.!,]|$)|all the (?:fuss|bother|trouble|hassle|upset)|(?:the|any) (?:mix-up and any |bother|fuss|hassle|unsatisfactory \w+|upset|stress))\b|\band any (?:bother|upset|stress|hassle|inconvenience|distress|confusion)\b|\bfor any (?:\w+ )?inconvenience\b[^.,!?\n]*/gi;

/** Saying sorry: once, early, for a thing with a name, and with a repair. */
export const OWNED_APOLOGY_RULES: readonly RuleRow[] = [
  {
    id: 'sorry-if',
    title: 'An apology that doubts the customer',
    why: '“Sorry if” and “sorry that you feel” put the fault with the customer’s feelings and undo the apology.',
    source: 'lewicki-2016',
    weight: 88,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:sorry|apologi[sz]e|apologies|regret)(?: to you)? (?:should|in case|for (?:whatever|anything)|to the extent|that our (?:service|answer|reply|decision) (?:did not|didn['’]t)|(?:that )?you (?:have (?:that|this|the) (?:impression|feeling)|think (?:so|that|this|we)|believe|found (?:it|this|that|us|our)\b[^.!?\n]{0,20}\b(?:disappoint|upset|rude|unhelp|confus|offen)\w*|were not (?:satisfied|happy|pleased)|weren['’]t (?:satisfied|happy|pleased)|are (?:so |that )?(?:upset|annoyed|angry|frustrated|disappointed)|were (?:upset|offended|confused|annoyed|disappointed)|got (?:upset|offended|confused)|feel let))\b[^.,;!?\n]{0,60}|\bto the extent (?:that )?[^.!?\n]{0,50}\b(?:apologi[sz]e|sorry)\b|\bif (?:i|we) (?:have |had |may have )?(?:upset|offended|confused|hurt|disappointed|let)\b[^.!?\n]{0,40}(?:sorry|apologi\w+)\b|\b(?:(?:i(?:['’]m| am)?|we(?:['’]re| are)?) (?:\w+ )?)?(?:sorry|apologi[sz]e) (?:if|(?:that )?you(?: may)? (?:feel|felt)|for how you feel|(?:that )?you (?:see it|took it|take it|perceived?|are (?:not happy|unhappy|dissatisfied)|were (?:not happy|unhappy|dissatisfied|disappointed))|for any confusion on your|for any .{0,20} you may|for you feeling)\b[^.,;!?\n]{0,60}|\bapologies if\b[^.!?\n]*|\bif (?:you|this|we|it|there)[^.!?\n]{0,60},? (?:then )?(?:i|we) (?:apologi[sz]e|am sorry|are sorry)|\bregret (?:any|if)\b[^.!?\n]*|\bregret that (?:you|it) (?:feel|felt|are (?:dissatisfied|unhappy|not))[^.!?\n]*|\bif (?:anyone|anybody|somebody|someone) (?:was|is|felt)[^.!?\n]{0,40}(?:sorry|apologi)\w*/gi,
      ),
    fires: [
      { draft: 'I do apologise if you have had any trouble reaching us.' },
      { draft: 'Sorry if the nurse seemed short with you.' },
      { draft: 'I am sorry if you feel you were charged twice.' },
      { draft: "I'm sorry that you feel that way." },
      { draft: 'I am sorry that you see it that way.' },
      { draft: 'If anyone was offended, we are sorry.' },
    ],
    silent: [
      { draft: 'I am sorry the gate kept you out. If you tell me your size, I send the right one.' },
      { draft: 'I am sorry that you were charged twice.' },
    ],
  },
  {
    id: 'any-inconvenience',
    title: 'The thing is not named',
    why: 'An apology for “any inconvenience” apologises for nothing; name what went wrong.',
    source: 'roschk-kaiser-2013',
    weight: 82,
    find: (draft, thread) =>
      hitsOf(draft, INCONVENIENCE, () => thread.thing && `I am sorry about ${thread.thing}`).filter(
        ({ start }) => !saysWhatHappened(draft, thread, start),
      ),
    fires: [
      { draft: 'Thanks for writing and sorry for any inconvenience caused.' },
      { draft: 'We regret the inconvenience this has caused you.' },
      { draft: 'Sorry for the bad experience!' },
      { draft: 'We apologise for any inconvenience caused.' },
      { draft: 'Apologies for the inconvenience.' },
    ],
    silent: [
      { draft: 'I am sorry for the trouble with the boiler.' },
      { draft: 'Sorry for the extra round, Irena.' },
      {
        customer: 'My mother was left at the station because your assistance did not come.',
        draft: 'Your mother was left on the platform, and I am sorry for the distress that caused her.',
      },
      { draft: 'I am sorry about the second lost parcel.' },
    ],
  },
  {
    id: 'apology-no-repair',
    title: 'An apology without a repair',
    why: 'Responsibility and repair carry an apology; regret alone does not.',
    source: 'lewicki-2016',
    weight: 75,
    find: (draft, thread) => {
      const apology = draft.sentences.find((sentence) => sentence.apology);
      const repaired = draft.sentences.some((sentence) => movesOn(sentence)) || hasNextStep(draft);
      return apology && !repaired && thread.heat >= 0.8 && !thread.apologised ? [apologyIn(draft, apology)] : [];
    },
    secondLook: {
      find: (draft, thread) => {
        const apology = draft.sentences.find((sentence) => sentence.apology);
        return apology && !hasFirmStep(draft) && thread.heat >= 0.8 ? [apologyIn(draft, apology)] : [];
      },
      fires: [
        { heat: 2.4, draft: 'Really sorry about this. We take punctuality very seriously. It will never happen again.' },
        { heat: 2.2, draft: 'Hi Anil, sorry about the delay! The refund is being processed and should hopefully be with you.' },
      ],
      silent: [{ heat: 2.4, draft: 'Sorry about the fish. I have taken the £40 off, and Marta rings you at 7 tomorrow.' }],
    },
    fires: [{ heat: 2.6, draft: 'I apologise. I regret it deeply.' }],
    silent: [{ heat: 2.6, draft: 'I am sorry. A new pair comes on Saturday.' }],
  },
  {
    id: 'apology-repeated-here',
    title: 'Sorry more than once',
    why: 'One apology for one fault, early; each further one weakens it.',
    source: 'halperin-2022',
    weight: 76,
    find: (draft) => {
      const apologies = draft.sentences.filter((sentence) => sentence.apology);
      return asOne(apologies.slice(1).map(hitOn));
    },
    fires: [
      { draft: 'So sorry again about this! We apologise again for the bread.' },
      { draft: 'I am sorry about the lamp. It comes on Friday. I am really sorry again.' },
    ],
    silent: [{ draft: 'I am sorry about the lamp. It comes on Friday.' }],
  },
  {
    id: 'second-apology',
    title: 'Second apology, nothing new',
    why: 'There was an apology in this thread already; another one without a new remedy does harm.',
    source: 'halperin-2022',
    weight: 86,
    find: (draft, thread) => {
      const again = draft.sentences.find(
        ({ said, apology }) =>
          apology &&
          (thread.apologised ||
            /\b(?:once (?:again|more)|again,? (?:sorry|apolog)|(?:sorry|apologi[sz]e) (?:once )?again)\b/i.test(said)),
      );
      return again && !hasFirmStep(draft) ? [apologyIn(draft, again)] : [];
    },
    fires: [
      { agentBefore: 'Hi Kev, really sorry about that.', customer: 'again', draft: 'Hi Kev, so sorry again about this!' },
      {
        agentBefore: 'Sorry we missed each other.',
        customer: 'nobody came',
        draft: 'Apologies again. My calendar did not sync.',
      },
      { agentBefore: 'I am so sorry about that.', customer: 'and now?', draft: "Again, I'm really sorry about this." },
    ],
    silent: [
      {
        agentBefore: 'I am so sorry about that.',
        customer: 'and now?',
        draft: 'I am sorry again. A new lamp reaches you on Friday and the £54 is refunded.',
      },
      { customer: 'it broke', draft: "I'm really sorry about this." },
    ],
  },
  {
    id: 'empty-never-again',
    title: 'A promise that nobody can keep',
    why: '“This won’t happen again” without a measure does worse than saying nothing.',
    source: 'halperin-2022',
    weight: 80,
    find: (draft) => (MEASURE.test(draft.text) ? [] : asOne(hitsOf(draft, NEVER_AGAIN))),
    fires: [
      { draft: 'We will make sure this does not happen in future.' },
      { draft: 'I promise it won’t happen again.' },
      { draft: 'I’ll make sure to be there next time.' },
      { draft: 'This will not happen again.' },
      { draft: 'We will do better next time.' },
      { draft: 'It was a one-off.' },
      { draft: 'For the hours you spent I have added £60. This will not happen again.' },
    ],
    silent: [{ draft: 'I have changed the template, so this will not happen again.' }],
  },
  {
    id: 'asks-forgiveness',
    title: 'Asks for forgiveness',
    why: 'Of the six parts of an apology this one matters least and asks something of the customer.',
    source: 'lewicki-2016',
    weight: 46,
    find: (draft) => hitsOf(draft, /\b(?:please )?(?:forgive (?:me|us)|accept (?:my|our) (?:\w+ )?apolog(?:y|ies))\b/gi),
    fires: [{ draft: 'I ask you to forgive us.' }],
    silent: [{ draft: 'I am sorry; it was our mistake.' }],
  },
  {
    id: 'apology-late',
    title: 'The apology comes at the end',
    why: 'An apology that comes late in the text counts for less; put it in the first two sentences.',
    source: 'roschk-kaiser-2013',
    weight: 47,
    find: (draft, thread) => {
      const index = draft.sentences.findIndex((sentence) => sentence.apology);
      const late = index >= (thread.heat < 3 ? 4 : 3) && index >= draft.sentences.length * 0.7;
      const heardFirst = draft.sentences
        .slice(0, 2)
        .some(({ said }) => /\b(?:you|your)\b/i.test(said) && !/^(?:thank|thanks|further to|with regard)/i.test(said));
      const apology = draft.sentences[index];
      return thread.heat >= 2 && late && !heardFirst && apology ? [hitOn(apology)] : [];
    },
    fires: [
      {
        heat: 3,
        draft:
          'The depot is in Leeds. Vans leave at six. The driver was ill. A colleague took over. The load was split. The paper went missing. I am sorry for the lost sofa.',
      },
    ],
    silent: [{ heat: 3, draft: 'I am sorry about the sofa. It is in Leeds. The van leaves at six.' }],
  },
];

/** "Your mother was left on the platform, and I am sorry for the distress": the sentence names it. */
function saysWhatHappened(draft: DraftText, { said }: DraftThread, at: number): boolean {
  const sentence = draft.sentences.find(({ start, end }) => start <= at && at < end);
  if (!sentence || /\b(?:any|the|this) inconvenience/i.test(sentence.said)) return false;
  const theirs = mattersOf(said);
  return [...mattersOf(sentence.said)].filter((matter) => theirs.has(matter)).length >= 2;
}

/** The words of the apology itself, as far as the next mark. */
function apologyIn(draft: DraftText, { start, end }: DraftSentence): Hit {
  const said = draft.text.slice(start, end);
  const at = said.search(/\b(?:(?:i|we)(?:['’]\w+| \w+){0,4} )?(?:sorry|apolog\w+|regret|forgive)\b/i);
  const from = start + Math.max(0, at);
  const length = draft.text.slice(from, end).search(/[,.;!?:]/);
  return { spans: [{ start: from, end: length > 0 ? from + length : end }] };
}
