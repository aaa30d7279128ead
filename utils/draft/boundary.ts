/** A limit on behaviour that leaves a way on. */
const BOUNDARY =
  /\b(?:(?:without|leave out|stop|no|not) (?:the |further |any )?(?:insults?|name-calling|threats?|such (?:language|words)|remarks?|swearing)|insults? (?:stop|are not)|name-calling|personal remarks|reads? as a threat|passed (?:it|this|that|your message) on|not going to answer that|have no place|stays out of|messages of (?:this|that) kind|respectful|leave (?:the )?(?:\w+ )?(?:names?|insults?|swearing|language) out|(?:names|swearing|insults) (?:out of|aside)|keep (?:it|this) (?:civil|polite|friendly)|(?:speak|talk|write) to each other|(?:while|when|if|without|not) (?:i(?:['’]m| am)|we(?:['’]re| are)|being|be) (?:being )?(?:called|insulted|sworn at|shouted at|threatened|spoken to)|called (?:those |such )?names)\b/i;

/** A limit that closes the door or strikes back. */
export const SHARP =
  /\b(?:(?:(?:one more|another|any more) (?:word|remark|comment|message|insult|outburst|one|such \w+)|if you (?:continue|keep|carry on|go on|insult|swear|shout|talk|speak|write|call)\b)(?: \w+){0,7}?,? (?:and |or )?(?:you(?:['’]re| are| will be|['’]ll be) (?:blocked|banned|out|done|gone|cut off)|(?:i|we)(?:['’]ll| will|['’]m| am) (?:block|ban|hang(?:ing)? up|clos|end|done|gone|report)|that(?:['’]s| is) it)[^.!?\n]*|(?:please )?do not (?:send|write|contact|call|e-?mail|ring)(?: us| me)? (?:any )?(?:further|again|more|us again|me again)[^.!?\n]*|will (?:only )?(?:delay|slow) your (?:case|claim|request)|(?:there(?:['’]s| is) )?no need for (?:capitals|caps|shouting|that tone|this tone|such language)|you(?:['’]re| are) not the only (?:customer|one|person)|you(?:['’]re| are) (?:blocked|banned)|(?:it(?:['’]ll| will) be )?done when it(?:['’]s| is) done|take it or leave it|that(?:['’]s| is) (?:just )?how it is|i (?:will not|won['’]t|do not|don['’]t|refuse to) (?:be spoken to|tolerate|accept|put up with)[^.!?\n]*|your (?:tone|language|behaviou?r) is (?:unacceptable|not acceptable)[^.!?\n]*|you are (?:a |an )?(?:\w+ )?(?:pig|idiot|racist|liar|rude|disgusting)\b[^.!?\n]*|go to hell|(?:watch|mind) your (?:tone|language|mouth|manners)|this (?:conversation|chat) is over|(?:i|we) (?:do not|don['’]t) have to (?:take|listen to|put up with) [^.!?\n]*|grow up|how dare you[^.!?\n]*|one more (?:word|remark) and[^.!?\n]*|stop insulting (?:me|us))/gi;

const SHARP_ONCE = new RegExp(SHARP.source, 'i');

/** Whether a draft sets a limit on behaviour, in whatever tone. */
export function setsBoundary(text: string): boolean {
  return BOUNDARY.test(text) || SHARP_ONCE.test(text);
}
