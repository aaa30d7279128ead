import { describe, expect, it } from 'vitest';
import { languageOf } from '@/utils/reader/language';
import { readMessage } from '@/utils/reader/read-message';
import { shippedModel } from './shipped-model';

const unreadReason = (text: string) => readMessage(shippedModel, text).unread;

const OTHER: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Wo bleibt mein Paket?'],
  ['de', 'Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet mir.'],
  ['fr', "Mon colis n'est toujours pas arrivé, je veux être remboursé."],
  ['es', '¿Dónde está mi pedido? Llevo dos semanas esperando.'],
  ['it', 'Il mio ordine non è ancora arrivato, vorrei un rimborso.'],
  ['pt', 'Onde está a minha encomenda? Ainda não recebi nada.'],
  ['nl', 'Waar blijft mijn pakket? Ik wacht al drie weken.'],
  ['pl', 'Gdzie jest moje zamówienie? Czekam już trzy tygodnie.'],
  ['sv', 'Jag har fortfarande inte fått min beställning.'],
  ['tr', 'Siparişim hala gelmedi, param ne zaman iade olacak?'],
  ['ru', 'Где мой заказ? Жду уже три недели.'],
  ['uk', 'Де моє замовлення? Чекаю вже три тижні і нічого.'],
  ['el', 'Πού είναι η παραγγελία μου;'],
  ['ar', 'أين طلبي؟ أنتظر منذ ثلاثة أسابيع'],
  ['he', 'איפה ההזמנה שלי?'],
  ['hi', 'मेरा ऑर्डर कहाँ है?'],
  ['th', 'พัสดุของฉันอยู่ที่ไหน'],
  ['ja', '私の注文はどこですか。'],
  ['ko', '제 주문은 어디에 있나요?'],
  ['zh', '我的订单在哪里？'],
];

const ENGLISH = [
  'Where is my parcel?',
  'pls refund asap',
  'REFUND ME NOW',
  'still no sim, ur chat is useless',
  'order no 5520917',
  'Galaxy S21, dual sim',
  'W support, ty king',
  'Dia duit, my boiler died again',
  'gonna sue yall fr',
  'The café charged me twice for a crème brûlée',
];

describe('the language of a message', () => {
  it.each(OTHER)('knows %s: %s', (language, text) => {
    expect(unreadReason(text)).toEqual({ reason: 'other_language', language });
  });

  it.each(ENGLISH)('reads: %s', (text) => {
    expect(unreadReason(text)).toBeUndefined();
  });

  it('does not believe a guess against plain English words', () => {
    expect(languageOf('I want my money back and I want it today', 'nl')).toBe('en');
    expect(languageOf('pls refund asap', 'fy')).toBe('en');
  });

  it('believes a guess where the words are silent', () => {
    expect(languageOf('Pöörduge palun minu poole tellimusega seoses', 'et')).toBe('et');
    expect(languageOf('Pöörduge palun minu poole tellimusega seoses')).toBe('en');
  });

  it.each(['', '  \n '])('says that there is no text', (text) => {
    expect(unreadReason(text)).toEqual({ reason: 'no_text' });
  });

  it.each(['ok', '?', '!!!', '12345', 'Yes.', '\ud800'])('says that %j is too little', (text) => {
    expect(unreadReason(text)).toEqual({ reason: 'too_little_text' });
  });

  it.each(['Thanks!', 'Useless.', 'REFUND'])('reads a word that tells enough: %s', (text) => {
    expect(unreadReason(text)).toBeUndefined();
  });
});
