import type { Cut } from '@/utils/ticket/ticket';
import type { Line } from './clean-lines';

/** How legal footers begin. The beginning alone does not suffice: a customer may write about confidential data too. */
const BEGINNING =
  /^\W{0,5}(?:this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|content)s? (?:contained |transmitted )?(?:in|of|by)? ?this|(?:confidentiality|legal|privacy|important) (?:notice|note|disclaimer)|confidential(?:ity)?\b.{0,40}[:.-]|disclaimer|if you (?:are not|have received|received|receive) (?:the intended|this)|please (?:consider|think of) the (?:environment|planet)|(?:before|think before) (?:you )?print|\[?(?:external|caution|warning)\b.{0,30}(?:e-?mail|sender|message|external)|diese (?:e-?mail|nachricht)|der inhalt dieser|ce (?:message|courriel|mail|courrier)|les informations contenues|este (?:mensaje|correo|e-?mail)|la informaci[oó]n contenida|questo (?:messaggio|documento)|le informazioni contenute|ai sensi|esta (?:mensagem|comunicação)|dit (?:bericht|e-?mail)|deze (?:e-?mail|mededeling)|de informatie verzonden|detta (?:meddelande|mejl|e-post)|denne (?:e-?mail|e-post|melding|meddelelse)|virus-free|diese e-mail wurde von avast|this email (?:has been|was) (?:scanned|checked))/iu;
const SUBSTANCE =
  /intended (?:recipient|solely|only|for)|confidential|privileged|strictly prohibited|unauthori[sz]ed|disseminat|originated (?:from )?outside|outside (?:of )?(?:the|your) (?:organi[sz]ation|company)|before print|print this|virus|avast|vertraulich|unbefugt|empfänger|confidentiel|destinataire|confidencial|destinatario|riservat|destinatário|vertrouwelijk|geadresseerde|konfidentiell|avsedd|fortroli[gt]|modtager|mottaker/iu;
/** The customer's own complaint about a mail of ours must stay, whatever it begins with. */
const OWN_VOICE = /\b(?:I|my|I'm|I've|me)\b/;

/** Legal footers and "external e-mail" banners: whole paragraphs, wherever they stand. */
export function findDisclaimers(lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!BEGINNING.test(lines[at]!.said)) continue;
    let last = at;
    while (last + 1 < lines.length && lines[last + 1]!.said !== '' && lines[last + 1]!.start - lines[last]!.end <= 2) last++;
    const paragraph = lines.slice(at, last + 1).map((line) => line.said);
    if (!paragraph.some((said) => SUBSTANCE.test(said)) || paragraph.some((said) => OWN_VOICE.test(said))) continue;
    cuts.push({ kind: 'disclaimer', start: lines[at]!.indent, end: lines[last]!.end });
    at = last;
  }
  return cuts;
}
