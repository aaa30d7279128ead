/** One ticket of the demo helpdesk, as the page client draws it. */
export interface DemoMessage {
  id: number;
  author: 'end-user' | 'agent' | 'internal';
  name: string;
  /** ISO 8601. */
  at: string;
  /** Paragraphs of what the person wrote. */
  text: string[];
  /** Quoted history below the text. */
  quote?: string[];
  signature?: string[];
}

export interface DemoTicket {
  id: number;
  helpdesk: 'zendesk' | 'freshdesk';
  subject: string;
  requester: string;
  channel: 'Email' | 'Web' | 'Messaging';
  /** Oldest first. */
  messages: DemoMessage[];
}
