import { AGENT } from './request-tracker';

const AUTHORISED = { authorization: `Basic ${btoa(`${AGENT.name}:${AGENT.password}`)}` };

export interface Mail {
  from: string;
  subject: string;
  text: string;
}

/** Gives the server a customer's mail, as its mail program would. A follow-up names its ticket in the subject. */
export async function sendMail(origin: string, { from, subject, text }: Mail): Promise<void> {
  const message = [
    `From: ${from}`,
    'To: rt@demo.local',
    `Subject: ${subject}`,
    `Message-ID: <${crypto.randomUUID()}@customer.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ].join('\n');
  const answer = await fetch(`${origin}/REST/1.0/NoAuth/mail-gateway`, {
    method: 'POST',
    body: new URLSearchParams({ queue: 'General', action: 'correspond', message }),
  });
  const words = await answer.text();
  if (!words.startsWith('ok')) throw new Error(`Request Tracker did not take the mail: ${words}`);
}

async function rest<Answer>(origin: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${origin}/REST/2.0/${path}`, {
    headers: { ...AUTHORISED, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** What the agent has written to the customer, or only to colleagues. */
export async function writeAsAgent(origin: string, ticket: number, kind: 'correspond' | 'comment', text: string): Promise<void> {
  await rest(origin, `ticket/${ticket}/${kind}`, { Content: text, ContentType: 'text/plain' });
}

interface Listed {
  items: { id: string; Type?: string }[];
}

interface Attachment {
  ContentType: string;
  Content?: string;
}

/** The plain and the HTML form of the newest message that the agent has sent in a ticket, as the server keeps it. */
export async function newestCorrespondence(origin: string, ticket: number): Promise<{ plain: string; html: string }> {
  const { items } = await rest<Listed>(origin, `ticket/${ticket}/history?fields=Type&per_page=100`);
  const sent = items.filter(({ Type }) => Type === 'Correspond').sort((one, other) => Number(one.id) - Number(other.id));
  const parts: Attachment[] = [];
  const { items: attachments } = await rest<Listed>(origin, `transaction/${sent.at(-1)!.id}/attachments?per_page=100`);
  for (const { id } of attachments) parts.push(await rest<Attachment>(origin, `attachment/${id}`));
  const bodyOf = (type: string) => {
    const content = parts.find((part) => part.ContentType === type)?.Content;
    return content ? Buffer.from(content, 'base64').toString('utf8') : '';
  };
  return { plain: bodyOf('text/plain'), html: bodyOf('text/html') };
}
