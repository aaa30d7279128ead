import { hasFirmStep } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import { families } from '@/utils/draft/phrase-families';
import { asOne, type Hit, hitsOf, inClause, type RuleRow } from '@/utils/draft/rule';

const JARGON = families(
  // Where a case stands in our own house.
  /\b(?:tier[- ]?\d|level[- ]\d (?:support|team)|L[123](?: (?:queue|team|support))?|back-?end|escalation (?:matrix|queue|team)|esc\.|(?:in the )?(?:pipeline|backlog)(?: for the next sprint)?|next sprint|hotfix|regression|ping again|end-to-end|pre-?auth\w*|provision(?:ed|ing)|devs|suppression list|\w+ cohorts?|(?:in|into) (?:the|our) (?:\w+ )?queue|ticketing system|knowledge base)\b/,
  // What only engineers, underwriters and carriers say.
  /\b(?:webhooks?|micro-?services?|(?:unhandled |runtime )?exceptions? (?:on|in|at)|idempotent|state machine|payload|middleware|endpoints?|deprecated|root[- ]cause ticket|biometrics|(?:recurring|direct debit) mandate|payments? hub|touch-?points?|omni-?channel|workflow engine|batch (?:job|run)|gazetteer|subrogation|indemnif\w+|dunning|first[- ]line support|second[- ]line support|last[- ]mile|manifested|hub scan|cut-?over|reduce friction|stakeholders?|action item|circle back|touch base|deliverables?|bandwidth to|take (?:this|it) offline)\b/,
  // Letters that only we spell out.
  /\b(?:TAT|SOP|CRM|ERP|SKU|EOD|COB|UAT|AWB|POD|DOA|AML|SLA|RMA|KYC|SNR(?: margin)?|DNS|PIR(?: form)?|IATA(?: \w+)?|KB-?\d+|traceroute|microfilters?)\b/,
  // The register of offices.
  /\b(?:force majeure|hereby|hereunder|therein|aforesaid|the aforementioned|herewith|henceforth|as per|per our records|pro rata(?: \w+)?|(?:in accordance|pursuant) (?:with|to)|(?:kindly|please) be (?:advised|informed|aware)|at your earliest convenience|at this (?:moment in )?time|going forward|in due consideration|in the course of|in the framework of|in respect of|remittance \w+(?: \w+)?|utili[sz]ation|enforcement measures|tariff documentation|reconciliation of [^.,!?\n]*|proximate cause|further correspondence)\b/,
  /\b(?:ISO \d{3,}|form [A-Z]{1,3}-?\d+\b|re-?index\w*|TFTP|firmware flash|edge case|(?:the )?parser|open PO|back-?order(?:ed)? with|waiver endorsement|endorsement on|loss adjuster|under reserve|merchant acquirer|acquirer|soft decline|hard decline|issuer|chargeback ratio|AVS|3DS|dev tools|flush the (?:cache|dns)|manual review queue|actioned|re-?routed to the|reconcil\w+|SLAs?|KPI|ETA window|UX|API (?:key|call|token)s?|OAuth|SSO|whitelist\w*|arrears process|settlement file|booking engine|PNR|GDS|fare bucket|yield management|underwrit\w+|sub-?ledger|in situ|per diem|inter alia|mutatis mutandis|vis-à-vis|ex gratia|without prejudice|ad hoc basis|onboarding flow|user journey|touchpoint|roll-?back|hard[- ]coded|null value|cron|config file|schema|latency|packet loss|handshake|tenant ID|cache layer|load balancer)\b/,
);
/** Letters that everybody knows, units and currencies among them. */
const COMMON_LETTERS = new Set(
  'PDF UK EU US USA UAE ID PIN SMS GPS TV USB VAT FAQ FAQS ATM URL OK AM PM GB MB TB KB QR DVD HDMI LED GP NHS MOT IBAN BIC ASAP PS CEO HR IT AI CSV ZIP DHL UPS DPD GLS BBC RSVP DIY CV EUR GBP USD CHF SEK NOK DKK KR SIM WIFI PC MAC IOS APP UTC GMT CET EST PST BST CCTV AC DC LCD VIP TBC BT EE CD DIN ISO XL XXL XS HMRC DVLA RAC AA ABTA JPG JPEG PNG DOC MP3 MP4 HTML TXT NO YES NOT AND THE ALL PO BOX PIN CVV'.split(
    ' ',
  ),
);
const NOMINAL = families(
  /\b(?:the |an? )?(?:implementation|reconciliation|utili[sz]ation|deployment|allocation|completion|provision|initiation|execution|modification|verification|finali[sz]ation|correction|establishment|consideration|determination|facilitation|clarification|rectification|cessation|commencement|procurement|validation|authori[sz]ation|processing|regulari[sz]ation|termination|settlement|fulfilment|assessment|notification) of (?:the |your |an? |our )?\w+/,
  /\b\w{4,}(?:tion|ment|ance) (?:of (?:the |your |an? )?\w+ )?(?:is|are|will be) (?:pending|subject to|contingent|conditional|dependent|performed|undertaken|effected)\b[^.,!?\n]*|\b(?:initiated|requires?|undertaking) the (?:\w+tion|submission|\w+ment) of\b/,
  /\bin case of (?:non-)?\w+(?:ment|tion|ance)\b|\b(?:carry|carried|carrying) out (?:a|an|the) (?!inspection)\w+tion\b|\bmake an? (?:assessment|determination)\b/,
  /\b(?:in|on|upon) receipt of\b|\bconsideration has been given\b|\bis (?:dependent|contingent|conditional) (?:on|upon) the\b|\bfor the purposes? of \w+(?:tion|ment|ance)\b|\bwith (?:regard|respect|reference) to the \w+(?:tion|ment|ance)\b|\bfacilitate the \w+/,
  /\b\w{4,}(?:tion|ment|sal|ance) of (?:the |your |an? |our )?[\w ]{1,30}? (?:is|are|was) (?:required|necessary|needed|ongoing|outstanding|underway|awaited|in progress|under way|mandatory)\b|\b(?:dispatch|issu(?:ing|ance)|removal|release|return|collection|payment|processing|resolution|identification|cancellation|transmission|submission|confirmation) of (?:the |your |an? |our )?[\w ]{1,25}? (?:will take place|takes place|requires?|is subject|depends|has been effected|can be effected|is ongoing)\b|\b(?:following|upon|after|subject to|pending) (?:the )?(?:identification|completion|verification|receipt|submission|approval|examination|review|execution|finali[sz]ation) of\b|\b(?:confirmation|cancellation|verification|submission|removal) of the (?:\w+) of\b|\b(?:will|to|can|shall) effect (?:payment|the|a) ?\w*\b|\bfor the (?:release|removal|issuance|processing|execution) of\b|\bfailure in the \w+\b|\bconducting an? (?:investigation|assessment|review|evaluation)\b|\bthe resolution of your\b|\bin the (?:execution|performance) of\b/,
);
const VAGUE = /\b(?:the|this|your) (?:matter|issue|situation|concern|item|product|device|problem|enquiry|inquiry|request)\b/gi;
/** Talk about a thing that has no name, where a reader expects to hear what is done to which thing. */
const NOTHING_NAMED = families(
  /\b(?:the|this|your|an?) (?:\w+ )?(?:matter|issue|situation|concern|enquiry|inquiry|query|request|occurrence|incident)\b(?! (?:is|was) (?:the|that|a|an|your|our)\b)(?= (?:is|has|was|will|with|regarding|concerning|and|be|persists)\b|[.,!]| you)/,
  /\b(?:noted|regarding|concerning|about|resolve|clarify|handle|discussed|in) (?:the|this|your) (?:matter|issue|situation|concern|enquiry|inquiry|query|request)\b/,
  /\bget (?:that|this|it) sorted\b|\b(?:the )?matter (?:described|raised|at hand|mentioned|in question)\b|\b(?:the )?(?:above|aforementioned|above-mentioned|abovementioned) (?:matter|subject|case|issue|request|item)\b|\b(?:the|your) (?:product|item|order) (?:you mention|in question|concerned)\b|\b(?:looking at|looking into|about|regarding) (?:the|this|your) (?:issue|matter|situation|concern|query|case)\b/,
);

/** Words: the customer's own, everybody's, and verbs. */
export const CLEAR_WORD_RULES: readonly RuleRow[] = [
  {
    id: 'vague-noun',
    title: 'The customer has a word for it',
    why: 'Saying the customer’s own noun shows that you listened; “the issue” could be anybody’s.',
    source: 'packard-berger-2021',
    weight: 55,
    find: (draft, thread) => {
      const thing = thread.thing;
      const noun = thing?.split(' ').at(-1)?.toLowerCase();
      if (!thing || !noun || draft.text.toLowerCase().includes(noun) || hasFirmStep(draft)) return [];
      return hitsOf(draft, VAGUE, () => thing)
        .slice(0, 1)
        .map((hit) => ({ ...hit, customerWords: thing }));
    },
    secondLook: {
      find: (draft) => hitsOf(draft, NOTHING_NAMED).slice(0, 1),
      fires: [
        { draft: 'Kindly bear with us, the matter is in hand.' },
        { draft: 'I have noted the issue and passed it over.' },
        { draft: 'Happy to assist you with your enquiry regarding this.' },
      ],
      silent: [{ draft: 'The issue was the seam; a new jacket goes out today.' }],
    },
    fires: [{ customer: 'My blue jacket arrived torn.', draft: 'The item will be looked at.' }],
    silent: [
      { customer: 'My blue jacket arrived torn.', draft: 'The torn jacket: I have ordered a new one. The issue was the seam.' },
    ],
  },
  {
    id: 'jargon',
    title: 'A word from inside',
    why: 'Customers do not know our terms; use the word that they would use.',
    source: 'plain-language',
    weight: 74,
    find: (draft, thread) => {
      const said = thread.said.toLowerCase();
      const unknown = hitsOf(draft, JARGON).filter(({ words }) => !said.includes(words.toLowerCase()));
      return asOne(unknown.length > 0 ? unknown : unexplainedLetters(draft, said));
    },
    fires: [
      { draft: 'Changes propagate through the CRM and the ESP suppression list.' },
      { draft: 'Premiums follow IBNR reserving and LTI, capped by underwriting.' },
      { draft: 'Kindly be informed that the AWB is missing.' },
      { draft: 'It is in the L2 queue.' },
      { draft: 'The webhook to the payments hub timed out.' },
    ],
    silent: [
      { draft: 'The tracking number is XR 2204 7781 and the VAT is on the PDF.' },
      { draft: 'Your gas is shut off at the ECV (the lever by the meter) until 9.' },
      { draft: 'A colleague who knows the exports has it.' },
      { customer: 'what does DNS mean', draft: 'DNS is the phone book of the internet.' },
    ],
  },
  {
    id: 'nominalisation',
    title: 'Nouns where verbs belong',
    why: 'Verbs say who does what; “-tion of the” hides both.',
    source: 'plain-language',
    weight: 77,
    find: (draft) =>
      hitsOf(draft, NOMINAL)
        .slice(0, 1)
        .map((hit) => inClause(draft, hit)),
    fires: [
      { draft: 'A determination of cover is dependent on the completion of an assessment.' },
      { draft: 'In order to facilitate the provision of your PIN we need a form.' },
      { draft: 'We are in receipt of your message.' },
      { draft: 'Reactivation of the card is subject to approval.' },
      { draft: 'The correction of the invoice takes place on Friday.' },
    ],
    silent: [
      { draft: 'The installation of the kitchen is on Friday, and the end of the month is the last date.' },
      { draft: 'I will correct the invoice on Friday.' },
    ],
  },
];

/** Capital letters that nobody outside can read: two of them, or one next to words of the trade; a reference number is none. */
function unexplainedLetters(draft: DraftText, said: string): Hit[] {
  const letters = hitsOf(draft, /(?<![-\w@.(])[A-Z]{3,5}s?(?![-\w)]| ?\d| ?\()/g).filter(
    ({ words }) => !COMMON_LETTERS.has(words.replace(/s$/, '')) && !said.includes(words.toLowerCase()),
  );
  const shouted = /(?:\b[A-Z]{2,}\b[ ,']*){3,}/.test(draft.text);
  return letters.length >= 2 && !shouted ? letters : [];
}
