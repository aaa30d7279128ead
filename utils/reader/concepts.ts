import { hashTable, lookUp } from './hash-table';
import { hashOfWord } from './word-hash';

/**
 * Words that say the same thing in a complaint. A concept and the order of two concepts are features of their own, so that what is
 * learned of "never flying with you again" also serves "won't ever be shopping here". Each word belongs to one concept.
 * What a concept means for a label is learned; nothing here decides anything.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  never:
    "never ever won't wont wouldn't wouldnt not don't dont doesn't doesnt didn't didnt can't cant cannot couldn't couldnt no isn't isnt wasn't wasnt hasn't hasnt haven't havent ain't nothing nobody none",
  again: 'again back anymore longer return returning',
  trade:
    'fly flying flew use using used buy buying bought shop shopping order ordering book booking stay staying stayed dine eat eating subscribe subscribing renew renewing recommend trust bank banking deal dealing travel travelling traveling',
  leave:
    'leave leaving left switch switching switched move moving moved quit quitting goodbye bye elsewhere competitor competitors rival done lost losing unsubscribe unsubscribing unsubscribed ditch ditching ditched defect jumping',
  business: 'business custom customer customers loyalty loyal',
  end: 'cancel cancelling canceling cancelled canceled cancellation close closing closed terminate terminating termination stop delete deleting',
  contract: 'account accounts subscription membership contract policy plan premium trial',
  avoid: 'avoid avoiding beware aware warn warning warned warns steer',
  waste: 'waste bother wasted wasting',
  tellAll: 'everyone everybody people others friends anyone world public family followers folks',
  publish:
    'review reviews post posting posted tweet tweeting viral press newspaper media journalist facebook instagram tiktok youtube reddit trustpilot google blog share sharing screenshot screenshots',
  speak: 'speak speaking talk talking spoke escalate escalated escalating escalation transfer transferred put connect get',
  superior: 'manager managers supervisor supervisors superior boss director ceo head management higher senior',
  human:
    'human humans person someone somebody real agent representative rep advisor adviser bot robot chatbot robots bots machine',
  complaint: 'complaint complaints complain complaining complained formal formally grievance',
  contact:
    'call calls called calling phone phoned phoning rang ring ringing email emails emailed emailing mail mailed message messaged messages chat chatted contact contacted contacting write wrote written dm dmed',
  times:
    'times twice thrice third fourth fifth second several multiple numerous countless repeatedly again and constantly keep keeps kept still already',
  reply:
    'reply replies replied response respond responded answer answers answered answering heard hear ignored ignoring ignore silence',
  wait: 'wait waiting waited hold queue hours hour weeks week days months month ages forever',
  late: 'late delay delays delayed overdue missing lost stuck cancelled stranded missed connection',
  parcel:
    'parcel package delivery delivered deliver delivering courier driver shipment shipping shipped order tracking post item flight flights plane bag bags luggage baggage engineer technician gate tarmac crew',
  broken:
    'broken broke break breaks damaged faulty crash crashes crashed crashing freeze freezes frozen buffering error errors glitch glitchy bug bugs bugged outage down working works work laggy slow dead useless fault leak leaking cracked',
  login:
    'login log logged logging password passcode pin sign signed locked lock unlock access verify verification code otp reset username credentials',
  refund: 'refund refunds refunded refunding reimburse reimbursed reimbursement money back',
  goodwill: 'compensation compensate compensated voucher vouchers goodwill credit credits credited points miles gesture discount',
  charge:
    'charge charges charged charging bill bills billed billing fee fees invoice payment payments paid pay paying debit deducted overcharged cost price debt owe owed balance',
  change:
    'change changed changing update updated correct corrected amend remove removed removal delete swap rebook upgrade downgrade edit replace exchange',
  ask: 'how where when what which who why does can could is are do',
  hurry: 'asap urgent urgently immediately now today tonight tomorrow deadline soon quickly instantly emergency hurry boarding',
  law: 'lawyer lawyers solicitor attorney sue suing court lawsuit legal legally law laws illegal unlawful violation violations violate violated violates statute act section rights regulator ombudsman police litigation dispute',
  fraud:
    'fraud fraudulent fraudulently scam scammer scammers scammed hacked hacker hackers phishing stolen theft identity unauthorised unauthorized unrecognised compromised breach leaked suspicious',
  staff:
    'staff agent agents employee employees crew attendant attendants waiter waitress receptionist clerk cashier guy lady man woman team driver nurse doctor host stewardess steward',
  rude: 'rude rudely attitude unprofessional condescending dismissive unhelpful arrogant ignorant impolite disrespectful disrespected yelled shouted laughed smirked hung rolled snapped careless lazy incompetent clueless patronising nasty',
  kind: 'kind helpful friendly lovely polite professional patient attentive courteous amazing awesome fantastic excellent brilliant wonderful great perfect outstanding superb best fab delicious beautiful exceptional pleasant impressed seamless smooth',
  thanks:
    'thanks thank thankyou thx ty cheers appreciate appreciated grateful kudos shoutout props bravo congrats congratulations',
  love: 'love loved loving adore enjoy enjoyed happy pleased delighted glad thrilled excited yay',
  awful:
    'awful terrible horrible horrendous horrific appalling atrocious disgusting disgusted disgrace disgraceful shocking shameful shame pathetic worst unacceptable ridiculous joke diabolical abysmal dreadful outrageous garbage trash rubbish crap shit sucks suck shambles unbelievable insane absurd scandalous',
  sad: 'disappointed disappointing disappointment disappoint sad sadly unfortunately gutted upset letdown heartbroken unhappy expected hoped hoping pity underwhelming dissatisfied regret bummed',
  tired:
    'tired frustrated frustrating frustration annoyed annoying annoyance irritated irritating sick fed exhausted exhausting bored enough seriously ffs ugh smh come argh omg',
  fear: 'worried worry worrying scared afraid anxious anxiety nervous panic panicking stress stressed stressful stressing concerned concern terrified desperate frightened fear dread sleepless',
  lost: 'confused confusing confusion understand unclear unsure idea clue explain mean means sense lost figure',
  insult:
    'idiot idiots moron morons stupid dumb clown clowns thief thieves crook crooks liar liars scum scumbag scumbags bastard bastards bitch asshole assholes arsehole cunt cunts dick dickhead prick wanker wankers twat muppets muppet imbecile imbeciles fool fools cowards coward pig pigs parasites vultures leeches dumbass retard retarded loser losers bellend crooked',
  swear:
    'fuck fucking fucked fuckin fucks fck f** f**k fk shit shitty bullshit bs damn damned bloody hell goddamn arse ass piss pissed crap wtf',
  you: "you your you're u ur yours yourself yourselves y'all ya",
  lie: 'lie lies lied lying false misleading mislead misled deceptive deceive deceived dishonest promise promised promises ripoff rip robbery robbed robbing steal stealing stole cheat cheated cheating',
  irony:
    'oh wow great brilliant lovely nice wonderful clearly obviously apparently sure yeah course lol haha clap wait imagine lucky congratulations genius impressive',
  death: 'died death dead passed funeral bereavement bereaved widow widower deceased late grieving',
  kin: 'mother mum mom father dad husband wife son daughter baby child children kid kids grandmother grandfather nan gran sister brother parents partner family elderly',
  illness:
    'cancer chemo chemotherapy hospital disabled disability wheelchair autistic autism dementia alzheimers diabetic insulin pregnant ill illness surgery operation stroke epilepsy oxygen depression depressed ptsd mental blind deaf carer ventilator dialysis medication medicine',
  hardship:
    'afford homeless eviction evicted unemployed redundant redundancy food rent bankrupt foreclosure bailiffs bailiff benefits hardship poor struggling starving',
  hurt: 'burn burned burnt burns injured injury injuries hurt bleeding blood fire smoke smoking sparks electric shock allergic reaction poisoning poisoned sick vomiting choked choking unsafe dangerous hazard exploded explode',
  group:
    'black white asian muslim islam christian jewish gay lesbian trans woman women female race racist racism racial racially accent skin hijab religion gender foreigner foreigners immigrant age ageist sexist discrimination discriminate discriminated discriminatory profiled nationality ethnic prejudice',
  violence:
    'kill killing burn bomb shoot stab punch slap smash break beat hurt hunt destroy gun knife bat brick bullet petrol throat neck teeth',
  myself: 'myself suicide suicidal self-harm die dying alive exist',
  money: 'dollars pounds euros bucks quid cash bank card account statement loan mortgage interest',
};

const NAMES = Object.keys(CONCEPTS);
const CONCEPT_OF = hashTable(
  NAMES.flatMap((name, index) => CONCEPTS[name]!.split(' ').map((word) => [hashOfWord(word), index + 1] as const)),
);

/** The number of the concept that a word stands for, from 1; 0 for none. */
export function conceptOf(hash: number): number {
  return lookUp(CONCEPT_OF, hash);
}
