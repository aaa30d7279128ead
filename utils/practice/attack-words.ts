/** Things said to a customer that no helpdesk reply survives; the reader knows insults, these are the put-downs. */
const PUT_DOWNS =
  /\b(?:get over it|deal with it|grow up|get a (?:life|grip)|shut up|boo hoo|not my (?:problem|fault|job)|tough luck|too bad(?=[.!,])|i (?:do not|don['’]t|could not|couldn['’]t) care(?: less)?|who cares|stop (?:whining|moaning|crying|complaining|shouting|wasting|being so)|(?:quit|enough of your) (?:whining|moaning|drama)|don['’]?t be (?:so )?(?:silly|ridiculous|dramatic|childish|difficult)|what (?:do|did) you expect|what is wrong with you|are you (?:deaf|blind|thick|stupid|serious)|can(?:not|['’]t) you read|learn to read|cry me a river|oh dear,? how (?:sad|terrible)|oh,? how (?:terrible|sad|awful|dreadful)|poor you|waste (?:of )?my time|wasting my time|idiots?|morons?|imbeciles?|you(?:['’]re| are) (?:\w+ ){0,2}(?:stupid|pathetic|ridiculous|hysterical|liar)|ridiculous (?:person|woman|man|complaint)|people like you|your sort|do your worst|see if i care|good luck with that|be my guest)\b|\bwhatever(?:[.!]|$)/i;

/** Whether a reply puts the customer down. Quoting or naming such words counts too: they have no place in a reply. */
export function putsDown(reply: string): boolean {
  return PUT_DOWNS.test(reply);
}
