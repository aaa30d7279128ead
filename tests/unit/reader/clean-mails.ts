/** A mail as a helpdesk shows it, and what is left of it once everything that its author did not write now is cut. */
export interface MailForm {
  name: string;
  text: string;
  own: string;
}

const OURS = 'We are truly sorry, what a stupid mistake of ours.';

/** Written by hand after the output of the programs named. */
export const MAILS: readonly MailForm[] = [
  {
    name: 'Gmail, English',
    text: `It is still broken.\n\nOn Tue, 3 Nov 2026 at 10:22, Acme Support <help@acme.example> wrote:\n\n> ${OURS}\n> Sam`,
    own: 'It is still broken.',
  },
  {
    name: 'Gmail, wrapped introduction, quote without marks',
    text: `It is still broken.\n\nOn Tue, Nov 3, 2026 at 10:22 AM Acme Support with a long name\n<help@acme.example> wrote:\n\n${OURS}\n\nSam`,
    own: 'It is still broken.',
  },
  {
    name: 'Gmail, German',
    text: `Where is my parcel?\n\nAm Di., 3. Nov. 2026 um 10:22 Uhr schrieb Acme Support <help@acme.example>:\n\n> ${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, French',
    text: `Where is my parcel?\n\nLe mar. 3 nov. 2026 à 10:22, Acme Support <help@acme.example> a écrit :\n\n> ${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Spanish',
    text: `Where is my parcel?\n\nEl mar, 3 nov 2026 a las 10:22, Acme Support (<help@acme.example>) escribió:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Italian',
    text: `Where is my parcel?\n\nIl giorno mar 3 nov 2026 alle ore 10:22 Acme Support <help@acme.example> ha scritto:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Portuguese',
    text: `Where is my parcel?\n\nEm ter., 3 de nov. de 2026 às 10:22, Acme Support <help@acme.example> escreveu:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Dutch',
    text: `Where is my parcel?\n\nOp di 3 nov 2026 om 10:22 schreef Acme Support <help@acme.example>:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Polish',
    text: `Where is my parcel?\n\nwt., 3 lis 2026 o 10:22 Acme Support <help@acme.example> napisał(a):\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Swedish',
    text: `Where is my parcel?\n\nDen tis 3 nov. 2026 kl 10:22 skrev Acme Support <help@acme.example>:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Turkish',
    text: `Where is my parcel?\n\nAcme Support <help@acme.example>, 3 Kas 2026 Sal, 10:22 tarihinde şunu yazdı:\n\n${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Gmail, Russian',
    text: `Where is my parcel?\n\nвт, 3 нояб. 2026 г. в 10:22, Acme Support <help@acme.example>:\n> ${OURS}`,
    own: 'Where is my parcel?',
  },
  {
    name: 'Apple Mail',
    text: `No, that did not help.\n\nBest,\nMaya Lund\n\n> On 3 Nov 2026, at 10:22, Acme Support <help@acme.example> wrote:\n> \n> ${OURS}`,
    own: 'No, that did not help.',
  },
  {
    name: 'Apple Mail on a phone, German',
    text: `Still nothing.\n\nVon meinem iPhone gesendet\n\nAm 03.11.2026 um 10:22 schrieb Acme Support <help@acme.example>:\n\n${OURS}`,
    own: 'Still nothing.',
  },
  {
    name: 'Outlook desktop, English',
    text: `You have charged me twice.\n\nRegards\nMaya Lund\n\nFrom: Acme Support <help@acme.example>\nSent: 03 November 2026 10:22\nTo: Maya Lund <maya@lund.example>\nSubject: RE: Invoice 2231\n\n${OURS}`,
    own: 'You have charged me twice.',
  },
  {
    name: 'Outlook on the web with its rule',
    text: `You have charged me twice.\n________________________________\nFrom: Acme Support <help@acme.example>\nSent: Tuesday, November 3, 2026 10:22 AM\nTo: Maya Lund\nSubject: Re: Invoice\n\n${OURS}`,
    own: 'You have charged me twice.',
  },
  {
    name: 'Outlook, German',
    text: `That is the wrong size.\n\nVon: Acme Support <help@acme.example>\nGesendet: Dienstag, 3. November 2026 10:22\nAn: Maya Lund\nBetreff: AW: Bestellung 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook, French',
    text: `That is the wrong size.\n\nDe : Acme Support <help@acme.example>\nEnvoyé : mardi 3 novembre 2026 10:22\nÀ : Maya Lund\nObjet : RE: Commande 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook, Spanish',
    text: `That is the wrong size.\n\nDe: Acme Support <help@acme.example>\nEnviado el: martes, 3 de noviembre de 2026 10:22\nPara: Maya Lund\nAsunto: RE: Pedido 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook, Danish',
    text: `That is the wrong size.\n\nFra: Acme Support <help@acme.example>\nSendt: 3. november 2026 10:22\nTil: Maya Lund\nEmne: Sv: Ordre 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook, Russian',
    text: `That is the wrong size.\n\nОт: Acme Support <help@acme.example>\nОтправлено: 3 ноября 2026 г. 10:22\nКому: Maya Lund\nТема: RE: 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook, Chinese',
    text: `That is the wrong size.\n\n发件人: Acme Support <help@acme.example>\n发送时间: 2026年11月3日 10:22\n收件人: Maya Lund\n主题: 回复: 4711\n\n${OURS}`,
    own: 'That is the wrong size.',
  },
  {
    name: 'Outlook Express and its heirs',
    text: `I want my money back.\n\n-----Original Message-----\nFrom: Acme Support [mailto:help@acme.example]\nSent: 03 November 2026 10:22\nTo: Maya Lund\nSubject: RE: refund\n\n${OURS}`,
    own: 'I want my money back.',
  },
  {
    name: 'Outlook, German separator',
    text: `I want my money back.\n\n-----Ursprüngliche Nachricht-----\nVon: Acme <help@acme.example>\nGesendet: 03.11.2026 10:22\nAn: Maya Lund\nBetreff: AW\n\n${OURS}`,
    own: 'I want my money back.',
  },
  {
    name: 'Outlook mobile with its advertisement',
    text: `I want my money back.\n\nGet Outlook for iOS\n________________________________\nFrom: Acme <help@acme.example>\nSent: Tuesday, 3 November 2026 10:22\nTo: Maya\nSubject: Re: refund\n\n${OURS}`,
    own: 'I want my money back.',
  },
  {
    name: 'header folded onto one line by a helpdesk',
    text: `I want my money back.\n\nFrom: Acme Support <help@acme.example> Sent: 03 November 2026 10:22 To: Maya Lund Subject: RE: refund\n${OURS}`,
    own: 'I want my money back.',
  },
  {
    name: 'Thunderbird',
    text: `Thanks for the quick reply, but no.\n\nOn 03/11/2026 10:22, Acme Support wrote:\n> ${OURS}\n>\n> Sam\n\nThe old one was better.`,
    own: 'Thanks for the quick reply, but no.\n\nThe old one was better.',
  },
  {
    name: 'Thunderbird, German, answers between the lines',
    text: `Am 03.11.26 um 10:22 schrieb Acme Support:\n> Which size did you order?\nForty.\n> And which colour?\nThe blue one.`,
    own: 'Forty.\nThe blue one.',
  },
  {
    name: 'Thunderbird forward',
    text: `Please see below, this is what I was told.\n\n-------- Forwarded Message --------\nSubject: Re: refund\nDate: Tue, 3 Nov 2026 10:22:00 +0000\nFrom: Acme Support <help@acme.example>\nTo: Maya Lund\n\n${OURS}`,
    own: 'Please see below, this is what I was told.',
  },
  {
    name: 'Yahoo Mail',
    text: `My account is locked again.\n\nSent from Yahoo Mail on Android\n\nOn Tue, 3 Nov 2026 at 10:22, Acme Support<help@acme.example> wrote:   \n${OURS}`,
    own: 'My account is locked again.',
  },
  {
    name: 'Yahoo Mail, French',
    text: `My account is locked again.\n\nEnvoyé depuis Yahoo Mail pour Android\n\nLe mar., 3 nov. 2026 à 10:22, Acme Support<help@acme.example> a écrit :\n${OURS}`,
    own: 'My account is locked again.',
  },
  {
    name: 'ProtonMail',
    text: `Any news?\n\nSent with Proton Mail secure email.\n\nOn Tuesday, November 3rd, 2026 at 10:22 AM, Acme Support <help@acme.example> wrote:\n\n> ${OURS}`,
    own: 'Any news?',
  },
  {
    name: 'older ProtonMail',
    text: `Any news?\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, 3 November 2026 10:22, Acme Support <help@acme.example> wrote:\n\n${OURS}`,
    own: 'Any news?',
  },
  {
    name: 'GMX',
    text: `Any news?\n\nGesendet mit der GMX Mail App\n\nGesendet: Dienstag, 3. November 2026 um 10:22 Uhr\nVon: "Acme Support" <help@acme.example>\nAn: maya@lund.example\nBetreff: Re: Bestellung\n\n${OURS}`,
    own: 'Any news?',
  },
  {
    name: 'QQ Mail',
    text: `Any news?\n\n------------------ 原始邮件 ------------------\n发件人: "Acme Support" <help@acme.example>;\n发送时间: 2026年11月3日(星期二) 上午10:22\n收件人: "Maya"<maya@lund.example>;\n主题: Re: order\n\n${OURS}`,
    own: 'Any news?',
  },
  {
    name: 'Samsung Mail',
    text: `My flight is tomorrow.\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: Acme Support <help@acme.example>\nDate: 03/11/2026 10:22 (GMT+00:00)\nTo: maya@lund.example\nSubject: Re: booking\n\n${OURS}`,
    own: 'My flight is tomorrow.',
  },
  {
    name: 'Lotus Notes',
    text: `Please fix this.\n\nMaya Lund\nHead of Purchasing\nTel: +44 20 7946 0000\n\n"Acme Support" <help@acme.example> wrote on 03/11/2026 10:22:14:\n\n> ${OURS}`,
    own: 'Please fix this.',
  },
  {
    name: 'Zendesk reply marker',
    text: `It came without the lid.\n\n##- Please type your reply above this line -##\n\n${OURS}`,
    own: 'It came without the lid.',
  },
  {
    name: 'RFC 3676 signature',
    text: 'It came without the lid.\n\n-- \nMaya Lund\nLund & Daughters Ltd\n12 Mill Lane, Whitby\n+44 1947 555 010\nwww.lund.example',
    own: 'It came without the lid.',
  },
  {
    name: 'sign-off with a business card',
    text: 'Dear Sir or Madam,\n\nThe invoice is wrong.\n\nKind regards,\n\nMaya Lund\nFinance Manager\n\nLund & Daughters Ltd | 12 Mill Lane\nM: 07700 900123\nmaya@lund.example',
    own: 'The invoice is wrong.',
  },
  {
    name: 'German sign-off',
    text: 'Hallo zusammen,\n\nthe invoice is wrong.\n\nMit freundlichen Grüßen\nMaya Lund\nGeschäftsführerin\nTelefon: +49 30 123456',
    own: 'the invoice is wrong.',
  },
  {
    name: 'French sign-off',
    text: 'Bonjour,\n\nthe invoice is wrong.\n\nCordialement,\nMaya Lund',
    own: 'the invoice is wrong.',
  },
  {
    name: 'Spanish phone',
    text: 'The invoice is wrong.\n\nEnviado desde mi iPhone',
    own: 'The invoice is wrong.',
  },
  {
    name: 'Italian phone',
    text: 'The invoice is wrong.\n\nInviato da iPhone',
    own: 'The invoice is wrong.',
  },
  {
    name: 'Dutch phone',
    text: 'The invoice is wrong.\n\nVerstuurd vanaf mijn iPhone',
    own: 'The invoice is wrong.',
  },
  {
    name: 'excuse for the telephone',
    text: 'The invoice is wrong.\n\nSent from my phone, please excuse typos',
    own: 'The invoice is wrong.',
  },
  {
    name: 'legal footer',
    text: 'The invoice is wrong.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not\nthe intended recipient, please delete it.\n\nPlease consider the environment before printing this e-mail.',
    own: 'The invoice is wrong.',
  },
  {
    name: 'German legal footer',
    text: 'The invoice is wrong.\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.',
    own: 'The invoice is wrong.',
  },
  {
    name: 'banner of the company’s own mail gateway',
    text: '[EXTERNAL] This message originated from outside the organisation.\n\nThe invoice is wrong.',
    own: 'The invoice is wrong.',
  },
  {
    name: 'stack trace',
    text: 'Your plugin crashes on start.\n\njava.lang.NullPointerException: Cannot invoke "String.length()"\n\tat com.acme.Main.run(Main.java:42)\n\tat com.acme.Main.main(Main.java:7)\nCaused by: java.io.IOException: disk\n\t... 12 more\n\nIt worked yesterday.',
    own: 'Your plugin crashes on start.\n\nIt worked yesterday.',
  },
  {
    name: 'Python traceback',
    text: 'It fails.\n\nTraceback (most recent call last):\n  File "sync.py", line 12, in <module>\n    main()\nValueError: bad token\n\nWhat now?',
    own: 'It fails.\n\nWhat now?',
  },
  {
    name: 'log lines',
    text: 'The sync stops every night:\n2026-11-03 02:00:01,120 ERROR [sync] you are not authorised\n2026-11-03 02:00:02,010 WARN [sync] giving up\nPlease look into it.',
    own: 'The sync stops every night:\nPlease look into it.',
  },
  {
    name: 'code fence',
    text: 'This is the answer I get:\n```\n{"error": "you idiot"}\n```\nWhy?',
    own: 'This is the answer I get:\nWhy?',
  },
  {
    name: 'error message in quotation marks',
    text: 'The page says "Something went terribly wrong, try again" whenever I pay.',
    own: 'The page says " " whenever I pay.',
  },
  {
    name: 'bounce',
    text: 'My mail to you came back:\n550 5.1.1 <help@acme.example>: Recipient address rejected\nWhat is the right address?',
    own: 'My mail to you came back:\nWhat is the right address?',
  },
];

/** Customers' own words that only look like something to cut. Nothing of them may go. */
export const NEVER_CUT: readonly string[] = [
  'On Monday I wrote: my parcel is missing. Nobody answered.',
  'I wrote on 3 November at 10:22 and nobody wrote back.',
  'From: London\nTo: Paris\nDate: 12 May\nMy train was cancelled and I want my money back.',
  'I sent from my iPhone three pictures and you never looked at them',
  'Sent from my iPhone was the last thing your agent wrote. I am still waiting for an answer, you know.',
  '> 3 weeks without an answer!',
  '>>> READ THIS <<< I want a refund',
  'Dear Thieves,\nwhere is my money',
  'DEAR IDIOTS, I AM WAITING',
  'My wife says "this company is a complete joke" and she is right.',
  'You told me "we will call you on Friday" and nobody did.',
  'This message is confidential: I do not want my employer to know about my illness.',
  'Confidential data of mine was in your mail, and I want to know why I got it.',
  'ERROR AFTER ERROR AFTER ERROR. Fix it.',
  'Error again: I cannot pay.',
  'Thank you for nothing.',
  'Thanks a lot, the new one works.',
  'Best service ever. Not.',
  'Cheers mate, that was brilliant',
  'Kind of annoyed. Regards this as my last message.',
  'I called 0800 555 010 and held for an hour.\nThen I called 0800 555 011.',
  'My number is:\n07700 900123\nCall me today.',
  '--\nAlso, my second order has not arrived and I want to know where it is.',
  '```\nI never closed this fence but I am furious',
  'The original message was rude, and the forwarded message too.',
  'Please type slowly, and reply to the question above.',
];
